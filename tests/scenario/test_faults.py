"""Every fault of the table gives exactly its code, at its place, with its hint."""

from __future__ import annotations

import pytest

from simulator.model.codes import CODES
from simulator.model.issue import Severity
from simulator.scenario.loader import load_bytes
from simulator.scenario.reader import read
from tests.scenario.faults import ALL, CONDITIONS, LINKS, READING, SHAPES, Fault


@pytest.mark.parametrize("fault", READING, ids=str)
def test_the_reader_refuses_a_fault_at_its_place(fault: Fault) -> None:
    issues = read(fault.text.encode(), "f.yaml").issues
    assert [(found.code, found.values.get("reason")) for found in issues] == [
        (fault.code, fault.reason)
    ]
    if fault.reason != "depth":
        assert (issues[0].place.line, issues[0].place.column) == fault.position


@pytest.mark.parametrize("fault", [*SHAPES, *LINKS, *CONDITIONS], ids=str)
def test_a_scenario_with_one_fault_gives_one_issue_at_its_place(fault: Fault) -> None:
    loaded = load_bytes(fault.text.encode(), "f.yaml", "small")
    assert loaded.scenario is None
    assert [(found.code, found.values.get("reason"), found.hint) for found in loaded.issues] == [
        (fault.code, fault.reason, fault.hint)
    ]
    place = loaded.issues[0].place
    assert (place.line, place.column) == fault.position


def test_every_code_of_reading_and_building_has_a_bad_scenario() -> None:
    elsewhere = {"S100", "S109", "S140", "S141"}
    reading = {code for code in CODES if code < "S200"}
    assert {fault.code for fault in ALL} == reading - elsewhere


def test_only_what_may_mislead_a_reader_is_a_warning() -> None:
    stopping = {code for code, meaning in CODES.items() if meaning.severity is Severity.ERROR}
    assert {code for code in CODES if code < "S200"} - stopping == {"S109"}
