"""The tokens of a condition, looked at before any parser sees them.

This is where a single `=` is found at its column, and what keeps Python's parser from deep
brackets, odd numbers and escapes.
"""

from __future__ import annotations

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
_NO_WORDS: Final = frozenset(
    ["if", "else", "lambda", "for", "in", "is", "await", "yield", "from", "import", "True", "False", "None", "async", "not_in"]
)


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
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        if kind is None:
            continue
        token, offset = found.group(kind), found.start(kind)
        depth += (token == "(") - (token == ")")
        if depth > _DEEPEST:
            raise ConditionError("S130", offset, None, {"reason": "nodes", "limit": "100"})
        _check_token(kind, token, offset)


def _check_token(kind: str, token: str, offset: int) -> None:
    if kind == "operator" and token == "=":
        raise ConditionError("S131", offset, "==", {})
    if kind == "number":
        _check_number(token, offset)
    elif kind == "operator" and token not in _OPERATORS:
        raise ConditionError("S132", offset, _MEANT.get(token), {"reason": "token", "token": token})
    elif kind == "name" and token in _NO_WORDS:
        raise ConditionError("S132", offset, None, {"reason": "token", "token": token})
    elif kind == "text" and _TEXT.fullmatch(token[1:-1]) is None:
        raise ConditionError("S132", offset, None, {"reason": "text", "token": token})


def _check_number(token: str, offset: int) -> None:
    if not token.isdecimal() or (token[0] == "0" and token != "0"):
        raise ConditionError("S132", offset, None, {"reason": "number", "token": token})
    if len(token) > len(str(MOST)) or int(token) > MOST:
        raise ConditionError("S135", offset, None, {"token": token, "limit": str(MOST)})
