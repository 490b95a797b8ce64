"""`try`: random trainees let loose on a scenario.

`--json` prints {scenario, runs, seed, endings: {id: runs}, stuck, nodes: {id: runs that came
there}, replies: [{node, reply, hits}], quartiles: [least, lower, median, upper, most] of the
balance in points, as exact fraction strings, or null}; all ids in the order of the file, those
nobody came to included. `stuck` counts runs that came to no ending. Quartiles are null where
the scenario has no finite bounds. The same seed gives the same figures everywhere.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from simulator.analysis.trials import Trials, run_trials
from simulator.cli.common import OK, as_json, memories_of, playable
from simulator.model.scenario import Scenario

_QUARTILES = ("least", "lower", "median", "upper", "most")


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("try", help="random trainees: where they come to, what they earn")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("--runs", type=_at_least_one, default=10_000, metavar="N")
    command.add_argument("--seed", type=int, default=0, metavar="S")
    command.add_argument(
        "--after",
        action="append",
        default=[],
        metavar="SCENARIO=ENDING",
        help="how an earlier talk ended",
    )
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_try)


def _at_least_one(text: str) -> int:
    try:
        runs = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:20]} is no number of runs") from None
    if runs < 1:
        raise argparse.ArgumentTypeError(f"{runs} runs are none; 1 is the least")
    return runs


def _try(options: argparse.Namespace) -> int:
    scenario = playable(options.path)
    found = run_trials(scenario, options.runs, options.seed, memories_of(options.after))
    if options.json:
        print(as_json(_report(scenario, found)))
    else:
        for row in _said(found):
            print(row)
    return OK


def _report(scenario: Scenario, found: Trials) -> dict[str, Any]:
    return {
        "scenario": scenario.id,
        "runs": found.runs,
        "seed": found.seed,
        "endings": dict(found.endings),
        "stuck": found.stuck,
        "nodes": dict(found.nodes),
        "replies": [
            {"node": node, "reply": reply, "hits": hits}
            for (node, reply), hits in found.replies.items()
        ],
        "quartiles": None
        if found.quartiles is None
        else [str(balance) for balance in found.quartiles],
    }


def _said(found: Trials) -> Iterator[str]:
    """For people: endings and nodes in shares of the runs, replies of what was said there."""
    names = [*found.endings, "no ending", *found.nodes, *(f"  {key[1]}" for key in found.replies)]
    width = max(len(name) for name in names)

    def row(name: str, count: int, of: int) -> str:
        return f"{name:<{width}}  {count:>{len(str(found.runs)) + 1}}  {_share(count, of)}"

    yield f"{found.runs} runs, seed {found.seed}"
    yield f"balance  {_balances(found)}"
    yield ""
    for name, count in found.endings.items():
        yield row(name, count, found.runs)
    if found.stuck:
        yield row("no ending", found.stuck, found.runs)
    for node, count in found.nodes.items():
        yield ""
        yield row(node, count, found.runs)
        said = {key[1]: hits for key, hits in found.replies.items() if key[0] == node}
        for reply, hits in said.items():
            yield row(f"  {reply}", hits, sum(said.values()))


def _balances(found: Trials) -> str:
    if found.quartiles is None or found.mean is None:
        return "none: there are no finite bounds"
    named = zip((*_QUARTILES, "mean"), (*found.quartiles, found.mean), strict=True)
    return "  ".join(f"{name} {_decimal(value)}" for name, value in named)


def _decimal(value: Fraction) -> str:
    return f"{float(value):.1f}"


def _share(count: int, of: int) -> str:
    return f"{100 * count / of:5.1f} %" if of else "    -"
