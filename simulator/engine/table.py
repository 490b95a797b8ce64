"""A scenario compiled for playing: linked rows of small integers and functions.

Both the session and the analysis step on this table, so that there is one truth about
where a reply leads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from simulator.engine.mood import TEMPERS, MoodRow, Temper, mood_row
from simulator.engine.state import PlayState
from simulator.model.collector import collector_off
from simulator.model.making import maker
from simulator.model.run import Option
from simulator.model.scenario import HARD_TAGS, Node, Reply, Route, Scenario, StateView, Tag

Test = Callable[[StateView], int]
RouteRow = tuple[Test | None, int]
"""A condition (None: always) and the place it leads to."""

_make_option = maker(Option)


@dataclass(frozen=True, slots=True)
class SetRow:
    """One assignment: the variable's index, the right side, its bounds."""

    variable: int
    evaluate: Test
    least: int
    most: int


@dataclass(slots=True, eq=False)
class ReplyRow:
    """A reply; masks as in `PlayState`, `bit` its own in `said`. Ratings 0..4.

    Never changed once made. Not declared frozen, because that makes each of these rows nine
    times as dear to make, and a large scenario has thousands.
    """

    id: str
    bit: int
    care: int
    firmness: int
    balance: int
    when: Test | None
    once: bool
    learns: int
    promises: int
    keeps_promise: int
    breaks_promise: int
    violates: int
    withdraws: int
    breaches: int
    sets: tuple[SetRow, ...]
    mood: MoodRow
    goto: tuple[RouteRow, ...]
    option: Option
    source: Reply


@dataclass(slots=True, eq=False)
class NodeRow:
    """A node; `factor` is 2 for a key fork, else 1; `on_silence` a place or None (stay).

    `gated` says whether any reply may be closed; `weight` is m·ρ in quarters with all open.
    """

    id: str
    bit: int
    factor: int
    push: int
    replies: tuple[ReplyRow, ...]
    goto: tuple[RouteRow, ...]
    on_silence: int | None
    gated: bool
    weight: int
    source: Node


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A whole scenario, ready to be stepped through.

    Places below `len(nodes)` are nodes, the rest endings in file order. `walks_out` is the
    place of the walk-out ending or None. `initial` is the state before the start's arrival.
    """

    scenario: Scenario
    nodes: tuple[NodeRow, ...]
    places: dict[str, int]
    names: tuple[str, ...]
    start: tuple[RouteRow, ...]
    walks_out: int | None
    temper: Temper

    def is_ending(self, place: int) -> bool:
        return place >= len(self.nodes)

    def initial(self, memories: Iterable[tuple[str, str]] = ()) -> PlayState:
        """The state before anything happened. `memories` are the (scenario, ending) pairs
        that hold; those the scenario does not ask about are left out."""
        held = frozenset(memories)
        client = self.scenario.client
        return PlayState(
            place=-1,
            tension=self.temper.tension if client.tension is None else client.tension,
            trust=self.temper.trust if client.trust is None else client.trust,
            variables=tuple(variable.start for variable in self.scenario.variables),
            ended=sum(1 << bit for bit, pair in enumerate(self.scenario.memories) if pair in held),
        )


class _Numbers:
    """The numbering of a scenario's ids."""

    def __init__(self, scenario: Scenario) -> None:
        names = [node.id for node in scenario.nodes] + [end.id for end in scenario.endings]
        self.places = {name: index for index, name in enumerate(names)}
        self._straight: dict[str, tuple[RouteRow, ...]] = {
            name: ((None, index),) for name, index in self.places.items()
        }
        self._facts = _bits(fact.id for fact in scenario.facts)
        self._promises = _bits(promise.id for promise in scenario.promises)
        self._rules = _bits(rule.id for rule in scenario.rules)
        self._variables = {
            variable.id: (index, variable) for index, variable in enumerate(scenario.variables)
        }

    def facts(self, ids: Iterable[str]) -> int:
        return _mask(self._facts, ids)

    def promises(self, ids: Iterable[str]) -> int:
        return _mask(self._promises, ids)

    def rules(self, ids: Iterable[str]) -> int:
        return _mask(self._rules, ids)

    def routes(self, routes: Sequence[Route]) -> tuple[RouteRow, ...]:
        if len(routes) == 1 and routes[0].when is None:
            return self._straight[routes[0].to]
        return tuple(
            (route.when.evaluate if route.when else None, self.places[route.to]) for route in routes
        )

    def sets(self, reply: Reply) -> tuple[SetRow, ...]:
        rows = []
        for name, expression in reply.set:
            index, variable = self._variables[name]
            rows.append(SetRow(index, expression.evaluate, variable.min, variable.max))
        return tuple(rows)


def _mask(bits: dict[str, int], ids: Iterable[str]) -> int:
    mask = 0
    for name in ids:
        mask |= bits[name]
    return mask


def _bits(ids: Iterable[str]) -> dict[str, int]:
    return {name: 1 << index for index, name in enumerate(ids)}


_HARD_BITS = {tag: 1 << bit for bit, tag in enumerate(HARD_TAGS)}


def hard_mask(tags: Iterable[Tag]) -> int:
    """The hard violations among `tags`, as a mask."""
    mask = 0
    for tag in tags:
        mask |= _HARD_BITS.get(tag, 0)
    return mask


def _reply_row(reply: Reply, bit: int, numbers: _Numbers) -> ReplyRow:
    care, firmness = reply.care.value, reply.firmness.value
    return ReplyRow(
        id=reply.id,
        bit=bit,
        care=care,
        firmness=firmness,
        balance=min(care, firmness),
        when=reply.when.evaluate if reply.when else None,
        once=reply.once,
        # Most replies have none of these, and then asking for a mask would be most of the work.
        learns=numbers.facts(reply.learns) if reply.learns else 0,
        promises=numbers.promises(reply.promises) if reply.promises else 0,
        keeps_promise=numbers.promises(reply.keeps_promise) if reply.keeps_promise else 0,
        breaks_promise=numbers.promises(reply.breaks_promise) if reply.breaks_promise else 0,
        violates=hard_mask(reply.does) if reply.does else 0,
        withdraws=hard_mask(reply.withdraws) if reply.withdraws else 0,
        breaches=numbers.rules(reply.breaches) if reply.breaches else 0,
        sets=numbers.sets(reply) if reply.set else (),
        mood=mood_row(care, firmness, reply.does),
        goto=numbers.routes(reply.goto),
        option=_make_option(reply.id, care, firmness),
        source=reply,
    )


def weight_of(factor: int, replies: Sequence[ReplyRow]) -> int:
    """m·ρ in quarters of a turn with these open replies: m times the span of balances."""
    balances = [row.balance for row in replies]
    return factor * (max(balances) - min(balances)) if balances else 0


def _node_row(node: Node, index: int, replies: tuple[ReplyRow, ...], numbers: _Numbers) -> NodeRow:
    factor = 2 if node.key else 1
    return NodeRow(
        id=node.id,
        bit=1 << index,
        factor=factor,
        push=node.push,
        replies=replies,
        goto=numbers.routes(node.goto),
        on_silence=numbers.places[node.on_silence] if node.on_silence else None,
        gated=any(row.once or row.when is not None for row in replies),
        weight=weight_of(factor, replies),
        source=node,
    )


@collector_off()
def compile_table(scenario: Scenario) -> Table:
    """The table of a scenario whose ids and links are already resolved."""
    numbers = _Numbers(scenario)
    rows = []
    said = 0
    for index, node in enumerate(scenario.nodes):
        replies = tuple(
            _reply_row(reply, 1 << bit, numbers) for bit, reply in enumerate(node.replies, said)
        )
        said += len(replies)
        rows.append(_node_row(node, index, replies, numbers))
    walks_out = scenario.client.walks_out
    return Table(
        scenario=scenario,
        nodes=tuple(rows),
        places=numbers.places,
        names=tuple(numbers.places),
        start=numbers.routes(scenario.start),
        walks_out=numbers.places[walks_out] if walks_out else None,
        temper=TEMPERS[scenario.client.type],
    )
