"""At which turn a scripted play went another way than its plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from simulator.analysis.checks.subject import World
from simulator.analysis.explore import Spot
from simulator.engine.session import Session
from simulator.model.scenario import Ending
from simulator.scenario.plans import Expected
from simulator.usecases.scripted import ScriptedRun


@dataclass(frozen=True, slots=True)
class Played:
    """A plan's play as it went: `session` and `run` hold it, `world` all that could be."""

    world: World
    session: Session
    run: ScriptedRun

    @property
    def unscored(self) -> bool:
        """Whether it came to its end and still has no score: there are no finite bounds."""
        return self.session.ended and self.run.score is None

    def deciding_turn(self, figure: str, expected: Expected) -> int | None:
        """The turn (from 0) that decided a figure, None where no single one did.

        For the ending it is the turn after which the expected one was out of reach for good,
        for a violation, a rule or a promise the turn that brought it, for the price the
        dearest gift, for loyalty the greatest loss of trust, and for everything that follows
        from the balance the turn that lost most of it.
        """
        find = _FINDERS.get(figure, Played._most_points)
        return find(self, expected)

    def _most_points(self, expected: Expected) -> int | None:
        return _largest([turn.delta for turn in self.run.turns or ()])

    def _left_ending(self, expected: Expected) -> int | None:
        return self._lost_reach(lambda ending: ending.id == expected)

    def _left_kind(self, expected: Expected) -> int | None:
        return self._lost_reach(lambda ending: ending.proper == expected)

    def _lost_reach(self, wanted: Callable[[Ending], bool]) -> int | None:
        """The turn that left no way to a wanted ending; None where there never was one, or
        where the talk has not ended."""
        if not self.session.ended:
            return None
        hopeful = _leading_to(wanted, self.world)
        for turn, spot in enumerate(self._spots()):
            if spot.number not in hopeful:
                return turn - 1 if turn else None
        return None

    def _spots(self) -> Sequence[Spot]:
        """The states of the walk that the play went through, the start first."""
        spot: Spot | None = self.world.walked.spots[0]
        way = [self.world.walked.spots[0]]
        for move in self.session.moves:
            if move.row is None:
                spot = way[-1].silent
            else:
                said = [row.id for row in way[-1].replies].index(move.row.id)
                spot = way[-1].following[said]
            if spot is None:  # the play went there, so the walk was cut short
                break
            way.append(spot)
        return way

    def _violation(self, expected: Expected) -> int | None:
        """The first violation the plan does not name."""
        found = self.run.record.violations
        return next((item.turn for item in found if item.tag.value not in _named(expected)), None)

    def _cap(self, expected: Expected) -> int | None:
        """The first violation left open, else the first taken back, else the first breach."""
        found = sorted(self.run.record.violations, key=lambda item: (item.withdrawn, item.turn))
        return found[0].turn if found else self._breach(None)

    def _breach(self, expected: Expected) -> int | None:
        return self._first(lambda turn: self._rules(turn) - _named(expected))

    def _promise(self, expected: Expected) -> int | None:
        """The turn that made what was left open, or kept what the plan says is open."""
        left = set(self.run.record.promises_open)
        unnamed, settled = left - _named(expected), _named(expected) - left

        def touched(turn: int) -> set[str]:
            row = self.session.moves[turn].row
            if row is None:
                return set()
            made, kept = row.source.promises, row.source.keeps_promise
            return unnamed.intersection(made) | settled.intersection(kept)

        return self._first(touched)

    def _gift(self, expected: Expected) -> int | None:
        return _largest([turn.cash for turn in self.run.record.turns])

    def _trust(self, expected: Expected) -> int | None:
        return _largest([turn.trust - turn.trust_after for turn in self.run.record.turns])

    def _nowhere(self, expected: Expected) -> int | None:
        return None

    def _rules(self, turn: int) -> set[str]:
        row = self.session.moves[turn].row
        return set(row.source.breaches) if row else set()

    def _first(self, found: Callable[[int], set[str]]) -> int | None:
        return next((turn for turn in range(len(self.session.moves)) if found(turn)), None)


def _leading_to(wanted: Callable[[Ending], bool], world: World) -> set[int]:
    """The numbers of the states from which a wanted ending can still be reached."""
    table = world.walked.table
    before: dict[int, list[int]] = {}
    waiting: list[int] = []
    for spot in world.walked.spots:
        for after in (*spot.following, spot.silent):
            if after is not None:
                before.setdefault(after.number, []).append(spot.number)
        place = spot.state.place
        if table.is_ending(place) and wanted(table.scenario.endings[place - len(table.nodes)]):
            waiting.append(spot.number)
    found = set(waiting)
    while waiting:
        fresh = [number for number in before.get(waiting.pop(), ()) if number not in found]
        found.update(fresh)
        waiting += fresh
    return found


def _largest(amounts: Sequence[Fraction] | Sequence[int]) -> int | None:
    """Where the largest amount stands; None where nothing is above 0."""
    most = max(amounts, default=0)
    return amounts.index(most) if most > 0 else None


def _named(expected: Expected) -> frozenset[str]:
    return frozenset(expected) if isinstance(expected, tuple) else frozenset()


_FINDERS: Final[Mapping[str, Callable[[Played, Expected], int | None]]] = {
    "ending": Played._left_ending,
    "proper": Played._left_kind,
    "cap": Played._cap,
    "violations": Played._violation,
    "breached": Played._breach,
    "promises_open": Played._promise,
    "loyalty": Played._trust,
    "told_negative": Played._trust,
    "told_positive": Played._trust,
    "price": Played._gift,
    "root_cause": Played._nowhere,
}
"""Figures that hang on something else than the balance."""
