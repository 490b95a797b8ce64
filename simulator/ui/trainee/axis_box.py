"""What a reply did on one axis: shape, word, figure out of four, and its components."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS, Rating
from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Shape, Sign, paint_sign
from simulator.ui.words import Axis, axis_word, component, component_letter, rating_word

_FOUR = 4


class FourSteps(QWidget):
    """A figure 0..4 as four of the axis's own shapes, filled or hollow."""

    def __init__(self, theme: Theme, axis: Axis, level: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._axis = axis
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(_FOUR * side + (_FOUR - 1) * side // 2, side)

    def _side(self) -> int:
        return round(self._theme.px(Size.SECONDARY) * 0.9)

    def paintEvent(self, event: QPaintEvent) -> None:
        care = self._axis is Axis.CARE
        sign, role = (Sign.CIRCLE, "careFill") if care else (Sign.SQUARE, "firmFill")
        side = self._side()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in range(_FOUR):
            box = QRectF(step * side * 1.5, 0, side, side)
            if step < self._level:
                paint_sign(painter, self._theme, sign, box, role)
                continue
            painter.setPen(QPen(self._theme.colour(role), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawEllipse(inner) if care else painter.drawRect(inner)
        painter.end()


class AxisBox(Panel):
    """One axis of a rating. Letters that the author did not give are not guessed."""

    def __init__(
        self, theme: Theme, axis: Axis, rating: Rating, parent: QWidget | None = None
    ) -> None:
        care = axis is Axis.CARE
        role = "care" if care else "firm"
        super().__init__(theme, f"{role}Soft", role, flat_when_plain=True, parent=parent)
        self.setAccessibleName(spoken_rating(axis, rating))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(12), theme.space(8), theme.space(12), theme.space(8))
        box.setSpacing(theme.space(4))
        box.addLayout(self._head(axis, role, rating))
        figure = f"{figures.of_four(rating.value)} · {rating_word(axis, rating.value)}"
        box.addWidget(label(theme, figure, Size.BODY, 600))
        if rating.letters is not None:
            letters = CARE_LETTERS if care else FIRMNESS_LETTERS
            for letter in letters:
                box.addLayout(self._component(letter, letter in rating.letters))
        box.addStretch(1)

    def _head(self, axis: Axis, role: str, rating: Rating) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        sign = Sign.CIRCLE if axis is Axis.CARE else Sign.SQUARE
        side = round(theme.px(Size.LABEL) * 0.8)
        row.addWidget(Shape(theme, sign, f"{role}Fill", side))
        row.addWidget(label(theme, axis_word(axis), Size.LABEL, 600, role), 1)
        row.addWidget(FourSteps(theme, axis, rating.value))
        return row

    def _component(self, letter: str, present: bool) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        side = round(theme.px(Size.SECONDARY) * 0.8)
        sign = Sign.CHECK if present else Sign.DASH
        row.addWidget(Shape(theme, sign, "text" if present else "muted", side))
        text = f"{component_letter(letter)} · {component(letter)}"
        made = label(
            theme, text, Size.SECONDARY, 500 if present else 400, "text" if present else "muted"
        )
        missing = translate("Feedback", "missing: {component}")
        made.setAccessibleName(text if present else missing.replace("{component}", text))
        row.addWidget(made, 1)
        return row


def spoken_rating(axis: Axis, rating: Rating) -> str:
    """An axis in a short sentence: "Care 4 of 4, heard"."""
    figure = figures.of_four(rating.value)
    return f"{axis_word(axis)} {figure}, {rating_word(axis, rating.value)}"
