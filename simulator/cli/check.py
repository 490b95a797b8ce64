"""`check`: all problems of scenarios, with their places."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, PROBLEMS, UNUSABLE
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Severity
from simulator.scenario.library import scenario_folders
from simulator.scenario.loader import load
from simulator.scenario.plans import load_plans
from simulator.usecases.wording import known_error_sentence, line, sentence


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("check", help="all problems of scenarios, with their places")
    command.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    command.add_argument("--json", action="store_true", help="as a JSON list")
    command.add_argument("--strict", action="store_true", help="warnings fail too")
    command.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    issues: list[Issue] = []
    unreadable: list[KnownError] = []
    for path in options.paths or [Path("scenarios")]:
        for folder in scenario_folders(path):
            try:
                issues += (*load(folder).issues, *load_plans(folder).issues)
            except KnownError as error:
                unreadable.append(error)  # it must not hide what is amiss in the others
    if options.json:
        print(json.dumps([_issue_form(issue) for issue in issues], ensure_ascii=False, indent=1))
    else:
        for issue in issues:
            print(line(issue))
    for trouble in unreadable:
        print(known_error_sentence(trouble), file=sys.stderr)
    if unreadable:
        return UNUSABLE
    failing = [issue for issue in issues if options.strict or issue.severity is Severity.ERROR]
    return PROBLEMS if failing else OK


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
