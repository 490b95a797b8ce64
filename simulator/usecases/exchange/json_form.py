"""Results as JSON: everything another computer needs to take them in.

The whole file is one JSON array with a record on each line (see `record_lines`): a head, then
person by person the pieces of `simulator.progress.archive`. A record is an object whose `kind`
says what it is; `schema` is the JSON Schema of the whole. The writer and the reader hold one
record at a time.

The order is part of the form: a person before their runs, a text before the first run of it.
What a later version adds to a record is passed over.
"""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final

from simulator import __version__
from simulator.model.errors import KnownError
from simulator.progress.archive import ArchivedRun, Piece
from simulator.progress.columns import moment_text
from simulator.usecases.exchange.answer_columns import ANSWER_FIGURES
from simulator.usecases.exchange.cells import object_of
from simulator.usecases.exchange.json_records import FORMAT, HEAD, MEANINGS, PIECES
from simulator.usecases.exchange.record_lines import (
    Line,
    LineWriter,
    Trouble,
    UnreadableError,
    records,
)
from simulator.usecases.exchange.results import RunResult, Sink
from simulator.usecases.exchange.run_columns import RUN_FIGURES
from simulator.usecases.exchange.shapes import Record, Schema, UnfitError

_KINDS: Final = {record.make: kind for kind, record in PIECES.items()}


class JsonWriter:
    """Writes pieces into a stream of bytes, in the order of an archive; `at` is now."""

    def __init__(self, stream: Sink, at: datetime) -> None:
        self._lines = LineWriter(stream)
        head = {"format": FORMAT, "app": __version__, "made": moment_text(at)}
        self._lines.write({"kind": "results"} | head)

    def piece(self, piece: Piece) -> None:
        """A piece that is no run."""
        self._lines.write({"kind": _KINDS[type(piece)]} | _plain(piece))

    def run(self, result: RunResult) -> None:
        """A run, with its figures beside it."""
        made = {"kind": "run", "scenario": result.scenario} | _plain(result.run)
        self._lines.write(made | {"figures": figures_object(result)})

    def close(self) -> None:
        """The end of the array."""
        self._lines.close()


def figures_object(result: RunResult) -> dict[str, Any] | None:
    """The figures of a run and of its answers, as they stand in a file."""
    if result.figures is None:
        return None
    turns = [object_of(ANSWER_FIGURES, answer) for answer in result.answers]
    return object_of(RUN_FIGURES, result) | {"turns": turns}


def pieces_of(stream: BinaryIO, name: Path) -> Iterator[Piece]:
    """The pieces of a stream from its beginning, each checked against its table.

    Raises KnownError, all with `path`: `results_foreign`, `results_packed`, `results_cut_off`
    (`line`), `results_newer`, `results_unfit` (`line` with the place within it, `reason`),
    `results_unreadable` (`reason`). What came before such an error is sound in itself; whether
    it may be used is the caller's affair.
    """
    line = 1
    try:
        lines = records(stream)
        _check_head(next(lines, None), name)
        for record in lines:
            line = record.number
            yield _piece(record.value)
    except UnreadableError as error:
        raise _refused(error, name) from error
    except UnfitError as error:
        raise _unfit(name, line, error.where, error.what) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("results_unreadable", path=str(name), reason=reason) from error


def schema() -> Schema:
    """The JSON Schema (2020-12) of a whole file."""
    kinds = {"results": HEAD, **PIECES}
    made = {name: _with_kind(name, record) for name, record in kinds.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Results of the difficult-client simulator",
        "description": "One record on each line. A person stands before their runs, a text or "
        "sheet before the first run that needs it, practice after the runs.",
        "type": "array",
        "prefixItems": [{"$ref": "#/$defs/results"}],
        "minItems": 1,
        "items": {"oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in PIECES]},
        "$defs": made,
    }


def _with_kind(kind: str, record: Record) -> Schema:
    made = record.schema()
    return {
        "description": MEANINGS[kind],
        "type": "object",
        "properties": {"kind": {"const": kind}} | made["properties"],
        "required": ["kind", *made["required"]],
    }


def _piece(value: dict[str, Any]) -> Piece:
    kind = value.get("kind")
    record = PIECES.get(kind) if isinstance(kind, str) else None
    if record is None:
        raise UnfitError("kind", f"one of {', '.join(PIECES)} is needed")
    piece: Piece = record.read(value, "")
    if isinstance(piece, ArchivedRun):
        _check_run(piece)
    return piece


def _check_run(run: ArchivedRun) -> None:
    """What no single field says."""
    if (run.status == "open") != (run.ended is None):
        raise UnfitError("ended", "every run but an open one has an end")
    if (run.status == "finished") != (run.ending is not None):
        raise UnfitError("ending", "a finished run has an ending, and no other")
    if run.replay_of is not None and run.replay_turn is None:
        raise UnfitError("replay_turn", "a replay says where it set out")


def _check_head(head: Line | None, name: Path) -> None:
    if head is None or head.value.get("kind") != "results":
        raise KnownError("results_foreign", path=str(name))
    HEAD.read(head.value, "")
    if head.value["format"] > FORMAT:
        raise KnownError("results_newer", path=str(name))


def _refused(error: UnreadableError, name: Path) -> KnownError:
    if error.trouble is Trouble.FOREIGN:
        return KnownError("results_foreign", path=str(name))
    if error.trouble is Trouble.PACKED:
        return KnownError("results_packed", path=str(name))
    if error.trouble is Trouble.CUT_OFF:
        return KnownError("results_cut_off", path=str(name), line=str(error.line))
    return _unfit(name, error.line, "", error.what)


def _unfit(name: Path, line: int, place: str, reason: str) -> KnownError:
    where = f"{line}, {place}" if place else str(line)
    return KnownError("results_unfit", path=str(name), line=where, reason=reason)


def _plain(value: Any) -> Any:
    """A piece as JSON has it: bytes in base64, values by name, tuples as lists."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if dataclasses.is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    return value
