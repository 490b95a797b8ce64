"""What stands on a sheet, each with the place it has: words, panels, signs.

Places are in units of the sheet. An item paints itself and knows nothing of the others; a
test reads where it stands and how large its letters are without a pixel being drawn.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.widgets.paragraph import Paragraph

Some = TypeVar("Some", bound="Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(ABC):
    """Something placed. `rect` is all the room it takes."""

    rect: QRectF

    def moved(self: Some, right: float, down: float) -> Some:
        """The same, elsewhere."""
        return replace(self, rect=self.rect.translated(right, down))

    @abstractmethod
    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        """Draw in units. `share` is how much of its way a thing that grows has behind it."""

    def said(self) -> str:
        """What it says in words; empty for what is only a sign."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettered(Item):
    """Something with letters: `letter` is their size in units."""

    letter: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Lettered):
    """A text, wrapped. It is plain: nothing in it is mark-up."""

    text: str
    role: str
    laid_out: Paragraph

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        self.laid_out.paint(painter, self.rect.left(), self.rect.top(), looks.colour(self.role))

    def said(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheetwide(Item):
    """The ground under everything: a colour of the table, or pure "#000000"/"#FFFFFF"."""

    colour: str

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        named = self.colour.startswith("#")
        painter.fillRect(self.rect, self.colour if named else looks.colour(self.colour))


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel(Item):
    """A box with round corners behind words; `fill` or `edge` None: without."""

    rect: QRectF = field(default_factory=QRectF)
    fill: str | None = "surface"
    edge: str | None = "edge"
    stroke: float = 2
    radius: float = 9
    dashed: bool = False

    def paint(self, painter: QPainter, looks: RoomLooks, share: float) -> None:
        half = self.stroke / 2 if self.edge else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        if self.edge is not None:
            pen = QPen(looks.colour(self.edge), self.stroke)
            if self.dashed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
        painter.setBrush(looks.colour(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        box = self.rect.adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self.radius, self.radius)


@dataclass(frozen=True, slots=True)
class Page:
    """One picture: what is painted first comes first."""

    items: tuple[Item, ...]

    def words(self) -> tuple[str, ...]:
        """What stands on it, in reading order."""
        return tuple(said for item in self.items if (said := item.said()))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A frame laid out: the size of its pages in units, and the pages. More than one where
    its words would have become too small."""

    width: float
    height: float
    pages: tuple[Page, ...]

    @property
    def rect(self) -> QRectF:
        """The whole of a page."""
        return QRectF(0, 0, self.width, self.height)
