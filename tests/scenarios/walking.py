"""Walking a shipped scenario through the real engine, every state of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from simulator.analysis.bounds import Audit, audit, prospects_of
from simulator.analysis.prospects import Prospects
from simulator.analysis.spots import Spot
from simulator.engine.session import Session
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, step
from simulator.engine.table import ReplyRow, Table
from simulator.model.scenario import Ending, Node, Reply, Scenario
from simulator.scenario.loader import Loaded, load
from simulator.usecases.scripted import ScriptedRun, judged

SCENARIOS = Path(__file__).parents[2] / "scenarios"


@dataclass(frozen=True, slots=True)
class Step:
    """One reply said in one reachable state, and where it landed.

    `answer` is which answer of a run it is at the earliest, from 1.
    """

    before: PlayState
    reply: ReplyRow
    landing: Landing
    answer: int


class Walked:
    """A scenario with all that can happen in it.

    `steps` walks the states with the ledger of promises, which decides nothing that comes
    later and is therefore left out of `spots`.
    """

    def __init__(self, name: str) -> None:
        self.folder = SCENARIOS / name
        self.loaded: Loaded = load(self.folder)
        assert self.loaded.scenario is not None, self.loaded.errors
        self.scenario: Scenario = self.loaded.scenario

    @cached_property
    def prospects(self) -> Prospects:
        return prospects_of(self.scenario)

    @cached_property
    def audit(self) -> Audit:
        return audit(self.scenario)

    @property
    def table(self) -> Table:
        return self.prospects.table

    @cached_property
    def spots(self) -> Sequence[Spot]:
        """Every reachable state, each after all that follow it."""
        return self.prospects.spots_in_order()

    @cached_property
    def forks(self) -> tuple[Spot, ...]:
        """The reachable states in which something may be said."""
        return tuple(spot for spot in self.spots if spot.moves)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return tuple(self._walk())

    def _walk(self) -> Iterator[Step]:
        first = self._with_promises(self.prospects.first)
        waiting = deque([(first, 1)])
        seen = {first}
        while waiting:
            state, answer = waiting.popleft()
            for row in open_replies(self.table, state):
                landing = step(self.table, state, row)
                yield Step(state, row, landing, answer)
                following = self._with_promises(landing.state)
                if following not in seen:
                    seen.add(following)
                    waiting.append((following, answer + 1))

    def _with_promises(self, state: PlayState) -> PlayState:
        return self.prospects.project(state)._replace(
            place=state.place, promised=state.promised, kept=state.kept, broken=state.broken
        )

    def play(self, answers: Sequence[str], causes: Collection[str] | None = None) -> ScriptedRun:
        """A whole run from its answers, judged."""
        session = Session(self.scenario, 0, table=self.table)
        for answer in answers:
            session.take(session.consider(answer))
        return judged(session, self.prospects, causes)

    def node(self, state: PlayState) -> Node:
        return self.table.nodes[state.place].source

    def ending(self, state: PlayState) -> Ending | None:
        if not self.table.is_ending(state.place):
            return None
        return self.scenario.endings[state.place - len(self.table.nodes)]

    @property
    def nodes_with_replies(self) -> tuple[Node, ...]:
        return tuple(node for node in self.scenario.nodes if node.replies)

    @property
    def replies(self) -> tuple[tuple[Node, Reply], ...]:
        return tuple((node, reply) for node in self.scenario.nodes for reply in node.replies)


def balance(reply: Reply) -> int:
    """min(care, firmness), in quarters."""
    return min(reply.care.value, reply.firmness.value)


def is_cave(reply: Reply) -> bool:
    return reply.care.value >= 3 and reply.firmness.value <= 1


def is_ignore(reply: Reply) -> bool:
    return reply.care.value <= 1 and reply.firmness.value >= 3
