"""What if: another reply at some turn of a run that is over, and where it would have led.

A supposed road is a list of replies, replayed like any run: with the same seed, so that
replies stand in the same order and the client says the same; nothing of it is written
anywhere, and it counts in no figure of the person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from simulator.analysis.evaluation import turn_scores
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.mood import face_level
from simulator.engine.session import Session
from simulator.model.run import Memory
from simulator.model.score import TurnScore
from simulator.usecases.debrief_turns import turn_rows
from simulator.usecases.debrief_views import TurnRow
from simulator.usecases.debriefing import score_of
from simulator.usecases.recounting import arrival, node_line, reply_of
from simulator.usecases.shelf import Shelf
from simulator.usecases.showing import Choice, Line
from simulator.usecases.steps import Steps
from simulator.usecases.supposing_views import (
    Branch,
    BranchEnd,
    BranchTurn,
    Road,
    WhatIfView,
)
from simulator.usecases.training import Training

_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Supposition:
    """Before turn `turn` (from 1) of a run the roads part; `said` are the ids of the replies
    supposed since. `depth` is how many turns are looked at on either road, None: all."""

    turn: int
    said: tuple[str, ...] = ()
    depth: int | None = None

    @property
    def full(self) -> bool:
        """Whether it is as deep as it may be."""
        return self.depth is not None and len(self.said) >= self.depth

    def saying(self, reply: str) -> Supposition:
        """One reply further."""
        return replace(self, said=(*self.said, reply))

    def taken_back(self) -> Supposition:
        """One reply less; the same at its start."""
        return replace(self, said=self.said[:-1])

    def from_its_start(self) -> Supposition:
        """Where the roads part."""
        return replace(self, said=())


class Supposing:
    """The what-ifs of one run that is over.

    `memories` are those the run was played with. Without `prospects` (no finite bounds) all can
    be played and nothing has figures."""

    def __init__(
        self, played: Session, memories: Sequence[Memory], prospects: Prospects | None
    ) -> None:
        self._played = played
        self._memories = tuple(memories)
        self._prospects = prospects

    def session(self, what: Supposition) -> Session:
        """The supposed road as a session of its own.

        Raises ValueError for a turn the run does not have, RefusalError for a reply that was
        not open there."""
        if not 1 <= what.turn <= len(self._played.moves):
            raise ValueError(f"turn {what.turn} of {len(self._played.moves)}")
        played = self._played
        answers = played.answers[: what.turn - 1]
        session = Session(played.scenario, played.seed, self._memories, answers, table=played.table)
        for reply in what.said:
            session.take(session.consider(reply))
        return session

    def view(self, what: Supposition) -> WhatIfView:
        """Both roads as they stand; raises as `session` does."""
        session, scenario = self.session(what), self._played.scenario
        instead = self._branch(session, what, self._played)
        judged = self._prospects is not None and instead.within_reach is not None
        going = not session.ended and not what.full
        before = self._played.moves[what.turn - 1].before
        return WhatIfView(
            scenario=scenario.id,
            title=scenario.title,
            client_name=scenario.client.name,
            face=scenario.client.face,
            turn=what.turn,
            heard=self._heard(what.turn),
            mood=face_level(before.tension, scenario.client.type),
            within_reach=self._within_reach(session, what.turn - 1),
            played=self._branch(self._played, what, session),
            instead=instead,
            choices=_choices(session) if going else (),
            roads=tuple(Road) if going and judged else (),
            full=what.full and not session.ended,
        )

    def along(self, what: Supposition, road: Road) -> Supposition:
        """The supposition that goes on along a road, to its ending or as deep as it may be;
        the same one where there are no finite bounds. Raises as `session` does."""
        session, prospects = self.session(what), self._prospects
        if prospects is None:
            return what
        choose = prospects.advised_reply if road is Road.BEST else prospects.worst_reply
        try:
            while not session.ended and not what.full:
                weight = sum(turn.weight for turn in session.turns)
                earned = sum(turn.weight * turn.balance for turn in session.turns)
                reply = choose(session.state, weight, earned).id
                session.take(session.consider(reply))
                what = what.saying(reply)
        except NoBoundsError:
            # Only a silence led here: nothing finite is known of what follows.
            return what
        return what

    # --- inner works --------------------------------------------------------------------

    def _branch(self, session: Session, what: Supposition, other: Session) -> Branch:
        first, temper = what.turn - 1, session.scenario.client.type
        last = len(session.moves) if what.depth is None else first + what.depth
        scores = self._scores(session)
        rows = turn_rows(session, scores)[first:last]
        turns = tuple(self._turn(session, row, scores, other) for row in rows)
        shown = first + len(turns)
        whole = shown == len(session.moves)
        mood = session.moves[shown].before if not whole else session.state
        return Branch(
            turns=turns,
            mood=face_level(mood.tension, temper),
            within_reach=_left(scores, shown),
            end=self._end(session) if whole and session.ended else None,
        )

    def _turn(
        self,
        session: Session,
        row: TurnRow,
        scores: Sequence[TurnScore] | None,
        other: Session,
    ) -> BranchTurn:
        move = session.moves[row.number - 1]
        reply = reply_of(session.scenario, move.answer.node, move.answer.reply)
        upto = slice(row.number)
        return BranchTurn(
            number=row.number,
            said=row.said,
            care=row.care,
            firmness=row.firmness,
            care_letters=row.care_letters,
            firmness_letters=row.firmness_letters,
            kind=row.kind,
            lost=row.delta if scores is not None else None,
            within_reach=_left(scores, row.number),
            reaction=tuple(told.line for told in arrival(session, move.landing, move.answer.node)),
            mood_before=row.mood_before,
            mood_after=row.mood_after,
            tension_after=row.tension_after,
            why=reply.why if reply else None,
            same=_said(session)[upto] == _said(other)[upto],
        )

    def _scores(self, session: Session) -> tuple[TurnScore, ...] | None:
        if self._prospects is None:
            return None
        try:
            return turn_scores(session.moves, self._prospects)
        except NoBoundsError:
            return None

    def _end(self, session: Session) -> BranchEnd:
        ending = next(one for one in session.scenario.endings if one.id == session.place)
        score = score_of(session, self._prospects)
        return BranchEnd(
            title=ending.title,
            proper=ending.proper,
            headline=score.headline if score else None,
            cap=score.cap if score else None,
            band=score.band if score else None,
            word=score.direction.word if score else None,
        )

    def _within_reach(self, session: Session, turns: int) -> Fraction | None:
        return _left(self._scores(session), turns)

    def _heard(self, turn: int) -> tuple[Line, ...]:
        """What the client had said before a turn."""
        played = self._played
        if turn == 1:
            lines = arrival(played, played.opening)
        else:
            before = played.moves[turn - 2]
            lines = arrival(played, before.landing, before.answer.node)
        told = tuple(one.line for one in lines)
        here = played.moves[turn - 1].node.source
        return told or (node_line(played.scenario, played.seed, here),)


def what_if(shelf: Shelf, training: Training, what: Supposition) -> Steps[WhatIfView]:
    """Both roads of a run that is over, in the language it is told in now."""
    session, memories = training.session, training.saved.memories

    def work(shelf: Shelf) -> WhatIfView:
        prospects = shelf.prospects(session.scenario, memories)
        return Supposing(session, memories, prospects).view(what)

    view: WhatIfView = yield shelf.analyse(work)
    return view


def what_if_along(
    shelf: Shelf, training: Training, what: Supposition, road: Road
) -> Steps[Supposition]:
    """The supposition gone on with along a road."""
    session, memories = training.session, training.saved.memories

    def work(shelf: Shelf) -> Supposition:
        prospects = shelf.prospects(session.scenario, memories)
        return Supposing(session, memories, prospects).along(what, road)

    gone: Supposition = yield shelf.analyse(work)
    return gone


def _choices(session: Session) -> tuple[Choice, ...]:
    allowed = {reply.id for reply in session.open}
    return tuple(
        Choice(reply.id, reply.say, None if reply.id in allowed else reply.closed)
        for reply in session.shown
    )


def _said(session: Session) -> tuple[str, ...]:
    return tuple(answer.reply for answer in session.answers)


def _left(scores: Sequence[TurnScore] | None, turns: int) -> Fraction | None:
    """The balance still within reach after so many turns: what is left of a hundred."""
    if scores is None:
        return None
    return _WHOLE - sum((score.delta for score in scores[:turns]), Fraction(0))
