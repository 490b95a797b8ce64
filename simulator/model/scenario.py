"""A scenario as a frozen value: what an author wrote, checked and linked.

Ids are unique in their kind. Everything that conditions may read has a number (its index
in the scenario's tuples), so that a play state can hold sets as bit masks: fact `i` is bit
`1 << i`, and so for promises, rules, replies (numbered through the whole file) and `ended`
memories.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from simulator.model.house_lines import HouseRole, PortraitLine


class Phase(StrEnum):
    """Whether the talk serves a contract or qualifies a client before one."""

    SERVE = "serve"
    QUALIFY = "qualify"


class ClientType(StrEnum):
    """The nine tempers a client may have."""

    UPSET_FAIR = "upset_fair"
    EXPLOSIVE = "explosive"
    BARGAINER = "bargainer"
    KNOW_IT_ALL = "know_it_all"
    SILENT = "silent"
    ANXIOUS = "anxious"
    GRUDGE = "grudge"
    VIP = "vip"
    OPPORTUNIST = "opportunist"


class Tag(StrEnum):
    """What a reply does, as far as the client's mood and the cap of a score are concerned."""

    ACKNOWLEDGE = "acknowledge"
    ACTION = "action"
    APOLOGY = "apology"
    EXPLAIN = "explain"
    NEXT_STEP = "next_step"
    REASK = "reask"
    TRANSFER = "transfer"
    REFUSE = "refuse"
    ALTERNATIVE = "alternative"
    BLAME_CLIENT = "blame_client"
    BLAME_COLLEAGUE = "blame_colleague"
    RUDE = "rude"
    DISMISS = "dismiss"
    OVERPROMISE = "overpromise"
    BEYOND_AUTHORITY = "beyond_authority"


HARD_TAGS: tuple[Tag, ...] = (Tag.RUDE, Tag.DISMISS, Tag.OVERPROMISE, Tag.BEYOND_AUTHORITY)
"""The hard violations, in the order of their bits in a play state."""


class CauseWeight(StrEnum):
    """How much of the trouble a cause explains; NONE is a tempting cause that is none."""

    PRIMARY = "primary"
    CONTRIBUTING = "contributing"
    NONE = "none"


class StateView(Protocol):
    """What a condition may read of a play state. Masks are as the module says."""

    @property
    def tension(self) -> int: ...
    @property
    def trust(self) -> int: ...
    @property
    def turn(self) -> int: ...
    @property
    def variables(self) -> tuple[int, ...]: ...
    @property
    def known(self) -> int: ...
    @property
    def promised(self) -> int: ...
    @property
    def said(self) -> int: ...
    @property
    def ended(self) -> int: ...


class Source(StrEnum):
    """The kinds of value a condition reads."""

    TENSION = "tension"
    TRUST = "trust"
    TURN = "turn"
    VARIABLE = "variable"
    FACT = "fact"
    PROMISE = "promise"
    REPLY = "reply"
    ENDED = "ended"


Read = tuple[Source, int]
"""One value a condition reads: its kind and its index (0 for tension, trust and turn)."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A condition or the right side of a `set`, compiled once.

    `evaluate` takes a play state and answers an integer or a truth value; it never raises
    on a state of the scenario it was compiled for. `reads` is all it can look at. Where it only
    compares `turn` with fixed numbers, `turn_matters_to` is the first number of answers from
    which on more of them change nothing; None where it reads `turn` in another way, or not.
    """

    source: str
    evaluate: Callable[[StateView], int] = field(compare=False, repr=False)
    reads: frozenset[Read] = frozenset()
    turn_matters_to: int | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """0..4: how many components of an axis are present; `letters` names them when known.

    Letters are in the order of the axis (HADT for care, LRPB for firmness), or None where
    the author gave a bare number.
    """

    value: int
    letters: str | None = None


CARE_LETTERS = "HADT"
FIRMNESS_LETTERS = "LRPB"


@dataclass(frozen=True, slots=True)
class Route:
    """A way on: to a node or an ending, when its condition holds (None: always)."""

    to: str
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing the trainee may say at a node."""

    id: str
    say: str
    care: Rating
    firmness: Rating
    goto: tuple[Route, ...]
    does: frozenset[Tag] = frozenset()
    when: Expression | None = None
    closed: str | None = None
    once: bool = False
    learns: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    keeps_promise: tuple[str, ...] = ()
    breaks_promise: tuple[str, ...] = ()
    withdraws: tuple[Tag, ...] = ()
    keeps: tuple[str, ...] = ()
    breaches: tuple[str, ...] = ()
    set: tuple[tuple[str, Expression], ...] = ()
    cash: int = 0
    minutes: int = 1
    why: str | None = None
    inner: str | None = None
    tempts: str | None = None
    stage: int | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """A moment of the talk: someone speaks, then replies or (narration) a route of its own."""

    id: str
    says: tuple[str, ...]
    replies: tuple[Reply, ...] = ()
    goto: tuple[Route, ...] = ()
    scene: str | None = None
    speaker: str = "client"
    push: int = 0
    key: bool = False
    timer: int | None = None
    on_silence: str | None = None
    hint: str | None = None
    notes: str | None = None
    point_of_no_return: bool = False

    @property
    def is_narration(self) -> bool:
        """Passed with Continue, without rating, mood, turn or answer."""
        return not self.replies


@dataclass(frozen=True, slots=True)
class Ending:
    """How the talk may end. `resolved` is −1, 0 or +1; `settles` names promises."""

    id: str
    title: str
    proper: bool
    text: str = ""
    resolved: int = 0
    settles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """Who the trainee is; `role` is the one they have in the house code."""

    you_are: str
    brief: str = ""
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """The client; None for tension or trust takes the start value of the type."""

    name: str
    face: str | None = None
    type: ClientType = ClientType.UPSET_FAIR
    tension: int | None = None
    trust: int | None = None
    walks_out: str | None = None
    lifetime_value: int = 0
    first_failure: bool = True
    returns_from: str | None = None


@dataclass(frozen=True, slots=True)
class CastMember:
    """Another voice in the talk; `role` is the one they have in the house code."""

    id: str
    name: str
    face: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the fair zone; `by` says who may allow it (None: the trainee's role): a
    voice of the cast, a role of the house, or words. `of_house`: taken from the house code."""

    id: str
    text: str
    by: str | None = None
    of_house: bool = False


@dataclass(frozen=True, slots=True)
class FairZone:
    """What is owed, what may be allowed, what is impossible."""

    owed: tuple[Offer, ...] = ()
    allowed: tuple[Offer, ...] = ()
    impossible: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the house; `of_house`: taken from the house code, not written in the scenario."""

    id: str
    text: str
    of_house: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that can be promised in the talk."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What asking can find out; key facts count in the root-cause task."""

    id: str
    text: str
    key: bool = False


@dataclass(frozen=True, slots=True)
class Cause:
    """A line of the root-cause task, with what the company should fix and where it shows."""

    id: str
    text: str
    weight: CauseWeight
    fix: str | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """A small integer of the author's, kept within `min`..`max`."""

    id: str
    start: int
    min: int
    max: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole talk. `digest` is the SHA-256 (hex) of the exact bytes it was read from, those
    of the house code included where it refers to that."""

    id: str
    language: str
    title: str
    role: Role
    client: Client
    start: tuple[Route, ...]
    nodes: tuple[Node, ...]
    endings: tuple[Ending, ...]
    digest: str
    format: int = 1
    summary: str = ""
    phase: Phase = Phase.SERVE
    minutes: int = 10
    level: int = 1
    cast: tuple[CastMember, ...] = ()
    fair: FairZone = FairZone()
    rules: tuple[Rule, ...] = ()
    portrait: tuple[PortraitLine, ...] = ()
    roles: tuple[HouseRole, ...] = ()
    """Those of the house code, where the scenario refers to it."""
    facts: tuple[Fact, ...] = ()
    causes: tuple[Cause, ...] = ()
    promises: tuple[Promise, ...] = ()
    variables: tuple[Variable, ...] = ()
    fair_cash: int = 0
    minute_rate: int = 10
    memories: tuple[tuple[str, str], ...] = ()
    """The (scenario, ending) pairs its conditions ask about with `ended(...)`, by bit."""
    uses_house: bool = False
    """Whether it refers to the house code; then that counts into `digest`."""
