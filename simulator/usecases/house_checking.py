"""Everything that is wrong with a folder of scenarios: each of them, and their house code.

The house code is everybody's: what is wrong with it is said once, and whether its rules are
trained can only be told of all scenarios together.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from simulator.analysis.checks.house import HouseSubject, Member, find
from simulator.analysis.explore import Progress
from simulator.model.errors import KnownError
from simulator.model.issue import Issue
from simulator.scenario.house import HOUSE_FILE, is_house_file
from simulator.scenario.house_sheets import load_house_translations
from simulator.scenario.library import scenario_folders
from simulator.scenario.loader import SCENARIO_FILE, Loaded, load, read_house
from simulator.usecases.checking import Checked, check_folder, in_order

Watcher = Callable[[Path], Progress | None]
"""Gives the listener for the check of one scenario's folder."""


@dataclass(frozen=True, slots=True)
class CheckedPath:
    """What a person meant by a path, checked: scenarios, and the house code above them.

    `house` is what was found there; None where the path means no house code. `unreadable` are
    the troubles of scenarios that could not be opened.
    """

    scenarios: tuple[Checked, ...] = ()
    house: tuple[Issue, ...] | None = None
    unreadable: tuple[KnownError, ...] = ()

    @property
    def issues(self) -> tuple[Issue, ...]:
        """All that was found: each scenario's in its turn, the house code's last."""
        found = [issue for one in self.scenarios for issue in one.issues]
        return (*found, *(self.house or ()))


def check_path(path: Path, watch: Watcher = lambda _: None) -> CheckedPath:
    """Checks what `path` means: a scenario (its folder, or its `scenario.yaml`), a folder of
    scenarios with its house code, or a `house.yaml` alone. Raises nothing that the disk can do
    to us: it is in `unreadable`, and hides nothing else."""
    if is_house_file(path):
        if not os.path.lexists(path):
            return CheckedPath(unreadable=(KnownError("house_absent", path=str(path)),))
        loaded, unread = _read(path.parent)
        return CheckedPath(house=check_house(path, loaded, unread))
    checked: list[Checked] = []
    unreadable: dict[str, KnownError] = {}
    folders = scenario_folders(path)
    for folder in folders:
        try:
            checked.append(check_folder(folder, progress=watch(folder)))
        except KnownError as error:
            unreadable[folder.name] = error
    house = path / HOUSE_FILE
    issues = None
    if folders != (path,) and path.name != SCENARIO_FILE and os.path.lexists(house):
        loaded = [one.read.loaded for one in checked]
        issues = check_house(house, loaded, unreadable)
    return CheckedPath(tuple(checked), issues, tuple(unreadable.values()))


def check_house(
    file: Path, scenarios: Iterable[Loaded], unread: Iterable[str] = ()
) -> tuple[Issue, ...]:
    """What is wrong with a house code, its sheets, and how the scenarios below it use it.

    `unread` are the ids of scenarios of the folder that could not be opened at all.
    """
    read = read_house(file)
    if read is None:
        return ()
    if read.house is None:
        return read.issues
    sheets = load_house_translations(file.parent, read.house)
    below = [one for one in scenarios if one.house is None or one.house.source.file == str(file)]
    faulty = [Path(one.source.file).parent.name for one in below if one.scenario is None]
    subject = HouseSubject(
        house=read.house,
        source=read.source,
        members=[Member(one.scenario, one.source) for one in below if one.scenario is not None],
        unread=[*faulty, *unread],
        translations=sheets.translations,
    )
    return in_order((*read.issues, *sheets.issues, *find(subject)))


def _read(folder: Path) -> tuple[list[Loaded], list[str]]:
    """The scenarios below a house code, and the ids of those that cannot be opened; none where it
    lies in a scenario's own folder."""
    folders = scenario_folders(folder)
    loaded: list[Loaded] = []
    unread: list[str] = []
    for home in folders if folders != (folder,) else ():
        try:
            loaded.append(load(home))
        except KnownError:  # checking that one says why
            unread.append(home.name)
    return loaded, unread
