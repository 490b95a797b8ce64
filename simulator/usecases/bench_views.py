"""What the workbench shows, as values: its use case makes them, its panes draw them.

Texts come from the scenario; sentences about problems from `simulator.usecases.wording`.
Everything else (words for states, counts, times) is said by the panes in the reader's
language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from simulator.usecases.lost_here import LostHere
from simulator.usecases.playtest_views import (
    Gate,
    PlaytestReply,
    PlaytestStep,
    PlaytestView,
    RouteRow,
    Setup,
)

if TYPE_CHECKING:
    from fractions import Fraction

    from simulator.model.issue import Severity

__all__ = [
    "BenchView",
    "Counts",
    "Coverage",
    "EndingRow",
    "FairnessView",
    "Gate",
    "GraphEdge",
    "GraphNode",
    "GraphView",
    "Heat",
    "Hits",
    "Lost",
    "PlaytestReply",
    "PlaytestStep",
    "PlaytestView",
    "PolicyRow",
    "ProblemRow",
    "Reload",
    "ReloadState",
    "RouteRow",
    "Setup",
    "Shape",
    "TrialView",
]

# --- the file ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far a language is translated; `stale` are done from a text that has changed since.

    The scenario's own language has `done == total`. A language without a file has `done` 0.
    """

    language: str
    done: int
    total: int
    stale: int = 0
    own: bool = False

    @property
    def percent(self) -> int:
        """Rounded down, so that 100 means every text is there."""
        return 100 * self.done // self.total if self.total else 100


class ReloadState(StrEnum):
    """What the last look at the files came to."""

    LOADING = "loading"
    OPENED = "opened"
    RELOADED = "reloaded"
    MOVED = "moved"
    """Reloaded, but the place or some answers could not be kept: `Reload.lost` says what."""
    BROKEN = "broken"
    """The file cannot be played; the last good version still can (`Reload.good_from`)."""
    GONE = "gone"
    """There is no file any more."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Something a reload could not keep.

    `kind` is `node` (the node one stood at; `now` is where one stands instead), `answer`
    (the reply that cannot be said there any more; `turn` from 1), `start` (the node the
    playtest began at), `fact`, `promise`, `variable` or `ending` (a memory of another talk, as
    `scenario=ending`). Of a node that is still in the file the answers lead elsewhere by now.
    """

    kind: str
    id: str
    turn: int | None = None
    now: str | None = None


@dataclass(frozen=True, slots=True)
class Reload:
    """The last look at the files: when, what came of it, what was lost.

    `analysing` while reach, bounds and blind play of this version are still being worked out;
    `states` then counts what was found so far.
    """

    state: ReloadState
    at: datetime
    lost: tuple[Lost, ...] = ()
    good_from: datetime | None = None
    analysing: bool = False
    states: int = 0


# --- problems ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem: `file` is the whole path, `place` the short form (`scenario.yaml:148:11`).

    `node` is the node it stands in, None where it belongs to none.
    """

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    place: str
    sentence: str
    node: str | None = None


# --- graph ------------------------------------------------------------------------------


class Shape(StrEnum):
    """What a node of the graph is."""

    FORK = "fork"
    NARRATION = "narration"
    PROPER = "proper"
    """An ending one could defend before a good colleague."""
    IMPROPER = "improper"


@dataclass(frozen=True, slots=True)
class GraphNode:
    """A node or an ending. `mood` 1..5 is the client's on the shortest way there, None where
    it is never reached or not known. `x`, `y` in layers and places within a layer, from 0.

    `problem` is the gravest severity of its problems, `problems` how many it has. `text` is
    what is said there, `words` how many words that is with all replies.
    """

    id: str
    shape: Shape
    text: str
    line: int
    x: float
    y: float
    start: bool = False
    key: bool = False
    reachable: bool = True
    problem: Severity | None = None
    mood: int | None = None
    words: int = 0
    problems: int = 0


@dataclass(frozen=True, slots=True)
class GraphEdge:
    """All ways from one node to another: the replies that take it, by id.

    `conditional` where every one of them depends on a condition, `silence` where a timer
    leads there. `bends` are points between the two that the line goes through (x, y).
    """

    source: str
    target: str
    replies: tuple[str, ...] = ()
    conditional: bool = False
    silence: bool = False
    bends: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class GraphView:
    """The scenario drawn, left to right. `walks_out` is the ending that every node may lead
    to when the client has had enough (no edges are drawn for that)."""

    nodes: tuple[GraphNode, ...] = ()
    edges: tuple[GraphEdge, ...] = ()
    walks_out: str | None = None


class Heat(StrEnum):
    """Whose hits the graph shows, or the points a group lost."""

    NONE = "none"
    RANDOM = "random"
    PEOPLE = "people"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Hits:
    """How often nodes and replies were met. `runs` in all.

    `nodes` by id of node or ending: runs that came there. `replies` by (node, reply).
    """

    runs: int
    nodes: Mapping[str, int]
    replies: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class TrialView:
    """What a number of random trainees came to, with the seed that repeats it.

    `endings` as (id, title, proper, runs). `quartiles` of the balance B: least, lower
    quartile, median, upper quartile, most (points), None without finite bounds; so is `mean`.
    `stuck` runs came to no ending: with those of `endings` they are all.
    """

    seed: int
    hits: Hits
    endings: tuple[tuple[str, str, bool, int], ...]
    quartiles: tuple[float, float, float, float, float] | None
    mean: float | None = None
    stuck: int = 0


# --- fairness ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """A blind habit, what it earns in points, and the most it may."""

    policy: str
    earns: Fraction
    limit: int

    @property
    def pays(self) -> bool:
        return self.earns > self.limit


@dataclass(frozen=True, slots=True)
class EndingRow:
    """What an ending can score: least and most B of the runs that end there, in points;
    None where it is never reached."""

    id: str
    title: str
    proper: bool
    least: Fraction | None
    most: Fraction | None


@dataclass(frozen=True, slots=True)
class FairnessView:
    """How hard the scenario is to game.

    `positions` counts the forks whose best reply stands first, second, ... in the file;
    `longest` and `shortest` those where it is the longest or shortest; `forks` all of them.
    `quadrants` counts replies as agreement, giving in, wall, drift. `best` and `worst` are
    roads of reply ids. `trouble` is the reason why there are no finite bounds (then all
    figures that hang on them are empty).
    """

    states: int
    forks: int
    positions: tuple[int, ...]
    longest: int
    shortest: int
    quadrants: tuple[int, int, int, int]
    policies: tuple[PolicyRow, ...] = ()
    value_min: Fraction | None = None
    value_max: Fraction | None = None
    least_weight: Fraction | None = None
    best: tuple[str, ...] = ()
    worst: tuple[str, ...] = ()
    endings: tuple[EndingRow, ...] = ()
    trouble: str | None = None
    plans: int = 0
    plans_failed: int = 0


# --- the whole --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is to read: whole numbers, times in seconds of reading at 180 words a minute."""

    nodes: int = 0
    endings: int = 0
    replies: int = 0
    words: int = 0
    reading_s: int = 0
    road_words: int = 0
    road_s: int = 0
    """Of the best road alone; 0 where there are no finite bounds."""


@dataclass(frozen=True, slots=True)
class BenchView:
    """The workbench as it stands. Without a scenario `folder` is empty.

    `playable` says whether there is a version that can be played: the one on the disk, or
    the last good one while the file is broken (`reload.state`). `fairness` is None while it is
    being worked out. `language` is that of the playtest.
    """

    folder: str = ""
    id: str = ""
    title: str = ""
    file: str = ""
    reload: Reload | None = None
    counts: Counts = Counts()
    coverage: tuple[Coverage, ...] = ()
    language: str = ""
    problems: tuple[ProblemRow, ...] = ()
    graph: GraphView = GraphView()
    playable: bool = False
    playtest: PlaytestView | None = None
    fairness: FairnessView | None = None
    trial: TrialView | None = None
    people: Hits | None = None
    lost: LostHere | None = None
