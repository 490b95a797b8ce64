"""Plans are played both ways, and a miss says which figure, what came, and at which turn."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from simulator.analysis.checks.subject import World
from simulator.analysis.checks.worlds import worlds_of
from simulator.engine.session import Session
from simulator.engine.table import Table
from simulator.model.issue import Issue
from simulator.model.scenario import Scenario
from simulator.scenario.loader import load_bytes
from simulator.scenario.plans import plans_of
from simulator.usecases.plan_runs import PlanRun, RestoreError, is_same, run_plans, written
from simulator.usecases.wording import sentence
from tests.codes.pages import BASE

BEST = "[open_note, no_name_under_it, ask_marta, at_eight, names_and_hours]"
KIND = "[whatever_it_takes, your_word, ask_marta, at_eight, names_and_hours]"
GIVEN = "[open_note, no_name_under_it, strike_it, at_eight, a_little_extra]"


@cache
def played_on(changes: tuple[tuple[str, str], ...] = ()) -> tuple[Scenario, World]:
    text = (BASE / "scenario.yaml").read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    scenario = load_bytes(text.encode(), "scenario.yaml", "base", Path()).scenario
    assert scenario is not None
    return scenario, worlds_of(scenario)[0]


def run(answers: str, expect: str, *changes: tuple[str, str], causes: str = "[]") -> PlanRun:
    """The one plan with these answers and expectations."""
    text = f"- name: A play\n  answers: {answers}\n  causes: {causes}\n  expect: {expect}\n"
    scenario, world = played_on(changes)
    loaded = plans_of(text.encode(), "plans.yaml", scenario)
    assert loaded.issues == ()
    assert loaded.source is not None
    (found,) = run_plans(scenario, loaded.plans, loaded.source, (world,))
    return found


def only(found: PlanRun) -> tuple[Issue, dict[str, str]]:
    (issue,) = found.issues
    assert not found.passed
    return issue, dict(issue.values)


def test_a_plan_that_gives_what_it_must_has_no_issue() -> None:
    found = run(BEST, "{ending: agreed, balance: 100, cap: null, breached: [], proper: true}")
    assert found.passed
    assert found.run.record.ending == "agreed"


# --- figures ----------------------------------------------------------------------------


def test_every_figure_that_misses_is_told_at_its_key() -> None:
    found = run(BEST, "{ending: bought, headline: 100, word: bends}")
    assert [(issue.code, issue.place.line, issue.place.column) for issue in found.issues] == [
        ("S380", 4, 12),
        ("S380", 4, 43),
    ]
    assert [issue.values["figure"] for issue in found.issues] == ["ending", "word"]


@pytest.mark.parametrize(
    ("answers", "expect", "turn", "came"),
    [
        (KIND, "{ending: agreed}", "2", "bought"),
        (GIVEN, "{ending: agreed}", "5", "bought"),
        (GIVEN, "{proper: true}", "5", "false"),
        (KIND, "{ending: gone}", "1", "bought"),
        (GIVEN, "{violations: []}", "3", "[beyond_authority]"),
        (GIVEN, "{cap: null}", "3", "39"),
        (GIVEN, "{price: 10}", "5", None),
        (KIND, "{promises_open: []}", "5", "[mail]"),
        (KIND, "{balance: 100}", "2", None),
        (KIND, "{loyalty: 75}", "2", None),
    ],
)
def test_a_figure_names_the_turn_that_decided_it(
    answers: str, expect: str, turn: str, came: str | None
) -> None:
    issue, values = only(run(answers, expect))
    assert (issue.code, values["reason"], values["turn"]) == ("S380", "turn", turn)
    assert came in (None, values["came"])
    reply = answers.strip("[]").split(", ")[int(turn) - 1]
    assert values["reply"] == reply
    assert f"Turn {turn} decides it: {reply} at " in sentence(issue)


def test_a_breach_names_the_turn_that_breached() -> None:
    breach = ("        cash: 9\n", "        cash: 9\n        breaches: [who_and_when]\n")
    _, values = only(run(GIVEN, "{breached: []}", breach))
    assert (values["turn"], values["came"]) == ("3", "[who_and_when]")
    clean = (
        "does: [acknowledge, action, beyond_authority]\n        cash: 9\n",
        "cash: 9\n        breaches: [who_and_when]\n",
    )
    _, values = only(run(GIVEN, "{cap: null}", clean))
    assert (values["turn"], values["came"]) == ("3", "84")


@pytest.mark.parametrize(
    ("answers", "expect"),
    [
        (BEST, "{root_cause: 50}"),
        (BEST, "{violations: [rude]}"),
        (BEST, "{balance: 99}"),
        (BEST, "{cap: 39}"),
        (BEST, "{price: 99}"),
    ],
)
def test_what_no_single_turn_decided_names_none(answers: str, expect: str) -> None:
    issue, values = only(run(answers, expect, causes="[note]"))
    assert values["reason"] == "whole"
    assert "turn" not in values
    assert "Turn" not in sentence(issue)


def test_an_ending_that_was_never_within_reach_names_no_turn() -> None:
    spare = ("endings:\n", "endings:\n  - {id: spare, title: Spare, proper: true}\n")
    _, values = only(run(BEST, "{ending: spare}", spare))
    assert values["reason"] == "whole"


def test_without_finite_bounds_only_what_needs_none_is_compared() -> None:
    circle = (
        'wants to put a bow on it."\n        goto: bought',
        'wants to put a bow on it."\n        goto: close',
    )
    found = run(BEST, "{balance: 3, headline: 1, ending: bought}", circle)
    assert [issue.values["figure"] for issue in found.issues] == ["ending"]
    assert found.run.score is None


@pytest.mark.parametrize(
    ("figure", "expected", "came", "same"),
    [
        ("balance", "275/19", "275/19", True),
        ("balance", "550/38", "275/19", True),
        ("balance", 100, "100", True),
        ("balance", 100, "275/19", False),
        ("balance", 14.473684210526315, "275/19", True),
        ("headline", "275/19", 275 / 19, True),
        ("headline", 39, 39, True),
        ("headline", 39.5, 39, False),
        ("cap", None, None, True),
        ("cap", None, 39, False),
        ("cap", 39, None, False),
        ("proper", True, True, True),
        ("proper", True, False, False),
        ("ending", "39", "39", True),
        ("ending", None, "39", False),
        ("violations", ("rude", "dismiss"), ["rude", "dismiss"], True),
        ("violations", ("dismiss", "rude"), ["rude", "dismiss"], False),
        ("told_negative", True, 1, False),
    ],
)
def test_figures_are_compared_exactly(figure: str, expected: Any, came: Any, same: bool) -> None:
    assert is_same(figure, expected, came) is same


def test_figures_are_written_as_they_would_stand_in_the_plan() -> None:
    assert [written(value) for value in (None, True, ["a", "b"], (), "275/19", 39)] == [
        "null", "true", "[a, b]", "[]", "275/19", "39",
    ]  # fmt: skip


# --- answers ----------------------------------------------------------------------------

GATED = ('say: "It is all on file,', 'when: given == 2\n        say: "It is all on file,')


@pytest.mark.parametrize(
    ("answers", "changes", "reason", "turn", "hint"),
    [
        ("[open_note, your_words]", (), "unknown", 2, "your_word"),
        ("[open_note, at_eight]", (), "unknown", 2, None),
        (BEST.replace("names_and_hours", "all_on_file"), (GATED,), "closed", 5, None),
        (BEST.replace("]", ", at_eight]"), (), "left_over", 6, None),
        ("[open_note, '-']", (), "silence", 2, None),
    ],
)
def test_an_answer_that_cannot_be_given_is_told_at_its_place(
    answers: str, changes: tuple[tuple[str, str], ...], reason: str, turn: int, hint: str | None
) -> None:
    text = f"- name: A play\n  answers: {answers}\n  expect: {{ending: agreed}}\n"
    scenario, world = played_on(changes)
    loaded = plans_of(text.encode(), "plans.yaml", None)
    assert loaded.source is not None
    (found,) = run_plans(scenario, loaded.plans, loaded.source, (world,))
    issue, values = only(found)
    assert (issue.code, values["reason"], values["turn"]) == ("S381", reason, str(turn))
    assert issue.place == loaded.source.place(0, "answers", turn - 1)
    assert issue.hint == hint
    assert len(found.run.record.turns) == turn - 1
    assert "turn" in sentence(issue).lower()


def test_the_replies_that_are_open_there_are_named() -> None:
    _, values = only(run("[open_note, at_eight]", "{ending: agreed}"))
    assert values["node"] == "note"
    assert values["allowed"] == "as_it_stands, your_word, hard_to_say, no_name_under_it"


def test_answers_that_stop_short_are_told_at_the_last_one() -> None:
    issue, values = only(run("[open_note, your_word]", "{word: level}"))
    assert (issue.code, values["reason"], values["node"]) == ("S381", "short", "fee")
    assert (issue.place.line, issue.place.column) == (2, 24)
    issue, values = only(run("[]", "{}"))
    assert (values["node"], issue.place.line) == ("hello", 2)


def test_a_plan_may_stop_short_on_purpose() -> None:
    assert run("[open_note]", "{ending: null, cap: null}").passed


def test_silence_is_an_answer_where_a_timer_runs() -> None:
    timer = (
        "    key: true\n    replies",
        "    key: true\n    timer: 30\n    on_silence: tonight\n    replies",
    )
    quiet = "[open_note, no_name_under_it, '-', at_eight, names_and_hours]"
    assert run(quiet, "{ending: agreed}", timer).passed
    _, values = only(run(quiet, "{balance: 100}", timer))
    assert values["turn"] == "3"


def test_narration_without_an_end_is_left_to_the_checks_of_the_scenario() -> None:
    endless = (
        "endings:\n",
        "  - id: hum\n    says: The line hums.\n"
        "    goto: [{when: given == 0, to: hold}, {to: agreed}]\n"
        "  - id: hold\n    says: Music.\n    goto: hum\nendings:\n",
    )
    there = ("          - {to: agreed}\n", "          - {to: hum}\n")
    scenario, world = played_on((endless, there))
    text = f"- {{name: A play, answers: {BEST}, expect: {{ending: agreed}}}}\n"
    loaded = plans_of(text.encode(), "plans.yaml", scenario)
    assert loaded.source is not None
    assert run_plans(scenario, loaded.plans, loaded.source, (world,)) == ()


# --- restoring --------------------------------------------------------------------------


def test_a_run_that_is_restored_as_another_is_a_fault_of_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Forgetful(Session):
        def __init__(
            self, scenario: Scenario, seed: int, memories: Any, answers: Any, *, table: Table
        ) -> None:
            super().__init__(scenario, seed, memories, answers[:2], table=table)

    monkeypatch.setattr("simulator.usecases.plan_runs.Session", Forgetful)
    with pytest.raises(RestoreError, match="ask_marta"):
        run(BEST, "{ending: agreed}")


class TestAfterAnEarlierScenario:
    """Plans are played in the world their `after` names."""

    CHANGE = (
        "start: hello\n",
        'start: [{when: \'ended("oven", "agreed")\', to: note}, {to: hello}]\n',
    )

    def _first_refusal(self, after: str) -> str:
        """The node in which a reply of another node was refused: where the talk begins."""
        text = f"- {{name: A play, answers: [at_eight], after: {after}, expect: {{}}}}\n"
        data = (BASE / "scenario.yaml").read_text(encoding="utf-8").replace(*self.CHANGE)
        scenario = load_bytes(data.encode(), "scenario.yaml", "base", Path()).scenario
        assert scenario is not None
        loaded = plans_of(text.encode(), "plans.yaml", scenario)
        assert loaded.issues == ()
        assert loaded.source is not None
        (found,) = run_plans(scenario, loaded.plans, loaded.source, worlds_of(scenario))
        return only(found)[1]["node"]

    def test_the_talk_opens_as_it_does_after_that_ending(self) -> None:
        assert self._first_refusal("{oven: agreed}") == "note"

    def test_an_ending_nobody_asks_about_is_like_never_played(self) -> None:
        assert self._first_refusal("{oven: left}") == "hello"
        assert self._first_refusal("{}") == "hello"
