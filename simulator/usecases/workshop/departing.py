"""Where a room left the best road: at each turn it voted on, whether another reply than that of
the best road had the most votes.

Private until the forks are shown: it tells which replies were good.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.analysis.evaluation import turn_scores
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.session import Session
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.kept import Kept, question_of


@dataclass(frozen=True, slots=True)
class Departure:
    """A turn (from 1) that was voted on. `departed`: fewer voted for the best road's reply than
    for another one; as many leave nothing."""

    turn: int
    departed: bool


def departures_of(
    session: Session, kept: Kept, prospects: Prospects | None
) -> tuple[Departure, ...]:
    """One per turn that somebody voted on and that has a best reply, in order; none without
    `prospects` (no finite bounds). What was played instead of the vote changes nothing."""
    return tuple(_departures(session, kept, prospects)) if prospects is not None else ()


def _departures(session: Session, kept: Kept, prospects: Prospects) -> Iterator[Departure]:
    try:
        scores = turn_scores(session.moves, prospects)
    except NoBoundsError:
        return
    for turn, score in enumerate(scores, start=1):
        ballot = kept.ballot(question_of(turn))
        if ballot is not None and ballot.total:
            yield Departure(turn, _left(ballot, score.advised))


def _left(ballot: Ballot, best: str) -> bool:
    votes = dict(zip(ballot.options, ballot.totals, strict=True))
    return votes.get(best, 0) < max(ballot.totals)
