"""`play`: a scripted run and its score, or a talk in the terminal."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, PROBLEMS, as_json, memories_of, names_in, playable
from simulator.usecases.scripted import play_answers, run_report
from simulator.usecases.terminal import play_in_terminal, said_in_words


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("play", help="a scripted run and its score, or a talk here")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("--answers", help="reply ids, separated by commas; - is silence")
    command.add_argument("--causes", help="ids of causes, separated by commas")
    command.add_argument(
        "--after",
        action="append",
        default=[],
        metavar="SCENARIO=ENDING",
        help="how an earlier talk ended",
    )
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--language", metavar="L")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_play)


def _play(options: argparse.Namespace) -> int:
    scenario = playable(options.path, options.language)
    memories = memories_of(options.after)
    causes = None if options.causes is None else names_in(options.causes)
    if options.answers is None:
        screen = sys.stderr if options.json else sys.stdout
        run = play_in_terminal(
            scenario,
            memories=memories,
            seed=options.seed,
            causes=causes,
            source=sys.stdin or io.StringIO(),  # closed: nothing was typed
            screen=screen,
        )
    else:
        run = play_answers(
            scenario, names_in(options.answers), causes=causes, memories=memories, seed=options.seed
        )
    if options.json:
        print(as_json(run_report(run)))
    else:
        print(said_in_words(run))
    return OK if run.record.ending else PROBLEMS
