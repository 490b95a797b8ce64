"""The foot of a briefing: the mode, whether one writes first, and the ways on.

Always in sight, as wide as the column above. During a run only the way back is there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from simulator.model.run import Mode
from simulator.ui.actions import BRIEFING, Keymap
from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.tick_box import TickBox
from simulator.ui.widgets.tick_row import TickRow
from simulator.ui.words import mode_word
from simulator.usecases.showing import BriefingView

_CARDS_BESIDE_EMS = 28


class BriefingFoot(QWidget):
    """`started` carries the mode chosen, `own_words_chosen` whether one writes first."""

    started = Signal(Mode)
    left = Signal()
    own_words_chosen = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        view: BriefingView,
        keymap: Keymap,
        column_ems: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._keymap = keymap
        self._modes: dict[Mode, ChoiceCard] = {}
        self._tick: QCheckBox | None = None
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.choices.setSpacing(theme.space(12))
        if not view.during_run:
            self.choices.addLayout(self._mode_cards(), 4)
        self.choices.addWidget(self._way(), 3, Qt.AlignmentFlag.AlignVCenter)
        holder = QWidget()
        # The cards keep room for their ring; their edges stand under the column's.
        holder.setMaximumWidth(theme.em(column_ems) + 2 * ROOM)
        holder.setLayout(self.choices)
        self.choices.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout(self)
        side = theme.space(24) - ROOM
        foot.setContentsMargins(side, 0, side, 0)
        foot.addStretch(1)
        foot.addWidget(holder, 1000)
        foot.addStretch(1)

    # --- what the screen asks -----------------------------------------------------------

    def mode(self) -> Mode:
        """The mode chosen."""
        for mode, card in self._modes.items():
            if card.isChecked():
                return mode
        return self._view.mode

    def choose(self, mode: Mode) -> None:
        """Choose a mode."""
        if self._modes:
            self._modes[mode].setChecked(True)

    @property
    def offers_own_words(self) -> bool:
        """Whether writing first can be chosen now: it belongs to practice."""
        return self._tick is not None and self.mode() is Mode.PRACTICE

    @property
    def writes_first(self) -> bool:
        """Whether writing first is chosen."""
        return self._tick is not None and self._tick.isChecked()

    def toggle_own_words(self) -> None:
        """Choose to write first, or not to."""
        if self._tick is not None:
            self._tick.toggle()

    def take_keyboard(self) -> None:
        """To the way on."""
        self._on.setFocus()

    def start(self) -> None:
        """On to the talk."""
        self.started.emit(self.mode())

    def fit(self, ems: float) -> None:
        """Both modes stay beside each other longer than the rest: under them the text scrolls."""
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(beside if ems >= _CARDS_BESIDE_EMS else under)

    # --- building -----------------------------------------------------------------------

    def _way(self) -> QWidget:
        """How one practises, and on to it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not self._view.during_run:
            column.addWidget(self._own_words())
        column.addWidget(self._ways_on())
        return holder

    def _mode_cards(self) -> QBoxLayout:
        self._cards.setSpacing(self._theme.space(12))
        hints = {
            Mode.PRACTICE: translate("Briefing", "Explained after every answer."),
            Mode.EXAM: translate("Briefing", "Explained at the end."),
        }
        self._group = QButtonGroup(self)
        for mode, action in ((Mode.PRACTICE, "practice"), (Mode.EXAM, "exam")):
            key = self._keymap.hint(BRIEFING, action)
            card = ChoiceCard(self._theme, mode_word(mode), hints[mode], key=key)
            self._group.addButton(card)
            self._modes[mode] = card
            self._cards.addWidget(card, 1)
        self._modes[self._view.mode].setChecked(True)
        return self._cards

    def _own_words(self) -> TickRow:
        """Only practice has it; in an exam its place stays empty, so that nothing moves."""
        tick = self._tick = TickBox(self._theme)
        tick.setChecked(self._view.own_words)
        tick.toggled.connect(self.own_words_chosen)
        key = self._keymap.hint(BRIEFING, "own_words")
        words = translate("Briefing", "Say it in your own words first")
        if key:
            words = f"{words} ({key})"
        row = TickRow(self._theme, tick, words, tight=True)
        practice = self._modes[Mode.PRACTICE]
        practice.toggled.connect(row.setVisible)
        row.setVisible(practice.isChecked())
        policy = row.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        row.setSizePolicy(policy)
        return row

    def _ways_on(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self._theme.space(8), holder)
        back_key = self._keymap.hint(BRIEFING, "back")
        if self._view.during_run:
            words = translate("Briefing", "Back to the conversation")
            self._on = Button(self._theme, words, Kind.PRIMARY, back_key)
            self._on.clicked.connect(self.left)
            flow.addWidget(self._on)
            return holder
        key = self._keymap.hint(BRIEFING, "start")
        self._on = Button(self._theme, translate("Briefing", "Start"), Kind.PRIMARY, key)
        self._on.clicked.connect(self.start)
        flow.addWidget(self._on)
        back = Button(
            self._theme, translate("Briefing", "Back to the scenarios"), Kind.LINK, back_key
        )
        back.clicked.connect(self.left)
        flow.addWidget(back)
        return holder
