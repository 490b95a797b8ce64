"""Reach against brute force: every whole play state of random scenarios, one by one."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.analysis.checks import reach
from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.witnesses import witness_of, witnessed
from simulator.analysis.checks.worlds import worlds_of
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, silence, start, step
from simulator.engine.table import Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.issue import Issue
from simulator.model.scenario import Node, Reply, Route, Scenario
from tests.analysis.checks.judging import Paths
from tests.stories import conditions, stories

MOST_STATES = 1_500


@st.composite
def wild(draw: st.DrawFn) -> Scenario:
    """A story that may go round, get stuck, crowd its forks, run out of time or lead nowhere."""
    story = draw(stories(most_nodes=4))
    names = [node.id for node in story.nodes]

    def reply(row: Reply) -> Reply:
        if draw(st.integers(0, 9)) == 0:
            row = replace(row, goto=(Route(draw(st.sampled_from(names))),), once=False)
        return replace(row, when=draw(conditions())) if draw(st.integers(0, 5)) == 0 else row

    def node(own: Node) -> Node:
        if own.is_narration:
            if draw(st.integers(0, 3)) == 0:
                back = Route(draw(st.sampled_from(names)), draw(conditions()))
                return replace(own, goto=(back, *own.goto))
            return own
        rows = tuple(reply(row) for row in own.replies)
        if draw(st.integers(0, 5)) == 0:
            rows += tuple(replace(row, id=f"{row.id}b") for row in rows)
        timer = 9 if draw(st.integers(0, 3)) == 0 else None
        late = draw(st.none() | st.sampled_from(names)) if timer else None
        return replace(own, replies=rows, timer=timer, on_silence=late)

    return replace(story, nodes=tuple(node(own) for own in story.nodes))


@dataclass
class Walked:
    """All that can happen, with nothing forgotten but the number of the turn."""

    table: Table
    states: dict[PlayState, dict[str, PlayState | None]] = field(default_factory=dict)
    passed: set[int] = field(default_factory=set)
    said: set[tuple[int, str]] = field(default_factory=set)
    endless: bool = False

    def land(self, landing: Landing) -> PlayState:
        self.passed.update(landing.passed)
        return landing.state._replace(turn=0)

    @property
    def places(self) -> set[int]:
        return {state.place for state in self.states}


def walk(story: Scenario) -> Walked:
    table = compile_table(witnessed(story))
    found = Walked(table)
    try:
        waiting = deque([found.land(start(table, table.initial()))])
    except KnownError:
        found.endless = True
        return found
    while waiting:
        state = waiting.popleft()
        if state in found.states:
            continue
        assume(len(found.states) < MOST_STATES)
        ways = found.states[state] = {}
        if table.is_ending(state.place):
            continue
        for row in open_replies(table, state):
            found.said.add((state.place, row.id))
            try:
                ways[row.id] = found.land(step(table, state, row))
            except KnownError:
                found.endless, ways[row.id] = True, None
        if table.nodes[state.place].source.timer and not state.timer_off:
            try:
                ways["-"] = found.land(silence(table, state))
            except KnownError:
                found.endless = True
        waiting.extend(state for state in ways.values() if state is not None)
    return found


def judged(story: Scenario) -> list[Issue]:
    return list(reach.find(Subject(story, Paths(), worlds_of(story))))


def where(issues: list[Issue], *codes: str) -> set[str]:
    return {issue.place.file for issue in issues if issue.code in codes}


@settings(max_examples=60, deadline=None)
@given(wild())
def test_nodes_replies_and_dead_ends_are_what_brute_force_finds(story: Scenario) -> None:
    truth = walk(story)
    issues = judged(story)
    ends = len(story.nodes)
    stuck, crowded = set(), set()
    for state in truth.states:
        if state.place < ends:
            count = len(open_replies(truth.table, state))
            stuck |= {f"key nodes/{state.place}/replies"} if not count else set()
            crowded |= {f"key nodes/{state.place}/replies"} if count > 4 else set()
    assert where(issues, "S202") == stuck
    assert where(issues, "S203") == crowded
    assert bool(where(issues, "S209")) == truth.endless
    shut = {
        f"nodes/{at}/replies/{index}/when"
        for at, node in enumerate(story.nodes)
        for index, reply in enumerate(node.replies)
        if at in truth.places and (at, reply.id) not in truth.said and reply.when is not None
    }
    if not truth.endless:
        met = truth.places | truth.passed
        unmet = {f"nodes/{at}/id" for at in range(ends) if at not in met}
        unmet |= {f"endings/{at}/id" for at in range(len(story.endings)) if ends + at not in met}
        assert where(issues, "S200", "S201") == unmet
        assert where(issues, "S206") == shut
    assert where(issues, "S206") <= shut


@settings(max_examples=60, deadline=None)
@given(wild())
def test_routes_are_dead_where_brute_force_never_takes_them(story: Scenario) -> None:
    truth = walk(story)
    issues = judged(story)
    scenario = truth.table.scenario
    dead = _never_held("start", scenario.start, asked=True)
    for at, node in enumerate(scenario.nodes):
        dead |= _never_held(f"nodes/{at}/goto", node.goto, asked=at in truth.passed)
        for index, reply in enumerate(node.replies):
            path = f"nodes/{at}/replies/{index}/goto"
            dead |= _never_held(path, reply.goto, asked=(at, reply.id) in truth.said)
    told = where(issues, "S207")
    if truth.endless or story.client.walks_out:
        # Narration that never ends hides what follows; and a client who leaves on the way
        # keeps from being asked what the walk has looked at for the others.
        assert told <= dead
    else:
        assert told == dead


def _never_held(path: str, routes: tuple[Route, ...], *, asked: bool) -> set[str]:
    if not asked:
        return set()
    return {
        f"{path}/{index}/when"
        for index, route in enumerate(routes)
        if (witness := witness_of(route)) is not None and not witness.held
    }


@settings(max_examples=60, deadline=None)
@given(wild())
def test_circles_and_lost_parts_are_what_brute_force_finds(story: Scenario) -> None:
    truth = walk(story)
    issues = judged(story)
    ahead = {
        state: [target for answer, target in ways.items() if target is not None and answer != "-"]
        for state, ways in truth.states.items()
    }
    assert bool(where(issues, "S204")) == _goes_round(ahead)
    lost = _lost(truth, ahead)
    told = {int(place.split("/")[1]) for place in where(issues, "S205")}
    assert told <= lost
    entered = {
        target.place
        for state, ways in truth.states.items()
        if state.place not in lost
        for target in ways.values()
        if target is not None and target.place in lost
    }
    first = next(iter(truth.states), None)
    if first is not None and first.place in lost:
        entered.add(first.place)
    assert told == entered


def _goes_round(ahead: dict[PlayState, list[PlayState]]) -> bool:
    """Whether some state can be come back to: what is left when ends are taken away."""
    left = {state: set(targets) for state, targets in ahead.items()}
    before: dict[PlayState, list[PlayState]] = {}
    for state, targets in left.items():
        for target in targets:
            before.setdefault(target, []).append(state)
    ended = [state for state, targets in left.items() if not targets]
    while ended:
        state = ended.pop()
        del left[state]
        for earlier in before.get(state, ()):
            left[earlier].discard(state)
            if not left[earlier]:
                ended.append(earlier)
    return bool(left)


def _lost(truth: Walked, ahead: dict[PlayState, list[PlayState]]) -> set[int]:
    """Nodes with no road of replies to a proper ending (or to another fault)."""
    table = truth.table
    ends = len(table.nodes)
    alive = {
        state
        for state, ways in truth.states.items()
        if (state.place >= ends and table.scenario.endings[state.place - ends].proper)
        or (state.place < ends and (not open_replies(table, state) or None in ways.values()))
    }
    grown = True
    while grown:
        more = {state for state, targets in ahead.items() if alive.intersection(targets)}
        grown = not more <= alive
        alive |= more
    return {state.place for state in truth.states if state.place < ends} - {
        state.place for state in alive
    }


@settings(max_examples=60, deadline=None)
@given(wild())
def test_promises_are_open_and_idle_where_brute_force_says(story: Scenario) -> None:
    truth = walk(story)
    issues = judged(story)
    ends = len(story.nodes)
    left_open = {
        f"endings/{state.place - ends}/id"
        for state in truth.states
        if state.place >= ends and story.endings[state.place - ends].proper and state.open_promises
    }
    assert where(issues, "S210") == left_open
    idle = set()
    for at, node in enumerate(truth.table.nodes):
        for index, row in enumerate(node.replies):
            before = [
                state
                for state in truth.states
                if state.place == at and row in open_replies(truth.table, state)
            ]
            made = [state._replace(promised=state.promised | row.promises) for state in before]
            possible = any(state.open_promises for state in made)
            for key in ("keeps_promise", "breaks_promise"):
                useless = not possible or (key == "breaks_promise" and row.keeps_promise)
                if before and getattr(row, key) and useless:
                    idle.add(f"nodes/{at}/replies/{index}/{key}/0")
    assert where(issues, "S211") == idle


@settings(max_examples=40, deadline=None)
@given(wild())
def test_the_answers_of_an_issue_lead_where_it_says(story: Scenario) -> None:
    truth = walk(story)
    for issue in judged(story):
        if issue.code in ("S202", "S203", "S205") and truth.states:
            state = next(iter(truth.states))
            for answer in filter(None, issue.values.get("answers", "").split(",")):
                following = truth.states[state][answer]
                assert following is not None
                state = following
            assert truth.table.names[state.place] == issue.values["node"]
