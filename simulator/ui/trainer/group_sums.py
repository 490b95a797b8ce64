"""The cards of the group's first page that sum up: balance, directions, stages, causes."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from simulator.model.score import Word
from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.card import Card
from simulator.ui.trainer.group_words import found_word
from simulator.ui.trainer.quartile_line import QuartileLine, quartile_words
from simulator.ui.widgets.share_bar import ShareBar
from simulator.ui.words import direction_word
from simulator.usecases.apportioning import apportioned
from simulator.usecases.group_views import CauseHits, Cohort

_HUNDRED = 100
Row = tuple[str, Fraction, str]
"""Words, a share 0..1, and the figure beside its bar."""


def balance_card(theme: Theme, cohort: Cohort) -> Card:
    """The quartiles of the balance, and how far one run can be off."""
    card = Card(theme, translate("Group", "Balance of the runs"))
    if cohort.balance is None:
        card.say(translate("Group", "No run here has figures of balance."), Size.SECONDARY)
        return card
    card.box.addWidget(QuartileLine(theme, cohort.balance))
    card.say(quartile_words(cohort.balance), Size.SECONDARY)
    note = translate("Group", "One run is up to 15 points off, either way.")
    card.say(note, Size.SECONDARY, colour="muted")
    return card


def directions_card(theme: Theme, cohort: Cohort) -> Card:
    """How many runs leant where."""
    card = Card(theme, translate("Group", "Where the runs lean"))
    whole = sum(cohort.words.values())
    rows = []
    for word in Word:
        count = cohort.words.get(word, 0)
        share = Fraction(count, whole) if whole else Fraction(0)
        rows.append((direction_word(word), share, figures.number(count)))
    card.box.addLayout(bar_grid(theme, rows))
    return card


def stages_card(theme: Theme, cohort: Cohort) -> Card:
    """The four stages of attitude in all answers."""
    card = Card(theme, translate("Group", "How the answers treat the client"))
    if cohort.stages is None:
        card.say(translate("Group", "No answer here was scored yet."), Size.SECONDARY)
        return card
    shown = apportioned(cohort.stages, _HUNDRED)
    rows = [
        (words, stage / _HUNDRED, figures.percent_of(percent))
        for words, stage, percent in zip(_stage_words(), cohort.stages, shown, strict=True)
    ]
    card.box.addLayout(bar_grid(theme, rows))
    return card


def causes_card(theme: Theme, causes: Sequence[CauseHits]) -> Card:
    """How often the true causes were found, those found least first."""
    card = Card(theme, translate("Group", "Causes found after the talks"))
    if not causes:
        words = translate(
            "Group", "A cause shows here when five people have answered its causes task."
        )
        card.say(words, Size.SECONDARY, colour="muted")
        return card
    ordered = sorted(causes, key=_rate)
    rows = [
        (f"{one.text} · {one.scenario_title}", _rate(one), found_word(one.found, one.asked))
        for one in ordered
    ]
    card.box.addLayout(bar_grid(theme, rows, words=3))
    return card


def _rate(hits: CauseHits) -> Fraction:
    return Fraction(hits.found, hits.asked) if hits.asked else Fraction(0)


def bar_grid(theme: Theme, rows: Sequence[Row], *, words: int = 1) -> QGridLayout:
    """Words, bars and figures in columns; the words have `words` parts of the width to the
    bars' one."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space(8))
    grid.setVerticalSpacing(theme.space(4))
    grid.setColumnStretch(0, words)
    grid.setColumnStretch(1, 1)
    for at, (said, share, figure) in enumerate(rows):
        told = label(theme, figure, Size.SECONDARY, 600, wrap=False)
        told.setAccessibleName(f"{said}: {figure}")
        grid.addWidget(label(theme, said, Size.SECONDARY), at, 0, Qt.AlignmentFlag.AlignVCenter)
        bar = ShareBar(theme, share, strong=True)
        grid.addWidget(bar, at, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(told, at, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return grid


def _stage_words() -> tuple[str, str, str, str]:
    return (
        translate("Group", "1 · who is the client anyway?"),
        translate("Group", "2 · always right"),
        translate("Group", "3 · more often wrong"),
        translate("Group", "4 · the client we chose to work with"),
    )
