"""What a finished run comes to, as figures alone: what lists, registers, groups and reports
read.

All of it can be worked out again from the run and the exact text that was played; nothing
here is a sentence or a name. A run of a scenario without finite bounds has turns, outcome
and ledgers, and None for everything that needs the bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from simulator.model.run import Mode, Violation
from simulator.model.scenario import CauseWeight, ClientType
from simulator.model.score import Decomposition, Direction, Kind, Outcome

FIGURES_VERSION = 1
"""Of the form these figures are kept in: another form makes them be worked out again."""


@dataclass(frozen=True, slots=True)
class TurnFigures:
    """One answer. Ratings 0..4; `weight` is m·ρ in quarters, 0 where it is not scored.

    `best` is the best balance that was open, in quarters; `tension` is 0..20, before the
    reply. `delta` are the points of balance lost for good, None without finite bounds.
    `open` are the ids of the replies that were open, in file order. `missing` are the letters
    of the components the reply lacks (of `HADT`, then of `LRPB`), none where the author rated
    with bare numbers or the answer was silence. `stage` is the author's own, where there is one.
    """

    node: str
    reply: str
    care: int
    firmness: int
    weight: int
    best: int
    key: bool
    tension: int
    delta: Fraction | None
    kind: Kind
    open: tuple[str, ...]
    missing: str = ""
    stage: int | None = None
    milliseconds: int = 0

    @property
    def balance(self) -> int:
        """min(care, firmness), in quarters."""
        return min(self.care, self.firmness)


@dataclass(frozen=True, slots=True)
class RunFigures:
    """One finished run of a person (`run` and `person` are numbers of this computer's store).

    `ended` is in UTC. `facts_found` are all facts found, `key_facts` the key ones of the
    scenario, found or not. `causes` are all causes of the scenario's list with their weight
    (none: a false one); `ticked` those the person chose, None before the task; `root_cause` is
    in points 0..100. `promises_made` and `promises_open` are ids; open is what was broken, or
    left open by the ending.
    """

    run: int
    person: int
    scenario: str
    digest: str
    mode: Mode
    cold: bool
    ended: datetime
    scoring: int
    type: ClientType
    ending: str
    proper: bool
    walked_out: bool
    turns: tuple[TurnFigures, ...]
    outcome: Outcome
    balance: Fraction | None = None
    headline: Fraction | None = None
    cap: int | None = None
    parts: Decomposition | None = None
    direction: Direction | None = None
    violations: tuple[Violation, ...] = ()
    rules_kept: tuple[str, ...] = ()
    rules_breached: tuple[str, ...] = ()
    promises_made: tuple[str, ...] = ()
    promises_open: tuple[str, ...] = ()
    facts_found: tuple[str, ...] = ()
    key_facts: tuple[str, ...] = ()
    causes: tuple[tuple[str, CauseWeight], ...] = ()
    ticked: tuple[str, ...] | None = None
    root_cause: Fraction | None = None

    @property
    def scored(self) -> tuple[TurnFigures, ...]:
        """The turns that count."""
        return tuple(turn for turn in self.turns if turn.weight)

    @property
    def milliseconds(self) -> int:
        """The time of all answers that stand."""
        return sum(turn.milliseconds for turn in self.turns)

    @property
    def open_violation(self) -> bool:
        """Whether a hard violation stands that was not withdrawn."""
        return any(not violation.withdrawn for violation in self.violations)
