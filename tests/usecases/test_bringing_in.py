"""Results of other computers brought in for a group: several files, into a team."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.store import Store
from simulator.usecases.bringing_in import BringingIn
from simulator.usecases.merging import Merging
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished
from tests.ui.crowded import export
from tests.usecases.shop import Clock, put


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two other computers: Bohdan and Lida, Marta."""
    folder = tmp_path_factory.mktemp("elsewhere")
    scenarios = folder / "scenarios"
    put(scenarios)
    return export(folder, scenarios, ["Bohdan", "Lida"]), export(folder, scenarios, ["Marta"])


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    made = Keeper(Store.in_memory)
    yield made
    made.close(30)


@pytest.fixture
def bringing(keeper: Keeper, tmp_path: Path) -> Iterator[BringingIn]:
    shelf = Shelf(tmp_path, None)
    yield BringingIn(keeper, Merging(keeper, shelf, clock=Clock()))
    shelf.close()


def test_counts_are_those_of_all_files_and_people_are_named_once(
    bringing: BringingIn, files: tuple[Path, Path]
) -> None:
    brought = finished(bringing.take([*files, files[0]]))
    assert brought.people == ("Bohdan", "Lida", "Marta")
    assert (brought.new, brought.known, brought.changed) == (3, 2, True)
    assert (brought.refused, brought.stopped) == ((), False)


def test_the_same_again_changes_nothing(bringing: BringingIn, files: tuple[Path, Path]) -> None:
    finished(bringing.take(files))
    again = finished(bringing.take(files))
    assert (again.new, again.known, again.changed) == (0, 3, False)


def test_people_come_into_the_team_beside_those_who_are_in_it(
    keeper: Keeper, bringing: BringingIn, files: tuple[Path, Path]
) -> None:
    def prepare(store: Store) -> tuple[int, int]:
        person = store.profiles.add("Olena", Clock()())
        team = store.teams.add("Evening shift")
        store.teams.put_members(team.id, [person.id])
        return person.id, team.id

    olena, team = keeper.submit(prepare).result(30)
    finished(bringing.take(files, team=team))
    people = keeper.submit(lambda store: store.profiles.everyone()).result(30)
    (kept,) = keeper.submit(lambda store: store.teams.all()).result(30)
    assert set(kept.members) == {person.id for person in people}
    assert olena in kept.members
    assert [person.name for person in people if person.here] == ["Olena"]


def test_a_file_that_is_refused_is_named_with_its_reason_and_stops_no_other(
    bringing: BringingIn, files: tuple[Path, Path], tmp_path: Path
) -> None:
    foreign, gone = tmp_path / "foreign.json", tmp_path / "gone.json"
    foreign.write_text('{"what": 1}', encoding="utf-8")
    brought = finished(bringing.take([foreign, gone, files[1]]))
    assert [(one.file, one.error.code) for one in brought.refused] == [
        (foreign, "results_foreign"),
        (gone, "results_unreadable"),
    ]
    assert (brought.people, brought.new) == (("Marta",), 1)


def test_what_is_amiss_with_the_store_is_no_fault_of_the_file(
    keeper: Keeper, bringing: BringingIn, files: tuple[Path, Path]
) -> None:
    with pytest.raises(KnownError) as caught:
        finished(bringing.take(files, team=99))
    assert caught.value.code == "team_gone"


def test_stopped_it_says_so_and_doing_it_again_brings_the_rest(
    bringing: BringingIn, files: tuple[Path, Path]
) -> None:
    asked: list[None] = []

    def after_the_first() -> bool:
        asked.append(None)
        return len(asked) > 3

    stopped = finished(bringing.take(files, stop=after_the_first))
    assert stopped.stopped
    whole = finished(bringing.take(files))
    assert (stopped.new + whole.new, whole.stopped) == (3, False)


def test_a_room_of_the_same_name_is_not_put_into_the_team(
    bringing: BringingIn, keeper: Keeper, files: tuple[Path, Path]
) -> None:
    room = keeper.submit(lambda store: store.profiles.room("Marta", Clock()())).result(30)
    team = keeper.submit(lambda store: store.teams.add("Night shift")).result(30)
    finished(bringing.take(files[1:], team=team.id))
    (named,) = keeper.submit(lambda store: store.teams.all()).result(30)
    people = keeper.submit(lambda store: store.profiles.everyone()).result(30)
    assert [one.name for one in people if one.id in named.members] == ["Marta"]
    assert room.id not in named.members
