"""`script`: a scenario as a script on paper, all lines by node, with ratings and notes (PDF)."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, playable, seen
from simulator.model.errors import KnownError
from simulator.usecases.files import replace_file
from simulator.usecases.script import Script, script_of


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("script", help="the whole talk on paper, as a PDF")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("-o", "--output", type=Path, metavar="FILE.pdf", required=True)
    command.add_argument("--language", metavar="L", help="of the texts (default: its own)")
    command.add_argument("--force", action="store_true", help="write over a file that is there")
    command.set_defaults(run=_script)


def _script(options: argparse.Namespace) -> int:
    scenario = playable(options.path, options.language)
    if options.output.exists() and not options.force:
        raise KnownError("output_exists", path=str(options.output))
    replace_file(options.output, _pdf(script_of(scenario)))
    print(f"{seen(options.output)}: {len(scenario.nodes)} nodes of {scenario.id}")
    return OK


def _pdf(script: Script) -> bytes:
    """Qt is loaded here and nowhere else in this command: it sets the page."""
    from simulator.ui.offscreen import offscreen_application
    from simulator.ui.trainer.script_pdf import script_pdf

    offscreen_application(script.language)
    return script_pdf(script)
