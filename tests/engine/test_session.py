"""Playing: the order of effects, refusals, taking back, restoring, silence, walking out."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.engine.machine import MachineRefusedError, TalkMachine
from simulator.engine.session import RefusalError, Session, said_variant, shown_order
from simulator.engine.step import open_replies, start, step
from simulator.engine.table import compile_table
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE, Answer
from simulator.model.scenario import (
    Client,
    Ending,
    Expression,
    Fact,
    Node,
    Promise,
    Route,
    Rule,
    Scenario,
    Source,
    Tag,
    Variable,
)
from tests.graphs import LOST, OK, knows, node, reply, scenario, tension_below, variable_plus
from tests.graphs import variable_from as variable_least
from tests.stories import stories


def talk(story: Scenario, *answers: str, seed: int = 1) -> Session:
    session = Session(story, seed)
    for answer in answers:
        session.take(session.consider(answer))
    return session


def two(name: str, to: str, **more: Any) -> Node:
    return node(name, reply("good", 4, 4, to), reply("bad", 0, 1, to), **more)


def simple(**more: Any) -> Scenario:
    return scenario(
        [two("a", "b"), two("b", "ok")],
        [OK, LOST],
        **more,
    )


class TestOrderOfEffects:
    def test_set_sees_the_state_before_the_reply_and_is_clamped(self) -> None:
        story = scenario(
            [
                node(
                    "a",
                    reply(
                        "swap",
                        4,
                        4,
                        "ok",
                        set=(("x", variable_plus(1, 0)), ("y", variable_plus(0, 9))),
                    ),
                    reply("no", 0, 0, "ok"),
                )
            ],
            [OK],
            variables=(Variable("x", 1, 0, 5), Variable("y", 2, 0, 5)),
        )
        assert talk(story, "swap").state.variables == (2, 5)

    def test_a_route_sees_ledger_and_mood_of_its_own_reply(self) -> None:
        way = (Route("ok", knows(0)), Route("lost"))
        story = scenario(
            [node("a", reply("ask", 4, 4, way, learns=("f",)), reply("no", 4, 4, way))],
            [OK, LOST],
            facts=(Fact("f", "f"),),
        )
        assert talk(story, "ask").place == "ok"
        assert talk(story, "no").place == "lost"

    def test_push_comes_with_the_arrival_after_the_route_was_chosen(self) -> None:
        way = (Route("calm", tension_below(14)), Route("hot"))
        story = scenario(
            [
                node("a", reply("x", 2, 2, way), reply("y", 2, 2, way)),
                two("calm", "ok", push=3),
                two("hot", "ok"),
            ],
            [OK],
        )
        session = talk(story, "x")
        assert (session.place, session.state.tension) == ("calm", 16)

    def test_the_start_node_pushes_but_nobody_walks_out_there(self) -> None:
        story = scenario(
            [two("a", "ok", push=3)],
            [OK, LOST],
            client={"tension": 18, "walks_out": "lost"},
        )
        session = talk(story)
        assert (session.place, session.state.tension) == ("a", 20)

    def test_the_client_walks_out_on_arrival_when_tension_or_trust_says_so(self) -> None:
        story = simple(client={"tension": 17, "walks_out": "lost"})
        assert talk(story, "bad").place == "lost"
        trustless = simple(client={"tension": 5, "trust": 2, "walks_out": "lost"})
        assert talk(trustless, "bad").place == "lost"
        assert talk(trustless, "good").place == "b"

    def test_nobody_walks_out_of_an_ending(self) -> None:
        story = scenario(
            [two("a", "ok")],
            [OK, LOST],
            client={"tension": 18, "walks_out": "lost"},
        )
        assert talk(story, "bad").place == "ok"

    def test_narration_is_passed_without_turn_or_answer_and_pushes(self) -> None:
        story = scenario(
            [
                node("a", reply("x", 2, 2, "n"), reply("y", 2, 2, "n")),
                node("n", to="b", push=2),
                two("b", "ok"),
            ],
            [OK],
        )
        session = talk(story, "x")
        (move,) = session.moves
        assert [story.nodes[place].id for place in move.landing.passed] == ["n"]
        assert (session.place, session.state.turn, session.state.tension) == ("b", 1, 15)

    def test_narration_that_never_ends_is_refused_with_its_node(self) -> None:
        round_and_round = (Route("ok", tension_below(1)), Route("n"))
        story = scenario(
            [
                node("a", reply("x", 2, 2, "n"), reply("y", 2, 2, "n")),
                node("n", to=round_and_round),
            ],
            [OK],
        )
        with pytest.raises(KnownError) as caught:
            talk(story, "x")
        assert (caught.value.code, caught.value.values["node"]) == ("narration_endless", "n")

    def test_a_second_visit_is_not_scored(self) -> None:
        story = scenario(
            [
                node("a", reply("round", 0, 0, "a", once=True), reply("on", 4, 4, "ok")),
            ],
            [OK],
        )
        session = talk(story, "round", "on")
        assert [turn.weight for turn in session.turns] == [4, 0]

    def test_a_once_reply_is_closed_after_it_was_said(self) -> None:
        story = scenario(
            [
                node(
                    "a",
                    reply("round", 0, 0, "a", once=True),
                    reply("on", 4, 4, "ok"),
                    reply("off", 4, 4, "ok"),
                )
            ],
            [OK],
        )
        session = talk(story, "round")
        assert [item.id for item in session.open] == ["on", "off"]
        with pytest.raises(RefusalError, match="reply_closed"):
            session.consider("round")

    def test_weight_is_span_times_two_at_a_key_fork(self) -> None:
        story = scenario(
            [node("a", reply("x", 4, 3, "ok"), reply("y", 1, 4, "ok"), key=True)], [OK]
        )
        assert talk(story, "y").turns[0].weight == 2 * (3 - 1)


class TestLedger:
    def story(self) -> Scenario:
        return scenario(
            [
                node(
                    "a",
                    reply("promise", 2, 2, "b", promises=("call",)),
                    reply("silent", 2, 2, "b"),
                ),
                node(
                    "b",
                    reply("keep", 2, 2, "c", keeps_promise=("call",)),
                    reply("break", 2, 2, "c", breaks_promise=("call",)),
                ),
                node("c", reply("end", 2, 2, "ok"), reply("settled", 2, 2, "settled")),
            ],
            [OK, Ending("settled", "Settled", proper=True, settles=("call",))],
            client={"tension": 5},
            promises=(Promise("call", "Call back"),),
        )

    def test_a_promise_kept_is_liked_and_not_open(self) -> None:
        session = talk(self.story(), "promise", "keep", "end")
        assert session.state.trust == 9 + 2
        assert session.record().promises_open == ()

    def test_a_promise_broken_is_the_worst_event_and_stays_open(self) -> None:
        session = talk(self.story(), "promise", "break", "settled")
        assert (session.state.tension, session.state.trust) == (10, 4)
        assert session.record().promises_open == ("call",)

    def test_a_promise_nobody_made_cannot_be_kept_or_broken(self) -> None:
        assert talk(self.story(), "silent", "keep").state.trust == 9
        assert talk(self.story(), "silent", "break").state.tension == 5

    def test_an_ending_settles_what_it_says_it_settles(self) -> None:
        story = scenario(
            [
                node(
                    "a",
                    reply("x", 2, 2, "ok", promises=("p",)),
                    reply("y", 2, 2, "s", promises=("p",)),
                )
            ],
            [OK, Ending("s", "Settled", proper=True, settles=("p",))],
            promises=(Promise("p", "p"),),
        )
        assert talk(story, "x").record().promises_open == ("p",)
        assert talk(story, "y").record().promises_open == ()

    def test_a_violation_opens_again_after_it_was_withdrawn(self) -> None:
        rude = reply("rude", 0, 4, "b", "rude")
        story = scenario(
            [
                node("a", rude, reply("x", 2, 2, "b")),
                node("b", reply("sorry", 4, 4, "c", withdraws=(Tag.RUDE,)), reply("y", 2, 2, "c")),
                node("c", reply("again", 0, 4, "ok", "rude"), reply("z", 2, 2, "ok")),
            ],
            [OK],
            client={"tension": 2, "trust": 15},
        )
        taken_back = talk(story, "rude", "sorry", "z")
        assert [v.withdrawn for v in taken_back.record().violations] == [True]
        assert taken_back.state.violated & ~taken_back.state.withdrawn == 0
        repeated = talk(story, "rude", "sorry", "again")
        assert [v.withdrawn for v in repeated.record().violations] == [True, False]
        assert repeated.state.violated & ~repeated.state.withdrawn != 0

    def test_the_record_names_rules_facts_cash_and_minutes(self) -> None:
        story = scenario(
            [
                node(
                    "a",
                    reply(
                        "x",
                        2,
                        2,
                        "ok",
                        keeps=("r1",),
                        breaches=("r2",),
                        learns=("f",),
                        cash=990,
                        minutes=4,
                    ),
                    reply("y", 2, 2, "ok"),
                )
            ],
            [OK],
            rules=(Rule("r1", "1"), Rule("r2", "2")),
            facts=(Fact("f", "f"),),
        )
        record = talk(story, "x").record()
        assert (record.rules_kept, record.rules_breached) == (("r1",), ("r2",))
        assert (record.facts, record.cash, record.minutes) == (("f",), 990, 4)
        assert (record.ending, record.proper, record.resolved) == ("ok", True, 1)


class TestSilence:
    def story(self, on_silence: str | None = None) -> Scenario:
        return scenario(
            [
                node(
                    "a",
                    reply("x", 4, 4, "ok"),
                    reply("y", 0, 0, "ok"),
                    timer=30,
                    on_silence=on_silence,
                ),
                two("b", "ok", push=2),
            ],
            [OK],
        )

    def test_silence_scores_nothing_twice_and_turns_the_timer_off(self) -> None:
        session = Session(self.story(), 1)
        assert session.timer == 30
        session.take(session.consider(SILENCE))
        (turn,) = session.turns
        assert (turn.care, turn.firmness, turn.weight) == (0, 0, 4)
        assert (session.place, session.timer, session.state.turn) == ("a", None, 1)
        assert session.state.tension == 14
        session.take(session.consider("x"))
        assert session.turns[1].weight == 0

    def test_silence_may_lead_on(self) -> None:
        session = talk(self.story("b"), SILENCE)
        assert (session.place, session.state.tension) == ("b", 13 + 1 + 2)

    def test_there_is_no_silence_without_a_timer(self) -> None:
        with pytest.raises(RefusalError, match="no_timer"):
            talk(simple(), SILENCE)


class TestRefusals:
    def test_an_unknown_reply_is_refused_and_nothing_moves(self) -> None:
        session = talk(simple())
        with pytest.raises(RefusalError, match="reply_unknown"):
            session.consider("nowhere")
        assert session.place == "a"

    def test_nothing_can_be_said_after_the_end(self) -> None:
        with pytest.raises(RefusalError, match="run_ended"):
            talk(simple(), "good", "good", "good")

    def test_a_move_considered_before_another_one_is_refused(self) -> None:
        session = talk(simple())
        first, second = session.consider("good"), session.consider("bad")
        session.take(first)
        with pytest.raises(RefusalError, match="move_outdated"):
            session.take(second)
        assert session.answers == (first.answer,)

    def test_there_is_nothing_to_take_back_at_the_start(self) -> None:
        with pytest.raises(RefusalError, match="nothing_to_take_back"):
            talk(simple()).take_back()

    def test_the_machine_refuses_a_landing_the_scenario_does_not_draw(self) -> None:
        table = compile_table(simple())
        first = start(table, table.initial()).state
        machine = TalkMachine(table, first)
        landing = step(table, first, table.nodes[0].replies[0])
        stray = landing._replace(state=landing.state._replace(place=table.places["lost"]))
        with pytest.raises(MachineRefusedError):
            machine.advance(stray)
        assert machine.play == first
        ended = first._replace(place=table.places["ok"])
        machine.restore(ended)
        with pytest.raises(MachineRefusedError):
            machine.advance(landing)


class TestOrder:
    def test_the_best_reply_stands_in_each_place_about_as_often(self) -> None:
        four = node("a", *(reply(name, 4, 4, "ok") for name in ("best", "cave", "wall", "drift")))
        places = Counter(
            [item.id for item in shown_order(seed, four)].index("best") for seed in range(2_000)
        )
        assert all(0.23 <= count / 2_000 <= 0.27 for count in places.values())

    def test_the_order_survives_taking_back_and_restoring(self) -> None:
        session = talk(simple(), seed=77)
        before = session.shown
        session.take(session.consider("good"))
        again = Session(simple(), 77, answers=session.answers)
        assert again.shown == session.shown
        session.take_back()
        assert session.shown == before

    def test_a_closed_reply_is_shown_only_where_the_author_says_why(self) -> None:
        gate = tension_below(1)
        story = scenario(
            [
                node(
                    "a",
                    reply("open", 4, 4, "ok"),
                    reply("hidden", 0, 0, "ok", when=gate),
                    reply("grey", 0, 0, "ok", when=gate, closed="Ask first."),
                )
            ],
            [OK],
        )
        session = talk(story)
        assert {item.id for item in session.shown} == {"open", "grey"}
        assert [item.id for item in session.open] == ["open"]

    def test_a_variant_of_a_line_belongs_to_the_seed(self) -> None:
        many = node("a", reply("x", 1, 1, "ok"), says=("one", "two", "three"))
        heard = {said_variant(seed, many) for seed in range(50)}
        assert heard == {"one", "two", "three"}
        assert said_variant(5, many) == said_variant(5, many)


class TestMemories:
    def test_how_an_earlier_talk_ended_is_part_of_the_state(self) -> None:
        remembers = Expression(
            'ended("oven", "agreed")', lambda s: s.ended & 1, frozenset({(Source.ENDED, 0)})
        )
        story = scenario(
            [two("warm", "ok"), two("cold", "ok")],
            [OK],
            start=(Route("warm", remembers), Route("cold")),
            memories=(("oven", "agreed"),),
        )
        assert Session(story, 1).place == "cold"
        assert Session(story, 1, [("oven", "agreed")]).place == "warm"
        assert Session(story, 1, [("oven", "left")]).place == "cold"


def test_the_start_values_of_the_client_can_be_set_by_the_author() -> None:
    story = simple(client={"tension": 3, "trust": 17})
    assert (talk(story).state.tension, talk(story).state.trust) == (3, 17)
    assert Client("x").tension is None


def test_a_variable_gate_opens_with_the_variable() -> None:
    story = scenario(
        [
            node(
                "a",
                reply("more", 2, 2, "a", once=True, set=(("v", variable_plus(0, 1)),)),
                reply("gated", 4, 4, "ok", when=variable_least(0, 1)),
                reply("on", 0, 0, "ok"),
            )
        ],
        [OK],
        variables=(Variable("v", 0, 0, 2),),
    )
    assert [item.id for item in talk(story).open] == ["more", "on"]
    assert [item.id for item in talk(story, "more").open] == ["gated", "on"]


@settings(max_examples=80, deadline=None)
@given(stories(), st.data())
def test_machine_and_step_walk_side_by_side(story: Scenario, data: st.DataObject) -> None:
    table = compile_table(story)
    session = Session(story, seed=3)
    state = start(table, table.initial()).state
    while not session.ended:
        rows = open_replies(table, state)
        assert [row.source for row in rows] == list(session.open)
        row = data.draw(st.sampled_from(rows))
        state = step(table, state, row).state
        session.take(session.consider(row.id))
        assert session.state == state


@settings(max_examples=60, deadline=None)
@given(stories(), st.data())
def test_a_session_restored_after_every_answer_is_the_same_session(
    story: Scenario, data: st.DataObject
) -> None:
    session = Session(story, seed=9)
    while not session.ended:
        choice = data.draw(st.sampled_from(session.open))
        session.take(session.consider(choice.id))
        again = Session(story, 9, answers=session.answers)
        assert again.state == session.state
        assert again.turns == session.turns
        assert again.record() == session.record()
        back = Session(story, 9, answers=session.answers)
        back.take_back()
        assert Session(story, 9, answers=back.answers).state == back.state


def test_answers_carry_what_was_shown_and_how_long_it_took() -> None:
    session = talk(simple())
    move = session.consider("good", ["bad", "good"], 1234)
    assert move.answer == Answer("a", "good", ("bad", "good"), 1234)
