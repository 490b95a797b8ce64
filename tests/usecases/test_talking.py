"""The conversation and the briefing as screens show them."""

from __future__ import annotations

from simulator.engine.session import said_variant, shown_order
from simulator.model.run import Mode
from simulator.model.scenario import Node, Rating, Scenario, Tag
from simulator.progress.store import Store
from simulator.usecases.showing import (
    Line,
    LineKind,
    OfferLine,
    TalkView,
)
from simulator.usecases.talking import briefing_view, talk_view
from simulator.usecases.training import Training
from tests.usecases.shop import SHOP, Clock, begun, pass_on, read, say

RINGS = (
    Line(LineKind.SCENE, "", "Monday, 17:40."),
    Line(LineKind.VOICE, "Taras the senior", "A call for you."),
)
QUEUE = Line(LineKind.CLIENT, "Iryna Koval", "Hello? Hello!")


def view(training: Training) -> TalkView:
    return talk_view(training, 2)


def at_hello(store: Store, clock: Clock, mode: Mode = Mode.PRACTICE) -> Training:
    training = begun(store, clock, mode=mode)
    say(training, store)
    pass_on(training)
    return training


def node_of(scenario: Scenario, name: str) -> Node:
    return next(node for node in scenario.nodes if node.id == name)


class TestLines:
    def test_scenes_voices_and_the_client_come_one_by_one(self, store: Store, clock: Clock) -> None:
        training = begun(store, clock)
        training.begin()
        assert view(training).lines == RINGS
        training.go_on()
        assert view(training).lines == (*RINGS, QUEUE)
        training.go_on()
        hello = said_variant(training.session.seed, node_of(training.scenario, "hello"))
        assert view(training).lines == (
            *RINGS,
            QUEUE,
            Line(LineKind.CLIENT, "Iryna Koval", hello),
        )

    def test_the_seed_chooses_which_variant_is_heard(self, store: Store, clock: Clock) -> None:
        heard = set()
        for seed in range(8):
            training = begun(store, clock, seed=seed)
            training.begin()
            pass_on(training)
            heard.add(view(training).lines[-1].text)
        assert heard == {"Nobody came and nobody rang.", "I waited the whole day."}

    def test_the_answer_stands_between_what_was_said_before_and_after(
        self, store: Store, clock: Clock
    ) -> None:
        training = at_hello(store, clock)
        say(training, store, "hear")
        before = len(view(training).lines)
        assert view(training).lines[4:] == (
            Line(LineKind.ME, "", "You lost a day. I open the order."),
            Line(LineKind.SCENE, "", "Taras looks up."),
            Line(LineKind.VOICE, "Taras the senior", "The number has a typo."),
        )
        pass_on(training)
        assert view(training).lines[before:] == (
            Line(LineKind.CLIENT, "Iryna Koval", "And the second fee?"),
        )

    def test_a_silence_that_stays_repeats_no_line(self, store: Store, clock: Clock) -> None:
        training = at_hello(store, clock)
        say(training, store, "hear")
        pass_on(training)
        before = view(training)
        step = training.consider_silence(0)
        training.accept(step, step.ledger.flush(store))
        after = view(training)
        assert after.lines == (*before.lines, Line(LineKind.SILENCE, "", ""))
        assert (before.timer, after.timer) == (60, None)

    def test_an_ending_is_told_after_its_narration(self, store: Store, clock: Clock) -> None:
        training = at_hello(store, clock, Mode.EXAM)
        say(training, store, "hear", "cancel")
        farewell = Line(LineKind.CLIENT, "Iryna Koval", "Good. Until tomorrow.")
        told = view(training)
        assert (told.lines[-1], told.narration, told.ended) == (farewell, True, False)
        training.go_on()
        told = view(training)
        assert told.lines[-2:] == (farewell, Line(LineKind.SCENE, "", "She comes back."))
        assert (told.narration, told.ended, told.choices) == (False, True, ())

    def test_an_ending_without_a_text_adds_no_line(self, store: Store, clock: Clock) -> None:
        training = at_hello(store, clock, Mode.EXAM)
        say(training, store, "hear", "gift")
        told = view(training)
        assert told.ended
        assert told.lines[-1] == Line(LineKind.ME, "", "Take a present instead.")


class TestChoices:
    def test_they_come_in_the_order_of_the_run(self, store: Store, clock: Clock) -> None:
        orders = set()
        for seed in range(6):
            training = begun(store, clock, seed=seed)
            training.begin()
            pass_on(training)
            offered = tuple(choice.reply for choice in view(training).choices)
            node = node_of(training.scenario, "hello")
            assert offered == tuple(reply.id for reply in shown_order(seed, node))
            orders.add(offered)
        assert len(orders) > 1

    def test_there_are_none_on_narration_and_while_feedback_stands(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        training.begin()
        assert (view(training).choices, view(training).narration) == ((), True)
        pass_on(training)
        assert (len(view(training).choices), view(training).narration) == (3, False)
        say(training, store, "hear")
        assert (view(training).choices, view(training).narration) == ((), False)

    def test_a_closed_reply_says_why_and_an_open_one_does_not(
        self, store: Store, clock: Clock
    ) -> None:
        closed = {}
        for first in ("hear", "terms"):
            training = at_hello(store, clock)
            say(training, store, first)
            pass_on(training)
            closed[first] = {choice.reply: choice.closed for choice in view(training).choices}
        assert set(closed["terms"]) == {"cancel", "gift", "wall", "own"}
        assert closed["terms"]["cancel"] == "Nobody knows yet whose miss it was."
        assert closed["terms"]["own"] is None
        assert closed["hear"]["cancel"] is None

    def test_a_hint_and_a_timer_are_there_only_where_one_may_speak(
        self, store: Store, clock: Clock
    ) -> None:
        training = begun(store, clock)
        training.begin()
        assert view(training).hint is None
        pass_on(training)
        assert (view(training).hint, view(training).timer) == ("She names two things.", None)
        say(training, store, "hear")
        assert (view(training).hint, view(training).timer) == (None, None)
        pass_on(training)
        assert (view(training).hint, view(training).timer) == (None, 60)


class TestFigures:
    def test_turns_are_counted_from_one_and_the_next_begins_after_the_feedback(
        self, store: Store, clock: Clock
    ) -> None:
        training = at_hello(store, clock)
        turns = [view(training).turn]
        for reply in ("hear", "cancel"):
            say(training, store, reply)
            turns.append(view(training).turn)
            pass_on(training)
            turns.append(view(training).turn)
        assert turns == [1, 1, 2, 2, 2]

    def test_the_mood_is_the_one_now_beside_the_one_before_the_last_reply(
        self, store: Store, clock: Clock
    ) -> None:
        training = at_hello(store, clock)
        mood = view(training).mood
        assert (mood.name, mood.face, mood.level, mood.previous) == (
            "Iryna Koval",
            "iryna",
            3,
            None,
        )
        say(training, store, "terms")
        mood = view(training).mood
        assert (mood.level, mood.previous) == (1, 3)
        say(training, store, "own")
        assert (view(training).mood.level, view(training).mood.previous) == (1, 1)

    def test_facts_appear_when_they_were_found(self, store: Store, clock: Clock) -> None:
        training = at_hello(store, clock)
        assert view(training).facts == ()
        say(training, store, "hear")
        assert view(training).facts == ("The number had a typo.",)

    def test_what_is_known_of_the_run_is_passed_on(self, store: Store, clock: Clock) -> None:
        training = at_hello(store, clock, Mode.EXAM)
        told = talk_view(training, None, file_changed=True)
        assert (told.scenario, told.title, told.mode) == ("shop", "The lost order", Mode.EXAM)
        assert (told.about_turns, told.file_changed, told.guest) == (None, True, False)
        assert not told.can_take_back


class TestFeedback:
    def test_the_coach_speaks_of_the_reply_given(self, store: Store, clock: Clock) -> None:
        training = at_hello(store, clock)
        shown = [choice for choice in view(training).choices if choice.reply != "soothe"]
        say(training, store, "soothe")
        told = view(training)
        assert told.can_take_back
        feedback = told.feedback
        assert feedback is not None
        assert (feedback.care, feedback.firmness) == (Rating(4, "HADT"), Rating(0, None))
        assert (feedback.why, feedback.inner) == ("Nobody can keep that.", "We shall see.")
        assert feedback.violations == (Tag.OVERPROMISE,)
        assert (feedback.previous_mood, feedback.mood) == (3, 4)
        assert feedback.others == tuple(choice.text for choice in shown)

    def test_there_is_none_in_an_exam_nor_after_continue(self, store: Store, clock: Clock) -> None:
        exam = at_hello(store, clock, Mode.EXAM)
        say(exam, store, "soothe")
        assert view(exam).feedback is None
        practice = at_hello(store, clock)
        say(practice, store, "soothe")
        practice.go_on()
        assert view(practice).feedback is None

    def test_the_others_stand_in_the_order_they_were_offered_in(
        self, store: Store, clock: Clock
    ) -> None:
        orders = set()
        for seed in range(6):
            training = begun(store, clock, seed=seed)
            say(training, store)
            pass_on(training)
            shown = [choice.text for choice in view(training).choices if choice.reply != "terms"]
            say(training, store, "terms")
            feedback = view(training).feedback
            assert feedback is not None
            assert feedback.others == tuple(shown)
            orders.add(feedback.others)
        assert len(orders) == 2

    def test_the_others_are_those_that_were_offered(self, store: Store, clock: Clock) -> None:
        training = at_hello(store, clock)
        say(training, store, "terms", "wall")
        feedback = view(training).feedback
        assert feedback is not None
        assert set(feedback.others) == {
            "Taras cancels the one fee now.",
            "Take a present instead.",
            "I was too quick. I look and call back.",
        }


class TestBriefing:
    def test_who_may_allow_an_offer_is_named(self) -> None:
        told = briefing_view(read(SHOP), 2)
        assert told.owed == (OfferLine("A straight account"),)
        assert told.allowed == (
            OfferLine("Cancel one fee", "Taras the senior"),
            OfferLine("A call ahead", None),
            OfferLine("A small gift", "the director"),
        )
        assert told.impossible == (OfferLine("Delivery today"),)

    def test_it_tells_who_calls_and_who_one_is(self) -> None:
        told = briefing_view(read(SHOP), 2, during_run=True)
        assert (told.scenario, told.title, told.summary) == (
            "shop",
            "The lost order",
            "An order went astray.",
        )
        assert (told.client_name, told.face, told.mood) == ("Iryna Koval", "iryna", 3)
        assert (told.you_are, told.brief) == ("Customer care at a shop", "It is late.")
        assert told.rules == ("Every promise names who and when.", "Open the order first.")
        assert (told.minutes, told.level, told.about_turns) == (7, 2, 2)
        assert told.during_run
