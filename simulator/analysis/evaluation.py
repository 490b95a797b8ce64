"""The whole score of a finished run, its points per turn included."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from fractions import Fraction

from simulator.analysis.prospects import Prospects
from simulator.engine.session import Move
from simulator.model.run import Record
from simulator.model.scenario import Scenario
from simulator.model.score import RunScore, TurnScore
from simulator.scoring import balance, causes, outcome, stages


def evaluate(
    scenario: Scenario,
    record: Record,
    moves: Sequence[Move],
    prospects: Prospects,
    *,
    ticked: Collection[str] | None = None,
    prior_loyalty: Fraction | None = None,
) -> RunScore:
    """The score of a run that reached an ending.

    `ticked` are the causes chosen in the root-cause task, None before it. Raises
    `NoBoundsError` where the scenario has no finite bounds.
    """
    bounds = prospects.bounds
    parts = balance.decompose(record.turns, bounds.least_weight, proper=record.proper)
    reached = balance.points(parts.value, bounds)
    limit = balance.cap(record)
    headline = balance.capped(reached, limit)
    return RunScore(
        balance=reached,
        headline=headline,
        cap=limit,
        band=balance.band(headline),
        parts=parts,
        direction=balance.direction(record.turns, parts.divisor),
        steadiness=balance.steadiness(record.turns),
        recovery=balance.recovery(record.turns),
        pressure=balance.pressure(record.turns),
        stages=stages.profile(record.turns),
        outcome=outcome.outcome(record, scenario, prior_loyalty),
        turns=turn_scores(moves, prospects),
        root_cause=None if ticked is None else causes.root_cause(scenario, record.facts, ticked),
    )


def turn_scores(moves: Sequence[Move], prospects: Prospects) -> tuple[TurnScore, ...]:
    """Each turn with Δ, the points it put out of reach: the sum over a run is 100 − B."""
    bounds = prospects.bounds
    weight = earned = 0
    within = [prospects.value_within_reach(prospects.first, 0, 0)]
    best, advised = [], []
    for move in moves:
        best.append(prospects.best_reply(move.before, weight, earned).id)
        advised.append(prospects.advised_reply(move.before, weight, earned).id)
        weight += move.turn.weight
        earned += move.turn.weight * move.turn.balance
        within.append(prospects.value_within_reach(move.landing.state, weight, earned))
    return tuple(
        TurnScore(
            node=move.turn.node,
            reply=move.turn.reply,
            care=move.turn.care,
            firmness=move.turn.firmness,
            weight=Fraction(move.turn.weight, balance.QUARTERS),
            delta=balance.points(within[index], bounds) - balance.points(within[index + 1], bounds),
            tension=5 * move.turn.tension,
            trust=5 * move.turn.trust,
            best=best[index],
            advised=advised[index],
            kind=balance.kind(move.turn),
        )
        for index, move in enumerate(moves)
    )
