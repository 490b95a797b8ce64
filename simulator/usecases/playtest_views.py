"""What the playtest of the workbench shows, as values.

They belong to `simulator.usecases.bench_views`, which has them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.model.scenario import Rating, Tag


@dataclass(frozen=True, slots=True)
class Setup:
    """Where a playtest begins and in what state; None: as the scenario has it.

    `known` are facts, `promised` promises already made and open, `memories` the
    (scenario, ending) pairs that hold. Tension and trust 0..20; a chosen tension is the one
    that stands at the node, its push included.
    """

    node: str | None = None
    tension: int | None = None
    trust: int | None = None
    known: frozenset[str] = frozenset()
    promised: frozenset[str] = frozenset()
    variables: Mapping[str, int] = field(default_factory=dict)
    memories: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition with what it sees now: `values` are (name, value as text) of all it reads."""

    source: str
    holds: bool
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RouteRow:
    """A way on from a reply: its condition as it would be after the reply."""

    to: str
    gate: Gate | None = None


@dataclass(frozen=True, slots=True)
class PlaytestReply:
    """A reply of the node, open or not, in file order.

    `leads_to` is where it would come to rest now (None while it is closed), `routes` all its
    ways. `spent` says that a `once` reply was said already. `tension_change` and
    `trust_change` are what it would do to the mood, on 0..20.
    """

    id: str
    say: str
    care: Rating
    firmness: Rating
    open: bool
    line: int
    does: tuple[Tag, ...] = ()
    gate: Gate | None = None
    spent: bool = False
    leads_to: str | None = None
    routes: tuple[RouteRow, ...] = ()
    tension_change: int | None = None
    trust_change: int | None = None
    best: bool = False
    why: str | None = None
    inner: str | None = None


@dataclass(frozen=True, slots=True)
class PlaytestStep:
    """One answer given: the node, the reply (`-`: silence), and what was said."""

    node: str
    reply: str
    say: str


@dataclass(frozen=True, slots=True)
class PlaytestView:
    """The playtest as it stands.

    `lines` are (speaker, text) of what is said on arrival: scenes and narration passed, then
    the node's own. `weight` is that of the turn that comes, in quarters; 0: not scored.
    `path` are the places gone through, for the graph. At an ending `ending` is its id and
    `replies` is empty; `proper` says of which class it is. Mood 1..5, tension and trust 0..20.
    """

    node: str
    line: int
    face: str | None
    client: str
    mood: int
    tension: int
    trust: int
    lines: tuple[tuple[str, str], ...]
    replies: tuple[PlaytestReply, ...]
    weight: int
    timer: int | None
    setup: Setup
    answers: tuple[PlaytestStep, ...] = ()
    path: tuple[str, ...] = ()
    facts: tuple[tuple[str, str, bool], ...] = ()
    """(id, text, known)."""
    promises: tuple[tuple[str, str, str], ...] = ()
    """(id, text, `none`, `open`, `kept` or `broken`)."""
    variables: tuple[tuple[str, int, int, int], ...] = ()
    """(id, value, least, most)."""
    memories: tuple[tuple[str, str, bool], ...] = ()
    """(scenario, ending, holds)."""
    ending: str | None = None
    ending_title: str = ""
    ending_text: str = ""
    proper: bool = False
    notes: str | None = None
    language: str = ""
