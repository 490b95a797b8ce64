"""What forks offer, and the mood behind them, against brute force over whole play states."""

from __future__ import annotations

from hypothesis import given, settings

from simulator.analysis.checks import balance
from simulator.analysis.checks.families import find_all
from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.worlds import worlds_of
from simulator.engine.mood import next_mood
from simulator.engine.state import PlayState
from simulator.engine.step import open_replies, turn_weight
from simulator.engine.table import ReplyRow
from simulator.model.issue import Issue
from simulator.model.scenario import Scenario
from simulator.usecases.wording import LONGEST, sentence
from tests.analysis.checks.judging import Paths
from tests.analysis.checks.test_reach_properties import Walked, walk, where, wild
from tests.stories import stories


def judged(story: Scenario) -> list[Issue]:
    return list(balance.find(Subject(story, Paths(), worlds_of(story))))


def leximin(row: ReplyRow) -> tuple[int, int]:
    return min(row.care, row.firmness), max(row.care, row.firmness)


def raises(truth: Walked, state: PlayState, row: ReplyRow) -> bool:
    """Whether the reply alone makes the client more tense, by the engine's own rule."""
    unsettled = (state.promised | row.promises) & ~state.kept & ~state.broken
    kept = unsettled & row.keeps_promise
    broken = unsettled & ~kept & row.breaks_promise
    middle = state._replace(tension=10)  # away from the end of the scale
    mood = next_mood(middle, row.mood, truth.table.temper, kept=bool(kept), broken=bool(broken))
    return mood.tension > 10


@settings(max_examples=60, deadline=None)
@given(wild())
def test_forks_and_caves_are_what_brute_force_finds(story: Scenario) -> None:
    truth = walk(story)
    issues = judged(story)
    poor, tied, no_cave, no_wall, hurting = set(), set(), set(), set(), set()
    for state in truth.states:
        if truth.table.is_ending(state.place):
            continue
        rows = open_replies(truth.table, state)
        node = truth.table.nodes[state.place]
        for row in rows:
            if row.care >= 3 and row.firmness <= 1 and raises(truth, state, row):
                hurting.add(f"nodes/{state.place}/replies/{node.replies.index(row)}/id")
        if not turn_weight(truth.table, state, rows):
            continue
        ranks = sorted(map(leximin, rows))
        poor |= {state.place} if ranks[-1][0] < 3 else set()
        tied |= {state.place} if ranks[-1] == ranks[-2] else set()
        if node.source.key:
            caves = [row for row in rows if row.care >= 3 and row.firmness <= 1]
            walls = [row for row in rows if row.care <= 1 and row.firmness >= 3]
            no_cave |= set() if caves else {f"nodes/{state.place}/key"}
            no_wall |= set() if walls else {f"nodes/{state.place}/key"}
    assert where(issues, "S302") == {f"key nodes/{place}/replies" for place in poor}
    assert {int(place.split("/")[1]) for place in where(issues, "S324")} == tied
    assert where(issues, "S307") == no_cave
    assert where(issues, "S308") == no_wall
    assert hurting <= where(issues, "S326")
    if not any(row.breaks_promise for node in story.nodes for row in node.replies):
        # What breaks a promise is followed apart from what wears off: it may be told where
        # the two never come together.
        assert where(issues, "S326") == hurting


@settings(max_examples=40, deadline=None)
@given(wild())
def test_the_client_presses_in_some_moment_or_in_none(story: Scenario) -> None:
    truth = walk(story)
    ends = len(story.nodes)
    pressed = any(state.tension >= 12 and state.place < ends for state in truth.states)
    # Where nothing can ever be said, that is the fault, and not that it stays calm.
    assert (where(judged(story), "S327") == set()) == (pressed or not truth.said)


@settings(max_examples=40, deadline=None)
@given(stories())
def test_whatever_is_written_comes_out_as_sentences(story: Scenario) -> None:
    found = find_all(Subject(story, Paths(), worlds_of(story)))
    assert [one.place for one in found] == sorted(one.place for one in found)
    for one in found:
        said = sentence(one)
        assert 0 < len(said) <= LONGEST
        assert "…" not in said or len(one.hint or "") > 40 or "nodes" in one.values
