"""The tokens of a condition, looked at before any parser sees them.

This is where a single `=` is found at its column, and what keeps Python's parser from deep
brackets, odd numbers and escapes.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from typing import Final

MOST: Final = 1_000_000
"""Bound of every integer in a condition."""

MOST_CHARACTERS: Final = 500
_DEEPEST: Final = 30

_TOKEN: Final = re.compile(
    r"""[ ]*(?:(?P<number>[0-9][0-9A-Za-z_.]*)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"""
    r"""|(?P<text>"[^"]*"|'[^']*')|(?P<operator>\*\*|//|<<|>>|==|!=|<=|>=|&&|\|\||<>|=<|=>|.)|$)"""
)
_OPERATORS: Final = frozenset(["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "(", ")", ","])
_MEANT: Final = {
    "&&": "and",
    "&": "and",
    "||": "or",
    "|": "or",
    "!": "not",
    "<>": "!=",
    "=<": "<=",
    "=>": ">=",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "−": "-",
    "–": "-",
    "×": "*",
    "·": "*",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "„": '"',
}
_TEXT: Final = re.compile(r"[a-z0-9_.-]{1,129}")
_JOINTS: Final = frozenset({"and", "or", "not"})
_NO_WORDS: Final = frozenset(keyword.kwlist) - _JOINTS


class ConditionError(Exception):
    """What a condition cannot be, with the offset of the character to look at."""

    def __init__(self, code: str, offset: int, hint: str | None, values: Mapping[str, str]) -> None:
        super().__init__(code, offset)
        self.code = code
        self.offset = offset
        self.hint = hint
        self.values = dict(values)


def check_tokens(text: str) -> None:
    """Raise a `ConditionError` for the first token conditions do not have."""
    if len(text) > MOST_CHARACTERS:
        raise ConditionError("S130", 0, None, {"reason": "long", "limit": str(MOST_CHARACTERS)})
    if not text.strip():
        raise ConditionError("S130", 0, None, {"reason": "empty"})
    depth = 0
    before = ""
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        if kind is None:
            continue
        piece, offset = found.group(kind), found.start(kind)
        depth += (piece == "(") - (piece == ")")
        if depth > _DEEPEST:
            raise ConditionError("S130", offset, None, {"reason": "nodes", "limit": "100"})
        _check_piece(kind, piece, offset)
        if kind == "text" and before in ("name", "text"):  # Python reads u"a" and "a" "b" as one
            raise ConditionError("S132", offset, None, {"reason": "token", "token": piece})
        before = "" if piece in _JOINTS else kind


def _check_piece(kind: str, piece: str, offset: int) -> None:
    if kind == "operator" and piece == "=":
        raise ConditionError("S131", offset, "==", {})
    if kind == "number":
        _check_number(piece, offset)
    elif kind == "operator" and piece not in _OPERATORS:
        raise ConditionError("S132", offset, _MEANT.get(piece), {"reason": "token", "token": piece})
    elif kind == "name" and piece in _NO_WORDS:
        raise ConditionError("S132", offset, None, {"reason": "token", "token": piece})
    elif kind == "text" and _TEXT.fullmatch(piece[1:-1]) is None:
        raise ConditionError("S132", offset, None, {"reason": "text", "token": piece})


def _check_number(piece: str, offset: int) -> None:
    if not piece.isdecimal() or (piece[0] == "0" and piece != "0"):
        raise ConditionError("S132", offset, None, {"reason": "number", "token": piece})
    if len(piece) > len(str(MOST)) or int(piece) > MOST:
        raise ConditionError("S135", offset, None, {"token": piece, "limit": str(MOST)})
