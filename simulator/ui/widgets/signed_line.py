"""A line of text with a small drawn sign before it, for lists whose sign has a meaning."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.shapes import Shape, Sign


@dataclass(frozen=True, slots=True)
class Look:
    """How the words of a line look."""

    size: Size = Size.BODY
    weight: int = 400
    colour: str = "text"


BODY_LOOK = Look()


def signed_line(theme: Theme, sign: Sign, role: str, text: str, look: Look = BODY_LOOK) -> QWidget:
    """The sign in a colour role, the text beside it; lines after the first hang."""
    line = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    line.setSizePolicy(policy)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(8))
    words = label(theme, text, look.size, look.weight, look.colour)
    side = round(theme.px(look.size) * 0.75)
    place = QVBoxLayout()
    place.addSpacing(round(words.fontMetrics().height() / 2 - side / 2))
    place.addWidget(Shape(theme, sign, role, side))
    place.addStretch(1)
    row.addLayout(place)
    row.addWidget(words, 1)
    return line
