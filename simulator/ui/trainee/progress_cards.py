"""The cards of the progress screen that only say something: sentences, figures, conditions,
small maps."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator.ui.factory import label, set_tooltip
from simulator.ui.practice_words import lean_words, missing_lines, tipping_words
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_words import (
    due_words,
    gap_words,
    mastery_words,
    mean_words,
    named_stage_words,
    practice_words,
    practised_words,
    stages_words,
)
from simulator.ui.widgets.balance_map import BalanceMap, dots_of
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.usecases.progress_views import ProgressView, ScenarioPractice

MAP_CARD_EMS = 14.8
_MAP_EMS = 9


class Card(Panel):
    """A panel with a small title (a `strong` one names a thing); `box` is the layout under it."""

    def __init__(
        self, theme: Theme, title: str, *, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(title)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(
            theme.space(16), theme.space(12), theme.space(16), theme.space(12)
        )
        self.box.setSpacing(theme.space(4))
        if strong:
            self.say(title, Size.LABEL, 600)
        else:
            self.say(title, Size.SECONDARY, colour="muted")

    def say(
        self, text: str, size: Size = Size.LABEL, weight: int = 400, colour: str = "text"
    ) -> QLabel:
        """One more line under the others."""
        line = label(self.theme, text, size, weight, colour)
        self.box.addWidget(line)
        return line

    def row(self, name: str, value: str, told: str = "") -> None:
        """A figure with its name before it, and what is meant by it in a tooltip."""
        line = QHBoxLayout()
        line.setSpacing(self.theme.space(12))
        line.addWidget(label(self.theme, name, Size.LABEL), 1)
        shown = label(self.theme, value, Size.LABEL, 600)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        line.addWidget(shown, 1)
        self.box.addLayout(line)
        if told:
            set_tooltip(shown, told)
            shown.setAccessibleDescription(told)


def sentence_cards(theme: Theme, view: ProgressView, now: datetime) -> tuple[Card, ...]:
    """Where the answers lean, what tips them, how much was practised."""
    said = (
        (translate("Progress", "Where you lean"), lean_words(view.lean)),
        (translate("Progress", "What tips you"), tipping_words(view)),
        (translate("Progress", "Practised"), practised_words(view.practised, now)),
    )
    cards = []
    for title, (words, told) in said:
        card = Card(theme, title)
        card.say(words, Size.SECTION, 600)
        card.say(told, Size.LABEL, colour="muted")
        card.box.addStretch(1)
        cards.append(card)
    return tuple(cards)


def figures_card(theme: Theme, view: ProgressView) -> Card:
    """What the cold runs come to; without any, what would count."""
    count = view.cold_runs
    card = Card(theme, translate("Progress", "From %n cold exam(s)", None, count))
    if view.mean is not None:
        told = translate("Progress", "Newer runs weigh more; one run is up to 15 points off.")
        card.row(translate("Progress", "Mean balance"), mean_words(view.mean), told)
    else:
        told = translate(
            "Progress", "Figures come from exams: the first of a scenario, or one due for review."
        )
        card.say(told, Size.LABEL)
    if view.gap is not None:
        told = translate("Progress", "Balance of calm moments minus balance under pressure")
        card.row(translate("Progress", "Pressure gap"), gap_words(view.gap), told)
    if view.stages is not None:
        card.row(translate("Progress", "Stages 1 to 4, %"), stages_words(view.stages))
    if view.named_stage is not None:
        card.say(named_stage_words(view.named_stage), Size.SECONDARY, colour="muted")
    for line in missing_lines(view):
        card.say(line, Size.SECONDARY, colour="muted")
    card.box.addStretch(1)
    return card


def mastery_card(theme: Theme, view: ProgressView) -> Card:
    """The conditions of mastery, each with what there is: a tick where it is met."""
    card = Card(theme, translate("Progress", "Mastery asks for"))
    for line in view.mastery:
        sign, role = (Sign.CHECK, "good") if line.met else (Sign.HOLLOW, "edge")
        shown = signed_line(theme, sign, role, mastery_words(line), Look(Size.LABEL))
        met = translate("Progress", "met") if line.met else translate("Progress", "not met yet")
        shown.setAccessibleName(f"{mastery_words(line)}: {met}")
        card.box.addWidget(shown)
    card.box.addStretch(1)
    return card


def map_card(theme: Theme, practice: ScenarioPractice, today: date) -> Card:
    """One scenario: the last run's dots, the ones of the run before hollow."""
    card = Card(theme, practice.title, strong=True)
    card.setFixedWidth(theme.em(MAP_CARD_EMS))
    last, before = practice.last, practice.before
    if last is not None:
        drawn = BalanceMap(
            theme,
            dots_of(last.turns),
            dots_of(before.turns) if before is not None else (),
            side_ems=_MAP_EMS,
        )
        card.box.insertWidget(0, drawn, 0, Qt.AlignmentFlag.AlignHCenter)
    card.say(practice_words(practice), Size.SECONDARY, colour="muted")
    if practice.due is not None:
        weight = 600 if practice.due <= today else 400
        card.say(due_words(practice.due, today), Size.SECONDARY, weight)
    card.box.addStretch(1)
    return card
