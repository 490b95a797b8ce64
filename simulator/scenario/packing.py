"""Making a pack: what of a scenario's folder belongs to it, as one zip file.

The same files always make the same bytes (with one version of zlib): names in order, one
date for all. Drafts, notes and schemas beside a scenario stay where they are.
"""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.scenario.house import HOUSE_FILE, house_home
from simulator.scenario.house_sheets import house_sheet_files
from simulator.scenario.loader import SCENARIO_FILE, read_bytes
from simulator.scenario.pack import MOST_BYTES
from simulator.scenario.plans import PLANS_FILE
from simulator.scenario.translation import sheet_files

_DATE: Final = (1980, 1, 1, 0, 0, 0)
"""The first day zip knows."""
_MODE: Final = (stat.S_IFREG | 0o644) << 16
_UNIX: Final = 3


def files_of(folder: Path, scenario: Scenario) -> dict[str, bytes]:
    """What belongs into a pack, by name: texts, translations, plans, pictures in use, and the
    house code with its translations, where the scenario refers to it.

    Raises `KnownError` where a file cannot be read, or is a link out of the folder.
    """
    sheets = [file.name for _, file in sheet_files(folder, scenario.language)]
    plans = [PLANS_FILE] if (folder / PLANS_FILE).is_file() else []
    names = {SCENARIO_FILE, *sheets, *plans, *_pictures(scenario)}
    files = {name: _inside(folder, name) for name in names} | _house_of(folder, scenario)
    return dict(sorted(files.items()))


def _house_of(folder: Path, scenario: Scenario) -> dict[str, bytes]:
    home = house_home(folder) if scenario.uses_house else None
    if home is None:
        return {}
    names = (HOUSE_FILE, *(file.name for _, file in house_sheet_files(home)))
    return {name: _inside(home, name) for name in names}


def _pictures(scenario: Scenario) -> list[str]:
    """The faces that are files; a name without a dot is a face the program draws."""
    faces = [scenario.client.face, *(member.face for member in scenario.cast)]
    return [face for face in faces if face is not None and "." in face]


def _inside(folder: Path, name: str) -> bytes:
    """A file's bytes, unless it is a link that leads out of the folder."""
    try:
        leads_out = not (folder / name).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a circle of links is a RuntimeError before Python 3.13
        leads_out = True
    if leads_out:
        raise KnownError("pack_link", entry=name)
    return read_bytes(folder / name, MOST_BYTES)


def packed(id_: str, files: Mapping[str, bytes]) -> bytes:
    """The files as one folder in a zip."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{id_}/{name}", _DATE)
            entry.create_system, entry.external_attr = _UNIX, _MODE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name], compresslevel=9)
    return whole.getvalue()
