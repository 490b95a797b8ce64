"""All families over one subject: in order, each issue once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest

from simulator.analysis.checks import families
from simulator.analysis.checks.families import FAMILIES, find_all
from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.worlds import worlds_of
from simulator.model.codes import issue
from simulator.model.issue import Issue, Place, Severity
from simulator.scenario.loader import load
from tests.analysis.checks.judging import OK, Paths, chain, fork, subject_of
from tests.graphs import scenario

OVEN = Path(__file__).parents[3] / "scenarios" / "oven"


def test_every_family_is_there() -> None:
    assert set(FAMILIES) == {"links", "reach", "balance", "texts", "room", "translation"}


def test_issues_come_in_the_order_of_the_file_and_each_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = [
        issue("S230", Place("b", 1, 1), id="x"),
        issue("S230", Place("a", 2, 1), id="x"),
        issue("S206", Place("a", 1, 9)),
        issue("S230", Place("a", 1, 1), id="x"),
        issue("S207", Place("a", 1, 1)),
    ]

    def again(subject: Subject) -> Iterator[Issue]:
        yield from (*told, *told, issue("S230", Place("a", 2, 1), id="y"))

    monkeypatch.setattr(families, "FAMILIES", MappingProxyType({"one": again, "two": again}))
    found = find_all(Subject(scenario(chain("a"), [OK]), Paths()), families=("one", "two"))
    assert [(i.place.file, i.place.line, i.code, i.values.get("id")) for i in found] == [
        ("a", 1, "S207", None),
        ("a", 1, "S230", "x"),
        ("a", 1, "S206", None),
        ("a", 2, "S230", "x"),
        ("a", 2, "S230", "y"),
        ("b", 1, "S230", "x"),
    ]


def test_a_family_may_be_asked_alone() -> None:
    subject = subject_of(scenario([*chain("a"), fork("b", "ok")], [OK]))
    assert {found.code for found in find_all(subject, families=["reach"])} == {"S200"}
    with pytest.raises(KeyError):
        find_all(subject, families=["luck"])


def test_the_oven_is_sound() -> None:
    loaded = load(OVEN)
    assert loaded.scenario is not None
    subject = Subject(loaded.scenario, loaded.source, worlds_of(loaded.scenario))
    found = find_all(subject, families=("links", "reach", "balance"))
    assert [told for told in found if told.severity is Severity.ERROR] == []
