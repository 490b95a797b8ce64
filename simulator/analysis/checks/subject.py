"""What every family of checks looks at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from simulator.analysis.explore import Exploration
from simulator.analysis.prospects import NoBoundsError, Prospects
from simulator.model.codes import issue
from simulator.model.issue import Issue, PathStep, SourceMap
from simulator.model.run import Memory
from simulator.model.scenario import Node, Reply, Scenario
from simulator.model.translation import Translation


@dataclass(frozen=True, slots=True)
class World:
    """The scenario as it is for one set of memories (what `ended(...)` answers).

    `walked` holds every state that can be reached, silences included. `prospects` are the
    exact tables, None where there are no finite bounds; `trouble` then says why.
    """

    memories: tuple[Memory, ...]
    walked: Exploration
    prospects: Prospects | None
    trouble: NoBoundsError | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """A scenario under the checker, with the places of its values and all its worlds.

    `worlds` begins with the one in which no other scenario was ever played. `translations`
    are by language, without the scenario's own.
    """

    scenario: Scenario
    source: SourceMap
    worlds: tuple[World, ...] = ()
    translations: Mapping[str, Translation] = field(default_factory=dict)

    def nodes(self) -> Iterator[tuple[int, Node]]:
        """Every node with its index in the file."""
        return enumerate(self.scenario.nodes)

    def replies(self) -> Iterator[tuple[int, Node, int, Reply]]:
        """Every reply with the indexes of its node and of itself."""
        for at, node in self.nodes():
            for index, reply in enumerate(node.replies):
                yield at, node, index, reply

    def found(
        self, code: str, *path: PathStep, key: bool = False, hint: str | None = None, **values: str
    ) -> Issue:
        """An issue at the value of a path, or at the key that names it."""
        place = self.source.key_place(*path) if key else self.source.place(*path)
        return issue(code, place, hint, **values)
