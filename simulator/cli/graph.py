"""`graph`: a scenario's graph as text for other programs, or as a picture.

`--format mermaid` and `dot` are text. `svg` and `png` are the drawing of the workbench; they
are made without a screen. Without `-o` all goes to the standard output, a picture only where
that is no terminal.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, playable, seen
from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.usecases.drawing import as_dot, as_mermaid, drawn
from simulator.usecases.files import replace_file

_TEXTS = {"mermaid": as_mermaid, "dot": as_dot}
_PICTURES = ("svg", "png")


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("graph", help="the graph as mermaid, dot, svg or png")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("--format", choices=(*_TEXTS, *_PICTURES), default="mermaid")
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: print it")
    command.add_argument("--language", metavar="L", help="of the texts (default: its own)")
    command.add_argument("--force", action="store_true", help="write over a file that is there")
    command.set_defaults(run=_graph)


def _graph(options: argparse.Namespace) -> int:
    scenario = playable(options.path, options.language)
    kind, file = options.format, options.output
    if file is None and kind in _PICTURES and sys.stdout and sys.stdout.isatty():
        raise KnownError("picture_on_terminal", format=kind)
    if file is not None and file.exists() and not options.force:
        raise KnownError("output_exists", path=str(file))
    content = _TEXTS[kind](scenario).encode() if kind in _TEXTS else _picture(scenario, kind)
    if file is None:
        if sys.stdout is None:  # closed by the caller
            return OK
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return OK
    replace_file(file, content)
    print(f"{seen(file)}: {len(scenario.nodes)} nodes of {scenario.id}")
    return OK


def _picture(scenario: Scenario, kind: str) -> bytes:
    """Qt is loaded here and nowhere else in this command: it draws."""
    from simulator.ui.offscreen import offscreen_application
    from simulator.ui.trainer.graph_export import graph_png, graph_svg

    offscreen_application(scenario.language)
    view = drawn(scenario)
    draw = graph_svg if kind == "svg" else graph_png
    return draw(view, f"{scenario.title} ({scenario.id})")
