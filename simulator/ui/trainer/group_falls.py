"""The forks where the group falls: the client's line, what was said to it, what that cost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.card import Card
from simulator.ui.trainer.group_words import flag_word, lost_word, quoted
from simulator.ui.trainer.reply_bars import ReplyBars, ReplyLegend
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.elided import ElidedTitle
from simulator.usecases.group_views import ForkItem


class FallsCard(Card):
    """`fork_wanted` has the fork to look at in the list of forks."""

    fork_wanted = Signal(object)

    def __init__(
        self, theme: Theme, falls: tuple[ForkItem, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, translate("Group", "Where the group falls"), parent)
        self.buttons: list[Button] = []
        if not falls:
            words = translate("Group", "No fork has cost this group any points yet.")
            self.say(words, Size.LABEL, colour="muted")
        for fork in falls:
            self.box.addWidget(self._fall(fork))
        if falls:
            self.box.addWidget(ReplyLegend(theme))
        self.box.addStretch(1)

    def _fall(self, fork: ForkItem) -> QWidget:
        theme = self.theme
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, theme.space(4))
        box.setSpacing(0)
        box.addWidget(ElidedTitle(theme, quoted(fork.client_says), Size.BODY, 600))
        under = QHBoxLayout()
        under.setSpacing(theme.space(8))
        answers = fork.answers
        told = [
            lost_word(fork),
            translate("Group", "%n answer(s)", None, answers),
            fork.scenario_title,
            *map(flag_word, fork.flags),
        ]
        line = " · ".join(part for part in told if part)
        under.addWidget(label(theme, line, Size.SECONDARY, colour="muted"), 1)
        button = Button(theme, translate("Group", "Look closer"), Kind.LINK, compact=True)
        button.setAccessibleDescription(fork.client_says)
        button.clicked.connect(lambda _=False: self.fork_wanted.emit(fork))
        self.buttons.append(button)
        under.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(under)
        box.addWidget(ReplyBars(theme, fork.shares, cut=True))
        return part
