"""Emptying the outbox: in batches, and splitting a batch that was refused until it is known
which run of it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from simulator.progress.rows import Outgoing
from simulator.progress.store import Store
from simulator.usecases.sending.choices import KIND
from simulator.usecases.sending.patience import wait_s
from simulator.usecases.sending.posting import Answer, Statement, Verdict

MOST_ENTRIES, MOST_STATEMENTS, MOST_BYTES = 50, 400, 400_000
"""Of one batch; many servers take no more than half a megabyte at once."""

T = TypeVar("T")


class Posts(Protocol):
    """What sends a batch; `Poster` is the one over the network."""

    def post(self, statements: Sequence[Statement], /) -> Answer: ...


class StoreWork(Protocol):
    """Does something with the store on its thread and waits for it; raises what that raises."""

    def __call__(self, work: Callable[[Store], T], /) -> T: ...


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass over the outbox did. `entries` are runs.

    `trouble` is why it stopped early: a detail as in `posting.Answer`, empty when it did not.
    `denied`: the key is not accepted, so that trying again makes no sense before somebody looks
    at the settings. `wait_s` is what the server asked to wait. `set_aside` entries were refused
    as they are, and wait for a later try of their own.
    """

    sent: int = 0
    statements: int = 0
    set_aside: int = 0
    trouble: str = ""
    denied: bool = False
    wait_s: float = 0.0


class Delivery:
    """Sends what waits to one place. `chance` draws 0..1."""

    def __init__(
        self,
        work: StoreWork,
        posts: Posts,
        place: str,
        *,
        clock: Callable[[], datetime],
        chance: Callable[[], float],
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self._work = work
        self._posts = posts
        self._place = place
        self._clock = clock
        self._chance = chance
        self._stopped = stopped

    def one_pass(self) -> Pass:
        """Sends until nothing waits, or a trouble stops it; raises the KnownErrors of the store.

        Every batch is noted before the next is sent: what a switched-off computer interrupts is
        sent again, and its ids make that harmless.
        """
        done = Pass()
        while not done.trouble and not self._stopped():
            batch = _first_batch(self._waiting())
            if not batch:
                break
            done = self._send(batch, done)
        return done

    def _waiting(self) -> list[Outgoing]:
        now = self._clock()
        waiting = self._work(lambda store: store.outbox.waiting(MOST_ENTRIES, now))
        return [entry for entry in waiting if entry.kind == KIND]

    def _send(self, batch: Sequence[Outgoing], done: Pass) -> Pass:
        statements = [one for entry in batch for one in statements_of(entry)]
        answer = self._posts.post(statements) if statements else Answer(Verdict.TAKEN)
        match answer.verdict:
            case Verdict.TAKEN:
                return self._note_sent(batch, done)
            case Verdict.DENIED:
                return replace(done, trouble=answer.detail, denied=True)
            case Verdict.LATER:
                return replace(done, trouble=answer.detail, wait_s=answer.wait_s)
        if len(batch) > 1:
            return self._send_halves(batch, done)
        if answer.verdict is Verdict.KNOWN:
            # Ids follow from the run: it is there, sent by an earlier version or another way.
            return self._note_sent(batch, done)
        return self._set_aside(batch[0], answer, done)

    def _send_halves(self, batch: Sequence[Outgoing], done: Pass) -> Pass:
        middle = len(batch) // 2
        for half in (batch[:middle], batch[middle:]):
            wanted = self._still_wanted(half)
            if wanted and not done.trouble and not self._stopped():
                done = self._send(wanted, done)
        return done

    def _still_wanted(self, batch: Sequence[Outgoing]) -> list[Outgoing]:
        """While a server was thinking, somebody's switch may have been turned off."""
        still = self._work(lambda store: store.outbox.still(entry.id for entry in batch))
        return [entry for entry in batch if entry.id in still]

    def _note_sent(self, batch: Sequence[Outgoing], done: Pass) -> Pass:
        at = self._clock()
        pieces = {entry.id: len(statements_of(entry)) for entry in batch}
        self._work(lambda store: store.outbox.delivered(pieces, self._place, at))
        return replace(
            done, sent=done.sent + len(batch), statements=done.statements + sum(pieces.values())
        )

    def _set_aside(self, entry: Outgoing, answer: Answer, done: Pass) -> Pass:
        later = timedelta(seconds=wait_s(entry.tries + 1, answer.wait_s, self._chance()))
        until = self._clock() + later
        self._work(lambda store: store.outbox.failed(entry.id, answer.detail, until))
        return replace(done, set_aside=done.set_aside + 1)


def entry_body(statements: Sequence[str]) -> str:
    """What stands in the outbox for a run: statements as JSON, each on a line of its own."""
    return "\n".join(statements)


def statements_of(entry: Outgoing) -> tuple[Statement, ...]:
    """The statements of an entry that `entry_body` made."""
    lines = entry.body.splitlines()
    return tuple(Statement(json.loads(line)["id"], line) for line in lines if line)


def _first_batch(entries: Sequence[Outgoing]) -> list[Outgoing]:
    """As many of the first entries as one batch takes; at least one, if there is one."""
    batch: list[Outgoing] = []
    count = size = 0
    for entry in entries:
        count += entry.body.count("\n") + 1
        size += len(entry.body.encode())
        if batch and (count > MOST_STATEMENTS or size > MOST_BYTES):
            break
        batch.append(entry)
    return batch
