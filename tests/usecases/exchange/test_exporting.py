"""Exporting: files that are whole or not there, people, progress, cancelling, damage."""

from __future__ import annotations

import errno
import io
import json
from pathlib import Path
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun
from simulator.progress.store import Store
from simulator.usecases.exchange.csv_form import MARK
from simulator.usecases.exchange.exporting import Exported, Exporting, Form, Wish
from simulator.usecases.files import PartFile
from simulator.usecases.steps import finished
from tests.usecases.exchange.conftest import HEARD, Office
from tests.usecases.shop import MONDAY, Clock

EVERYTHING = {Form.CSV: b"run,person", Form.JSON: b"[\n", Form.XAPI: b"[\n"}


@pytest.mark.parametrize("form", Form)
def test_a_file_holds_what_a_stream_gets(played: Office, tmp_path: Path, form: Form) -> None:
    file = tmp_path / f"results.{form}"
    made = finished(played.exporting.to_file(Wish(form), file))
    assert made == Exported((file,), people=1, runs=4, answers=7)
    data = file.read_bytes()
    assert data.startswith(MARK) == (form is Form.CSV)
    if form is not Form.JSON:  # it says when it was made
        assert data.removeprefix(MARK) == played.made(form)
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_a_file_that_is_there_is_replaced_only_when_asked(played: Office, tmp_path: Path) -> None:
    file = tmp_path / "results.csv"
    file.write_text("mine")
    with pytest.raises(KnownError) as refused:
        finished(played.exporting.to_file(Wish(Form.CSV), file))
    assert refused.value.code == "output_exists"
    assert file.read_text() == "mine"
    finished(played.exporting.to_file(Wish(Form.CSV), file, replace=True))
    assert file.read_bytes().startswith(MARK)


def test_a_folder_gets_both_tables(played: Office, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    made = finished(played.exporting.to_folder(Wish(Form.CSV), folder))
    assert sorted(file.name for file in made.files) == ["answers.csv", "runs.csv"]
    assert made.answers == 7
    assert (folder / "answers.csv").read_bytes().count(b"\r\n") == 1 + 7
    assert (folder / "runs.csv").read_bytes().count(b"\r\n") == 1 + 4


def test_one_person_or_everybody(played: Office) -> None:
    room = played.room
    other = room.store(lambda store: store.profiles.add("Taras", MONDAY).id)
    assert isinstance(other, int)
    everybody = json.loads(played.made(Form.JSON))
    assert [one["name"] for one in everybody if one["kind"] == "person"] == ["Olena", "Taras"]
    alone = json.loads(played.made(Form.JSON, person=other))
    assert [one["kind"] for one in alone] == ["results", "person", "practice"]
    mine = json.loads(played.made(Form.JSON, person=room.desk.profile))
    assert "Taras" not in json.dumps(mine)
    with pytest.raises(KnownError) as gone:
        played.made(Form.JSON, person=99)
    assert gone.value.code == "profile_gone"


@pytest.mark.parametrize("form", Form)
def test_what_a_room_played_is_in_no_export(played: Office, form: Form) -> None:
    before = played.made(form) if form is not Form.JSON else b""

    def play(store: Store) -> int:
        room = store.profiles.room("Unmistakable", MONDAY)
        run = store.runs.load(1)
        new = NewRun(room.id, "shop", run.digest, run.text, 5, Mode.PRACTICE)
        ours = store.runs.start(new, MONDAY, run.answers)
        store.runs.finish(ours.id, len(run.answers), "agreed", MONDAY)
        store.workshops.keep(ours.id, 1, "{}", MONDAY, closed=True)
        store.debriefs.adopt_rule(room.id, "Unmistakable, too.", MONDAY, ours.id)
        return room.id

    room = played.room.store(play)
    assert isinstance(room, int)
    after = played.made(form, names=True, words=True)
    assert b"nmistakable" not in after
    assert form is Form.JSON or played.made(form) == before
    stream = io.BytesIO()
    assert played.export(Wish(form, room, names=True, words=True), stream) == Exported()
    assert b"nmistakable" not in stream.getvalue()


def test_texts_stand_once_however_many_people_played_them(played: Office) -> None:
    room = played.room

    def another(store: Store) -> None:
        run = store.runs.load(1)
        person = store.profiles.add("Taras", MONDAY)
        new = NewRun(person.id, run.scenario, run.digest, run.text, 5, run.mode)
        store.runs.start(new, MONDAY)

    room.store(another)
    kinds = [one["kind"] for one in json.loads(played.made(Form.JSON))]
    assert kinds.count("text") == 1
    assert kinds.count("person") == 2
    statements = json.loads(played.made(Form.XAPI))
    assert statements[-1]["actor"] != statements[0]["actor"]
    begun = next(one for one in reversed(statements) if one["verb"]["id"].endswith("initialized"))
    assert begun["object"]["definition"]["name"] == {"en": "The lost order"}


def test_progress_is_told_to_the_end(played: Office, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    finished(
        played.exporting.to_file(
            Wish(Form.CSV), tmp_path / "a.csv", progress=lambda *one: told.append(one)
        )
    )
    assert told[-1] == (4, 4)
    assert told == sorted(told)


def test_stopping_leaves_what_was_there(played: Office, tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    file.write_text("mine")
    made = finished(
        played.exporting.to_file(Wish(Form.JSON), file, replace=True, stop=lambda: True)
    )
    assert made == Exported(stopped=True)
    assert file.read_text() == "mine"
    assert [each.name for each in tmp_path.glob("*.part")] == []
    assert [each.name for each in tmp_path.glob(".*")] == []


def test_steps_that_are_given_up_leave_nothing_half(played: Office, tmp_path: Path) -> None:
    steps = played.exporting.to_file(Wish(Form.JSON), tmp_path / "results.json")
    waiting = next(steps)
    for _ in range(4):
        waiting = steps.send(waiting.result(timeout=30))
    waiting.result(timeout=30)
    steps.close()
    assert list(tmp_path.glob("*results*")) == []


def test_a_full_disk_leaves_what_was_there(
    played: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "results.xapi"
    file.write_text("mine")
    plain, written = PartFile.write, []

    def full(self: PartFile, data: bytes) -> None:
        written.append(data)
        if len(written) > 5:
            with self._said():
                raise OSError(errno.ENOSPC, "No space left on device")
        plain(self, data)

    monkeypatch.setattr(PartFile, "write", full)
    with pytest.raises(KnownError) as refused:
        finished(played.exporting.to_file(Wish(Form.XAPI), file, replace=True))
    assert refused.value.code == "file_unwritable"
    assert refused.value.values["reason"] == "No space left on device"
    assert file.read_text() == "mine"
    assert sorted(each.name for each in tmp_path.glob("*results*")) == ["results.xapi"]


def test_a_stream_that_nobody_reads_any_more_ends_it(played: Office) -> None:
    class Closed(io.BytesIO):
        def write(self, data: Any, /) -> int:
            raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    with pytest.raises(BrokenPipeError):
        played.export(Wish(Form.CSV), Closed())


def test_a_damaged_run_is_left_out_and_counted(played: Office, path: Path) -> None:
    def spoil(store: Store) -> None:
        store._database.run("UPDATE run SET seed = 5 WHERE id = 1")

    played.room.store(spoil)
    stream = io.BytesIO()
    made = played.export(Wish(Form.JSON), stream)
    assert (made.runs, made.damaged) == (3, 1)
    assert sum(one["kind"] == "run" for one in json.loads(stream.getvalue())) == 3


def test_a_store_that_takes_no_writing_is_exported_with_its_figures(
    played: Office, path: Path
) -> None:
    keeper = Keeper(lambda: Store.open_read_only(path))
    try:
        exporting = Exporting(keeper, played.room.desk.shelf, clock=Clock())
        stream = io.BytesIO()
        finished(exporting.to_stream(Wish(Form.JSON), stream))
    finally:
        keeper.close(10)
    runs = [one for one in json.loads(stream.getvalue()) if one["kind"] == "run"]
    assert [one["figures"] and one["figures"]["headline"] for one in runs] == [100, 25, None, None]


def test_two_runs_that_ended_at_one_moment_keep_their_own_figures(office: Office) -> None:
    office.room.play(*HEARD)
    office.room.play("soothe", "gift")
    office.room.store(
        lambda store: store._database.run(
            "UPDATE run SET ended = '2026-03-02T12:00:00.000000+00:00'"
        )
    )
    runs = [one for one in json.loads(office.made(Form.JSON)) if one["kind"] == "run"]
    assert [one["ending"] for one in runs] == ["agreed", "bought"]
    assert [one["figures"]["proper"] for one in runs] == [True, False]


@pytest.mark.parametrize("form", Form)
def test_nobody_at_all_is_a_whole_file_too(form: Form, tmp_path: Path, office: Office) -> None:
    keeper = Keeper(lambda: Store.open(tmp_path / "empty.sqlite"))
    try:
        exporting = Exporting(keeper, office.room.desk.shelf, clock=Clock())
        stream = io.BytesIO()
        made = finished(exporting.to_stream(Wish(form), stream))
    finally:
        keeper.close(10)
    assert made == Exported()
    assert stream.getvalue().startswith(EVERYTHING[form])
    if form is not Form.CSV:
        assert len(json.loads(stream.getvalue())) == (form is Form.JSON)
