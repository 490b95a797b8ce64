"""The debrief of a finished run as values, in the order it is told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from fractions import Fraction

from simulator.analysis.evaluation import evaluate
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.mood import face_level
from simulator.engine.session import Move, Session
from simulator.model.run import Mode, Record
from simulator.model.scenario import CauseWeight, Scenario
from simulator.model.score import RunScore, TurnScore
from simulator.scoring import balance
from simulator.scoring.causes import root_cause
from simulator.scoring.outcome import outcome
from simulator.usecases.debrief_views import (
    CauseRow,
    CausesView,
    CauseVerdict,
    DebriefView,
    Numbers,
    Reflection,
    RoadNotTaken,
    Stamp,
    TurnRow,
)
from simulator.usecases.talking import node_line, reply_of

_ROADS = 2
_SHOWN = 5


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
    previous: Sequence[TurnRow] = (),
    reflection: Reflection | None = None,
    ticked: Collection[str] | None = None,
    prior_loyalty: Fraction | None = None,
) -> DebriefView:
    """All the debrief shows. `ticked` are the causes chosen, None before the task."""
    scenario, record = session.scenario, session.record()
    ending = next(item for item in scenario.endings if item.id == record.ending)
    left = outcome(record, scenario, prior_loyalty)
    promises = {promise.id: promise.text for promise in scenario.promises}
    rules = {rule.id: rule.text for rule in scenario.rules}
    scores = score.turns if score else None
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
        turns=turn_rows(session, scores),
        numbers=_numbers(score) if score else None,
        stamps=_stamps(session, record),
        roads=_roads(session, score.turns) if score else (),
        causes=tuple(CauseRow(cause.id, cause.text) for cause in scenario.causes),
        previous=tuple(previous),
        rules_kept=tuple(rules[name] for name in record.rules_kept),
        reflection=reflection,
        causes_answered=None if ticked is None else causes_view(session, ticked),
    )


def turn_rows(session: Session, scores: Sequence[TurnScore] | None = None) -> tuple[TurnRow, ...]:
    """One row for every answer; without scores no points are lost anywhere."""
    return tuple(
        _turn_row(session, index, move, scores[index].delta if scores else Fraction(0))
        for index, move in enumerate(session.moves)
    )


def _turn_row(session: Session, index: int, move: Move, delta: Fraction) -> TurnRow:
    scenario, turn = session.scenario, move.turn
    reply = reply_of(scenario, turn.node, turn.reply)
    temper = scenario.client.type
    return TurnRow(
        number=index + 1,
        node=turn.node,
        client_says=_client_says(session, turn.node),
        said=reply.say if reply else None,
        inner=reply.inner if reply else None,
        care=turn.care,
        firmness=turn.firmness,
        care_letters=reply.care.letters if reply else "",
        firmness_letters=reply.firmness.letters if reply else "",
        weight=Fraction(turn.weight, balance.QUARTERS),
        delta=delta,
        kind=balance.kind(turn),
        mood_before=face_level(turn.tension, temper),
        mood_after=face_level(turn.tension_after, temper),
        tension_before=turn.tension * _SHOWN,
        tension_after=turn.tension_after * _SHOWN,
        key=turn.key,
    )


def _client_says(session: Session, node: str) -> str:
    source = session.table.nodes[session.table.places[node]].source
    return node_line(session.scenario, session.seed, source).text


def _numbers(score: RunScore) -> Numbers:
    parts = score.parts
    return Numbers(
        headline=score.headline,
        balance=score.balance,
        cap=score.cap,
        band=score.band,
        word=score.direction.word,
        lean=score.direction.lean,
        see_saw=score.direction.see_saw,
        value=parts.value,
        hear=parts.hear,
        hold=parts.hold,
        weak=parts.weak,
        unserved=parts.unserved,
        stages=score.stages,
    )


def _stamps(session: Session, record: Record) -> tuple[Stamp, ...]:
    """Hard violations first, then breached rules, each with the reply that did it."""
    scenario = session.scenario
    replies = [reply_of(scenario, turn.node, turn.reply) for turn in record.turns]
    said = [reply.say if reply else "" for reply in replies]
    rules = {rule.id: rule.text for rule in scenario.rules}
    violations = [
        Stamp(said[item.turn], item.turn + 1, tag=item.tag, withdrawn=item.withdrawn)
        for item in record.violations
    ]
    breaches = [
        Stamp(reply.say, index + 1, rule=rules[name])
        for index, reply in enumerate(replies)
        if reply is not None
        for name in reply.breaches
    ]
    return (*violations, *breaches)


def _roads(session: Session, scores: Sequence[TurnScore]) -> tuple[RoadNotTaken, ...]:
    """The turns that cost most, at most two, in the order they were played."""
    costly = sorted(range(len(scores)), key=lambda index: (-scores[index].delta, index))[:_ROADS]
    return tuple(
        _road(session, index, scores[index]) for index in sorted(costly) if scores[index].delta > 0
    )


def _road(session: Session, index: int, score: TurnScore) -> RoadNotTaken:
    yours = reply_of(session.scenario, score.node, score.reply)
    best = reply_of(session.scenario, score.node, score.advised)
    return RoadNotTaken(
        turn=index + 1,
        delta=score.delta,
        client_says=_client_says(session, score.node),
        yours=yours.say if yours else None,
        your_why=yours.why if yours else None,
        tempted=yours.tempts if yours else None,
        best=best.say if best else "",
        best_why=best.why if best else None,
    )


def causes_view(session: Session, ticked: Collection[str]) -> CausesView:
    """The root-cause task, answered."""
    scenario = session.scenario
    found = session.record().facts
    return CausesView(
        verdicts=tuple(
            CauseVerdict(
                cause.id,
                cause.text,
                ticked=cause.id in ticked,
                true_cause=cause.weight is not CauseWeight.NONE,
                primary=cause.weight is CauseWeight.PRIMARY,
                fix=cause.fix,
                evidence=_evidence(session, cause.evidence),
            )
            for cause in scenario.causes
        ),
        facts_found=_fact_texts(scenario, found, held=True),
        facts_missed=_fact_texts(scenario, found, held=False),
        score=root_cause(scenario, found, ticked) or Fraction(0),
    )


def _evidence(session: Session, nodes: Sequence[str]) -> tuple[str, ...]:
    """The lines that showed a cause, of the places this run came through."""
    heard: set[str] = set()
    for landing in (session.opening, *(move.landing for move in session.moves)):
        heard.update(session.table.names[place] for place in landing.passed)
        heard.add(session.table.names[landing.state.place])
    return tuple(_client_says(session, node) for node in nodes if node in heard)


def _fact_texts(scenario: Scenario, found: Collection[str], *, held: bool) -> tuple[str, ...]:
    return tuple(fact.text for fact in scenario.facts if (fact.id in found) is held)
