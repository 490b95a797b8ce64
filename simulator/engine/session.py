"""The facade of a talk: where the run is, what may be said, and the way back.

A session is derived: its scenario, the memories it reads, its seed and its answers give
everything else. Taking back and restoring are replays of a shorter or a saved list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from simulator.engine.machine import TalkMachine
from simulator.engine.recording import record_of
from simulator.engine.state import PlayState
from simulator.engine.step import Landing, open_replies, silence, start, step, turn_weight
from simulator.engine.table import NodeRow, ReplyRow, Table, compile_table
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE, Answer, Option, Record, Turn
from simulator.model.scenario import Node, Reply, Scenario


class RefusalError(KnownError):
    """A step that cannot be taken now.

    Codes: `run_ended`, `reply_unknown`, `reply_closed`, `no_timer`, `move_outdated`,
    `nothing_to_take_back`.
    """


@dataclass(frozen=True, slots=True)
class Move:
    """One answer with what it did: the turn as scored, and where the talk came to rest."""

    answer: Answer
    turn: Turn
    before: PlayState
    landing: Landing


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
        node = self.node
        if node is None:
            return ()
        allowed = {reply.id for reply in self.open}
        return tuple(
            reply
            for reply in shown_order(self.seed, node)
            if reply.id in allowed or reply.closed is not None
        )

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
        if self.ended:
            raise RefusalError("run_ended", reply=reply, ending=self.place)
        options = open_replies(self.table, self.state)
        weight = turn_weight(self.table, self.state, options)
        if reply == SILENCE:
            if self.timer is None:
                raise RefusalError("no_timer", node=self.place)
            row, landing = None, silence(self.table, self.state)
        else:
            row = self._find(reply, options)
            landing = step(self.table, self.state, row)
        order = tuple(shown) if shown is not None else tuple(item.id for item in self.shown)
        answer = Answer(self.place, reply, order, milliseconds)
        return Move(answer, self._turn(row, weight, options, landing), self.state, landing)

    def take(self, move: Move) -> None:
        """Makes a considered move. Raises where the talk has moved on since."""
        if move.before != self.state:
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

    def _turn(
        self,
        row: ReplyRow | None,
        weight: int,
        options: Sequence[ReplyRow],
        landing: Landing,
    ) -> Turn:
        node, state = self._row, self.state
        return Turn(
            node=node.id,
            reply=row.id if row else SILENCE,
            care=row.care if row else 0,
            firmness=row.firmness if row else 0,
            weight=weight,
            open=tuple(Option(item.id, item.care, item.firmness) for item in options),
            key=node.source.key,
            tension=state.tension,
            trust=state.trust,
            tension_after=landing.state.tension,
            trust_after=landing.state.trust,
            tags=row.source.does if row else frozenset(),
            stage=row.source.stage if row else None,
            cash=row.source.cash if row else 0,
            minutes=row.source.minutes if row else 0,
        )
