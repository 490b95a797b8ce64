"""A playtest: a talk tried out from any node, in any state its author chooses.

A playtest is its scenario, a setup and the replies given; everything else follows from
them by the engine's own step, which is the one truth about play. It is a frozen value:
every verb answers with another one, and a scenario that was saved anew is played into by
giving the same replies again (`replayed`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.engine.mood import SCALE
from simulator.engine.session import RefusalError
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, silence, start, step, turn_weight
from simulator.engine.table import NodeRow, ReplyRow, Table
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE
from simulator.model.scenario import Node, Reply, Scenario
from simulator.usecases.bench_views import Lost, Setup


class Step(NamedTuple):
    """One reply given (or `SILENCE`): where, in what state, and where it came to rest.

    `weight` is that of its turn in quarters, `earned` what it added to N, in sixteenths.
    """

    node: str
    reply: str
    before: PlayState
    landing: Landing
    weight: int
    earned: int


@dataclass(frozen=True, slots=True)
class Playtest:
    """A playtest as it stands. Made by `Playtest.begin`.

    `texts` is the scenario its texts are taken from: the table's own, or a translation of it,
    which has the same nodes and replies in the same order.
    """

    table: Table
    setup: Setup
    opening: Landing
    steps: tuple[Step, ...]
    texts: Scenario

    @classmethod
    def begin(
        cls, table: Table, setup: Setup | None = None, answers: Iterable[str] = ()
    ) -> Playtest:
        """A playtest that stands where the setup begins, with `answers` given.

        Facts, promises, variables and memories that the scenario does not have are left
        out, numbers are held within their bounds. Raises `RefusalError` (`node_unknown`, or
        as `say`) and `KnownError` where narration never ends.
        """
        setup = setup or Setup()
        if setup.node is not None and setup.node not in table.places:
            raise RefusalError("node_unknown", node=setup.node)
        fit, _ = fitted(setup, table)
        made = cls(table, fit, _opening(table, fit), (), table.scenario)
        for answer in answers:
            made = made.given(answer)
        return made

    @property
    def state(self) -> PlayState:
        return self.steps[-1].landing.state if self.steps else self.opening.state

    @property
    def place(self) -> str:
        """The id of the node or ending where it rests."""
        return self.table.names[self.state.place]

    @property
    def ended(self) -> bool:
        return self.table.is_ending(self.state.place)

    @property
    def answers(self) -> tuple[str, ...]:
        """The replies given, by id; `-` is silence."""
        return tuple(item.reply for item in self.steps)

    @property
    def path(self) -> tuple[str, ...]:
        """All places gone through, narration included, the present one last."""
        landings = (self.opening, *(item.landing for item in self.steps))
        return tuple(
            self.table.names[place]
            for landing in landings
            if not landing.state.timer_off  # a silence that stayed went nowhere
            for place in (*landing.passed, landing.state.place)
        )

    @property
    def timer(self) -> int | None:
        """The seconds the client waits here, None where they do not."""
        if self.ended or self.state.timer_off:
            return None
        return self.table.nodes[self.state.place].source.timer

    def given(self, answer: str) -> Playtest:
        """After a reply by its id, or after `SILENCE`; raises as `say` and `silence`."""
        return self.silence() if answer == SILENCE else self.say(answer)

    def say(self, reply: str) -> Playtest:
        """After a reply. Raises `RefusalError` (`run_ended`, `reply_unknown`,
        `reply_closed`) and `KnownError` where narration never ends."""
        node = self._node(reply)
        options = open_replies(self.table, self.state)
        row = next((item for item in options if item.id == reply), None)
        if row is None:
            known = any(item.id == reply for item in node.replies)
            raise RefusalError(
                "reply_closed" if known else "reply_unknown", reply=reply, node=node.id
            )
        landing = step(self.table, self.state, row)
        weight = turn_weight(self.table, self.state, options)
        return self._with(Step(node.id, reply, self.state, landing, weight, weight * row.balance))

    def silence(self) -> Playtest:
        """After the timer ran out. Raises `RefusalError` (`run_ended`, `no_timer`)."""
        node = self._node(SILENCE)
        if self.timer is None:
            raise RefusalError("no_timer", node=node.id)
        landing = silence(self.table, self.state)
        weight = turn_weight(self.table, self.state, open_replies(self.table, self.state))
        return self._with(Step(node.id, SILENCE, self.state, landing, weight, 0))

    def back(self) -> Playtest:
        """Before the last reply. Raises `RefusalError` (`nothing_to_take_back`)."""
        if not self.steps:
            raise RefusalError("nothing_to_take_back")
        return replace(self, steps=self.steps[:-1])

    def restart(self) -> Playtest:
        """Where its setup begins."""
        return replace(self, steps=())

    def from_node(self, node: str | None) -> Playtest:
        """The same values, beginning at another node (None: the scenario's start)."""
        return self.set_up(replace(self.setup, node=node))

    def set_up(self, setup: Setup) -> Playtest:
        """Begun anew with another setup, in the same language; raises as `begin`."""
        return Playtest.begin(self.table, setup).spoken(self.texts)

    def spoken(self, texts: Scenario) -> Playtest:
        """The same with the texts of a translation of its scenario."""
        return replace(self, texts=texts)

    def _node(self, answer: str) -> NodeRow:
        if self.ended:
            raise RefusalError("run_ended", reply=answer, ending=self.place)
        return self.table.nodes[self.state.place]

    def _with(self, item: Step) -> Playtest:
        return replace(self, steps=(*self.steps, item))


def after_reply(table: Table, state: PlayState, row: ReplyRow) -> PlayState:
    """The state a reply's routes are judged in: after ledger and mood, before any arrival.

    Taken from the engine's step itself, by letting the reply lead to an ending: arriving
    there adds no push, and nobody walks out."""
    nowhere = replace(row, goto=((None, len(table.nodes)),))
    return step(table, state, nowhere).state


# --- where it begins ----------------------------------------------------------------------


def fitted(setup: Setup, table: Table) -> tuple[Setup, tuple[Lost, ...]]:
    """A setup without what the scenario does not have, and what that was."""
    scenario = table.scenario
    facts = {fact.id for fact in scenario.facts}
    promises = {promise.id for promise in scenario.promises}
    bounds = {each.id: (each.min, each.max) for each in scenario.variables}
    gone = setup.node is not None and setup.node not in table.places
    lost = [Lost("start", setup.node)] if gone and setup.node is not None else []
    lost += [Lost("fact", name) for name in sorted(setup.known - facts)]
    lost += [Lost("promise", name) for name in sorted(setup.promised - promises)]
    lost += [Lost("variable", name) for name in sorted(set(setup.variables) - set(bounds))]
    asked = frozenset(scenario.memories)
    lost += [Lost("ending", "=".join(pair)) for pair in sorted(setup.memories - asked)]
    return Setup(
        node=None if gone else setup.node,
        tension=_within(setup.tension, 0, SCALE),
        trust=_within(setup.trust, 0, SCALE),
        known=setup.known & facts,
        promised=setup.promised & promises,
        variables={
            name: max(low, min(setup.variables[name], high))
            for name, (low, high) in bounds.items()
            if name in setup.variables
        },
        memories=setup.memories & asked,
    ), tuple(lost)


def _within(value: int | None, low: int, high: int) -> int | None:
    return None if value is None else max(low, min(value, high))


def _opening(table: Table, setup: Setup) -> Landing:
    """The first moment of a playtest.

    A chosen tension is the one that stands when the place is reached, so its push is not
    added to it; without one, the push is added as in any talk. As at every start, nobody
    walks out before the first reply.
    """
    scenario = table.scenario
    state = table.initial(setup.memories)
    state = state._replace(
        tension=state.tension if setup.tension is None else setup.tension,
        trust=state.trust if setup.trust is None else setup.trust,
        known=_mask(tuple(fact.id for fact in scenario.facts), setup.known),
        promised=_mask(tuple(each.id for each in scenario.promises), setup.promised),
        variables=tuple(setup.variables.get(each.id, each.start) for each in scenario.variables),
    )
    if setup.node is None:
        place = next(to for when, to in table.start if when is None or when(state))
    else:
        place = table.places[setup.node]
    if setup.tension is not None and not table.is_ending(place):
        state = state._replace(tension=setup.tension - table.nodes[place].push)
    return start(replace(table, start=((None, place),)), state)


def _mask(ids: tuple[str, ...], chosen: frozenset[str]) -> int:
    return sum(1 << bit for bit, name in enumerate(ids) if name in chosen)


# --- a file that was saved anew -----------------------------------------------------------


def replayed(table: Table, old: Playtest) -> tuple[Playtest, tuple[Lost, ...]]:
    """The playtest in another version of its scenario, and what could not be kept.

    The same replies are given again from the same setup. The first that cannot be said any
    more is reported, and what followed it goes with it. Where the node one stood at is gone,
    one stands at the nearest place before it that is still there; without the node it began
    at, at the scenario's start. A node that only changed its id counts as the same.
    Raises `KnownError` where narration never ends.
    """
    setup, lost = fitted(old.setup, table)
    made = Playtest.begin(table, setup)
    if any(item.kind == "start" for item in lost):
        return made, tuple(
            replace(item, now=made.place) if item.kind == "start" else item for item in lost
        )
    found = list(lost)
    for turn, item in enumerate(old.steps, 1):
        after = _again(made, item, old)
        if after is None:
            found.append(Lost("answer", item.reply, turn, made.place))
            break
        made = after
    if made.place == old.place:
        return made, tuple(found)
    whole = len(made.steps) == len(old.steps)
    if old.place in table.places or (whole and _same_node(made, old.table, old.state.place)):
        if whole:
            found.append(Lost("node", old.place, now=made.place))
        return made, tuple(found)
    made = _nearest(made, old, whole=whole)
    found = [replace(item, now=made.place) if item.kind == "answer" else item for item in found]
    return made, (*found, Lost("node", old.place, now=made.place))


def _nearest(made: Playtest, old: Playtest, *, whole: bool) -> Playtest:
    """Back to the nearest place that the old path knew, too."""
    if whole and made.steps:
        made = made.back()
    while made.steps and made.place != old.steps[len(made.steps)].node:
        made = made.back()
    return made


def _again(made: Playtest, item: Step, old: Playtest) -> Playtest | None:
    """After the same reply at the same node, None where it cannot be given any more."""
    if made.place != item.node and (
        item.node in made.table.places or not _same_node(made, old.table, item.before.place)
    ):
        return None
    try:
        return made.given(item.reply)
    except KnownError:  # refused, or it leads round in a circle
        return None


def _same_node(made: Playtest, table: Table, place: int) -> bool:
    """Whether one stands at what was another node's id, with its words and its replies."""
    if table.is_ending(place) or made.ended:
        if not (table.is_ending(place) and made.ended):
            return False
        was = table.scenario.endings[place - len(table.nodes)]
        now = made.table.scenario.endings[made.state.place - len(made.table.nodes)]
        return (was.title, was.text) == (now.title, now.text)
    return _told(table.nodes[place].source) == _told(made.table.nodes[made.state.place].source)


def _told(node: Node) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    def both(reply: Reply) -> tuple[str, str]:
        return reply.id, reply.say

    return node.says, tuple(both(reply) for reply in node.replies)
