"""What is heard and offered at a step of a workshop, from the run as it stands.

For a turn that was played it is told from its answer, for the one that is not from where the
talk rests: looking back shows what was there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from simulator.engine.session import Move, Session
from simulator.model.scenario import Node
from simulator.usecases.recounting import Told, arrival, node_line
from simulator.usecases.showing import Choice, Line, LineKind
from simulator.usecases.workshop.stages import Spot, Stage

T = TypeVar("T")


def move_at(session: Session, turn: int) -> Move | None:
    """The answer of a turn (from 1), None where none was given yet."""
    moves = session.moves
    return moves[turn - 1] if turn <= len(moves) else None


def node_at(session: Session, turn: int) -> Node | None:
    """The node of a turn, None where the talk has ended before it."""
    move = move_at(session, turn)
    return move.node.source if move is not None else session.node


def choices_at(session: Session, turn: int) -> tuple[Choice, ...]:
    """The replies of a turn in the order of the run; none where the talk has ended before."""
    move = move_at(session, turn)
    if move is None:
        allowed = {reply.id for reply in session.open}
        shown = session.shown
    else:
        allowed = {row.id for row in move.options}
        replies = {reply.id: reply for reply in move.node.source.replies}
        shown = tuple(replies[name] for name in move.answer.shown)
    return tuple(
        Choice(reply.id, reply.say, None if reply.id in allowed else reply.closed)
        for reply in shown
    )


def line_at(session: Session, turn: int) -> Line:
    """What the client (or another voice) says at the fork of a turn."""
    node = node_at(session, turn)
    if node is None:
        return Line(LineKind.SCENE, "", "")
    return node_line(session.scenario, session.seed, node)


def told_at(session: Session, spot: Spot) -> tuple[Told, ...]:
    """The lines of a step, one per beat; none where it has no beats of its own."""
    if spot.stage is Stage.LINE and spot.turn == 1:
        return tuple(arrival(session, session.opening))
    if spot.stage in (Stage.REACTION, Stage.REPLY):
        move = move_at(session, spot.turn)
        return () if move is None else tuple(arrival(session, move.landing, move.answer.node))
    return ()


def of_beat(pictures: Sequence[T], beat: int) -> T:
    """The picture of a beat; the last one where a damaged file tells of more."""
    return pictures[min(beat, len(pictures) - 1)]
