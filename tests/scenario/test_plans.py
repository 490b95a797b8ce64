"""Scripted plays: what a plans file may say."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.scenario.loader import load_bytes
from simulator.scenario.plans import LoadedPlans, Plan, load_plans, plans_of
from tests.scenario.samples import minimal_scenario_yaml

_TEXT = minimal_scenario_yaml(causes="[{id: unclear, text: x, weight: primary}]")


def scenario() -> Scenario:
    loaded = load_bytes(_TEXT.encode(), "f", None)
    assert loaded.scenario is not None
    return loaded.scenario


def plans(text: str) -> LoadedPlans:
    return plans_of(text.encode(), "plans.yaml", scenario())


def test_a_plan_keeps_only_the_figures_its_author_named() -> None:
    found = plans(
        "- name: The best road\n"
        "  answers: [both, '-']\n"
        "  causes: [unclear]\n"
        "  expect: {ending: agreed, headline: 100, word: level, cap: 39, band: balanced,"
        " balance: 275/19, violations: [rude], steadiness: null}\n"
        "- {name: Nothing said, answers: [], expect: {ending: null, cap: null}}\n"
    )
    assert found.issues == ()
    best, silent = found.plans
    assert (best.name, best.answers, best.causes) == ("The best road", ("both", "-"), ("unclear",))
    assert dict(best.expect) == {
        "ending": "agreed", "headline": 100, "word": "level", "cap": 39, "band": "balanced",
        "balance": "275/19", "violations": ("rude",), "steadiness": None,
    }  # fmt: skip
    assert silent == Plan("Nothing said", (), {"ending": None, "cap": None})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a: 1\n", ["S113"]),
        ("- {name: x, answers: [bath], expect: {}}\n", ["S140"]),
        ("- {name: x, answers: [], expect: {ending: agred}}\n", ["S140"]),
        ("- {name: x, answers: [], expect: {}, causes: [clear]}\n", ["S140"]),
        ("- {name: x, answers: [], expect: {}}\n- {name: x, answers: [], expect: {}}\n", ["S141"]),
        ("- {name: x, answers: [], expect: {headlin: 1}}\n", ["S111"]),
        ("- {name: x, answers: [1], expect: {}}\n", ["S113"]),
        ("- {name: x, answers: [], expect: {word: flat}}\n", ["S116"]),
        ("- {name: x, answers: [], expect: {balance: 1/0}}\n", ["S113"]),
        ("- {name: x, answers: [], expect: {balance: [1]}}\n", ["S113"]),
        ("- {name: x, name: y, answers: [], expect: {}}\n", ["S106"]),
        ("- 7\n", ["S113"]),
        ("[", ["S108"]),
        ("", ["S100"]),
    ],
)
def test_a_faulty_plan_is_refused_with_its_place(text: str, codes: list[str]) -> None:
    found = plans(text)
    assert [issue.code for issue in found.issues] == codes
    assert len(found.plans) == (1 if codes == ["S141"] else 0)
    assert all(issue.place.file == "plans.yaml" for issue in found.issues)


def test_a_faulty_plan_leaves_the_others() -> None:
    found = plans(
        "- {name: x, answers: [bath], expect: {}}\n- {name: y, answers: [], expect: {}}\n"
    )
    assert [plan.name for plan in found.plans] == ["y"]
    (issue,) = found.issues
    assert (issue.place.line, issue.place.column, issue.hint) == (1, 23, "both")


def test_plans_are_found_beside_their_scenario(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    assert load_plans(folder) == LoadedPlans((), ())
    (folder / "scenario.yaml").write_text(_TEXT)
    (folder / "plans.yaml").write_text("- {name: x, answers: [bath], expect: {}}\n")
    assert [issue.code for issue in load_plans(folder).issues] == ["S140"]
    assert load_plans(folder, scenario()) == load_plans(folder)


def test_plans_of_a_scenario_that_cannot_be_played_are_only_read(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").write_text("[")
    (tmp_path / "plans.yaml").write_text("- {name: x, answers: [bath], expect: {}}\n")
    assert len(load_plans(tmp_path).plans) == 1


def test_a_folder_without_plans_has_none(tmp_path: Path) -> None:
    assert load_plans(tmp_path, scenario()) == LoadedPlans((), ())


def _place_pipe(at: Path) -> None:
    os.mkfifo(at)


def _place_folder(at: Path) -> None:
    at.mkdir()


def _place_device(at: Path) -> None:
    at.symlink_to("/dev/zero")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes and devices are no files there")
@pytest.mark.parametrize("place", [_place_pipe, _place_folder, _place_device])
def test_plans_that_are_no_file_are_said_and_nobody_waits_for_them(
    tmp_path: Path, place: Callable[[Path], None]
) -> None:
    file = tmp_path / "plans.yaml"
    place(file)
    found = load_plans(tmp_path, scenario())
    assert found.plans == ()
    assert [(one.code, one.values["reason"], one.place.file) for one in found.issues] == [
        ("S100", "no_file", str(file))
    ]


def test_plans_that_cannot_be_opened_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(file: Path, most: int) -> bytes:
        raise KnownError("scenario_unreadable", path=str(file), reason="Permission denied")

    (tmp_path / "plans.yaml").write_text("[]")
    monkeypatch.setattr("simulator.scenario.plans.read_bytes", refused)
    assert [one.values["reason"] for one in load_plans(tmp_path, scenario()).issues] == [
        "unreadable"
    ]


def test_only_a_scenario_the_talk_asks_about_may_have_come_before() -> None:
    asking = _TEXT.replace(
        "start: hello", 'start: [{when: \'ended("oven", "agreed")\', to: hello}, {to: hello}]'
    )
    asked = load_bytes(asking.encode(), "f", None).scenario
    assert asked is not None
    text = b"- {name: A, answers: [both], after: {ovn: agreed}, expect: {}}\n"
    (found,) = plans_of(text, "plans.yaml", asked).issues
    assert (found.code, found.hint) == ("S140", "oven")
    assert dict(found.values) == {"kind": "scenario", "id": "ovn"}
    assert (found.place.line, found.place.column) == (1, 43)


def test_a_plan_knows_what_came_before() -> None:
    asking = _TEXT.replace(
        "start: hello", 'start: [{when: \'ended("oven", "agreed")\', to: hello}, {to: hello}]'
    )
    asked = load_bytes(asking.encode(), "f", None).scenario
    text = b"- {name: A, answers: [both], after: {oven: left}, expect: {}}\n"
    (plan,) = plans_of(text, "plans.yaml", asked).plans
    assert plan.after == (("oven", "left"),)
