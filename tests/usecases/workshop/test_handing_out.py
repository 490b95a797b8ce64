"""The page to hand out tells what the room was shown, names nobody, and knows no notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from simulator.model.run import SILENCE, Mode
from simulator.progress.store import Store
from simulator.usecases.steps import finished
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.clocks import Clocks
from simulator.usecases.workshop.hand_out_views import HandOut, Preferred, ReplyVotes
from simulator.usecases.workshop.handing_out import hand_out, hand_out_of
from simulator.usecases.workshop.kept import FIRST as TITLE
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops
from tests.usecases.room import Room
from tests.usecases.shop import SHOP, Clock, pass_on, put

OWNER, RULE, DUE = "Taras Bilyk", "If a fee was ours, then we strike it first.", date(2026, 3, 20)
NOTES, HINT = "Ask the room who rang whom.", "She names two things."


class Floor:
    """A room that plays the shop: `hands` by turn, and the reply that is played."""

    def __init__(self, here: Room, kept: Kept | None = None, scenario: str = "shop") -> None:
        self.workshops = Workshops(here.desk, clock=Clock())
        started = self.workshops.start(scenario, kept or Kept(expected=22))
        self.workshop: Workshop = finished(started)

    def on(
        self,
        stage: Stage,
        turn: int,
        hands: Mapping[int, Mapping[str, int]] | None = None,
        play: Mapping[int, str] | None = None,
    ) -> Floor:
        """On to the first step of that kind of that turn, counting and playing on the way."""
        shop = self.workshop
        while (shop.spot.stage, shop.spot.turn) != (stage, turn):
            at = shop.spot
            if at.stage is Stage.OPEN:
                self.count((hands or {}).get(at.turn, {}))
            if at.stage is Stage.VOTES and play and at.turn in play:
                shop.choose(shop.options.index(play[at.turn]))
            if at.stage is Stage.CAUSES_OPEN:
                self.count({"number": 9, "person": 4})
            assert shop.next_spot is not None, "the end"
            finished(self.workshops.advance(shop))
        return self

    def count(self, hands: Mapping[str, int]) -> None:
        for option, name in enumerate(self.workshop.options):
            if name in hands:
                self.workshop.count(option, hands[name])

    def page(self) -> HandOut:
        return hand_out(self.workshop, "First line")


FIRST = {1: {"hear": 12, "soothe": 3, "terms": 1}}
BOTH = {**FIRST, 2: {"gift": 11, "cancel": 4, "wall": 1}}
ROAD = {1: "soothe", 2: "gift"}


def to_the_end(floor: Floor) -> Floor:
    floor.on(Stage.MEASURE, 2, BOTH, ROAD)
    floor.workshop.write_measure(OWNER, DUE)
    floor.on(Stage.RULE, 2)
    floor.workshop.write_rule(f"  {RULE} ")
    return floor.on(Stage.FAREWELL, 2)


class TestTheRoad:
    def test_a_turn_has_the_line_the_reply_its_number_and_the_votes_in_the_order_of_the_wall(
        self, here: Room
    ) -> None:
        floor = Floor(here).on(Stage.SCORES, 1, FIRST)
        (turn,) = floor.page().road
        options = floor.workshop.options
        assert turn.said == "You lost a day. I open the order."
        assert turn.number == options.index("hear") + 1
        assert turn.client_says in ("Nobody came and nobody rang.", "I waited the whole day.")
        assert turn.votes == tuple(
            ReplyVotes(number, FIRST[1][name]) for number, name in enumerate(options, start=1)
        )
        assert (turn.voted, turn.agreement, turn.preferred) == (16, Agreement.MOST, ())

    def test_where_something_else_was_played_both_are_told(self, here: Room) -> None:
        floor = Floor(here).on(Stage.REPLY, 1, FIRST, {1: "soothe"})
        (turn,) = floor.page().road
        hear = floor.workshop.options.index("hear") + 1
        assert turn.said == "So sorry. All is well by six."
        assert turn.preferred == (Preferred(hear, "You lost a day. I open the order."),)

    def test_of_a_tie_all_are_told_unless_one_of_them_was_played(self, here: Room) -> None:
        tied = {1: {"hear": 5, "terms": 5, "soothe": 1}}
        floor = Floor(here).on(Stage.REPLY, 1, tied, {1: "soothe"})
        assert {one.said for one in floor.page().road[0].preferred} == {
            "You lost a day. I open the order.",
            "The terms are on the page.",
        }
        again = Floor(here).on(Stage.REPLY, 1, tied, {1: "terms"})
        assert again.page().road[0].preferred == ()

    def test_a_revote_has_both_counts(self, here: Room) -> None:
        floor = Floor(here).on(Stage.CLOSED, 1, {1: {"terms": 7, "hear": 2}})
        finished(floor.workshops.revote(floor.workshop))
        (turn,) = floor.on(Stage.REPLY, 1, FIRST).page().road
        options = floor.workshop.options
        first = {"terms": 7, "hear": 2, "soothe": 0}
        assert [one.first for one in turn.votes] == [first[name] for name in options]
        assert [one.votes for one in turn.votes] == [FIRST[1][name] for name in options]

    def test_a_reply_that_could_not_be_said_is_closed(self, here: Room) -> None:
        floor = Floor(here).on(Stage.REPLY, 2, BOTH, ROAD)
        closed = floor.workshop.options.index("cancel") + 1
        votes = floor.page().road[1].votes
        assert [one.number for one in votes if one.closed] == [closed]

    def test_a_run_with_a_silence_in_it_is_told_with_nothing_said_there(self, here: Room) -> None:
        training = here.begin()
        here.say(training, "hear")
        pass_on(training)
        step = training.consider(SILENCE, 60_000)
        training.accept(step, finished(here.desk.write(step.ledger)))
        trail = (TITLE, Spot(1, Stage.REPLY), Spot(2, Stage.REPLY))
        page = hand_out(Workshop(training, Kept(trail=trail), Clocks(lambda: 0.0)), "First line")
        assert [(turn.number == 0, turn.said == "") for turn in page.road] == [
            (False, False),
            (True, True),
        ]

    def test_without_votes_there_is_the_road_alone(self, here: Room) -> None:
        (turn,) = Floor(here).on(Stage.REPLY, 1).page().road
        assert (turn.votes, turn.agreement, turn.voted) == ((), None, 0)
        assert turn.said


class TestReveals:
    """Printing shows a page on the one screen there is: it may run ahead of the room nowhere."""

    @pytest.mark.parametrize("stage", [Stage.LINE, Stage.OPEN, Stage.CLOSED, Stage.VOTES])
    def test_a_turn_is_told_when_its_reply_was_played(self, here: Room, stage: Stage) -> None:
        page = Floor(here).on(stage, 1, FIRST).page()
        assert page.road == ()
        assert page.voted == 0

    def test_looking_back_hides_nothing_that_was_shown(self, here: Room) -> None:
        floor = Floor(here).on(Stage.SCORES, 1, FIRST)
        before = floor.page()
        for _ in range(6):
            finished(floor.workshops.back(floor.workshop))
        assert floor.page() == before

    def test_a_turn_that_was_taken_back_is_gone(self, here: Room) -> None:
        floor = Floor(here).on(Stage.SCORES, 1, FIRST)
        finished(floor.workshops.restart_turn(floor.workshop))
        assert floor.page().road == ()

    def test_each_part_comes_with_its_step(self, here: Room) -> None:
        floor = Floor(here).on(Stage.SCORES, 2, BOTH, ROAD)
        steps = [
            (Stage.ENDING, lambda page: page.ending),
            (Stage.CAUSES_SHOWN, lambda page: page.cause),
            (Stage.FORKS, lambda page: page.forks),
            (Stage.RULE, lambda page: page.departed),
            (Stage.NUMBERS, lambda page: page.numbers),
        ]
        floor.workshop.write_rule(RULE)
        for at, (stage, part) in enumerate(steps):
            assert not part(floor.page()), f"told before {stage}"
            floor.on(stage, 2)
            assert part(floor.page()), f"not told at {stage}"
            assert not any(later(floor.page()) for _, later in steps[at + 1 :])
            assert bool(floor.page().rule) == (stage in (Stage.RULE, Stage.NUMBERS))

    def test_a_fork_is_told_when_it_was_on_the_wall(self, here: Room) -> None:
        floor = Floor(here).on(Stage.FORKS, 2, BOTH, ROAD)
        assert [fork.turn for fork in floor.page().forks] == [1]
        assert [fork.turn for fork in floor.on(Stage.RULE, 2).page().forks] == [1, 2]


class TestTheEnd:
    def test_it_has_all_of_a_session_that_came_to_its_end(self, here: Room) -> None:
        floor = to_the_end(Floor(here))
        page, options = floor.page(), floor.workshop.choices
        assert (page.scenario, page.title, page.room) == ("shop", "The lost order", "First line")
        assert page.day == date(2026, 3, 2)
        assert (page.expected, page.voted) == (22, 16)
        assert page.ending is not None
        assert (page.ending.title, page.ending.proper) == ("Bought off", False)
        assert page.cause is not None
        assert page.cause.text == "The number was never read back"
        assert (page.cause.fix, page.cause.owner, page.cause.due) == ("Read it back.", OWNER, DUE)
        assert (page.cause.votes, page.cause.voted) == (9, 13)
        assert page.rule == RULE
        assert page.numbers is not None
        gift = next(i for i, one in enumerate(options, start=1) if one.reply == "gift")
        fork = page.forks[1]
        assert (fork.number, fork.played) == (gift, "Take a present instead.")
        assert fork.best != fork.played
        assert fork.best == options[(fork.best_number or 0) - 1].text
        assert page.forks[0].tempted == "It calms at once."

    def test_where_the_votes_left_the_best_road_is_told_by_turn(self, here: Room) -> None:
        page = to_the_end(Floor(here)).page()
        assert page.departed == (2,)

    def test_a_tie_with_the_best_reply_left_nothing(self, here: Room) -> None:
        for least in ("hear", "terms", "soothe"):
            tied = {name: 6 for name in ("hear", "terms", "soothe") if name != least}
            hands = {1: {**tied, least: 1}, 2: {"cancel": 4}}
            page = Floor(here).on(Stage.FAREWELL, 2, hands, {1: "hear", 2: "cancel"}).page()
            assert page.departed == ((1,) if least == "hear" else ())

    def test_without_votes_nothing_is_said_of_them(self, here: Room) -> None:
        page = Floor(here).on(Stage.FAREWELL, 2, {}, ROAD).page()
        assert page.departed is None
        assert page.voted == 0

    def test_a_session_that_ended_early_has_no_ending_and_no_numbers(self, here: Room) -> None:
        page = Floor(here).on(Stage.SCORES, 1, FIRST).page()
        assert (page.ending, page.numbers, page.cause) == (None, None, None)
        assert (page.forks, page.rule) == ((), "")
        assert len(page.road) == 1

    def test_without_finite_bounds_there_is_an_ending_and_no_numbers(self, here: Room) -> None:
        floor = Floor(here, scenario="endless")
        floor.on(Stage.FAREWELL, 1, {1: {"both": 3}}, {1: "both"})
        page = floor.page()
        assert page.ending is not None
        assert (page.numbers, page.forks, page.departed) == (None, (), None)

    def test_what_was_advised_is_no_fork(self, here: Room) -> None:
        page = Floor(here).on(Stage.FAREWELL, 2, {}, {1: "soothe", 2: "own"}).page()
        assert all(fork.played != fork.best for fork in page.forks)


def _room(name: str, at: datetime, store: Store) -> int:
    return store.profiles.room(name, at).id


class TestPrivacy:
    def test_the_page_has_the_name_of_its_own_room_and_of_no_other(self, here: Room) -> None:
        at = Clock()()
        rooms = [
            here.desk.keeper.submit(partial(_room, name, at)).result(timeout=30)
            for name in ("First line", "Second line")
        ]
        here.desk.profile = rooms[1]
        floor = Floor(here)
        page: HandOut = finished(hand_out_of(floor.workshops, floor.workshop))
        assert page.room == "Second line"
        assert "First line" not in str(asdict(page))

    def test_neither_notes_nor_hints_nor_other_people_are_on_it(
        self, here: Room, folder: Path
    ) -> None:
        text = SHOP.replace("    hint: She", f"    notes: {NOTES}\n    hint: She")
        put(folder, text)
        here.play("hear", "cancel", mode=Mode.EXAM)
        page = to_the_end(Floor(here)).page()
        told = str(asdict(page))
        assert "Take a present" in told
        assert OWNER in told
        for hidden in (NOTES, HINT, "Olena", "Nobody can keep that."):
            assert hidden not in told

    def test_it_has_no_field_for_anybody_but_the_owner(self) -> None:
        names = {field.name for field in fields(HandOut)}
        assert names == {
            "scenario", "title", "room", "day", "expected", "voted", "road", "departed",
            "ending", "forks", "cause", "rule", "numbers",
        }  # fmt: skip
