"""The writes of one run, in order: what is on the disk, and what waits to get there.

An answer is acknowledged only after it was written. When the disk refuses, the write
stays here, in memory; trying again writes everything that waits, in order. A write that
is repeated with its own moment finds its work done, so trying twice is safe.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from simulator.model.errors import KnownError
from simulator.model.run import Answer
from simulator.progress.rows import Result
from simulator.progress.store import Store


@dataclass(frozen=True, slots=True)
class AnswerWrite:
    """An answer was given at a moment."""

    answer: Answer
    at: datetime


@dataclass(frozen=True, slots=True)
class WordsWrite:
    """What a person wrote in their own words for the answer that follows."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HintWrite:
    """The hint was looked at before the answer that follows."""

    at: datetime


@dataclass(frozen=True, slots=True)
class BackWrite:
    """The last answer was taken back at a moment."""

    at: datetime


@dataclass(frozen=True, slots=True)
class EndWrite:
    """The run came to an ending; `result` where it is known already."""

    ending: str
    at: datetime
    result: Result | None = None


Write = AnswerWrite | WordsWrite | HintWrite | BackWrite | EndWrite


@dataclass(frozen=True, slots=True)
class Ledger:
    """Where a run stands on the disk, and the writes that wait.

    Frozen: the thread that writes gets one value and answers with another, so that the
    window and the database thread never share anything that moves.
    """

    run: int
    revision: int
    waiting: tuple[Write, ...] = field(default=())

    def with_write(self, write: Write) -> Ledger:
        """The ledger with one more to write."""
        return replace(self, waiting=(*self.waiting, write))

    def flush(self, store: Store) -> Ledger:
        """Writes all that waits, each in a transaction of its own; raises the KnownError of
        the first that fails. Calling it again on the same ledger is safe."""
        revision = self.revision
        for write in self.waiting:
            revision = _written(store, self.run, revision, write)
        return Ledger(self.run, revision)


def _written(store: Store, run: int, revision: int, write: Write) -> int:
    match write:
        case AnswerWrite(answer, at):
            return store.runs.append(run, revision, answer, at)
        case WordsWrite() | HintWrite():
            _aside(store, run, revision, write)
            return revision
        case BackWrite(at):
            return store.runs.take_back(run, revision, at)
        case EndWrite(ending, at, result):
            store.runs.finish(run, revision, ending, at, result)
            return revision


def _aside(store: Store, run: int, revision: int, write: WordsWrite | HintWrite) -> None:
    """What stands beside the answer that follows. An earlier try may have written that answer
    after all, this with it; whether the run has moved on otherwise, the answer itself finds."""
    try:
        match write:
            case WordsWrite(text, at):
                store.own_words.keep_draft(run, revision, text, at)
            case HintWrite(at):
                store.hints.looked(run, revision, at)
    except KnownError as error:
        if error.code != "run_moved_on":
            raise
