"""The commands without a window, one module each.

They never need a display and never import Qt (a picture or a PDF loads it, offscreen). Exit
codes: 0 fine, 1 found problems (or a run that stops short, or no finite bounds), 2 bad usage
or unreadable input, with one sentence on stderr.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from simulator.cli import (
    bounds,
    check,
    graph,
    install,
    new,
    pack,
    play,
    results,
    schema,
    script,
    translate,
    trials,
    words,
)
from simulator.cli.common import PROBLEMS, UNUSABLE
from simulator.model.errors import KnownError
from simulator.usecases.usage import Parser
from simulator.usecases.wording import known_error_sentence

_COMMANDS = (
    new,
    check,
    play,
    bounds,
    trials,
    translate,
    words,
    script,
    graph,
    schema,
    pack,
    install,
    results,
)
"""Modules with `add(commands)`, in the order of the help."""

_LISTS = frozenset({"--answers", "--causes", "--after"})
"""Options whose value may begin with a dash: silence is one."""


def main(arguments: Sequence[str]) -> int:
    """Runs one command and answers its exit code."""
    _speak_utf8()
    options = _parser().parse_args(_joined(arguments))
    try:
        code: int = options.run(options)
        if sys.stdout is not None:  # it is None where the caller has closed it
            sys.stdout.flush()
    except KnownError as error:
        return _refused(known_error_sentence(error))
    except BrokenPipeError:
        _print_no_more()  # the reader (`head`, a pager) has seen enough
        return PROBLEMS
    except OSError as error:  # of files that are read a KnownError tells
        _print_no_more()
        return _refused(f"The output cannot be written: {error.strerror}. Nothing was changed.")
    except KeyboardInterrupt:
        return _refused("Stopped before the end; nothing was changed.")
    return code


def _print_no_more() -> None:
    """What is still to be printed goes nowhere: at exit Python would try again, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refused(said: str) -> int:
    print(said, file=sys.stderr)
    return UNUSABLE


def _joined(arguments: Sequence[str]) -> list[str]:
    """`--answers -,hear` as `--answers=-,hear`: argparse takes the former for two options."""
    joined: list[str] = []
    for word in arguments:
        if joined and joined[-1] in _LISTS and word.startswith("-") and not word.startswith("--"):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


def _speak_utf8() -> None:
    """Windows consoles and pipes may be set to a code page without Cyrillic."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="main.py", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in _COMMANDS:
        command.add(commands)
    return parser
