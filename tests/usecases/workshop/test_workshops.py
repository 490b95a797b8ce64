"""What a presenter's keys do, from the title to the farewell."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.usecases.steps import Steps, finished
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.presenting import presenter_view
from simulator.usecases.workshop.stages import AFTER_THE_TALK, OF_A_TURN, Spot, Stage
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops
from tests.usecases.workshop.hall import Hall, fill_in, played

Verb = Callable[[Workshops, Workshop], Steps[None]]
VERBS: dict[str, Verb] = {
    "revote": Workshops.revote,
    "restart": Workshops.restart_turn,
    "worst": Workshops.play_worst,
    "suppose": Workshops.suppose,
}


def stages(workshop: Workshop) -> list[Stage]:
    return [spot.stage for spot in workshop.kept.trail]


def refused(hall: Hall, verb: str, workshop: Workshop) -> str:
    """The code of the refusal; nothing has changed by it."""
    before, spot = workshop.kept, workshop.spot
    with pytest.raises(KnownError) as error:
        finished(VERBS[verb](hall.workshops, workshop))
    assert (workshop.kept, workshop.spot) == (before, spot)
    assert not hall.workshops.busy
    return error.value.code


def through(hall: Hall, workshop: Workshop) -> list[Spot]:
    while workshop.next_spot is not None:
        fill_in(workshop)
        frame_of(workshop)
        presenter_view(workshop, None)
        hall.advance(workshop)
        assert hall.workshops.trouble is None
    return list(workshop.kept.trail)


# --- the steps ------------------------------------------------------------------------------


def test_a_turn_has_its_steps_in_order_and_votes_reply_and_scores_are_apart(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    order = list(dict.fromkeys(stages(workshop)))
    assert order == [Stage.TITLE, *OF_A_TURN]


def test_after_the_talk_the_cause_comes_first_and_the_numbers_last(hall: Hall) -> None:
    workshop = hall.start()
    through(hall, workshop)
    after = [one for one in dict.fromkeys(stages(workshop)) if one in AFTER_THE_TALK]
    assert after == [one for one in AFTER_THE_TALK if one is not Stage.WORST]


def test_going_on_at_the_end_changes_nothing(hall: Hall) -> None:
    workshop = hall.start()
    through(hall, workshop)
    before = workshop.kept
    hall.advance(workshop)
    assert workshop.kept == before


def test_looking_back_ends_at_the_title(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPTIONS)
    trail = workshop.kept.trail
    hall.back(workshop, 40)
    assert workshop.spot == trail[0]
    assert workshop.kept.trail == trail


def test_where_phones_vote_the_room_is_told_how_before_the_first_line(hall: Hall) -> None:
    workshop = hall.start(phones=True)
    hall.advance(workshop, 2)
    assert stages(workshop)[:3] == [Stage.TITLE, Stage.JOIN, Stage.LINE]


def test_a_session_begun_with_phones_goes_on_without_them(hall: Hall) -> None:
    workshop = hall.to(hall.start(phones=True), Stage.JOIN)
    again = hall.resume(workshop.training.saved.id)
    assert presenter_view(again, None).steps[1].stage is Stage.JOIN
    hall.to(again, Stage.LINE)


def test_any_reply_that_is_open_can_be_played_not_only_the_winner(hall: Hall) -> None:
    for option in range(6):
        workshop = hall.to(hall.start("six"), Stage.OPEN)
        workshop.count((option + 1) % 6, 9)
        hall.to(workshop, Stage.VOTES)
        workshop.choose(option)
        name = workshop.options[option]
        hall.advance(workshop)
        assert hall.answers(workshop) == (("hello", name),)


def test_a_closed_reply_is_never_played(hall: Hall) -> None:
    workshop = hall.to(hall.start("plain"), Stage.VOTES)
    (only,) = workshop.votable
    for option in (0, 1, 2, 5, -1):
        workshop.choose(option)
        assert workshop.to_play == only
    hall.advance(workshop)
    assert played(workshop) == (("hello", "go"),)


# --- shapes of talks ------------------------------------------------------------------------


def test_an_ending_reached_by_narration_is_told_and_no_cause_is_looked_for(hall: Hall) -> None:
    workshop = hall.start("plain")
    through(hall, workshop)
    seen = stages(workshop)
    assert not {Stage.CAUSES, Stage.MEASURE} & set(seen)
    assert seen.count(Stage.REACTION) == 2
    assert seen[-3:] == [Stage.RULE, Stage.NUMBERS, Stage.FAREWELL]


def test_a_reply_that_ends_the_talk_without_a_word_has_no_reaction(hall: Hall) -> None:
    workshop = hall.start("six")
    through(hall, workshop)
    assert Stage.REACTION not in stages(workshop)
    assert Stage.SCORES in stages(workshop)


def test_a_talk_without_bounds_is_played_to_its_end_without_numbers_or_forks(hall: Hall) -> None:
    workshop = hall.start("endless")
    hall.say(workshop, "wait")
    hall.say(workshop, "wait")
    hall.say(workshop, "both")
    through(hall, workshop)
    assert len(played(workshop)) == 3
    assert Stage.FORKS not in stages(workshop)
    assert workshop.departures == ()
    assert refused(hall, "worst", workshop) == "no_road"


def test_a_talk_that_is_over_before_anybody_spoke_comes_to_its_end(hall: Hall) -> None:
    workshop = hall.start("mute")
    trail = through(hall, workshop)
    assert trail[-1].stage is Stage.FAREWELL
    assert Stage.OPTIONS not in stages(workshop)
    assert hall.reopened().resume(workshop.training.saved.id).kept == workshop.kept


def test_where_nothing_can_be_said_the_talk_stands_and_can_be_left(hall: Hall) -> None:
    workshop = hall.start("dead_end")
    through(hall, workshop)
    assert workshop.spot.stage is Stage.VOTES
    assert presenter_view(workshop, None).next.stage is None
    hall.advance(workshop)
    finished(hall.workshops.close(workshop))
    assert hall.store.workshops.all()[0].closed is False


def test_the_client_of_a_later_talk_remembers_how_this_room_left_them(hall: Hall) -> None:
    for end, reply in (("cancel", "known"), ("wall", "sorry")):
        workshop = hall.ended("hear", end)
        hall.to(workshop, Stage.FAREWELL)
        finished(hall.workshops.close(workshop))
        after = hall.to(hall.start("after"), Stage.OPTIONS)
        assert reply in after.options
        assert len(after.options) == 3


def test_a_client_who_waits_is_not_answered_by_silence(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "hear")
    hall.to(workshop, Stage.OPEN, turn=2)
    hall.seconds.now += 3600
    finished(hall.workshops.keep(workshop))
    assert workshop.spot == Spot(2, Stage.OPEN)
    assert len(played(workshop)) == 1


# --- revote and restart ---------------------------------------------------------------------


def test_a_revote_keeps_the_first_count_and_takes_the_phones_back(hall: Hall) -> None:
    workshop = hall.to(hall.start("six"), Stage.OPEN)
    workshop.count(0, 5)
    workshop.count_phones(workshop.question, (0, 1, 0, 0, 0, 0))
    hall.advance(workshop)
    finished(hall.workshops.revote(workshop))
    assert workshop.spot.stage is Stage.OPEN
    ballot = workshop.ballot
    assert ballot is not None
    assert (ballot.total, ballot.first) == (0, (5, 1, 0, 0, 0, 0))
    assert hall.resume(workshop.training.saved.id).ballot == ballot


@pytest.mark.parametrize("verb", list(VERBS))
@pytest.mark.parametrize("stage", [Stage.TITLE, Stage.OPTIONS, Stage.CLOSED])
def test_on_looking_back_nothing_is_repeated_or_taken_back(
    hall: Hall, verb: str, stage: Stage
) -> None:
    workshop = hall.to(hall.start(), Stage.REPLY)
    while workshop.spot.stage is not stage:
        hall.back(workshop)
    assert refused(hall, verb, workshop) == "wrong_phase"


@pytest.mark.parametrize("verb", list(VERBS))
def test_from_a_what_if_nothing_else_is_begun(hall: Hall, verb: str) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    finished(hall.workshops.suppose(workshop))
    assert refused(hall, verb, workshop) == "wrong_phase"
    assert workshop.supposing


def test_a_turn_begun_again_takes_its_answer_back_and_keeps_the_count_as_first(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "soothe")
    hall.to(workshop, Stage.SCORES)
    finished(hall.workshops.restart_turn(workshop))
    assert workshop.spot == Spot(1, Stage.LINE)
    assert hall.answers(workshop) == ()
    ballot = workshop.ballot
    assert ballot is not None
    assert ballot.total == 0
    assert sum(ballot.first or ()) == 4
    hall.say(workshop, "hear")
    assert hall.answers(workshop) == (("hello", "hear"),)


def test_the_last_turn_is_begun_again_until_the_ending_is_on_the_wall(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "hear")
    hall.say(workshop, "wall")
    hall.to(workshop, Stage.SCORES)
    assert workshop.over
    finished(hall.workshops.restart_turn(workshop))
    assert not workshop.over
    hall.say(workshop, "cancel")
    hall.to(workshop, Stage.ENDING)
    assert refused(hall, "restart", workshop) == "no_way_back"
    assert hall.answers(workshop) == (("hello", "hear"), ("fee", "cancel"))


# --- what if, and the worst road ------------------------------------------------------------


def test_a_what_if_goes_three_turns_deep_at_most_and_ends_where_it_set_out(hall: Hall) -> None:
    workshop = hall.start("endless")
    for _ in range(4):
        hall.say(workshop, "wait")
    hall.to(workshop, Stage.SCORES)
    hall.back(workshop, len(workshop.kept.trail) - 1)
    while workshop.spot != Spot(1, Stage.SCORES):
        hall.advance(workshop)
    before, spot, answers = workshop.kept, workshop.spot, hall.answers(workshop)
    finished(hall.workshops.suppose(workshop))
    depth = 0
    while workshop.supposing:
        what = workshop.supposed.what
        assert what is not None
        depth = max(depth, len(what.said))
        if workshop.supposed.choices:
            workshop.choose([one.reply for one in workshop.supposed.choices].index("wait"))
        hall.advance(workshop)
    assert depth == 3
    assert (workshop.kept, workshop.spot, hall.answers(workshop)) == (before, spot, answers)


def test_in_a_what_if_back_takes_one_reply_back_and_then_leads_to_the_talk(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    shown = frame_of(workshop)
    finished(hall.workshops.suppose(workshop))
    first = frame_of(workshop)
    hall.advance(workshop)
    assert frame_of(workshop) != first
    hall.back(workshop)
    assert frame_of(workshop) == first
    hall.back(workshop)
    assert frame_of(workshop) == shown


def test_at_the_forks_a_what_if_sets_out_from_the_fork_shown(hall: Hall) -> None:
    workshop = hall.ended("soothe", "gift")
    hall.to(workshop, Stage.FORKS)
    assert workshop.debrief is not None
    for road in workshop.debrief.roads:
        finished(hall.workshops.suppose(workshop))
        assert workshop.supposed.what is not None
        assert workshop.supposed.what.turn == road.turn
        hall.back(workshop)
        hall.advance(workshop)


def test_after_the_worst_road_the_room_is_at_the_fork_it_left(hall: Hall) -> None:
    workshop = hall.ended("soothe", "gift")
    hall.to(workshop, Stage.FORKS)
    fork, answers = workshop.spot, hall.answers(workshop)
    finished(hall.workshops.play_worst(workshop))
    assert workshop.worst is not None
    hall.advance(workshop, len(workshop.worst.turns))
    assert workshop.spot == fork
    hall.advance(workshop)
    assert workshop.spot == Spot(fork.turn, Stage.FORKS, 1)
    assert hall.answers(workshop) == answers == played(workshop)
    assert refused(hall, "worst", workshop) == "wrong_phase"


def test_the_worst_road_can_be_played_from_the_rule_too_and_comes_back_to_it(hall: Hall) -> None:
    workshop = hall.to(hall.ended("soothe", "gift"), Stage.RULE)
    finished(hall.workshops.play_worst(workshop))
    again = hall.resume(workshop.training.saved.id)
    assert frame_of(again) == frame_of(workshop)
    hall.to(again, Stage.RULE)
    hall.to(again, Stage.FAREWELL)


def test_a_what_if_leaves_the_store_byte_for_byte_as_it_was(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    before, ledger = hall.store._database._connection.serialize(), workshop.training.ledger
    finished(hall.workshops.suppose(workshop))
    while workshop.supposing:
        hall.advance(workshop)
    assert hall.store._database._connection.serialize() == before
    assert workshop.training.ledger is ledger


def test_the_worst_road_leaves_the_run_as_it_was(hall: Hall) -> None:
    workshop = hall.to(hall.ended("soothe", "gift"), Stage.FORKS)
    run = workshop.training.saved.id
    before, ledger, debrief = hall.store.runs.load(run), workshop.training.ledger, workshop.debrief
    finished(hall.workshops.play_worst(workshop))
    hall.to(workshop, Stage.RULE)
    assert hall.store.runs.load(run) == before
    assert (workshop.training.ledger, workshop.debrief) == (ledger, debrief)


# --- phones ---------------------------------------------------------------------------------


def test_phones_and_hands_add_up_and_what_comes_too_late_is_left_out(hall: Hall) -> None:
    workshop = hall.to(hall.start("six"), Stage.OPEN)
    workshop.count(0, 5)
    workshop.count_phones("1", (2, 0, 0, 0, 0, 0), 1)
    assert workshop.ballot is not None
    assert workshop.ballot.totals[0] == 7
    hall.advance(workshop)
    workshop.count_phones("1", (3, 0, 0, 0, 0, 0), 1)
    assert workshop.ballot.totals[0] == 8
    finished(hall.workshops.revote(workshop))
    workshop.count_phones("1", (4, 0, 0, 0, 0, 0), 1)
    assert workshop.ballot.total == 0
    workshop.count_phones("1", (0, 4, 0, 0, 0, 0), 2)
    workshop.count_phones("2", (9, 9, 9, 9, 9, 9))
    hall.to(workshop, Stage.VOTES)
    shown = frame_of(workshop)
    workshop.count_phones("1", (9, 9, 9, 9, 9, 9), 2)
    assert frame_of(workshop) == shown


def test_phones_vote_only_where_the_vote_is_open_and_nobody_looks_back(hall: Hall) -> None:
    workshop = hall.to(hall.start(phones=True), Stage.OPEN)
    assert workshop.vote_open
    hall.advance(workshop)
    assert not workshop.vote_open
    hall.back(workshop)
    assert not workshop.vote_open


# --- one thing at a time --------------------------------------------------------------------


class Slow:
    """A keeper that is slow: it works when it is told to."""

    def __init__(self, hall: Hall) -> None:
        self.hall, self.waiting = hall, list[tuple[Future[Any], Any]]()
        hall.workshops.desk.keeper = self

    def submit(self, work: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, work))
        return future

    def work(self, steps: Steps[None]) -> None:
        """Does what waits, and what comes of it, until the steps are through."""
        with pytest.raises(StopIteration):
            while True:
                future, work = self.waiting.pop(0)
                future.set_result(work(self.hall.store))
                steps.send(future.result())


def test_a_remote_pressed_twice_plays_one_reply_and_goes_one_step(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    slow = Slow(hall)
    first = hall.workshops.advance(workshop)
    next(first)
    assert hall.workshops.busy
    finished(hall.workshops.advance(workshop))
    finished(hall.workshops.back(workshop))
    assert workshop.spot.stage is Stage.VOTES
    slow.work(first)
    assert workshop.spot.stage is Stage.REPLY
    assert len(hall.answers(workshop)) == 1
    assert not hall.workshops.busy


def test_what_is_counted_while_a_step_is_written_is_written_behind_it(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPEN)
    slow = Slow(hall)
    steps = hall.workshops.advance(workshop)
    next(steps)
    workshop.count(0, 9)
    finished(hall.workshops.keep(workshop))
    slow.work(steps)
    again = hall.reopened().resume(workshop.training.saved.id)
    assert again.kept == workshop.kept
    assert again.ballot is not None
    assert again.ballot.hands[0] == 9


def test_steps_that_are_given_up_leave_the_way_free(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPEN)
    Slow(hall)
    steps = hall.workshops.advance(workshop)
    next(steps)
    steps.close()
    assert not hall.workshops.busy


# --- another language -----------------------------------------------------------------------


def test_a_language_that_is_not_there_leaves_the_talk_as_it_is(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.VOTES)
    shown = frame_of(workshop)
    finished(hall.workshops.speak(workshop, "uk"))
    assert frame_of(workshop) == shown
    assert played(workshop) == hall.answers(workshop) == ()
