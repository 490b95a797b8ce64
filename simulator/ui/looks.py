"""What a person chose of how the program looks, and the theme that makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from simulator.ui.theme import PaletteName, Theme

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5)
LINE_SPACINGS = (1.0, 1.25, 1.5)
LANGUAGES = (("en", "English"), ("uk", "Українська"), ("ru", "Русский"))
"""The interface languages, each in its own name."""
AS_INTERFACE = "interface"
"""Of the language of the talks: whichever the interface has."""
SYSTEM = "system"
PALETTES = (SYSTEM, *(name.value for name in PaletteName))

WIDE_FROM = 1600
"""From this window width (logical px) on the body text is 18 px instead of 16."""


@dataclass(frozen=True, slots=True)
class Looks:
    """Choices, as they are kept among the settings."""

    palette: str = SYSTEM
    scale: float = 1.0
    line_spacing: float = 1.25
    reduced_motion: bool = False
    language: str = "en"

    @staticmethod
    def of(settings: Mapping[str, str], language: str) -> Looks:
        """The choices kept in settings; what is absent or unknown is as at the first start."""
        scale = _number(settings.get("scale"), SCALES, 1.0)
        return Looks(
            palette=_among(settings.get("palette"), PALETTES, SYSTEM),
            scale=scale,
            line_spacing=_number(settings.get("line_spacing"), LINE_SPACINGS, 1.25),
            reduced_motion=settings.get("reduced_motion") == "yes",
            language=_among(
                settings.get("language"), tuple(code for code, _ in LANGUAGES), language
            ),
        )

    def settings(self) -> dict[str, str]:
        """The choices as texts to keep."""
        return {
            "palette": self.palette,
            "scale": str(self.scale),
            "line_spacing": str(self.line_spacing),
            "reduced_motion": "yes" if self.reduced_motion else "no",
            "language": self.language,
        }

    def larger(self) -> Looks:
        """The next larger text size, or the same at the largest."""
        return replace(self, scale=min((s for s in SCALES if s > self.scale), default=SCALES[-1]))

    def smaller(self) -> Looks:
        """The next smaller text size, or the same at 100 %."""
        return replace(self, scale=max((s for s in SCALES if s < self.scale), default=SCALES[0]))

    def normal(self) -> Looks:
        """The text size of the first start."""
        return replace(self, scale=1.0)

    def theme(self, family: str, width: int) -> Theme:
        """The theme of a window `width` px wide."""
        return Theme(
            palette=system_palette() if self.palette == SYSTEM else PaletteName(self.palette),
            scale=self.scale,
            base=18 if width >= WIDE_FROM else 16,
            reduced_motion=self.reduced_motion,
            line_spacing=self.line_spacing,
            family=family,
        )


def system_palette() -> PaletteName:
    """What the desktop asks for: light or dark, in high contrast where it says so."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return PaletteName.HC_DARK if dark else PaletteName.HC_LIGHT
    return PaletteName.DARK if dark else PaletteName.LIGHT


def _among(text: str | None, allowed: tuple[str, ...], default: str) -> str:
    return text if text in allowed else default


def _number(text: str | None, allowed: tuple[float, ...], default: float) -> float:
    for number in allowed:
        if text == str(number):
            return number
    return default
