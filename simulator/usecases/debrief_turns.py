"""The turns of a run as the debrief tells them, and the lines they answered."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from simulator.engine.mood import face_level
from simulator.engine.session import Move, Session
from simulator.model.score import TurnScore
from simulator.scoring import balance
from simulator.usecases.debrief_views import TurnRow
from simulator.usecases.recounting import node_line, reply_of

_SHOWN = 5
"""Tension of 0..20 is shown times five."""


def turn_rows(session: Session, scores: Sequence[TurnScore] | None = None) -> tuple[TurnRow, ...]:
    """One row for every answer; without scores no points are lost anywhere."""
    return tuple(
        _turn_row(session, index, move, scores[index].delta if scores else Fraction(0))
        for index, move in enumerate(session.moves)
    )


def client_says(session: Session, node: str) -> str:
    """The line of a node as this run heard it."""
    source = session.table.nodes[session.table.places[node]].source
    return node_line(session.scenario, session.seed, source).text


def _turn_row(session: Session, index: int, move: Move, delta: Fraction) -> TurnRow:
    scenario, turn = session.scenario, move.turn
    reply = reply_of(scenario, turn.node, turn.reply)
    temper = scenario.client.type
    return TurnRow(
        number=index + 1,
        node=turn.node,
        client_says=client_says(session, turn.node),
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
