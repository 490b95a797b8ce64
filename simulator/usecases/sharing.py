"""Sharing scenarios: a folder becomes a file to send, and a file a folder in the library.

A pack comes from somebody else, so nothing of it reaches the library before all of it was
looked at: it is unpacked beside the other scenarios under a hidden name, read as every
scenario is, and moved to its place in one step. Runs of a scenario that is replaced are
safe: each keeps the text it was played on.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.scenario.house import HOUSE_FILE
from simulator.scenario.loader import SCENARIO_FILE, load, load_bytes
from simulator.scenario.pack import Pack, opened_pack
from simulator.scenario.pack_names import sheet_language
from simulator.scenario.packing import files_of, packed
from simulator.usecases.files import replace_file
from simulator.usecases.staging import put_in_place, staging
from simulator.usecases.wording import line


@dataclass(frozen=True, slots=True)
class Packed:
    """A pack that was written: the file, the scenario's id, the files in it, its bytes."""

    file: Path
    id: str
    files: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class PackFacts:
    """What a pack holds: `languages` begins with the scenario's own, `size` is in bytes."""

    id: str
    title: str
    languages: tuple[str, ...]
    files: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Installed:
    """A scenario that was put into a library; `replaced` tells whether another one made way."""

    id: str
    title: str
    path: Path
    replaced: bool


def pack(path: Path, target: Path | None = None, *, force: bool = False) -> Packed:
    """Write a scenario (its folder, or its `scenario.yaml`) as one file to send.

    `target` is `ID.zip` in the current folder where none is given. Raises `KnownError`:
    `scenario_unplayable` where it cannot be played, `pack_exists` where the file is there
    and `force` is not given, `pack_…` where others could not install it.
    """
    loaded = load(path)
    scenario = loaded.scenario
    if scenario is None:
        raise KnownError("scenario_unplayable", line=line(loaded.errors[0]))
    folder = path.parent if path.name == SCENARIO_FILE and not path.is_dir() else path
    file = Path(f"{scenario.id}.zip") if target is None else target
    if os.path.lexists(file) and not force:
        raise KnownError("pack_exists", path=str(file))
    files = files_of(folder, scenario)
    data = packed(scenario.id, files)
    _check_by_unpacking(data, scenario.id)
    replace_file(file, data)
    return Packed(file, scenario.id, tuple(files), len(data))


def look_into(file: Path) -> PackFacts:
    """What a pack holds, without installing it.

    Raises `KnownError` where it could not be installed, as far as its list of files and its
    scenario's text tell.
    """
    with opened_pack(file) as open_pack:
        scenario = _scenario_in(open_pack, open_pack.read(SCENARIO_FILE), None)
        translated = (sheet_language(name) for name in open_pack.files)
        others = sorted(language for language in translated if language)
        return PackFacts(
            open_pack.id,
            scenario.title,
            (
                scenario.language,
                *(language for language in others if language != scenario.language),
            ),
            open_pack.files,
            open_pack.size,
        )


def install(file: Path, folder: Path, replace: bool = False) -> Installed:
    """Put a pack's scenario into a folder of scenarios.

    Raises `KnownError`: `pack_…` where the pack is refused, `install_exists` where a scenario
    of its name is there and `replace` is not given, `install_other_there` where something is
    that is no scenario (its name is the sender's choice), `install_folder_absent`,
    `install_failed`. The folder then is as it was.
    """
    with opened_pack(file) as open_pack:
        place = folder / open_pack.id
        if not folder.is_dir():
            raise KnownError("install_folder_absent", path=str(folder))
        if os.path.lexists(place) and not replace:
            raise KnownError("install_exists", scenario=open_pack.id)
        if not _may_make_way(place):
            raise KnownError("install_other_there", path=str(place))
        with _told_of(folder), staging(folder, open_pack.id) as made:
            open_pack.unpack(made)
            data = (made / SCENARIO_FILE).read_bytes()
            scenario = _scenario_in(open_pack, data, made)
            replaced = put_in_place(made, place)
        return Installed(open_pack.id, scenario.title, place, replaced)


def _may_make_way(place: Path) -> bool:
    """Whether what is at a place is a scenario, a link, an empty folder, or nothing at all."""
    if place.is_symlink() or not os.path.lexists(place):
        return True
    return place.is_dir() and ((place / SCENARIO_FILE).exists() or not any(place.iterdir()))


def _scenario_in(open_pack: Pack, data: bytes, folder: Path | None) -> Scenario:
    """The scenario of a pack; `folder` is where its pictures are, None where nowhere yet."""
    name = f"{open_pack.id}/{SCENARIO_FILE}"
    house = open_pack.read(HOUSE_FILE) if HOUSE_FILE in open_pack.files else None
    loaded = load_bytes(data, name, open_pack.id, folder, house=house)
    if loaded.scenario is None:
        raise KnownError("pack_unplayable", line=line(loaded.errors[0]))
    return loaded.scenario


def _check_by_unpacking(data: bytes, id_: str) -> None:
    """What is packed is what others can unpack: their rules are asked before it is sent."""
    with tempfile.TemporaryDirectory() as place:
        file, folder = Path(place) / "pack.zip", Path(place) / id_
        with _told_of(Path(place)):
            file.write_bytes(data)
            folder.mkdir()
            with opened_pack(file) as open_pack:
                open_pack.unpack(folder)


@contextmanager
def _told_of(folder: Path) -> Iterator[None]:
    """What the disk refuses, as a sentence."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("install_failed", path=str(folder), reason=reason) from error
