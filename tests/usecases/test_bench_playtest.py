"""The playtest as its pane shows it: gates with what they see, moods, weights, the best reply."""

from __future__ import annotations

from hypothesis import given, settings

from simulator.analysis.bounds import prospects_of
from simulator.engine.state import PlayState
from simulator.engine.table import compile_table
from simulator.model.run import SILENCE
from simulator.model.scenario import Promise, Rating, Scenario, Tag, Variable
from simulator.usecases.bench_analysis import TableAdvice
from simulator.usecases.bench_places import Places
from simulator.usecases.bench_playtest import gate_of, playtest_view
from simulator.usecases.bench_views import Gate, PlaytestStep, PlaytestView, RouteRow, Setup
from simulator.usecases.playtest import Playtest
from tests.graphs import OK, node, reply, scenario, worked_graph
from tests.scenario.samples import minimal_scenario_yaml
from tests.stories import stories
from tests.usecases.shop import SHOP, read


def view(setup: Setup | None = None, *answers: str, text: str = SHOP) -> PlaytestView:
    return playtest_view(Playtest.begin(compile_table(read(text)), setup, answers))


GATED = minimal_scenario_yaml(
    id="shop",
    client="{name: Iryna Koval, tension: 13, trust: 9}",
    facts="[{id: typo, text: A typo.}]",
    promises="[{id: callback, text: A call.}]",
    variables="[{id: gifts, start: 2, min: 0, max: 3}]",
    nodes="""
  - id: hello
    says: Nobody came.
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, learns: [typo], does: [apology],
         set: {gifts: gifts - 1},
         goto: [{when: 'tension < 12 and knows("typo")', to: agreed}, {to: left}]}
      - {id: gift, say: A gift., care: 4, firmness: 1, once: true, goto: hello,
         when: 'gifts > 0 and tension >= 13'}
      - id: wall
        say: No.
        care: 0
        firmness: 3
        goto: left
        when: >-
          turn < 9 and (not knows("typo") or promised('callback') or said("gift")
          or said("hello.both") or ended("oven", "agreed") or trust > 3)""",
)


class TestGates:
    def gates(self, setup: Setup | None = None, *answers: str) -> dict[str, Gate | None]:
        return {row.id: row.gate for row in view(setup, *answers, text=GATED).replies}

    def test_every_value_a_gate_reads_is_named_as_it_is_written_and_in_its_order(self) -> None:
        gates = self.gates()
        assert gates["both"] is None
        assert gates["gift"] == Gate(
            "gifts > 0 and tension >= 13", True, (("gifts", "2"), ("tension", "13"))
        )
        wall = gates["wall"]
        assert wall is not None
        assert wall.values == (
            ("turn", "0"),
            ('knows("typo")', "no"),
            ('promised("callback")', "no"),
            ('said("gift")', "no"),
            ('said("hello.both")', "no"),
            ('ended("oven", "agreed")', "no"),
            ("trust", "9"),
        )

    def test_values_follow_the_state(self) -> None:
        chosen = Setup(
            known=frozenset({"typo"}),
            promised=frozenset({"callback"}),
            memories=frozenset({("oven", "agreed")}),
        )
        wall = self.gates(chosen, "gift")["wall"]
        assert wall is not None
        assert dict(wall.values) == {
            "turn": "1",
            'knows("typo")': "yes",
            'promised("callback")': "yes",
            'said("gift")': "yes",
            'said("hello.both")': "no",
            'ended("oven", "agreed")': "yes",
            "trust": "9",
        }

    def test_a_route_sees_the_state_after_the_reply(self) -> None:
        (both, *_) = view(text=GATED).replies
        assert both.routes == (
            RouteRow(
                "agreed",
                Gate(
                    'tension < 12 and knows("typo")',
                    True,
                    (("tension", "10"), ('knows("typo")', "yes")),
                ),
            ),
            RouteRow("left"),
        )
        assert (both.leads_to, both.tension_change, both.trust_change) == ("agreed", -3, 1)

    def test_a_closed_reply_leads_nowhere_and_tells_whether_it_is_spent(self) -> None:
        _, gift, _ = view(None, "gift", text=GATED).replies
        assert (gift.open, gift.spent, gift.leads_to) == (False, True, None)
        _, gift, _ = view(Setup(tension=1), text=GATED).replies
        assert (gift.open, gift.spent, gift.gate is not None and gift.gate.holds) == (
            False,
            False,
            False,
        )

    def test_one_reply_id_at_several_nodes_is_one_question(self) -> None:
        text = GATED.replace('said("gift")', 'said("a")').replace(
            "  - id: hello",
            "  - id: one\n    says: One.\n    replies:\n"
            "      - {id: a, say: A, care: 4, firmness: 4, goto: hello}\n"
            "      - {id: b, say: B, care: 1, firmness: 1, goto: hello}\n"
            "  - id: two\n    says: Two.\n    replies:\n"
            "      - {id: a, say: A, care: 4, firmness: 4, goto: hello}\n"
            "      - {id: b, say: B, care: 1, firmness: 1, goto: hello}\n"
            "  - id: hello",
        )
        wall = view(Setup("two"), "a", text=text).replies[2].gate
        assert wall is not None
        assert dict(wall.values)['said("a")'] == "yes"

    @settings(max_examples=50, deadline=None)
    @given(stories())
    def test_every_gate_of_every_story_can_be_shown(self, story: Scenario) -> None:
        made = compile_table(story)
        state = PlayState(0, 10, 10, variables=(0,))
        for each in story.nodes:
            for item in each.replies:
                if item.when is not None:
                    gate = gate_of(item.when, state, made.scenario)
                    assert gate.holds == bool(item.when.evaluate(state))
                    assert len(gate.values) == len(item.when.reads)


class TestView:
    def test_what_is_said_on_arrival_is_told_with_its_voice(self) -> None:
        shown = view()
        assert shown.lines == (
            ("", "Monday, 17:40."),
            ("Taras the senior", "A call for you."),
            ("Iryna Koval", "Hello? Hello!"),
            ("Iryna Koval", shown.lines[-1][1]),
        )
        assert view(None, "hear").lines == (
            ("", "Taras looks up."),
            ("Taras the senior", "The number has a typo."),
            ("Iryna Koval", "And the second fee?"),
        )

    def test_mood_weight_and_timer_are_those_of_the_coming_turn(self) -> None:
        shown = view(Setup("fee", tension=12, trust=8))
        assert (shown.mood, shown.tension, shown.trust) == (2, 12, 8)
        assert (shown.weight, shown.timer) == (2 * 2, 60)  # the reply for 4 of 4 is closed
        assert view(Setup("fee", tension=12), SILENCE).weight == 0

    def test_every_reply_is_there_with_its_ratings_in_the_order_of_the_file(self) -> None:
        replies = view().replies
        assert [row.id for row in replies] == ["hear", "soothe", "terms"]
        assert (replies[0].care, replies[0].firmness) == (Rating(4, "HADT"), Rating(4, "LRPB"))
        assert replies[0].does == (Tag.ACKNOWLEDGE, Tag.ACTION)
        assert (replies[1].why, replies[1].inner) == ("Nobody can keep that.", "We shall see.")
        assert not any(row.best for row in replies)

    def test_the_push_of_the_next_node_is_no_change_a_reply_makes(self) -> None:
        pushed = scenario(
            [node("a", reply("x", 2, 2, "b")), node("b", reply("y", 2, 2, "ok"), push=3)], [OK]
        )
        shown = playtest_view(Playtest.begin(compile_table(pushed)))
        assert (shown.replies[0].tension_change, shown.replies[0].trust_change) == (0, 0)

    def test_facts_promises_and_variables_are_told_with_their_state(self) -> None:
        shown = view(None, "soothe")
        assert shown.facts == (
            ("typo", "The number had a typo.", False),
            ("party", "There is a party on Saturday.", False),
        )
        assert shown.promises == (("callback", "A call by six", "open"),)
        assert view().promises[0][2] == "none"
        both = Setup("fee", known=frozenset({"typo"}), promised=frozenset({"callback"}))
        assert view(both, "cancel").promises[0][2] == "kept"

    def test_a_broken_promise_and_a_variable_are_told(self) -> None:
        made = scenario(
            [node("a", reply("x", 4, 4, "ok", breaks_promise=("p",)))],
            [OK],
            promises=(Promise("p", "A call"),),
            variables=(Variable("gifts", 1, 0, 3),),
        )
        shown = playtest_view(
            Playtest.begin(compile_table(made), Setup(promised=frozenset({"p"})), ["x"])
        )
        assert shown.promises == (("p", "A call", "broken"),)
        assert shown.variables == (("gifts", 1, 0, 3),)

    def test_an_ending_has_its_words_and_no_replies(self) -> None:
        shown = view(None, "hear", "cancel")
        assert (shown.ending, shown.ending_title, shown.ending_text, shown.proper) == (
            "agreed",
            "Agreement",
            "She comes back.",
            True,
        )
        assert (shown.replies, shown.weight, shown.timer, shown.notes) == ((), 0, None, None)
        assert shown.lines == (("Iryna Koval", "Good. Until tomorrow."),)

    def test_answers_are_told_with_their_words_in_the_language_of_the_texts(self) -> None:
        other = read(SHOP.replace("You lost a day. I open the order.", "Ви втратили день."))
        playtest = Playtest.begin(compile_table(read(SHOP)), None, ["hear", SILENCE])
        assert playtest_view(playtest.spoken(other)).answers == (
            PlaytestStep("hello", "hear", "Ви втратили день."),
            PlaytestStep("fee", SILENCE, ""),
        )

    def test_lines_of_the_file_are_told_where_they_are_known(self) -> None:
        places = Places({"hello": 12}, {("hello", "hear"): 15})
        shown = playtest_view(Playtest.begin(compile_table(read(SHOP))), places)
        assert (shown.line, [row.line for row in shown.replies]) == (12, [15, 0, 0])

    def test_narration_without_end_is_a_reply_that_leads_nowhere(self) -> None:
        circle = scenario(
            [
                node("a", reply("x", 4, 4, "b"), reply("y", 4, 4, "ok")),
                node("b", to="c"),
                node("c", to="b"),
            ],
            [OK],
        )
        shown = playtest_view(Playtest.begin(compile_table(circle)))
        assert [(row.open, row.leads_to) for row in shown.replies] == [(True, None), (True, "ok")]


class TestAdvice:
    def test_the_best_reply_is_that_of_the_exact_tables_on_every_turn(self) -> None:
        graph = worked_graph("G1")
        prospects = prospects_of(graph)
        states = frozenset(prospects.project(s.state) for s in prospects.spots_in_order())
        advice = TableAdvice(prospects, states)
        playtest = Playtest.begin(compile_table(graph))
        while not playtest.ended:
            shown = playtest_view(playtest, advice=advice)
            assert [row.id for row in shown.replies if row.best] == ["B"]
            playtest = playtest.say("B")

    def test_of_a_state_the_tables_do_not_hold_nothing_is_said(self) -> None:
        graph = worked_graph("G1")
        advice = TableAdvice(prospects_of(graph), frozenset())
        shown = playtest_view(Playtest.begin(compile_table(graph)), advice=advice)
        assert not any(row.best for row in shown.replies)
