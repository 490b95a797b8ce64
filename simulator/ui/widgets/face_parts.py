"""The parts of a face in a 100 × 100 box: head and hair, brows, eyes, mouth per mood.

Lines are always dark on a light skin, in every theme, so that the face reads at 44 px and
in grey; only the frame around it takes the theme's mood colour.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from simulator.ui.theme import Theme
from simulator.ui.widgets.face_people import HEAD, Outline, Person

_LINE = QColor("#17202B")
_SKIN = QColor("#FCE3D0")
_PLAIN_SKIN = QColor("#FFFFFF")
_TEETH = QColor("#FFFFFF")
_PLAIN_HAIR = QColor("#8A929C")


def _pen(width: float) -> QPen:
    pen = QPen(_LINE, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_head(painter: QPainter, theme: Theme, person: Person) -> None:
    """Hair behind, head, what lies over it, beard. In high contrast all hair is one grey."""
    hair = _PLAIN_HAIR if theme.high_contrast else QColor(person.hair)
    _fill(painter, person.behind, hair)
    painter.setPen(_pen(2.4))
    painter.setBrush(_PLAIN_SKIN if theme.high_contrast else _SKIN)
    painter.drawEllipse(HEAD)
    _fill(painter, person.over, hair)
    beard = person.beard_colour
    _fill(painter, person.beard, hair if theme.high_contrast or not beard else QColor(beard))


def _fill(painter: QPainter, outlines: tuple[Outline, ...], colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for outline in outlines:
        painter.drawPath(outline())


def paint_mood(painter: QPainter, mood: int) -> None:
    """Brows, eyes and mouth of a mood 1..5."""
    _paint_brows(painter, mood)
    _paint_eyes(painter, mood)
    _paint_mouth(painter, mood)


_Strokes = dict[int, tuple[tuple[float, float, float, float], ...]]

_BROWS: _Strokes = {
    1: ((31, 42, 45, 51), (69, 42, 55, 51)),
    2: ((31, 44.5, 45, 50), (69, 44.5, 55, 50)),
    3: ((32, 47, 45, 46.5), (56, 43.5, 68, 45)),
    4: ((32, 46.5, 44, 43.5), (68, 46.5, 56, 43.5)),
    5: ((31.5, 45.5, 44, 41), (68.5, 45.5, 56, 41)),
}
_CREASES: _Strokes = {
    1: ((47, 40, 48.5, 46), (53, 40, 51.5, 46)),
    2: ((48, 41, 48, 46), (52, 41, 52, 46)),
}


def _paint_brows(painter: QPainter, mood: int) -> None:
    painter.setPen(_pen(3.6))
    for x1, y1, x2, y2 in _BROWS[mood]:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    painter.setPen(_pen(1.6))
    for x1, y1, x2, y2 in _CREASES.get(mood, ()):
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))


_EYES = {1: (3.4, 2.2), 2: (3.6, 3.6), 3: (3.4, 4.6), 4: (3.6, 4.6)}


def _paint_eyes(painter: QPainter, mood: int) -> None:
    if mood == 5:
        painter.setPen(_pen(3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x in (39, 61):
            arc = QPainterPath(QPointF(x - 6, 56))
            arc.quadTo(x, 48.5, x + 6, 56)
            painter.drawPath(arc)
        return
    rx, ry = _EYES[mood]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LINE)
    for x in (39, 61):
        painter.drawEllipse(QPointF(x, 55), rx, ry)


def _paint_mouth(painter: QPainter, mood: int) -> None:
    if mood == 1:
        _paint_shout(painter)
        return
    path = QPainterPath()
    if mood == 2:
        path.moveTo(36, 75)
        path.quadTo(50, 64, 64, 75)
    elif mood == 3:
        path.moveTo(38, 72)
        path.lineTo(62, 70)
    elif mood == 4:
        path.moveTo(38, 69)
        path.quadTo(50, 77.5, 62, 69)
    else:
        path.moveTo(34, 66)
        path.quadTo(50, 84, 66, 66)
    painter.setPen(_pen(3.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _paint_shout(painter: QPainter) -> None:
    mouth = QPainterPath(QPointF(37, 76))
    mouth.cubicTo(40, 66, 60, 66, 63, 76)
    mouth.cubicTo(58, 79, 42, 79, 37, 76)
    painter.setPen(_pen(3))
    painter.setBrush(_LINE)
    painter.drawPath(mouth)
    teeth = QPainterPath(QPointF(42, 72))
    teeth.cubicTo(46, 68.6, 54, 68.6, 58, 72)
    teeth.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_TEETH)
    painter.drawPath(teeth)


def paint_glasses(painter: QPainter, shape: str) -> None:
    """Glasses over the eyes, "round" or "square"; nothing for ""."""
    if not shape:
        return
    painter.setPen(_pen(2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x in (39.0, 61.0):
        if shape == "round":
            painter.drawEllipse(QPointF(x, 55), 8.5, 8.5)
        else:
            painter.drawRoundedRect(QRectF(x - 8.5, 48.5, 17, 13), 3, 3)
    painter.drawLine(QPointF(47.5, 54), QPointF(52.5, 54))
