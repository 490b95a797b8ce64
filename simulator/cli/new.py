"""`new`: a folder with a small talk that already works, to be changed into one's own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, seen
from simulator.usecases.starter import LANGUAGES, Started, start_scenario


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("new", help="begin a scenario: a small talk that already works")
    command.add_argument("folder", type=Path, metavar="DIR", help="its name becomes the id")
    command.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the talk and its comments"
    )
    command.set_defaults(run=_new)


def _new(options: argparse.Namespace) -> int:
    print("\n".join(_said(start_scenario(options.folder, options.language))))
    return OK


def _said(started: Started) -> list[str]:
    """What was made, and what to do next."""
    folder = _quoted(started.scenario.parent)
    return [
        f"The scenario {started.id} is begun: a small talk that already works.",
        "",
        f"  Open      {seen(started.scenario)}",
        f"  Check     python main.py check {folder}",
        f"  Play it   python main.py play {folder}",
        f"  Beside your editor, renewed at every save:   python main.py --workbench {folder}",
        "",
        "An editor that speaks YAML completes and explains every key of the file as you type.",
        "The guide is scenarios/README.md. Change the talk piece by piece, and check as you go.",
    ]


def _quoted(path: Path) -> str:
    """A path as it can be typed behind a command."""
    written = seen(path)
    return f'"{written}"' if " " in written else written
