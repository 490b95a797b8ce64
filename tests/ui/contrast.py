"""WCAG 2 contrast of two colours, and of the pixels a text is really made of."""

from __future__ import annotations

from collections import Counter
from functools import cache

from PySide6.QtGui import QColor, QImage


def luminance(colour: QColor) -> float:
    """Relative luminance 0..1 of an sRGB colour (WCAG 2, definition)."""
    red, green, blue = (_linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: QColor, other: QColor) -> float:
    """1..21; which of the two is the lighter does not matter."""
    return _ratio(luminance(one), luminance(other))


def _ratio(one: float, other: float) -> float:
    low, high = sorted((one, other))
    return (high + 0.05) / (low + 0.05)


def text_contrast(image: QImage) -> float:
    """Of a picture of one text: its most frequent colour is behind, the farthest from that
    is the middle of a stroke."""
    pixels = image.convertToFormat(QImage.Format.Format_ARGB32)  # rows without room between
    counted = Counter(pixels.constBits().cast("I"))
    behind = _luminance_of(counted.most_common(1)[0][0])
    return max(_ratio(behind, _luminance_of(pixel)) for pixel in counted)


@cache
def _luminance_of(pixel: int) -> float:
    return luminance(QColor(pixel))
