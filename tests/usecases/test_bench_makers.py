"""The values of the workbench: places, problems, words, the graph, fairness."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from simulator.analysis.checks.worlds import worlds_of
from simulator.analysis.explore import explore
from simulator.analysis.trials import Trials
from simulator.engine.step import open_replies
from simulator.engine.table import compile_table
from simulator.model.codes import issue
from simulator.model.issue import Place, Severity
from simulator.model.scenario import Node, Route, Scenario
from simulator.scenario.loader import load_bytes
from simulator.scenario.translation import translation_of
from simulator.usecases.bench_counts import (
    count_words,
    counts_of,
    reading_seconds,
    words_of,
)
from simulator.usecases.bench_fairness import fairness_view
from simulator.usecases.bench_graph import (
    Reached,
    Undrawn,
    edges_of,
    graph_view,
    reached_of,
    shape_of,
)
from simulator.usecases.bench_places import NOWHERE, Places, places_of, places_of_sheet
from simulator.usecases.bench_problems import problem_rows
from simulator.usecases.bench_trial import trial_view
from simulator.usecases.bench_views import GraphEdge, GraphNode, ProblemRow, Shape
from simulator.usecases.playtest import Playtest
from tests.graphs import BOUGHT, LOST, OK, node, reply, scenario, tension_below, worked_graph
from tests.stories import stories
from tests.usecases.shop import SHOP, read


def places(text: str) -> Places:
    return places_of(load_bytes(text.encode(), "shop/scenario.yaml", "shop").source)


class TestPlaces:
    def test_nodes_endings_and_replies_have_the_line_they_begin_at(self) -> None:
        lines = SHOP.split("\n")
        found = places(SHOP)
        assert lines[found.nodes["fee"] - 1] == "  - id: fee"
        assert "{id: bought" in lines[found.nodes["bought"] - 1]
        assert "{id: gift, say" in lines[found.replies["fee", "gift"] - 1]
        assert len(found.nodes) == 9

    def test_a_line_belongs_to_the_node_it_stands_in(self) -> None:
        found = places(SHOP)
        assert found.node_at(found.nodes["fee"] + 3) == "fee"
        assert found.node_at(found.nodes["left"]) == "left"
        assert found.node_at(1) is None
        assert found.node_at(found.nodes["ring"] - 1) is None
        assert found.node_at(10_000) == "left"
        assert NOWHERE.node_at(5) is None

    def test_what_stands_behind_the_endings_belongs_to_none_of_them(self) -> None:
        found = places(SHOP + "minute_rate: 10\n")
        assert found.node_at(SHOP.count("\n") + 1) is None

    def test_all_in_one_line_belongs_to_what_begins_last(self) -> None:
        found = places("nodes: [{id: a, says: x}, {id: b, says: y}]\n")
        assert found.node_at(1) == "b"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "- a\n",
            "nodes: 3\n",
            "nodes: [1, {id: 7}, {id: [x]}, {}]\n",
            "nodes:\n  a: {id: b}\n",
        ],
    )
    def test_whatever_the_file_holds_it_is_looked_at(self, text: str) -> None:
        assert places(text).nodes == {}

    def test_a_broken_file_still_tells_where_its_nodes_are(self) -> None:
        found = places(SHOP.replace("goto: aside", "goto: nowhere"))
        assert found.node_at(found.nodes["hello"] + 2) == "hello"

    @pytest.mark.parametrize(
        ("before", "now"),
        [
            ("    push: 1", "\tpush: 1"),
            ("care: 4, firmness: 4, cash", "care: 4, firmness: 4 cash"),
            ("says: And the second fee?", "says: And: the second fee?"),
        ],
    )
    def test_a_text_that_is_no_yaml_yet_tells_too(self, before: str, now: str) -> None:
        broken = places(SHOP.replace(before, now))
        whole = places(SHOP)
        assert broken.nodes == whole.nodes
        for line in range(1, SHOP.count("\n") + 1):
            assert broken.node_at(line) == whole.node_at(line)

    def test_of_an_id_used_twice_the_first_is_meant(self) -> None:
        found = places("nodes:\n  - {id: a}\n  - {id: a}\n")
        assert found.nodes == {"a": 2}
        assert found.node_at(3) == "a"

    def test_a_translation_tells_which_node_a_text_is_of(self) -> None:
        sheet, _ = translation_of(
            b"format: 1\ntranslates: shop\nlanguage: uk\ntitle: A\nnodes:\n"
            b"  hello:\n    hint: B\n  fee:\n    says: C\n",
            "uk.yaml",
            "uk",
            read(SHOP),
        )
        found = places_of_sheet(sheet)
        assert [found.node_at(line) for line in (4, 7, 9)] == [None, "hello", "fee"]


class TestProblems:
    def test_the_gravest_come_first_then_the_scenario_then_by_line(self) -> None:
        home = "/home/o/shop"
        issues = [
            issue("S500", Place(f"{home}/uk.yaml", 3, 1), text="x"),
            issue("S404", Place(f"{home}/scenario.yaml", 50, 5), reply="x", node="y"),
            issue("S404", Place(f"{home}/scenario.yaml", 40, 5), reply="x", node="y"),
            issue("S502", Place(f"{home}/scenario.yaml", 1, 1), language="ru"),
            issue("S110", Place(f"{home}/scenario.yaml", 60, 5)),
        ]
        rows = problem_rows(issues, {f"{home}/scenario.yaml": Places(starts=((45, "fee"),))})
        assert [row.place for row in rows] == [
            "scenario.yaml:60:5",
            "scenario.yaml:40:5",
            "scenario.yaml:50:5",
            "uk.yaml:3:1",
            "scenario.yaml:1:1",
        ]
        assert [row.node for row in rows] == ["fee", None, "fee", None, None]
        assert rows[0].file == f"{home}/scenario.yaml"
        assert all(row.sentence for row in rows)

    def test_a_problem_told_twice_is_one_row(self) -> None:
        one = issue("S110", Place("scenario.yaml", 1, 1))
        assert len(problem_rows([one, one], {})) == 1

    def test_a_windows_path_keeps_its_whole_name(self) -> None:
        (row,) = problem_rows([issue("S110", Place("scenario.yaml", 1, 2))], {})
        assert (row.file, row.place) == ("scenario.yaml", "scenario.yaml:1:2")


class TestCounts:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (None, 0),
            ("", 0),
            ("One two  three\nfour.", 4),
            ("— „… !", 0),
            ("Кур’єр не приїхав, 990 ₴", 4),
            ("well-known: it's so", 3),
            ("a — b", 2),
        ],
    )
    def test_a_word_has_a_letter_or_a_digit(self, text: str | None, words: int) -> None:
        assert count_words(text) == words

    def test_reading_goes_at_180_words_a_minute(self) -> None:
        assert [reading_seconds(count) for count in (0, 1, 3, 180, 181)] == [0, 1, 1, 60, 61]

    def test_words_are_counted_by_part(self) -> None:
        words = words_of(read(SHOP))
        assert words.nodes["aside"] == 3 + 5
        assert words.nodes["hello"] == 5 + (8 + 7 + 6)  # the longest variant, and all replies
        assert words.endings == {"agreed": 4, "bought": 2, "left": 8}
        assert words.whole == (
            words.briefing + sum(words.nodes.values()) + sum(words.endings.values()) + words.coach
        )

    def test_a_road_is_the_places_it_goes_through(self) -> None:
        shop = read(SHOP)
        words = words_of(shop)
        counts = counts_of(shop, words, ["hello", "aside", "hello", "left"])
        assert counts.road_words == 2 * words.nodes["hello"] + words.nodes["aside"] + 8
        assert counts.road_s == reading_seconds(counts.road_words)
        assert (counts.nodes, counts.endings, counts.replies) == (6, 3, 7)
        assert counts_of(shop, words).road_words == 0


def graph_nodes(story: Scenario, **more: Any) -> dict[str, GraphNode]:
    return {each.id: each for each in graph_view(story, **more).nodes}


class TestGraph:
    def test_ways_are_merged_by_where_they_lead(self) -> None:
        story = scenario(
            [
                node(
                    "a",
                    reply("x", 4, 4, "b"),
                    reply("y", 1, 1, [Route("b", tension_below(9)), Route("lost")]),
                    reply("z", 1, 1, "lost", when=tension_below(3)),
                    timer=30,
                    on_silence="lost",
                ),
                node("b", to=[Route("a", tension_below(4)), Route("ok")]),
            ],
            [OK, LOST],
        )
        assert edges_of(story) == (
            GraphEdge("a", "b", ("x", "y")),
            GraphEdge("a", "lost", ("y", "z"), silence=True),
            GraphEdge("b", "a", conditional=True),
            GraphEdge("b", "ok"),
        )

    def test_a_way_is_conditional_where_every_reply_of_it_is(self) -> None:
        gated = reply("x", 4, 4, "ok", when=tension_below(9))
        routed = reply("y", 1, 1, [Route("ok", tension_below(9)), Route("lost")])
        (to_ok, to_lost) = edges_of(scenario([node("a", gated, routed)], [OK, LOST]))
        assert (to_ok.conditional, to_lost.conditional) == (True, False)

    def test_a_silence_that_stays_is_no_way(self) -> None:
        story = scenario([node("a", reply("x", 4, 4, "ok"), timer=9)], [OK])
        assert edges_of(story) == (GraphEdge("a", "ok", ("x",)),)

    def test_each_kind_of_place_has_its_shape(self) -> None:
        nodes = graph_nodes(read(SHOP))
        shapes = {name: nodes[name].shape for name in ("ring", "hello", "agreed", "left")}
        assert shapes == {
            "ring": Shape.NARRATION,
            "hello": Shape.FORK,
            "agreed": Shape.PROPER,
            "left": Shape.IMPROPER,
        }
        assert [name for name, each in nodes.items() if each.start] == ["ring"]
        assert [name for name, each in nodes.items() if each.key] == ["fee"]
        assert nodes["bought"].text == "Bought off"
        assert graph_view(read(SHOP)).walks_out == "left"

    def test_what_the_layout_does_not_know_stands_beside_it(self) -> None:
        story = read(SHOP)
        nodes = graph_nodes(story, drawing=Undrawn({"hello": (2.0, 1.0)}))
        assert (nodes["hello"].x, nodes["hello"].y) == (2.0, 1.0)
        spare = [(each.x, each.y) for name, each in nodes.items() if name != "hello"]
        assert len(set(spare)) == len(spare)
        assert all(x > 2 for x, _ in spare)
        assert len({(each.x, each.y) for each in graph_nodes(story).values()}) == len(nodes)

    def test_problems_are_counted_by_node_with_the_gravest(self) -> None:
        def row(severity: Severity, at: str | None) -> ProblemRow:
            return ProblemRow("S110", severity, "f", 1, 1, "f:1:1", "x", at)

        rows = [
            row(Severity.NOTE, "fee"),
            row(Severity.ERROR, "fee"),
            row(Severity.WARNING, "fee"),
            row(Severity.WARNING, "left"),
            row(Severity.ERROR, None),
            row(Severity.ERROR, "gone"),
        ]
        nodes = graph_nodes(read(SHOP), problems=rows)
        assert (nodes["fee"].problem, nodes["fee"].problems) == (Severity.ERROR, 3)
        assert (nodes["left"].problem, nodes["left"].problems) == (Severity.WARNING, 1)
        assert (nodes["hello"].problem, nodes["hello"].problems) == (None, 0)

    def test_reach_and_mood_come_from_a_walk(self) -> None:
        story = read(SHOP)
        reached = Reached(frozenset({"fee"}), {})
        nodes = graph_nodes(story, reached=reached)
        assert (nodes["hello"].reachable, nodes["fee"].reachable) == (True, False)
        assert all(each.reachable and each.mood is None for each in graph_nodes(story).values())

    def test_words_are_those_of_each_place(self) -> None:
        story = read(SHOP)
        words = words_of(story)
        nodes = graph_nodes(story, words=words)
        assert (nodes["fee"].words, nodes["left"].words) == (words.nodes["fee"], 8)

    def test_the_shape_changes_with_nodes_and_ways_alone(self) -> None:
        shape = shape_of(read(SHOP))
        assert shape_of(read(SHOP.replace("The lost order", "Found"))) == shape
        assert shape_of(read(SHOP.replace("3, goto: left", "3, goto: bought"))) != shape
        assert shape_of(read(SHOP.replace("start: ring", "start: queue"))) != shape


class TestReached:
    def test_silences_and_narration_are_reached_too(self) -> None:
        story = scenario(
            [
                node("a", reply("x", 4, 4, "told"), timer=9, on_silence="quiet"),
                node("told", to="ok"),
                node("quiet", reply("y", 4, 4, "ok")),
                node("island", reply("z", 4, 4, "ok")),
            ],
            [OK, BOUGHT],
        )
        made = compile_table(story)
        reached = reached_of([explore(made, silences=True)], made)
        assert reached.missed == {"island", "bought"}
        assert reached.states["quiet"].tension == 14
        assert "told" not in reached.states

    def test_without_a_walk_nothing_is_reached(self) -> None:
        made = compile_table(read(SHOP))
        assert reached_of([], made) == Reached(frozenset(made.names), {})

    @settings(max_examples=60, deadline=None)
    @given(stories())
    def test_the_state_one_comes_to_a_place_with_is_a_real_one(self, story: Scenario) -> None:
        made = compile_table(story)
        reached = reached_of([explore(made, silences=True)], made)
        assert not set(reached.states) & reached.missed
        begun = Playtest.begin(made)
        assert reached.states[begun.place] == begun.state
        shortest = {begun.place: begun}
        waiting = [begun]
        for playtest in waiting:
            if playtest.ended:
                continue
            for row in open_replies(made, playtest.state):
                after = playtest.say(row.id)
                if after.place not in shortest and len(after.steps) < 4:
                    shortest[after.place] = after
                    waiting.append(after)
        for place, playtest in shortest.items():
            assert reached.states[place].turn <= len(playtest.steps)


class TestFairness:
    def test_figures_are_those_of_the_exact_tables(self) -> None:
        graph = worked_graph("G1")
        view = fairness_view(graph, worlds_of(graph), plans=3, plans_failed=1)
        assert (view.value_min, view.value_max, view.least_weight) == (0, 1, 3)
        earned = {row.policy: row for row in view.policies}
        assert earned["random"].earns == Fraction(348025, 13984)
        assert list(earned) == [
            "random",
            "longest",
            "shortest",
            "most_apologetic",
            "most_caring",
            "firmest",
            "first",
        ]
        assert [earned[name].limit for name in earned] == [45, 50, 50, 50, 55, 55, 50]
        assert view.best == ("B", "B", "B")
        assert (view.forks, view.positions) == (4, (4,))
        assert (view.plans, view.plans_failed, view.trouble) == (3, 1, None)
        spans = {row.id: (row.least, row.most) for row in view.endings}
        assert spans["ok"][1] == 100
        assert spans["lost"][0] == 0

    def test_replies_are_counted_by_where_they_stand(self) -> None:
        graph = worked_graph("G1")
        view = fairness_view(graph, worlds_of(graph))
        assert view.quadrants == (4, 4, 4, 4)

    def test_an_ending_that_no_reply_leads_to_scores_nothing(self) -> None:
        shop = read(SHOP.replace("walks_out: left", "walks_out: bought"))
        rows = {row.id: row for row in fairness_view(shop, worlds_of(shop)).endings}
        assert rows["agreed"].most == 100
        assert [row.title for row in rows.values()] == [
            "Agreement",
            "Bought off",
            "The client hung up",
        ]

    def test_without_finite_bounds_the_reason_is_told(self) -> None:
        circle = scenario(
            [node("a", reply("x", 2, 2, "a"), reply("y", 4, 4, "ok"), reply("z", 0, 0, "lost"))],
            [OK, LOST],
        )
        view = fairness_view(circle, worlds_of(circle))
        assert (view.trouble, view.policies, view.endings, view.best) == ("cycle", (), (), ())
        assert view.forks == 1


def test_a_trial_is_shown_with_its_endings_in_the_order_of_the_file() -> None:
    quartiles = (Fraction(0), Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(100))
    found = Trials(
        10, 7, {"left": 9, "agreed": 1}, {"hello": 10}, {("hello", "hear"): 4}, quartiles
    )
    view = trial_view(read(SHOP), found)
    assert view.endings == (
        ("agreed", "Agreement", True, 1),
        ("bought", "Bought off", False, 0),
        ("left", "The client hung up", False, 9),
    )
    assert view.quartiles == (0.0, 0.25, 0.5, 0.75, 100.0)
    assert (view.seed, view.hits.runs, view.hits.replies) == (7, 10, {("hello", "hear"): 4})
    assert view.hits.nodes == {"hello": 10, "left": 9, "agreed": 1}  # the graph draws endings too
    assert (view.mean, view.stuck) == (None, 0)
    unbounded = Trials(1, 7, {}, {}, {}, None)
    assert trial_view(read(SHOP), unbounded).quartiles is None


def test_a_node_without_a_line_says_nothing() -> None:
    story = scenario([Node("a", ("",), (reply("x", 4, 4, "ok"),))], [OK])
    assert graph_nodes(story)["a"].line == 0
