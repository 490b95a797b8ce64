"""A group's forks as the items of a test, and what the group comes to as a whole. Pure.

Runs are taken up one by one and let go again: what stays in memory are sums, and one number
for each answer of a different kind that somebody gave at a fork. Only cold runs count.

- p of a fork is the mean balance given there over the mean of the best that was open.
- Its discrimination is the correlation of the balance given there with V = Σw·b/Σw over the
  same person's other scored turns, of all their cold runs, where there are at least three.
- Δ is the mean of the points that were lost there for good.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from math import fsum, sqrt

from simulator.model.figures import RunFigures, TurnFigures
from simulator.model.practice import ENOUGH_ANSWERS, ENOUGH_PEOPLE, Flag, Quartiles
from simulator.model.scenario import CauseWeight
from simulator.model.score import Word
from simulator.scoring.balance import QUARTERS
from simulator.scoring.stages import Profile, memberships

_OTHERS = 3
"""V over fewer other turns of a person says too little of them."""
_PAIRS = 3
"""Two points always lie on a line."""
_DIGITS = 9
"""What a sum of floats may leave behind is no correlation below zero."""
_WEIGHTS = 9
_BALANCES = 5

_EASY = Fraction(95, 100)
_HARD = Fraction(25, 100)
_WEAK = 0.10
_DEAD = Fraction(5, 100)
_FALLS = 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """A reply of a fork: in how many answers it was chosen of those it was open to."""

    reply: str
    chosen: int
    open: int

    @property
    def rare(self) -> bool:
        """Whether it was open often enough to say that under 5 % chose it."""
        return self.open >= ENOUGH_ANSWERS and Fraction(self.chosen, self.open) < _DEAD


@dataclass(frozen=True, slots=True)
class Item:
    """A fork (a node of a scenario, by ids) over `answers` scored answers of `people` people.

    `p` 0..1, `discrimination` −1..1 or None where it cannot be told, `delta` in points or None
    where no run had finite bounds. `replies` are those that were open, in the order in which
    they were first met; a silence is among the answers alone.
    """

    scenario: str
    node: str
    key: bool
    answers: int
    people: int
    p: Fraction
    discrimination: float | None
    delta: Fraction | None
    replies: tuple[Chosen, ...]

    def flags(self, best: Collection[str] = ()) -> tuple[Flag, ...]:
        """What a trainer should look at, in the order of `Flag`. `best` are the replies that
        are no traps: nobody misses a trap where the best reply is rare."""
        if self.answers < ENOUGH_ANSWERS:
            return (Flag.TOO_FEW,)
        d = self.discrimination
        held = {
            Flag.GIVEAWAY: self.p > _EASY,
            Flag.TOO_HARD: self.p < _HARD,
            Flag.REVIEW: d is not None and d < _WEAK,
            Flag.CHECK_RATINGS: d is not None and d < 0,
            Flag.DEAD_TRAP: any(one.rare and one.reply not in best for one in self.replies),
        }
        return tuple(flag for flag in Flag if held.get(flag))


@dataclass(frozen=True, slots=True)
class Hits:
    """A true cause (by ids): in how many of `asked` answered tasks it was found, and how many
    people were asked."""

    scenario: str
    cause: str
    primary: bool
    found: int
    asked: int
    people: int


@dataclass(frozen=True, slots=True)
class Came:
    """What a group comes to. `words` counts the direction words of its cold runs, `stages` is
    the profile of all its answers in percent, `balance` of the runs that have one."""

    words: Mapping[Word, int]
    stages: Profile | None
    balance: Quartiles | None
    causes: tuple[Hits, ...]


@dataclass(slots=True)
class _Fork:
    """The sums of one fork. `given` counts answers by person, weight and balance, as one
    number: the only thing here that grows with the group."""

    key: bool = False
    answers: int = 0
    earned: int = 0
    best: int = 0
    judged: int = 0
    delta: Fraction = Fraction(0)
    open: Counter[str] = field(default_factory=Counter)
    chosen: Counter[str] = field(default_factory=Counter)
    given: Counter[int] = field(default_factory=Counter)


@dataclass(slots=True)
class _Person:
    """The scored turns of one person: how many, Σw and Σw·b in quarters and sixteenths."""

    runs: int = 0
    turns: int = 0
    weight: int = 0
    earned: int = 0


@dataclass(slots=True)
class _Asked:
    primary: bool
    found: int = 0
    asked: int = 0
    people: set[int] = field(default_factory=set)


class GroupTally:
    """Takes up the runs of a group, one after the other, and says what they come to."""

    def __init__(self) -> None:
        self.runs = 0
        self.first: datetime | None = None
        self.last: datetime | None = None
        self._forks: dict[tuple[str, str], _Fork] = {}
        self._persons: dict[int, _Person] = {}
        self._words: Counter[Word] = Counter()
        self._stages = [0, 0, 0, 0]
        self._weight = 0
        self._balances: Counter[Fraction] = Counter()
        self._causes: dict[tuple[str, str], _Asked] = {}

    @property
    def people(self) -> int:
        """How many people have a cold run."""
        return len(self._persons)

    def cold_runs_of(self, person: int) -> int:
        """How many cold runs of a person were taken up."""
        known = self._persons.get(person)
        return known.runs if known else 0

    def take(self, run: RunFigures) -> None:
        """Takes up a run, if it is a cold one."""
        if not run.cold:
            return
        self.runs += 1
        self.first = run.ended if self.first is None else min(self.first, run.ended)
        self.last = run.ended if self.last is None else max(self.last, run.ended)
        if run.direction is not None:
            self._words[run.direction.word] += 1
        if run.balance is not None:
            self._balances[run.balance] += 1
        self._take_causes(run)
        person = self._persons.setdefault(run.person, _Person())
        person.runs += 1
        for turn in run.turns:
            if turn.weight:
                self._take_turn(run, turn, person)

    def _take_turn(self, run: RunFigures, turn: TurnFigures, person: _Person) -> None:
        balance, weight = turn.balance, turn.weight
        person.turns += 1
        person.weight += weight
        person.earned += weight * balance
        self._weight += weight
        for stage, share in enumerate(memberships(turn)):
            self._stages[stage] += weight * share
        fork = self._forks.get((run.scenario, turn.node))
        if fork is None:
            fork = self._forks[run.scenario, turn.node] = _Fork()
        fork.key = fork.key or turn.key
        fork.answers += 1
        fork.earned += balance
        fork.best += turn.best
        if turn.delta is not None:
            fork.judged += 1
            fork.delta += turn.delta
        fork.open.update(turn.open)
        fork.chosen[turn.reply] += 1
        fork.given[(run.person * _WEIGHTS + weight) * _BALANCES + balance] += 1

    def _take_causes(self, run: RunFigures) -> None:
        if run.ticked is None:
            return
        for cause, weight in run.causes:
            if weight is CauseWeight.NONE:
                continue
            primary = weight is CauseWeight.PRIMARY
            asked = self._causes.setdefault((run.scenario, cause), _Asked(primary))
            asked.asked += 1
            asked.found += cause in run.ticked
            asked.people.add(run.person)

    def items(self) -> tuple[Item, ...]:
        """The forks, in the order in which they were first met."""
        return tuple(
            self._item(scenario, node, fork) for (scenario, node), fork in self._forks.items()
        )

    def came(self) -> Came:
        """What the group comes to as a whole."""
        return Came(
            words=dict(self._words),
            stages=self._profile(),
            balance=quartiles(self._balances),
            causes=tuple(
                Hits(scenario, cause, one.primary, one.found, one.asked, len(one.people))
                for (scenario, cause), one in self._causes.items()
            ),
        )

    def _profile(self) -> Profile | None:
        if not self._weight:
            return None
        one, two, three, four = (Fraction(100 * share, 16 * self._weight) for share in self._stages)
        return one, two, three, four

    def _item(self, scenario: str, node: str, fork: _Fork) -> Item:
        return Item(
            scenario=scenario,
            node=node,
            key=fork.key,
            answers=fork.answers,
            people=len({code // (_WEIGHTS * _BALANCES) for code in fork.given}),
            p=Fraction(fork.earned, fork.best),
            discrimination=self._discrimination(fork),
            delta=fork.delta / fork.judged if fork.judged else None,
            replies=tuple(
                Chosen(reply, fork.chosen[reply], times) for reply, times in fork.open.items()
            ),
        )

    def _discrimination(self, fork: _Fork) -> float | None:
        pairs = []
        for code, times in fork.given.items():
            who, balance = divmod(code, _BALANCES)
            number, weight = divmod(who, _WEIGHTS)
            person = self._persons[number]
            if person.turns > _OTHERS:
                earned, whole = person.earned - weight * balance, person.weight - weight
                pairs.append((balance / QUARTERS, earned / (QUARTERS * whole), times))
        return correlation(pairs)


def correlation(pairs: Iterable[tuple[float, float, int]]) -> float | None:
    """Pearson's correlation of pairs, each with how often it came up, to nine digits; None of
    fewer than three, and where one side is always the same."""
    rows = list(pairs)
    count = sum(times for _, _, times in rows)
    if count < _PAIRS:
        return None
    x = fsum(times * one for one, _, times in rows) / count
    y = fsum(times * other for _, other, times in rows) / count
    xx = fsum(times * (one - x) ** 2 for one, _, times in rows)
    yy = fsum(times * (other - y) ** 2 for _, other, times in rows)
    xy = fsum(times * (one - x) * (other - y) for one, other, times in rows)
    if round(xx / count, _DIGITS) == 0 or round(yy / count, _DIGITS) == 0:
        return None
    return round(xy / sqrt(xx * yy), _DIGITS) + 0.0


def quartiles(values: Mapping[Fraction, int]) -> Quartiles | None:
    """Lower quartile, median and upper quartile of values by how often each came up, by nearest
    rank: of n in order the one at ⌈p·n⌉. None of none."""
    count = sum(values.values())
    if not count:
        return None
    ordered = sorted(values.items())
    lower, median, upper = (_at(ordered, -(-count * part // 4)) for part in (1, 2, 3))
    return Quartiles(lower, median, upper)


def _at(ordered: Sequence[tuple[Fraction, int]], rank: int) -> Fraction:
    for value, times in ordered:
        if rank <= times:
            return value
        rank -= times
    raise AssertionError("no rank is beyond the number of values")


def falls(items: Iterable[Item]) -> tuple[Item, ...]:
    """The three forks where the group falls: those with the largest mean Δ, the worst first, of
    those that at least five people answered and that cost anything."""
    costly = [(item.delta, item) for item in items if item.delta and item.people >= ENOUGH_PEOPLE]
    costly.sort(key=lambda pair: (-pair[0], pair[1].scenario, pair[1].node))
    return tuple(item for _, item in costly[:_FALLS])
