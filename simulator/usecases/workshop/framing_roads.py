"""What the room sees of a road that was not played: a what-if, and the worst road."""

from __future__ import annotations

from simulator.usecases.showing import Line, MoodView
from simulator.usecases.supposing import Supposition
from simulator.usecases.supposing_views import Branch, WhatIfView
from simulator.usecases.workshop.frames import Frame, Side, WhatIfFrame, WorstFrame
from simulator.usecases.workshop.framing_after import rule
from simulator.usecases.workshop.stages import Spot, Stage
from simulator.usecases.workshop.telling import choices_at, of_beat
from simulator.usecases.workshop.workshop import Workshop


def worst(workshop: Workshop) -> Frame:
    """A step of the worst road, one per beat."""
    branch = workshop.worst
    if branch is None or not branch.turns:
        return rule(workshop)
    client, turn = workshop.training.scenario.client, of_beat(branch.turns, workshop.spot.beat)
    last = turn is branch.turns[-1]
    return WorstFrame(
        turn=turn.number,
        of=len(branch.turns),
        said=turn.said or "",
        line=turn.reaction[-1] if turn.reaction else None,
        mood=MoodView(client.name, client.face, turn.mood_after, turn.mood_before),
        ending=branch.end.title if last and branch.end else None,
    )


def what_if(workshop: Workshop, what: Supposition, view: WhatIfView) -> Frame:
    """The road that was played beside the one that is supposed, at the turn it has come to."""
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
        line=_answered(view, depth, both=told),
    )


def _answered(view: WhatIfView, depth: int, *, both: bool) -> Line | None:
    """What the client had said before the replies shown. Further on than where the roads part
    that is what the supposed one led to; None where `both` stand there and heard other things."""
    if depth == 1:
        return view.heard[-1] if view.heard else None
    supposed = _led_to(view.instead, depth - 1)
    if both and supposed != _led_to(view.played, depth - 1):
        return None
    return supposed


def _led_to(branch: Branch, turns: int) -> Line | None:
    """The last that was heard after so many turns of a road."""
    heard = branch.turns[turns - 1].reaction if turns <= len(branch.turns) else ()
    return heard[-1] if heard else None


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
        ending=end.title if end else None,
    )


def _unsaid(mood: int) -> Side:
    """A road that has not come so far, or of which that is not told yet."""
    return Side(None, None, None, mood)


def _number(workshop: Workshop, said: str | None, turn: int) -> int | None:
    """The place (from 1) of a reply among those that stood at a turn of the talk."""
    shown = [choice.text for choice in choices_at(workshop.training.session, turn)]
    return shown.index(said) + 1 if said in shown else None
