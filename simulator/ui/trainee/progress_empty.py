"""Progress before there is any: what will stand here, and the one thing to do for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.actions import key_word
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_next import growing
from simulator.ui.widgets.balance_map import BalanceMap
from simulator.ui.widgets.button import Button, Kind
from simulator.usecases.next_talk import NextTalk


class EmptyProgress(QWidget):
    """`start_wanted`: the one thing to do."""

    start_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        talk: NextTalk | None,
        *,
        first: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`first`: the button has the keyboard when the screen opens, so that Enter does it."""
        super().__init__(parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        box.addStretch(1)
        box.addWidget(BalanceMap(theme, (), side_ems=9), 0, Qt.AlignmentFlag.AlignHCenter)
        title = translate("Progress", "Nothing to compare yet")
        box.addWidget(self._centred(title, Size.TITLE, 600))
        why = translate("Progress", "Finish one conversation and its answers appear on this map.")
        box.addWidget(self._centred(why, Size.BODY, 400, "muted"))
        words = translate("Progress", "To the scenarios")
        if talk is not None:
            words = filled(translate("Progress", "Practise “{title}”"), title=talk.title)
        key = key_word("Return") if first else ""
        self.button = Button(theme, words, Kind.PRIMARY if first else Kind.PLAIN, key)
        self.button.clicked.connect(self.start_wanted)
        box.addSpacing(theme.space(4))
        box.addWidget(growing(self.button), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)

    def _centred(self, text: str, size: Size, weight: int, colour: str = "text") -> QLabel:
        made = label(self._theme, text, size, weight, colour)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made
