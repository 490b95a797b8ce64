"""What the page says that a room is handed out at the end.

It tells what the room was shown, and nothing else: a vote that was not revealed, a fork nobody
looked at, numbers that were not on the wall are not on the page either. So it may be opened
and printed at any moment, on the one screen there is too. It names nobody but the owner of the
measure, and knows neither notes nor hints.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.engine.session import Move
from simulator.model.run import SILENCE
from simulator.model.scenario import Ending, Reply
from simulator.usecases.days import day_here
from simulator.usecases.debrief_views import RoadNotTaken
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.hand_out_views import (
    HandedCause,
    HandedEnding,
    HandedFork,
    HandOut,
    Preferred,
    ReplyVotes,
    RoadTurn,
)
from simulator.usecases.workshop.judging import departed_turns, primary_cause
from simulator.usecases.workshop.kept import CAUSES, question_of
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.telling import line_at
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops


def hand_out_of(workshops: Workshops, workshop: Workshop) -> Steps[HandOut]:
    """The page of a session as far as it has come, with the name its room goes by.

    Raises KnownError where the store cannot be read."""
    profile = workshop.training.saved.profile
    room = yield workshops.desk.keeper.submit(lambda store: store.profiles.one(profile))
    return hand_out(workshop, room.name)


def hand_out(workshop: Workshop, room: str) -> HandOut:
    """The page of a session as far as it has come."""
    scenario, kept = workshop.training.scenario, workshop.kept
    road = tuple(_road(workshop))
    numbers = workshop.debrief.numbers if workshop.debrief is not None else None
    return HandOut(
        scenario=scenario.id,
        title=scenario.title,
        room=room,
        day=day_here(workshop.training.saved.started),
        expected=kept.expected,
        voted=max((turn.voted for turn in road), default=0),
        road=road,
        departed=_departed(workshop),
        ending=_ending(workshop),
        forks=tuple(_forks(workshop)),
        cause=_cause(workshop),
        rule=kept.rule.strip() if workshop.kept.came_to(Stage.RULE) else "",
        numbers=numbers if workshop.kept.came_to(Stage.NUMBERS) else None,
    )


# --- the road -------------------------------------------------------------------------------


def _road(workshop: Workshop) -> Iterator[RoadTurn]:
    """The turns whose reply was played before the room."""
    for turn, move in enumerate(workshop.training.session.moves, start=1):
        if Spot(turn, Stage.REPLY) in workshop.kept.trail:
            yield _turn(workshop, turn, move)


def _turn(workshop: Workshop, turn: int, move: Move) -> RoadTurn:
    session = workshop.training.session
    replies = _shown(move)
    says = line_at(session, turn).text
    played = _number(move, move.answer.reply)
    said = replies[played - 1].say if played else ""
    ballot = workshop.kept.ballot(question_of(turn))
    counted = ballot is not None and ballot.total > 0 and len(ballot.options) == len(replies)
    if ballot is None or not counted or Spot(turn, Stage.VOTES) not in workshop.kept.trail:
        return RoadTurn(turn, says, played, said)
    most = [at for at, votes in enumerate(ballot.totals) if votes == max(ballot.totals)]
    departed = played - 1 not in most
    return RoadTurn(
        turn=turn,
        client_says=says,
        number=played,
        said=said,
        votes=tuple(_votes(move, ballot)),
        agreement=ballot.agreement,
        preferred=tuple(Preferred(at + 1, replies[at].say) for at in most) if departed else (),
    )


def _departed(workshop: Workshop) -> tuple[int, ...] | None:
    """Once the forks have been shown: until then it would tell which replies were good."""
    return departed_turns(workshop) if workshop.kept.came_to(Stage.RULE) else None


def _votes(move: Move, ballot: Ballot) -> Iterator[ReplyVotes]:
    allowed = {row.id for row in move.options}
    for at, (name, votes) in enumerate(zip(move.answer.shown, ballot.totals, strict=True)):
        first = ballot.first[at] if ballot.first is not None else None
        yield ReplyVotes(at + 1, votes, first, closed=name not in allowed)


def _shown(move: Move) -> list[Reply]:
    """The replies of a turn, in the order they stood on the wall."""
    replies = {reply.id: reply for reply in move.node.source.replies}
    return [replies[name] for name in move.answer.shown]


def _number(move: Move, reply: str) -> int:
    """Its place (from 1) among the replies of a turn; 0 for a silence."""
    return 0 if reply == SILENCE else move.answer.shown.index(reply) + 1


# --- after the talk -------------------------------------------------------------------------


def _ending(workshop: Workshop) -> HandedEnding | None:
    session = workshop.training.session
    if not session.ended or not workshop.kept.came_to(Stage.ENDING):
        return None
    found: Ending = next(one for one in session.scenario.endings if one.id == session.place)
    return HandedEnding(found.title, found.text, found.proper)


def _forks(workshop: Workshop) -> Iterator[HandedFork]:
    """The forks that were on the wall, one after the other. One is left out where the room
    played what is advised: late in a talk nearly lost even that may cost points."""
    roads = workshop.debrief.roads if workshop.debrief is not None else ()
    seen = {spot.beat for spot in workshop.kept.trail if spot.stage is Stage.FORKS}
    for place, road in enumerate(roads):
        if place in seen and road.yours != road.best:
            yield _fork(workshop, road)


def _fork(workshop: Workshop, road: RoadNotTaken) -> HandedFork:
    move = workshop.training.session.moves[road.turn - 1]
    best = [at for at, reply in enumerate(_shown(move), start=1) if reply.say == road.best]
    return HandedFork(
        turn=road.turn,
        client_says=road.client_says,
        number=_number(move, move.answer.reply),
        played=road.yours or "",
        tempted=road.tempted,
        best_number=best[0] if best else None,
        best=road.best,
        best_why=road.best_why,
    )


def _cause(workshop: Workshop) -> HandedCause | None:
    """The cause to be mended, once the room was told which it is."""
    cause = primary_cause(workshop)
    if cause is None or not workshop.kept.came_to(Stage.CAUSES_SHOWN):
        return None
    kept, ballot = workshop.kept, workshop.kept.ballot(CAUSES)
    votes = dict(zip(ballot.options, ballot.totals, strict=True)) if ballot is not None else {}
    return HandedCause(
        text=cause.text,
        fix=cause.fix,
        owner=kept.owner.strip(),
        due=kept.due,
        votes=votes.get(cause.id, 0),
        voted=sum(votes.values()),
    )
