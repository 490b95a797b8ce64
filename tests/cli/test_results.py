"""`results`: what was practised, for other programs."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.paths import OVERRIDE, store_file
from simulator.progress.store import Store
from simulator.usecases.exchange.describing import page
from tests.cli.words import ROOT, Program, Run, one_sentence
from tests.usecases.room import room
from tests.usecases.shop import MONDAY


@pytest.fixture
def data(shop: Path, tmp_path: Path) -> Path:
    """A data folder in which two people are; one has played two talks."""
    folder = tmp_path / "data"
    with room(lambda: Store.open(store_file(folder)), shop.parent) as made:
        made.play("hear", "cancel", mode=Mode.EXAM)
        made.say(made.begin(), "terms")
        made.store(lambda store: store.profiles.add("Тарас", MONDAY))
    return folder


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_form_goes_to_the_terminal_or_a_pipe(run: Run, data: Path) -> None:
    code, out, err = run("results", "--format", "csv", "--data", data)
    assert (code, err) == (0, "")
    assert [row["reply"] for row in table(out)] == ["hear", "cancel", "terms"]
    _, out, _ = run("results", "--format", "csv", "--table", "runs", "--data", data)
    assert [row["headline"] for row in table(out)] == ["100", ""]
    _, out, _ = run("results", "--format", "json", "--data", data)
    names = [one["name"] for one in json.loads(out) if one["kind"] == "person"]
    assert sorted(names) == ["Olena", "Тарас"]
    _, out, _ = run("results", "--format", "xapi", "--data", data)
    assert len(json.loads(out)) == 6


def test_one_person_is_asked_for_as_they_write_themselves(run: Run, data: Path) -> None:
    code, out, _ = run("results", "--format", "json", "--profile", " тарас", "--data", data)
    assert code == 0
    assert [one["kind"] for one in json.loads(out)] == ["results", "person", "practice"]
    said = one_sentence(run("results", "--format", "json", "--profile", "Ira", "--data", data))
    assert "Ira" in said


def test_a_room_that_plays_together_is_nobody_to_ask_for(run: Run, data: Path) -> None:
    store = Store.open(store_file(data))
    store.profiles.room("Sales", MONDAY)
    store.close()
    told = run("results", "--format", "json", "--profile", "Sales", "--data", data)
    assert "Sales" in one_sentence(told)
    _, out, _ = run("results", "--format", "json", "--data", data)
    assert "Sales" not in out


def test_a_file_is_written_and_never_over_another_unasked(
    run: Run, data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "answers.csv"
    words = ("results", "--format", "csv", "-o", file, "--data", data)
    code, out, err = run(*words)
    assert (code, err) == (0, "")
    assert out == f"{file}: 2 people, 2 runs, 3 answers\n"
    assert file.read_bytes().startswith(b"\xef\xbb\xbfrun,person,")
    assert "--force" in one_sentence(run(*words))
    assert run(*words, "--force")[0] == 0


def test_a_folder_that_is_there_gets_both_tables(run: Run, data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    code, out, _ = run("results", "--format", "csv", "-o", folder, "--data", data)
    assert code == 0
    assert sorted(each.name for each in folder.iterdir()) == ["answers.csv", "runs.csv"]
    assert "answers.csv" in out
    assert "runs.csv" in out
    assert "no ordinary file" in one_sentence(
        run("results", "--format", "json", "--force", "-o", folder, "--data", data)
    )


def test_names_and_words_only_when_asked(run: Run, data: Path) -> None:
    _, out, _ = run("results", "--format", "csv", "--table", "runs", "--data", data)
    assert "Olena" not in out
    words = ("results", "--format", "csv", "--table", "runs", "--with-names", "--data", data)
    assert table(run(*words)[1])[0]["name"] == "Olena"
    words = ("results", "--format", "csv", "--with-words", "--data", data)
    assert table(run(*words)[1])[0]["own_words"] == ""


def test_no_progress_is_said_and_none_is_made(run: Run, tmp_path: Path) -> None:
    said = one_sentence(run("results", "--format", "csv", "--data", tmp_path / "none"))
    assert "no progress" in said
    assert not (tmp_path / "none").exists()


def test_the_folder_may_be_named_by_the_environment(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(data))
    assert len(table(run("results", "--format", "csv")[1])) == 3


def test_a_damaged_run_is_left_out_and_said(run: Run, data: Path) -> None:
    store = Store.open(store_file(data))
    store._database.run("UPDATE run SET seed = 5 WHERE id = 1")
    store.close()
    code, out, err = run("results", "--format", "csv", "--data", data)
    assert code == 1
    assert len(table(out)) == 1
    assert err == "Left out because they are damaged: 1 runs.\n"


def test_the_schema_is_printed_and_takes_what_is_exported(run: Run, data: Path) -> None:
    code, out, err = run("results", "--schema")
    assert (code, err) == (0, "")
    _, exported, _ = run("results", "--format", "json", "--data", data)
    Draft202012Validator(json.loads(out)).validate(json.loads(exported))


def test_forms_are_described_one_by_one_and_as_the_page(run: Run) -> None:
    assert run("results", "--describe", "all") == (0, page(), "")
    for form in ("csv", "json", "xapi"):
        code, out, _ = run("results", "--describe", form)
        assert code == 0
        assert out in page() + "\n"


@pytest.mark.parametrize(
    "words", [(), ("--format", "xml"), ("--format", "csv", "--schema"), ("--describe",)]
)
def test_bad_usage_is_one_sentence(run: Run, words: tuple[str, ...]) -> None:
    assert "--help" in one_sentence(run("results", *words))


def test_it_needs_no_window_and_keeps_to_utf_8(program: Program, data: Path) -> None:
    done = program("main.py", "results", "--format", "json", "--data", data)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Тарас" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="head is a program of Unix")
def test_a_reader_that_has_seen_enough_ends_it_quietly(program: Program, data: Path) -> None:
    command = f'"$0" "{ROOT / "main.py"}" results --format xapi --data "{data}" | head -c 1'
    done = program("-c", "import sys; print(sys.executable)")
    shell = program(
        "-c",
        "import subprocess, sys;"
        f"done = subprocess.run(['sh', '-c', {command!r}, sys.executable],"
        " capture_output=True, text=True, timeout=50);"
        "print(done.stdout, done.stderr)",
    )
    assert done.returncode == 0
    assert shell.stdout == "[ \n"


def test_nothing_commands_the_terminal(run: Run, data: Path) -> None:
    store = Store.open(store_file(data))
    store.profiles.add("O\x1b[31m\x9b2J\u202e", MONDAY)
    store.close()
    for words in (("json",), ("csv", "--table", "runs", "--with-names"), ("xapi", "--with-names")):
        out = run("results", "--format", *words, "--data", data)[1]
        assert [sign for sign in out if not sign.isprintable() and sign not in "\r\n"] == []


def test_ctrl_c_leaves_no_half_file(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(steps: Generator[Any, Any, Any], _patience: float) -> None:
        waiting = next(steps)
        for _ in range(6):
            waiting = steps.send(waiting.result(timeout=30))
        assert list(tmp_path.glob(".answers.csv.*.part"))
        raise KeyboardInterrupt

    monkeypatch.setattr("simulator.cli.results.finished", interrupted)
    file = tmp_path / "answers.csv"
    words = ("results", "--format", "csv", "-o", file, "--data", data)
    assert "nothing was changed" in one_sentence(run(*words))
    assert list(tmp_path.glob("*answers.csv*")) == []


def test_progress_that_takes_no_writing_is_read_as_it_is(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path) -> Store:
        raise KnownError("folder_not_writable", path=str(path))

    monkeypatch.setattr("simulator.cli.results.Store.open", refused)
    _, out, err = run("results", "--format", "csv", "--table", "runs", "--data", data)
    assert [row["headline"] for row in table(out)] == ["100", ""]
    assert err == ""


def test_a_trouble_of_the_store_is_said(run: Run, tmp_path: Path) -> None:
    store_file(tmp_path).write_bytes(b"something else, long enough to be looked at" * 99)
    said = one_sentence(run("results", "--format", "csv", "--data", tmp_path))
    assert "something else than progress" in said
