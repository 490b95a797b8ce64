"""How much a check has looked at: so that "nothing found" says what was looked for."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.analysis.checks.subject import World
from simulator.usecases.checking import Checked


@dataclass(frozen=True, slots=True)
class Extent:
    """What was checked of one scenario.

    `states` over all its worlds. `roads` are all ways through the talk from its start to an
    ending, by replies, in the world without memories; None where it goes in a circle or was
    not walked to its end.
    """

    nodes: int = 0
    states: int = 0
    roads: int | None = None
    plans: int = 0


def extent_of(checked: Checked) -> Extent:
    """What the check of a folder has looked at; nothing where it could not be read."""
    subject = checked.subject
    if subject is None:
        return Extent()
    return Extent(
        nodes=len(subject.scenario.nodes),
        states=sum(len(world.walked.spots) for world in subject.worlds),
        roads=roads_of(subject.worlds[0]) if subject.worlds else None,
        plans=len(checked.plans),
    )


def roads_of(world: World) -> int | None:
    """How many ways lead from the start to an ending, silences left out."""
    walked = world.walked
    if not walked.spots or not walked.complete:
        return None
    counts: dict[int, int] = {}
    entered: set[int] = set()
    path = [walked.spots[0]]
    while path:
        spot = path[-1]
        following = [after for after in spot.following if after is not None]
        ahead = [after for after in following if after.number not in counts]
        if any(after.number in entered for after in ahead):
            return None
        if ahead:
            entered.add(spot.number)
            path.append(ahead[0])
            continue
        entered.discard(spot.number)
        ending = walked.table.is_ending(spot.state.place)
        counts[spot.number] = 1 if ending else sum(counts[after.number] for after in following)
        path.pop()
    return counts[0]
