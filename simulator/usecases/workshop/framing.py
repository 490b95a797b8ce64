"""From where a workshop is to what the room may see of it.

The one way on to the wall: each step gives its frame from here, and a frame holds only what
that step reveals.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from simulator.engine.mood import face_level
from simulator.engine.state import PlayState
from simulator.model.scenario import HARD_TAGS, Reply
from simulator.usecases.debrief_views import CauseVerdict
from simulator.usecases.recounting import reply_of
from simulator.usecases.showing import Line, LineKind, MoodView
from simulator.usecases.supposing import Supposition
from simulator.usecases.supposing_views import Branch
from simulator.usecases.talking import start_mood
from simulator.usecases.workshop.frames import (
    CausesFrame,
    CauseShown,
    CausesShownFrame,
    Dot,
    EndingFrame,
    FarewellFrame,
    ForkFrame,
    ForksFrame,
    ForkShown,
    Frame,
    JoinFrame,
    LineFrame,
    MeasureFrame,
    NoNumbersFrame,
    NumbersFrame,
    ReactionFrame,
    ReplyFrame,
    RuleFrame,
    ScoresFrame,
    Side,
    TitleFrame,
    Vote,
    VotesFrame,
    WhatIfFrame,
    WorstFrame,
)
from simulator.usecases.workshop.kept import CAUSES, question_of
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.telling import choices_at, line_at
from simulator.usecases.workshop.workshop import Workshop

T = TypeVar("T")


def frame_of(workshop: Workshop) -> Frame:
    """What the room sees at the step shown."""
    if workshop.supposing:
        return _what_if(workshop)
    return _FRAMES[workshop.spot.stage](workshop)


def mood_before(workshop: Workshop) -> MoodView:
    """The client's mood when the turn shown begins."""
    session = workshop.training.session
    move = workshop.played
    state = move.before if move is not None else session.state
    earlier = session.moves[workshop.turn - 2].before if workshop.turn > 1 else None
    return _mood(workshop, state, earlier)


def mood_after(workshop: Workshop) -> MoodView:
    """The client's mood after the reply of the turn shown."""
    move = workshop.played
    if move is None:
        return mood_before(workshop)
    return _mood(workshop, move.landing.state, move.before)


def _mood(workshop: Workshop, state: PlayState, before: PlayState | None) -> MoodView:
    client = workshop.training.scenario.client
    earlier = None if before is None else face_level(before.tension, client.type)
    return MoodView(client.name, client.face, face_level(state.tension, client.type), earlier)


def line_of(workshop: Workshop) -> Line:
    """What the client (or another voice) says at the fork of the turn shown."""
    return line_at(workshop.training.session, workshop.turn)


def primary_cause(workshop: Workshop) -> CauseVerdict | None:
    """The cause that somebody is to mend: the primary one, else the first there is."""
    answered = workshop.debrief.causes_answered if workshop.debrief is not None else None
    true = [one for one in answered.verdicts if one.true_cause] if answered else []
    return next((one for one in true if one.primary), true[0] if true else None)


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
    line = _of_beat(workshop, told).line if told else line_of(workshop)
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
    line = _of_beat(workshop, told).line if told else Line(LineKind.SCENE, "", "")
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


# --- after the talk -------------------------------------------------------------------------


def _ending(workshop: Workshop) -> Frame:
    debrief = workshop.debrief
    mood = mood_after(workshop)
    if debrief is None:  # only the disk or the analysis is still at work
        scenario, place = workshop.training.scenario, workshop.training.session.place
        ending = next(one for one in scenario.endings if one.id == place)
        return EndingFrame(ending.title, ending.text, ending.proper, mood, 0, 0, 0)
    return EndingFrame(
        title=debrief.ending,
        text=debrief.ending_text,
        proper=debrief.proper,
        mood=mood,
        cash=debrief.cash,
        fair_cash=debrief.fair_cash,
        minutes=debrief.minutes,
        promises_open=debrief.promises_open,
    )


def _causes(vote: Vote) -> Callable[[Workshop], Frame]:
    def frame(workshop: Workshop) -> Frame:
        ballot = workshop.kept.ballot(CAUSES)
        return CausesFrame(
            causes=tuple(cause.text for cause in workshop.training.scenario.causes),
            vote=vote,
            voted=ballot.total if ballot and vote is Vote.CLOSED else None,
            again=bool(ballot and ballot.first and vote is not Vote.SHOWN),
            address=workshop.address if vote is Vote.OPEN else "",
        )

    return frame


def _causes_shown(workshop: Workshop) -> Frame:
    ballot = workshop.kept.ballot(CAUSES)
    answered = workshop.debrief.causes_answered if workshop.debrief is not None else None
    verdicts = {one.id: one for one in answered.verdicts} if answered else {}
    shown = []
    for place, cause in enumerate(workshop.training.scenario.causes):
        verdict = verdicts.get(cause.id)
        shown.append(
            CauseShown(
                text=cause.text,
                votes=ballot.totals[place] if ballot else 0,
                first=ballot.first[place] if ballot and ballot.first else None,
                true_cause=verdict is not None and verdict.true_cause,
                primary=verdict is not None and verdict.primary,
            )
        )
    return CausesShownFrame(tuple(shown))


def _measure(workshop: Workshop) -> Frame:
    cause, kept = primary_cause(workshop), workshop.kept
    words, fix = (cause.text, cause.fix) if cause else ("", None)
    return MeasureFrame(words, fix, kept.owner, kept.due)


def _forks(workshop: Workshop) -> Frame:
    roads = workshop.debrief.roads if workshop.debrief else ()
    if not roads:
        return _rule(workshop)
    road = _of_beat(workshop, roads)
    ballot = workshop.kept.ballot(question_of(road.turn))
    move = workshop.training.session.moves[road.turn - 1]
    says = {reply.id: reply.say for reply in move.node.source.replies}
    best = [i for i, name in enumerate(move.answer.shown) if says.get(name) == road.best]
    counted = ballot is not None and ballot.total > 0 and bool(best)
    fork = ForkShown(
        turn=road.turn,
        client_says=road.client_says,
        played=road.yours,
        tempted=road.tempted,
        best=road.best,
        best_why=road.best_why,
        votes=ballot.totals[best[0]] if ballot and counted else None,
        voted=ballot.total if ballot else 0,
    )
    return ForksFrame(fork, roads.index(road) + 1, len(roads))


def _worst(workshop: Workshop) -> Frame:
    worst = workshop.worst
    if worst is None or not worst.turns:
        return _rule(workshop)
    client, turn = workshop.training.scenario.client, _of_beat(workshop, worst.turns)
    last = turn is worst.turns[-1]
    return WorstFrame(
        turn=turn.number,
        of=len(worst.turns),
        said=turn.said or "",
        line=turn.reaction[-1] if turn.reaction else None,
        mood=MoodView(client.name, client.face, turn.mood_after, turn.mood_before),
        ending=worst.end.title if last and worst.end else None,
    )


def _rule(workshop: Workshop) -> Frame:
    return RuleFrame(workshop.kept.rule)


def _numbers(workshop: Workshop) -> Frame:
    debrief = workshop.debrief
    rows = debrief.turns if debrief is not None else ()
    dots = tuple(Dot(row.number, row.care, row.firmness) for row in rows)
    if debrief is None or debrief.numbers is None:
        return NoNumbersFrame(dots)
    numbers = debrief.numbers
    return NumbersFrame(
        headline=numbers.headline,
        cap=numbers.cap,
        band=numbers.band,
        word=numbers.word,
        value=numbers.value,
        hear=numbers.hear,
        hold=numbers.hold,
        turns=dots,
    )


def _farewell(workshop: Workshop) -> Frame:
    kept, cause = workshop.kept, primary_cause(workshop)
    return FarewellFrame(
        title=workshop.training.scenario.title,
        rule=kept.rule,
        owner=kept.owner,
        cause=(cause.fix or cause.text) if cause else "",
        due=kept.due,
    )


def _of_beat(workshop: Workshop, pictures: Sequence[T]) -> T:
    """The picture of the beat shown; the last one where a damaged file tells of more."""
    return pictures[min(workshop.spot.beat, len(pictures) - 1)]


# --- what if --------------------------------------------------------------------------------


def _what_if(workshop: Workshop) -> Frame:
    what, view = workshop.supposed.what, workshop.supposed.view
    if what is None or view is None:
        return _FRAMES[workshop.spot.stage](workshop)
    depth = max(1, len(what.said))
    turn = what.turn + depth - 1
    # A turn whose scores were not told yet may not be told by a what-if either.
    told = Spot(turn, Stage.SCORES) in workshop.kept.trail
    # Where the roads part the room knows the ratings; what stands further on it may still
    # come to, until the talk is over.
    rated = depth == 1 or workshop.kept.came_to(Stage.ENDING)
    instead = _side(workshop, view.instead, what, rated=rated) if what.said else None
    return WhatIfFrame(
        turn=turn,
        client_name=view.client_name,
        face=view.face,
        played=_side(workshop, view.played, what, rated=True) if told else _unsaid(view.mood),
        instead=instead or _unsaid(view.mood),
        line=view.heard[-1] if view.heard else None,
    )


def _side(workshop: Workshop, branch: Branch, what: Supposition, *, rated: bool) -> Side:
    depth = max(1, len(what.said))
    if depth > len(branch.turns):
        return _unsaid(branch.mood)
    row = branch.turns[depth - 1]
    end = branch.end if depth == len(branch.turns) else None
    return Side(
        number=_number(workshop, row.said, what.turn) if depth == 1 else None,
        said=row.said,
        line=row.reaction[-1] if row.reaction else None,
        mood=row.mood_after,
        care=row.care if rated else None,
        firmness=row.firmness if rated else None,
        kind=row.kind if rated else None,
        ending=end.title if end else None,
    )


def _unsaid(mood: int) -> Side:
    """A road that has not come so far, or of which that is not told yet."""
    return Side(None, None, None, mood)


def _number(workshop: Workshop, said: str | None, turn: int) -> int | None:
    """The place (from 1) of a reply among those that stood at a turn of the talk."""
    shown = [choice.text for choice in choices_at(workshop.training.session, turn)]
    return shown.index(said) + 1 if said in shown else None


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
    Stage.ENDING: _ending,
    Stage.CAUSES: _causes(Vote.SHOWN),
    Stage.CAUSES_OPEN: _causes(Vote.OPEN),
    Stage.CAUSES_CLOSED: _causes(Vote.CLOSED),
    Stage.CAUSES_SHOWN: _causes_shown,
    Stage.MEASURE: _measure,
    Stage.FORKS: _forks,
    Stage.WORST: _worst,
    Stage.RULE: _rule,
    Stage.NUMBERS: _numbers,
    Stage.FAREWELL: _farewell,
}
