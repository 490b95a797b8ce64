"""The first minute of an author: a folder with a talk that already works.

What is written is a whole small scenario with comments, its plans, and the schemas that make
an editor complete and check both. It passes the checker, so that an author changes something
good instead of mending something broken.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simulator.model.errors import KnownError
from simulator.scenario.editor_files import FOLDER, HOUSE, KINDS, modelines, schema_text
from simulator.scenario.findings import id_like
from simulator.scenario.house import is_house_file
from simulator.scenario.loader import SCENARIO_FILE
from simulator.scenario.pictures import is_device
from simulator.scenario.plans import PLANS_FILE
from simulator.scenario.values import ID_PATTERN
from simulator.usecases.files import replace_file

_TEXTS: Final = Path(__file__).resolve().parents[2] / "assets" / "starter"
_PLACEHOLDER: Final = re.compile(r"^id: my_scenario +", re.MULTILINE)
LANGUAGES: Final = ("en", "uk", "ru")
"""The languages a starter is written in."""


@dataclass(frozen=True, slots=True)
class Started:
    """A scenario that was begun: its id, and the file to open."""

    id: str
    scenario: Path
    plans: Path


def start_scenario(folder: Path, language: str = "en") -> Started:
    """Write the starter into a folder that is new or empty; its name becomes the id.

    `language` is one of `LANGUAGES`: of the talk, and of the comments in it.
    Raises `KnownError`: `new_id_unfit` where the name is no id, `new_folder_taken` where
    anything is there, `file_unwritable` where the disk refuses.
    """
    name = folder.absolute().name  # not resolved: a link's own name counts
    if re.fullmatch(ID_PATTERN, name) is None:
        raise KnownError("new_id_unfit", name=name, hint=id_like(name) or "my_scenario")
    if is_device(name):
        raise KnownError("new_id_unfit", name=name, hint=f"{name}_talk")
    texts = _starter(name, language)
    try:
        if os.path.lexists(folder) and not (folder.is_dir() and not any(folder.iterdir())):
            raise KnownError("new_folder_taken", path=str(folder))
        folder.mkdir(parents=True, exist_ok=True)
        _write_new(folder, {**texts, **_schemas()})
    except OSError as error:
        raise _unwritable(folder, error) from error
    return Started(name, folder / SCENARIO_FILE, folder / PLANS_FILE)


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Bring the schemas in a scenario's folder up to date, and answer their files. Where `folder`
    is a `house.yaml`, that is its schema beside it.

    Raises `KnownError`: `schema_no_scenario` where no scenario is, `file_unwritable` where the
    disk refuses.
    """
    kinds = KINDS
    if is_house_file(folder) and folder.is_file():
        folder, kinds = folder.parent, (HOUSE,)
    elif not (folder / SCENARIO_FILE).is_file():
        raise KnownError("schema_no_scenario", path=str(folder))
    try:
        (folder / FOLDER).mkdir(exist_ok=True)
    except OSError as error:
        raise _unwritable(folder / FOLDER, error) from error
    schemas = {folder / name: text for name, text in _schemas(kinds).items()}
    for file, text in schemas.items():
        replace_file(file, text.encode())
    return tuple(schemas)


def missing_modelines(folder: Path) -> Mapping[str, tuple[str, str]]:
    """By file name, the lines that its first lines should be and are not; `folder` as in
    `write_schemas`."""
    found = {}
    kinds = KINDS
    if is_house_file(folder):
        folder, kinds = folder.parent, (HOUSE,)
    for kind in kinds:
        file = folder / f"{kind}.yaml"
        if file.is_file():
            with file.open("rb") as stream:
                head = stream.read(_HEAD)
            if b"yaml-language-server: $schema=" not in head:
                found[file.name] = modelines(kind)
    return found


_HEAD: Final = 1000
"""Bytes at the beginning of a file in which editors look for its schema."""


def _starter(name: str, language: str) -> dict[str, str]:
    """The texts of the starter by file name, with the scenario's id in them."""
    home = _TEXTS / language
    texts = {file: (home / file).read_text("utf-8") for file in (SCENARIO_FILE, PLANS_FILE)}
    # The comment behind the id stays in its column where there is room.
    blank = _PLACEHOLDER.search(texts[SCENARIO_FILE])
    width = 0 if blank is None else len(blank.group()) - 1
    texts[SCENARIO_FILE] = _PLACEHOLDER.sub(
        f"id: {name}".ljust(width) + " ", texts[SCENARIO_FILE], count=1
    )
    return texts


def _schemas(kinds: Iterable[str] = KINDS) -> dict[str, str]:
    return {f"{FOLDER}/{kind}.json": schema_text(kind) for kind in kinds}


def _write_new(folder: Path, texts: Mapping[str, str]) -> None:
    """Write files that are not there yet; what began is taken away again where one fails."""
    made: list[Path] = []
    try:
        for name, text in texts.items():
            file = folder / name
            if not file.parent.exists():
                file.parent.mkdir()
            with file.open("x", encoding="utf-8", newline="\n") as stream:
                made.append(file)
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
    except OSError:
        for file in made:
            file.unlink(missing_ok=True)
        raise


def _unwritable(path: Path, error: OSError) -> KnownError:
    reason = error.strerror or type(error).__name__
    return KnownError("file_unwritable", path=str(path), reason=reason)
