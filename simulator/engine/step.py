"""The pure step: from a state and a reply to the next state. The one truth about play.

The order of effects is part of the format: the turn is scored; the ledger (said, learns,
promises, kept and broken promises, violations, withdrawals, breaches, then `set` on the
state before the reply) and the turn counter; the mood; the route, which sees all that; the
arrival with its push, where the client may walk out; narration goes on by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from simulator.engine.mood import SCALE, WALK_TENSION, clamp, next_mood
from simulator.engine.state import PlayState
from simulator.engine.table import ReplyRow, RouteRow, Table, weight_of
from simulator.model.errors import KnownError

MOST_NARRATION = 100
"""So many narration nodes may follow each other; more is a story that never stops."""


class Landing(NamedTuple):
    """Where a step comes to rest, the narration it passed (places), the highest tension met."""

    state: PlayState
    passed: tuple[int, ...]
    peak: int


def open_replies(table: Table, state: PlayState) -> tuple[ReplyRow, ...]:
    """The replies that may be said now, in file order; none at an ending."""
    if state.place >= len(table.nodes):
        return ()
    node = table.nodes[state.place]
    if not node.gated:
        return node.replies
    said = state.said
    return tuple(
        [
            row
            for row in node.replies
            if not (row.once and said & row.bit) and (row.when is None or row.when(state))
        ]
    )


def turn_weight(table: Table, state: PlayState, replies: Sequence[ReplyRow]) -> int:
    """m·ρ in quarters for a turn with these open replies; 0 where the turn is not scored."""
    node = table.nodes[state.place]
    if state.visited & node.bit:
        return 0
    if len(replies) == len(node.replies):
        return node.weight
    return weight_of(node.factor, replies)


def start(table: Table, initial: PlayState) -> Landing:
    """The first state in which something may be said (or an ending)."""
    return _arrive(table, initial, _follow(table.start, initial), first=True)


def step(table: Table, state: PlayState, reply: ReplyRow) -> Landing:
    """What saying `reply` leads to. Raises `KnownError` where narration never ends."""
    after = _after_reply(table, state, reply)
    return _arrive(table, after, _follow(reply.goto, after))


def silence(table: Table, state: PlayState) -> Landing:
    """What a timer that ran out leads to: tension + 1, and the node's way for silence."""
    node = table.nodes[state.place]
    after = state._replace(
        tension=clamp(state.tension + 1), turn=state.turn + 1, visited=state.visited | node.bit
    )
    if node.on_silence is None:
        stayed = after._replace(timer_off=1)
        return Landing(stayed, (), stayed.tension)
    return _arrive(table, after, node.on_silence)


def _after_reply(table: Table, state: PlayState, reply: ReplyRow) -> PlayState:
    """The state after ledger and mood, still at the old place."""
    promised = state.promised | reply.promises
    unsettled = promised & ~state.kept & ~state.broken
    kept = unsettled & reply.keeps_promise
    broken = unsettled & ~kept & reply.breaks_promise
    violated = state.violated | reply.violates
    withdrawn = (state.withdrawn & ~reply.violates) | (violated & reply.withdraws)
    mood = next_mood(state, reply.mood, table.temper, kept=bool(kept), broken=bool(broken))
    return PlayState(
        state.place,
        mood.tension,
        mood.trust,
        state.turn + 1,
        _assigned(state, reply) if reply.sets else state.variables,
        state.visited | table.nodes[state.place].bit,
        state.known | reply.learns,
        promised,
        state.kept | kept,
        state.broken | broken,
        state.said | reply.bit,
        violated,
        withdrawn,
        state.breached | reply.breaches,
        mood.apologies,
        mood.yields,
        mood.hollow,
        state.timer_off,
        state.ended,
    )


def _assigned(state: PlayState, reply: ReplyRow) -> tuple[int, ...]:
    """The variables after `set`: every right side sees the state before the reply."""
    values = list(state.variables)
    for row in reply.sets:
        values[row.variable] = max(row.least, min(row.evaluate(state), row.most))
    return tuple(values)


def _follow(routes: Sequence[RouteRow], state: PlayState) -> int:
    """The place of the first route that holds; the last one always does."""
    for test, place in routes:
        if test is None or test(state):
            return place
    raise AssertionError("a list of routes ends with one that has no condition")


def _arrive(table: Table, state: PlayState, place: int, *, first: bool = False) -> Landing:
    passed: list[int] = []
    peak = state.tension
    while place < len(table.nodes):
        node = table.nodes[place]
        tension = state.tension
        if node.push:
            tension = min(tension + node.push, SCALE)
            peak = max(peak, tension)
        state = _moved(state, place, tension)
        if table.walks_out is not None and not first and _has_had_enough(table, state):
            place = table.walks_out
            break
        if node.replies:
            return Landing(state, tuple(passed), peak)
        first = False
        passed.append(place)
        if len(passed) > MOST_NARRATION:
            raise KnownError("narration_endless", node=node.id)
        place = _follow(node.goto, state)
    return Landing(_moved(state, place, state.tension), tuple(passed), peak)


def _moved(state: PlayState, place: int, tension: int) -> PlayState:
    """The state at another place, with its timer running again.

    Spelt out because every step goes through here: `_replace` takes three times as long.
    """
    return PlayState(place, tension, *state[2:-2], 0, state.ended)


def _has_had_enough(table: Table, state: PlayState) -> bool:
    return state.tension >= WALK_TENSION or state.trust <= table.temper.walk_trust
