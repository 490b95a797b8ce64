"""The record of a run: what its turns and its last state come to, for scoring to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simulator.engine.state import PlayState
from simulator.engine.step import Landing
from simulator.engine.table import Table
from simulator.model.run import SILENCE, Record, Turn, Violation
from simulator.model.scenario import HARD_TAGS, Ending, Reply


def record_of(
    table: Table,
    turns: Sequence[Turn],
    state: PlayState,
    opening: Landing,
    landings: Sequence[Landing],
) -> Record:
    """The record of the turns that led to `state`, finished or not."""
    scenario = table.scenario
    ending = _ending(table, state)
    replies = _said(table, turns)
    settled = ending.settles if ending else ()
    return Record(
        turns=tuple(turns),
        ending=ending.id if ending else None,
        proper=ending.proper if ending else False,
        walked_out=ending is not None and ending.id == scenario.client.walks_out,
        resolved=ending.resolved if ending else 0,
        tension=state.tension,
        trust=state.trust,
        peak_tension=max([opening.peak, *(landing.peak for landing in landings)]),
        facts=_named(state.known, (fact.id for fact in scenario.facts)),
        violations=_violations(replies),
        rules_kept=_mentioned(reply.keeps if reply else () for reply in replies),
        rules_breached=_named(state.breached, (rule.id for rule in scenario.rules)),
        promises_made=_named(state.promised, (promise.id for promise in scenario.promises)),
        promises_open=tuple(
            promise
            for bit, promise in enumerate(item.id for item in scenario.promises)
            if state.broken >> bit & 1
            or (state.open_promises >> bit & 1 and promise not in settled)
        ),
        cash=sum(turn.cash for turn in turns),
        minutes=sum(turn.minutes for turn in turns),
    )


def _ending(table: Table, state: PlayState) -> Ending | None:
    if not table.is_ending(state.place):
        return None
    return table.scenario.endings[state.place - len(table.nodes)]


def _said(table: Table, turns: Sequence[Turn]) -> list[Reply | None]:
    """The replies of the turns, None for a silence."""
    found: list[Reply | None] = []
    for turn in turns:
        node = table.nodes[table.places[turn.node]]
        found.append(
            None
            if turn.reply == SILENCE
            else next(row.source for row in node.replies if row.id == turn.reply)
        )
    return found


def _named(mask: int, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for bit, name in enumerate(ids) if mask >> bit & 1)


def _mentioned(groups: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for group in groups for name in group))


def _violations(replies: Sequence[Reply | None]) -> tuple[Violation, ...]:
    """Each hard tag at each turn; withdrawn when this or a later reply took it back."""
    return tuple(
        Violation(
            tag,
            index,
            any(later is not None and tag in later.withdraws for later in replies[index:]),
        )
        for index, reply in enumerate(replies)
        if reply is not None
        for tag in HARD_TAGS
        if tag in reply.does
    )
