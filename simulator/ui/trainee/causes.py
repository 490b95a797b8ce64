"""What did we do that made the client difficult? Tick first; the answer comes after.

The task shows nothing about which lines are true. The answer names every true cause with
what the company should fix, and which facts were found or missed in the talk.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.usecases.debrief_views import CauseRow, CausesView, CauseVerdict


def _title() -> str:
    return translate("Causes", "What did we do that made the client difficult?")


class CausesTask(DebriefStep):
    """The list to tick. `ticked` are the ids chosen so far, in the order of the list."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        causes: tuple[CauseRow, ...],
        ticked: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, 56, parent)
        self.box.addWidget(label(theme, _title(), Size.TITLE, 600))
        hint = translate(
            "Causes",
            "Tick what the talk gave grounds for. Ticking everything says as little as "
            "ticking nothing.",
        )
        self.box.addWidget(label(theme, hint, colour="muted"))
        cards = QVBoxLayout()
        cards.setSpacing(0)
        self._cards: dict[str, ChoiceCard] = {}
        for cause in causes:
            card = ChoiceCard(theme, cause.text, many=True)
            card.setChecked(cause.id in ticked)
            card.toggled.connect(self.changed)
            self._cards[cause.id] = card
            cards.addWidget(card)
        self.box.addLayout(cards)
        self.box.addStretch(1)

    def ticked(self) -> tuple[str, ...]:
        """What is ticked now."""
        return tuple(name for name, card in self._cards.items() if card.isChecked())

    def focus_first(self) -> bool:
        for card in self._cards.values():
            card.setFocus()
            return True
        return False


class CausesAnswer(DebriefStep):
    """The task answered."""

    def __init__(self, theme: Theme, view: CausesView, parent: QWidget | None = None) -> None:
        super().__init__(theme, 70, parent)
        self.box.addWidget(label(theme, _title(), Size.TITLE, 600))
        score = translate("Causes", "Causes and facts found: {points} of 100")
        found = filled(score, points=figures.number(view.score))
        self.box.addWidget(label(theme, found, Size.CLIENT_LINE, 600))
        sides = self.side_by_side()
        sides.addWidget(self._verdicts(view.verdicts), 3)
        sides.addWidget(self._facts(view), 2)
        self.box.addLayout(sides)
        self.box.addStretch(1)

    def _verdicts(self, verdicts: tuple[CauseVerdict, ...]) -> QWidget:
        holder, box = self._column()
        for verdict in verdicts:
            box.addWidget(self._verdict(verdict))
        box.addStretch(1)
        return holder

    def _verdict(self, verdict: CauseVerdict) -> Panel:
        theme = self.theme
        sign, role, fill, told = _judged(verdict)
        panel = Panel(theme, fill, role if verdict.true_cause else "border")
        box = QVBoxLayout(panel)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        box.addWidget(signed_line(theme, sign, role, verdict.text, Look(Size.BODY, 600)))
        box.addWidget(label(theme, told, Size.LABEL))
        for line in verdict.evidence:
            shown = translate("Causes", "It showed here: {line}")
            box.addWidget(label(theme, filled(shown, line=line), Size.SECONDARY, colour="muted"))
        if verdict.fix and verdict.true_cause:
            fix = translate("Causes", "To fix in the company: {fix}")
            box.addWidget(label(theme, filled(fix, fix=verdict.fix), Size.LABEL, 600))
        return panel

    def _facts(self, view: CausesView) -> QWidget:
        holder, box = self._column()
        lists = (
            (translate("Causes", "Facts you found"), view.facts_found, Sign.CHECK, "good"),
            (translate("Causes", "Facts left unasked"), view.facts_missed, Sign.HOLLOW, "muted"),
        )
        for title, facts, sign, role in lists:
            if not facts:
                continue
            box.addWidget(label(self.theme, title, Size.LABEL, 600, "muted"))
            for fact in facts:
                box.addWidget(signed_line(self.theme, sign, role, fact))
            box.addSpacing(self.theme.space(8))
        box.addStretch(1)
        return holder

    def _column(self) -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.space(8))
        return holder, box


def _judged(verdict: CauseVerdict) -> tuple[Sign, str, str, str]:
    """Sign, colour role, fill and words of a verdict."""
    if not verdict.true_cause:
        if verdict.ticked:
            told = translate("Causes", "Ticked, but the talk gives no grounds for it.")
            return Sign.CROSS, "bad", "surface", told
        told = translate("Causes", "Left aside, and not a cause here.")
        return Sign.DASH, "muted", "surface", told
    share = (
        translate("Causes", "The main cause")
        if verdict.primary
        else translate("Causes", "A contributing cause")
    )
    if verdict.ticked:
        told = translate("Causes", "{share}, and you saw it.")
        return Sign.CHECK, "good", "goodSoft", filled(told, share=share)
    told = translate("Causes", "{share} that stayed unseen.")
    return Sign.BANG, "warn", "warnSoft", filled(told, share=share)
