"""Sentences for the codes of issues, in three languages, and for known errors in English.

What happened and where it can be seen, then what to do; no blame. One template per code, or
per code and `values["reason"]` ("S108.tab"). Templates are ours alone: texts of scenarios
enter as values, shortened, with characters that cannot be seen written out. The templates
stand in `simulator.usecases.sentences`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

from simulator.model.errors import KnownError
from simulator.model.issue import Issue
from simulator.usecases.sentences import ENGLISH, TABLES, Table
from simulator.usecases.sentences.en_troubles import KNOWN_ERRORS

LONGEST: Final = 300
"""Characters of a sentence at most."""

_LONGEST_VALUE: Final = 60
_LONGEST_BY_NAME: Final = {
    **{"allowed": 200, "circle": 110, "nodes": 100, "replies": 120, "hint": 110, "ids": 160},
    **{"path": 140, "place": 140, "line": LONGEST},
}
"""Some values may be longer: lists, files, and a whole line of an issue."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def sentence(issue: Issue, language: str = "en") -> str:
    """What the issue says, with its hint: at most 300 characters, one line.

    A language that has no sentence for it says it in English."""
    hint = hint_sentence(issue, language)
    told = without_hint(issue, language)
    return told if hint is None else _shortened(f"{told} {hint}", LONGEST)


def without_hint(issue: Issue, language: str = "en") -> str:
    """What the issue says, for where its hint stands in a line of its own."""
    table, key = _told_by(issue, language)
    values = {**issue.values, "range": _range(issue.values, table)}
    return _shortened(_filled(table.sentences[key], values, table.words), LONGEST)


def hint_sentence(issue: Issue, language: str = "en") -> str | None:
    """How the hint of an issue is said, None where it has none."""
    if issue.hint is None:
        return None
    table, _ = _told_by(issue, language)
    template = table.hints.get(issue.code, table.nearest)
    return _shortened(_filled(template, {"hint": issue.hint}, table.words), LONGEST)


def _told_by(issue: Issue, language: str) -> tuple[Table, str]:
    """The table that has a sentence for the issue, and the sentence's key."""
    reason = issue.values.get("reason", issue.values.get("found", ""))
    keys = (f"{issue.code}.{reason}", issue.code)
    table = TABLES.get(language, ENGLISH)
    if not any(key in table.sentences for key in keys):
        table = ENGLISH
    return table, next(key for key in keys if key in table.sentences)


def line(issue: Issue) -> str:
    """`file:line:column: CODE message`, as editors and scripts read it."""
    return f"{issue.place}: {issue.code} {sentence(issue)}"


def known_error_sentence(error: KnownError) -> str:
    """What a known error says; a code without a sentence is said as it is."""
    template = KNOWN_ERRORS.get(error.code)
    if template is None:
        values = ", ".join(f"{name}: {shown(value)}" for name, value in error.values.items())
        return _shortened(f"{error.code} ({values})" if values else error.code, LONGEST)
    return _shortened(_filled(template, error.values, ENGLISH.words), LONGEST)


def shown(value: str, longest: int = _LONGEST_VALUE) -> str:
    """A value fit for a sentence: short, its unseen characters written out, isolated if needed.

    Text written from right to left comes in isolating marks, so that it cannot turn the
    sentence around it.
    """
    short = _shortened(value, longest)
    written = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in short)
    if any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in written):
        return f"{_FIRST_STRONG_ISOLATE}{written}{_POP_ISOLATE}"
    return written


class _Slots(dict[str, str]):
    """Values by slot; an absent one shows as a gap instead of hiding the whole sentence."""

    def __missing__(self, name: str) -> str:
        return "…"


def _filled(template: str, values: Mapping[str, str], words: Mapping[str, str]) -> str:
    said = _Slots(
        {
            name: words.get(value, value)
            if name in ("expected", "found", "kind")
            else shown(_fitted(name, value), _LONGEST_BY_NAME.get(name, _LONGEST_VALUE))
            for name, value in values.items()
        }
    )
    filled = template.format_map(said)
    return (
        filled[:1].upper() + filled[1:] if template.startswith(("{kind}", "{expected}")) else filled
    )


def _fitted(name: str, value: str) -> str:
    """A path that is too long is cut at its front: its end tells which file is meant."""
    longest = _LONGEST_BY_NAME.get(name, _LONGEST_VALUE)
    if name not in ("path", "place") or len(value) <= longest:
        return value
    return "…" + value[1 - longest :]


def _range(values: Mapping[str, str], table: Table) -> str:
    """A count said in words: "2 to 6", "at least 1"."""
    least, most = values.get("least", ""), values.get("most", "")
    one_sided = table.at_least if least else table.at_most
    template = table.between if least and most else one_sided
    return template.format_map(_Slots(least=shown(least), most=shown(most)))


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
