"""Results as CSV: two tables, read back as they were meant."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from fractions import Fraction

import pytest

from simulator.model.run import Mode
from simulator.progress.archive import ArchivedPerson, ArchivedRun
from simulator.usecases.exchange.answer_columns import ANSWER_COLUMNS
from simulator.usecases.exchange.cells import Column, Kind, decimal, number
from simulator.usecases.exchange.csv_form import CsvWriter, Table
from simulator.usecases.exchange.exporting import Form
from simulator.usecases.exchange.results import RunResult
from simulator.usecases.exchange.run_columns import RUN_COLUMNS
from simulator.usecases.steps import finished
from tests.usecases.exchange.conftest import CALMED, HEARD, Office
from tests.usecases.shop import pass_on


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_every_answer_that_stands_has_a_row_and_every_run_one(played: Office) -> None:
    answers = rows(played.made(Form.CSV))
    runs = rows(played.made(Form.CSV, table=Table.RUNS))
    assert [row["status"] for row in runs] == ["finished", "finished", "left", "open"]
    assert [row["answers"] for row in runs] == ["2", "2", "1", "2"]
    assert [(row["node"], row["reply"]) for row in answers[:4]] == [
        ("hello", "hear"),
        ("fee", "cancel"),
        ("hello", "soothe"),
        ("fee", "own"),
    ]
    assert [row["run"] for row in answers] == [
        run["run"] for run in runs for _ in range(int(run["answers"]))
    ]


def test_the_columns_stand_in_the_order_of_the_tables(played: Office) -> None:
    for table, columns in ((Table.ANSWERS, ANSWER_COLUMNS), (Table.RUNS, RUN_COLUMNS)):
        first = played.made(Form.CSV, table=table).split(b"\r\n", 1)[0].decode()
        assert first.split(",") == [name for column in columns for name in column.headers]


def test_figures_are_those_of_the_debrief_and_only_of_runs_that_ended(played: Office) -> None:
    runs = rows(played.made(Form.CSV, table=Table.RUNS))
    answers = rows(played.made(Form.CSV))
    best, calmed = runs[:2]
    assert (best["headline"], best["word"], best["cap"], best["cold"]) == ("100", "level", "", "1")
    assert (calmed["headline"], calmed["balance_exact"], calmed["word"]) == ("25", "25", "bends")
    assert calmed["violations"] == "overpromise:1:withdrawn"
    assert (calmed["rules_breached"], calmed["promises_open"]) == ("who_when", "callback")
    assert calmed["cold"] == "0"
    lost = sum(Fraction(row["delta_exact"]) for row in answers if row["run"] == calmed["run"])
    assert lost == 100 - Fraction(calmed["balance_exact"])
    for run in runs[2:]:
        assert {run[name] for name in ("headline", "word", "price", "facts_found")} == {""}
    for row in answers[4:]:
        assert {row[name] for name in ("care", "firmness", "delta", "kind", "open")} == {""}


def test_parts_of_a_run_add_up_exactly(played: Office) -> None:
    for row in rows(played.made(Form.CSV, table=Table.RUNS))[:2]:
        parts = ("value", "bent", "hardened", "weak", "unserved")
        assert sum(Fraction(row[f"{name}_exact"]) for name in parts) == 1


def test_nobody_is_named_and_nothing_quoted_unless_asked(office: Office) -> None:
    training = office.room.begin()
    number, revision = training.saved.id, training.saved.revision
    at = datetime(2026, 3, 2, 10, tzinfo=UTC)
    office.room.store(lambda store: store.own_words.keep_draft(number, revision, '=cmd|"go"', at))
    office.room.say(training, "hear")
    for table in Table:
        plain = office.made(Form.CSV, table=table).decode()
        assert "Olena" not in plain
        assert "cmd" not in plain
    named = rows(office.made(Form.CSV, table=Table.RUNS, names=True))
    quoted = rows(office.made(Form.CSV, words=True))
    assert named[0]["name"] == "Olena"
    assert quoted[0]["own_words"] == '\'=cmd|"go"'


def test_what_was_taken_back_has_no_row_but_leaves_its_number(office: Office) -> None:
    training = office.room.begin()
    office.room.say(training, "terms")
    taken = office.room.store(
        lambda store: store.runs.take_back(
            training.saved.id, store.runs.load(training.saved.id).revision, datetime.now(UTC)
        )
    )
    assert taken == 2
    assert rows(office.made(Form.CSV)) == []
    (run,) = rows(office.made(Form.CSV, table=Table.RUNS))
    assert (run["answers"], run["taken_back"]) == ("0", "1")


def test_answers_that_a_replay_took_over_say_so(office: Office) -> None:
    training = office.room.play(*CALMED)
    replay = finished(office.room.desk.replay(training, 2))
    office.room.say(replay, "own")
    made = [row for row in rows(office.made(Form.CSV)) if row["run"] != rows_run(office)]
    assert [row["copied"] for row in made] == ["1", "0"]
    replayed = rows(office.made(Form.CSV, table=Table.RUNS))[1]
    assert (replayed["replay_of"], replayed["replay_turn"]) == (rows_run(office), "2")


def rows_run(office: Office) -> str:
    return rows(office.made(Form.CSV, table=Table.RUNS))[0]["run"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_that_looks_like_a_formula_has_an_apostrophe(sign: str) -> None:
    column: Column[str] = Column("text", Kind.TEXT, "", lambda text: text)
    assert column.csv(f"{sign}1+1")[0].startswith("'")
    assert column.csv(f"1{sign}1")[0].startswith("1")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("1;=1+1", "1;'=1+1"),
        ("1\t@x", "1\t'@x"),
        ("1\r\n=1+1", "1\r\n'=1+1"),
        ('1; "+1"', '1; "\'+1"'),
        ("\n1", "'\n1"),
        ("\uff1d1", "'\uff1d1"),
        ("one, two; three - four", "one, two; three - four"),
    ],
)
def test_no_formula_begins_where_another_separator_would_begin_a_cell(text: str, cell: str) -> None:
    column: Column[str] = Column("text", Kind.TEXT, "", lambda text: text)
    assert column.csv(text) == (cell,)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_spreadsheet_finds_a_formula_whatever_it_takes_for_a_separator(
    office: Office, separator: str
) -> None:
    """Cut by brute force: quotes mean nothing to a reader that does not see them at the start."""
    hostile = '=1;=2\t=3\n=4\r"=5";"=6", \'=7\n;\n -8'
    training = office.room.begin()
    number, revision = training.saved.id, training.saved.revision
    at = datetime(2026, 3, 2, 10, tzinfo=UTC)
    office.room.store(lambda store: store.own_words.keep_draft(number, revision, hostile, at))
    office.room.say(training, "hear")
    made = office.made(Form.CSV, words=True).decode()
    assert "=7" in made
    for line in made.splitlines():
        for cell in line.split(separator):
            assert not cell.lstrip(' "').startswith(("=", "-"))


def test_numbers_below_zero_are_numbers() -> None:
    column: Column[Fraction] = Column("lean", Kind.NUMBER, "", lambda value: value)
    assert column.csv(Fraction(-25, 2)) == ("-12.5",)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(275, 19), "14.473684"),
        (Fraction(100), "100"),
        (Fraction(-1, 10**9), "0"),
        (Fraction(1, 3), "0.333333"),
        (0, "0"),
        (None, ""),
    ],
)
def test_numbers_have_a_point_and_few_digits(value: Fraction | None, text: str) -> None:
    assert decimal(value) == text


def test_a_whole_fraction_is_a_whole_number_in_json() -> None:
    assert number(Fraction(4, 2)) == 2
    assert isinstance(number(Fraction(4, 2)), int)
    assert number(Fraction(1, 3)) == 1 / 3


def test_signs_nobody_sees_stand_as_one_that_is_seen(played: Office) -> None:
    run = rows_archived(played)
    stream = io.BytesIO()
    writer = CsvWriter(stream, Table.RUNS, names=True)
    writer.run(RunResult(ArchivedPerson("0" * 32, 'A\x1b[2J\u202eB,"C"\nD'), run.run, "shop"))
    (row,) = rows(stream.getvalue())
    assert row["name"] == 'A\ufffd[2J\ufffdB,"C"\nD'


def rows_archived(office: Office) -> RunResult:
    pieces = office.room.store(lambda store: list(store.archive.pieces([office.room.desk.profile])))
    assert isinstance(pieces, list)
    run = next(piece for piece in pieces if isinstance(piece, ArchivedRun))
    return RunResult(ArchivedPerson("0" * 32, "Olena"), run, "shop")


def test_a_hint_counts_for_the_answer_that_follows(office: Office) -> None:
    training = office.room.begin()
    run, revision = training.saved.id, training.saved.revision
    office.room.store(lambda store: store.hints.looked(run, revision, datetime.now(UTC)))
    office.room.say(training, *HEARD)
    assert [row["hint"] for row in rows(office.made(Form.CSV))] == ["1", "0"]
    assert rows(office.made(Form.CSV, table=Table.RUNS))[0]["hints"] == "1"


def test_a_silence_has_no_reply(office: Office) -> None:
    training = office.room.begin(mode=Mode.EXAM)
    office.room.say(training, "hear")
    pass_on(training)
    step = training.consider("-", 60_000)
    training.accept(step, finished(office.room.desk.write(step.ledger)))
    last = rows(office.made(Form.CSV))[-1]
    assert (last["node"], last["reply"], last["silence"]) == ("fee", "", "1")
