"""`check`: all problems of scenarios, with their places."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from simulator.analysis.explore import Progress
from simulator.cli.carets import Paint, SourceLines, block, painted, plain
from simulator.cli.common import OK, PROBLEMS, UNUSABLE, as_json, seen
from simulator.model.issue import Issue, Severity
from simulator.usecases.extent import Extent, extent_of
from simulator.usecases.house_checking import CheckedPath, check_path
from simulator.usecases.wording import known_error_sentence, sentence

_NO_TERMINAL: Final = 100
"""Characters of a source line where nobody tells how wide the paper is."""

_BOLD: Final = "1"


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("check", help="all problems of scenarios, with their places")
    command.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    command.add_argument("--json", action="store_true", help="as a JSON list")
    command.add_argument("--strict", action="store_true", help="warnings fail too")
    command.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    counting = Counting(sys.stderr)
    checked = [check_path(path, counting.of) for path in options.paths or [Path("scenarios")]]
    counting.clear()
    issues = [issue for one in checked for issue in one.issues]
    if options.json:
        print(as_json([_issue_form(issue) for issue in issues]))
    else:
        _print_for_people(checked, issues)
    unreadable = [trouble for one in checked for trouble in one.unreadable]
    for trouble in unreadable:
        print(known_error_sentence(trouble), file=sys.stderr)
    if unreadable:
        return UNUSABLE
    failing = {Severity.ERROR, Severity.WARNING} if options.strict else {Severity.ERROR}
    return PROBLEMS if any(issue.severity in failing for issue in issues) else OK


# --- for scripts ------------------------------------------------------------------------


def _issue_form(issue: Issue) -> dict[str, Any]:
    return {
        "file": issue.place.file,
        "line": issue.place.line,
        "column": issue.place.column,
        "severity": issue.severity.value,
        "code": issue.code,
        "message": sentence(issue),
        "hint": issue.hint,
    }


# --- for people -------------------------------------------------------------------------


def _print_for_people(checked: Sequence[CheckedPath], issues: Sequence[Issue]) -> None:
    if sys.stdout is None:  # closed by the caller, who wants the exit code
        return
    paint = painted if speaks_colour(sys.stdout, os.environ) else plain
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else _NO_TERMINAL
    sources = SourceLines()
    for issue in issues:
        print("\n".join(block(issue, sources.line(issue.place), width, paint)))
    if any(one.scenarios or one.house is not None for one in checked):
        print(_summary(checked, issues, paint))


def speaks_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether colours may be written: a terminal that knows them, and nobody objects."""
    if not stream.isatty() or environment.get("NO_COLOR"):
        return False
    terminal = environment.get("TERM", "")
    if sys.platform == "win32":  # an old console prints the sequences as they are
        return bool(terminal or environment.get("WT_SESSION") or environment.get("ANSICON"))
    return terminal not in ("", "dumb")


def _summary(checked: Sequence[CheckedPath], issues: Iterable[Issue], paint: Paint) -> str:
    counts = Counter(issue.severity for issue in issues)
    scenarios = [scenario for one in checked for scenario in one.scenarios]
    where = _where(len(scenarios), any(one.house is not None for one in checked))
    found = ", ".join(_counted(counts[kind], kind.value) for kind in Severity if counts[kind])
    if counts[Severity.ERROR] or counts[Severity.WARNING]:
        return paint(f"{found} in {where}", _BOLD)
    notes = f" ({found})" if found else ""
    if not scenarios:
        return f"Nothing to mend in {where}{notes}."
    looked_at = _looked_at([extent_of(one) for one in scenarios])
    return f"Nothing to mend in {where}{notes}: {looked_at}."


def _where(scenarios: int, house: bool) -> str:
    """What was checked, as a person names it."""
    parts = [_counted(scenarios, "scenario")] if scenarios or not house else []
    return " and ".join([*parts, "the house code"] if house else parts)


def _looked_at(extents: Sequence[Extent]) -> str:
    """What was checked, all scenarios together."""
    roads = [extent.roads for extent in extents]
    known = [count for count in roads if count is not None]
    parts = [
        _counted(sum(extent.nodes for extent in extents), "node"),
        _counted(sum(extent.states for extent in extents), "play state"),
        _counted(sum(known), "road"),
        _counted(sum(extent.plans for extent in extents), "plan"),
    ]
    return ", ".join(parts)


def _counted(count: int, thing: str) -> str:
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


class Counting:
    """Says on a terminal's stderr how far a long check has come."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._said = 0

    def of(self, folder: Path) -> Progress | None:
        """A listener for the check of one scenario; None where nobody watches. What was said of
        the one before is wiped away."""
        self.clear()
        if self._stream is None:
            return None

        def say(states: int) -> None:
            if states:  # nothing flickers for a talk that is done at once
                self._say(f"{seen(folder.name)}: {states:,} play states")

        return say

    def clear(self) -> None:
        """Leaves an empty line behind."""
        if self._said:
            self._say("")

    def _say(self, text: str) -> None:
        if self._stream is not None:
            padded = text.ljust(self._said)
            self._stream.write(f"\r{padded}" if text else f"\r{padded}\r")
            self._stream.flush()
            self._said = len(text)
