"""What may be on the wall at a step, said once more and independently of how frames are made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from simulator.model.scenario import Rating, Scenario
from simulator.usecases.workshop import frames as f
from simulator.usecases.workshop.kept import CAUSES
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.workshop import Workshop

_KINDS: dict[Stage, tuple[type, ...]] = {
    Stage.TITLE: (f.TitleFrame,),
    Stage.JOIN: (f.JoinFrame,),
    Stage.LINE: (f.LineFrame,),
    Stage.OPTIONS: (f.ForkFrame,),
    Stage.OPEN: (f.ForkFrame,),
    Stage.CLOSED: (f.ForkFrame,),
    Stage.VOTES: (f.VotesFrame,),
    Stage.REPLY: (f.ReplyFrame,),
    Stage.REACTION: (f.ReactionFrame,),
    Stage.SCORES: (f.ScoresFrame,),
    Stage.ENDING: (f.EndingFrame,),
    Stage.CAUSES: (f.CausesFrame,),
    Stage.CAUSES_OPEN: (f.CausesFrame,),
    Stage.CAUSES_CLOSED: (f.CausesFrame,),
    Stage.CAUSES_SHOWN: (f.CausesShownFrame,),
    Stage.MEASURE: (f.MeasureFrame,),
    Stage.FORKS: (f.ForksFrame,),
    Stage.WORST: (f.WorstFrame,),
    Stage.RULE: (f.RuleFrame,),
    Stage.NUMBERS: (f.NumbersFrame, f.NoNumbersFrame),
    Stage.FAREWELL: (f.FarewellFrame,),
}
_TURN_OF_THE_VOTE = (Stage.LINE, Stage.OPTIONS, Stage.OPEN, Stage.CLOSED, Stage.VOTES)


def everything(value: Any) -> Iterator[Any]:
    """Every value that can be reached in a frame."""
    yield value
    if is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from everything(getattr(value, one.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from everything(item)


def words(frame: f.Frame) -> set[str]:
    """Every string in it that is a text, not the name of a state."""
    found = (one for one in everything(frame) if isinstance(one, str))
    return {one for one in found if one and not isinstance(one, Enum)}


def secrets(scenario: Scenario) -> set[str]:
    """What no step of a turn but its scores may show: notes, hints, reasons, thoughts, fixes."""
    found: set[str | None] = {cause.fix for cause in scenario.causes}
    for node in scenario.nodes:
        found |= {node.notes, node.hint}
        for reply in node.replies:
            found |= {reply.why, reply.inner, reply.tempts}
    return {one for one in found if one}


def check(workshop: Workshop, frame: f.Frame) -> None:
    """Raises AssertionError where a frame shows what its step must not."""
    spot, scenario = workshop.spot, workshop.training.scenario
    hidden = secrets(scenario) & words(frame)
    if workshop.supposing:
        assert isinstance(frame, f.WhatIfFrame)
        _check_what_if(workshop, frame)
        assert not hidden, spot
        return
    assert isinstance(frame, _KINDS[spot.stage]), spot
    assert hidden <= _allowed(frame), spot
    rated = isinstance(frame, f.ScoresFrame)
    assert rated or not any(isinstance(one, Rating) for one in everything(frame)), spot
    if spot.stage in _TURN_OF_THE_VOTE:
        assert words(frame) <= _of_the_turn(workshop), spot
    if isinstance(frame, f.ForkFrame | f.CausesFrame):
        _check_vote(workshop, frame)


def _allowed(frame: f.Frame) -> set[str | None]:
    """The secrets that a step tells."""
    match frame:
        case f.ScoresFrame():
            return {frame.why}
        case f.ForksFrame():
            return {frame.fork.best_why, frame.fork.tempted}
        case f.MeasureFrame():
            return {frame.fix}
        case f.FarewellFrame():
            return {frame.cause}
    return set()


def _of_the_turn(workshop: Workshop) -> set[str]:
    """The texts of a turn before its reply: what is said to the room, and the replies."""
    client, session = workshop.training.scenario.client, workshop.training.session
    move = workshop.played
    node = move.node.source if move is not None else session.node
    known = {client.name, client.face or "", workshop.address}
    known |= {one.name for one in workshop.training.scenario.cast}
    if node is not None:
        known |= set(node.says)
        known |= {text for one in node.replies for text in (one.id, one.say, one.closed or "")}
    if workshop.turn == 1:
        known |= {one.line.text for one in workshop.told}
    return known


def _check_vote(workshop: Workshop, frame: f.ForkFrame | f.CausesFrame) -> None:
    question = CAUSES if isinstance(frame, f.CausesFrame) else str(workshop.turn)
    ballot = workshop.kept.ballot(question)
    if frame.vote is f.Vote.CLOSED:
        assert ballot is not None
        assert frame.voted == ballot.total
    else:
        assert frame.voted is None
    assert frame.address == (workshop.address if frame.vote is f.Vote.OPEN else "")


def _check_what_if(workshop: Workshop, frame: f.WhatIfFrame) -> None:
    told = Spot(frame.turn, Stage.SCORES) in workshop.kept.trail
    what = workshop.supposed.what
    assert what is not None
    assert Spot(what.turn, Stage.SCORES) in workshop.kept.trail
    assert len(what.said) <= 3
    if not told:
        assert frame.played.said is None
        assert frame.played.care is None
    if len(what.said) > 1 and not workshop.kept.came_to(Stage.ENDING):
        assert (frame.instead.care, frame.instead.firmness) == (None, None)
