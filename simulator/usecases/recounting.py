"""What was said in a talk, line by line, each with the place it belongs to.

For whoever tells a talk: the conversation as it goes on, the transcript with its evidence,
the road that was not taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.engine.session import Move, Session, said_variant
from simulator.engine.step import Landing
from simulator.model.run import SILENCE
from simulator.model.scenario import Node, Reply, Scenario
from simulator.usecases.showing import Line, LineKind


@dataclass(frozen=True, slots=True)
class Told:
    """A line, with the id of the node it was heard at (None: an ending, a scene, or an answer)
    and the number of the answer it is (from 1; None: it is none)."""

    line: Line
    node: str | None = None
    turn: int | None = None


def voice_name(scenario: Scenario, speaker: str) -> str:
    """The name of a speaker as shown."""
    if speaker == "client":
        return scenario.client.name
    return next(member.name for member in scenario.cast if member.id == speaker)


def reply_of(scenario: Scenario, node: str, reply: str) -> Reply | None:
    """The reply an answer gave, None for a silence."""
    if reply == SILENCE:
        return None
    return next(
        item for row in scenario.nodes if row.id == node for item in row.replies if item.id == reply
    )


def node_line(scenario: Scenario, seed: int, node: Node) -> Line:
    """What is said on arrival at a node."""
    kind = LineKind.CLIENT if node.speaker == "client" else LineKind.VOICE
    return Line(kind, voice_name(scenario, node.speaker), said_variant(seed, node))


def told_lines(session: Session) -> tuple[Told, ...]:
    """The whole talk so far, from its opening on."""
    lines = list(arrival(session, session.opening))
    for turn, move in enumerate(session.moves, start=1):
        lines.append(answer_of(session, move, turn))
        lines.extend(arrival(session, move.landing, move.answer.node))
    return tuple(lines)


def answer_of(session: Session, move: Move, turn: int) -> Told:
    """What was said in an answer, or that nothing was."""
    reply = reply_of(session.scenario, move.answer.node, move.answer.reply)
    line = Line(LineKind.ME, "", reply.say) if reply else Line(LineKind.SILENCE, "", "")
    return Told(line, turn=turn)


def arrival(
    session: Session, landing: Landing, left: str | None = None, upto: int | None = None
) -> Iterator[Told]:
    """What is heard on the way to where a step came to rest; nothing where a silence left the
    talk where it was. `left` is the node the step set out from, `upto` at how many of the
    places it stops (None: at all)."""
    places = (*landing.passed, landing.state.place)
    if landing.state.timer_off == 1 and session.table.names[places[0]] == left:
        return
    for place in places[:upto]:
        if session.table.is_ending(place):
            ending = session.scenario.endings[place - len(session.table.nodes)]
            if ending.text:
                yield Told(Line(LineKind.SCENE, "", ending.text))
            continue
        node = session.scenario.nodes[place]
        if node.scene:
            yield Told(Line(LineKind.SCENE, "", node.scene))
        yield Told(node_line(session.scenario, session.seed, node), node.id)
