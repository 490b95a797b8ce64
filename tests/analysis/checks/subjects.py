"""Subjects for the families that need no worlds: a talk of a few forks, and its sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.analysis.checks.subject import Subject
from simulator.model.issue import Issue
from simulator.scenario.loader import load_bytes
from simulator.scenario.translation import translation_of
from simulator.scenario.tree import TreeSource

Find = Callable[[Subject], Iterator[Issue]]

HEAD = """\
format: 1
id: small
language: {language}
title: A small talk
role: {{you_are: Customer care}}
client: {{name: Iryna}}
start: n0
nodes:
"""

ENDING = "endings: [{id: agreed, title: Agreed, proper: true}]\n"

RATED = (("HADT", "LRPB"), ("HADT", "B"), ("H", "LRPB"), ("A", "B"))
"""The balanced reply, the cave, the ignore and the drift."""

REST = 'why: "So it was.", inner: "Well.", tempts: "It is quick."'


def fork(*says: str, at: int = 0, line: str = "Nobody came.", rest: str = REST) -> str:
    """A node of replies that say this, in the order of `RATED`; a reply stands on one line."""
    replies = "".join(
        f'      - {{id: r{number}, care: "{care}", firmness: "{firmness}", say: "{say}", '
        f"{rest}, goto: agreed}}\n"
        for number, (say, (care, firmness)) in enumerate(zip(says, RATED, strict=False))
    )
    return f'  - id: n{at}\n    says: "{line}"\n    replies:\n{replies}'


def subject(*nodes: str, language: str = "en", **sheets: str) -> Subject:
    """A scenario of these nodes, and sheets by language (without their first three lines)."""
    text = HEAD.format(language=language) + "".join(nodes) + ENDING
    loaded = load_bytes(text.encode(), "scenario.yaml", "small")
    assert loaded.scenario is not None, loaded.issues
    translations = {}
    for code, lines in sheets.items():
        head = f"format: 1\ntranslates: small\nlanguage: {code}\n"
        translations[code], _ = translation_of(
            (head + lines).encode(), f"{code}.yaml", code, loaded.scenario
        )
    return Subject(loaded.scenario, loaded.source, (), translations)


def rest_of_line(subject: Subject, found: Issue) -> str:
    """What stands in the scenario's file from the place of an issue on."""
    assert isinstance(subject.source, TreeSource)
    return subject.source.lines[found.place.line - 1][found.place.column - 1 :]


def words(count: int, word: str = "word") -> str:
    """A row of so many words."""
    return " ".join([word] * count)


def codes(find: Find, subject: Subject, *wanted: str) -> list[str]:
    """The codes found, or those of them that are wanted."""
    return [found.code for found in find(subject) if not wanted or found.code in wanted]


def only(find: Find, subject: Subject, code: str) -> Issue:
    """The one issue of a code."""
    (found,) = (found for found in find(subject) if found.code == code)
    return found
