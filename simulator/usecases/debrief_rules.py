"""Rules a debrief proposes to adopt: from what was breached, named, and what cost most."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.engine.session import Session
from simulator.model.scenario import Rule
from simulator.usecases.debrief_views import RoadNotTaken, RuleProposal, TurnRow
from simulator.usecases.recounting import reply_of


def rule_proposals(
    session: Session, roads: Sequence[RoadNotTaken], turns: Sequence[TurnRow]
) -> tuple[RuleProposal, ...]:
    """Breached rules first, with the turn that breached them; then the others of the house
    this scenario names; then the turns that cost most.

    `when` of a proposal is the line that was answered, where a turn suggests it; `then` what
    would have been said instead: the rule, or the reply of the road not taken."""
    breached = _breached(session)
    rules = sorted(session.scenario.rules, key=lambda rule: rule.id not in breached)
    return (
        *(_of_rule(rule, breached.get(rule.id), turns) for rule in rules),
        *(RuleProposal(road.client_says, road.best, turn=road.turn) for road in roads),
    )


def _breached(session: Session) -> dict[str, int]:
    """The rules breached, each with the first turn (from 1) that did it."""
    first: dict[str, int] = {}
    for number, move in enumerate(session.moves, start=1):
        reply = reply_of(session.scenario, move.turn.node, move.turn.reply)
        for name in reply.breaches if reply else ():
            first.setdefault(name, number)
    return first


def _of_rule(rule: Rule, turn: int | None, turns: Sequence[TurnRow]) -> RuleProposal:
    heard = turns[turn - 1].client_says if turn else ""
    return RuleProposal(heard, _as_clause(rule.text), rule.text, rule.id, turn)


def _as_clause(text: str) -> str:
    """A sentence as the end of another one: no full stop, no capital where it is only the
    first letter's (so that a shortened name stays what it is)."""
    clause = text.strip().rstrip(".")
    second = clause[1:2]
    return clause if second.isupper() else clause[:1].lower() + clause[1:]
