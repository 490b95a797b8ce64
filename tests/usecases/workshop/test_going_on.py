"""Which workshops that were cut off are offered, and where they are said to stand."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Answer, Mode
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.recalling import Recalling
from simulator.usecases.steps import finished
from simulator.usecases.workshop.going_on import OpenWorkshop, open_workshops
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.stages import Stage
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops
from tests.progress.broken import tamper
from tests.progress.test_versions import old_store
from tests.usecases.room import Room
from tests.usecases.shop import SHOP, put

UKRAINIAN = """\
format: 1
translates: shop
language: uk
title: Загублене замовлення
"""


def workshops(here: Room, name: str = "Sales") -> Workshops:
    """Those of a room at the same computer."""
    desk = here.desk
    room = desk.keeper.submit(lambda store: store.profiles.room(name, desk._clock())).result(30)
    own = Desk(desk.keeper, desk.shelf, room.id, clock=desk._clock, seed=desk._seed)
    return Workshops(own, clock=desk._clock)


def played(work: Workshops, until: Callable[[Workshop], bool], scenario: str = "shop") -> Workshop:
    """A workshop that went on until something was so, and was then cut off."""
    workshop = finished(work.start(scenario, Kept(expected=22)))
    while not until(workshop):
        finished(work.advance(workshop))
    assert work.trouble is None
    return workshop


def offered(here: Room, language: str | None = None) -> tuple[OpenWorkshop, ...]:
    recalling = Recalling(here.desk.keeper, here.desk.shelf)
    return finished(open_workshops(here.desk.keeper, recalling, language))


def at_turn(turn: int, stage: Stage) -> Callable[[Workshop], bool]:
    return lambda workshop: (workshop.spot.turn, workshop.spot.stage) == (turn, stage)


def ended(workshop: Workshop) -> bool:
    return workshop.spot.stage is Stage.FAREWELL


def test_one_that_was_cut_off_says_whose_it_was_and_where_it_stands(here: Room) -> None:
    work = workshops(here, "Зміна 2")
    workshop = played(work, at_turn(2, Stage.CLOSED))
    (one,) = offered(here)
    assert one == OpenWorkshop(
        run=workshop.training.saved.id,
        room=work.desk.profile,
        room_name="Зміна 2",
        scenario="shop",
        title="The lost order",
        turn=2,
        stage=Stage.CLOSED,
        at=one.at,
    )
    saved = here.store(lambda store: store.workshops.of(one.run))
    assert one.at == getattr(saved, "at", None)
    again = finished(work.resume(one.run))
    assert (again.spot.turn, again.spot.stage) == (one.turn, one.stage)


def test_what_comes_after_the_talk_can_be_gone_on_with(here: Room) -> None:
    played(workshops(here), lambda workshop: workshop.spot.stage is Stage.MEASURE)
    (one,) = offered(here)
    assert one.stage is Stage.MEASURE


def test_one_that_came_to_its_end_is_over_once_it_is_closed(here: Room) -> None:
    work = workshops(here)
    workshop = played(work, ended)
    finished(work.close(workshop))
    assert offered(here) == ()


def test_one_that_was_left_in_the_middle_is_offered_still(here: Room) -> None:
    work = workshops(here)
    finished(work.close(played(work, at_turn(1, Stage.OPEN))))
    assert [(one.turn, one.stage) for one in offered(here)] == [(1, Stage.OPEN)]


def test_the_last_one_comes_first_whosever_it_is(here: Room) -> None:
    first, second = workshops(here, "One"), workshops(here, "Two")
    played(first, at_turn(1, Stage.LINE))
    early = played(second, at_turn(1, Stage.LINE))
    played(first, at_turn(1, Stage.LINE), scenario="after")
    found = [(one.room_name, one.scenario) for one in offered(here)]
    assert found == [("One", "after"), ("Two", "shop"), ("One", "shop")]
    finished(second.advance(early))
    assert offered(here)[0].room_name == "Two"


def test_beginning_anew_takes_the_place_of_what_was_cut_off(here: Room) -> None:
    work = workshops(here)
    played(work, at_turn(2, Stage.OPEN))
    anew = played(work, at_turn(1, Stage.LINE))
    assert [one.run for one in offered(here)] == [anew.training.saved.id]


def test_one_whose_run_was_given_up_is_over_also_where_nothing_came_after_it(here: Room) -> None:
    work = workshops(here)
    run = played(work, at_turn(2, Stage.OPEN)).training.ledger
    at = here.desk._clock()
    here.store(lambda store: store.runs.leave(run.run, run.revision, at))
    assert offered(here) == ()


def test_coming_to_the_end_the_next_time_takes_its_place_too(here: Room) -> None:
    work = workshops(here)
    played(work, lambda workshop: workshop.spot.stage is Stage.RULE)  # its run is finished
    assert len(offered(here)) == 1
    again = played(work, ended)
    finished(work.close(again))
    assert offered(here) == ()


def test_a_run_of_a_person_is_no_workshop_whatever_stands_beside_it(here: Room) -> None:
    run = here.begin().saved.id
    at = here.desk._clock()
    here.store(lambda store: store.workshops.keep(run, 1, "{}", at, closed=False))
    assert offered(here) == ()


def test_a_room_that_is_gone_leaves_nothing_to_go_on_with(here: Room) -> None:
    work = workshops(here)
    played(work, at_turn(1, Stage.OPEN))
    here.store(lambda store: store.profiles.delete(work.desk.profile))
    assert offered(here) == ()


# --- titles and texts ---------------------------------------------------------------------


def test_a_title_is_told_in_the_language_asked_for_where_it_can_be_had(
    here: Room, folder: Path
) -> None:
    home = put(folder)
    (home / "uk.yaml").write_text(UKRAINIAN, "utf-8")
    played(workshops(here), at_turn(1, Stage.OPEN))
    assert [one.title for one in offered(here, "uk")] == ["Загублене замовлення"]
    assert [one.title for one in offered(here, "ru")] == ["The lost order"]
    assert [one.title for one in offered(here)] == ["The lost order"]


def test_a_run_keeps_its_own_text_when_its_file_changes_or_goes(here: Room, folder: Path) -> None:
    played(workshops(here), at_turn(2, Stage.OPEN))
    put(folder, SHOP.replace("The lost order", "Another order"))
    assert [one.title for one in offered(here)] == ["The lost order"]
    shutil.rmtree(folder / "shop")
    assert [(one.title, one.turn) for one in offered(here)] == [("The lost order", 2)]


def test_a_text_that_this_version_cannot_read_is_not_offered(here: Room) -> None:
    work = workshops(here)
    played(work, at_turn(1, Stage.OPEN))
    new = NewRun(work.desk.profile, "old", "e" * 64, b"format: 99\nid: old\n", 1, Mode.PRACTICE)
    at = here.desk._clock()

    def keep(store: Store) -> None:
        run = store.runs.start(new, at)
        store.workshops.keep(run.id, 1, "{}", at, closed=False)

    here.store(keep)
    assert [one.scenario for one in offered(here)] == ["shop"]


def test_answers_that_cannot_be_played_any_more_are_not_offered(here: Room) -> None:
    workshop = played(workshops(here), at_turn(2, Stage.OPEN))
    played(workshops(here, "Other"), at_turn(2, Stage.OPEN))
    run = workshop.training.saved
    at = here.desk._clock()

    def keep(store: Store) -> None:
        """As a program that knew other replies would have."""
        from_elsewhere = NewRun(run.profile, "shop", run.digest, run.text, 99, Mode.PRACTICE)
        begun = store.runs.start(from_elsewhere, at)
        store.runs.append(begun.id, 0, Answer("nowhere", "nothing"), at)
        store.workshops.keep(begun.id, 1, "{}", at, closed=False)

    here.store(keep)
    assert [one.room_name for one in offered(here)] == ["Other"]


# --- damage -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 200_000,
        '{"trail": 7, "ballots": []}',
        '{"trail": [[1, "title", 0], [1e999, "line", 0]]}',
        '{"trail": [[9, "scores", 0], [1, "no step", 0]], "closed": "perhaps"}',
    ],
)
def test_a_damaged_state_is_offered_as_far_as_its_answers_tell(
    here: Room, path: Path, body: str
) -> None:
    workshop = played(workshops(here), at_turn(2, Stage.OPEN))
    tamper(path, "UPDATE workshop SET body = ?", body)
    (one,) = offered(here)
    assert (one.run, one.turn, one.stage) == (workshop.training.saved.id, 1, Stage.REPLY)


def test_a_state_of_another_form_is_offered_as_far_as_its_answers_tell(
    here: Room, path: Path
) -> None:
    played(workshops(here), at_turn(2, Stage.OPEN))
    tamper(path, "UPDATE workshop SET version = 99")
    (one,) = offered(here)
    assert (one.turn, one.stage) == (1, Stage.REPLY)


def test_a_moment_that_cannot_be_read_is_that_of_the_beginning(here: Room, path: Path) -> None:
    workshop = played(workshops(here), at_turn(1, Stage.OPEN))
    tamper(path, "UPDATE workshop SET at = 'yesterday'")
    (one,) = offered(here)
    assert one.at == workshop.training.saved.started


def test_a_damaged_run_does_not_hide_the_others(here: Room, path: Path) -> None:
    first = played(workshops(here, "One"), at_turn(2, Stage.OPEN))
    played(workshops(here, "Two"), at_turn(2, Stage.OPEN))
    tamper(path, "UPDATE answer SET reply = 'x' WHERE run = ?", first.training.saved.id)
    assert [one.room_name for one in offered(here)] == ["Two"]


def test_looking_writes_nothing(here: Room, path: Path) -> None:
    played(workshops(here), at_turn(1, Stage.OPEN))
    before = path.read_bytes()
    offered(here)
    assert path.read_bytes() == before


def test_a_store_that_cannot_be_read_says_so(here: Room, path: Path) -> None:
    path.write_bytes(b"no database at all")
    keeper = Keeper(lambda: Store.open(path))
    with pytest.raises(KnownError):
        finished(open_workshops(keeper, Recalling(keeper, here.desk.shelf)))
    assert keeper.close(30)


def test_a_store_of_an_older_version_has_none(tmp_path: Path, here: Room) -> None:
    old = old_store(tmp_path / "old.sqlite", 3)
    keeper = Keeper(lambda: Store.open_read_only(old))
    assert finished(open_workshops(keeper, Recalling(keeper, here.desk.shelf))) == ()
    assert keeper.close(30)
