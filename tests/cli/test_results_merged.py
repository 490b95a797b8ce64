"""`results --merge`: what was practised on other computers."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from simulator.model.run import Mode
from simulator.progress.paths import store_file
from simulator.progress.store import Store
from tests.cli.words import Run, one_sentence
from tests.usecases.room import room


@pytest.fixture
def sent(run: Run, shop: Path, tmp_path: Path) -> Path:
    """What another computer exported."""
    folder, file = tmp_path / "there", tmp_path / "sent.json"
    with room(lambda: Store.open(store_file(folder)), shop.parent) as made:
        made.play("hear", "cancel", mode=Mode.EXAM)
        made.say(made.begin(), "terms")
    assert run("results", "--format", "json", "-o", file, "--data", folder)[0] == 0
    return file


def people(data: Path) -> list[tuple[str, bool, int]]:
    store = Store.open(store_file(data))
    try:
        return [(one.name, one.here, one.runs) for one in store.profiles.everyone()]
    finally:
        store.close()


def test_results_come_in_once_however_often_they_are_merged(
    run: Run, sent: Path, tmp_path: Path
) -> None:
    here = tmp_path / "here"
    code, out, err = run("results", "--merge", sent, "--data", here)
    assert (code, err) == (0, "")
    assert out == f"{sent}: 1 people; runs: 2 new, 0 played on, 0 known already\n"
    code, out, _ = run("results", "--merge", sent, sent, "--data", here)
    assert code == 0
    assert out.count("0 new, 0 played on, 2 known already") == 2
    assert people(here) == [("Olena", False, 2)]


def test_what_came_in_goes_out_as_it_was(run: Run, sent: Path, tmp_path: Path) -> None:
    here = tmp_path / "here"
    run("results", "--merge", sent, "--here", "--data", here)
    assert people(here) == [("Olena", True, 2)]
    out = run("results", "--format", "json", "--data", here)[1]
    assert json.loads(out)[1:] == json.loads(sent.read_bytes())[1:]
    rows = csv.DictReader(io.StringIO(run("results", "--format", "csv", "--data", here)[1]))
    assert [row["care"] for row in rows] == ["4", "4", ""]


@pytest.mark.parametrize("cut", [1, 200, -3])
def test_a_file_that_is_not_whole_changes_nothing(
    run: Run, sent: Path, tmp_path: Path, cut: int
) -> None:
    sent.write_bytes(sent.read_bytes()[:cut])
    assert str(sent) in one_sentence(run("results", "--merge", sent, "--data", tmp_path / "here"))
    assert people(tmp_path / "here") == []


def test_a_run_that_was_changed_on_the_way_is_left_out(
    run: Run, sent: Path, tmp_path: Path
) -> None:
    lines = sent.read_text("utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if '"kind":"run"' in line)
    lines[at] = lines[at].replace('"reply":"hear"', '"reply":"soothe"', 1)
    sent.write_text("\n".join(lines) + "\n", "utf-8")
    code, out, err = run("results", "--merge", sent, "--data", tmp_path / "here")
    assert code == 1
    assert "1 new" in out
    assert err == "Left out because they are damaged: 1 runs.\n"


def test_another_file_is_refused_in_one_sentence(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "answers.csv"
    table.write_text("run,person\n")
    for file in (table, tmp_path / "none.json", tmp_path):
        said = one_sentence(run("results", "--merge", file, "--data", tmp_path / "here"))
        assert str(file) in said


def test_ctrl_c_says_that_what_is_in_is_whole(
    run: Run, sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("simulator.cli.merging.finished", interrupted)
    said = one_sentence(run("results", "--merge", sent, "--data", tmp_path / "here"))
    assert "whole" in said
