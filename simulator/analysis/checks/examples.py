"""Issues that show how to see them: the answers of a scripted play, and what was played before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simulator.analysis.checks.subject import Subject, World
from simulator.engine.state import PlayState
from simulator.model.codes import issue
from simulator.model.issue import Issue, PathStep
from simulator.model.scenario import Read, Scenario, Source

MOST_ANSWERS = 40
"""A longer list of answers helps nobody to find the place."""

LONGEST_HINT = 100
"""Characters of options that are said in a sentence; longer ones stand in the values alone."""


def shown(
    subject: Subject,
    code: str,
    path: Sequence[PathStep],
    world: World,
    answers: Sequence[str] = (),
    *,
    key: bool = False,
    **values: str,
) -> Issue:
    """An issue at the value (or the key) of a path that comes with an example.

    Its values are those given, `answers` that lead to it (with commas between; absent where
    there are none, or too many to be of use) and `after`, what has to have been played before
    (absent where nothing has). The hint is both as options of the command `play`, None where
    there are none or they are too long to be said.
    """
    options = []
    if answers and len(answers) <= MOST_ANSWERS:
        values["answers"] = ",".join(answers)
        options.append(f"--answers={values['answers']}")
    if world.memories:
        values["after"] = ",".join(f"{other}={ending}" for other, ending in world.memories)
        options.append(f"--after {values['after']}")
    hint = " ".join(options)
    place = subject.source.key_place(*path) if key else subject.source.place(*path)
    return issue(code, place, hint if 0 < len(hint) <= LONGEST_HINT else None, **values)


def seen_by(state: PlayState, reads: Iterable[Read], scenario: Scenario) -> str:
    """What conditions read of a state, as they name it: `tension 12, gifts 1`."""
    return ", ".join(
        f"{name} {value}"
        for name, value in (_read(state, read, scenario) for read in sorted(reads))
    )


def _read(state: PlayState, read: Read, scenario: Scenario) -> tuple[str, int]:
    source, at = read
    if source is Source.VARIABLE:
        return scenario.variables[at].id, state.variables[at]
    if source is Source.FACT:
        return f'knows("{scenario.facts[at].id}")', state.known >> at & 1
    if source is Source.PROMISE:
        return f'promised("{scenario.promises[at].id}")', state.promised >> at & 1
    if source is Source.REPLY:
        return f'said("{_reply_id(scenario, at)}")', state.said >> at & 1
    if source is Source.ENDED:
        return 'ended("{}", "{}")'.format(*scenario.memories[at]), state.ended >> at & 1
    return source.value, getattr(state, source.value)


def _reply_id(scenario: Scenario, number: int) -> str:
    """The reply of a number that runs through the whole file."""
    for node in scenario.nodes:
        if number < len(node.replies):
            return f"{node.id}.{node.replies[number].id}"
        number -= len(node.replies)
    raise IndexError(number)
