"""The debrief of a finished run as values, in the order it is told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.evaluation import evaluate
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.session import Session
from simulator.model.run import Mode
from simulator.model.score import Bounds, RunScore
from simulator.scoring.outcome import outcome
from simulator.usecases.comparing import compared
from simulator.usecases.debrief_causes import causes_view
from simulator.usecases.debrief_numbers import numbers_of
from simulator.usecases.debrief_roads import roads_of, stamps_of
from simulator.usecases.debrief_rules import rule_proposals
from simulator.usecases.debrief_turns import turn_rows
from simulator.usecases.debrief_views import (
    CauseRow,
    CausesView,
    DebriefView,
    PriceConstants,
    Reflection,
    TurnRow,
)
from simulator.usecases.evidence import transcript_of, with_evidence
from simulator.usecases.next_talk import NextTalk
from simulator.usecases.pricing import as_given, rates_of


@dataclass(frozen=True, slots=True)
class Told:
    """What was said after the run, and what this computer reckons with.

    `ticked` are the causes chosen, None before the task; `rule` and `promise` what was kept
    of this run; `next` the talk to play next; `constants` None: those given."""

    reflection: Reflection | None = None
    ticked: Collection[str] | None = None
    rule: str | None = None
    promise: str | None = None
    next: NextTalk | None = None
    constants: PriceConstants | None = None


def score_of(
    session: Session,
    prospects: Prospects | None,
    ticked: Collection[str] | None = None,
    prior_loyalty: Fraction | None = None,
) -> RunScore | None:
    """The score of a session that has ended; None without finite bounds, also where only a
    silence led to a part of the talk that has none."""
    if prospects is None:
        return None
    try:
        return evaluate(
            session.scenario,
            session.record(),
            session.moves,
            prospects,
            ticked=ticked,
            prior_loyalty=prior_loyalty,
        )
    except NoBoundsError:
        return None


def debrief_view(
    session: Session,
    mode: Mode,
    score: RunScore | None,
    *,
    bounds: Bounds | None = None,
    previous: Sequence[TurnRow] = (),
    told: Told | None = None,
    prior_loyalty: Fraction | None = None,
) -> DebriefView:
    """All the debrief shows. `bounds` are those of the scenario, for what is missing to 100."""
    scenario, record, said = session.scenario, session.record(), told or Told()
    given = as_given(scenario)
    constants = said.constants or given
    ending = next(item for item in scenario.endings if item.id == record.ending)
    left = outcome(record, scenario, prior_loyalty, rates_of(constants))
    promises = {promise.id: promise.text for promise in scenario.promises}
    rules = {rule.id: rule.text for rule in scenario.rules}
    turns = turn_rows(session, score.turns if score else None)
    numbers = numbers_of(score, record.turns, bounds) if score else None
    roads = roads_of(session, score.turns) if score else ()
    return DebriefView(
        scenario=scenario.id,
        title=scenario.title,
        mode=mode,
        client_name=scenario.client.name,
        face=scenario.client.face,
        ending=ending.title,
        ending_text=ending.text,
        proper=ending.proper,
        cash=left.cash,
        fair_cash=scenario.fair_cash,
        minutes=left.minutes,
        nerves=left.nerves,
        loyalty=left.loyalty,
        told_negative=left.told_negative,
        told_positive=left.told_positive,
        price=left.price,
        promises_open=tuple(promises[name] for name in record.promises_open),
        turns=turns,
        numbers=numbers,
        stamps=stamps_of(session, record),
        roads=roads,
        causes=tuple(CauseRow(cause.id, cause.text) for cause in scenario.causes),
        previous=tuple(previous),
        rules_kept=tuple(rules[name] for name in record.rules_kept),
        reflection=said.reflection,
        causes_answered=_answered(session, said.ticked),
        transcript=transcript_of(session),
        compared=compared(said.reflection, numbers, turns),
        constants=constants,
        constants_given=given,
        rule_proposals=rule_proposals(session, roads, turns),
        rule_adopted=said.rule,
        next=said.next,
        promised=said.promise,
    )


def _answered(session: Session, ticked: Collection[str] | None) -> CausesView | None:
    """The causes task with its evidence, None before it was answered."""
    return None if ticked is None else with_evidence(causes_view(session, ticked), session)
