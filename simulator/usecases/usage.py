"""The words of the command line, and its bad usage said in one sentence."""

from __future__ import annotations

import argparse
from typing import NoReturn

COMMANDS = (
    "new",
    "check",
    "play",
    "bounds",
    "try",
    "translate",
    "words",
    "script",
    "graph",
    "schema",
    "pack",
    "install",
    "results",
)
"""The words that ask for a command and not for the window."""

_LONGEST = 200


class Parser(argparse.ArgumentParser):
    """argparse, which says what is wrong in one line and names the help.

    Its own way puts the whole usage before the complaint; whoever calls a command from a
    script, or reads it aloud, needs the complaint.
    """

    def error(self, message: str) -> NoReturn:
        """Ends with exit code 2."""
        printable = "".join(c if c.isprintable() else " " for c in message)
        short = printable if len(printable) <= _LONGEST else printable[: _LONGEST - 1] + "…"
        self.exit(2, f"{self.prog}: {short}. See {self.prog} --help.\n")
