"""The facade of a talk: where the run is, what may be said, and the way back.

A session is derived: its scenario, the memories it reads, its seed and its answers give
everything else. Taking back and restoring are replays of a shorter or a saved list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from simulator.engine.machine import TalkMachine
from simulator.engine.recording import record_of
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, silence, start, step, turn_weight
from simulator.engine.table import NodeRow, ReplyRow, Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE, Answer, Record, Turn
from simulator.model.scenario import Node, Reply, Scenario


class RefusalError(KnownError):
    """A step that cannot be taken now.

    Codes: `run_ended`, `reply_unknown`, `reply_closed`, `no_timer`, `move_outdated`,
    `nothing_to_take_back`.
    """


class Move(NamedTuple):
    """One answer with what it did, and where the talk came to rest.

    `node` is where it was given, `row` what was said (None: silence), `options` what was open.
    """

    answer: Answer
    node: NodeRow
    row: ReplyRow | None
    options: tuple[ReplyRow, ...]
    weight: int
    before: PlayState
    landing: Landing

    @property
    def turn(self) -> Turn:
        """The turn as scoring sees it; made when asked for, the talk itself needs none."""
        row, before, after = self.row, self.before, self.landing.state
        return Turn(
            node=self.node.id,
            reply=row.id if row else SILENCE,
            care=row.care if row else 0,
            firmness=row.firmness if row else 0,
            weight=self.weight,
            open=tuple(item.option for item in self.options),
            key=self.node.source.key,
            tension=before.tension,
            trust=before.trust,
            tension_after=after.tension,
            trust_after=after.trust,
            tags=row.source.does if row else frozenset(),
            stage=row.source.stage if row else None,
            cash=row.source.cash if row else 0,
            minutes=row.source.minutes if row else 0,
        )


def shown_order(seed: int, node: Node) -> tuple[Reply, ...]:
    """The replies of a node in the order this run shows them.

    The order depends on the seed and the ids alone, so that it is the same after a take-back,
    a resume, a what-if and in another language; closed replies keep their place in it.
    """

    def rank(reply: Reply) -> bytes:
        return sha256(f"{seed}/{node.id}/{reply.id}".encode()).digest()

    return tuple(sorted(node.replies, key=rank))


def said_variant(seed: int, node: Node) -> str:
    """The one of a node's variants this run hears."""
    digest = sha256(f"{seed}/{node.id}".encode()).digest()
    return node.says[int.from_bytes(digest[:8]) % len(node.says)]


class Session:
    """One talk being played. `memories` are the (scenario, ending) pairs that hold for it."""

    def __init__(
        self,
        scenario: Scenario,
        seed: int,
        memories: Iterable[tuple[str, str]] = (),
        answers: Iterable[Answer] = (),
        *,
        table: Table | None = None,
    ) -> None:
        """Starts the talk and replays `answers`; raises `RefusalError` where one cannot be
        given. `table` saves compiling the scenario again."""
        self.scenario = scenario
        self.seed = seed
        self.table = table or compile_table(scenario)
        self.opening = start(self.table, self.table.initial(memories))
        self._machine = TalkMachine(self.table, self.opening.state)
        self._moves: list[Move] = []
        self._orders: dict[str, tuple[tuple[Reply, ...], tuple[str, ...]]] = {}
        for answer in answers:
            self.take(self.consider(answer.reply, answer.shown, answer.milliseconds))

    @property
    def state(self) -> PlayState:
        return self._machine.play

    @property
    def moves(self) -> tuple[Move, ...]:
        return tuple(self._moves)

    @property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(move.answer for move in self._moves)

    @property
    def turns(self) -> tuple[Turn, ...]:
        return tuple(move.turn for move in self._moves)

    @property
    def ended(self) -> bool:
        return self.table.is_ending(self.state.place)

    @property
    def place(self) -> str:
        """The id of the node or ending where the talk rests."""
        return self.table.names[self.state.place]

    @property
    def node(self) -> Node | None:
        """The node whose replies may be said now; None when the talk has ended."""
        return None if self.ended else self._row.source

    @property
    def open(self) -> tuple[Reply, ...]:
        """The replies that may be said now, in file order."""
        return tuple(row.source for row in open_replies(self.table, self.state))

    @property
    def shown(self) -> tuple[Reply, ...]:
        """What is offered now, in the order of this run: the open replies, and the closed
        ones for which the author wrote why they are closed."""
        if self.ended:
            return ()
        node, state = self._row, self.state
        ids = self._shown_ids(node, open_replies(self.table, state))
        by_id = {row.id: row.source for row in node.replies}
        return tuple(by_id[name] for name in ids)

    @property
    def timer(self) -> int | None:
        """The seconds the client waits here, None where they do not."""
        node = self.node
        return None if node is None or self.state.timer_off else node.timer

    def consider(
        self, reply: str, shown: Sequence[str] | None = None, milliseconds: int = 0
    ) -> Move:
        """What an answer (a reply's id, or `SILENCE`) would do. Nothing moves.

        Raises `RefusalError` where it cannot be said."""
        table, state = self.table, self._machine.play
        if table.is_ending(state.place):
            raise RefusalError("run_ended", reply=reply, ending=self.place)
        node = table.nodes[state.place]
        options = open_replies(table, state)
        weight = turn_weight(table, state, options)
        row = None if reply == SILENCE else self._find(reply, options)
        if row is not None:
            landing = step(table, state, row)
        elif self.timer is not None:
            landing = silence(table, state)
        else:
            raise RefusalError("no_timer", node=node.id)
        order = self._shown_ids(node, options) if shown is None else tuple(shown)
        answer = Answer(node.id, reply, order, milliseconds)
        return Move(answer, node, row, options, weight, state, landing)

    def take(self, move: Move) -> None:
        """Makes a considered move. Raises where the talk has moved on since."""
        state = self._machine.play
        if move.before is not state and move.before != state:
            raise RefusalError("move_outdated", node=move.answer.node)
        self._machine.advance(move.landing)
        self._moves.append(move)

    def take_back(self) -> Answer:
        """Goes back before the last answer and returns it."""
        if not self._moves:
            raise RefusalError("nothing_to_take_back")
        move = self._moves.pop()
        self._machine.restore(move.before)
        return move.answer

    def record(self) -> Record:
        """What scoring needs to know of the run so far."""
        return record_of(
            self.table, self.turns, self.state, self.opening, [move.landing for move in self._moves]
        )

    def _shown_ids(self, node: NodeRow, options: Sequence[ReplyRow]) -> tuple[str, ...]:
        """The ids of what is offered at a node, in the order of this run."""
        known = self._orders.get(node.id)
        if known is None:
            order = shown_order(self.seed, node.source)
            known = self._orders[node.id] = order, tuple(reply.id for reply in order)
        order, ids = known
        if len(options) == len(ids):
            return ids
        allowed = {row.id for row in options}
        return tuple([item.id for item in order if item.id in allowed or item.closed is not None])

    @property
    def _row(self) -> NodeRow:
        return self.table.nodes[self.state.place]

    def _find(self, reply: str, options: Sequence[ReplyRow]) -> ReplyRow:
        for row in options:
            if row.id == reply:
                return row
        known = any(row.id == reply for row in self._row.replies)
        raise RefusalError(
            "reply_closed" if known else "reply_unknown", reply=reply, node=self.place
        )
