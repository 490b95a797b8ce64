"""`install`: a scenario that somebody sent, into the library."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, seen
from simulator.usecases.sharing import install

_LIBRARY = Path(__file__).resolve().parents[2] / "scenarios"


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("install", help="a scenario that was sent, into the library")
    command.add_argument("file", type=Path, metavar="FILE.zip")
    command.add_argument(
        "--scenarios", type=Path, metavar="DIR", default=_LIBRARY, help="the library's folder"
    )
    command.add_argument(
        "--replace", action="store_true", help="put it in the place of one that is there"
    )
    command.set_defaults(run=_install)


def _install(options: argparse.Namespace) -> int:
    made = install(options.file, options.scenarios, options.replace)
    print(f"{'Replaced' if made.replaced else 'Installed'} {made.id}: {made.title}")
    print(f"  {seen(made.path)}")
    return OK
