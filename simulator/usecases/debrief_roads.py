"""What the debrief quotes of a run: the replies that were stamped, the roads not taken."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.engine.session import Session
from simulator.model.run import Record
from simulator.model.score import TurnScore
from simulator.usecases.debrief_turns import client_says
from simulator.usecases.debrief_views import RoadNotTaken, Stamp
from simulator.usecases.recounting import reply_of

_ROADS = 2


def stamps_of(session: Session, record: Record) -> tuple[Stamp, ...]:
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


def costly_turns(scores: Sequence[TurnScore]) -> tuple[int, ...]:
    """The turns (from 1) that lost points for good, the costliest first; of two that lost as
    much, the earlier one."""
    order = sorted(range(len(scores)), key=lambda index: (-scores[index].delta, index))
    return tuple(index + 1 for index in order if scores[index].delta > 0)


def roads_of(session: Session, scores: Sequence[TurnScore]) -> tuple[RoadNotTaken, ...]:
    """The turns that cost most, at most two, in the order they were played."""
    return tuple(_road(session, turn, scores) for turn in sorted(costly_turns(scores)[:_ROADS]))


def _road(session: Session, turn: int, scores: Sequence[TurnScore]) -> RoadNotTaken:
    score = scores[turn - 1]
    yours = reply_of(session.scenario, score.node, score.reply)
    best = reply_of(session.scenario, score.node, score.advised)
    return RoadNotTaken(
        turn=turn,
        delta=score.delta,
        client_says=client_says(session, score.node),
        yours=yours.say if yours else None,
        your_why=yours.why if yours else None,
        tempted=yours.tempts if yours else None,
        best=best.say if best else "",
        best_why=best.why if best else None,
    )
