"""Results as CSV: one table of answers, one of runs.

RFC 4180: commas, quotes where they are needed, CR LF. UTF-8; a file begins with the mark (BOM)
by which a spreadsheet knows that it is, what goes to a pipe does not. Numbers have a point.
Where a spreadsheet would begin a formula stands an apostrophe. People are
numbers (`person`) unless names are asked for, and nothing they wrote is in it unless asked for.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any, Final

from simulator.progress.archive import Piece
from simulator.usecases.exchange.answer_columns import ANSWER_COLUMNS, WORDS, AnswerRow
from simulator.usecases.exchange.cells import Column
from simulator.usecases.exchange.results import RunResult, Sink
from simulator.usecases.exchange.run_columns import NAME, RUN_COLUMNS

MARK: Final = b"\xef\xbb\xbf"


class Table(StrEnum):
    """The two tables."""

    ANSWERS = "answers"
    RUNS = "runs"


class CsvWriter:
    """Writes one of the tables, run by run, into a stream of bytes."""

    def __init__(
        self, stream: Sink, table: Table, *, names: bool = False, words: bool = False
    ) -> None:
        self._stream = stream
        self._table = table
        self._answers: Sequence[Column[AnswerRow]] = (*ANSWER_COLUMNS, *((WORDS,) * words))
        self._runs: Sequence[Column[RunResult]] = (*RUN_COLUMNS, *((NAME,) * names))
        self._row(header for column in self._columns for header in column.headers)

    def piece(self, _piece: Piece) -> None:
        """Only runs have rows."""

    def run(self, result: RunResult) -> None:
        """The rows of one run."""
        if self._table is Table.RUNS:
            self._row(cell for column in self._runs for cell in column.csv(result))
            return
        for answer in result.answers:
            row = AnswerRow(result, answer)
            self._row(cell for column in self._answers for cell in column.csv(row))

    def close(self) -> None:
        """Nothing follows the last row."""

    @property
    def _columns(self) -> Sequence[Column[Any]]:
        return self._runs if self._table is Table.RUNS else self._answers

    def _row(self, cells: Iterable[str]) -> None:
        text = io.StringIO()
        csv.writer(text).writerow(cells)
        self._stream.write(text.getvalue().encode())
