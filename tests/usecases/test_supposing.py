"""What-ifs: the other road has the same rules, counts nowhere, and never wins back a point."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from simulator.analysis.bounds import prospects_of
from simulator.engine.session import RefusalError, Session
from simulator.model.run import SILENCE, Mode
from simulator.model.scenario import Scenario
from simulator.model.score import Word
from simulator.usecases.debriefing import score_of
from simulator.usecases.showing import LineKind
from simulator.usecases.steps import finished
from simulator.usecases.supposing import Supposing, Supposition, what_if, what_if_along
from simulator.usecases.supposing_views import Road
from tests.graphs import worked_graph
from tests.usecases.room import Room
from tests.usecases.shop import ENDLESS, SHOP, read


def played(scenario: Scenario, *answers: str, seed: int = 1) -> Session:
    session = Session(scenario, seed)
    for answer in answers:
        session.take(session.consider(answer))
    return session


def supposing(session: Session) -> Supposing:
    return Supposing(session, (), prospects_of(session.scenario))


def at_random(scenario: Scenario, seed: int) -> Session:
    session, random = Session(scenario, seed), Random(seed)
    while not session.ended:
        session.take(session.consider(random.choice(session.open).id))
    return session


class TestTheSameRoad:
    @pytest.mark.parametrize("seed", range(12))
    @pytest.mark.parametrize("name", ["shop", "G1", "G2"])
    def test_supposing_what_was_said_gives_the_road_and_the_figures_that_were_played(
        self, name: str, seed: int
    ) -> None:
        scenario = read(SHOP) if name == "shop" else worked_graph(name)
        run = at_random(scenario, seed)
        for turn in range(1, len(run.moves) + 1):
            said = tuple(answer.reply for answer in run.answers[turn - 1 :])
            view = supposing(run).view(Supposition(turn, said))
            assert view.instead == view.played
            assert all(one.same for one in view.played.turns)
            assert view.choices == ()

    def test_its_end_has_the_headline_of_the_run(self) -> None:
        run = played(read(SHOP), "soothe", "own")
        score = score_of(run, prospects_of(run.scenario))
        end = supposing(run).view(Supposition(2)).played.end
        assert score is not None and end is not None
        assert (end.title, end.proper) == ("Agreement", True)
        assert (end.headline, end.cap, end.band) == (score.headline, score.cap, score.band)

    def test_a_silence_can_be_supposed_where_the_client_waits(self) -> None:
        run = played(read(SHOP), "hear", SILENCE, "cancel")
        view = supposing(run).view(Supposition(2, (SILENCE, "cancel")))
        assert view.instead == view.played
        assert view.played.turns[0].said is None
        assert view.played.turns[0].reaction == ()


class TestTheOtherRoad:
    def test_the_client_reacts_and_the_next_replies_are_offered(self) -> None:
        run = played(read(SHOP), "soothe", "gift")
        view = supposing(run).view(Supposition(1, ("hear",)))
        (turn,) = view.instead.turns
        assert (turn.number, turn.said) == (1, "You lost a day. I open the order.")
        assert [(line.kind, line.text) for line in turn.reaction] == [
            (LineKind.SCENE, "Taras looks up."),
            (LineKind.VOICE, "The number has a typo."),
            (LineKind.CLIENT, "And the second fee?"),
        ]
        assert (turn.care, turn.firmness, turn.why) == (4, 4, "She was heard.")
        assert {choice.reply for choice in view.choices} == {"cancel", "gift", "wall", "own"}
        assert all(choice.closed is None for choice in view.choices)
        assert view.instead.end is None
        assert view.next_turn == 2

    def test_what_is_closed_there_says_why_and_cannot_be_said(self) -> None:
        run = played(read(SHOP), "hear", "cancel")
        what = Supposition(1, ("terms",))
        closed = [one for one in supposing(run).view(what).choices if one.closed is not None]
        assert [one.reply for one in closed] == ["cancel"]
        with pytest.raises(RefusalError) as refused:
            supposing(run).view(what.saying("cancel"))
        assert refused.value.code == "reply_closed"

    def test_both_sides_are_turn_by_turn_from_where_they_part(self) -> None:
        run = played(read(SHOP), "soothe", "gift")
        view = supposing(run).view(Supposition(2, ("own",)))
        assert [line.text for line in view.heard][-1] == "And the second fee?"
        assert [turn.number for turn in view.played.turns] == [2]
        assert [turn.number for turn in view.instead.turns] == [2]
        assert not view.instead.turns[0].same
        assert view.played.end is not None and view.played.end.title == "Bought off"
        assert view.instead.end is not None and view.instead.end.title == "Agreement"

    def test_roads_that_part_later_are_the_same_until_there(self) -> None:
        run = played(worked_graph("G1"), "C", "I", "B", "B")
        view = supposing(run).view(Supposition(1, ("C", "B", "B")))
        assert [turn.same for turn in view.instead.turns] == [True, False, False]
        assert [turn.same for turn in view.played.turns] == [True, False, False, False]

    def test_the_client_in_front_of_the_first_turn_is_heard_from_the_beginning(self) -> None:
        view = supposing(played(read(SHOP), "hear", "cancel")).view(Supposition(1))
        assert [line.text for line in view.heard][:3] == [
            "Monday, 17:40.",
            "A call for you.",
            "Hello? Hello!",
        ]

    def test_after_a_silence_that_led_nowhere_the_question_still_stands(self) -> None:
        view = supposing(played(read(SHOP), "hear", SILENCE, "cancel")).view(Supposition(3))
        assert [line.text for line in view.heard] == ["And the second fee?"]


class TestFigures:
    def test_a_worked_road_loses_what_it_loses(self) -> None:
        view = supposing(played(worked_graph("G1"), "B", "N")).view(Supposition(1, ("C", "I")))
        assert [turn.lost for turn in view.instead.turns] == [25, 20]
        assert [turn.within_reach for turn in view.instead.turns] == [75, 55]
        assert [turn.lost for turn in view.played.turns] == [0, 75]
        assert (view.within_reach, view.instead.within_reach) == (100, 55)

    @pytest.mark.parametrize("seed", range(25))
    def test_no_reply_of_any_branch_brings_back_what_was_lost(self, seed: int) -> None:
        for scenario in (read(SHOP), worked_graph("G1"), worked_graph("G2")):
            run, random = at_random(scenario, seed), Random(seed)
            what = Supposition(random.randint(1, len(run.moves)))
            view = supposing(run).view(what)
            reach = view.within_reach
            while view.choices:
                reply = random.choice([one for one in view.choices if one.closed is None]).reply
                what = what.saying(reply)
                view = supposing(run).view(what)
                assert reach is not None and view.instead.within_reach is not None
                assert view.instead.within_reach <= reach
                reach = view.instead.within_reach

    def test_at_an_ending_what_is_within_reach_is_the_balance(self) -> None:
        run = played(worked_graph("G1"), "B", "B", "B")
        view = supposing(run).view(Supposition(1, ("C", "I", "B", "B")))
        assert view.instead.end is not None
        assert (view.instead.within_reach, view.instead.end.headline) == (55, 55)
        assert view.instead.end.word is Word.SEE_SAW

    def test_without_finite_bounds_it_is_played_without_figures(self) -> None:
        scenario = read(ENDLESS, "endless")
        run = Session(scenario, 1)
        run.take(run.consider(run.open[0].id))
        view = Supposing(run, (), None).view(Supposition(1, (run.answers[0].reply,)))
        assert view.roads == ()
        assert (view.within_reach, view.instead.within_reach) == (None, None)
        assert view.instead.turns[0].lost is None
        assert Supposing(run, (), None).along(Supposition(1), Road.BEST) == Supposition(1)


class TestTheOrderOfReplies:
    @pytest.mark.parametrize("seed", range(30))
    def test_it_is_that_of_the_run_and_of_every_run_with_its_seed(self, seed: int) -> None:
        run = played(read(SHOP), "hear", "cancel", seed=seed)
        view = supposing(run).view(Supposition(2))
        assert tuple(one.reply for one in view.choices) == run.answers[1].shown
        again = supposing(played(read(SHOP), "soothe", "gift", seed=seed))
        other = again.view(Supposition(1, ("hear",)))
        assert [one.reply for one in other.choices] == [one.reply for one in view.choices]

    def test_going_back_and_on_offers_the_same_in_the_same_places(self) -> None:
        run = supposing(played(read(SHOP), "hear", "cancel"))
        first = run.view(Supposition(1))
        there_and_back = Supposition(1).saying("terms").taken_back()
        assert run.view(there_and_back) == first
        assert run.view(Supposition(1, ("terms",)).from_its_start()) == first
        assert Supposition(1).taken_back() == Supposition(1)

    def test_nothing_told_of_a_reply_not_yet_said_rates_it(self) -> None:
        choice = supposing(played(read(SHOP), "hear", "cancel")).view(Supposition(1)).choices[0]
        assert set(choice.__slots__) == {"reply", "text", "closed"}


class TestRoadsOfTheProgram:
    def test_the_best_road_from_a_turn_loses_nothing_more(self) -> None:
        run = supposing(played(worked_graph("G1"), "C", "I", "N"))
        view = run.view(run.along(Supposition(2), Road.BEST))
        assert view.instead.end is not None and view.instead.end.proper
        assert [turn.lost for turn in view.instead.turns] == [0, 0]
        assert (view.within_reach, view.instead.within_reach) == (75, 75)

    def test_the_worst_road_from_the_start_comes_out_at_nothing(self) -> None:
        run = supposing(played(worked_graph("G1"), "B", "B", "B"))
        view = run.view(run.along(Supposition(1), Road.WORST))
        assert view.instead.within_reach == 0
        assert view.instead.end is not None and view.instead.end.headline == 0

    @pytest.mark.parametrize("seed", range(10))
    def test_no_other_road_ends_under_the_worst(self, seed: int) -> None:
        run = at_random(worked_graph("G1"), seed)
        for turn in range(1, len(run.moves) + 1):
            worst = supposing(run).along(Supposition(turn), Road.WORST)
            view = supposing(run).view(worst)
            low, high = view.instead.within_reach, view.played.within_reach
            assert low is not None and high is not None and low <= high

    def test_a_road_goes_on_from_what_was_supposed_already(self) -> None:
        run = supposing(played(worked_graph("G1"), "B", "B", "B"))
        gone = run.along(Supposition(1, ("C",)), Road.BEST)
        assert gone.said == ("C", "B", "B")

    def test_it_goes_no_deeper_than_asked_for(self) -> None:
        run = supposing(played(worked_graph("G1"), "C", "I", "B", "B"))
        what = run.along(Supposition(1, depth=2), Road.BEST)
        view = run.view(what)
        assert len(view.instead.turns) == len(view.played.turns) == 2
        assert (view.choices, view.roads, view.full) == ((), (), True)
        assert (view.instead.end, view.played.end) == (None, None)
        assert view.played.within_reach == 55

    def test_a_talk_that_ends_as_deep_as_may_be_has_ended(self) -> None:
        run = supposing(played(worked_graph("G1"), "B", "B", "B"))
        view = run.view(Supposition(1, ("C", "B", "B"), depth=3))
        assert view.instead.end is not None
        assert not view.full


class TestWhatIsRefused:
    @pytest.mark.parametrize("turn", [0, 3, -1])
    def test_a_turn_the_run_does_not_have(self, turn: int) -> None:
        with pytest.raises(ValueError, match="of 2"):
            supposing(played(read(SHOP), "hear", "cancel")).view(Supposition(turn))

    def test_a_reply_after_the_ending(self) -> None:
        with pytest.raises(RefusalError) as refused:
            supposing(played(read(SHOP), "hear", "cancel")).view(Supposition(2, ("gift", "own")))
        assert refused.value.code == "run_ended"


class TestWithTheDesk:
    def test_nothing_is_written(self, here: Room, path: Path) -> None:
        training = here.play("soothe", "gift")
        finished(here.desk.looking_back.debrief(training))
        here.store(lambda store: store.history.runs(here.desk.profile))
        before = _bytes(path)
        rows = here.runs()
        what = Supposition(1)
        shelf = here.desk.shelf
        for reply in ("hear", "own"):
            what = what.saying(reply)
            finished(what_if(shelf, training, what))
        for road in Road:
            finished(what_if_along(shelf, training, Supposition(1), road))
        assert _bytes(path) == before
        assert here.runs() == rows
        assert [answer.reply for answer in training.session.answers] == ["soothe", "gift"]

    def test_the_memories_of_the_run_hold_on_the_other_road(self, here: Room) -> None:
        here.play("hear", "cancel", mode=Mode.EXAM)
        training = here.play("both", scenario="after")
        view = finished(what_if(here.desk.shelf, training, Supposition(1)))
        assert "known" in {one.reply for one in view.choices if one.closed is None}

    def test_both_roads_are_told_with_their_points(self, here: Room) -> None:
        training = here.play("soothe", "own")
        what = finished(what_if_along(here.desk.shelf, training, Supposition(1), Road.BEST))
        view = finished(what_if(here.desk.shelf, training, what))
        assert what.said == ("hear", "cancel")
        assert view.instead.end is not None and view.instead.end.headline == Fraction(100)
        assert view.played.turns[0].lost == 75


def _bytes(path: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in sorted(path.parent.iterdir()) if one.is_file()}
