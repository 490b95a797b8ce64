"""The four stages of attitude that answers can show; never said of a person."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.figures import number, percent_of
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.share_bar import ShareBar
from simulator.usecases.apportioning import apportioned

Profile = tuple[Fraction, Fraction, Fraction, Fraction]


class StageProfile(Panel):
    """Four bars of one hundred; the stage that stands out is filled and named."""

    def __init__(
        self, theme: Theme, stages: Profile, named: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        box = QVBoxLayout(self)
        pad = theme.space(12)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(theme.space(8))
        title = translate("Debrief", "How the answers treat the client: four stages")
        box.addWidget(label(theme, title, Size.LABEL, 600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(12))
        grid.setVerticalSpacing(theme.space(8))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for at, points in enumerate(apportioned(stages, 100)):
            strong = named == at + 1
            words = label(theme, stage_told(at + 1), Size.LABEL, 600 if strong else 400)
            grid.addWidget(words, at, 0)
            bar = ShareBar(theme, stages[at] / 100, strong=strong)
            grid.addWidget(bar, at, 1, Qt.AlignmentFlag.AlignVCenter)
            figure = label(
                theme, percent_of(points), Size.LABEL, 600 if strong else 400, wrap=False
            )
            grid.addWidget(figure, at, 2, Qt.AlignmentFlag.AlignRight)
        box.addLayout(grid)
        box.addWidget(label(theme, _named(named), Size.SECONDARY, colour="muted"))
        box.addStretch(1)


def stage_word(stage: int) -> str:
    """What answers of a stage (1..4) say, in a few words."""
    return (
        translate("Stage", "who is the client anyway?"),
        translate("Stage", "always right"),
        translate("Stage", "seldom right"),
        translate("Stage", "the client we chose to work with"),
    )[stage - 1]


def stage_told(stage: int) -> str:
    """A stage with its number and words."""
    text = translate("Stage", "Answers of stage {stage}: {words}")
    return filled(text, stage=number(stage), words=stage_word(stage))


def _named(named: int | None) -> str:
    if named is None:
        return translate(
            "Stage", "No stage is named: that takes 45% of at least five scored answers."
        )
    text = translate("Stage", "Most of these answers are of stage {stage}: {words}.")
    return filled(text, stage=number(named), words=stage_word(named))
