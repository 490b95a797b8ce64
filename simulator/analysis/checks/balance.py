"""Balance: whether the ratings are fair, the roads are worth playing, and blind play is not.

What a fork must offer is judged in every state in which it is scored, in every world, and
reported once for each fork, where it is met first. What needs exact bounds is silent where
there are none: then a fault of reach is the one to mend. Shares of forks, blind habits and
missing sides are those of the worst world; `after` names it where another scenario had been
played before.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.analysis.checks import fairness, pressure, worth
from simulator.analysis.checks.examples import shown
from simulator.analysis.checks.forks import (
    Fork,
    OpenSet,
    best_of,
    forks_of,
    is_cave,
    is_ignore,
    pairs_of_lengths,
)
from simulator.analysis.checks.roads import Roads
from simulator.analysis.checks.subject import Subject
from simulator.analysis.explore import Spot
from simulator.model.issue import Issue, PathStep
from simulator.model.scenario import Reply, Tag

BALANCED = 3
"""Components of both axes that the best reply of a fork has at least."""

RATIO = (14, 10)
"""The longest reply of a fork is at most 1.4 times as long as the shortest."""

_Lack = tuple[str, tuple[PathStep, ...], dict[str, str]]
"""A code, the path below the node, and values."""

_FORCES_NO_CARE = (Tag.RUDE, Tag.DISMISS)
_FORCES_NO_FIRMNESS = (Tag.OVERPROMISE, Tag.BEYOND_AUTHORITY)


def find(subject: Subject) -> Iterator[Issue]:
    """Every fault of balance (S300 to S329)."""
    for at, _, index, reply in subject.replies():
        yield from _ratings(subject, reply, "nodes", at, "replies", index)
    forks = [forks_of(world.walked) for world in subject.worlds]
    yield from _of_forks(subject, forks)
    yield from worth.find(subject)
    yield from fairness.find(subject, forks)
    yield from pressure.find(subject)


def _ratings(subject: Subject, reply: Reply, *path: PathStep) -> Iterator[Issue]:
    """Hard tags without the zero they force (S300), and those a reply takes back at once
    though it does them itself (S301)."""
    for axis, rating, forcing in (
        ("care", reply.care, _FORCES_NO_CARE),
        ("firmness", reply.firmness, _FORCES_NO_FIRMNESS),
    ):
        tags = [tag.value for tag in forcing if tag in reply.does]
        if tags and rating.value:
            yield subject.found(
                "S300", *path, axis, tag=", ".join(tags), axis=axis, rating=str(rating.value)
            )
    for item, tag in enumerate(reply.withdraws):
        if tag in reply.does:
            yield subject.found("S301", *path, "withdraws", item, tag=tag.value, reply=reply.id)


def _of_forks(subject: Subject, forks: list[tuple[Fork, ...]]) -> Iterator[Issue]:
    """What every scored state of a fork must offer, the first state that does not."""
    done: set[tuple[str, int]] = set()
    for world, of_world in zip(subject.worlds, forks, strict=True):
        roads = Roads(world)
        for fork in of_world:
            for rows, spot in fork.sets.items():
                for lack in _lacks(fork, rows):
                    if (lack[0], fork.place) not in done:
                        done.add((lack[0], fork.place))
                        yield _at_fork(subject, roads, spot, lack)
            if ("S323", fork.place) not in done:
                for issue in _lengths(subject, fork):
                    done.add(("S323", fork.place))
                    yield issue


def _at_fork(subject: Subject, roads: Roads, spot: Spot, lack: _Lack) -> Issue:
    code, path, values = lack
    node = roads.world.walked.table.nodes[spot.state.place]
    return shown(
        subject,
        code,
        ("nodes", spot.state.place, *path),
        roads.world,
        roads.answers_to(spot),
        key=path == ("replies",),
        node=node.id,
        **values,
    )


def _lacks(fork: Fork, rows: OpenSet) -> Iterator[_Lack]:
    """What replies that are open together lack."""
    best = best_of(rows)
    if best[0].balance < BALANCED:
        yield "S302", ("replies",), {"best": str(best[0].balance), "reply": best[0].id}
    if len(best) > 1:
        later = fork.position(best[1]) - 1
        yield "S324", ("replies", later, "id"), {"replies": ", ".join(row.id for row in best)}
    if fork.node.source.key:
        if not any(map(is_cave, rows)):
            yield "S307", ("key",), {}
        if not any(map(is_ignore, rows)):
            yield "S308", ("key",), {}


def _lengths(subject: Subject, fork: Fork) -> Iterator[Issue]:
    """The pair of replies in one moment of a fork that differ most in length (S323)."""
    pairs = [
        (len(long.source.say), len(short.source.say), long, short)
        for long, short, _ in pairs_of_lengths(fork)
    ]
    most, least, long, short = max(pairs, key=lambda pair: pair[0] / pair[1])
    if most * RATIO[1] > least * RATIO[0]:
        yield subject.found(
            "S323",
            *("nodes", fork.place, "replies", fork.position(long) - 1, "say"),
            node=fork.node.id,
            longest=long.id,
            length=str(most),
            shortest=short.id,
            least=str(least),
        )
