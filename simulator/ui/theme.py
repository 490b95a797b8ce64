"""Colours by role, sizes by step, times by name: the one table each for how things look.

A `Theme` is a frozen value that screens get in their constructor. When the person changes
theme, text size or motion, the window makes a new `Theme` and builds the screen anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

ASSETS = Path(__file__).resolve().parents[2] / "assets"

SPACE_SHARE = 0.45
"""How much of the text scaling the spacing takes part in, so that 250 % still fits."""


class PaletteName(StrEnum):
    """The colour themes of a desk; the room's palette belongs to the projector."""

    LIGHT = "light"
    DARK = "dark"
    HC_DARK = "hcDark"
    HC_LIGHT = "hcLight"


@cache
def _palettes() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = json.loads(
        (ASSETS / "palettes.json").read_text(encoding="utf-8")
    )
    return table


def colours_of(palette: str) -> Mapping[str, str]:
    """Role → #RRGGBB of a palette by its name in the table, the room's too; KeyError for an
    unknown one."""
    return _palettes()[palette]


@cache
def _font(family: str, pixels: int, weight: int) -> QFont:
    """Made once: a screen asks for the same few fonts some hundred times. Copy it."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class Size(StrEnum):
    """Text sizes by what the text is for; pixels at 100 % in `_SIZES`."""

    HINT = "hint"
    SECONDARY = "secondary"
    LABEL = "label"
    BODY = "body"
    CLIENT_LINE = "client_line"
    SECTION = "section"
    TITLE = "title"
    PICKER = "picker"


_SIZES = {
    Size.HINT: 13,
    Size.SECONDARY: 14,
    Size.LABEL: 15,
    Size.BODY: 16,
    Size.CLIENT_LINE: 17,
    Size.SECTION: 22,
    Size.TITLE: 26,
    Size.PICKER: 30,
}
_BODY = _SIZES[Size.BODY]


WIDE = 1600
"""Windows from this many logical px on have the larger body size."""


def body_base(window_width: int) -> int:
    """The body size in px at 100 % for a window of a width in logical px."""
    return 18 if window_width >= WIDE else _BODY


@dataclass(frozen=True, slots=True)
class Theme:
    """How everything looks now.

    `scale` is the person's text size (1.0..2.5), `base` the body size in px at 100 % (16,
    or 18 in wide windows), `reduced_motion` makes every duration 0. `line_spacing` is 1.0,
    1.25 or 1.5.
    """

    palette: PaletteName = PaletteName.LIGHT
    scale: float = 1.0
    base: int = _BODY
    reduced_motion: bool = False
    line_spacing: float = 1.25
    family: str = "Inter"

    def colour(self, role: str) -> QColor:
        """The colour of a role ("text", "careFill", "m1" …); KeyError for an unknown role."""
        return QColor(self.hex(role))

    def hex(self, role: str) -> str:
        """The colour of a role as #RRGGBB, for style sheets and SVG."""
        return _palettes()[self.palette.value][role]

    def px(self, size: Size) -> int:
        """A text size in pixels, scaled."""
        return round(_SIZES[size] * self.base / _BODY * self.scale)

    def em(self, ems: float) -> int:
        """A length in widths of the body text, in pixels, scaled with it."""
        return round(ems * self.px(Size.BODY))

    def space(self, pixels: int) -> int:
        """A spacing step (4 8 12 16 24 32 48) that grows at 45 % of the text scaling."""
        grown = 1 + (self.scale * self.base / _BODY - 1) * SPACE_SHARE
        return round(pixels * grown)

    def line_height(self, size: Size, weight: int = 400) -> int:
        """The height of one line of text in px: the person's spacing, never less than fits."""
        natural = QFontMetrics(self.font(size, weight)).height()
        return max(natural, round(self.px(size) * self.line_spacing))

    def ems(self, pixels: int) -> float:
        """A width in widths of the body text: what the layout's breakpoints are told in."""
        return pixels / self.px(Size.BODY)

    def duration(self, milliseconds: int) -> int:
        """An animation time: 0 with reduced motion."""
        return 0 if self.reduced_motion else milliseconds

    @property
    def high_contrast(self) -> bool:
        return self.palette in (PaletteName.HC_DARK, PaletteName.HC_LIGHT)

    @property
    def dark(self) -> bool:
        return self.palette in (PaletteName.DARK, PaletteName.HC_DARK)

    def font(self, size: Size = Size.BODY, weight: int = 400) -> QFont:
        """A font with tabular digits. `weight` is 400, 500, 600 or 700."""
        return QFont(_font(self.family, self.px(size), weight))

    def qpalette(self) -> QPalette:
        """Qt's own palette in our colours, for everything a style sheet does not reach."""
        palette = QPalette()
        for role, name in (
            (QPalette.ColorRole.Window, "bg"),
            (QPalette.ColorRole.Base, "surface"),
            (QPalette.ColorRole.AlternateBase, "sunken"),
            (QPalette.ColorRole.Button, "surface"),
            (QPalette.ColorRole.ToolTipBase, "surface"),
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.ButtonText, "text"),
            (QPalette.ColorRole.ToolTipText, "text"),
            (QPalette.ColorRole.PlaceholderText, "muted"),
            (QPalette.ColorRole.Highlight, "primary"),
            (QPalette.ColorRole.HighlightedText, "onPrimary"),
            (QPalette.ColorRole.Link, "primary"),
        ):
            palette.setColor(role, self.colour(name))
        return palette
