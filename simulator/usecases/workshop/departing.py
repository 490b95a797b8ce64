"""Where a room left the best road: at each turn what most voted for, what was played, and what
the best road would have said.

Private until the forks are shown: points say how good a reply was.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.evaluation import turn_scores
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.session import Move, Session
from simulator.model.scenario import Reply
from simulator.model.score import TurnScore
from simulator.usecases.recounting import reply_of
from simulator.usecases.workshop.kept import Kept, question_of
from simulator.usecases.workshop.telling import line_at


@dataclass(frozen=True, slots=True)
class Departure:
    """One turn of a talk that is over.

    `voted_for` is what most of the `voted` chose, None where nobody voted; `votes` how many
    they were, `tied` whether another reply had as many. `played` is None for a silence.
    `best` is what the best road would have said there, `lost` the points of balance (0..100)
    that the reply played put out of reach for good; None without finite bounds.
    `room_departed` says that another reply than the best had most votes, `play_departed` that
    another one was played; a silence departs, an uncounted vote does not."""

    turn: int
    client_says: str
    voted_for: str | None
    votes: int
    voted: int
    tied: bool
    played: str | None
    best: str | None
    lost: Fraction | None
    room_departed: bool
    play_departed: bool

    @property
    def overruled(self) -> bool:
        """Whether another reply was played than most had voted for."""
        return self.voted_for is not None and not self.tied and self.voted_for != self.played


def departures_of(
    session: Session, kept: Kept, prospects: Prospects | None
) -> tuple[Departure, ...]:
    """One per answer, in order; without `prospects` (no finite bounds) nothing is judged."""
    scores = _scores(session, prospects)
    return tuple(
        _departure(session, kept, turn, move, scores[turn - 1] if scores else None)
        for turn, move in enumerate(session.moves, start=1)
    )


def _departure(
    session: Session, kept: Kept, turn: int, move: Move, score: TurnScore | None
) -> Departure:
    ballot = kept.ballot(question_of(turn))
    leading = ballot.leading if ballot is not None else None
    chosen = ballot.options[leading] if ballot is not None and leading is not None else None
    best = score.advised if score is not None else None
    return Departure(
        turn=turn,
        client_says=line_at(session, turn).text,
        voted_for=_words(_reply(session, move, chosen)),
        votes=ballot.totals[leading] if ballot is not None and leading is not None else 0,
        voted=ballot.total if ballot is not None else 0,
        tied=ballot is not None and ballot.tied,
        played=_words(reply_of(session.scenario, move.answer.node, move.answer.reply)),
        best=_words(_reply(session, move, best)),
        lost=score.delta if score is not None else None,
        room_departed=chosen is not None and best is not None and chosen != best,
        play_departed=best is not None and move.answer.reply != best,
    )


def _scores(session: Session, prospects: Prospects | None) -> tuple[TurnScore, ...] | None:
    if prospects is None:
        return None
    try:
        return turn_scores(session.moves, prospects)
    except NoBoundsError:
        return None


def _reply(session: Session, move: Move, name: str | None) -> Reply | None:
    return None if name is None else reply_of(session.scenario, move.answer.node, name)


def _words(reply: Reply | None) -> str | None:
    return None if reply is None else reply.say
