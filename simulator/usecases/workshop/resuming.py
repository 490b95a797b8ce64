"""What was kept of a session, brought into line with the answers that stand.

The answers on the disk are the truth. A computer that went off between an answer and the step
it led to is found at the reply that was played; one that went off while an answer was taken
back, before it. What does not fit the talk, in a file that was damaged, is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile
from types import MappingProxyType

from simulator.engine.session import Session
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.kept import CAUSES, FIRST, Kept, question_of
from simulator.usecases.workshop.stages import AFTER_THE_TALK, Spot, Stage
from simulator.usecases.workshop.telling import choices_at

_AFTER_THE_REPLY = (Stage.REPLY, Stage.REACTION, Stage.SCORES)


def resumed(kept: Kept, session: Session) -> Kept:
    """What can be gone on with."""
    return replace(kept, trail=_trail(kept, session), ballots=_ballots(kept, session))


def _trail(kept: Kept, session: Session) -> tuple[Spot, ...]:
    answers, ended = len(session.moves), session.ended
    borne = takewhile(lambda spot: _borne_out(spot, answers, ended=ended), kept.trail)
    trail = tuple(borne) or (FIRST,)
    reached = trail[-1]
    if answers and reached.stage not in AFTER_THE_TALK:
        told = reached.stage in _AFTER_THE_REPLY
        if reached.turn < answers or (reached.turn == answers and not told):
            trail = (*trail, Spot(answers, Stage.REPLY))
    return trail


def _borne_out(spot: Spot, answers: int, *, ended: bool) -> bool:
    """Whether so many answers can have led to a step."""
    if spot.stage in AFTER_THE_TALK:
        return ended and spot.turn <= max(1, answers)
    return spot.turn <= answers + (spot.stage not in _AFTER_THE_REPLY and not ended) or (
        spot.turn == 1 and spot.stage in (Stage.TITLE, Stage.JOIN, Stage.LINE)
    )


def _ballots(kept: Kept, session: Session) -> Mapping[str, Ballot]:
    """Those whose options are what the talk offers there."""
    fit = {
        question: ballot
        for question, ballot in kept.ballots.items()
        if ballot.options == _options(session, question)
    }
    return MappingProxyType(fit)


def _options(session: Session, question: str) -> tuple[str, ...] | None:
    """What can be voted on under a name, None where it is none of this talk."""
    if question == CAUSES:
        return tuple(cause.id for cause in session.scenario.causes)
    turns = {question_of(turn): turn for turn in range(1, len(session.moves) + 2)}
    turn = turns.get(question)
    return tuple(one.reply for one in choices_at(session, turn)) if turn else None
