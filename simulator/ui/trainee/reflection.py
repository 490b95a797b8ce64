"""The question before any number: which answer would you take back, and which way did you lean?

Nothing on this step says how the answers were rated; who answers first sees more in the
numbers that follow.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.turn_table import said
from simulator.usecases.debrief_views import (
    DebriefView,
    Lean,
    Reflection,
    TurnRow,
)


class ReflectionStep(DebriefStep):
    """Two questions side by side; `reflection` is None until a lean is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, view: DebriefView, parent: QWidget | None = None) -> None:
        super().__init__(theme, 72, parent)
        self._turns = QButtonGroup(self)
        self._leans = QButtonGroup(self)
        self.box.addWidget(
            label(theme, translate("Reflection", "Before the numbers"), Size.TITLE, 600)
        )
        sides = self.side_by_side()
        sides.addWidget(self._which(view.turns), 3)
        sides.addWidget(self._way(), 2)
        self.box.addLayout(sides)
        self.box.addStretch(1)

    def reflection(self) -> Reflection | None:
        """The answer so far."""
        lean = self._leans.checkedId()
        if lean < 0:
            return None
        turn = self._turns.checkedId()
        return Reflection(turn if turn > 0 else None, tuple(Lean)[lean])

    def choose(self, given: Reflection) -> None:
        """Put in an answer given before."""
        self._leans.button(tuple(Lean).index(given.lean)).setChecked(True)
        self._turns.button(given.turn or 0).setChecked(True)

    def focus_first(self) -> bool:
        # "None of them" is always there.
        (self._turns.checkedButton() or self._turns.buttons()[0]).setFocus()
        return True

    def _which(self, turns: tuple[TurnRow, ...]) -> QWidget:
        title = translate("Reflection", "Which answer would you take back?")
        holder, box = self._question(title)
        for turn in turns:
            text = translate("Reflection", "{turn}. {answer}", "number and words of an answer")
            words = filled(text, turn=number(turn.number), answer=said(turn))
            self._add(box, self._turns, words, turn.number)
        self._add(box, self._turns, translate("Reflection", "None of them"), 0)
        box.addStretch(1)
        return holder

    def _way(self) -> QWidget:
        title = translate("Reflection", "Did your answers bend or harden?")
        holder, box = self._question(title)
        words = {
            Lean.BENT: translate("Reflection", "They bent: more was given than was owed"),
            Lean.HARDENED: translate("Reflection", "They hardened: the person was not heard"),
            Lean.BOTH: translate("Reflection", "Both, in turn"),
            Lean.NEITHER: translate("Reflection", "Neither"),
        }
        for at, lean in enumerate(Lean):
            self._add(box, self._leans, words[lean], at)
        box.addStretch(1)
        return holder

    def _question(self, title: str) -> tuple[QWidget, QBoxLayout]:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(label(self.theme, title, Size.CLIENT_LINE, 600))
        box.addSpacing(self.theme.space(8))
        return holder, box

    def _add(self, box: QBoxLayout, group: QButtonGroup, words: str, at: int) -> None:
        card = ChoiceCard(self.theme, words)
        card.toggled.connect(self.changed)
        group.addButton(card, at)
        box.addWidget(card)
