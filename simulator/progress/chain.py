"""The hash chain of a run: what finds a flipped byte or a dropped row.

SQLite's own checks look at the structure of the file and call an emptied table and a
changed letter fine. So each answer row carries the SHA-256 of the hash before it and of its
own values; the first link is the hash of what the run is. The run keeps the last one.

The chain finds damage and carelessness, not malice: who can write the file can hash, too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from simulator.model.run import Answer
from simulator.progress.columns import list_text, texts
from simulator.progress.rows import Kind


@dataclass(frozen=True, slots=True)
class Identity:
    """What a run is, as the columns of its row say it; `text` are the scenario's bytes."""

    digest: str
    text: bytes
    memories: str
    prior_loyalty: str | None
    seed: int
    mode: str
    cold: int
    scoring: int
    app: str
    started: str


@dataclass(frozen=True, slots=True)
class Link:
    """An answer row without its run and its hash, as its columns say it."""

    seq: int
    kind: str
    node: str
    reply: str
    shown: str
    milliseconds: int
    at: str

    @property
    def answer(self) -> Answer:
        """The answer this row holds; a taking back holds an empty one."""
        return Answer(self.node, self.reply, texts(self.shown), self.milliseconds)


def first_hash(run: Identity) -> str:
    """The hash that the first answer of `run` is chained to, 64 hex digits."""
    parts = [
        "run 1",
        run.digest,
        hashlib.sha256(run.text).hexdigest(),
        run.memories,
        run.prior_loyalty,
        run.seed,
        run.mode,
        run.cold,
        run.scoring,
        run.app,
        run.started,
    ]
    return hashlib.sha256(list_text(parts).encode("ascii")).hexdigest()


def next_hash(previous: str, link: Link) -> str:
    """The hash of an answer row that follows the one hashed `previous`, 64 hex digits."""
    parts = [
        previous,
        link.seq,
        link.kind,
        link.node,
        link.reply,
        link.shown,
        link.milliseconds,
        link.at,
    ]
    return hashlib.sha256(list_text(parts).encode("ascii")).hexdigest()


def fault(run: Identity, rows: Iterable[tuple[Link, str]], revision: int, head: str) -> str | None:
    """What is wrong with a run's rows (in order, each with its hash), or None.

    "numbering": rows are missing or too many. "hash at 3": row 3, or one of those before
    it, is not what was written. "head": the run's own last hash, or what the run is, differs.
    """
    expected = first_hash(run)
    count = 0
    for link, stored in rows:
        count += 1
        expected = next_hash(expected, link)
        if link.seq != count:
            return "numbering"
        if stored != expected:
            return f"hash at {count}"
    if count != revision:
        return "numbering"
    return None if head == expected else "head"


def standing(links: Iterable[Link]) -> tuple[Answer, ...]:
    """The answers that stand after every taking back, from sound rows in order."""
    answers: list[Answer] = []
    for link in links:
        if link.kind == Kind.REPLY:
            answers.append(link.answer)
        else:
            answers.pop()
    return tuple(answers)
