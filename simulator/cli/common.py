"""What several commands share: exit codes, a playable scenario, lists of names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from simulator.model.errors import KnownError
from simulator.model.run import Memory
from simulator.model.scenario import Scenario
from simulator.scenario.loader import load
from simulator.usecases.translating import scenario_of_folder
from simulator.usecases.wording import line

OK, PROBLEMS, UNUSABLE = 0, 1, 2


def playable(path: Path, language: str | None = None) -> Scenario:
    """A scenario that can be played, in a language (None: its own).

    Raises KnownError with the first error of the scenario or of the translation."""
    loaded = load(path)
    if loaded.scenario is None:
        raise KnownError("scenario_unplayable", line=line(loaded.errors[0]))
    return scenario_of_folder(path, loaded.scenario, language)


def memories_of(texts: Sequence[str]) -> tuple[Memory, ...]:
    """The (scenario, ending) pairs of `--after`; raises KnownError for another form."""
    found = []
    for text in (part for whole in texts for part in whole.split(",")):
        scenario, equals, ending = text.partition("=")
        if not equals or not scenario or not ending:
            raise KnownError("after_unreadable", text=text)
        found.append((scenario, ending))
    return tuple(found)


def seen(text: object) -> str:
    """A path, or a place in a file, for the terminal: what cannot be seen is written out.

    Folders may be named with the sequences that command a terminal."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in str(text))


def as_json(report: Any) -> str:
    """JSON that people can read too; what cannot be seen stands as an escape."""
    made = json.dumps(report, ensure_ascii=False, indent=1)
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in made)


def names_in(text: str) -> tuple[str, ...]:
    """The names of a list with commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())
