"""`words`: how much there is to read, by node, by road and in all.

`--json` prints {scenario, language, words, seconds, briefing, coach, nodes: [{node, words,
seconds}], endings: [...], best_road: {answers, words, seconds} or null}. Seconds are of
silent reading at 180 words a minute.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, as_json, playable
from simulator.model.scenario import Scenario
from simulator.usecases.bench_counts import reading_seconds, words_of
from simulator.usecases.scripted import best_road


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("words", help="words and reading time by node and road")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("--language", metavar="L", help="of the texts (default: its own)")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_words)


def _words(options: argparse.Namespace) -> int:
    report = _report(playable(options.path, options.language))
    if options.json:
        print(as_json(report))
    else:
        _say(report)
    return OK


def _report(scenario: Scenario) -> dict[str, Any]:
    words = words_of(scenario)
    road = best_road(scenario)
    on_road = None if road is None else words.on_road(road.places)
    return {
        "scenario": scenario.id,
        "language": scenario.language,
        "words": words.whole,
        "seconds": reading_seconds(words.whole),
        "briefing": words.briefing,
        "coach": words.coach,
        "nodes": _rows("node", words.nodes),
        "endings": _rows("ending", words.endings),
        "best_road": None
        if road is None or on_road is None
        else {
            "answers": list(road.answers),
            "words": on_road,
            "seconds": reading_seconds(on_road),
        },
    }


def _rows(kind: str, words: Mapping[str, int]) -> list[dict[str, Any]]:
    return [
        {kind: name, "words": count, "seconds": reading_seconds(count)}
        for name, count in words.items()
    ]


def _say(report: Mapping[str, Any]) -> None:
    lines = [(row["node"], row["words"], row["seconds"]) for row in report["nodes"]]
    lines += [
        (f"ending {row['ending']}", row["words"], row["seconds"]) for row in report["endings"]
    ]
    lines.append(("briefing", report["briefing"], reading_seconds(report["briefing"])))
    lines.append(("coach and causes", report["coach"], reading_seconds(report["coach"])))
    road = report["best_road"]
    if road is not None:
        lines.append(("best road", road["words"], road["seconds"]))
    lines.append(("all", report["words"], report["seconds"]))
    width = max(len(name) for name, _, _ in lines)
    for name, count, seconds in lines:
        print(f"{name:<{width}}  {count:>6} words  {_minutes(seconds)}")


def _minutes(seconds: int) -> str:
    return f"{seconds // 60:>3}:{seconds % 60:02} min"
