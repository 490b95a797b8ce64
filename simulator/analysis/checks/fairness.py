"""Fairness of the forks taken together: what form alone gives away, and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from simulator.analysis.checks.examples import shown
from simulator.analysis.checks.forks import Fork, Quadrant, quadrant
from simulator.analysis.checks.subject import Subject, World
from simulator.model.issue import Issue

SHARE = (2, 5)
"""Of all forks, so many may show the same form: 40 %."""

PATTERN = 3
"""Fewer forks that show the same are no pattern, however few there are."""

LEAST_FORKS = 5
"""In fewer forks the same ratings in one place mean nothing."""

MOST_KEYS = (1, 3)
"""Of all forks, so many may be key."""

Traits = Callable[[Fork], Iterable[Hashable]]
"""What a fork shows of a form."""


def find(subject: Subject, forks: Sequence[tuple[Fork, ...]]) -> Iterator[Issue]:
    """S321, S322, S325, S328 and S329; silent where a world was not walked to its end."""
    worlds = list(zip(subject.worlds, forks, strict=True))
    if not worlds or not all(world.walked.complete for world in subject.worlds):
        return
    yield from _best_places(subject, worlds)
    yield from _longest(subject, worlds)
    yield from _missing_quadrants(subject, worlds)
    yield from _keys(subject, worlds)
    yield from _same_ratings(subject, worlds)


_Worlds = Sequence[tuple[World, tuple[Fork, ...]]]


def _best_places(subject: Subject, worlds: _Worlds) -> Iterator[Issue]:
    for place, (world, holding, forks) in _too_often(worlds, Fork.best_places).items():
        if len(holding) >= PATTERN:
            yield _often(subject, "S321", world, holding, forks, position=str(place))


def _longest(subject: Subject, worlds: _Worlds) -> Iterator[Issue]:
    def trait(fork: Fork) -> Iterable[str]:
        return ("longest",) if fork.best_is_longest else ()

    for world, holding, forks in _too_often(worlds, trait).values():
        if len(holding) >= PATTERN:
            yield _often(subject, "S322", world, holding, forks)


def _same_ratings(subject: Subject, worlds: _Worlds) -> Iterator[Issue]:
    for profile, (world, holding, forks) in _too_often(worlds, Fork.profiles).items():
        if len(forks) >= LEAST_FORKS and isinstance(profile, tuple):
            position, care, firmness = map(str, profile)
            yield _often(
                subject,
                "S329",
                world,
                holding,
                forks,
                position=position,
                care=care,
                firmness=firmness,
            )


def _too_often(
    worlds: _Worlds, traits: Traits
) -> Mapping[Hashable, tuple[World, tuple[Fork, ...], tuple[Fork, ...]]]:
    """The traits that more than two forks in five show, with the world in which the share is
    greatest, the forks that show them there, and all forks there."""
    found: dict[Hashable, tuple[World, tuple[Fork, ...], tuple[Fork, ...]]] = {}
    for world, forks in worlds:
        shown = {fork: frozenset(traits(fork)) for fork in forks}
        counts = Counter(trait for of_fork in shown.values() for trait in of_fork)
        for trait, count in sorted(counts.items(), key=str):
            before = found.get(trait)
            if count * SHARE[1] > len(forks) * SHARE[0] and (
                before is None or count * len(before[2]) > len(before[1]) * len(forks)
            ):
                holding = tuple(fork for fork in forks if trait in shown[fork])
                found[trait] = (world, holding, forks)
    return found


def _often(
    subject: Subject,
    code: str,
    world: World,
    holding: Sequence[Fork],
    forks: Sequence[Fork],
    **values: str,
) -> Issue:
    """An issue of the whole scenario: so many of so many forks, and which."""
    return shown(
        subject,
        code,
        ("nodes",),
        world,
        key=True,
        count=str(len(holding)),
        forks=str(len(forks)),
        nodes=", ".join(fork.node.id for fork in holding),
        **values,
    )


def _missing_quadrants(subject: Subject, worlds: _Worlds) -> Iterator[Issue]:
    """Sides that no reply of any fork stands on, in some world."""
    for side in Quadrant:
        for world, forks in worlds:
            rows = (row for fork in forks for rows in fork.sets for row in rows)
            if forks and not any(quadrant(row) is side for row in rows):
                sides = {"reason": side.value, "quadrant": side.value}
                yield shown(subject, "S325", ("nodes",), world, key=True, **sides)
                break


def _keys(subject: Subject, worlds: _Worlds) -> Iterator[Issue]:
    """More key forks than a third, placed at the first that is one too many."""
    worst = max(worlds, key=lambda pair: _share_of_keys(pair[1]))
    world, forks = worst
    keys = [fork for fork in forks if fork.node.source.key]
    allowed = len(forks) * MOST_KEYS[0] // MOST_KEYS[1]
    if len(keys) > allowed:
        yield shown(
            subject,
            "S328",
            ("nodes", keys[allowed].place, "key"),
            world,
            count=str(len(keys)),
            forks=str(len(forks)),
            allowed=str(allowed),
        )


def _share_of_keys(forks: Sequence[Fork]) -> float:
    keys = sum(fork.node.source.key for fork in forks)
    return keys / len(forks) if forks else 0.0
