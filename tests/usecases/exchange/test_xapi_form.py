"""Results as xAPI statements: their ids, who, what, and what they say of a run."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest

from simulator.model.run import Mode
from simulator.progress.rows import Wording
from simulator.usecases.exchange import xapi_terms as terms
from simulator.usecases.exchange.exporting import Form
from simulator.usecases.steps import finished
from tests.usecases.exchange.conftest import CALMED, HEARD, Office
from tests.usecases.shop import ENDLESS, pass_on, put

Statement = dict[str, Any]


def told(office: Office, **wishes: object) -> list[Statement]:
    found = json.loads(office.made(Form.XAPI, **wishes))
    assert isinstance(found, list)
    return found


def verb(statement: Statement) -> str:
    name: str = statement["verb"]["id"].rpartition("/")[2]
    return name


def extension(statement: Statement, name: str, where: str = "result") -> object:
    return statement[where].get("extensions", {}).get(f"{terms.BASE}extensions/{name}")


def test_a_run_is_told_from_its_beginning_to_its_end(office: Office) -> None:
    office.room.play(*HEARD, mode=Mode.EXAM)
    statements = told(office)
    assert [verb(one) for one in statements] == [
        "initialized",
        "answered",
        "answered",
        "completed",
    ]
    assert [one["timestamp"] for one in statements] == sorted(
        one["timestamp"] for one in statements
    )
    assert len({one["context"]["registration"] for one in statements}) == 1


def test_a_run_that_was_left_is_terminated_and_an_open_one_waits(played: Office) -> None:
    statements = told(played)
    assert [verb(one) for one in statements[8:]] == [
        *("initialized", "answered", "terminated"),
        *("initialized", "suspended"),
    ]
    left = statements[10]
    assert left["result"]["completion"] is False
    assert "score" not in left["result"]


def test_nobody_passes_or_fails(played: Office) -> None:
    text = json.dumps(told(played))
    for word in ("passed", "failed", '"success"', "correctResponsesPattern"):
        assert word not in text


def test_the_score_of_a_run_is_its_headline_and_of_an_answer_its_balance(office: Office) -> None:
    office.room.play(*CALMED)
    statements = told(office)
    run, first = statements[-1], statements[1]
    assert run["result"]["score"] == {"scaled": 0.25, "raw": 25, "min": 0, "max": 100}
    assert first["result"]["score"] == {"scaled": 0, "raw": 0, "min": 0, "max": 4}
    assert extension(run, "balance_exact") == "25"
    assert extension(run, "word") == "bends"
    assert extension(run, "violations") == ["overpromise:1:withdrawn"]
    assert (extension(first, "care"), extension(first, "firmness")) == (4, 0)
    assert (extension(first, "delta_exact"), extension(first, "weight")) == ("75", 1)
    assert (first["result"]["response"], run["result"]["response"]) == ("soothe", "agreed")


def test_a_run_without_finite_bounds_is_completed_without_a_score(office: Office) -> None:
    put(office.room.desk.shelf.folder, ENDLESS, "endless")
    office.room.play("both", scenario="endless")
    run = told(office)[-1]
    assert verb(run) == "completed"
    assert "score" not in run["result"]
    assert extension(run, "proper") is True


def test_telling_it_again_gives_the_same_statements(played: Office) -> None:
    first = told(played)
    assert told(played) == first
    ids = [UUID(one["id"]) for one in first]
    assert len(set(ids)) == len(ids)
    assert {one.version for one in ids} == {5}


def test_an_open_run_that_is_finished_later_adds_and_changes_nothing_that_was_told(
    office: Office,
) -> None:
    training = office.room.begin()
    office.room.say(training, "hear")
    before = {one["id"]: one for one in told(office)}
    office.room.say(training, "cancel")
    between = {one["id"]: one for one in told(office)}
    office.room.end(training)
    after = {one["id"]: one for one in told(office)}
    causes = ("number",)
    office.room.store(
        lambda store: store.debriefs.save_causes(training.saved.id, causes, datetime.now(UTC))
    )
    last = {one["id"]: one for one in told(office)}
    for earlier, later in ((before, between), (between, after), (after, last)):
        for name in earlier.keys() & later.keys():
            assert earlier[name] == later[name]
    assert len(before.keys() & between.keys()) == 1  # that it began; it is interrupted elsewhere
    assert len(last) == len(after) + 1


def test_the_causes_task_has_a_statement_of_its_own(office: Office) -> None:
    training = office.room.play(*HEARD)
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    office.room.store(
        lambda store: store.debriefs.save_causes(training.saved.id, ("number", "person"), at)
    )
    last = told(office)[-1]
    assert verb(last) == "answered"
    assert last["object"]["id"].endswith("/causes")
    assert last["result"]["response"] == "number[,]person"
    exact = extension(last, "score_exact")
    assert isinstance(exact, str)
    assert last["result"]["score"]["raw"] == pytest.approx(float(Fraction(exact)))
    assert last["timestamp"] == "2026-03-02T12:00:00.000+00:00"


def test_a_person_is_a_number_unless_names_are_asked_for(played: Office) -> None:
    for statement in told(played):
        assert set(statement["actor"]) == {"objectType", "account"}
        assert len(statement["actor"]["account"]["name"]) == 32
    assert {one["actor"]["name"] for one in told(played, names=True)} == {"Olena"}
    assert "Olena" not in json.dumps(told(played))


def test_what_a_person_wrote_is_never_told(office: Office) -> None:
    training = office.room.begin()
    at = datetime(2026, 3, 2, 10, tzinfo=UTC)
    office.room.store(
        lambda store: store.own_words.keep_draft(training.saved.id, 0, "my secret", at)
    )
    office.room.say(training, *HEARD)
    office.room.end(training)
    assert "secret" not in json.dumps(told(office, names=True, words=True))


def test_mode_cold_and_scoring_stand_in_the_context_of_every_statement(office: Office) -> None:
    office.room.play(*HEARD, mode=Mode.EXAM)
    office.room.play(*HEARD)
    said = [
        tuple(extension(one, name, "context") for name in ("mode", "cold", "scoring", "replay"))
        for one in told(office)
    ]
    assert said == [("exam", True, 1, False)] * 4 + [("practice", False, 1, False)] * 4


def test_a_replay_leaves_out_what_it_took_over(office: Office) -> None:
    training = office.room.play(*CALMED)
    replay = finished(office.room.desk.replay(training, 2))
    office.room.say(replay, "own")
    office.room.end(replay)
    again = told(office)[4:]
    assert [verb(one) for one in again] == ["initialized", "answered", "completed"]
    assert again[1]["object"]["id"].endswith("/nodes/fee")
    assert {extension(one, "replay", "context") for one in again} == {True}


def test_activities_are_described_once_a_run_in_the_language_it_was_played_in(
    office: Office,
) -> None:
    office.room.play(*HEARD)
    statements = told(office)
    first, answer = statements[0]["object"], statements[1]["object"]
    assert first["definition"]["name"] == {"en": "The lost order"}
    assert answer["definition"]["description"] == {"en": "Nobody came and nobody rang."}
    assert [one["id"] for one in answer["definition"]["choices"]] == ["hear", "soothe", "terms"]
    assert "definition" not in statements[-1]["object"]
    assert {one["context"]["language"] for one in statements} == {"en"}


def test_ids_are_made_of_scenario_text_and_node(office: Office) -> None:
    training = office.room.play(*HEARD)
    statements = told(office)
    text = f"{terms.BASE}scenarios/shop/{training.saved.digest}"
    assert statements[0]["object"]["id"] == text
    assert statements[1]["object"]["id"] == f"{text}/nodes/hello"
    activities = statements[1]["context"]["contextActivities"]
    assert [one["id"] for one in activities["parent"]] == [text]
    assert [one["id"] for one in activities["grouping"]] == [f"{terms.BASE}scenarios/shop"]
    assert [one["id"] for one in activities["category"]] == [terms.PROFILE]


def test_every_extension_and_verb_is_in_the_vocabulary(played: Office) -> None:
    known = {terms.extension(name) for name in terms.EXTENSION_NAMES}
    for statement in told(played):
        for part in (statement.get("result", {}), statement["context"]):
            assert set(part.get("extensions", {})) <= known
        assert statement["verb"]["id"] in {one.iri for one in terms.Verb}
        assert statement["version"] == "1.0.3"


def test_a_silence_has_no_response(office: Office) -> None:
    training = office.room.begin(mode=Mode.EXAM)
    office.room.say(training, "hear")
    pass_on(training)
    step = training.consider("-", 60_000)
    training.accept(step, finished(office.room.desk.write(step.ledger)))
    office.room.say(training, "cancel")
    office.room.end(training)
    silent = told(office)[2]
    assert "response" not in silent["result"]
    assert extension(silent, "silence") is True
    assert silent["result"]["duration"] == "PT60.000S"


def test_times_of_answers_add_up_to_that_of_the_run(office: Office) -> None:
    office.room.play(*HEARD)
    statements = told(office)
    seconds = [float(one["result"]["duration"][2:-1]) for one in statements[1:]]
    assert timedelta(seconds=sum(seconds[:-1])) == timedelta(seconds=seconds[-1])


def test_what_was_told_stays_when_the_language_changes_later(office: Office) -> None:
    training = office.room.begin()
    before = {one["id"]: one["context"] for one in told(office)}
    office.room.say(training, "hear")
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    wording = Wording("uk", b"no sheet of this talk")
    office.room.store(lambda store: store.runs.speak(training.saved.id, wording, at))
    office.room.say(training, "cancel")
    office.room.end(training)
    after = told(office)
    for one in after:
        assert before.get(one["id"], one["context"]) == one["context"]
    assert [one["context"]["language"] for one in after] == ["en", "en", "uk", "uk"]
    assert after[1]["object"]["definition"]["name"] == {"en": "The lost order: hello"}
