"""Everything that is wrong with a scenario's folder: reading, graph, texts, plans.

It comes in two steps. Reading, texts, room and translations take a few hundredths of a second
and can be shown while a person still looks at the screen; reach, balance and plans need every
play state, which takes longer and may be stopped. What was worked out on the way (states,
exact tables, plays) is handed on, so that nobody works it out again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from simulator.analysis.checks.families import find_all
from simulator.analysis.checks.subject import Subject, World
from simulator.analysis.checks.worlds import worlds_of
from simulator.analysis.explore import Progress
from simulator.model.issue import Issue
from simulator.model.scenario import Scenario
from simulator.scenario.house import HOUSE_FILE
from simulator.scenario.house_sheets import load_house_translations
from simulator.scenario.loader import SCENARIO_FILE, Loaded, load
from simulator.scenario.plans import LoadedPlans, load_plans
from simulator.scenario.translation import LoadedTranslations, load_translations
from simulator.usecases.plan_runs import PlanRun, run_plans


@dataclass(frozen=True, slots=True)
class ReadFolder:
    """A scenario's folder as it was read: the fast part of a check.

    `house` is what is wrong with the house code and its sheets where these lie in the folder
    itself; one above it is everybody's, and checked on its own (`usecases.house_checking`).
    """

    folder: Path
    loaded: Loaded
    translations: LoadedTranslations
    plans: LoadedPlans
    house: tuple[Issue, ...] = ()

    @property
    def scenario(self) -> Scenario | None:
        """The scenario, None where its file has errors of reading."""
        return self.loaded.scenario

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What reading found, of all files of the folder."""
        read = (*self.loaded.issues, *self.translations.issues, *self.plans.issues)
        return in_order((*read, *self.house))


@dataclass(frozen=True, slots=True)
class Checked:
    """A folder with all that was found in it, in the order of files and lines.

    `subject` holds the states and exact tables of every world, `plans` what each plan came
    to; None and empty where the scenario could not be read.
    """

    read: ReadFolder
    issues: tuple[Issue, ...]
    subject: Subject | None = None
    plans: tuple[PlanRun, ...] = ()


def read_folder(path: Path) -> ReadFolder:
    """Reads a scenario's folder (or its `scenario.yaml`), its translations and plans.

    Raises `KnownError` where there is no scenario to read; what is wrong inside the files
    comes as issues.
    """
    loaded = load(path)
    folder = path.parent if path.name == SCENARIO_FILE and not path.is_dir() else path
    scenario = loaded.scenario
    sheets = LoadedTranslations() if scenario is None else load_translations(folder, scenario)
    plans = load_plans(folder, scenario)
    return ReadFolder(folder, loaded, sheets, plans, _own_house(folder, loaded))


def _own_house(folder: Path, loaded: Loaded) -> tuple[Issue, ...]:
    """What is wrong with the house code a scenario refers to, if that lies beside it."""
    read = loaded.house
    if read is None or read.source.file != str(folder / HOUSE_FILE):
        return ()
    sheets = () if read.house is None else load_house_translations(folder, read.house).issues
    return (*read.issues, *sheets)


def issues_at_once(read: ReadFolder) -> tuple[Issue, ...]:
    """All that can be said without looking at play states: a few hundredths of a second."""
    if read.scenario is None:
        return read.issues
    return in_order((*read.issues, *find_all(_subject(read, read.scenario))))


def issues_of_graph(read: ReadFolder, progress: Progress | None = None) -> Checked:
    """All that can be said of a folder, with its play states walked through.

    `progress` hears how many states were found so far; it may raise to stop the walk.
    """
    if read.scenario is None:
        return Checked(read, read.issues)
    subject = _subject(read, read.scenario, worlds_of(read.scenario, progress))
    plans = _plans(read, subject)
    missed = [found for run in plans for found in run.issues]
    return Checked(read, in_order((*read.issues, *find_all(subject), *missed)), subject, plans)


def check_folder(path: Path, *, progress: Progress | None = None) -> Checked:
    """Reads and checks a scenario's folder whole. Raises `KnownError` like `read_folder`."""
    return issues_of_graph(read_folder(path), progress)


def in_order(issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """Issues by file, line, column and code."""
    return tuple(sorted(issues, key=lambda found: (found.place, found.code)))


def _subject(read: ReadFolder, scenario: Scenario, worlds: tuple[World, ...] = ()) -> Subject:
    return Subject(scenario, read.loaded.source, worlds, read.translations.translations)


def _plans(read: ReadFolder, subject: Subject) -> tuple[PlanRun, ...]:
    if read.plans.source is None or not subject.worlds:
        return ()
    return run_plans(subject.scenario, read.plans.plans, read.plans.source, subject.worlds)
