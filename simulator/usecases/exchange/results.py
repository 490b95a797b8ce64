"""A run as the forms write it: what is kept of it, what it comes to, and its answers that stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from simulator.model.figures import RunFigures, TurnFigures
from simulator.progress.archive import (
    ArchivedAnswer,
    ArchivedPerson,
    ArchivedRun,
    ArchivedWording,
    Piece,
)
from simulator.progress.rows import Kind


class Sink(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> object:
        """More of them."""
        ...


class Writer(Protocol):
    """A form in the making: it is handed everything in the order of an archive."""

    def piece(self, piece: Piece, /) -> None:
        """A piece that is no run."""
        ...

    def run(self, result: RunResult, /) -> None:
        """A run."""
        ...

    def close(self) -> None:
        """What the form ends with. Where it is written to stays open."""
        ...


@dataclass(frozen=True)
class GivenAnswer:
    """An answer that stands. `number` counts those from 1, `seq` is that of its row: rows that
    were taken back have numbers, too. `copied` ones a replay took over from the run it sets out
    from, instead of playing them. `words` are what was written before the options showed;
    `figures` are None while the run has none."""

    number: int
    seq: int
    row: ArchivedAnswer
    words: str | None
    hinted: bool
    copied: bool
    figures: TurnFigures | None


@dataclass(frozen=True)
class RunResult:
    """A run of a person. `figures` are None unless it is finished and can still be played."""

    person: ArchivedPerson
    run: ArchivedRun
    scenario: str
    figures: RunFigures | None = None

    @cached_property
    def answers(self) -> tuple[GivenAnswer, ...]:
        """Those that stand, in order."""
        return tuple(self._given())

    @property
    def taken_back(self) -> int:
        """How many answers were taken back."""
        return sum(row.kind == Kind.BACK for row in self.run.answers)

    @property
    def wording(self) -> ArchivedWording | None:
        """What the last answer was given in; None where that was not kept. A debrief may be
        read in another language."""
        return self.wording_at(len(self.run.answers))

    def wording_at(self, seq: int) -> ArchivedWording | None:
        """What the answer row `seq` was given in; before the first row, what it began in."""
        spoken = [one for one in self.run.wordings if one.revision < seq]
        known = spoken[-1:] or self.run.wordings[:1]
        return known[0] if known else None

    @property
    def language(self) -> str | None:
        """The language the last answer was given in."""
        return self.wording.language if self.wording else None

    def _given(self) -> Iterator[GivenAnswer]:
        words = {one.seq: one.text for one in self.run.own_words}
        looked = {one.seq for one in self.run.hints}
        standing = _standing(self.run.answers)
        turns = self.figures.turns if self.figures else ()
        for index, (seq, before) in enumerate(standing):
            yield GivenAnswer(
                number=index + 1,
                seq=seq,
                row=self.run.answers[seq - 1],
                words=words.get(seq),
                hinted=not looked.isdisjoint(before),
                copied=index + 1 < (self.run.replay_turn or 1),
                figures=turns[index] if index < len(turns) else None,
            )


def _standing(rows: tuple[ArchivedAnswer, ...]) -> list[tuple[int, set[int]]]:
    """The rows that stand, each with the numbers of all rows that came in its place: a hint
    looked at before an answer that was taken back counts for the one that stands there."""
    standing: list[tuple[int, set[int]]] = []
    places: list[set[int]] = [set()]
    for seq, row in enumerate(rows, start=1):
        places[-1].add(seq)
        if row.kind == Kind.REPLY:
            standing.append((seq, places[-1]))
            places.append(set())
        elif standing:
            standing.pop()
            places.pop()
    return standing
