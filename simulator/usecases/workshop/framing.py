"""From where a workshop is to what the room may see of it.

The one way on to the wall: each step gives its frame from here, and a frame holds only what
that step reveals.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from simulator.model.scenario import HARD_TAGS, Reply
from simulator.usecases.recounting import reply_of
from simulator.usecases.showing import Line, LineKind
from simulator.usecases.talking import start_mood
from simulator.usecases.workshop.frames import (
    ForkFrame,
    Frame,
    JoinFrame,
    LineFrame,
    ReactionFrame,
    ReplyFrame,
    ScoresFrame,
    TitleFrame,
    Vote,
    VotesFrame,
)
from simulator.usecases.workshop.framing_after import (
    causes,
    causes_shown,
    ending,
    farewell,
    forks,
    measure,
    numbers,
    rule,
)
from simulator.usecases.workshop.framing_roads import what_if, worst
from simulator.usecases.workshop.kept import question_of
from simulator.usecases.workshop.moods import mood_after, mood_before
from simulator.usecases.workshop.stages import Stage
from simulator.usecases.workshop.telling import line_at, of_beat
from simulator.usecases.workshop.workshop import Workshop


def frame_of(workshop: Workshop) -> Frame:
    """What the room sees at the step shown."""
    what, view = workshop.supposed.what, workshop.supposed.view
    if what is not None and view is not None:
        return what_if(workshop, what, view)
    return _FRAMES[workshop.spot.stage](workshop)


def line_of(workshop: Workshop) -> Line:
    """What the client (or another voice) says at the fork of the turn shown."""
    return line_at(workshop.training.session, workshop.turn)


# --- the steps of a turn --------------------------------------------------------------------


def _title(workshop: Workshop) -> Frame:
    scenario = workshop.training.scenario
    return TitleFrame(
        title=scenario.title,
        summary=scenario.summary,
        client_name=scenario.client.name,
        face=scenario.client.face,
        mood=start_mood(scenario),
        you_are=scenario.role.you_are,
    )


def _join(workshop: Workshop) -> Frame:
    return JoinFrame(workshop.address)


def _line(workshop: Workshop) -> Frame:
    told = workshop.told
    line = of_beat(told, workshop.spot.beat).line if told else line_of(workshop)
    return LineFrame(line, mood_before(workshop), workshop.turn)


def _fork(vote: Vote) -> Callable[[Workshop], Frame]:
    def frame(workshop: Workshop) -> Frame:
        ballot = workshop.kept.ballot(question_of(workshop.turn))
        return ForkFrame(
            line=line_of(workshop),
            mood=mood_before(workshop),
            turn=workshop.turn,
            choices=workshop.choices,
            vote=vote,
            voted=ballot.total if ballot and vote is Vote.CLOSED else None,
            again=bool(ballot and ballot.first and vote is not Vote.SHOWN),
            address=workshop.address if vote is Vote.OPEN else "",
        )

    return frame


def _votes(workshop: Workshop) -> Frame:
    ballot = workshop.kept.ballot(question_of(workshop.turn))
    choices = workshop.choices
    return VotesFrame(
        mood=mood_before(workshop),
        turn=workshop.turn,
        choices=choices,
        votes=ballot.totals if ballot else (0,) * len(choices),
        first=ballot.first if ballot else None,
    )


def _played(workshop: Workshop) -> Reply | None:
    """The reply that was played at the turn shown."""
    move, scenario = workshop.played, workshop.training.scenario
    return None if move is None else reply_of(scenario, move.answer.node, move.answer.reply)


def _said(workshop: Workshop) -> tuple[int, str]:
    """The number (from 1) and the words of the reply that was played."""
    move, reply = workshop.played, _played(workshop)
    if move is None or reply is None:
        return 0, ""
    return move.answer.shown.index(reply.id) + 1, reply.say


def _reply(workshop: Workshop) -> Frame:
    return ReplyFrame(mood_before(workshop), workshop.turn, *_said(workshop))


def _reaction(workshop: Workshop) -> Frame:
    told, number, words = workshop.told, *_said(workshop)
    line = of_beat(told, workshop.spot.beat).line if told else Line(LineKind.SCENE, "", "")
    return ReactionFrame(mood_after(workshop), workshop.turn, number, words, line)


def _scores(workshop: Workshop) -> Frame:
    reply, (number, words) = _played(workshop), _said(workshop)
    if reply is None:
        return _reaction(workshop)
    return ScoresFrame(
        mood=mood_after(workshop),
        turn=workshop.turn,
        number=number,
        said=words,
        care=reply.care,
        firmness=reply.firmness,
        why=reply.why,
        violations=tuple(tag for tag in HARD_TAGS if tag in reply.does),
    )


_FRAMES: Mapping[Stage, Callable[[Workshop], Frame]] = {
    Stage.TITLE: _title,
    Stage.JOIN: _join,
    Stage.LINE: _line,
    Stage.OPTIONS: _fork(Vote.SHOWN),
    Stage.OPEN: _fork(Vote.OPEN),
    Stage.CLOSED: _fork(Vote.CLOSED),
    Stage.VOTES: _votes,
    Stage.REPLY: _reply,
    Stage.REACTION: _reaction,
    Stage.SCORES: _scores,
    Stage.ENDING: ending,
    Stage.CAUSES: causes(Vote.SHOWN),
    Stage.CAUSES_OPEN: causes(Vote.OPEN),
    Stage.CAUSES_CLOSED: causes(Vote.CLOSED),
    Stage.CAUSES_SHOWN: causes_shown,
    Stage.MEASURE: measure,
    Stage.FORKS: forks,
    Stage.WORST: worst,
    Stage.RULE: rule,
    Stage.NUMBERS: numbers,
    Stage.FAREWELL: farewell,
}
