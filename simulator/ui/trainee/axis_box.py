"""What a reply did on one axis: shape, word, figure out of four, and its components."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS, Rating
from simulator.ui import figures
from simulator.ui.factory import label, recolour
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

    def show_level(self, level: int) -> None:
        """Show another figure."""
        self._level = level
        self.update()

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


class _Component(QWidget):
    """A letter of an axis with what it stands for, present or missing."""

    def __init__(self, theme: Theme, letter: str) -> None:
        super().__init__()
        self._theme = theme
        self._present: bool | None = None
        self._text = f"{component_letter(letter)} · {component(letter)}"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(8))
        self._sign = Shape(theme, Sign.DASH, "muted", round(theme.px(Size.SECONDARY) * 0.8))
        self._label = label(theme, self._text, Size.SECONDARY)
        row.addWidget(self._sign)
        row.addWidget(self._label, 1)

    def show_present(self, present: bool) -> None:
        """Say whether the reply had it."""
        if present == self._present:
            return
        self._present = present
        role = "text" if present else "muted"
        self._sign.set_sign(Sign.CHECK if present else Sign.DASH, role)
        self._label.setFont(self._theme.font(Size.SECONDARY, 500 if present else 400))
        recolour(self._theme, self._label, role)
        missing = translate("Feedback", "missing: {component}")
        spoken = self._text if present else missing.replace("{component}", self._text)
        self._label.setAccessibleName(spoken)


class AxisBox(Panel):
    """One axis of a rating. Letters that the author did not give are not guessed."""

    def __init__(
        self, theme: Theme, axis: Axis, rating: Rating, parent: QWidget | None = None
    ) -> None:
        role = "care" if axis is Axis.CARE else "firm"
        super().__init__(theme, f"{role}Soft", role, flat_when_plain=True, parent=parent)
        self._axis = axis
        self._components: dict[str, _Component] = {}
        self._steps = FourSteps(theme, axis, rating.value)
        self._figure = label(theme, "", Size.BODY, 600)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(12), theme.space(8), theme.space(12), theme.space(8))
        box.setSpacing(theme.space(4))
        box.addLayout(self._head(role))
        box.addWidget(self._figure)
        self._letters = QVBoxLayout()
        self._letters.setSpacing(theme.space(4))
        box.addLayout(self._letters)
        box.addStretch(1)
        self.show_rating(rating)

    def show_rating(self, rating: Rating) -> None:
        """Show what another reply did."""
        self.setAccessibleName(spoken_rating(self._axis, rating))
        self._steps.show_level(rating.value)
        word = rating_word(self._axis, rating.value)
        self._figure.setText(f"{figures.of_four(rating.value)} · {word}")
        if rating.letters is not None and not self._components:
            self._make_components()
        for letter, line in self._components.items():
            line.show_present(letter in (rating.letters or ""))
            line.setHidden(rating.letters is None)

    def _make_components(self) -> None:
        for letter in CARE_LETTERS if self._axis is Axis.CARE else FIRMNESS_LETTERS:
            self._components[letter] = _Component(self.theme, letter)
            self._letters.addWidget(self._components[letter])

    def _head(self, role: str) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        sign = Sign.CIRCLE if self._axis is Axis.CARE else Sign.SQUARE
        side = round(theme.px(Size.LABEL) * 0.8)
        row.addWidget(Shape(theme, sign, f"{role}Fill", side))
        row.addWidget(label(theme, axis_word(self._axis), Size.LABEL, 600, role), 1)
        row.addWidget(self._steps)
        return row


def spoken_rating(axis: Axis, rating: Rating) -> str:
    """An axis in a short sentence: "Care 4 of 4, heard"."""
    figure = figures.of_four(rating.value)
    return f"{axis_word(axis)} {figure}, {rating_word(axis, rating.value)}"
