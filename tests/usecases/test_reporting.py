"""What is gathered for a report, and names that every computer takes for a file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.run import Mode
from simulator.usecases.days import day_here
from simulator.usecases.reporting import LONGEST_NAME, file_name, proposed_name
from simulator.usecases.steps import finished
from tests.ui.reports import group_samples, practice_samples, samples
from tests.usecases.room import Room

_KEPT_BY_WINDOWS = {"con", "prn", "aux", "nul", *(f"{k}{n}" for k in ("com", "lpt") for n in "123")}


def test_a_run_goes_by_whose_it_is_and_when_it_ended(here: Room) -> None:
    here.store(lambda store: store.profiles.add("Somebody else", here.desk._clock()))
    here.play("hear", "cancel", mode=Mode.EXAM)
    saved = here.saved(here.runs()[0].id)
    training = finished(here.desk.resume(saved.id))
    view = finished(here.desk.looking_back.debrief(training))
    report = finished(here.desk.looking_back.report(training, view))
    assert (report.person, report.cold, report.debrief) == ("Olena", True, view)
    assert report.when == saved.ended
    assert report.made >= day_here(report.when)


def test_a_run_that_has_just_ended_goes_by_when_it_began(here: Room) -> None:
    training = here.play("hear", "cancel")
    view = finished(here.desk.looking_back.debrief(training))
    report = finished(here.desk.looking_back.report(training, view))
    assert report.when == training.saved.started
    assert not report.cold


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("oven", "Олена", "2026-11-21"), "oven-Олена-2026-11-21"),
        (("a/b\\c", "..", 'd:"e"'), "a_b_c-d_e"),
        (("", " . "), "_"),
        (("CON",), "_CON"),
        (("nul.txt",), "_nul.txt"),
        (("left\u202eright\x00", "two\nlines"), "leftright-two_lines"),
        (("-rf", "~"), "rf-~"),
    ],
)
def test_names_are_plain(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts) == name


@given(st.lists(st.text(), max_size=4))
def test_any_texts_make_a_name_for_any_computer(parts: list[str]) -> None:
    name = file_name(*parts)
    assert name
    assert len(name.encode()) <= LONGEST_NAME + 1
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(ord(sign) < 32 for sign in name)
    assert name == name.strip(" .-") or name == "_"
    assert name.partition(".")[0].lower() not in _KEPT_BY_WINDOWS


def test_every_report_has_a_name_of_its_own() -> None:
    everybody = replace(
        group_samples.group(),
        group=replace(group_samples.group_view(), team=group_samples.group_view().teams[0]),
    )
    nameless = replace(
        group_samples.standard(), registers=replace(group_samples.registers(), house_title="")
    )
    assert [
        proposed_name(of) for of in (samples.run(), practice_samples.person(), everybody, nameless)
    ] == [
        "oven-Олена-2026-11-21",
        "Олена-2026-11-22",
        "group-2026-11-22",
        "standard-2026-11-22",
    ]
