"""The list of scenarios, with what one person did in each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from simulator.engine.mood import TEMPERS, face_level
from simulator.progress.rows import RunRow, Status
from simulator.scenario.library import Entry, Told
from simulator.usecases.lists import LastResult, OpenRun, ScenarioRow
from simulator.usecases.tongue import tongue_of


def home_rows(
    entries: Iterable[Entry],
    runs: Sequence[RunRow],
    language: str | None = None,
    due: Mapping[str, date] = MappingProxyType({}),
) -> tuple[ScenarioRow, ...]:
    """The scenarios in the order of the house code's ladder, then by difficulty and title, those
    that cannot be played last.

    `runs` are all of one person's, newest first. `language` is the one to tell them in, where
    they can be had in it (None: each in its own). `due` says since when scenarios are due for
    review, by their ids."""
    rows = [(entry.step, _scenario_row(entry, runs, language)) for entry in entries]
    ordered = (row for _, row in sorted(rows, key=_order))
    return tuple(replace(row, due=due[row.id]) if row.id in due else row for row in ordered)


def _order(stepped: tuple[int | None, ScenarioRow]) -> tuple[bool, bool, int, int, str]:
    step, row = stepped
    return row.issue is not None, step is None, step or 0, row.level, row.title


def _scenario_row(entry: Entry, runs: Sequence[RunRow], language: str | None) -> ScenarioRow:
    played = [run for run in runs if run.scenario == entry.id]
    left = max(
        (run for run in played if run.status is Status.OPEN),
        key=lambda run: (run.last, run.id),
        default=None,
    )
    done = next((run for run in played if run.result is not None), None)
    tongue = tongue_of(entry.languages, language, entry.broken)
    own = Told(tongue.language, entry.title, entry.client, entry.summary)
    told = next((one for one in entry.told if one.language == language), own)
    return ScenarioRow(
        id=entry.id,
        title=told.title or entry.id,
        summary=told.summary,
        client_name=told.client,
        face=entry.face,
        mood=face_level(TEMPERS[entry.type].tension, entry.type),
        minutes=entry.minutes,
        level=entry.level,
        languages=entry.languages,
        last=LastResult(done.result.headline, done.result.word, done.mode)
        if done and done.result
        else None,
        open_run=OpenRun(left.id, left.answers + 1, left.mode, left.last) if left else None,
        issue=entry.issue,
        tongue=tongue,
    )
