"""Texts of people and of scenarios on their way into markup: they stay text.

Signs that XML cannot hold, and those that Qt's documents use for their own frames and
objects, are left out: a document that met one would take it for structure.
"""

from __future__ import annotations

import re
from html import escape

_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
)


_ISOLATES = re.compile("[\u2068\u2069]")
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters that are written from the right, and signs that turn the direction."""


def clean(text: str) -> str:
    """`text` without the signs that no page can hold.

    Isolating marks stay only where something is written from the right: elsewhere they do
    nothing, and a font that lacks them makes a line of another height."""
    fit = _UNFIT.sub("", text)
    return fit if _TURNING.search(fit) else _ISOLATES.sub("", fit)


def escaped(text: str) -> str:
    """`text` for HTML and SVG, between tags or in a quoted attribute."""
    return escape(clean(text))


def in_lines(text: str) -> str:
    """The same for HTML, with the text's own line breaks kept."""
    return escaped(text).replace("\n", "<br>")
