"""`pack`: a scenario as one file to send."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, seen
from simulator.usecases.sharing import pack


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("pack", help="a scenario as one file to send")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument(
        "-o", "--output", type=Path, metavar="FILE.zip", help="the file (otherwise ID.zip here)"
    )
    command.add_argument("--force", action="store_true", help="replace a file that is there")
    command.set_defaults(run=_pack)


def _pack(options: argparse.Namespace) -> int:
    made = pack(options.path, options.output, force=options.force)
    print(f"{seen(made.file)}: {made.id}, {max(1, made.size // 1024)} kB")
    for name in made.files:
        print(f"  {name}")
    return OK
