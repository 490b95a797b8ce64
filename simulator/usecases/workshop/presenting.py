"""From where a workshop is to what its presenter sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from simulator.model.scenario import Reply
from simulator.usecases.showing import BriefingView, Choice
from simulator.usecases.supposing import Supposing
from simulator.usecases.talking import briefing_view
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.judging import departed_turns, primary_cause
from simulator.usecases.workshop.presenter_views import (
    NextStep,
    OptionRow,
    PresenterView,
    Progress,
    StepRow,
)
from simulator.usecases.workshop.stages import AFTER_THE_TALK, OF_A_TURN, Stage
from simulator.usecases.workshop.telling import node_at
from simulator.usecases.workshop.workshop import Workshop

_AT_A_FORK = (Stage.OPTIONS, Stage.OPEN, Stage.CLOSED, Stage.VOTES)
_AT_THE_CAUSES = (Stage.CAUSES, Stage.CAUSES_OPEN, Stage.CAUSES_CLOSED)
_PRIVATE = (*_AT_A_FORK, *_AT_THE_CAUSES)
_BEGINNING = (Stage.TITLE, Stage.JOIN, Stage.LINE)


def presenter_view(workshop: Workshop, about_turns: int | None) -> PresenterView:
    """The step shown, with all that is private about it."""
    spot, kept = workshop.spot, workshop.kept
    cause = primary_cause(workshop) if spot.stage is Stage.MEASURE else None
    ballot = workshop.ballot if spot.stage in _PRIVATE else None
    view = PresenterView(
        stage=spot.stage,
        turn=spot.turn,
        about_turns=about_turns,
        steps=tuple(_steps(workshop)),
        options=_options(workshop, ballot),
        focus=workshop.focus if workshop.counting and not workshop.supposing else None,
        voted=ballot.total if ballot else 0,
        expected=kept.expected,
        notes=_notes(workshop),
        briefing=_briefing(workshop),
        departed=_departed(workshop),
        next=_next(workshop),
        looking_back=workshop.looking_back,
        may_revote=workshop.may("revote"),
        may_suppose=workshop.may_suppose,
        may_play_worst=workshop.may("play_worst"),
        supposing=workshop.supposing,
        choosing=workshop.choosing,
        owner=kept.owner,
        due=kept.due.isoformat() if kept.due else "",
        rule=kept.rule,
        proposals=_proposals(workshop),
        agreement=ballot.agreement if ballot else None,
        cause=cause.text if cause else "",
        fix=(cause.fix or "") if cause else "",
    )
    return _supposing(workshop, view) if workshop.supposing else view


def _steps(workshop: Workshop) -> Iterator[StepRow]:
    """The steps of the turn shown, or those after the talk."""
    spot = workshop.spot
    if spot.stage in OF_A_TURN:
        order: tuple[Stage, ...] = OF_A_TURN
    elif spot.stage in AFTER_THE_TALK:
        order = tuple(_after(workshop))
    else:
        joined = workshop.phones or spot.stage is Stage.JOIN
        order = tuple(one for one in _BEGINNING if joined or one is not Stage.JOIN)
    now = order.index(spot.stage)
    for place, stage in enumerate(order):
        progress = Progress.NOW if place == now else Progress.DONE
        yield StepRow(stage, Progress.AHEAD if place > now else progress)


def _after(workshop: Workshop) -> Iterator[Stage]:
    """The steps after the talk that this one has."""
    trail = {spot.stage for spot in workshop.kept.trail}
    for stage in AFTER_THE_TALK:
        of_causes = stage in (*_AT_THE_CAUSES, Stage.CAUSES_SHOWN, Stage.MEASURE)
        left_out = (
            (of_causes and not workshop.has_causes)
            or (stage is Stage.FORKS and not workshop.has_forks)
            or (stage is Stage.WORST)
        )
        if stage in trail or not left_out:
            yield stage


def _options(workshop: Workshop, ballot: Ballot | None) -> tuple[OptionRow, ...]:
    if workshop.spot.stage in _AT_A_FORK:
        rated = _replies(workshop)
        rows = [(one, *_rating(rated[one.reply])) for one in workshop.choices]
    elif workshop.spot.stage in _AT_THE_CAUSES:
        causes = workshop.training.scenario.causes
        rows = [(Choice(cause.id, cause.text), None, None) for cause in causes]
    else:
        return ()
    playing = workshop.to_play if workshop.spot.stage is Stage.VOTES else None
    return tuple(
        OptionRow(
            choice=choice,
            care=care,
            firmness=firmness,
            hands=ballot.hands[place] if ballot else None,
            phones=ballot.phones[place] if ballot else 0,
            first=ballot.first[place] if ballot and ballot.first else None,
            chosen=place == playing,
        )
        for place, (choice, care, firmness) in enumerate(rows)
    )


def _rating(reply: Reply) -> tuple[int | None, int | None]:
    return reply.care.value, reply.firmness.value


def _replies(workshop: Workshop) -> dict[str, Reply]:
    """The replies of the turn shown, by id."""
    node = node_at(workshop.training.session, workshop.turn)
    return {reply.id: reply for reply in node.replies} if node is not None else {}


def _briefing(workshop: Workshop) -> BriefingView | None:
    """What the trainer tells the room before the first line."""
    if workshop.spot.stage not in (Stage.TITLE, Stage.JOIN):
        return None
    return briefing_view(workshop.training.scenario, None)


def _departed(workshop: Workshop) -> tuple[int, ...] | None:
    """Where most votes left the best road, once the talk is over."""
    return departed_turns(workshop) if workshop.spot.stage in AFTER_THE_TALK else None


def _notes(workshop: Workshop) -> str:
    """The author's notes for the fork of the turn shown."""
    if workshop.spot.stage not in OF_A_TURN:
        return ""
    node = node_at(workshop.training.session, workshop.turn)
    return (node.notes or "") if node is not None else ""


def _next(workshop: Workshop) -> NextStep:
    spot = workshop.next_spot
    if spot is None:
        return NextStep(None)
    here = workshop.spot
    beat = spot.stage is here.stage and spot.turn == here.turn
    step = NextStep(spot.stage, beat=beat)
    if spot.stage is not Stage.REPLY or workshop.looking_back:
        return step
    ballot = workshop.ballot
    return replace(
        step,
        number=workshop.to_play + 1,
        tied=ballot is not None and ballot.tied and workshop.chosen is None,
        counted=ballot is not None and ballot.total > 0,
    )


def _proposals(workshop: Workshop) -> tuple[str, ...]:
    """Beginnings of a rule, to be taken over and edited."""
    if workshop.debrief is None or workshop.spot.stage is not Stage.RULE:
        return ()
    rules = workshop.debrief.rule_proposals
    return tuple(one.text or f"{one.when} {one.then}".strip() for one in rules)


def _supposing(workshop: Workshop, view: PresenterView) -> PresenterView:
    """A what-if: the replies to go on with, rated, and what going on would do."""
    choices, rated = workshop.supposed.choices, _supposed_replies(workshop)
    rows = tuple(
        OptionRow(one, *_rating(rated[one.reply]), None, 0, None, chosen=at == workshop.to_suppose)
        for at, one in enumerate(choices)
    )
    ahead = None if not choices else workshop.to_suppose + 1
    return replace(
        view, options=rows, focus=None, voted=0, next=NextStep(workshop.spot.stage, number=ahead)
    )


def _supposed_replies(workshop: Workshop) -> dict[str, Reply]:
    """The replies a what-if has come to, by id."""
    what, training = workshop.supposed.what, workshop.training
    if what is None or not workshop.supposed.choices:
        return {}
    road = Supposing(training.session, training.saved.memories, None).session(what)
    return {reply.id: reply for reply in road.shown}
