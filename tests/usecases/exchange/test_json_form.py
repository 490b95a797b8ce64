"""Results as JSON: everything that is kept, to the letter, and a schema that says so."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from simulator.model.errors import KnownError
from simulator.progress.archive import ArchivedPerson, ArchivedRun, Piece
from simulator.usecases.exchange.exporting import Form
from simulator.usecases.exchange.json_form import JsonWriter, pieces_of, schema
from simulator.usecases.exchange.json_records import PIECES
from simulator.usecases.exchange.results import RunResult
from simulator.usecases.exchange.shapes import Record, Shown, record_within
from tests.usecases.exchange.conftest import CALMED, Office

NAME = Path("results.json")
AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


def read(data: bytes) -> list[Piece]:
    return list(pieces_of(io.BytesIO(data), NAME))


def kept(office: Office) -> list[Piece]:
    found = office.room.store(lambda store: list(store.archive.pieces([office.room.desk.profile])))
    assert isinstance(found, list)
    return found


@pytest.fixture
def full(played: Office) -> Office:
    """Everything that can hang on a run or a person does."""
    room = played.room
    training = room.begin()
    run, person = training.saved.id, room.desk.profile

    def hang(store: Any) -> None:
        store.own_words.keep_draft(run, 0, "I hear you.\n=1+1 \u202e\x1b[2J", AT)
        store.hints.looked(run, 0, AT)
        store.settings.put("talks", "uk", person)
        store.debriefs.adopt_rule(person, "If asked twice then read back.", AT, run)
        store.debriefs.promise(person, "Breathe first.", AT, run)

    room.store(hang)
    room.say(training, *CALMED)
    room.end(training)
    room.store(lambda store: store.debriefs.save_reflection(run, 1, "bent", AT))
    room.store(lambda store: store.debriefs.save_causes(run, ("number", "person"), AT))
    return played


def test_what_is_written_is_read_to_the_letter(full: Office) -> None:
    made = full.made(Form.JSON)  # first: it keeps figures, and what lists show of runs
    pieces = kept(full)
    assert read(made) == pieces
    run = next(one for one in pieces if isinstance(one, ArchivedRun) and one.own_words)
    assert run.hints
    assert run.reflection
    assert run.causes


def test_the_schema_takes_what_is_written(full: Office) -> None:
    form = schema()
    Draft202012Validator.check_schema(form)
    document = json.loads(full.made(Form.JSON))
    Draft202012Validator(form).validate(document)
    assert [one["kind"] for one in document] == [
        *("results", "person", "text"),
        *("run",) * 5,
        "practice",
    ]


def test_the_schema_refuses_what_is_not_so(full: Office) -> None:
    check = Draft202012Validator(schema())
    for name, spoil in SPOILS.items():
        document = json.loads(full.made(Form.JSON))
        spoil(document)
        assert not check.is_valid(document), name


def _run_of(document: list[dict[str, Any]]) -> dict[str, Any]:
    return next(one for one in document if one["kind"] == "run")


SPOILS: dict[str, Callable[[list[dict[str, Any]]], object]] = {
    "kind": lambda d: d[1].update(kind="persona"),
    "no kind": lambda d: d[1].pop("kind"),
    "kind is a list": lambda d: d[1].update(kind=["person"]),
    "uid": lambda d: d[1].update(uid="1"),
    "text": lambda d: d[2].update(text=None),
    "field gone": lambda d: _run_of(d).pop("memories"),
    "status": lambda d: _run_of(d).update(status="won"),
    "seed": lambda d: _run_of(d).update(seed="7"),
    "large seed": lambda d: _run_of(d).update(seed=2**63),
    "cold": lambda d: _run_of(d).update(cold=1),
    "started": lambda d: _run_of(d).update(started="yesterday"),
    "answers": lambda d: _run_of(d).update(answers={}),
    "node": lambda d: _run_of(d)["answers"][0].update(node="../../etc"),
    "hash": lambda d: _run_of(d)["answers"][0].update(hash="0"),
    "memories": lambda d: _run_of(d).update(memories=[["a"]]),
    "loyalty": lambda d: _run_of(d).update(prior_loyalty="1/0"),
}


@pytest.mark.parametrize("name", SPOILS)
def test_what_is_not_of_the_form_is_refused_with_its_line_and_place(
    full: Office, name: str
) -> None:
    document = json.loads(full.made(Form.JSON))
    SPOILS[name](document)
    with pytest.raises(KnownError) as refused:
        read(lines(document))
    assert refused.value.code == "results_unfit"
    assert refused.value.values["path"] == "results.json"
    assert "," in refused.value.values["line"]


def lines(document: list[dict[str, Any]]) -> bytes:
    return ("[\n" + ",\n".join(json.dumps(one) for one in document) + "\n]\n").encode()


HEAD = '{"kind":"results","format":1,"app":"0.1.0","made":"2026-03-02T09:30:00.000000+00:00"}'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "results_foreign"),
        (b"[\n]\n", "results_foreign"),
        (b'[\n{"kind":"person"}\n]\n', "results_foreign"),
        (b'[\n{"statements":[]}\n]\n', "results_foreign"),
        (b"\x1f\x8b\x08", "results_packed"),
        (f"[\n{HEAD}".encode(), "results_cut_off"),
        (f"[\n{HEAD},\n".encode(), "results_cut_off"),
        (f"[\n{HEAD.replace(':1,', ':2,')}\n]\n".encode(), "results_newer"),
        (f"[\n{HEAD.replace(':1,', ':0,')}\n]\n".encode(), "results_unfit"),
        (f"[\n{HEAD},\n{HEAD}\n]\n".encode(), "results_unfit"),
    ],
)
def test_another_file_is_refused_for_what_it_is(data: bytes, code: str) -> None:
    with pytest.raises(KnownError) as refused:
        read(data)
    assert refused.value.code == code


def test_a_file_that_cannot_be_read_says_so() -> None:
    class Broken(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(KnownError) as refused:
        list(pieces_of(Broken(), NAME))
    assert refused.value.code == "results_unreadable"
    assert refused.value.values["reason"] == "Input/output error"


@pytest.mark.parametrize(
    "change",
    [{"status": "open"}, {"ending": None}, {"ended": None}, {"replay_of": "0" * 64}],
)
def test_a_run_that_contradicts_itself_is_refused(full: Office, change: dict[str, object]) -> None:
    document = json.loads(full.made(Form.JSON))
    _run_of(document).update(change)
    with pytest.raises(KnownError) as refused:
        read(lines(document))
    assert refused.value.code == "results_unfit"


def test_figures_are_those_of_the_columns_and_are_passed_over(full: Office) -> None:
    document = json.loads(full.made(Form.JSON))
    runs = [one for one in document if one["kind"] == "run"]
    best, calmed, left, going_on, _ = (run["figures"] for run in runs)
    assert (best["headline"], best["headline_exact"], best["word"]) == (100, "100", "level")
    assert calmed["violations"] == ["overpromise:1:withdrawn"]
    assert (left, going_on) == (None, None)
    lost = sum(Fraction(turn["delta_exact"]) for turn in calmed["turns"])
    assert lost == 100 - Fraction(calmed["balance_exact"])
    for run in runs:
        run["figures"] = {"headline": float(10**9), "turns": "many"}
        run["scenario"] = 5
    assert read(lines(document)) == kept(full)


def test_whatever_is_changed_in_a_file_is_read_or_refused(full: Office) -> None:
    whole = full.made(Form.JSON)

    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
    @given(st.data())
    def change(data: st.DataObject) -> None:
        at = data.draw(st.integers(0, len(whole) - 1))
        until = data.draw(st.integers(at, min(at + 40, len(whole))))
        noise = data.draw(st.binary(max_size=12))
        try:
            read(whole[:at] + noise + whole[until:])
        except KnownError as refused:
            assert refused.code.startswith("results_")
            assert refused.values["path"] == "results.json"

    change()


def test_a_person_alone_is_a_whole_file() -> None:
    stream = io.BytesIO()
    writer = JsonWriter(stream, AT)
    writer.piece(ArchivedPerson("0" * 32, "Олена"))
    writer.close()
    assert read(stream.getvalue()) == [ArchivedPerson("0" * 32, "Олена")]
    assert "Олена" in stream.getvalue().decode()


def test_a_run_without_figures_has_none(full: Office) -> None:
    run = next(one for one in kept(full) if isinstance(one, ArchivedRun))
    stream = io.BytesIO()
    writer = JsonWriter(stream, AT)
    writer.run(RunResult(ArchivedPerson("0" * 32, "O"), run, "shop"))
    writer.close()
    assert json.loads(stream.getvalue())[1]["figures"] is None


def test_a_run_of_ten_thousand_answers_can_be_taken_in_again(full: Office) -> None:
    document = json.loads(full.made(Form.JSON))
    run = _run_of(document)
    run["answers"] = run["answers"][:1] * 10_000
    run["figures"]["turns"] = run["figures"]["turns"][:1] * 10_000
    pieces = read(lines(document))
    assert max(len(one.answers) for one in pieces if isinstance(one, ArchivedRun)) == 10_000


def records_of(record: Record) -> Iterator[Record]:
    yield record
    for field in record.fields:
        inner, _ = record_within(field.shape)
        if inner is not None:
            yield from records_of(inner)


def test_every_field_of_an_archive_stands_in_the_form_in_its_order() -> None:
    found = {record for piece in PIECES.values() for record in records_of(piece)}
    assert len(found) == 15
    for record in found:
        kept = [field.name for field in record.fields if not isinstance(field.shape, Shown)]
        assert kept == [field.name for field in dataclasses.fields(record.make)]
