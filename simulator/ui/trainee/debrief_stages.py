"""The four stages of attitude that answers can show; never said of a person."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.figures import percent_of
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_words import named_stage_words
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.share_bar import ShareBar
from simulator.ui.words import stage_words
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
        shown = zip(stage_words(), apportioned(stages, 100), strict=True)
        for at, (words, points) in enumerate(shown):
            strong = named == at + 1
            told = label(theme, words, Size.LABEL, 600 if strong else 400)
            grid.addWidget(told, at, 0)
            bar = ShareBar(theme, stages[at] / 100, strong=strong)
            grid.addWidget(bar, at, 1, Qt.AlignmentFlag.AlignVCenter)
            figure = label(
                theme, percent_of(points), Size.LABEL, 600 if strong else 400, wrap=False
            )
            grid.addWidget(figure, at, 2, Qt.AlignmentFlag.AlignRight)
        box.addLayout(grid)
        box.addWidget(label(theme, _named(named), Size.SECONDARY, colour="muted"))
        box.addStretch(1)


def _named(named: int | None) -> str:
    if named is None:
        return translate(
            "Stage", "No stage is named: that takes 45% of at least five scored answers."
        )
    return named_stage_words(named)
