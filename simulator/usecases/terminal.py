"""A talk in a terminal: the lines, numbered replies, and the score in a few words.

For authors who try a scenario without a window. English, like all of the command line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from fractions import Fraction
from typing import TextIO

from simulator.analysis.bounds import prospects_of
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.engine.mood import face_level
from simulator.engine.session import Session
from simulator.model.run import Memory
from simulator.model.scenario import Scenario
from simulator.usecases.recounting import node_line
from simulator.usecases.scripted import ScriptedRun, judged

_MOODS = ("", "Fury", "Irritation", "Wariness", "Thaw", "Relief")
_BACK, _QUIT = "b", "q"


def play_in_terminal(
    scenario: Scenario,
    *,
    memories: Iterable[Memory],
    seed: int,
    causes: Collection[str] | None,
    source: TextIO,
    screen: TextIO,
) -> ScriptedRun:
    """Plays until an ending, `q` or the end of `source`; then what it came to."""
    held = tuple(memories)
    session = Session(scenario, seed, held)
    print(f"{scenario.title}\n{scenario.role.you_are}\n{scenario.role.brief}\n", file=screen)
    while True:
        _tell(session, screen)
        if session.ended or not session.open:
            break
        answer = _ask(session, source, screen)
        if answer == _QUIT:
            break
        if answer == _BACK:
            if session.moves:
                session.take_back()
        else:
            session.take(session.consider(answer))
    return judged(session, _prospects(scenario, held), causes)


def _prospects(scenario: Scenario, memories: tuple[Memory, ...]) -> Prospects | None:
    try:
        return prospects_of(scenario, memories)
    except NoBoundsError:
        return None


def _tell(session: Session, screen: TextIO) -> None:
    """Prints what is said after the last answer."""
    moves = session.moves
    landing = moves[-1].landing if moves else session.opening
    for place in (*landing.passed, landing.state.place):
        if session.table.is_ending(place):
            ending = session.scenario.endings[place - len(session.table.nodes)]
            print(f"\n— {ending.title}. {ending.text}", file=screen)
            continue
        node = session.table.nodes[place].source
        if node.scene:
            print(f"\n[{node.scene}]", file=screen)
        line = node_line(session.scenario, session.seed, node)
        level = face_level(session.state.tension, session.scenario.client.type)
        mood = f" ({_MOODS[level]} {level}/5)" if node.speaker == "client" else ""
        print(f"{line.speaker}{mood}: {line.text}", file=screen)


def _ask(session: Session, source: TextIO, screen: TextIO) -> str:
    """The id of the reply chosen, or back, or quit."""
    shown = session.shown
    allowed = {reply.id for reply in session.open}
    numbered = {str(number): reply.id for number, reply in enumerate(shown, start=1)}
    for number, reply in enumerate(shown, start=1):
        closed = "" if reply.id in allowed else f"  [closed: {reply.closed}]"
        print(f"  {number}. {reply.say}{closed}", file=screen)
    while True:
        print(f"Your reply (1–{len(shown)}, b back, q leave): ", end="", file=screen, flush=True)
        typed = source.readline()
        word = typed.strip().lower()
        if not typed or word == _QUIT:
            return _QUIT
        if word == _BACK:
            return _BACK
        chosen = numbered.get(word)
        if chosen in allowed:
            return chosen


def said_in_words(run: ScriptedRun) -> str:
    """The score of a run in a few lines."""
    record = run.record
    if record.ending is None:
        turns = len(record.turns)
        return f"Unfinished · {turns} turn{'' if turns == 1 else 's'}"
    ending = next(item for item in run.scenario.endings if item.id == record.ending)
    lines = [f"{ending.title} ({'proper' if ending.proper else 'improper'} ending)"]
    if run.score is None:
        lines.append("No score: this scenario has no finite bounds.")
    else:
        score = run.score
        cap = f" (capped at {score.cap})" if score.balance > score.headline else ""
        lines += [
            f"Headline {_points(score.headline)}{cap} · {score.band} · {score.direction.word}",
            f"Balance {_points(score.balance)} · hear {_share(score.parts.hear)}"
            f" · hold {_share(score.parts.hold)} · loyalty {_points(score.outcome.loyalty)}",
        ]
        lines += [
            f"{number:>3}. {turn.node}: {turn.reply}  care {turn.care} firmness {turn.firmness}"
            + (f"  −{_points(turn.delta)}  best: {turn.best}" if turn.delta else "")
            for number, turn in enumerate(score.turns, start=1)
        ]
    for violation in record.violations:
        state = "withdrawn" if violation.withdrawn else "open"
        lines.append(f"Violation: {violation.tag} at turn {violation.turn + 1}, {state}")
    if record.promises_open:
        lines.append("Promises left open: " + ", ".join(record.promises_open))
    if run.root_cause is not None:
        lines.append(f"Root cause: {_points(run.root_cause)}")
    return "\n".join(lines)


def _points(value: Fraction) -> str:
    return f"{float(value):.1f}".removesuffix(".0")


def _share(value: Fraction) -> str:
    return f"{float(100 * value):.0f} %"
