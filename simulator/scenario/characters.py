"""From bytes to text that may be parsed: the encoding, and characters that may not stand in it.

Refused are control characters, the line breaks that only YAML sees (NEL, LS, PS: line
numbers would drift from the editor's) and byte order marks inside the text. Each is replaced
by one U+FFFD, so that the rest of the file keeps its positions and can be read on.
"""

from __future__ import annotations

import re
from typing import Final

from simulator.model.codes import issue
from simulator.model.issue import Issue, Place
from simulator.scenario.tree import split_lines

_BOM: Final = b"\xef\xbb\xbf"

_SIGNATURES: Final = (
    (b"\xff\xfe\x00\x00", "utf32"),
    (b"\x00\x00\xfe\xff", "utf32"),
    (b"\xff\xfe", "utf16"),
    (b"\xfe\xff", "utf16"),
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "zip"),
)

_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]+"
)
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROLS: Final = bytes([*range(9), 11, 12, *range(14, 32), 127])
_SUSPECTS: Final = (
    re.compile(rb"\xc2[\x80-\x9f]"),
    re.compile(rb"\xe2(?:\x80[\xa8-\xae]|\x81[\xa6-\xa9])"),
    re.compile(rb"\xef(?:\xbb\xbf|\xbf[\xbe\xbf])"),
)
"""The characters `replace_forbidden` looks for, as bytes: each search is one quick scan."""

_DRIVE: Final = re.compile(r"""["']?(?:[A-Za-z]:\\|\\\\\\\\)""")
_ESCAPED_WORD: Final = re.compile(r"\\[abefnrtv0]\w")

_MOST: Final = 20
"""So many rows of refused characters are reported, and so many lines are warned of."""


def decode(data: bytes, file: str) -> tuple[str, Issue | None]:
    """The text of a UTF-8 file, a byte order mark at its start left out; or what it is instead.

    Where the bytes break off being UTF-8, the text up to there comes with the issue.
    """
    for signature, reason in _SIGNATURES:
        if data.startswith(signature):
            return "", issue("S100", Place(file, 1, 1), reason=reason)
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        reason = _why_not_utf8(data, error)
        return before, issue("S100", _end_of(before, file), reason=reason)


def _end_of(text: str, file: str) -> Place:
    """The place right behind a text."""
    lines = split_lines(text)
    return Place(file, len(lines), len(lines[-1]) + 1)


def _why_not_utf8(data: bytes, error: UnicodeDecodeError) -> str:
    if error.end == len(data) and error.reason == "unexpected end of data":
        return "cut"
    try:
        guess = data.decode("cp1251")
    except UnicodeDecodeError:
        return "utf8"
    letters = [c for c in guess if ord(c) > 127]
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in letters)
    return "cp1251" if cyrillic > 3 and cyrillic * 4 > len(letters) * 3 else "utf8"


def has_suspects(data: bytes) -> bool:
    """Whether `replace_forbidden` may find anything in a UTF-8 file: a quick look."""
    body = data.removeprefix(_BOM)
    if len(body.translate(None, _CONTROLS)) != len(body):
        return True
    return any(suspect.search(body) for suspect in _SUSPECTS)


def replace_forbidden(text: str, file: str) -> tuple[str, list[Issue]]:
    """The text with every forbidden character replaced, and an issue for each row of them.

    Characters that turn the direction of writing stay; they are warned of, once per line.
    """
    errors: list[Issue] = []
    warnings: list[Issue] = []
    for number, line in enumerate(split_lines(text), start=1):
        for found in _FORBIDDEN.finditer(line):
            reason = "nul" if found.group().startswith("\0") else "typed"
            place = Place(file, number, found.start() + 1)
            errors.append(issue("S101", place, reason=reason, character=code_point(found.group())))
        if len(warnings) < _MOST and (turned := _BIDI.search(line)):
            place = Place(file, number, turned.start() + 1)
            warnings.append(issue("S109", place, reason="bidi"))
        if len(errors) >= _MOST:
            break
    whole = _FORBIDDEN.sub(lambda found: "\ufffd" * len(found.group()), text)
    return whole, errors[:_MOST] + warnings


def find_forbidden(text: str) -> str | None:
    """The first character that may not stand in a value, or None."""
    found = _FORBIDDEN.search(text)
    return found.group()[0] if found else None


def has_bidi_control(text: str) -> bool:
    """Whether a text holds characters that turn the direction of writing."""
    return _BIDI.search(text) is not None


def looks_like_a_path(raw: str) -> bool:
    """Whether a text in double quotes, as written, is a Windows path eaten by escapes.

    One line, and either a drive or share at its start or no blank in it, with a backslash
    before a word: there `\\n` and `\\t` were read as a new line and a tab.
    """
    if "\n" in raw or _ESCAPED_WORD.search(raw) is None:
        return False
    return _DRIVE.match(raw) is not None or (raw.count("\\") > 1 and " " not in raw)


def code_point(character: str) -> str:
    """U+0007, as lists of characters name it."""
    return f"U+{ord(character[0]):04X}"
