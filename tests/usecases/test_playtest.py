"""A playtest from any node, in any state, and what a new version of the file keeps of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.engine.session import RefusalError, Session
from simulator.engine.step import open_replies
from simulator.engine.table import Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE
from simulator.model.scenario import Client, Fact, Route, Scenario, Variable
from simulator.usecases.bench_views import Lost, Setup
from simulator.usecases.playtest import Playtest, after_reply, replayed
from tests.graphs import LOST, OK, node, reply, scenario, tension_below
from tests.stories import stories
from tests.usecases.shop import SHOP, read


def table(text: str = SHOP) -> Table:
    return compile_table(read(text))


def began(setup: Setup | None = None, *answers: str, text: str = SHOP) -> Playtest:
    return Playtest.begin(table(text), setup, answers)


def refused(code: str, **values: str) -> pytest.RaisesExc[RefusalError]:
    return pytest.RaisesExc(
        RefusalError, check=lambda e: (e.code, dict(e.values)) == (code, values)
    )


class TestPlaying:
    def test_from_the_start_it_is_the_talk_that_trainees_have(self) -> None:
        playtest = began(None, "soothe", "own")
        session = Session(read(SHOP), 0)
        for answer in ("soothe", "own"):
            session.take(session.consider(answer))

        assert playtest.state == session.state
        assert playtest.answers == ("soothe", "own")
        assert playtest.path == (
            *("ring", "queue", "hello"),
            *("aside", "fee"),
            *("farewell", "agreed"),
        )
        assert playtest.ended

    @settings(max_examples=60, deadline=None)
    @given(stories(), st.data())
    def test_every_step_is_the_engines_own(self, story: Scenario, data: st.DataObject) -> None:
        session = Session(story, 0)
        playtest = Playtest.begin(compile_table(story))
        while not session.ended:
            assert playtest.state == session.state
            names = [item.id for item in session.open]
            if not names:
                break
            answer = data.draw(st.sampled_from(names))
            session.take(session.consider(answer))
            playtest = playtest.say(answer)
        assert (playtest.state, playtest.place) == (session.state, session.place)
        weights = [turn.weight for turn in session.turns]
        assert [item.weight for item in playtest.steps] == weights

    def test_a_step_leaves_the_playtest_before_it_as_it_was(self) -> None:
        before = began()
        after = before.say("hear")
        assert (before.place, after.place) == ("hello", "fee")
        assert after.back() == before
        assert after.restart() == before

    def test_what_cannot_be_said_is_refused_with_its_reason(self) -> None:
        playtest = began(None, "soothe")
        with refused("reply_closed", reply="cancel", node="fee"):
            playtest.say("cancel")
        with refused("reply_unknown", reply="hear", node="fee"):
            playtest.say("hear")
        ended = playtest.say("wall")
        with refused("run_ended", reply="own", ending="left"):
            ended.say("own")
        with refused("run_ended", reply=SILENCE, ending="left"):
            ended.silence()
        with refused("no_timer", node="hello"):
            began().silence()
        with refused("nothing_to_take_back"):
            began().back()

    def test_a_silence_that_stays_is_an_answer_and_goes_nowhere(self) -> None:
        playtest = began(None, "hear").given(SILENCE)
        assert playtest.answers == ("hear", SILENCE)
        assert playtest.path[-2:] == ("aside", "fee")
        assert playtest.timer is None
        with refused("no_timer", node="fee"):
            playtest.silence()

    def test_a_reply_that_leads_back_to_its_node_goes_there_again(self) -> None:
        loop = scenario([node("a", reply("again", 2, 2, "a"), reply("on", 4, 4, "ok"))], [OK, LOST])
        assert Playtest.begin(compile_table(loop), None, ["again"]).path == ("a", "a")

    @settings(max_examples=40, deadline=None)
    @given(stories())
    def test_routes_are_judged_after_ledger_and_mood_and_before_any_push(
        self, story: Scenario
    ) -> None:
        made = compile_table(story)
        state = Playtest.begin(made).state
        for row in open_replies(made, state):
            after = after_reply(made, state, row)
            landed = Playtest.begin(made).say(row.id).state
            assert after.turn == state.turn + 1
            assert (after.trust, after.variables, after.known) == (
                landed.trust,
                landed.variables,
                landed.known,
            )
            assert after.tension <= landed.tension


class TestSetup:
    def test_a_node_can_be_begun_at_in_a_state_of_ones_own(self) -> None:
        setup = Setup(
            "fee", tension=4, trust=17, known=frozenset({"typo"}), promised=frozenset({"callback"})
        )
        playtest = began(setup)

        assert (playtest.place, playtest.state.tension, playtest.state.trust) == ("fee", 4, 17)
        assert open_replies(playtest.table, playtest.state)[0].id == "cancel"
        assert playtest.say("cancel").state.kept == 1

    def test_a_chosen_tension_stands_and_an_unchosen_one_takes_the_push(self) -> None:
        assert began(Setup("hello")).state.tension == 11
        assert began(Setup("hello", tension=10)).state.tension == 10
        assert began(Setup("hello", tension=0)).state.tension == 0
        assert began(Setup("hello", tension=20)).state.tension == 20

    def test_nobody_walks_out_before_the_first_reply(self) -> None:
        assert began(Setup("fee", tension=20, trust=0)).place == "fee"
        assert began(Setup("fee", tension=20, trust=0), "own").place == "left"

    def test_narration_is_passed_from_where_it_begins(self) -> None:
        assert began(Setup("aside")).path == ("aside", "fee")
        assert began(Setup("farewell")).path == ("farewell", "agreed")

    def test_an_ending_can_be_begun_at(self) -> None:
        playtest = began(Setup("left", tension=9))
        assert (playtest.ended, playtest.place, playtest.state.tension) == (True, "left", 9)

    def test_the_start_follows_the_chosen_state(self) -> None:
        forked = scenario(
            [node("a", reply("x", 4, 4, "ok")), node("b", reply("y", 4, 4, "ok"))],
            [OK],
            start=[Route("a", tension_below(5)), Route("b")],
        )
        made = compile_table(forked)
        assert Playtest.begin(made, Setup(tension=4)).place == "a"
        assert Playtest.begin(made, Setup(tension=5)).place == "b"

    def test_figures_are_held_within_their_bounds_and_strange_names_left_out(self) -> None:
        counting = scenario(
            [node("a", reply("x", 4, 4, "ok"))],
            [OK],
            variables=(Variable("gifts", 1, 0, 3), Variable("calls", 2, 0, 9)),
            facts=(Fact("typo", "typo"),),
        )
        setup = Setup(
            tension=99,
            trust=-4,
            known=frozenset({"typo", "$(rm)"}),
            promised=frozenset({"\x1b[2J"}),
            variables={"gifts": 10**9, "nope": 1},
            memories=frozenset({("oven", "agreed")}),
        )
        playtest = Playtest.begin(compile_table(counting), setup)

        state = playtest.state
        assert (state.tension, state.trust, state.variables) == (20, 0, (3, 2))
        assert (state.known, state.promised, state.ended) == (1, 0, 0)
        assert playtest.setup == Setup(
            tension=20, trust=0, known=frozenset({"typo"}), variables={"gifts": 3}
        )

    def test_a_node_that_is_not_there_is_refused(self) -> None:
        with refused("node_unknown", node="nowhere"):
            began(Setup("nowhere"))
        with refused("node_unknown", node="../../etc"):
            began().from_node("../../etc")

    def test_another_node_keeps_the_other_values_chosen(self) -> None:
        playtest = began(Setup("hello", tension=3), "hear").from_node("fee")
        assert (playtest.place, playtest.state.tension, playtest.answers) == ("fee", 3, ())

    def test_narration_without_end_cannot_be_begun(self) -> None:
        circle = scenario(
            [node("a", to=[Route("ok", tension_below(1)), Route("b")]), node("b", to="a")], [OK]
        )
        with pytest.raises(KnownError) as caught:
            Playtest.begin(compile_table(circle))
        assert caught.value.code == "narration_endless"


class TestAnotherVersion:
    def after(self, old: Playtest, *changes: tuple[str, str]) -> tuple[Playtest, tuple[Lost, ...]]:
        text = SHOP
        for before, now in changes:
            assert before in text
            text = text.replace(before, now)
        return replayed(table(text), old)

    def test_the_same_file_keeps_everything(self) -> None:
        old = began(Setup(tension=7), "soothe", SILENCE, "own")
        made, lost = self.after(old)
        assert (made.state, made.setup, made.path, lost) == (old.state, old.setup, old.path, ())

    def test_figures_are_those_of_the_new_version(self) -> None:
        old = began(None, "hear")
        made, lost = self.after(old, ("push: 1", "push: 3"), ("tension: 10", "tension: 12"))
        assert (made.place, lost) == ("fee", ())
        assert made.state.tension == old.state.tension + 4

    def test_a_reply_that_is_gone_stops_there_and_what_followed_goes_with_it(self) -> None:
        old = began(None, "soothe", "own")
        made, lost = self.after(old, ("id: soothe", "id: calm"))
        assert (made.place, made.answers) == ("hello", ())
        assert lost == (Lost("answer", "soothe", 1, "hello"),)

    def test_a_reply_that_is_closed_by_now_is_reported(self) -> None:
        old = began(None, "hear", "cancel")
        made, lost = self.after(old, ("learns: [typo], ", ""))
        assert (made.place, made.answers) == ("fee", ("hear",))
        assert lost == (Lost("answer", "cancel", 2, "fee"),)

    def test_a_node_that_is_gone_leaves_one_at_the_nearest_place_before_it(self) -> None:
        old = began(None, "hear")
        gone = SHOP[SHOP.index("  - id: fee\n") : SHOP.index("  - id: farewell")]
        made, lost = self.after(
            old, (gone, ""), ("goto: fee", "goto: farewell"), ("aside, fee", "aside")
        )
        assert (made.place, made.answers) == ("hello", ())
        assert lost == (Lost("node", "fee", now="hello"),)

    def test_a_node_that_is_passed_by_now_leaves_one_where_the_answers_lead(self) -> None:
        old = began(None, "hear")
        made, lost = self.after(old, ("inner: At last., goto: aside", "goto: farewell"))
        assert (made.place, made.answers) == ("agreed", ("hear",))
        assert lost == (Lost("node", "fee", now="agreed"),)

    def test_a_node_that_only_has_another_id_is_stood_at_still(self) -> None:
        old = began(None, "hear")
        made, lost = self.after(
            old, ("- id: fee", "- id: bill"), ("goto: fee", "goto: bill"), ("fee, ", "bill, ")
        )
        assert (made.place, made.answers) == ("bill", ("hear",))
        assert lost == (Lost("node", "fee", now="bill"),)

    def test_a_node_on_the_way_may_change_its_id_without_a_trace(self) -> None:
        old = began(None, "hear", "own")
        made, lost = self.after(old, ("- id: hello", "- id: first"), ("goto: hello", "goto: first"))
        assert (made.place, made.answers, lost) == ("agreed", ("hear", "own"), ())
        assert made.steps[0].node == "first"

    def test_a_reply_that_leads_round_in_a_circle_by_now_is_not_given_again(self) -> None:
        ahead = scenario([node("a", reply("x", 4, 4, "b")), node("b", to="ok")], [OK])
        circle = scenario(
            [
                node("a", reply("x", 4, 4, "b")),
                node("b", to=[Route("ok", tension_below(1)), Route("c")]),
                node("c", to="b"),
            ],
            [OK],
        )
        old = Playtest.begin(compile_table(ahead), None, ["x"])
        made, lost = replayed(compile_table(circle), old)
        assert (made.place, lost) == ("a", (Lost("answer", "x", 1, "a"),))

    def test_a_reply_of_the_same_id_elsewhere_is_not_taken_for_it(self) -> None:
        old = began(None, "hear", "own")
        made, lost = self.after(
            old,
            ("goto: aside", "goto: other"),
            (
                "  - id: aside",
                "  - id: other\n    says: Something else.\n    replies:\n"
                "      - {id: own, say: A, care: 4, firmness: 4, goto: aside}\n"
                "      - {id: no, say: B, care: 1, firmness: 1, goto: aside}\n"
                "  - id: aside",
            ),
        )
        assert (made.place, made.answers) == ("other", ("hear",))
        assert lost == (Lost("answer", "own", 2, "other"),)

    def test_an_ending_that_is_gone_leads_back_to_the_last_node(self) -> None:
        old = began(None, "hear", "gift")
        made, lost = self.after(
            old,
            ("  - {id: bought, title: Bought off, proper: false}\n", ""),
            ("goto: bought", "goto: left"),
        )
        assert (made.place, made.answers) == ("fee", ("hear",))
        assert lost == (Lost("node", "bought", now="fee"),)

    def test_an_ending_that_only_has_another_id_is_stood_at_still(self) -> None:
        made, lost = self.after(
            began(None, "hear", "gift"),
            ("{id: bought", "{id: paid"),
            ("goto: bought", "goto: paid"),
        )
        assert (made.place, lost) == ("paid", (Lost("node", "bought", now="paid"),))

    def test_where_the_first_node_is_gone_one_begins_at_the_start_of_the_scenario(self) -> None:
        old = began(Setup("fee", tension=3), "own")
        made, lost = self.after(
            old, ("- id: fee", "- id: bill"), ("goto: fee", "goto: bill"), ("fee, ", "bill, ")
        )
        assert (made.place, made.answers) == ("hello", ())
        assert made.setup == Setup(tension=3)
        assert lost == (Lost("start", "fee", now="hello"),)

    def test_what_the_setup_names_and_is_gone_is_reported(self) -> None:
        old = began(Setup("fee", known=frozenset({"party", "typo"})))
        made, lost = self.after(
            old, ("    - {id: party, text: There is a party on Saturday.}\n"[2:], "")
        )
        assert made.place == "fee"
        assert made.setup.known == frozenset({"typo"})
        assert lost == (Lost("fact", "party"),)

    def test_everything_gone_from_a_setup_is_named_by_its_kind(self) -> None:
        counting = scenario(
            [node("a", reply("x", 4, 4, "ok"))],
            [OK],
            variables=(Variable("gifts", 0, 0, 3),),
            memories=(("oven", "agreed"),),
        )
        setup = Setup(variables={"gifts": 2}, memories=frozenset({("oven", "agreed")}))
        old = Playtest.begin(compile_table(counting), setup)
        plain = compile_table(scenario([node("a", reply("x", 4, 4, "ok"))], [OK]))

        made, lost = replayed(plain, old)

        assert made.setup == Setup()
        assert lost == (Lost("variable", "gifts"), Lost("ending", "oven=agreed"))

    @settings(max_examples=60, deadline=None)
    @given(stories(), stories(), st.data())
    def test_any_version_can_follow_any_other(
        self, one: Scenario, other: Scenario, data: st.DataObject
    ) -> None:
        old = Playtest.begin(compile_table(one))
        while not old.ended and (rows := open_replies(old.table, old.state)):
            old = old.say(data.draw(st.sampled_from([row.id for row in rows])))
        made, lost = replayed(compile_table(other), old)
        assert made.answers == Playtest.begin(made.table, made.setup, made.answers).answers
        assert made.answers == old.answers[: len(made.answers)]
        if made.place != old.place:
            assert lost
        assert all(item.now in (None, made.place) for item in lost)


def test_texts_of_another_language_change_nothing_of_the_talk() -> None:
    playtest = began(None, "hear")
    ukrainian = read(SHOP.replace("name: Iryna Koval", "name: Ірина Коваль"))
    spoken = playtest.spoken(ukrainian)
    assert spoken.texts.client == Client(
        "Ірина Коваль",
        "iryna",
        tension=10,
        trust=10,
        lifetime_value=1200,
        walks_out="left",
    )
    assert (spoken.state, spoken.say("cancel").texts) == (playtest.state, ukrainian)
