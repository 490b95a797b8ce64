"""Reach: what a talk can come to, with real values, in some world or in none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.analysis.checks import reach
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.explore import explore
from simulator.engine.table import compile_table
from simulator.model.scenario import (
    Ending,
    Expression,
    Fact,
    Promise,
    Route,
    Scenario,
    Source,
    Variable,
)
from tests.analysis.checks.judging import (
    BAD,
    OK,
    Paths,
    Told,
    best,
    cave,
    chain,
    drift,
    fork,
    judged,
    never,
    remembers,
    variable_is,
    wall,
)
from tests.graphs import (
    knows,
    node,
    reply,
    scenario,
    tension_below,
    variable_from,
    variable_plus,
    worked_graph,
)

GIFTS = (Variable("gifts", 0, 0, 3),)


def told(story: Scenario) -> Told:
    return judged(reach.find, story)


def replay(story: Scenario, issue_answers: str) -> str:
    """The place that the answers of an issue lead to."""
    table = compile_table(story)
    spot = explore(table, silences=True).spots[0]
    for answer in issue_answers.split(","):
        if answer == "-":
            assert spot.silent is not None
            spot = spot.silent
            continue
        (index,) = [at for at, row in enumerate(spot.replies) if row.id == answer]
        target = spot.following[index]
        assert target is not None
        spot = target
    return table.names[spot.state.place]


def test_sound_stories_are_left_alone() -> None:
    assert told(scenario(chain("a", "b", "c"), [OK])).places == []
    assert told(worked_graph("G1")).places == []
    assert told(worked_graph("G2")).places == []


class TestNodesAndEndings:
    def test_a_node_and_an_ending_that_no_road_leads_to(self) -> None:
        story = scenario([*chain("a", "b"), fork("c", "bad")], [OK, BAD])
        assert told(story).places == [("S200", "nodes/2/id"), ("S201", "endings/1/id")]
        assert told(story).values("S200") == {"node": "c"}
        assert told(story).values("S201") == {"ending": "bad"}

    def test_narration_counts_where_somebody_passes_it(self) -> None:
        passed = scenario([fork("a", "say"), node("say", to="ok")], [OK])
        assert told(passed).places == []
        aside = scenario([fork("a", "ok"), node("say", to="ok")], [OK])
        assert told(aside).places == [("S200", "nodes/1/id")]

    def test_a_gate_may_hide_a_node_that_the_bare_graph_reaches(self) -> None:
        story = scenario(
            [
                node("a", best("b"), wall([Route("c", variable_from(0, 4)), Route("b")])),
                *chain("b", "c"),
            ],
            [OK],
            variables=GIFTS,
        )
        assert told(story).where("S200") == []  # b leads there too
        alone = scenario(
            [*story.nodes[:1], fork("b", "ok"), fork("c", "ok")], [OK], variables=GIFTS
        )
        assert told(alone).places == [
            ("S200", "nodes/2/id"),
            ("S207", "nodes/0/replies/1/goto/0/when"),
        ]

    def test_what_one_world_reaches_is_reached(self) -> None:
        story = scenario(
            chain("a", "b"),
            [OK],
            start=[Route("a", remembers(0)), Route("b")],
            memories=(("oven", "left"),),
        )
        assert told(story).places == []

    def test_an_ending_that_only_a_walk_out_leads_to_is_reached(self) -> None:
        hot = [fork("a", "b", push=3), fork("b", "c", push=3), fork("c", "ok", push=3)]
        story = scenario(hot, [OK, BAD], client={"walks_out": "bad", "tension": 12})
        assert told(story).places == []
        calm = replace(story, client=replace(story.client, walks_out=None))
        assert told(calm).places == [("S201", "endings/1/id")]

    def test_only_a_silence_may_lead_there(self) -> None:
        story = scenario([fork("a", "ok", timer=9, on_silence="b"), fork("b", "ok")], [OK])
        assert told(story).places == []
        no_timer = replace(story, nodes=(fork("a", "ok"), story.nodes[1]))
        assert told(no_timer).places == [("S200", "nodes/1/id")]


class TestOpenReplies:
    def gated(self, limit: int, **more: object) -> Scenario:
        """At b nothing is open from `limit` gifts on; a and a2 give one each."""
        few = replace(variable_plus(0, 0), evaluate=lambda s: s.variables[0] < limit)
        gift = (("gifts", variable_plus(0, 1)),)
        return scenario(
            [
                node("a", best("a2"), cave("a2", set=gift)),
                node("a2", best("b"), cave("b", set=gift)),
                node("b", best("ok", when=few), cave("ok", when=few)),
            ],
            [OK],
            variables=GIFTS,
            **more,
        )

    def test_a_moment_with_nothing_to_say_and_how_one_gets_there(self) -> None:
        story = self.gated(2)
        (issue,) = told(story).issues
        assert (issue.code, issue.place.file) == ("S202", "key nodes/2/replies")
        assert issue.hint == "--answers=cave,cave"
        assert dict(issue.values) == {
            "node": "b",
            "open": "0",
            "state": "gifts 2",
            "tension": "9",
            "trust": "7",
            "answers": "cave,cave",
        }
        assert replay(story, issue.values["answers"]) == "b"

    def test_one_gift_below_the_limit_is_fine(self) -> None:
        assert told(self.gated(3)).places == []

    def test_a_once_reply_may_be_used_up(self) -> None:
        story = scenario(
            [
                node("a", best("a", "x", once=True), cave("a", "y", once=True)),
                fork("b", "ok"),
            ],
            [OK],
        )
        assert told(story).values("S202")["answers"] == "x,y"

    @pytest.mark.parametrize(("count", "places"), [(4, []), (5, [("S203", "key nodes/0/replies")])])
    def test_four_open_replies_are_the_most(
        self, count: int, places: list[tuple[str, str]]
    ) -> None:
        rows = [reply(f"r{number}", number, 4, "ok") for number in range(count)]
        assert told(scenario([node("a", *rows)], [OK])).places == places

    def test_six_replies_are_fine_while_four_are_open(self) -> None:
        early, late = (
            replace(variable_plus(0, 0), evaluate=evaluate)
            for evaluate in (lambda s: s.variables[0] == 0, lambda s: s.variables[0] > 0)
        )
        gift = (("gifts", variable_plus(0, 1)),)
        rows = [
            *(reply(f"e{at}", at, 4, "ok", when=early) for at in range(2)),
            *(reply(f"l{at}", at, 4, "ok", when=late) for at in range(2)),
            *(reply(f"b{at}", at, 3, "ok") for at in range(2)),
        ]
        story = scenario(
            [node("a", best("b"), cave("b", set=gift)), node("b", *rows)], [OK], variables=GIFTS
        )
        assert told(story).places == []

    def test_it_is_told_once_for_each_node_and_in_any_world(self) -> None:
        shut = replace(remembers(0), evaluate=lambda s: not s.ended)
        story = scenario(
            [node("a", best("ok", when=shut), cave("ok", when=shut))],
            [OK],
            memories=(("oven", "left"),),
        )
        (issue,) = told(story).issues
        assert (issue.code, issue.values["after"]) == ("S202", "oven=left")
        assert issue.hint == "--after oven=left"
        assert issue.values["state"] == 'ended("oven", "left") 1'


class TestCircles:
    def test_a_circle_that_uses_up_nothing(self) -> None:
        story = scenario([fork("a", "b"), node("b", best("a"), cave("ok"))], [OK])
        (issue,) = told(story).issues
        assert (issue.code, issue.place.file) == ("S204", "nodes/0/id")
        assert issue.values["circle"] == "a → b → a"
        assert replay(story, issue.values["answers"]) == "a"

    def test_a_reply_that_leads_back_to_its_own_node(self) -> None:
        story = scenario([node("a", best("a"), cave("ok"))], [OK])
        assert told(story).values("S204")["circle"] == "a → a"
        assert told(story).values("S204")["round"] == "best"

    def test_a_once_reply_ends_it(self) -> None:
        story = scenario([fork("a", "b"), node("b", best("a", once=True), cave("ok"))], [OK])
        assert told(story).places == []

    def test_a_variable_that_counts_ends_it(self) -> None:
        story = scenario(
            [
                node(
                    "a",
                    best(
                        "a",
                        when=replace(variable_plus(0, 0), evaluate=lambda s: s.variables[0] < 3),
                        set=(("gifts", variable_plus(0, 1)),),
                    ),
                    cave("ok"),
                )
            ],
            [OK],
            variables=GIFTS,
        )
        assert told(story).places == []

    def test_a_timer_that_goes_round_is_no_circle(self) -> None:
        story = scenario(
            [fork("a", "ok", timer=5, on_silence="b"), fork("b", "ok", timer=5, on_silence="a")],
            [OK],
        )
        assert told(story).places == []

    def test_each_circle_is_told_once_however_many_states_it_has(self) -> None:
        story = scenario(
            [
                node("a", best("b"), cave("b", set=(("gifts", variable_plus(0, 1)),))),
                node("b", best("c"), cave("ok")),
                node("c", best("b"), wall([Route("ok", variable_from(0, 1)), Route("bad")])),
            ],
            [OK, BAD],
            variables=GIFTS,
        )
        assert told(story).where("S204") == ["nodes/1/id"]

    def test_circles_that_share_a_node_are_told_once(self) -> None:
        """One goto leads back, and there are many ways to go round through it."""
        story = scenario(
            [
                fork("a", "b"),
                node("b", best("c"), cave("d")),
                node("c", best("d"), cave("ok")),
                node("d", best("b"), cave("ok")),
                node("e", best("e"), cave("ok")),
            ],
            [OK],
            start=[Route("e", remembers(0)), Route("a")],
            memories=(("oven", "left"),),
        )
        issues = told(story).of("S204")
        assert [issue.values["circle"] for issue in issues] == ["b → d → b", "e → e"]

    def test_one_round_is_named_where_several_lead_back_to_the_same_state(self) -> None:
        flipped = Expression(
            "1 - gifts",
            lambda s: 1 - s.variables[0],
            frozenset({(Source.VARIABLE, 0)}),
        )
        story = scenario(
            [
                fork("a", "b"),
                node("b", best("c"), cave([Route("ok", variable_from(0, 1)), Route("bad")])),
                node("c", wall("b", set=(("gifts", flipped),))),
            ],
            [OK, BAD],
            variables=GIFTS,
        )
        (issue,) = told(story).of("S204")
        assert issue.values["circle"] == "b → c → b"
        assert issue.values["round"] == "best,wall,best,wall"
        assert replay(story, issue.values["answers"]) == "b"

    def test_a_circle_that_makes_too_many_states_is_the_fault_that_is_told(self) -> None:
        story = scenario([node("a", best("a"), cave("b")), *chain("b", "c", "d")], [OK])
        walked = explore(compile_table(story), limit=3)
        assert not walked.complete
        subject = Subject(story, Paths(), (World((), walked, None),))
        assert [issue.code for issue in reach.find(subject)] == ["S204"]

    def test_narration_that_conditions_lead_round(self) -> None:
        story = scenario(
            [
                node("a", best("say"), cave("ok")),
                node("say", to=[Route("hum", tension_below(21)), Route("ok")]),
                node("hum", to=[Route("say", tension_below(21)), Route("ok")]),
                fork("behind", "ok"),
            ],
            [OK],
        )
        result = told(story)
        assert result.places == [("S209", "nodes/1/id"), ("S200", "nodes/3/id")]
        assert result.values("S209") == {"node": "say", "circle": "say, hum"}

    def test_narration_that_goes_round_before_the_first_word(self) -> None:
        always = Route("say", tension_below(21))
        shut = wall("ok", when=never())
        story = scenario(
            [node("say", to=[always, Route("a")]), node("a", best("ok"), cave("ok"), shut)], [OK]
        )
        assert told(story).places == [("S209", "nodes/0/id")]

    def test_what_lies_behind_such_narration_is_not_called_unreached_as_well(self) -> None:
        story = scenario(
            [
                node("a", best("say"), cave("ok")),
                node("say", to=[Route("say", tension_below(21)), Route("behind")]),
                fork("behind", "ok"),
            ],
            [OK],
        )
        assert told(story).places == [("S209", "nodes/1/id")]


class TestWaysOut:
    def test_a_part_without_a_way_out_is_told_where_it_is_entered(self) -> None:
        story = scenario(
            [node("a", best("ok"), cave("lost")), fork("lost", "worse"), fork("worse", "bad")],
            [OK, BAD],
        )
        (issue,) = told(story).issues
        assert (issue.code, issue.place.file) == ("S205", "nodes/1/id")
        assert dict(issue.values) == {"node": "lost", "answers": "cave"}

    def test_every_entry_is_told(self) -> None:
        story = scenario(
            [
                node("a", best("ok"), cave("lost"), wall("worse")),
                fork("lost", "worse"),
                fork("worse", "bad"),
            ],
            [OK, BAD],
        )
        assert told(story).where("S205") == ["nodes/1/id", "nodes/2/id"]

    def test_a_marked_point_of_no_return_covers_what_lies_behind_it(self) -> None:
        lost = fork("lost", "worse", point_of_no_return=True)
        nodes = [node("a", best("ok"), cave("lost")), lost, fork("worse", "bad")]
        assert told(scenario(nodes, [OK, BAD])).places == []

    def test_narration_may_be_the_point_of_no_return(self) -> None:
        click = node("click", to="lost", point_of_no_return=True)
        nodes = [node("a", best("ok"), cave("click")), click, fork("lost", "bad")]
        assert told(scenario(nodes, [OK, BAD])).places == []
        plain = [nodes[0], replace(click, point_of_no_return=False), nodes[2]]
        assert told(scenario(plain, [OK, BAD])).where("S205") == ["nodes/2/id"]

    def test_narration_before_a_bad_ending_is_no_part_of_its_own(self) -> None:
        nodes = [node("a", best("ok"), cave("click")), node("click", to="bad")]
        assert told(scenario(nodes, [OK, BAD])).places == []

    def test_one_state_with_a_way_out_is_enough(self) -> None:
        story = scenario(
            [
                node("a", best("b"), cave("b", set=(("gifts", variable_plus(0, 1)),))),
                node(
                    "b",
                    best([Route("bad", variable_from(0, 1)), Route("ok")]),
                    wall("bad"),
                ),
            ],
            [OK, BAD],
            variables=GIFTS,
        )
        assert told(story).places == []

    def test_a_scenario_without_a_proper_ending_has_none_from_its_start(self) -> None:
        story = scenario(chain("a", "b", last="bad"), [BAD])
        assert told(story).places == [("S205", "nodes/0/id")]

    def test_silence_is_no_way_out(self) -> None:
        story = scenario(
            [
                node("a", best("lost"), cave("ok")),
                fork("lost", "bad", timer=9, on_silence="back"),
                fork("back", "ok"),
            ],
            [OK, BAD],
        )
        assert told(story).where("S205") == ["nodes/1/id"]


class TestGatesAndRoutes:
    def test_a_gate_that_never_opens(self) -> None:
        story = scenario([node("a", best("ok"), cave("ok"), wall("ok", when=never()))], [OK])
        assert told(story).places == [("S206", "nodes/0/replies/2/when")]
        assert told(story).values("S206") == {"reply": "wall", "condition": "turn < 0"}

    def test_a_gate_of_a_node_that_is_not_reached_is_the_node_s_fault(self) -> None:
        story = scenario([fork("a", "ok"), node("b", best("ok"), wall("ok", when=never()))], [OK])
        assert told(story).places == [("S200", "nodes/1/id")]

    def test_a_fact_nobody_can_know_by_then_keeps_a_gate_shut(self) -> None:
        ask = best("b", "ask", learns=("f0",))
        late = cave("ok", "late", when=knows(0))
        early = scenario([node("a", ask, wall("b")), node("b", best("ok"), late)], [OK])
        story = replace(early, facts=(Fact("f0", "F"),))
        assert told(story).places == []
        other_way = replace(
            story,
            nodes=(
                node("a", best("b"), cave("b", "late", when=knows(0))),
                node("b", best("ok", learns=("f0",)), wall("ok")),
            ),
        )
        assert told(other_way).places == [("S206", "nodes/0/replies/1/when")]

    def test_a_route_whose_condition_never_holds(self) -> None:
        story = scenario(
            [
                node("a", best([Route("b", variable_from(0, 1)), Route("ok")]), cave("b")),
                fork("b", "ok"),
            ],
            [OK],
            variables=GIFTS,
        )
        assert told(story).places == [("S207", "nodes/0/replies/0/goto/0/when")]
        assert told(story).values("S207") == {
            "reason": "shut",
            "to": "b",
            "condition": "v0 >= 1",
        }

    def test_a_route_behind_one_that_always_goes_first(self) -> None:
        first, second = Route("b", tension_below(21)), Route("ok", tension_below(5))
        story = scenario(
            [node("a", best([first, second, Route("ok")]), cave("b")), fork("b", "ok")], [OK]
        )
        assert told(story).values("S207") == {
            "reason": "covered",
            "to": "ok",
            "condition": "tension < 5",
        }
        assert told(story).where("S207") == ["nodes/0/replies/0/goto/1/when"]

    def test_the_last_route_may_be_left_over(self) -> None:
        routes = [Route("ok", variable_is(0, 0)), Route("bad")]
        story = scenario([node("a", best(routes), cave("bad"))], [OK, BAD], variables=GIFTS)
        assert told(story).places == []

    def test_routes_of_narration_and_of_the_start_are_judged_too(self) -> None:
        dead = Route("a", variable_from(0, 1))
        story = scenario(
            [fork("a", "say"), node("say", to=[dead, Route("ok")])],
            [OK],
            start=[dead, Route("a")],
            variables=GIFTS,
        )
        assert told(story).where("S207") == ["start/0/when", "nodes/1/goto/0/when"]

    def test_routes_of_a_reply_that_is_never_said_are_that_reply_s_fault(self) -> None:
        dead = wall([Route("a", variable_from(0, 1)), Route("ok")], when=never())
        story = scenario([node("a", best("ok"), cave("ok"), dead)], [OK], variables=GIFTS)
        assert told(story).places == [("S206", "nodes/0/replies/2/when")]

    def test_a_route_taken_in_one_world_is_taken(self) -> None:
        routes = [Route("b", remembers(0)), Route("ok")]
        story = scenario(
            [node("a", best(routes), cave("b")), fork("b", "ok")],
            [OK],
            memories=(("oven", "left"),),
        )
        assert told(story).places == []


CALL = (Promise("call", "Call back"),)


class TestPromises:
    def story(self, *last: object, settles: tuple[str, ...] = (), **more: object) -> Scenario:
        ok = Ending("ok", "Agreed", proper=True, settles=settles)
        first = node("a", best("b", promises=("call",)), wall("b"))
        return scenario(
            [first, node("b", best("ok", **more), cave("ok", "cave", **more))],
            [ok],
            promises=CALL,
        )

    def test_a_promise_open_at_a_proper_ending(self) -> None:
        result = told(self.story())
        assert result.places == [("S210", "endings/0/id")]
        values = result.values("S210")
        assert values == {"promise": "call", "ending": "ok", "answers": "best,best"}

    @pytest.mark.parametrize("key", ["keeps_promise", "breaks_promise"])
    def test_kept_or_broken_it_is_open_no_more(self, key: str) -> None:
        assert told(self.story(**{key: ("call",)})).places == []

    def test_the_ending_may_settle_it(self) -> None:
        assert told(self.story(settles=("call",))).places == []

    def test_an_improper_ending_may_leave_it_open(self) -> None:
        story = self.story()
        nodes = (story.nodes[0], node("b", best("bad"), cave("ok", keeps_promise=("call",))))
        assert told(replace(story, nodes=nodes, endings=(*story.endings, BAD))).places == []

    def test_a_road_that_the_walk_counts_once_may_still_end_in_two_ways(self) -> None:
        """Promised or not, the states of b have the same future."""
        story = self.story()
        assert len(explore(compile_table(story)).spots) == 3

    def test_kept_where_nobody_can_have_made_it(self) -> None:
        story = self.story(keeps_promise=("call",))
        first = node("a", best("b"), wall("b"))
        swapped = replace(story, nodes=(first, story.nodes[1]))
        result = told(swapped)
        assert result.places == [
            ("S211", "nodes/1/replies/0/keeps_promise/0"),
            ("S211", "nodes/1/replies/1/keeps_promise/0"),
        ]
        assert dict(result.issues[0].values) == {
            "reason": "never_made",
            "promise": "call",
            "reply": "best",
        }

    def test_made_and_kept_in_one_breath(self) -> None:
        row = best("ok", promises=("call",), keeps_promise=("call",))
        story = scenario([node("a", row, wall("ok"))], [OK], promises=CALL)
        assert told(story).places == []

    def test_settled_on_every_road_before(self) -> None:
        keep = {"keeps_promise": ("call",)}
        story = scenario(
            [
                node("a", best("b", promises=("call",), **keep), wall("ok")),
                node("b", best("ok", breaks_promise=("call",)), wall("ok")),
            ],
            [OK],
            promises=CALL,
        )
        result = told(story)
        assert result.places == [("S211", "nodes/1/replies/0/breaks_promise/0")]
        assert result.values("S211")["reason"] == "settled"

    def test_what_a_reply_keeps_it_cannot_break(self) -> None:
        both = best("ok", keeps_promise=("call",), breaks_promise=("call",))
        story = scenario(
            [
                node("a", best("b", promises=("call",)), drift("ok")),
                node("b", both, wall("ok", keeps_promise=("call",))),
            ],
            [OK],
            promises=CALL,
        )
        assert told(story).where("S211") == ["nodes/1/replies/0/breaks_promise/0"]

    def test_two_promises_do_not_stand_in_for_each_other(self) -> None:
        story = scenario(
            [
                node("a", best("b", promises=("call",)), wall("b", promises=("mail",))),
                node("b", best("ok", keeps_promise=("mail",)), wall("bad")),
            ],
            [OK, BAD],
            promises=(*CALL, Promise("mail", "Mail")),
        )
        assert [issue.values["promise"] for issue in told(story).of("S210")] == ["call"]


class TestTooMuch:
    def test_a_walk_cut_short_says_so_and_judges_nothing_it_did_not_see(self) -> None:
        story = scenario([*chain("a", "b", "c"), fork("never", "ok")], [OK, BAD], promises=CALL)
        walked = explore(compile_table(story), limit=2)
        assert not walked.complete
        cut = Subject(story, Paths(), (World((), walked, None),))
        result = Told(tuple(reach.find(cut)))
        assert result.places == [("S208", "key nodes")]
        assert result.values("S208") == {
            "reason": "states",
            "states": str(len(walked.spots)),
        }

    def test_a_dead_end_seen_before_the_stop_is_told_all_the_same(self) -> None:
        stuck = node("stuck", best("ok", when=never()), cave("ok", when=never()))
        story = scenario([node("a", best("stuck"), wall("b")), stuck, *chain("b", "c", "d")], [OK])
        walked = explore(compile_table(story), limit=3)
        assert not walked.complete
        cut = Subject(story, Paths(), (World((), walked, None),))
        found = [(issue.code, issue.place.file) for issue in reach.find(cut)]
        assert found == [("S208", "key nodes"), ("S202", "key nodes/1/replies")]


def test_a_subject_without_worlds_is_not_judged() -> None:
    story = scenario([fork("a", "ok"), fork("b", "ok")], [OK])
    assert list(reach.find(Subject(story, Paths()))) == []
