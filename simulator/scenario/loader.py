"""From a scenario's folder, or bytes, to a `Scenario` with everything that is wrong with it."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simulator.model.codes import issue
from simulator.model.collector import collector_off
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Place, Severity
from simulator.model.scenario import Scenario
from simulator.scenario import quick
from simulator.scenario.builder import Builder
from simulator.scenario.findings import Findings
from simulator.scenario.house import (
    HOUSE_FILE,
    LoadedHouse,
    house_of,
    house_places,
    with_house,
)
from simulator.scenario.house_links import references
from simulator.scenario.mending import shape
from simulator.scenario.pictures import is_device
from simulator.scenario.reader import DEFAULT_LIMITS, Limits, Reading
from simulator.scenario.tree import TreeSource, Value

SCENARIO_FILE: Final = "scenario.yaml"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file gave. `scenario` is None when any issue is an error.

    `source` tells where each value stands, `data` is the exact text that was read, with that
    of the house code where it refers to it (`simulator.scenario.house`); its SHA-256 is the
    scenario's digest, and it can be played without any file. `house` is the house code as it
    was read, None where the scenario refers to none, or there is none.
    """

    scenario: Scenario | None
    issues: tuple[Issue, ...]
    source: TreeSource
    data: bytes
    house: LoadedHouse | None = None

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The issues that stop the scenario from being played."""
        return tuple(found for found in self.issues if found.severity == Severity.ERROR)


def load(path: Path, limits: Limits = DEFAULT_LIMITS) -> Loaded:
    """Read a scenario: `path` is its folder or its `scenario.yaml`.

    Raises `KnownError` (code `scenario_absent` or `scenario_unreadable`) when there is no
    file to read; what is wrong inside the file comes as issues.
    """
    file = path / SCENARIO_FILE if _is_folder(path) else path
    data = read_bytes(file, limits.size)
    folder = file.parent
    own_id = folder.resolve().name if file.name == SCENARIO_FILE else None
    return load_bytes(data, str(file), own_id, folder, limits)


def _is_folder(path: Path) -> bool:
    """Whether it is a folder; a path the system refuses to look at is opened, to hear why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def read_bytes(file: Path, most: int) -> bytes:
    """The bytes of a file, at most one more than `most` of them. Raises `KnownError`, also
    for what only looks like a file: a pipe would never end, a device may never begin."""
    try:
        with open(file, "rb", opener=without_waiting) as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise KnownError("scenario_no_file", path=str(file))
            return stream.read(most + 1)
    except FileNotFoundError as error:
        raise KnownError("scenario_absent", path=str(file)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("scenario_unreadable", path=str(file), reason=reason) from error


def without_waiting(name: str, flags: int) -> int:
    """Opens a pipe that nobody writes to at once; Windows has no such pipes among files."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def load_bytes(
    data: bytes,
    file: str,
    folder_id: str | None,
    folder: Path | None = None,
    limits: Limits = DEFAULT_LIMITS,
    *,
    house: bytes | None = None,
) -> Loaded:
    """Read a scenario from its bytes.

    `file` is the name that places carry; `folder_id` the id it has to have (None: any);
    `folder` is where its pictures are (None: they are not looked for), and where its house
    code is looked for when the bytes of that, `house`, are not given. Raises nothing.
    """

    def find() -> LoadedHouse | None:
        if house is not None:
            return house_of(house, str(Path(file).with_name(HOUSE_FILE)), limits)
        return None if folder is None else load_house(folder, limits)

    with collector_off():
        # In a function of its own: what it built on the way is gone before the collector looks.
        return _loaded(quick.read(data, file, limits), data, folder_id, folder, find)


def _loaded(
    reading: Reading,
    data: bytes,
    folder_id: str | None,
    folder: Path | None,
    find: Callable[[], LoadedHouse | None],
) -> Loaded:
    findings = Findings(reading)
    scenario, house = None, None
    if isinstance(reading.tree, dict):
        findings.refuse_blanks(reading)
        _check_id(reading.tree, folder_id, findings)
        entry = shape(reading.tree, findings)
        named = list(references(reading.tree))
        house = find() if named else None
        data = data if house is None else with_house(data, house.data)
        builder = Builder(reading.tree, findings, folder, named, house)
        if entry is not None:
            scenario = builder.build(entry, hashlib.sha256(data).hexdigest())
    elif reading.complete:
        findings.refuse("S110")
    return Loaded(scenario, findings.sorted(), reading.source, data, house)


def load_house(folder: Path, limits: Limits = DEFAULT_LIMITS) -> LoadedHouse | None:
    """The house code of the scenario in a folder; None where there is none.

    One that is there and cannot be read (a folder, a pipe) comes with that as its issue.
    Raises nothing.
    """
    for file in house_places(folder):
        if (read := read_house(file, limits)) is not None:
            return read
    return None


def read_house(file: Path, limits: Limits = DEFAULT_LIMITS) -> LoadedHouse | None:
    """The house code in a file; None where there is no such file. Raises nothing."""
    try:
        data = read_bytes(file, limits.size)
    except KnownError as error:
        if error.code == "scenario_absent":
            return None
        reason = "no_file" if error.code == "scenario_no_file" else "unreadable"
        found = issue("S100", Place(str(file), 1, 1), reason=reason)
        return LoadedHouse(None, (found,), TreeSource(str(file), ""))
    return house_of(data, str(file), limits)


def _check_id(tree: dict[str, Value], folder_id: str | None, findings: Findings) -> None:
    own = tree.get("id")
    if not isinstance(own, str):
        return
    if folder_id is not None and own != folder_id:
        findings.refuse("S122", "id", hint=folder_id, id=own, folder=folder_id)
    if is_device(own):
        findings.refuse("S117", "id", reason="reserved", id=own)
