"""All families of checks, run over one subject."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from simulator.analysis.checks import balance, links, reach, room, texts, translation
from simulator.analysis.checks.subject import Subject
from simulator.model.issue import Issue

Find = Callable[[Subject], Iterator[Issue]]
"""What every family is: from a subject to its issues, in any order."""

FAMILIES: Final[Mapping[str, Find]] = MappingProxyType(
    {
        "links": links.find,
        "reach": reach.find,
        "balance": balance.find,
        "texts": texts.find,
        "room": room.find,
        "translation": translation.find,
    }
)
"""Every family by name."""


def find_all(subject: Subject, *, families: Collection[str] = FAMILIES) -> tuple[Issue, ...]:
    """All that these families find, in the order of the file, each issue once.

    A subject without worlds is only judged by what needs none. Raises `KeyError` for a
    family that is not there.
    """
    found: dict[tuple[object, ...], Issue] = {}
    for name in families:
        for issue in FAMILIES[name](subject):
            found.setdefault((issue.place, issue.code, tuple(sorted(issue.values.items()))), issue)
    return tuple(issue for _, issue in sorted(found.items(), key=lambda item: item[0]))
