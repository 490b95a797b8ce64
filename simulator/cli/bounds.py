"""`bounds`: the exact best and worst of a scenario, and what blind play earns."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, PROBLEMS, as_json, memories_of, playable
from simulator.usecases.scripted import bounds_report


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("bounds", help="the exact best and worst, and blind play")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("--after", action="append", default=[], metavar="SCENARIO=ENDING")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_bounds)


def _bounds(options: argparse.Namespace) -> int:
    report = bounds_report(playable(options.path), memories_of(options.after))
    if options.json:
        print(as_json(report))
    else:
        for name, value in _flat(report):
            print(f"{name:<16} {value}")
    return PROBLEMS if report["value_max"] is None else OK


def _flat(report: dict[str, Any]) -> list[tuple[str, str]]:
    """The lines of a bounds report for people, with decimals beside exact fractions."""
    lines = []
    for name, value in report.items():
        if isinstance(value, dict):
            lines += _flat(value)
        elif isinstance(value, list):
            lines.append((name, " → ".join(value)))
        else:
            lines.append((name, _with_decimal(value)))
    return lines


def _with_decimal(value: Any) -> str:
    if value is None:
        return "none"
    above, slash, below = str(value).partition("/")
    return f"{int(above) / int(below):.2f}  ({value})" if slash else str(value)
