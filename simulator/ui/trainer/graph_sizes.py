"""How large the nodes of a graph and their words can be in the room they have.

A graph is not scaled like a picture: its places are spread over the window in both
directions, and the boxes and letters in them keep the size in which they can be read for as
long as there is room. Names break at `_` and `-`. Where they no longer fit their boxes, nodes
become small marks and names stand beside them, as on a map, where nothing is in the way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from simulator.ui.theme import Size, Theme
from simulator.usecases.bench_views import GraphNode, GraphView, Shape

_PIECE = re.compile(r"[^_-]*[_-]*")
_SMALLEST = 11 / 14
"""The smallest letters of a name inside its box, as a share of their full size."""
_FITTING = 0.85
"""The share of names that have to fit whole before they are written into boxes."""
_MOST_LINES = 3
BAR = 8.0
"""The height in px that the bar of a share takes with the space round it."""


class Detail(StrEnum):
    """Names inside boxes, or small marks with names beside them."""

    BOXES = "boxes"
    MARKS = "marks"


@dataclass(frozen=True, slots=True)
class Pitch:
    """The distance of two layers and of two rows in px."""

    x: float
    y: float

    def times(self, factor: float) -> Pitch:
        return Pitch(self.x * factor, self.y * factor)


@dataclass(frozen=True, slots=True)
class Sizes:
    """What `measured` found for a pitch. `labels` are the lines of each node's name.

    `cut` are the nodes whose name is not whole. `strip` is the height in px at the foot of a
    box that its heat takes.
    """

    pitch: Pitch
    detail: Detail
    box: QSizeF
    font: QFont
    labels: Mapping[str, tuple[str, ...]]
    cut: frozenset[str]
    strip: float = 0.0

    @property
    def line(self) -> float:
        """The height of one line of a name in px."""
        return QFontMetricsF(self.font).height()


def padding(theme: Theme) -> float:
    """Between the edge of a box and what is in it, at the sides, in px."""
    return float(theme.space(8))


def sign_room(font: QFont) -> float:
    """What a sign before a name takes of its box, in px."""
    return font.pixelSize() * 0.8 + 4


def has_sign(node: GraphNode) -> bool:
    """Whether a sign stands before the name: an ending, a problem, never reached."""
    ending = node.shape in (Shape.PROPER, Shape.IMPROPER)
    return ending or node.problem is not None or not node.reachable


def name_font(theme: Theme, share: float = 1.0) -> QFont:
    """The letters of names; `share` of their full size."""
    font = theme.font(Size.SECONDARY, 500)
    font.setPixelSize(max(1, round(theme.px(Size.SECONDARY) * share)))
    return font


class Ruler:
    """Measures the names of one graph once, and how they fit any pitch."""

    def __init__(self, theme: Theme, view: GraphView, *, hot: bool = False) -> None:
        self._theme = theme
        self._nodes = view.nodes
        self._full = theme.px(Size.SECONDARY)
        metrics = QFontMetricsF(name_font(theme))
        self._widths: dict[str, float] = {}
        self._pieces = {node.id: _pieces(node.id) for node in view.nodes}
        for pieces in self._pieces.values():
            for piece in pieces:
                self._widths.setdefault(piece, metrics.horizontalAdvance(piece))
        self._line = metrics.height()
        self.strip = QFontMetricsF(theme.font(Size.HINT, 600)).height() + BAR if hot else 0.0

    def natural(self) -> Pitch:
        """The pitch at which every name stands on one line, with room for the lines between."""
        box = self._widest()
        return Pitch(box + self._theme.em(4), self._high(1, 1.0) + self._theme.em(1.75))

    def measured(self, pitch: Pitch) -> Sizes:
        """The sizes that fit a pitch."""
        least = max(1, round(self._full * _SMALLEST))
        for pixels in range(self._full, least - 1, -1):
            made = self._boxes(pitch, pixels / self._full, fitting=1.0)
            if made is not None:
                return made
        return self._boxes(pitch, least / self._full, fitting=_FITTING) or self._marks(pitch)

    def _widest(self) -> float:
        theme = self._theme
        room = sign_room(name_font(theme)) + 2 * padding(theme)
        names = [[self._widths[piece] for piece in pieces] for pieces in self._pieces.values()]
        longest = max((sum(widths) for widths in names), default=0.0)
        return min(max(longest + room, theme.em(5)), theme.em(12))

    def _high(self, lines: int, share: float) -> float:
        return lines * self._line * share + self._theme.space(12) * share + self.strip

    def _boxes(self, pitch: Pitch, share: float, fitting: float) -> Sizes | None:
        theme = self._theme
        gap = max(16.0, min(theme.em(3.5), pitch.x * 0.28))
        width = min(self._widest(), pitch.x - gap)
        most = min(_MOST_LINES, int((pitch.y * 0.8 - self._high(0, share)) / (self._line * share)))
        if most < 1 or width < 2 * padding(theme):
            return None
        font = name_font(theme, share)
        labels: dict[str, tuple[str, ...]] = {}
        cut: set[str] = set()
        for node in self._nodes:
            room = width - padding(theme) * 1.5 * share - has_sign(node) * sign_room(font)
            lines = self._broken(node.id, room / share)
            if lines is None or len(lines) > most:
                cut.add(node.id)
            else:
                labels[node.id] = lines
        if len(cut) > (1 - fitting) * len(self._nodes):
            return None
        metrics = QFontMetricsF(font)
        for node in self._nodes:
            if node.id in cut:
                room = width - padding(theme) * 1.5 * share - has_sign(node) * sign_room(font)
                labels[node.id] = _cut(node.id, metrics, room)
        high = self._high(max((len(lines) for lines in labels.values()), default=1), share)
        box = QSizeF(width, high)
        return Sizes(pitch, Detail.BOXES, box, font, labels, frozenset(cut), self.strip)

    def _broken(self, name: str, room: float) -> tuple[str, ...] | None:
        """A name in lines no wider than `room` (at full size); None where a piece is wider."""
        lines: list[str] = []
        left = 0.0
        for piece in self._pieces[name]:
            width = self._widths[piece]
            if width > room:
                return None
            if lines and width <= left:
                lines[-1] += piece
                left -= width
            else:
                lines.append(piece)
                left = room - width
        return tuple(lines)

    def _marks(self, pitch: Pitch) -> Sizes:
        em = self._theme.em(1)
        width = max(min(4.0, pitch.x * 0.75), min(pitch.x * 0.42, em * 1.75))
        high = max(min(4.0, pitch.y * 0.75), min(pitch.y * 0.5, em * 1.1, width * 1.8))
        font = name_font(self._theme, _SMALLEST)
        labels = {node.id: (node.id,) for node in self._nodes}
        every = frozenset(labels)
        return Sizes(pitch, Detail.MARKS, QSizeF(width, high), font, labels, every)


def _pieces(name: str) -> Sequence[str]:
    """A name cut behind `_` and `-`, where it may go on in the next line."""
    return [piece for piece in _PIECE.findall(name) if piece] or [name]


def _cut(name: str, metrics: QFontMetricsF, room: float) -> tuple[str, ...]:
    """A name shortened in its middle: names of one family differ at both ends."""
    return (metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, max(1.0, room)),)
