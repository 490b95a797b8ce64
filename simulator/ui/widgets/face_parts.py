"""The parts of a face in a 100 × 100 box: head and hair per person, brows, eyes, mouth per mood.

Lines are always dark on a light skin, in every theme, so that the face reads at 44 px and
in grey; only the frame around it takes the theme's mood colour.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from simulator.ui.theme import Theme

_LINE = QColor("#17202B")
_SKIN = QColor("#FCE3D0")
_PLAIN_SKIN = QColor("#FFFFFF")
_TEETH = QColor("#FFFFFF")
_HAIR = {"iryna": "#7B4A2B", "petro": "#4A4F58", "olena": "#B07A30", "taras": "#8C939C"}
_PLAIN_HAIR = QColor("#8A929C")
_HEAD = QRectF(26, 28, 48, 58)


def _pen(width: float) -> QPen:
    pen = QPen(_LINE, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_head(painter: QPainter, theme: Theme, person: str) -> None:
    """Hair behind, head, fringe."""
    hair = _PLAIN_HAIR if theme.high_contrast else QColor(_HAIR[person])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hair)
    painter.drawPath(_back(person))
    painter.setPen(_pen(2.4))
    painter.setBrush(_PLAIN_SKIN if theme.high_contrast else _SKIN)
    painter.drawEllipse(_HEAD)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hair)
    painter.drawPath(_fringe(person))


def _back(person: str) -> QPainterPath:
    path = QPainterPath()
    if person in ("iryna", "olena"):
        path.moveTo(24, 78)
        path.lineTo(23, 42)
        path.cubicTo(23, 22, 36, 15, 50, 15)
        path.cubicTo(64, 15, 77, 22, 77, 42)
        path.lineTo(76, 78)
        path.quadTo(70, 80, 68, 76)
        path.lineTo(32, 76)
        path.quadTo(30, 80, 24, 78)
    elif person == "petro":
        path.moveTo(24.5, 54)
        path.cubicTo(22, 28, 34, 17, 50, 17)
        path.cubicTo(66, 17, 78, 28, 75.5, 54)
    else:
        path.addEllipse(QRectF(22.5, 42, 11, 18))
        path.addEllipse(QRectF(66.5, 42, 11, 18))
    path.closeSubpath()
    return path


def _fringe(person: str) -> QPainterPath:
    path = QPainterPath()
    if person == "taras":
        return path
    path.moveTo(25, 50)
    path.cubicTo(23, 26, 36, 16, 50, 16)
    path.cubicTo(64, 16, 77, 26, 75, 50)
    if person == "iryna":
        path.cubicTo(71, 39, 60, 35, 47, 36)
        path.cubicTo(36, 36, 28, 41, 25, 50)
    elif person == "olena":
        path.cubicTo(72, 44, 62, 40, 50, 30)
        path.cubicTo(40, 40, 28, 44, 25, 50)
    else:
        path.cubicTo(72, 40, 66, 34, 50, 34)
        path.cubicTo(34, 34, 28, 40, 25, 50)
    path.closeSubpath()
    return path


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


def paint_glasses(painter: QPainter) -> None:
    """Round glasses over the eyes."""
    painter.setPen(_pen(2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(39, 55), 8.5, 8.5)
    painter.drawEllipse(QPointF(61, 55), 8.5, 8.5)
    painter.drawLine(QPointF(47.5, 54), QPointF(52.5, 54))
