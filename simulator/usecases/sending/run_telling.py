"""What is sent of a run: its xAPI statements, as an export without names would write them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from simulator.model.errors import KnownError
from simulator.model.figures import RunFigures
from simulator.progress.archive import ArchivedPerson
from simulator.progress.keeper import Keeper
from simulator.usecases.exchange.played_texts import PlayedTexts
from simulator.usecases.exchange.results import RunResult
from simulator.usecases.exchange.xapi_form import Telling, statements_of
from simulator.usecases.figuring import Figuring
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished

_FIGURES_SECONDS = 600.0
"""Runs of a large scenario may have to be played again first."""


class RunTelling:
    """Tells runs as statements. Lives on the thread that sends, which may wait.

    `make_shelf` is called when there is something to tell for the first time: a shelf of its
    own, so that no talk waits for what is being sent."""

    def __init__(self, keeper: Keeper, make_shelf: Callable[[], Shelf]) -> None:
        self._keeper = keeper
        self._make_shelf = make_shelf
        self._shelf: Shelf | None = None

    def __call__(self, profile: int, runs: Sequence[int]) -> dict[int, list[str]]:
        """The statements of these runs of a person, by run; damaged ones are left out."""
        figures = self._figures(profile, set(runs))
        told: dict[int, list[str]] = {}
        for run in runs:
            try:
                told[run] = self._statements(profile, run, figures.get(run))
            except KnownError as error:
                if error.code not in ("run_damaged", "run_gone", "profile_gone"):
                    raise
        return told

    def close(self) -> None:
        """Ends the threads of the shelf."""
        if self._shelf is not None:
            self._shelf.close()

    def _figures(self, profile: int, runs: set[int]) -> dict[int, RunFigures]:
        if self._shelf is None:
            self._shelf = self._make_shelf()
        found: dict[int, RunFigures] = {}

        def take(figures: RunFigures) -> None:
            if figures.run in runs:
                found[figures.run] = figures

        steps = Figuring(self._keeper, self._shelf).each(take, profile, replays=True)
        finished(steps, _FIGURES_SECONDS)
        return found

    def _statements(self, profile: int, run: int, figures: RunFigures | None) -> list[str]:
        text, sheets, archived = self._keeper.submit(
            lambda store: store.archive.run_with_texts(run)
        ).result()
        person = self._keeper.submit(lambda store: store.profiles.one(profile)).result()
        played = PlayedTexts()
        played.keep(text)
        for sheet in sheets:
            played.keep(sheet)
        result = RunResult(
            ArchivedPerson(person.uid, person.name), archived, text.scenario, figures
        )
        telling = Telling(played.told(result), names=False)
        return [
            json.dumps(one, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            for one in statements_of(result, telling)
        ]
