"""What tells one drawn person from another: hair behind the head and over it, beard, glasses.

Everything stands in the 100 × 100 box of a face whose head is `HEAD`; outlines are closed
paths in one colour, so that people can still be told apart in grey and at 44 px.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

HEAD: Final = QRectF(26, 28, 48, 58)
"""The head's ellipse."""

Outline = Callable[[], QPainterPath]

_BROWN, _CHESTNUT, _BLOND, _DARK = "#7B4A2B", "#9A5230", "#B07A30", "#5E4A52"
_SLATE, _GREY, _SILVER, _CAP = "#4A4F58", "#8C939C", "#C3C8CE", "#566B57"


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody is drawn.

    `hair` is its colour; `behind` and `over` are what is seen of it behind the head and on
    it, in the order they are painted; `beard` lies on the lower face in `beard_colour` (None:
    the hair's). `glasses` is "", "round" or "square". `up` shifts the whole face, in units of
    the box: who has nothing on top stands a little higher in the frame.
    """

    hair: str
    behind: tuple[Outline, ...] = ()
    over: tuple[Outline, ...] = ()
    beard: tuple[Outline, ...] = ()
    beard_colour: str | None = None
    glasses: str = ""
    up: float = 1


def _closed(path: QPainterPath) -> QPainterPath:
    path.closeSubpath()
    return path


# --- behind the head --------------------------------------------------------------------


def _long() -> QPainterPath:
    path = QPainterPath(QPointF(24, 78))
    path.lineTo(23, 42)
    path.cubicTo(23, 22, 36, 15, 50, 15)
    path.cubicTo(64, 15, 77, 22, 77, 42)
    path.lineTo(76, 78)
    path.quadTo(70, 80, 68, 76)
    path.lineTo(32, 76)
    path.quadTo(30, 80, 24, 78)
    return _closed(path)


def _short() -> QPainterPath:
    path = QPainterPath(QPointF(24.5, 54))
    path.cubicTo(22, 28, 34, 17, 50, 17)
    path.cubicTo(66, 17, 78, 28, 75.5, 54)
    return _closed(path)


def _sides() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(22.5, 42, 11, 18))
    path.addEllipse(QRectF(66.5, 42, 11, 18))
    return _closed(path)


def _bob() -> QPainterPath:
    path = QPainterPath(QPointF(20, 68))
    path.lineTo(22, 40)
    path.cubicTo(22, 20, 36, 14, 50, 14)
    path.cubicTo(64, 14, 78, 20, 78, 40)
    path.lineTo(80, 68)
    path.lineTo(68, 70)
    path.lineTo(32, 70)
    return _closed(path)


def _curls() -> QPainterPath:
    path = QPainterPath()
    for x, y, size in (
        (23, 52, 9), (24, 40, 10), (30, 29, 11), (41, 22, 12),
        (54, 21, 12), (66, 26, 11), (74, 36, 10), (77, 49, 9),
    ):  # fmt: skip
        knot = QPainterPath()
        knot.addEllipse(QPointF(x, y), size, size)
        path = path.united(knot)
    return path


def _bun_on_top() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(50, 15), 11, 9.5)
    return path


def _bun_behind() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(73, 27), 10, 10)
    return path


def _tail() -> QPainterPath:
    path = QPainterPath(QPointF(70, 30))
    path.cubicTo(88, 34, 86, 62, 80, 84)
    path.cubicTo(76, 80, 72, 70, 70, 56)
    return _closed(path)


# --- over the head ----------------------------------------------------------------------


def _crown(*below: tuple[float, float, float, float, float, float]) -> QPainterPath:
    """Hair from ear to ear over the forehead; `below` are the curves of its lower edge."""
    path = QPainterPath(QPointF(25, 50))
    path.cubicTo(23, 26, 36, 16, 50, 16)
    path.cubicTo(64, 16, 77, 26, 75, 50)
    for curve in below:
        path.cubicTo(*curve)
    return _closed(path)


def _swept() -> QPainterPath:
    return _crown((71, 39, 60, 35, 47, 36), (36, 36, 28, 41, 25, 50))


def _parted() -> QPainterPath:
    return _crown((72, 44, 62, 40, 50, 30), (40, 40, 28, 44, 25, 50))


def _cropped() -> QPainterPath:
    return _crown((72, 40, 66, 34, 50, 34), (34, 34, 28, 40, 25, 50))


def _straight_fringe() -> QPainterPath:
    return _crown((74, 42, 72, 41, 68, 41), (56, 39, 44, 39, 32, 41), (28, 41, 26, 42, 25, 50))


def _high_forehead() -> QPainterPath:
    return _crown((74, 38, 70, 28, 60, 27), (52, 23, 46, 23, 40, 27), (30, 28, 26, 38, 25, 50))


def _brushed_up() -> QPainterPath:
    path = QPainterPath(QPointF(25, 48))
    path.cubicTo(22, 34, 26, 24, 30, 20)
    path.cubicTo(38, 8, 62, 8, 74, 14)
    path.cubicTo(77, 24, 78, 36, 75, 48)
    path.cubicTo(72, 38, 68, 33, 60, 32)
    path.cubicTo(48, 31, 34, 31, 30, 36)
    path.cubicTo(28, 39, 26, 43, 25, 48)
    return _closed(path)


def _slicked() -> QPainterPath:
    return _crown((73, 40, 70, 31, 62, 29), (50, 30, 40, 27, 36, 25), (31, 32, 27, 40, 25, 50))


def _curly_fringe() -> QPainterPath:
    path = QPainterPath()
    for x, y, size in ((34, 33, 8), (44, 29, 8.5), (55, 28, 8.5), (66, 33, 8)):
        knot = QPainterPath()
        knot.addEllipse(QPointF(x, y), size, size)
        path = path.united(knot)
    return path


def _cap() -> QPainterPath:
    path = QPainterPath(QPointF(22, 42))
    path.cubicTo(20, 24, 32, 14, 52, 14)
    path.cubicTo(70, 14, 80, 24, 79, 38)
    path.cubicTo(64, 31, 40, 32, 22, 42)
    return _closed(path)


def _peak() -> QPainterPath:
    path = QPainterPath(QPointF(22, 42))
    path.cubicTo(40, 32, 64, 31, 79, 38)
    path.cubicTo(66, 36.5, 48, 38, 34, 43.5)
    path.cubicTo(28, 46, 22, 46, 22, 42)
    return _closed(path)


# --- the lower face ---------------------------------------------------------------------


def _moustache() -> QPainterPath:
    path = QPainterPath(QPointF(36, 67))
    path.cubicTo(40, 59.5, 47, 60, 50, 61.5)
    path.cubicTo(53, 60, 60, 59.5, 64, 67)
    path.cubicTo(58, 64.5, 54, 65, 50, 65)
    path.cubicTo(46, 65, 42, 64.5, 36, 67)
    return _closed(path)


def _jaw() -> QPainterPath:
    path = QPainterPath(QPointF(26, 58))
    path.cubicTo(26, 80, 38, 91, 50, 91)
    path.cubicTo(62, 91, 74, 80, 74, 58)
    path.cubicTo(72, 68, 70, 74, 65, 78)
    path.cubicTo(60, 80.5, 40, 80.5, 35, 78)
    path.cubicTo(30, 74, 28, 68, 26, 58)
    return _closed(path)


PERSONS: Final[Mapping[str, Person]] = MappingProxyType(
    {
        "iryna": Person(_BROWN, (_long,), (_swept,)),
        "petro": Person(_SLATE, (_short,), (_cropped,), glasses="round"),
        "olena": Person(_BLOND, (_long,), (_parted,)),
        "taras": Person(_GREY, (_sides,), up=6),
        "bohdan": Person(
            _GREY, (_sides,), (_high_forehead,), (_moustache,), glasses="square", up=3
        ),
        "viktoriia": Person(_DARK, (_bob,), (_straight_fringe,)),
        "halyna": Person(_CHESTNUT, (_curls,), (_curly_fringe,), up=-1),
        "roman": Person(_SLATE, (_short,), (_high_forehead,), (_jaw,), up=3),
        "andrii": Person(_BLOND, (_short,), (_brushed_up,), up=-1),
        "nadiia": Person(_CHESTNUT, (_bun_on_top, _short), (_parted,), up=-3),
        "oksana": Person(_DARK, (_tail, _short), (_swept,)),
        "stefaniia": Person(_SILVER, (_bun_behind, _short), (_swept,), glasses="round"),
        "vasyl": Person(_CAP, (_sides,), (_cap, _peak), (_moustache,), _GREY),
        "denys": Person(_DARK, (_short,), (_slicked,), (_jaw, _moustache), _BROWN),
    }
)
"""Everybody the program draws, by the name scenarios write."""
