"""One version of a scenario's folder, read and compiled: what the workbench swaps on a save.

Made on the thread that reads, in one go, so that the window only has to take it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from simulator.engine.table import Table, compile_table
from simulator.model.codes import issue
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Place
from simulator.model.scenario import Scenario
from simulator.scenario.loader import SCENARIO_FILE, Loaded, load
from simulator.scenario.plans import PLANS_FILE, LoadedPlans
from simulator.scenario.translation import LoadedTranslations, load_translations, translated
from simulator.usecases.bench_counts import Words, counts_of, words_of
from simulator.usecases.bench_places import Places, places_of, places_of_sheet
from simulator.usecases.bench_problems import problem_rows
from simulator.usecases.bench_views import Counts, Coverage, ProblemRow
from simulator.usecases.checking import ReadFolder, issues_at_once, read_folder
from simulator.usecases.translating import coverage_of


@dataclass(frozen=True, slots=True)
class Playable:
    """What playing a version needs. `languages` are the scenario in each language it can be
    played in, its own first."""

    scenario: Scenario
    table: Table
    languages: Mapping[str, Scenario]
    words: Words
    counts: Counts
    coverage: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """A version as it was read. `playable` is None where its file has errors of reading, and
    where there is none (`absent`); `read` is None where it could not be opened.

    `file` is the name its issues carry, `places` are those of each file of the folder, by
    such names. `rows` are the
    problems known at once, said in `language`. `cut` says that the file may not be whole.
    """

    title: str
    language: str
    file: str
    issues: tuple[Issue, ...]
    rows: tuple[ProblemRow, ...]
    places: Mapping[str, Places]
    read: ReadFolder | None = None
    playable: Playable | None = None
    absent: bool = False
    cut: bool = False


def read_version(folder: Path, language: str) -> Version:
    """Reads what is in the folder now; problems are said in `language`. Raises nothing that
    the disk can do to us: what cannot be read is a problem."""
    try:
        read = _read(folder)
    except KnownError as error:
        return _unread(folder, error, language)
    issues = issues_at_once(read)
    places = _places(read)
    playable = _playable(read)
    return Version(
        title=_title(read),
        language=language,
        file=read.loaded.source.file,
        issues=issues,
        rows=problem_rows(issues, places, language),
        places=places,
        read=read,
        playable=playable,
        cut=not read.loaded.data or (playable is None and _stops_within_a_line(read.loaded)),
    )


def _read(folder: Path) -> ReadFolder:
    """The folder; plans that cannot be opened hide nothing else."""
    try:
        # A file in the place of the folder is no scenario, although it may hold one.
        return read_folder(folder if folder.is_dir() else folder / SCENARIO_FILE)
    except KnownError as error:
        plans = str(folder / PLANS_FILE)
        if error.values.get("path") != plans:
            raise
        loaded = load(folder)
        scenario = loaded.scenario
        sheets = load_translations(folder, scenario) if scenario else LoadedTranslations()
        unread = issue("S100", Place(plans, 1, 1), reason="unreadable")
        return ReadFolder(folder, loaded, sheets, LoadedPlans((), (unread,)))


def _stops_within_a_line(loaded: Loaded) -> bool:
    """Whether the scenario, or the house code it refers to, stops within a line. Of a file that
    is too long nothing is known."""
    house = () if loaded.house is None else (loaded.house.source,)
    return any(source.lines[-1] for source in (loaded.source, *house))


def _unread(folder: Path, error: KnownError, language: str) -> Version:
    absent = error.code == "scenario_absent"
    file = str(folder / SCENARIO_FILE)
    issues = () if absent else (issue("S100", Place(file, 1, 1), reason="unreadable"),)
    rows = problem_rows(issues, {}, language)
    # A file that is being put in another's place is gone for a moment.
    return Version("", language, file, issues, rows, {}, absent=absent, cut=absent)


def _title(read: ReadFolder) -> str:
    """The title, also of a file that cannot be played."""
    if read.scenario is not None:
        return read.scenario.title
    root = read.loaded.source.root
    title = root.get("title") if isinstance(root, dict) else None
    return title if isinstance(title, str) else ""


def _places(read: ReadFolder) -> Mapping[str, Places]:
    found = {read.loaded.source.file: places_of(read.loaded.source)}
    for sheet in read.translations.translations.values():
        found[sheet.file] = places_of_sheet(sheet)
    return found


def _playable(read: ReadFolder) -> Playable | None:
    scenario = read.scenario
    if scenario is None:
        return None
    words = words_of(scenario)
    sheets = read.translations.translations
    languages = {scenario.language: scenario}
    for name, sheet in sheets.items():
        if sheet.sound:
            languages[name] = translated(scenario, sheet)
    return Playable(
        scenario=scenario,
        table=compile_table(scenario),
        languages=MappingProxyType(languages),
        words=words,
        counts=counts_of(scenario, words),
        coverage=coverage_of(scenario, sheets),
    )
