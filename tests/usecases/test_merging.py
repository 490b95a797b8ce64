"""Results of other computers taken in from their file."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.keeper import Keeper
from simulator.progress.rows import Profile
from simulator.progress.store import Store
from simulator.usecases import merging
from simulator.usecases.exchange.exporting import Exporting, Form, Wish
from simulator.usecases.figuring import Figuring
from simulator.usecases.merging import Contents, Fork, Merged, Merging, PersonIn
from simulator.usecases.steps import finished
from tests.usecases.room import Room
from tests.usecases.shop import Clock


@dataclass
class Office:
    """Another computer, where results are taken in; its store stays open over several files."""

    keeper: Keeper
    merging: Merging
    shelf: Any

    def take_in(self, file: Path, **how: Any) -> Merged:
        return finished(self.merging.take_in(file, **how))

    def look(self, file: Path) -> Contents:
        return finished(self.merging.look(file))

    def store(self, work: Callable[[Store], Any]) -> Any:
        return self.keeper.submit(work).result(timeout=30)

    def people(self) -> tuple[Profile, ...]:
        found: tuple[Profile, ...] = self.store(lambda store: store.profiles.everyone())
        return found


@pytest.fixture
def office(here: Room) -> Iterator[Office]:
    keeper = Keeper(Store.in_memory)
    shelf = here.desk.shelf
    yield Office(keeper, Merging(keeper, shelf, clock=Clock()), shelf)
    assert keeper.close(30)


def export(room: Room, file: Path, person: int | None = None) -> Path:
    exporting = Exporting(room.desk.keeper, room.desk.shelf, clock=Clock())
    finished(exporting.to_file(Wish(Form.JSON, person), file, replace=True))
    return file


@pytest.fixture
def file(here: Room, tmp_path: Path) -> Path:
    """Three runs of Olena, one of them open, and somebody who has played nothing."""
    here.play("hear", "cancel", mode=Mode.EXAM)
    here.play("soothe", "own")
    here.say(here.begin(), "hear")
    here.store(lambda store: store.profiles.add("Ihor", Clock()()))
    return export(here, tmp_path / "results.json")


def olena(here: Room) -> Any:
    return here.store(lambda store: store.profiles.one(here.desk.profile))


def test_a_file_says_who_is_in_it_and_changes_nothing(
    here: Room, office: Office, file: Path
) -> None:
    contents = office.look(file)
    found = {person.name: person for person in contents.people}
    assert found["Olena"] == PersonIn(olena(here).uid, "Olena", 3, 5)
    assert (found["Ihor"].runs, contents.runs) == (0, 3)
    assert office.people() == ()

    office.take_in(file)
    again = {person.name: person for person in office.look(file).people}
    assert (again["Olena"].known, again["Olena"].here) == (True, False)


def test_results_for_a_group_come_without_anybody_practising_here(
    office: Office, file: Path
) -> None:
    told: list[tuple[int, int]] = []
    merged = office.take_in(file, progress=lambda done, whole: told.append((done, whole)))

    assert merged == Merged(("Ihor", "Olena"), new=3)
    assert told[-1] == (3, 3)
    assert [(one.name, one.runs, one.here) for one in office.people()] == [
        ("Ihor", 0, False),
        ("Olena", 3, False),
    ]
    assert office.store(lambda store: store.profiles.all()) == ()
    assert office.store(lambda store: store.runs.faults()) == {}


def test_a_room_of_this_computer_is_passed_over_whoever_says_to_be_it(
    here: Room, office: Office, file: Path
) -> None:
    room = office.store(lambda store: store.profiles.room("Sales", Clock()()))
    uid = olena(here).uid
    file.write_text(file.read_text("utf-8").replace(uid, room.uid), "utf-8")
    assert [person.name for person in office.look(file).people] == ["Ihor"]
    for only in (None, [room.uid]):
        merged = office.take_in(file, only=only, here=True)
        assert (merged.new, merged.known) == (0, 0)
        assert "Olena" not in merged.people
    assert [one.name for one in office.people()] == ["Ihor"]
    assert office.store(lambda store: store.profiles.one(room.id)) == room
    assert office.store(lambda store: store.runs.faults()) == {}


def test_a_person_brought_here_bears_the_name_of_a_room_beside_it(
    office: Office, file: Path
) -> None:
    room = office.store(lambda store: store.profiles.room("Olena", Clock()()))
    assert office.take_in(file).people == ("Ihor", "Olena")
    assert [(one.name, one.runs) for one in office.people()] == [("Ihor", 0), ("Olena", 3)]
    assert office.store(lambda store: store.profiles.rooms()) == (room,)


def test_taking_a_file_in_again_counts_nothing_twice(office: Office, file: Path) -> None:
    office.take_in(file)
    assert office.take_in(file) == Merged(("Ihor", "Olena"), known=3)
    assert [one.runs for one in office.people()] == [0, 3]


def test_figures_are_worked_out_from_what_was_brought(
    here: Room, office: Office, file: Path
) -> None:
    office.take_in(file)
    there = finished(Figuring(office.keeper, office.shelf).all_of())
    own = finished(Figuring(here.desk.keeper, here.desk.shelf).all_of())
    assert [(run.ending, run.headline, run.cold) for run in there] == [
        (run.ending, run.headline, run.cold) for run in own
    ]
    assert len(there) == 2
    (review,) = office.store(lambda store: store.debriefs.reviews(there[0].person))
    assert review.scenario == "shop"


def test_somebody_who_moves_goes_on_where_they_were(here: Room, office: Office, file: Path) -> None:
    office.take_in(file, here=True, only=[olena(here).uid])
    (person,) = office.store(lambda store: store.profiles.all())
    assert (person.name, person.uid) == ("Olena", olena(here).uid)
    row = office.store(lambda store: store.history.open_run(person.id, "shop"))
    assert row.answers == 1


def test_only_the_people_asked_for_are_taken_in(here: Room, office: Office, file: Path) -> None:
    ihor = next(one.uid for one in office.look(file).people if one.name == "Ihor")
    told: list[tuple[int, int]] = []
    merged = office.take_in(file, only=[ihor], progress=lambda *done: told.append(done))
    assert merged == Merged(("Ihor",))
    assert told[-1] == (0, 0)
    assert [one.name for one in office.people()] == ["Ihor"]
    left = office.store(lambda store: store._database.row("SELECT count(*) FROM scenario"))
    assert left == (0,)


def test_a_namesake_stays_somebody_else(office: Office, file: Path) -> None:
    office.store(lambda store: store.profiles.add("olena", Clock()()))
    assert office.take_in(file).people == ("Ihor", "Olena (2)")


def test_a_run_played_on_here_and_there_is_told(here: Room, office: Office, file: Path) -> None:
    office.take_in(file, here=True)
    (run,) = [row for row in here.runs() if row.ending is None]
    at = Clock()
    answer = here.saved(run.id).answers[0]
    here.store(lambda store: store.runs.append(run.id, 1, answer, at()))

    def play_on_there(store: Store) -> None:
        person = next(one for one in store.profiles.all() if one.name == "Olena")
        row = store.history.open_run(person.id, "shop")
        assert row is not None
        at()
        store.runs.append(row.id, 1, answer, at())
        store.runs.append(row.id, 2, answer, at())

    office.store(play_on_there)
    merged = office.take_in(export(here, file))
    assert merged.forks == (Fork("Olena", "shop", run.started, taken=False),)
    assert (merged.known, merged.new) == (2, 0)


def lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines()


def rewrite(file: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Changes the records of a file, as somebody with an editor might."""
    records = json.loads(file.read_bytes())
    for record in records:
        change(record)
    body = ",\n".join(json.dumps(record) for record in records)
    file.write_text(f"[\n{body}\n]\n", "utf-8")


def test_a_run_that_was_changed_is_left_out_and_counted(office: Office, file: Path) -> None:
    def better(record: dict[str, Any]) -> None:
        if record["kind"] == "run" and record["mode"] == "exam":
            record["ending"] = "agreed"
            record["answers"][0]["reply"] = "terms"

    rewrite(file, better)
    merged = office.take_in(file)
    assert (merged.new, merged.damaged) == (2, 1)
    assert office.take_in(file).known == 2


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.99])
def test_a_file_that_was_cut_off_changes_nothing(office: Office, file: Path, keep: float) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * keep)])
    for use in (office.look, office.take_in):
        with pytest.raises(KnownError) as caught:
            use(file)
        assert caught.value.code in ("results_cut_off", "results_unfit")
    assert office.people() == ()


def test_a_changed_text_changes_nothing(office: Office, file: Path) -> None:
    def swap(record: dict[str, Any]) -> None:
        if record["kind"] == "text":
            record["text"] = "aWQ6IG90aGVyCg=="

    rewrite(file, swap)
    with pytest.raises(KnownError, match="results_damaged"):
        office.take_in(file)
    assert office.people() == ()


def test_runs_before_anybody_change_nothing(office: Office, file: Path) -> None:
    before = lines(file)
    people = [line for line in before if '"kind":"person"' in line]
    assert people
    file.write_text("\n".join(line for line in before if line not in people) + "\n", "utf-8")
    with pytest.raises(KnownError) as caught:
        office.take_in(file)
    assert caught.value.code == "results_unfit"
    assert int(caught.value.values["line"]) >= 3
    assert office.people() == ()


def test_what_is_no_file_is_said(office: Office, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "absent.json"):
        with pytest.raises(KnownError, match="results_unreadable"):
            office.look(place)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders there")
def test_a_pipe_is_not_waited_for(office: Office, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(KnownError, match="results_unreadable"):
        office.look(tmp_path / "pipe")


def test_stopped_in_the_middle_it_leaves_whole_runs_and_again_completes_it(
    office: Office, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.usecases.merging._AT_ONCE", 1)
    asked = iter([False, False, False, False, False])
    merged = office.take_in(file, stop=lambda: next(asked, True))
    assert merged.stopped
    assert 0 < merged.new < 3
    assert office.store(lambda store: store.runs.faults()) == {}
    done = office.take_in(file)
    assert (done.new + done.known, done.stopped) == (3, False)
    assert done.known == merged.new


def test_a_file_of_more_people_than_can_be_held_is_refused_and_changes_nothing(
    office: Office, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "_MOST_PEOPLE", 2)
    assert len(office.look(file).people) == 2
    monkeypatch.setattr(merging, "_MOST_PEOPLE", 1)
    with pytest.raises(KnownError) as caught:
        office.take_in(file)
    assert caught.value.code == "results_unfit"
    assert caught.value.values["reason"] == "more than 1 people are in it"
    assert office.people() == ()


def test_what_weighs_much_is_taken_in_by_few_at_a_time_so_that_a_talk_goes_on(
    office: Office, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def heard() -> list[tuple[int, int]]:
        done: list[tuple[int, int]] = []
        office.take_in(file, progress=lambda *counts: done.append(counts))
        return done

    assert [count for count, _ in heard()] == [3]
    monkeypatch.setattr(merging, "_MOST_WEIGHT", 2)
    counts = [count for count, _ in heard()]
    assert len(counts) > 3
    assert {1, 2, 3} <= set(counts)
