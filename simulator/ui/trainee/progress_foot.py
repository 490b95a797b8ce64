"""Under the progress screen: where the history is kept, and what can be done with it; and the
strip that stands while a deletion can still be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.actions import PROGRESS, Keymap
from simulator.ui.factory import label, set_tooltip
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.usecases.progress_views import ProgressView

_ROOM = 0.9
"""The share of a window's width that words and buttons beside each other may take."""


class Foot(QWidget):
    """`deletion_wanted`: the history is to go, which is asked about first."""

    save_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        view: ProgressView,
        keymap: Keymap,
        *,
        with_runs: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(12))
        self._place = self._said(theme, view)
        self._box.addWidget(self._place, 1)
        self._offers = QWidget()
        self._flow = Flow(theme.space(4), self._offers)
        if with_runs:
            words = translate("Progress", "Save …")
            button = Button(theme, words, Kind.PLAIN, keymap.hint(PROGRESS, "save"))
            button.clicked.connect(self.save_wanted)
            self._flow.addWidget(button)
            words = translate("Progress", "Delete the history …")
            button = Button(theme, words, Kind.PLAIN, keymap.hint(PROGRESS, "delete"))
            button.clicked.connect(self.deletion_wanted)
            self._flow.addWidget(button)
        self._box.addWidget(self._offers)

    def show_wide(self, wide: bool, width: int) -> None:
        """Beside each other, or the buttons under the words where these had no room."""
        metrics = self._place.fontMetrics()
        longest = max(metrics.horizontalAdvance(word) for word in self._place.text().split())
        beside = wide and longest + self._flow.sizeHint().width() < width * _ROOM
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)

    def _said(self, theme: Theme, view: ProgressView) -> QLabel:
        if view.guest:
            words = translate("Progress", "As a guest, nothing of this is kept.")
        else:
            # A path has no blanks to wrap at.
            path = view.store_path.replace("/", "/\u200b").replace("\\\\", "\\\\\u200b")
            words = filled(translate("Progress", "Kept in {path}"), path=path)
        shown = label(theme, words, Size.SECONDARY, colour="muted")
        set_tooltip(shown, view.store_path if not view.guest else "")
        return shown


class UndoStrip(Panel):
    """What was deleted, how long that can be taken back, and the button for it. The seconds
    change in their place; nothing comes or goes with them."""

    undone = Signal()

    def __init__(
        self,
        theme: Theme,
        runs: int,
        seconds: int,
        keymap: Keymap,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "sunken", "edge", parent=parent)
        pad = theme.space(12)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(theme.space(16), pad, pad, pad)
        self._box.setSpacing(theme.space(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        count = runs
        title = translate("Progress", "%n run(s) deleted", None, count)
        words.addWidget(label(theme, title, Size.BODY, 600))
        self._left = label(theme, "", Size.LABEL)
        words.addWidget(self._left)
        self._box.addLayout(words, 1)
        keep = translate("Progress", "Keep the history")
        self.button = Button(theme, keep, Kind.PRIMARY, keymap.hint(PROGRESS, "undo"))
        self.button.clicked.connect(self.undone)
        self._box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(title)
        self.show_left(seconds)

    def show_left(self, seconds: int) -> None:
        """How many seconds are left."""
        text = translate("Progress", "Can be taken back for %n second(s)", None, seconds)
        self._left.setText(text)

    def show_wide(self, wide: bool) -> None:
        """Beside each other, or the button under the words."""
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
