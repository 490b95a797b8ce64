"""The client's face, drawn: five moods, a frame whose shape is the mood.

Octagon, hexagon, square, squircle, circle: the angrier, the more corners that are sharp,
so that the mood can be told without colour and without reading the face. Under
`LEAST` px a face says nothing; show the ladder and the word alone.
"""

from __future__ import annotations

import math
import zlib

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets import face_parts
from simulator.ui.widgets.face_people import PERSONS
from simulator.ui.widgets.motion import Motion

LEAST = 44
"""The smallest side of a face in px."""
CROSS_FADE_MS = 240
"""How long a face takes from one mood to another."""
PEOPLE = tuple(PERSONS)
"""Everybody there is a drawing of."""
_STRANGERS = ("iryna", "petro", "olena", "taras")


def person_of(face: str | None, name: str) -> str:
    """Whose face to draw: the one asked for, else one of four, always the same for a name."""
    if face in PEOPLE:
        return face
    return _STRANGERS[zlib.crc32((face or name).encode("utf-8")) % len(_STRANGERS)]


def frame_path(mood: int) -> QPainterPath:
    """The frame of a mood in a 100 × 100 box, as the middle line of its stroke."""
    path = QPainterPath()
    if mood == 1:
        path.addPolygon(_regular(8, 49.5, 22.5))
    elif mood == 2:
        path.addPolygon(_regular(6, 46.5, 0))
    elif mood == 3:
        path.addRoundedRect(QRectF(5, 5, 90, 90), 5, 5)
    elif mood == 4:
        path.addRoundedRect(QRectF(4, 4, 92, 92), 27, 27)
    else:
        path.addEllipse(QRectF(3.5, 3.5, 93, 93))
    path.closeSubpath()
    return path


def _regular(corners: int, radius: float, turn: float) -> QPolygonF:
    angles = (math.radians(turn + 360 * corner / corners) for corner in range(corners))
    return QPolygonF(
        [QPointF(50 + radius * math.cos(a), 50 + radius * math.sin(a)) for a in angles]
    )


def paint_face(painter: QPainter, theme: Theme, box: QRectF, person: str, mood: int) -> None:
    """Draw a face in its frame into a square box; `mood` 1..5, `person` one of `PEOPLE`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    side = min(box.width(), box.height())
    painter.scale(side / 100, side / 100)
    frame = frame_path(mood)
    painter.setBrush(theme.colour("sunken"))
    pen = QPen(theme.colour(f"m{mood}"), 6.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(frame)
    painter.translate(50, 50)
    painter.scale(0.94, 0.94)
    drawn = PERSONS[person]
    painter.translate(-50, -50 - drawn.up)
    face_parts.paint_head(painter, theme, drawn)
    face_parts.paint_mood(painter, mood)
    face_parts.paint_glasses(painter, drawn.glasses)
    painter.restore()


class Face(QWidget):
    """A face as a widget, `size` px a side. What it means stands in the words beside it."""

    def __init__(
        self, theme: Theme, person: str, mood: int, size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._person = person
        self._mood = mood
        self._size = max(LEAST, size)
        self._between: tuple[QPixmap, QPixmap] | None = None
        self._fade = Motion(theme.duration(CROSS_FADE_MS), self)
        self._fade.moved.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, person: str, mood: int) -> None:
        """Show another mood, or another person; the faces fade into each other."""
        if (person, mood) == (self._person, self._mood):
            return
        before = self._picture() if self.isVisible() and self._fade.duration() else None
        self._person = person
        self._mood = mood
        self._between = (before, self._picture()) if before is not None else None
        self._fade.begin()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._between is None or not self._fade.is_under_way():
            self._between = None
            self._paint(painter)
        else:
            painter.drawPixmap(0, 0, _blended(*self._between, self._fade.share()))
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._fade.rest()

    def _paint(self, painter: QPainter) -> None:
        paint_face(painter, self._theme, QRectF(self.rect()), self._person, self._mood)

    def _picture(self) -> QPixmap:
        made = _empty(self.size(), self.devicePixelRatioF())
        painter = QPainter(made)
        self._paint(painter)
        painter.end()
        return made


def _empty(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _blended(before: QPixmap, after: QPixmap, share: float) -> QPixmap:
    """`share` of one picture and the rest of the other: what both have stays as it is."""
    made = _empty(before.deviceIndependentSize().toSize(), before.devicePixelRatioF())
    painter = QPainter(made)
    painter.setOpacity(1 - share)
    painter.drawPixmap(0, 0, before)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.setOpacity(share)
    painter.drawPixmap(0, 0, after)
    painter.end()
    return made
