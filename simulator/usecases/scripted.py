"""A scripted run and what it comes to: for the command line and for plans."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from simulator.analysis.bounds import Audit, audit, prospects_of
from simulator.analysis.evaluation import evaluate, turn_scores
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.session import RefusalError, Session
from simulator.engine.step import open_replies, start, step
from simulator.engine.table import Table
from simulator.model.run import Memory, Record
from simulator.model.scenario import Scenario
from simulator.model.score import SCORING_VERSION, RunScore, TurnScore
from simulator.scoring.causes import root_cause
from simulator.scoring.outcome import outcome


@dataclass(frozen=True, slots=True)
class ScriptedRun:
    """A run that was played from a list of answers.

    `score` is None while the answers stop short, and where the scenario has no finite
    bounds; `turns` are then the turns as far as they can be judged (None: not at all).
    """

    scenario: Scenario
    record: Record
    score: RunScore | None
    turns: tuple[TurnScore, ...] | None
    root_cause: Fraction | None = None


def play_answers(
    scenario: Scenario,
    answers: Sequence[str],
    *,
    causes: Collection[str] | None = None,
    memories: Iterable[Memory] = (),
    seed: int = 0,
) -> ScriptedRun:
    """Plays `answers` (reply ids, `-` for silence) from the start.

    Raises `RefusalError` where one is closed, unknown or left over, and (code
    `cause_unknown`) where a cause is not in the list of the scenario.
    """
    known = {cause.id for cause in scenario.causes}
    for name in causes or ():
        if name not in known:
            raise RefusalError("cause_unknown", cause=name)
    held = tuple(memories)
    session = Session(scenario, seed, held)
    for answer in answers:
        session.take(session.consider(answer))
    return judged(session, _prospects(scenario, held), causes)


def judged(
    session: Session, prospects: Prospects | None, causes: Collection[str] | None = None
) -> ScriptedRun:
    """What a session, finished or not, comes to."""
    scenario, record = session.scenario, session.record()
    found = (
        None if causes is None or not session.ended else root_cause(scenario, record.facts, causes)
    )
    unscored = ScriptedRun(scenario, record, None, None, found)
    if prospects is None:
        return unscored
    try:
        if not session.ended:
            return replace(unscored, turns=turn_scores(session.moves, prospects))
        score = evaluate(scenario, record, session.moves, prospects, ticked=causes)
    except NoBoundsError:
        return unscored  # a silence led to where nothing finite follows
    return replace(unscored, score=score, turns=score.turns)


def _prospects(scenario: Scenario, memories: Sequence[Memory]) -> Prospects | None:
    try:
        return prospects_of(scenario, memories)
    except NoBoundsError:
        return None


@dataclass(frozen=True, slots=True)
class Road:
    """A way through a talk: the replies said, and all places it goes through, narration and
    the ending included."""

    answers: tuple[str, ...]
    places: tuple[str, ...]


def best_road(scenario: Scenario) -> Road | None:
    """The best road of a scenario that nothing went before; None without finite bounds."""
    prospects = _prospects(scenario, ())
    if prospects is None:
        return None
    answers = prospects.bounds.best
    return Road(answers, places_on(prospects.table, answers))


def places_on(table: Table, answers: Iterable[str]) -> tuple[str, ...]:
    """The places that a road of open replies goes through from the start."""
    landing = start(table, table.initial())
    gone = [*landing.passed, landing.state.place]
    for answer in answers:
        row = next(row for row in open_replies(table, landing.state) if row.id == answer)
        landing = step(table, landing.state, row)
        gone += [*landing.passed, landing.state.place]
    return tuple(table.names[place] for place in gone)


def run_report(run: ScriptedRun) -> dict[str, Any]:
    """The public JSON form of `play`: exact fractions as strings, the rest as numbers."""
    record = run.record
    return {
        "scenario": run.scenario.id,
        "digest": run.scenario.digest,
        "scoring": SCORING_VERSION,
        "ending": record.ending,
        "proper": record.proper if record.ending else None,
        **_figures(run.score),
        "violations": [item.tag.value for item in record.violations],
        "breached": list(record.rules_breached),
        "promises_open": list(record.promises_open),
        **_outcome(run),
        "root_cause": _number(run.root_cause),
        "turns": _turns(run),
    }


def _figures(score: RunScore | None) -> dict[str, Any]:
    parts = score.parts if score else None
    return {
        "value": _exact(parts.value if parts else None),
        "balance": _exact(score.balance if score else None),
        "headline": _number(score.headline if score else None),
        "cap": score.cap if score else None,
        "band": score.band.value if score else None,
        "word": score.direction.word.value if score else None,
        "hear": _exact(parts.hear if parts else None),
        "hold": _exact(parts.hold if parts else None),
        "bent": _exact(parts.bent if parts else None),
        "hardened": _exact(parts.hardened if parts else None),
        "weak": _exact(parts.weak if parts else None),
        "unserved": _exact(parts.unserved if parts else None),
        "lean": _number(score.direction.lean if score else None),
        "see_saw": _number(score.direction.see_saw if score else None),
        "steadiness": _number(score.steadiness if score else None),
        "recovery": _number(score.recovery if score else None),
        "pressure_gap": _number(score.pressure.gap if score and score.pressure else None),
        "stages": [_number(share) for share in score.stages] if score and score.stages else None,
    }


def _outcome(run: ScriptedRun) -> dict[str, Any]:
    left = outcome(run.record, run.scenario) if run.record.ending else None
    return {
        "loyalty": _number(left.loyalty if left else None),
        "told_negative": left.told_negative if left else None,
        "told_positive": left.told_positive if left else None,
        "price": _number(left.price if left else None),
    }


def _turns(run: ScriptedRun) -> list[dict[str, Any]]:
    judged_turns: Sequence[TurnScore | None] = run.turns or [None] * len(run.record.turns)
    return [
        {
            "node": turn.node,
            "reply": turn.reply,
            "care": turn.care,
            "firmness": turn.firmness,
            "weight": _exact(Fraction(turn.weight, 4)),
            "delta": _exact(score.delta if score else None),
            "tension": 5 * turn.tension,
            "trust": 5 * turn.trust,
            "best": score.best if score else None,
        }
        for turn, score in zip(run.record.turns, judged_turns, strict=True)
    ]


_POLICIES = ("first", "longest", "shortest", "most_caring", "firmest", "most_apologetic")


def bounds_report(scenario: Scenario, memories: Iterable[Memory] = ()) -> dict[str, Any]:
    """The public JSON form of `bounds`; every figure None where there are no finite bounds."""
    try:
        found: Audit | None = audit(scenario, memories)
    except NoBoundsError:
        found = None
    bounds = found.bounds if found else None
    return {
        "value_min": _exact(bounds.value_min if bounds else None),
        "value_max": _exact(bounds.value_max if bounds else None),
        "least_weight": _exact(bounds.least_weight if bounds else None),
        "states": bounds.states if bounds else None,
        "best": list(bounds.best) if bounds else None,
        "worst": list(bounds.worst) if bounds else None,
        "random": _exact(found.policies["random"] if found else None),
        "policies": {name: _exact(found.policies[name] if found else None) for name in _POLICIES},
    }


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _number(value: Fraction | None) -> float | int | None:
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else float(value)
