"""What the roads of a scenario are worth: the exact bounds, and what blind habits earn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from simulator.analysis.checks.examples import shown
from simulator.analysis.checks.roads import Roads
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.policies import expected_balance
from simulator.analysis.prospects import Prospects
from simulator.engine.step import start, step
from simulator.engine.table import ReplyRow
from simulator.model.issue import Issue

LIMITS: Final[Mapping[str, tuple[str, int]]] = {
    "random": ("S309", 45),
    "longest": ("S310", 50),
    "shortest": ("S310", 50),
    "most_apologetic": ("S310", 50),
    "most_caring": ("S311", 55),
    "firmest": ("S311", 55),
    "first": ("S320", 50),
}
"""The code of each blind habit that pays, and the most it may earn, in points of balance."""

MOST_DECIMALS: Final = 6
"""Decimals of a figure that is said; what is nearer to its limit is said as just above it."""

LEAST_WEIGHT: Final = 4
"""Full turns that the lightest proper road weighs at least."""

NODES: Final = ("nodes",)
"""Where an issue of the scenario as a whole is placed: at this key."""


def find(subject: Subject) -> Iterator[Issue]:
    """S303 to S306, S309 to S311 and S320, each for the first world it shows in; what blind
    habits earn for the world in which they earn most."""
    done: set[str] = set()
    for world in subject.worlds:
        for issue in _of_world(subject, world):
            if issue.code not in done:
                done.add(issue.code)
                yield issue
    yield from _blind(subject)


def _of_world(subject: Subject, world: World) -> Iterator[Issue]:
    if world.trouble is not None and world.trouble.reason == "no_choice":
        yield shown(subject, "S304", NODES, world, key=True)
    if world.prospects is not None:
        yield from _short_roads(subject, world, world.prospects)
        yield from _stained(subject, world, world.prospects)


# --- proper roads that are too light ----------------------------------------------------------


def _short_roads(subject: Subject, world: World, prospects: Prospects) -> Iterator[Issue]:
    """Proper roads without a scored turn (S305), or of less than four full ones (S306),
    placed at the ending that the lightest road leads to."""
    weight = prospects.bounds.least_weight
    if weight < LEAST_WEIGHT:
        ending, answers = _lightest(world)
        yield shown(
            subject,
            "S306" if weight else "S305",
            ("endings", ending, "id"),
            world,
            answers,
            ending=subject.scenario.endings[ending].id,
            weight=str(weight),
            least=str(LEAST_WEIGHT),
        )


def _lightest(world: World) -> tuple[int, tuple[str, ...]]:
    """The proper ending that the lightest road leads to, by its index, and its answers."""
    table = world.walked.table
    ends = len(table.nodes)
    ways = [
        (*road, spot.state.place - ends)
        for spot in world.walked.spots
        if table.is_ending(spot.state.place)
        and table.scenario.endings[spot.state.place - ends].proper
        and (road := Roads(world).lightest_to(spot)) is not None
    ]
    _, answers, ending = min(ways)
    return ending, answers


# --- best roads that all hold a stain ---------------------------------------------------------


def _stained(subject: Subject, world: World, prospects: Prospects) -> Iterator[Issue]:
    """Whether no road of the highest value is free of violations and breaches (S303), placed
    at the first such reply of the best road."""
    best = prospects.bounds.best
    at = _first_stain(world, prospects, best)
    if at is None:
        return
    clean = prospects.best_value_without(stains)
    if clean is None or clean < prospects.bounds.value_max:
        place, index, row = at
        yield shown(
            subject,
            "S303",
            ("nodes", place, "replies", index, "does" if row.violates else "breaches"),
            world,
            best,
            reason="violation" if row.violates else "breach",
            node=world.walked.table.nodes[place].id,
            reply=row.id,
        )


def stains(row: ReplyRow) -> bool:
    """Whether a reply does a hard violation or breaks a rule of the house."""
    return bool(row.violates or row.breaches)


def _first_stain(
    world: World, prospects: Prospects, answers: tuple[str, ...]
) -> tuple[int, int, ReplyRow] | None:
    """The first reply of a road that stains it, with the place of its node and its index."""
    table = prospects.table
    state = start(table, table.initial(world.memories)).state
    for answer in answers:
        rows = table.nodes[state.place].replies
        index, row = next((at, row) for at, row in enumerate(rows) if row.id == answer)
        if stains(row):
            return state.place, index, row
        state = step(table, state, row).state
    return None


# --- blind habits -----------------------------------------------------------------------------


def _blind(subject: Subject) -> Iterator[Issue]:
    """What each habit earns in the world in which it earns most, where that is too much."""
    bounded = [(world, world.prospects) for world in subject.worlds if world.prospects is not None]
    for policy, (code, limit) in LIMITS.items():
        earned = [(expected_balance(prospects, policy), world) for world, prospects in bounded]
        earns, world = max(earned, key=lambda pair: pair[0], default=(Fraction(0), None))
        if world is not None and earns > limit:
            yield shown(
                subject,
                code,
                NODES,
                world,
                key=True,
                reason=policy,
                policy=policy,
                earns=str(earns),
                points=points_above(earns, limit),
                limit=str(limit),
            )


def points_above(earns: Fraction, limit: int) -> str:
    """A figure above a limit, with as few decimals as still show that it is: `45.004`."""
    for decimals in range(1, MOST_DECIMALS + 1):
        scale = 10**decimals
        units = round(earns * scale)
        if units > limit * scale:
            said = f"{units // scale}.{units % scale:0{decimals}}"
            return said.removesuffix(".0")
    return f"{limit}.{1:0{MOST_DECIMALS}}"
