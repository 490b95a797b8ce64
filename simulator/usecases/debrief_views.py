"""What the debrief shows, as values: use cases make them, screens draw them.

As in `showing`: no sentence of the program's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from simulator.model.run import Mode
from simulator.usecases.next_talk import NextTalk
from simulator.usecases.showing import Line

if TYPE_CHECKING:
    # For the types alone: the first frame shows values of here, and scores come later.
    from fractions import Fraction

    from simulator.model.scenario import Tag
    from simulator.model.score import Band, Kind, Word


class Lean(StrEnum):
    """The trainee's own answer to the question that stands before any number."""

    BENT = "bent"
    HARDENED = "hardened"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Reflection:
    """The answer one would take back (turn from 1, None: none) and which way one leant."""

    turn: int | None
    lean: Lean


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One turn of the turn table and one dot of the map.

    Care and firmness are 0..4; `care_letters` the components present, or None where the
    author gave a bare number. `weight` in turns (0: not scored), `delta` points lost here.
    Moods 1..5, tension 0..100, both before and after the reply. `said` is None for silence.
    """

    number: int
    node: str
    client_says: str
    said: str | None
    inner: str | None
    care: int
    firmness: int
    care_letters: str | None
    firmness_letters: str | None
    weight: Fraction
    delta: Fraction
    kind: Kind
    mood_before: int
    mood_after: int
    tension_before: int
    tension_after: int
    key: bool
    own_words: str | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """A hard violation (`tag`) with the reply quoted, or a breached rule of the house (`rule`)."""

    quote: str
    turn: int
    tag: Tag | None = None
    withdrawn: bool = False
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class RoadNotTaken:
    """One of the two turns that cost most: the reply given beside the best one."""

    turn: int
    delta: Fraction
    client_says: str
    yours: str | None
    your_why: str | None
    tempted: str | None
    best: str
    best_why: str | None


@dataclass(frozen=True, slots=True)
class CauseRow:
    """A line of the root-cause task before it is answered."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class CauseVerdict:
    """A line of the root-cause task after it is answered; `true_cause` with its share and fix.

    `evidence` are the lines that showed it, `lines` where they stand in the transcript (from 0);
    `unheard` is how many places of the scenario show it that the run did not come through."""

    id: str
    text: str
    ticked: bool
    true_cause: bool
    primary: bool
    fix: str | None
    evidence: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    unheard: int = 0


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact that asking can find out; `key` ones count for points.

    `lines` are places in the transcript (from 0): of a fact that was found the answer that
    found it, of one that was not the lines of the client after which it could be asked."""

    text: str
    key: bool
    found: bool
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CausesView:
    """The root-cause task, answered: facts found and missed, verdicts, points 0..100.

    `facts` are all of them, each with its place in the transcript."""

    verdicts: tuple[CauseVerdict, ...]
    facts_found: tuple[str, ...]
    facts_missed: tuple[str, ...]
    score: Fraction
    facts: tuple[FactRow, ...] = ()


@dataclass(frozen=True, slots=True)
class LostTurn:
    """The points a turn put out of reach for good, and what it fell short by."""

    turn: int
    points: Fraction
    kind: Kind


@dataclass(frozen=True, slots=True)
class LostPoints:
    """What is missing from the headline to 100, split exactly and twice.

    By turn: Σ turns + `capped` = 100 − headline. By kind: bent + hardened + weak + unserved +
    `out_of_reach` + `capped` = 100 − headline, where the kinds are those of 1 − V in points of
    balance, and `out_of_reach` (zero or less) takes off what no reply of this scenario could
    have gained. `capped` is what the cap took.
    """

    turns: tuple[LostTurn, ...]
    bent: Fraction
    hardened: Fraction
    weak: Fraction
    unserved: Fraction
    out_of_reach: Fraction
    capped: Fraction

    @property
    def whole(self) -> Fraction:
        """100 − headline, in points."""
        return sum((turn.points for turn in self.turns), self.capped)


@dataclass(frozen=True, slots=True)
class Compared:
    """The answer to the question before the numbers beside what happened.

    `costliest` is the turn that lost most points (None: none lost any), `lean` what the
    numbers say in the words of the question (None without numbers)."""

    given: Reflection
    lean: Lean | None
    costliest: int | None

    @property
    def same_lean(self) -> bool:
        """Whether the person saw the direction of their answers."""
        return self.lean is self.given.lean

    @property
    def same_turn(self) -> bool:
        """Whether the answer they would take back is the one that cost most."""
        return self.costliest == self.given.turn


@dataclass(frozen=True, slots=True)
class RuleProposal:
    """A rule to adopt, as a beginning of "if … then …". `house_rule` is the id of the rule of
    the house it comes from (`text` its wording); `turn` the turn that suggests it."""

    when: str
    then: str
    text: str = ""
    house_rule: str | None = None
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class PriceConstants:
    """What the price of the case and the word of mouth are worked out with.

    `people_told` is how many a lost client tells; the other two are the scenario's own unless
    somebody set others: money a minute, and what a client is worth over the years.
    `changed` says that one of them is not the one given with the program or the scenario."""

    people_told: int
    minute_rate: int
    lifetime_value: int
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the run comes to. Columns are 0..1 on the common base `value`."""

    headline: Fraction
    balance: Fraction
    cap: int | None
    band: Band
    word: Word
    lean: Fraction
    see_saw: Fraction
    value: Fraction
    hear: Fraction
    hold: Fraction
    weak: Fraction
    unserved: Fraction
    stages: tuple[Fraction, Fraction, Fraction, Fraction] | None = None
    named_stage: int | None = None
    lost: LostPoints | None = None


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The debrief of a finished run, in the order it is told.

    `numbers` is None when the scenario has no finite bounds. `previous` are the turns of
    the last earlier run of the same scenario (hollow dots), oldest first.
    `cash`, `fair_cash` and `price` are money in the scenario's own unit. `constants_given` are
    the constants before anybody changed one. `promised` is what the person wrote down to
    practise after this run.
    """

    scenario: str
    title: str
    mode: Mode
    client_name: str
    face: str | None
    ending: str
    ending_text: str
    proper: bool
    cash: int
    fair_cash: int
    minutes: int
    nerves: Fraction | None
    loyalty: Fraction
    told_negative: int
    told_positive: int
    price: Fraction
    promises_open: tuple[str, ...]
    turns: tuple[TurnRow, ...]
    numbers: Numbers | None
    stamps: tuple[Stamp, ...]
    roads: tuple[RoadNotTaken, ...]
    causes: tuple[CauseRow, ...]
    previous: tuple[TurnRow, ...] = ()
    rules_kept: tuple[str, ...] = ()
    reflection: Reflection | None = None
    causes_answered: CausesView | None = None
    compared: Compared | None = None
    constants: PriceConstants | None = None
    constants_given: PriceConstants | None = None
    transcript: tuple[Line, ...] = ()
    rule_proposals: tuple[RuleProposal, ...] = ()
    rule_adopted: str | None = None
    next: NextTalk | None = None
    promised: str | None = None
