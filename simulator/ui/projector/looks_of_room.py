"""How everything looks to a room: colours by role, and sizes in units of the picture's height.

A unit u is 1/720 of the height, so that a letter of 28 u takes the same share of the wall on
every projector. A cap of 28 u is 2.8 % of the height, which DISCAS (AVIXA's standard of
display size) lets be read from 5.7 heights away; one of 24 u from 4.8 heights. Pictures are
laid out in units and scaled when painted: the same words break at the same places on the wall
and on the trainer's small picture of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from math import ceil

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QFont

from simulator.ui.theme import Theme, colours_of

UNITS_HIGH = 720
"""The height of a picture in units."""
LEAST_WIDE = 960
"""A picture narrower than 4:3 is given more height instead: units stay readable."""

LINE = 44
"""What the client says, alone on the wall."""
LINE_FLOOR = 28
"""A client's line alone is never smaller."""
NORMAL = 28
"""Replies, as they should be."""
SMALL = 24
"""Everything else at least."""
FLOOR = 22
"""Only as the last step before a text is shown in parts; nothing is ever smaller."""

_LEADING = 1.14
"""From line to line, in letters: close, so that four long replies stand on 4:3."""


class RoomPalette(StrEnum):
    """The themes of a wall: light for a lit room, dark for a darkened one."""

    ROOM = "room"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class _RoomTheme(Theme):
    """The desk's theme in the room's colours, for what is painted by widgets' own painters."""

    of_room: str = RoomPalette.ROOM.value

    def hex(self, role: str) -> str:
        return colours_of(self.of_room)[role]


@cache
def _font(family: str, units: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(units)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    # Letters are placed in units and painted scaled: they may not be moved to whole pixels.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True)
class RoomLooks:
    """How the wall looks now: `palette` "room" or "dark"; `reduced_motion`: nothing moves."""

    palette: RoomPalette | str = RoomPalette.ROOM
    family: str = "Inter"
    reduced_motion: bool = False

    @cached_property
    def theme(self) -> Theme:
        """The same colours as a theme, for the painters of faces and signs."""
        return _RoomTheme(
            family=self.family,
            reduced_motion=self.reduced_motion,
            of_room=RoomPalette(self.palette).value,
        )

    def colour(self, role: str) -> QColor:
        """The colour of a role ("text", "careFill", "o1" …); KeyError for an unknown role."""
        return self.theme.colour(role)

    def font(self, units: int, weight: int = 500) -> QFont:
        """A font with letters of a size in units, to be painted scaled. Copy it to change it."""
        return _font(self.family, units, weight)

    def line_height(self, units: int) -> int:
        """From line to line of a text, in units."""
        return ceil(units * _LEADING)

    def duration(self, milliseconds: int) -> int:
        """An animation time: 0 with reduced motion."""
        return 0 if self.reduced_motion else milliseconds


def unit_of(size: QSize) -> float:
    """How many pixels a unit is on a picture of a size in pixels: 1/720 of its height, less
    where the picture is narrower than 4:3."""
    return max(1e-6, min(size.height() / UNITS_HIGH, size.width() / LEAST_WIDE))


def page_size(size: QSize) -> QSizeF:
    """The size of a picture in units; at least 960 × 720."""
    unit = unit_of(size)
    return QSizeF(
        max(float(LEAST_WIDE), size.width() / unit), max(float(UNITS_HIGH), size.height() / unit)
    )
