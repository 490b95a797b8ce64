"""Balance: ratings, forks, the worth of roads, blind habits, fairness and pressure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest

from simulator.analysis.checks import balance, worth
from simulator.analysis.checks.forks import Quadrant, forks_of, quadrant
from simulator.analysis.checks.subject import Subject
from simulator.analysis.prospects import Prospects
from simulator.model.scenario import (
    Client,
    ClientType,
    Expression,
    Node,
    Promise,
    Reply,
    Route,
    Rule,
    Scenario,
    Source,
    Tag,
    Variable,
)
from tests.analysis.checks.judging import (
    BAD,
    OK,
    Paths,
    Told,
    best,
    cave,
    drift,
    judged,
    never,
    remembers,
    subject_of,
    wall,
)
from tests.graphs import node, reply, scenario, variable_plus, worked_graph

GIFTS = (Variable("gifts", 0, 0, 3),)


def told(story: Scenario) -> Told:
    return judged(balance.find, story)


def sound(*changed: Node, count: int = 6, ending: str = "bad", **more: object) -> Scenario:
    """A story without a remark: forks in a row, replies turned from fork to fork, of one
    length; a weak last answer ends badly. `changed` nodes stand in for those of their name."""
    names = [f"n{at}" for at in range(count)]
    nodes = []
    for at, name in enumerate(names):
        to = names[at + 1] if at + 1 < count else "ok"
        weak = to if at + 1 < count else ending
        rows = [best(to), cave(weak), wall(weak), drift(weak)]
        nodes.append(node(name, *rows[at % 4 :], *rows[: at % 4]))
    by_name = {own.id: own for own in changed}
    nodes = [by_name.get(own.id, own) for own in nodes]
    return scenario([*nodes], more.pop("endings", [OK, BAD]), **more)


def with_replies(story: Scenario, at: int, change: Callable[[Reply], Reply]) -> Scenario:
    own = story.nodes[at]
    new = replace(own, replies=tuple(change(row) for row in own.replies))
    return replace(story, nodes=(*story.nodes[:at], new, *story.nodes[at + 1 :]))


def from_gifts(limit: int) -> Expression:
    return Expression(
        f"gifts < {limit}",
        lambda s: s.variables[0] < limit,
        frozenset({(Source.VARIABLE, 0)}),
    )


def test_a_sound_story_is_left_alone() -> None:
    assert told(sound()).places == []


class TestRatings:
    @pytest.mark.parametrize(
        ("tag", "axis"),
        [
            ("rude", "care"),
            ("dismiss", "care"),
            ("overpromise", "firmness"),
            ("beyond_authority", "firmness"),
        ],
    )
    def test_a_hard_tag_forces_its_zero(self, tag: str, axis: str) -> None:
        def rated(care: int, firmness: int) -> list[tuple[str, str]]:
            row = reply("x", care, firmness, "ok", tag)
            story = scenario([node("a", best("ok"), row)], [OK])
            return [place for place in told(story).places if place[0] == "S300"]

        other = (0, 4) if axis == "care" else (4, 0)
        assert rated(*other) == []
        assert rated(1, 1) == [("S300", f"nodes/0/replies/1/{axis}")]

    def test_what_stands_there_is_told_and_both_axes_may_be_forced(self) -> None:
        row = reply("x", 2, 1, "ok", "rude dismiss overpromise")
        result = told(scenario([node("a", best("ok"), row)], [OK]))
        assert [dict(issue.values) for issue in result.of("S300")] == [
            {"tag": "rude, dismiss", "axis": "care", "rating": "2"},
            {"tag": "overpromise", "axis": "firmness", "rating": "1"},
        ]

    def test_a_reply_cannot_take_back_what_it_does(self) -> None:
        row = reply("x", 4, 0, "ok", "overpromise", withdraws=(Tag.RUDE, Tag.OVERPROMISE))
        result = told(scenario([node("a", best("ok"), row)], [OK]))
        assert result.where("S301") == ["nodes/0/replies/1/withdraws/1"]
        assert result.values("S301") == {"tag": "overpromise", "reply": "x"}

    def test_ratings_are_judged_without_any_walk(self) -> None:
        row = reply("x", 4, 1, "ok", "overpromise")
        story = scenario([node("a", best("ok"), row)], [OK])
        assert [issue.code for issue in balance.find(Subject(story, Paths()))] == ["S300"]


class TestForks:
    def test_every_scored_state_offers_three_of_both(self) -> None:
        just = node("n1", reply("x", 3, 3, "n2"), cave("n2"), wall("n2"), drift("n2"))
        assert told(sound(just)).of("S302") == []
        less = replace(just, replies=(reply("x", 4, 2, "n2"), *just.replies[1:]))
        result = told(sound(less))
        assert result.where("S302") == ["key nodes/1/replies"]
        assert result.values("S302") == {
            "node": "n1",
            "best": "2",
            "reply": "x",
            "answers": "best",
        }

    def test_a_gate_may_hide_the_good_reply_in_some_states_alone(self) -> None:
        gift = (("gifts", variable_plus(0, 1)),)
        first = node("n0", best("n1"), cave("n1", set=gift), wall("n1"), drift("n1"))
        second = node("n1", cave("n2"), best("n2", when=from_gifts(1)), reply("w", 1, 4, "n2"))
        result = told(sound(first, second, variables=GIFTS))
        (issue,) = result.of("S302")
        assert issue.place.file == "key nodes/1/replies"
        assert issue.hint == "--answers=cave"

    def test_a_state_that_is_not_scored_may_offer_anything(self) -> None:
        same = node("n1", reply("x", 1, 1, "n2"), reply("y", 1, 1, "n2"))
        assert told(sound(same, count=7)).places == []

    def test_a_key_fork_has_a_cave_and_an_ignore_in_every_scored_state(self) -> None:
        whole = replace(sound().nodes[1], key=True)
        assert [row.id for row in whole.replies] == ["cave", "wall", "drift", "best"]
        assert told(sound(whole)).places == []
        no_cave = replace(whole, replies=(reply("x", 2, 1, "n2"), *whole.replies[1:]))
        assert told(sound(no_cave)).where("S307") == ["nodes/1/key"]
        assert told(sound(no_cave)).of("S308") == []
        rows = (whole.replies[0], reply("x", 1, 2, "n2"), *whole.replies[2:])
        no_ignore = told(sound(replace(whole, replies=rows)))
        assert (no_ignore.where("S308"), no_ignore.of("S307")) == (["nodes/1/key"], [])

    @pytest.mark.parametrize(
        ("care", "firmness", "cave"), [(3, 1, True), (2, 1, False), (3, 2, False)]
    )
    def test_the_borders_of_a_cave(self, care: int, firmness: int, *, cave: bool) -> None:
        rows = (reply("x", care, firmness, "n2"), best("n2"), wall("n2"), drift("n2"))
        result = told(sound(node("n1", *rows, key=True)))
        assert (result.of("S307") == []) is cave

    @pytest.mark.parametrize(
        ("care", "firmness", "ignore"), [(1, 3, True), (1, 2, False), (2, 3, False)]
    )
    def test_the_borders_of_an_ignore(self, care: int, firmness: int, *, ignore: bool) -> None:
        rows = (reply("x", care, firmness, "n2"), best("n2"), cave("n2"), drift("n2"))
        result = told(sound(node("n1", *rows, key=True)))
        assert (result.of("S308") == []) is ignore

    def test_a_key_fork_may_lack_it_in_one_world_alone(self) -> None:
        shut = replace(remembers(0), evaluate=lambda s: not s.ended)
        own = node("n1", best("n2"), wall("n2"), drift("n2"), cave("n2", when=shut), key=True)
        result = told(sound(own, memories=(("oven", "left"),)))
        values = {"node": "n1", "answers": "best", "after": "oven=left"}
        assert result.values("S307") == values
        assert result.issues[0].hint == "--answers=best --after oven=left"

    def test_two_replies_equally_best_by_leximin(self) -> None:
        tied = node("n1", reply("x", 3, 4, "n2"), cave("n2"), wall("n2"), reply("y", 4, 3, "n2"))
        result = told(sound(tied))
        assert result.where("S324") == ["nodes/1/replies/3/id"]
        assert result.values("S324")["replies"] == "x, y"
        near = node("n1", reply("x", 3, 3, "n2"), cave("n2"), wall("n2"), reply("y", 4, 3, "n2"))
        assert told(sound(near)).of("S324") == []

    def test_tied_replies_may_be_kept_apart_by_gates(self) -> None:
        late = Expression("turn > 99", lambda s: s.turn > 99, frozenset({(Source.TURN, 0)}))
        tied = node(
            "n1", reply("x", 4, 4, "n2"), cave("n2"), wall("n2"), reply("y", 4, 4, "n2", when=late)
        )
        assert told(sound(tied)).of("S324") == []

    @pytest.mark.parametrize(
        ("length", "places"), [(14, []), (15, [("S323", "nodes/1/replies/2/say")])]
    )
    def test_the_longest_reply_is_at_most_1_4_times_the_shortest(
        self, length: int, places: list[tuple[str, str]]
    ) -> None:
        rows = [cave, best, wall, drift]
        own = node(
            "n1",
            *(make("n2", say="x" * (length if make is wall else 10)) for make in rows),
        )
        result = told(sound(own))
        assert [place for place in result.places if place[0] == "S323"] == places
        if places:
            assert result.values("S323") == {
                "node": "n1",
                "longest": "wall",
                "length": "15",
                "shortest": "cave",
                "least": "10",
            }


class TestWorth:
    def test_the_second_worked_example_is_refused_for_the_firmest(self) -> None:
        result = told(worked_graph("G2"))
        firmest = [issue for issue in result.of("S311") if issue.values["reason"] == "firmest"]
        assert dict(firmest[0].values) == {
            "reason": "firmest",
            "policy": "firmest",
            "earns": "90",
            "points": "90",
            "limit": "55",
        }
        assert result.where("S309") == ["key nodes"]
        assert result.values("S309")["earns"] == "140/3"

    def test_the_first_worked_example_is_played_at_random_in_vain(self) -> None:
        assert told(worked_graph("G1")).of("S309") == []

    @pytest.mark.parametrize(
        ("policy", "code", "limit"), [(p, *v) for p, v in worth.LIMITS.items()]
    )
    def test_a_habit_may_earn_its_limit_and_not_a_hair_more(
        self, monkeypatch: pytest.MonkeyPatch, policy: str, code: str, limit: int
    ) -> None:
        subject = subject_of(sound())

        def earning(most: Fraction) -> list[str]:
            def earns(prospects: Prospects, name: str) -> Fraction:
                return most if name == policy else Fraction(0)

            monkeypatch.setattr(worth, "expected_balance", earns)
            return [issue.code for issue in balance.find(subject)]

        assert earning(Fraction(limit)) == []
        assert earning(limit + Fraction(1, 10**9)) == [code]

    def test_the_figure_that_is_said_shows_that_it_is_too_much(self) -> None:
        assert worth.points_above(Fraction(140, 3), 45) == "46.7"
        assert worth.points_above(Fraction(4500049, 100000), 45) == "45.0005"
        assert worth.points_above(Fraction(46), 45) == "46"
        assert worth.points_above(45 + Fraction(1, 10**9), 45) == "45.000001"

    def test_the_worst_world_counts_and_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        story = sound(memories=(("oven", "left"), ("oven", "agreed")))
        subject = subject_of(story)
        earned = dict(zip((world.prospects for world in subject.worlds), (51, 60, 55), strict=True))

        def earns(prospects: Prospects, name: str) -> Fraction:
            return Fraction(earned[prospects] if name == "first" else 0)

        monkeypatch.setattr(worth, "expected_balance", earns)
        (issue,) = balance.find(subject)
        assert (issue.code, issue.values["earns"]) == ("S320", "60")
        assert issue.values["after"] == "oven=left"
        assert issue.hint == "--after oven=left"

    def test_all_roads_of_one_worth(self) -> None:
        story = scenario([node("a", best("ok", "x"), best("ok", "y"))], [OK])
        assert told(story).places == [("S304", "key nodes")]

    def test_a_proper_road_without_a_scored_turn(self) -> None:
        first = node("in", best("n0", "on"), best("ok", "out"))
        story = sound()
        result = told(replace(story, nodes=(first, *story.nodes), start=(Route("in"),)))
        assert result.where("S305") == ["endings/0/id"]
        assert result.values("S305") == {
            "ending": "ok",
            "weight": "0",
            "least": "4",
            "answers": "out",
        }

    @pytest.mark.parametrize(("count", "short"), [(4, False), (3, True)])
    def test_the_lightest_proper_road_weighs_four_turns(self, count: int, *, short: bool) -> None:
        result = told(sound(count=count))
        assert (result.of("S306") != []) is short
        if short:
            assert result.where("S306") == ["endings/0/id"]
            assert result.values("S306") == {
                "ending": "ok",
                "weight": "3",
                "least": "4",
                "answers": "best,cave,best",
            }

    def test_a_hair_less_than_four_is_too_light(self) -> None:
        last = node("n3", drift("bad"), best("ok"), cave("bad"), reply("w", 1, 4, "bad"))
        light = replace(last, replies=(reply("d", 1, 1, "bad"), *last.replies[1:]))
        assert told(sound(last, count=4)).of("S306") == []
        caved = tuple(
            reply(r.id, max(r.care.value, 1), max(r.firmness.value, 1), r.goto)
            for r in light.replies
        )
        assert (
            told(sound(replace(light, replies=caved), count=4)).values("S306")["weight"] == "15/4"
        )

    def test_the_lightest_road_need_not_be_the_shortest(self) -> None:
        """A key fork leads there in fewer answers than three fillers, and weighs more."""
        fillers = [
            node(f"f{at}", best(to, "x"), best(to, "y")) for at, to in enumerate(["f1", "ok"])
        ]
        start = node("a", best("k"), cave("f0"), key=False)
        key = node("k", best("ok"), cave("ok"), wall("ok"), key=True)
        story = scenario([start, key, *fillers], [OK])
        assert told(story).values("S306")["answers"] == "cave,x,x"

    def test_every_best_road_breaches_a_rule(self) -> None:
        rules = (Rule("r", "R"),)

        def breaching(row: Reply) -> Reply:
            return replace(row, breaches=("r",)) if row.id == "best" else row

        result = told(with_replies(sound(rules=rules), 2, breaching))
        assert result.where("S303") == ["nodes/2/replies/2/breaches"]
        values = result.values("S303")
        assert (values["reason"], values["node"], values["reply"]) == ("breach", "n2", "best")
        assert values["answers"] == ",".join(["best"] * 6)

    def test_a_clean_road_of_the_same_worth_is_enough(self) -> None:
        rules = (Rule("r", "R"),)
        rows = (cave("n3"), best("n3", breaches=("r",)), wall("n3"), best("n3", "clean"))
        result = told(sound(node("n2", *rows), rules=rules))
        assert result.of("S303") == []

    def test_a_violation_counts_though_it_is_taken_back(self) -> None:
        def violating(row: Reply) -> Reply:
            return replace(row, does=frozenset({Tag.OVERPROMISE})) if row.id == "best" else row

        result = told(with_replies(sound(), 5, violating))
        assert result.where("S303") == [f"nodes/5/replies/{result_index(sound(), 5)}/does"]
        assert result.values("S303")["reason"] == "violation"

    def test_without_finite_bounds_nothing_is_said_that_needs_them(self) -> None:
        back = node("n5", best("n0"), cave("ok"), wall("ok"), drift("ok"))
        story = sound(back)
        (world,) = subject_of(story).worlds
        assert world.prospects is None
        assert {code for code, _ in told(story).places} <= {"S321", "S322", "S329"}


def result_index(story: Scenario, at: int) -> int:
    return [row.id for row in story.nodes[at].replies].index("best")


class TestFairness:
    def ordered(self, places: list[int]) -> Scenario:
        """Forks whose best replies stand at these places, from 1; the rest is turned."""
        nodes = []
        for at, place in enumerate(places):
            to = f"n{at + 1}" if at + 1 < len(places) else "ok"
            weak = to if at + 1 < len(places) else "bad"
            rest = [cave(weak), wall(weak), drift(weak)]
            rest = rest[at % 3 :] + rest[: at % 3]
            nodes.append(node(f"n{at}", *rest[: place - 1], best(to), *rest[place - 1 :]))
        return scenario(nodes, [OK, BAD])

    @pytest.mark.parametrize(
        ("places", "said"),
        [
            ([1, 2, 3, 4], False),
            ([2, 2, 3, 4], False),  # half of four forks, but two are no pattern
            ([2, 2, 2, 4], True),
            ([2, 2, 1, 3, 4], False),  # two of five are forty in a hundred
            ([2, 2, 2, 3, 4], True),
            ([2, 2, 2, 1, 3, 4, 1, 3], False),
            ([2, 2, 2, 1, 3, 4, 1], True),
        ],
    )
    def test_the_best_reply_in_one_place(self, places: list[int], *, said: bool) -> None:
        result = told(self.ordered(places))
        assert (result.of("S321") != []) is said
        if said:
            (issue,) = result.of("S321")
            assert issue.place.file == "key nodes"
            assert issue.values["position"] == "2"
            assert issue.values["count"] == str(places.count(2))
            assert issue.values["forks"] == str(len(places))
            assert issue.values["nodes"].startswith("n0, n1")

    @pytest.mark.parametrize(("longest", "said"), [(2, False), (3, True)])
    def test_the_best_reply_is_the_longest(self, longest: int, *, said: bool) -> None:
        story = sound(count=5)
        for at in range(5):
            story = with_replies(
                story,
                at,
                lambda row, at=at: replace(
                    row, say="x" * (11 if row.id == ("best" if at < longest else "wall") else 10)
                ),
            )
        result = told(story)
        assert (result.of("S322") != []) is said
        if said:
            assert result.values("S322") == {"count": "3", "forks": "5", "nodes": "n0, n1, n2"}

    def test_as_long_as_another_is_not_the_longest(self) -> None:
        story = sound(count=5)
        for at in range(5):
            story = with_replies(story, at, lambda row: replace(row, say="x" * 10))
        assert told(story).of("S322") == []

    @pytest.mark.parametrize("side", list(Quadrant))
    def test_a_side_that_no_reply_stands_on(self, side: Quadrant) -> None:
        """Two components of an axis are no side."""
        moved = {
            Quadrant.AGREEMENT: ("best", 4, 2),
            Quadrant.GIVING_IN: ("cave", 4, 2),
            Quadrant.WALL: ("wall", 2, 4),
            Quadrant.DRIFT: ("drift", 1, 2),
        }
        name, care, firmness = moved[side]
        story = sound()
        for at in range(6):
            story = with_replies(
                story,
                at,
                lambda row: reply(name, care, firmness, row.goto) if row.id == name else row,
            )
        result = told(story)
        assert [issue.values["quadrant"] for issue in result.of("S325")] == [side.value]
        assert result.where("S325") == ["key nodes"]
        assert told(sound()).of("S325") == []

    def test_the_borders_of_the_sides(self) -> None:
        (world,) = subject_of(sound()).worlds
        row = world.walked.table.nodes[0].replies[0]
        sides = {}
        for care in range(5):
            for firmness in range(5):
                row.care, row.firmness = care, firmness
                sides[care, firmness] = quadrant(row)
        assert {at for at, side in sides.items() if side is Quadrant.AGREEMENT} == {
            (3, 3), (3, 4), (4, 3), (4, 4)
        }  # fmt: skip
        assert {at for at, side in sides.items() if side is Quadrant.WALL} == {
            (0, 3), (0, 4), (1, 3), (1, 4)
        }  # fmt: skip
        assert {at for at, side in sides.items() if side is None} == {at for at in sides if 2 in at}

    @pytest.mark.parametrize(("keys", "places"), [(2, []), (3, [("S328", "nodes/2/key")])])
    def test_a_third_of_the_forks_may_be_key(
        self, keys: int, places: list[tuple[str, str]]
    ) -> None:
        story = sound()
        nodes = [replace(own, key=at < keys) for at, own in enumerate(story.nodes)]
        result = told(replace(story, nodes=tuple(nodes)))
        assert [place for place in result.places if place[0] == "S328"] == places
        if places:
            assert result.values("S328") == {"count": "3", "forks": "6", "allowed": "2"}

    @pytest.mark.parametrize(
        ("count", "same", "said"), [(4, 4, False), (5, 2, False), (5, 3, True), (6, 3, True)]
    )
    def test_the_same_ratings_in_one_place(self, count: int, same: int, *, said: bool) -> None:
        story = sound(count=count)
        for at in range(count):
            own = story.nodes[at]
            rating = (1, 3) if at < same else (0, 3 - at % 3)
            rows = list(own.replies)
            at_first = next(i for i, row in enumerate(rows) if row.id == "wall")
            rows[at_first] = reply("wall", *rating, rows[at_first].goto)
            rows.insert(0, rows.pop(at_first))
            story = replace(
                story,
                nodes=(
                    *story.nodes[:at],
                    replace(own, replies=tuple(rows)),
                    *story.nodes[at + 1 :],
                ),
            )
        issues = [i for i in told(story).of("S329") if i.values["firmness"] == "3"]
        ours = [i for i in issues if i.values["care"] == "1"]
        assert (ours != []) is said
        if said:
            assert ours[0].values["position"] == "1"
            assert (ours[0].values["count"], ours[0].values["forks"]) == (str(same), str(count))

    def test_a_walk_cut_short_is_not_counted(self) -> None:
        story = self.ordered([2, 2, 2, 2, 2])
        subject = subject_of(story)
        subject.worlds[0].walked.complete = False
        assert "S321" not in {issue.code for issue in balance.find(subject)}


class TestForksOfAWalk:
    def test_a_fork_is_a_node_that_is_scored_somewhere(self) -> None:
        filler = node("n1", best("n2", "x"), best("n2", "y"))
        (world,) = subject_of(sound(filler)).worlds
        assert [fork.node.id for fork in forks_of(world.walked)] == ["n0", "n2", "n3", "n4", "n5"]

    def test_each_set_of_open_replies_is_kept_once(self) -> None:
        gift = (("gifts", variable_plus(0, 1)),)
        first = node("n0", best("n1"), cave("n1", set=gift), wall("n1"), drift("n1"))
        own = node("n1", cave("n2"), best("n2"), wall("n2"), drift("n2", when=from_gifts(1)))
        (world,) = subject_of(sound(first, own, variables=GIFTS)).worlds
        found = {fork.node.id: fork for fork in forks_of(world.walked)}
        assert [len(rows) for rows in found["n1"].sets] == [4, 3]
        assert found["n1"].best_places() == {2}


class TestPressure:
    def test_a_cave_that_raises_the_tension_at_once(self) -> None:
        def hurt(row: Reply) -> Reply:
            tags = frozenset({Tag.BLAME_CLIENT, Tag.REASK})
            return replace(row, does=tags) if row.id == "cave" else row

        result = told(with_replies(sound(), 1, hurt))
        assert result.where("S326") == ["nodes/1/replies/0/id"]
        assert result.values("S326") == {"node": "n1", "reply": "cave", "answers": "best"}

    def test_one_that_only_wears_off_is_shown_with_the_talk_that_wore_it_off(self) -> None:
        """The third time nobody is soothed by giving way: the bargainer wants more."""

        def blaming(row: Reply) -> Reply:
            return replace(row, does=frozenset({Tag.BLAME_CLIENT})) if row.id == "cave" else row

        story = with_replies(sound(kind=ClientType.BARGAINER), 3, blaming)
        result = told(story)
        assert result.values("S326")["answers"].split(",").count("cave") == 1
        plain = with_replies(
            sound(kind=ClientType.BARGAINER),
            0,
            lambda row: (
                replace(row, does=frozenset({Tag.BLAME_CLIENT})) if row.id == "cave" else row
            ),
        )
        assert told(plain).of("S326") == []  # the first time it still soothes

    def test_apologies_wear_off(self) -> None:
        def sorry(row: Reply) -> Reply:
            if row.id != "cave":
                return row
            return reply("cave", 3, 1, row.goto, "apology reask")

        story = sound()
        for at in (0, 1):
            story = with_replies(story, at, sorry)
        (issue,) = told(story).of("S326")
        assert issue.place.file.startswith("nodes/1/")
        assert issue.values["answers"] == "cave"

    def test_breaking_a_promise_raises_it_only_where_one_is_open(self) -> None:
        promises = (Promise("call", "C"),)

        def breaking(row: Reply) -> Reply:
            return replace(row, breaks_promise=("call",)) if row.id == "cave" else row

        def promising(row: Reply) -> Reply:
            return replace(row, promises=("call",)) if row.id == "wall" else row

        alone = with_replies(sound(promises=promises), 2, breaking)
        assert told(alone).of("S326") == []
        result = told(with_replies(alone, 0, promising))
        assert result.values("S326")["node"] == "n2"
        assert result.values("S326")["answers"].split(",")[0] == "wall"  # who promises it

    def test_a_promise_of_one_road_and_a_gift_of_another_break_nothing(self) -> None:
        """The last cave soothes unless it breaks the promise after an earlier gift."""

        def story(*between: Node) -> Scenario:
            behind = between[0].id if between else "last"
            first = node("first", cave(behind), wall(behind, promises=("call",)))
            tags = frozenset({Tag.OVERPROMISE})
            breaking = replace(cave("ok"), does=tags, breaks_promise=("call",))
            last = node("last", best("ok"), breaking)
            return scenario([first, *between, last], [OK], promises=(Promise("call", "C"),))

        assert told(story()).of("S326") == []
        (issue,) = told(story(node("gift", cave("last"), best("last")))).of("S326")
        assert issue.values["answers"] == "wall,cave"

    def test_soothing_caves_are_fine_for_every_client(self) -> None:
        for kind in ClientType:
            assert told(sound(kind=kind)).of("S326") == [], kind

    @pytest.mark.parametrize(("tension", "calm"), [(11, True), (12, False)])
    @pytest.mark.parametrize("walks_out", [None, "bad"])
    def test_the_client_is_under_pressure_somewhere(
        self, tension: int, walks_out: str | None, *, calm: bool
    ) -> None:
        """All answers of this talk soothe."""
        nodes = [
            node(f"n{at}", best(to), reply("c", 4, 3, to), reply("w", 3, 3, to))
            for at, to in enumerate(["n1", "n2", "ok"])
        ]
        client = Client("Iryna", tension=tension, walks_out=walks_out)
        story = replace(scenario(nodes, [OK, BAD]), client=client)
        result = told(story)
        assert (result.of("S327") != []) is calm
        if calm:
            assert result.where("S327") == ["client/tension"]

    @pytest.mark.parametrize(("push", "calm"), [(0, True), (3, False)])
    def test_the_pressure_may_come_late(self, push: int, *, calm: bool) -> None:
        nodes = [
            node(f"n{at}", reply("x", 3, 4, to), reply("y", 3, 1, to), push=push)
            for at, to in enumerate([*(f"n{at}" for at in range(1, 9)), "ok"])
        ]
        story = scenario(nodes, [OK], client={"tension": 0})
        assert (told(story).of("S327") != []) is calm

    @pytest.mark.parametrize("before", [(), (node("n0", best("n1"), best("n1", "other")),)])
    @pytest.mark.parametrize(("tension", "calm"), [(10, True), (11, False)])
    def test_silence_in_the_last_fork_may_bring_the_pressure(
        self, before: tuple[Node, ...], tension: int, *, calm: bool
    ) -> None:
        """What an answer before it calms, its push undoes."""
        last = node("n1", best("ok"), best("ok", "other"), timer=20, push=2 if before else 0)
        client = Client("Iryna", tension=tension, walks_out="bad")
        story = replace(scenario([*before, last], [OK, BAD]), client=client)
        assert (told(story).of("S327") != []) is calm

    def test_a_talk_in_which_nothing_can_be_said_is_not_called_calm(self) -> None:
        """Its nodes are out of reach, and that is said elsewhere."""
        lines = Node("lines", ("Words.",), goto=(Route("bad"),))
        story = replace(sound(), start=(Route("lines"),))
        story = replace(story, nodes=(*story.nodes, lines))
        assert told(story).of("S327") == []

    def test_a_bad_ending_is_no_moment_of_pressure(self) -> None:
        rows = (best("ok"), reply("r", 0, 0, "bad", "rude blame_client"))
        story = scenario([node("a", *rows)], [OK, BAD], client={"tension": 11})
        assert told(story).where("S327") == ["client/tension"]


def test_nothing_is_told_twice() -> None:
    story = sound(memories=(("a", "x"), ("b", "y")))
    nodes = [replace(own, key=True) for own in story.nodes]
    result = told(replace(story, nodes=tuple(nodes)))
    assert result.places == [("S328", "nodes/2/key")]


def test_a_reply_that_is_never_open_counts_for_nothing() -> None:
    story = sound()
    shut = node("n1", drift("n2"), wall("n2"), best("n2"), best("n2", "twin", when=never()))
    assert told(replace(story, nodes=(story.nodes[0], shut, *story.nodes[2:]))).of("S324") == []
