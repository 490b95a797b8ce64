"""What a talk is about: both axes, and that mood is not a grade."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line


class GoalBox(Panel):
    """The goal in a sentence; `axes` is the row the screen turns in a narrow window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "goodSoft", "good", parent=parent)
        box = QVBoxLayout(self)
        pad = theme.space(8)
        box.setContentsMargins(theme.space(16), pad, theme.space(16), pad)
        box.setSpacing(theme.space(4))
        goal = translate(
            "Briefing", "The goal: neither ignore nor give in. They are heard, the agreement holds."
        )
        box.addWidget(label(theme, goal, Size.CLIENT_LINE, 600))
        self.axes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.axes.setSpacing(theme.space(12))
        care = translate("Briefing", "Care: the person was not ignored")
        firm = translate("Briefing", "Firmness: the rules did not crumble")
        for sign, role, words in ((Sign.CIRCLE, "care", care), (Sign.SQUARE, "firm", firm)):
            look = Look(Size.LABEL, 600, role)
            self.axes.addWidget(signed_line(theme, sign, role, words, look), 1)
        box.addLayout(self.axes)
        mood = translate(
            "Briefing",
            "Mood is not a grade. The client may calm down also when you gave away too much.",
        )
        box.addWidget(label(theme, mood, Size.LABEL))
