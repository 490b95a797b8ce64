"""Random trainees: seeded plays of a scenario, counted.

Every open reply is equally likely at every turn; nobody falls silent. Whatever a run came to
is added up at once, so that memory hangs on the scenario and not on the number of runs.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.bounds import prospects_of
from simulator.analysis.explore import MOST_STATES
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.analysis.spots import Spot
from simulator.analysis.states import Progress
from simulator.analysis.walk import Walk
from simulator.engine.step import Landing, start
from simulator.engine.table import ReplyRow, Table, compile_table
from simulator.model.collector import collector_off
from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.scoring.balance import points

MOST_ANSWERS = 1_000
"""A run that has not ended after so many answers is given up as stuck."""

_RUNS_AT_ONCE = 1_000
"""Runs between two reports of progress."""

Quartiles = tuple[Fraction, Fraction, Fraction, Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Trials:
    """What `runs` random trainees did, every open reply being equally likely to each.

    `endings` counts runs by ending, `nodes` the runs that came to a node, `replies` how often
    a reply was said, by (node, reply). `quartiles` are least, lower quartile, median, upper
    quartile and most of the balance B in points, None where there are no finite bounds.

    Quartiles are by nearest rank: of n runs in order the one at ⌈p·n⌉, so that each is the
    balance of a run there was. `mean` is that of B, exact. `stuck` counts the runs that came
    to no ending: nothing was open, narration went round in a circle, or `MOST_ANSWERS`
    answers were not enough; `endings` and `stuck` add up to `runs`.
    """

    runs: int
    seed: int
    endings: Mapping[str, int]
    nodes: Mapping[str, int]
    replies: Mapping[tuple[str, str], int]
    quartiles: Quartiles | None
    mean: Fraction | None = None
    stuck: int = 0


def run_trials(
    scenario: Scenario,
    runs: int,
    seed: int,
    memories: Iterable[tuple[str, str]] = (),
    *,
    prospects: Prospects | None = None,
    progress: Progress | None = None,
) -> Trials:
    """Lets `runs` random trainees play; the same seed gives the same everywhere.

    `prospects`, where there are some, save working them out; their memories hold then.
    `progress` is told now and then how many runs are done (none while states are worked
    out), and may raise to stop. Raises ValueError for less than one run.
    """
    if runs < 1:
        raise ValueError(f"{runs} runs: there must be one at least")
    if prospects is None:
        try:
            prospects = prospects_of(
                scenario, memories, progress=None if progress is None else lambda _: progress(0)
            )
        except NoBoundsError:  # a circle, say; it can be played all the same
            prospects = None
    if prospects is None:
        table = compile_table(scenario)
        initial, walk = table.initial(memories), Walk(table)
    else:
        table, walk = prospects.table, prospects.walk
        initial = table.initial()._replace(ended=prospects.first.ended)
    crowd = _Crowd(table, walk)
    try:
        opening = start(table, initial)
    except KnownError:  # narration without an end before the first reply
        crowd.stuck = runs
    else:
        with collector_off():
            chance = random.Random(seed)  # noqa: S311 # it deals out replies, no secrets
            crowd.play(opening, runs, chance, progress)
    return crowd.counted(runs, seed, prospects)


class _Way:
    """A reply in one state: how often it was taken, and what that does to a run.

    `nodes` are the places it comes to or passes, `mask` the same as bits.
    """

    __slots__ = ("gained", "hits", "mask", "nodes", "row", "target")

    def __init__(self, row: ReplyRow, gained: int, nodes: tuple[int, ...]) -> None:
        self.row = row
        self.gained = gained
        self.nodes = nodes
        self.mask = _bits(nodes)
        self.hits = 0
        self.target: _Moment | None = None


class _Moment:
    """One state, as far as random trainees came; `ways` are None until one of them did."""

    __slots__ = ("ending", "spot", "ways", "weight")

    def __init__(self, spot: Spot, ending: int) -> None:
        self.spot = spot
        self.ending = ending
        self.weight = 0
        self.ways: tuple[_Way, ...] | None = None


_Result = tuple[int, int, int]
"""What a run came to: the number of its ending, Σw in quarters, N in sixteenths."""


class _Crowd:
    """All runs of one trial.

    States are kept between runs, up to as many as an analysis keeps; then it begins anew.
    """

    def __init__(self, table: Table, walk: Walk) -> None:
        self._table = table
        self._walk = walk
        self._moments: dict[Spot, _Moment] = {}
        self._results: Counter[_Result] = Counter()
        self._nodes: Counter[int] = Counter()
        self._replies: Counter[ReplyRow] = Counter()
        self.stuck = 0

    def play(
        self, opening: Landing, runs: int, chance: random.Random, progress: Progress | None
    ) -> None:
        """Plays all runs from one beginning."""
        begin = (*opening.passed, *self._if_node(opening.state.place))
        for done in range(0, runs, _RUNS_AT_ONCE):
            if progress is not None:
                progress(done)
            if len(self._walk.spots) > MOST_STATES:
                self._begin_anew()
            first = self._moment(self._walk.spot(opening.state))
            for _ in range(min(_RUNS_AT_ONCE, runs - done)):
                self._run(first, _bits(begin), chance)
        for place in set(begin):
            self._nodes[place] += runs
        self._add_up()

    def _run(self, moment: _Moment, seen: int, chance: random.Random) -> None:
        draw, weight, earned = chance.random, 0, 0
        for _ in range(MOST_ANSWERS):
            ways = moment.ways
            if ways is None:
                ways = self._look_ahead(moment)
            if not ways:
                break
            way = ways[int(draw() * len(ways))]
            way.hits += 1
            weight += moment.weight
            earned += way.gained
            if seen & way.mask:
                for place in way.nodes:  # a node counts once in a run
                    self._nodes[place] -= seen >> place & 1
            seen |= way.mask
            if way.target is None:
                break
            moment = way.target
        if moment.ending < 0:
            self.stuck += 1
        else:
            self._results[moment.ending, weight, earned] += 1

    def _moment(self, spot: Spot) -> _Moment:
        found = self._moments.get(spot)
        if found is None:
            found = _Moment(spot, spot.state.place - len(self._table.nodes))
            self._moments[spot] = found
        return found

    def _look_ahead(self, moment: _Moment) -> tuple[_Way, ...]:
        """The ways on from a state to which somebody came for the first time."""
        spot = moment.spot
        self._walk.look_ahead(spot)
        moment.weight = spot.weight
        ways = []
        for index, (row, target) in enumerate(zip(spot.replies, spot.following, strict=True)):
            passed = spot.passing[index] if spot.passing else ()
            place = () if target is None else self._if_node(target.state.place)
            way = _Way(row, spot.weight * row.balance, tuple({*passed, *place}))
            way.target = None if target is None else self._moment(target)
            ways.append(way)
        moment.ways = tuple(ways)
        return moment.ways

    def _if_node(self, place: int) -> tuple[int, ...]:
        return () if self._table.is_ending(place) else (place,)

    def _begin_anew(self) -> None:
        """Forgets the states, and keeps what was counted in them."""
        self._add_up()
        self._moments = {}
        self._walk = Walk(self._table)

    def _add_up(self) -> None:
        for moment in self._moments.values():
            for way in moment.ways or ():
                self._replies[way.row] += way.hits
                for place in way.nodes:
                    self._nodes[place] += way.hits
                way.hits = 0

    def counted(self, runs: int, seed: int, prospects: Prospects | None) -> Trials:
        """All that was counted; nodes, replies and endings in the order of the file."""
        scenario, nodes = self._table.scenario, self._table.nodes
        endings: Counter[int] = Counter()
        for (ending, _, _), times in self._results.items():
            endings[ending] += times
        balances = [] if prospects is None else self._balances(prospects)
        return Trials(
            runs,
            seed,
            {ending.id: endings[index] for index, ending in enumerate(scenario.endings)},
            {node.id: self._nodes[place] for place, node in enumerate(nodes)},
            {(node.id, row.id): self._replies[row] for node in nodes for row in node.replies},
            _quartiles(balances) if balances else None,
            _mean(balances) if balances else None,
            self.stuck,
        )

    def _balances(self, prospects: Prospects) -> list[tuple[Fraction, int]]:
        """Each balance in points that came up and how often, from the least to the most; none
        where the scenario has no finite bounds."""
        try:
            bounds = prospects.bounds
        except NoBoundsError:
            return []
        found: Counter[Fraction] = Counter()
        for (ending, weight, earned), times in self._results.items():
            proper = self._table.scenario.endings[ending].proper
            found[points(prospects.value(weight, earned, proper=proper), bounds)] += times
        return sorted(found.items())


def _bits(places: Iterable[int]) -> int:
    return sum(1 << place for place in set(places))


def _mean(balances: Sequence[tuple[Fraction, int]]) -> Fraction:
    total = sum((balance * times for balance, times in balances), Fraction(0))
    return total / sum(times for _, times in balances)


def _quartiles(balances: Sequence[tuple[Fraction, int]]) -> Quartiles:
    """By nearest rank, of balances in order with how often each came up."""
    runs = sum(times for _, times in balances)
    least, lower, median, upper, most = (_at(balances, -(-runs * part // 4)) for part in range(5))
    return least, lower, median, upper, most


def _at(balances: Sequence[tuple[Fraction, int]], rank: int) -> Fraction:
    """The balance of the run of a rank, counted from 1 (0 is taken for 1)."""
    for balance, times in balances:
        if rank <= times:
            return balance
        rank -= times
    raise AssertionError("no rank is beyond the number of runs")
