"""What everybody chose: which runs count, and what of them."""

from __future__ import annotations

from simulator.model.run import SILENCE, Answer, Mode
from simulator.progress.rows import Replay, SavedRun

from .conftest import Desk, new_run


def say(desk: Desk, run: SavedRun, *answers: tuple[str, str]) -> int:
    revision = run.revision
    for node, reply in answers:
        given = Answer(node, reply, (reply,), 5)
        revision = desk.store.runs.append(run.id, revision, given, desk.clock())
    return revision


def test_runs_of_all_people_are_counted_by_node_and_reply(desk: Desk) -> None:
    other = desk.store.profiles.add("Taras", desk.clock()).id
    first = desk.start()
    end = say(desk, first, ("hello", "hear"), ("fee", "gift"))
    desk.store.runs.finish(first.id, end, "bought", desk.clock())
    second = desk.store.runs.start(new_run(other, mode=Mode.EXAM), desk.clock())
    say(desk, second, ("hello", "hear"), ("fee", SILENCE))

    found = desk.store.choices.of("oven")

    assert found.runs == 2
    assert found.nodes == {"hello": 2, "fee": 2, "bought": 1}
    assert found.replies == {("hello", "hear"): 2, ("fee", "gift"): 1, ("fee", SILENCE): 1}


def test_an_answer_that_was_taken_back_gives_way_to_the_one_that_stands(desk: Desk) -> None:
    run = desk.start()
    revision = say(desk, run, ("hello", "soothe"))
    revision = desk.store.runs.take_back(run.id, revision, desk.clock())
    desk.store.runs.append(run.id, revision, Answer("hello", "hear"), desk.clock())

    assert desk.store.choices.of("oven").replies == {("hello", "hear"): 1}


def test_a_run_with_no_answer_that_stands_is_none(desk: Desk) -> None:
    run = desk.start()
    desk.store.runs.take_back(run.id, say(desk, run, ("hello", "hear")), desk.clock())
    desk.start()

    found = desk.store.choices.of("oven")
    assert (found.runs, found.nodes, found.replies) == (0, {}, {})


def test_a_run_that_was_given_up_and_a_replay_do_not_count(desk: Desk) -> None:
    left = desk.start()
    desk.store.runs.leave(left.id, say(desk, left, ("hello", "hear")), desk.clock())
    played = desk.start()
    say(desk, played, ("hello", "terms"))
    again = new_run(desk.person, replay_of=Replay(played.id, 2))
    desk.store.runs.start(again, desk.clock(), (Answer("hello", "terms"),))

    assert desk.store.choices.of("oven").replies == {("hello", "terms"): 1}


def test_a_place_met_twice_counts_one_run(desk: Desk) -> None:
    say(desk, desk.start(), ("hello", "wait"), ("hello", "wait"), ("hello", "hear"))

    found = desk.store.choices.of("oven")
    assert found.nodes == {"hello": 1}
    assert found.replies == {("hello", "wait"): 1, ("hello", "hear"): 1}


def test_one_text_or_every_text_of_a_scenario_can_be_asked_for(desk: Desk) -> None:
    say(desk, desk.start(digest="old", text=b"old"), ("hello", "hear"))
    say(desk, desk.start(digest="new", text=b"new"), ("hello", "terms"))
    say(desk, desk.start("warranty"), ("hello", "hear"))

    assert desk.store.choices.of("oven").runs == 2
    assert desk.store.choices.of("oven", "new").replies == {("hello", "terms"): 1}
    assert desk.store.choices.of("by_friday").runs == 0


def test_counting_writes_nothing(desk: Desk) -> None:
    say(desk, desk.start(), ("hello", "hear"))
    before = desk.store.path.read_bytes()
    desk.store.choices.of("oven")
    assert desk.store.path.read_bytes() == before
