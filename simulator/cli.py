"""The commands without a window: check, play, bounds.

They never need a display and never import Qt. Exit codes: 0 fine, 1 found problems (or a
run that stops short, or no finite bounds), 2 bad usage or unreadable input, with one
sentence on stderr.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Severity
from simulator.model.scenario import Scenario
from simulator.scenario.library import scenario_folders
from simulator.scenario.loader import load
from simulator.scenario.plans import load_plans
from simulator.usecases.scripted import Memory, bounds_report, play_answers, run_report
from simulator.usecases.terminal import play_in_terminal, said_in_words
from simulator.usecases.usage import Parser
from simulator.usecases.wording import known_error_sentence, line, sentence

OK, PROBLEMS, UNUSABLE = 0, 1, 2

COMMANDS = ("check", "play", "bounds")
"""The words that ask for a command and not for the window."""


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
    _add_check(commands)
    _add_play(commands)
    _add_bounds(commands)
    return parser


def _add_check(commands: Any) -> None:
    command = commands.add_parser("check", help="all problems of scenarios, with their places")
    command.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    command.add_argument("--json", action="store_true", help="as a JSON list")
    command.add_argument("--strict", action="store_true", help="warnings fail too")
    command.set_defaults(run=_check)


def _add_play(commands: Any) -> None:
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


def _add_bounds(commands: Any) -> None:
    command = commands.add_parser("bounds", help="the exact best and worst, and blind play")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("--after", action="append", default=[], metavar="SCENARIO=ENDING")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_bounds)


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


def _playable(path: Path, language: str | None = None) -> Scenario:
    loaded = load(path)
    if loaded.scenario is None:
        raise KnownError("scenario_unplayable", line=line(loaded.errors[0]))
    if language not in (None, loaded.scenario.language):
        raise KnownError("language_absent", language=str(language), scenario=loaded.scenario.id)
    return loaded.scenario


def _memories(texts: Sequence[str]) -> tuple[Memory, ...]:
    found = []
    for text in (part for whole in texts for part in whole.split(",")):
        scenario, equals, ending = text.partition("=")
        if not equals or not scenario or not ending:
            raise KnownError("after_unreadable", text=text)
        found.append((scenario, ending))
    return tuple(found)


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _play(options: argparse.Namespace) -> int:
    scenario = _playable(options.path, options.language)
    memories = _memories(options.after)
    causes = None if options.causes is None else _names(options.causes)
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
            scenario, _names(options.answers), causes=causes, memories=memories, seed=options.seed
        )
    if options.json:
        print(json.dumps(run_report(run), ensure_ascii=False, indent=1))
    else:
        print(said_in_words(run))
    return OK if run.record.ending else PROBLEMS


def _bounds(options: argparse.Namespace) -> int:
    report = bounds_report(_playable(options.path), _memories(options.after))
    if options.json:
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for name, value in _flat(report):
            print(f"{name:<16} {value}")
    return PROBLEMS if report["value_max"] is None else OK


def _flat(report: dict[str, Any]) -> list[tuple[str, str]]:
    """The lines of a bounds report for people, with decimals beside exact fractions."""
    lines = []
    for name, value in report.items():
        if isinstance(value, dict):
            lines += _flat(value)
        elif isinstance(value, list):
            lines.append((name, " → ".join(value)))
        else:
            lines.append((name, _with_decimal(value)))
    return lines


def _with_decimal(value: Any) -> str:
    if value is None:
        return "none"
    above, slash, below = str(value).partition("/")
    return f"{int(above) / int(below):.2f}  ({value})" if slash else str(value)
