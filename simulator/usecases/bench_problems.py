"""The list of problems: each issue with its sentence, its place, and the node it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from simulator.model.issue import Issue, Severity
from simulator.usecases.bench_places import NOWHERE, Places
from simulator.usecases.bench_views import ProblemRow
from simulator.usecases.wording import sentence

RANK: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
"""The gravest first."""


def problem_rows(
    issues: Iterable[Issue], places: Mapping[str, Places], language: str = "en"
) -> tuple[ProblemRow, ...]:
    """The rows of a list, the gravest first, then by file and line.

    `places` are those of each file, by the name that issues carry."""
    rows = {_row(found, places, language): None for found in issues}
    return tuple(sorted(rows, key=_order))


def _row(found: Issue, places: Mapping[str, Places], language: str) -> ProblemRow:
    place = found.place
    return ProblemRow(
        code=found.code,
        severity=found.severity,
        file=place.file,
        line=place.line,
        column=place.column,
        place=f"{Path(place.file).name}:{place.line}:{place.column}",
        sentence=sentence(found, language),
        node=places.get(place.file, NOWHERE).node_at(place.line),
    )


def _order(row: ProblemRow) -> tuple[int, bool, str, int, int, str]:
    # The scenario itself before its translations and plans.
    other = Path(row.file).name != "scenario.yaml"
    return RANK[row.severity], other, row.file, row.line, row.column, row.code
