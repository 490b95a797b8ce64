"""The strip over the panes: which file, how much, how far translated, and the last reload."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from simulator.ui.actions import WORKBENCH, Keymap
from simulator.ui.factory import label, recolour, set_tooltip
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import (
    counts_line,
    coverage_line,
    coverage_spoken,
    reload_line,
)
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Shape, Sign
from simulator.usecases.bench_views import BenchView, Reload

_WIDE_EMS = 60
_KEYS_EMS = 72
"""From this width on the buttons show their keys."""


class BenchHeader(Panel):
    """`editor_wanted` and `play_wanted` are its two buttons."""

    editor_wanted = Signal()
    play_wanted = Signal()

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._reload: Reload | None = None
        self._note = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        side = theme.space(12)
        self._grid.setContentsMargins(side, theme.space(4), theme.space(4), theme.space(4))
        self._grid.setHorizontalSpacing(theme.space(12))
        self._grid.setVerticalSpacing(theme.space(4) // 2)
        self._grid.setColumnStretch(1, 1)
        self._make_words()
        self._commands = self._buttons(keymap)
        self._wide: bool | None = None
        self._arrange(wide=True)

    def _make_words(self) -> None:
        """Name and last reload first, then how much there is and how far translated."""
        theme = self.theme
        self._name = label(theme, "", Size.BODY, 600)
        self._sign = Shape(theme, Sign.CHECK, "good", round(theme.px(Size.SECONDARY) * 0.8))
        self._status = label(theme, "", Size.SECONDARY, 600)
        self._said = QWidget()
        line = QHBoxLayout(self._said)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(8))
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._status, 1)
        self._counts = label(theme, "", Size.SECONDARY, colour="muted")

    def _arrange(self, *, wide: bool) -> None:
        """In a narrow window the last reload gets a line of its own."""
        if wide == self._wide:
            return
        self._wide = wide
        self._show_counts()
        parts = (self._name, self._said, self._counts, self._commands)
        places = (
            ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2), (0, 2, 2, 1))
            if wide
            else ((0, 0, 1, 2), (1, 0, 1, 3), (2, 0, 1, 3), (0, 2, 1, 1))
        )
        for part, (row, column, rows, columns) in zip(parts, places, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, row, column, rows, columns)

    def sizeHint(self) -> QSize:
        # Wrapped labels hint at what a narrow column needs; the layout asks for the height
        # at the width there is, and the window must not grow for a hint.
        return QSize(self.theme.em(20), self.theme.em(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.theme.em(2))

    def _buttons(self, keymap: Keymap) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(4), holder)
        words = translate("Bench", "Open in editor")
        self._editor = Button(
            self.theme, words, Kind.PLAIN, keymap.hint(WORKBENCH, "editor"), compact=True
        )
        self._editor.clicked.connect(self.editor_wanted)
        words = translate("Bench", "Play", "button of the workbench")
        self._play = Button(
            self.theme, words, Kind.PRIMARY, keymap.hint(WORKBENCH, "play"), compact=True
        )
        self._play.clicked.connect(self.play_wanted)
        flow.addWidget(self._editor)
        flow.addWidget(self._play)
        return holder

    def show_bench(self, view: BenchView) -> None:
        """Say what a view's files came to."""
        short = view.file.replace("\\", "/").split("/")
        name = "/".join(short[-2:])
        self._name.setText(name)
        set_tooltip(self._name, view.file)
        counts = counts_line(view.counts) if view.counts.nodes else ""
        parts = [part for part in (counts, coverage_line(view.coverage)) if part]
        self._counts.setText("   ".join(parts))
        self._counts.setAccessibleName(". ".join((counts, coverage_spoken(view.coverage))))
        self._show_counts()
        self._play.setEnabled(view.playable)
        # How far the figures are is no news of the files.
        now = replace(view.reload, analysing=False, states=0) if view.reload is not None else None
        if now is not None and now != self._reload:
            news = self._reload is not None and self._reload.at != now.at
            self._reload, self._note = now, ""
            self._show_counts()
            self._say()
            if news:
                announce(self, self._status.text())

    def note(self, text: str) -> None:
        """Say something else in the place of the last reload, until the next one."""
        self._note = text
        self._show_counts()
        self._say()
        announce(self, text)

    def _show_counts(self) -> None:
        """In a narrow window what is being said may need all the room there is."""
        covered = bool(self._note) and not self._wide
        self._counts.setVisible(bool(self._counts.text()) and not covered)

    def _say(self) -> None:
        if self._note:
            sign, role, text = Sign.INFO, "text", self._note
        elif self._reload is not None:
            sign, role, text = reload_line(self._reload)
        else:
            return
        self._sign.set_sign(sign, role)
        self._status.setText(text)
        recolour(self.theme, self._status, role)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = self.theme.ems(self.width())
        for button in (self._editor, self._play):
            button.show_key(ems >= _KEYS_EMS)
        self._arrange(wide=ems >= _WIDE_EMS)
