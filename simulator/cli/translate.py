"""`translate`: writes or updates the translation sheet of a scenario."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from simulator.cli.common import OK, seen
from simulator.model.issue import Place
from simulator.usecases.translating import SheetReport, translate

_MOST: Final = 10
"""So many places of one kind are printed; a new sheet has hundreds."""


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("translate", help="writes or updates a translation sheet")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("language", metavar="LANGUAGE", help="a code, as uk or ru")
    command.set_defaults(run=_translate)


def _translate(options: argparse.Namespace) -> int:
    for line in _told(translate(options.path, options.language)):
        print(line)
    return OK


def _told(report: SheetReport) -> list[str]:
    state = "new" if report.created else "updated" if report.changed else "up to date"
    told = [
        f"{seen(report.file)}: {state}",
        f"{report.total} texts: {report.done} done, {len(report.missing)} missing, "
        f"{len(report.stale)} stale",
    ]
    if report.moved:
        told.append(f"{report.moved} found again under a new id")
    if report.loose:
        told.append(f"{report.loose} without a place any more, kept as comments below the others")
    return [*told, *_listed("stale", report.stale), *_listed("missing", report.missing)]


def _listed(word: str, places: Sequence[Place]) -> list[str]:
    more = len(places) - _MOST
    return [f"{seen(place)}: {word}" for place in places[:_MOST]] + (
        [f"and {more} more {word}"] if more > 0 else []
    )
