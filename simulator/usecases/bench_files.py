"""A cheap look at the files of a scenario's folder, and at the house code above it: has anything
been saved since?

Names, sizes and times tell nearly always. They do not where a file is saved twice within
the clock of its disk (two seconds on some), with the same length; so the texts are compared
as well until the last save is older than that.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISREG
from typing import Final, Generic, Protocol, TypeVar

from simulator.model.errors import KnownError
from simulator.scenario.house import HOUSE_FILE, house_places
from simulator.scenario.house_words import house_sheet_name
from simulator.scenario.loader import SCENARIO_FILE, read_bytes
from simulator.scenario.pack_names import sheet_language
from simulator.scenario.reader import DEFAULT_LIMITS

MOST_WAITS: Final = 2
"""Looks that a save which seems half done is given to become whole."""

COARSEST_S: Final = 2.5
"""No disk tells times more coarsely than this, in seconds."""

_WATCHED: Final = (".yaml", ".svg", ".png")
_MOST_FILES: Final = 400
_ABOVE: Final = "../"


class Made(Protocol):
    """What is made of the files."""

    @property
    def cut(self) -> bool:
        """Whether the scenario looks as if its end were still being written."""
        ...


M = TypeVar("M", bound=Made)


@dataclass(frozen=True, slots=True)
class Glance:
    """What a look saw: (name, size, time in ns, number of the file) of all that counts. The house
    code above the folder and its sheets count too; their names begin with `../`.

    `present` says whether there is a `scenario.yaml` at all, `newest_ns` when anything was
    saved last.
    """

    files: tuple[tuple[str, int, int, int], ...]
    present: bool
    newest_ns: int


@dataclass(frozen=True, slots=True)
class Known:
    """What was read last: the look before it, the SHA-256 of all texts, and whether that look
    is old enough for every disk's clock. `waiting` is a look whose reading was put off."""

    glance: Glance
    texts: str
    sure: bool = False
    waiting: Glance | None = None


@dataclass(frozen=True, slots=True)
class Observation(Generic[M]):
    """What looking came to.

    `made` is what was read of the files, None where they are what they were, or were saved
    again without a change (`touched`). `settled` is False where the save may be half done:
    the files changed while they were read, or the scenario ends in the middle.
    """

    known: Known
    made: M | None = None
    settled: bool = True
    touched: bool = False


def glance_at(folder: Path) -> Glance:
    """What is in the folder now. Raises nothing: what cannot be looked at is not there."""
    own = tuple(_files(folder))
    files = tuple(sorted((*own, *_house_files(folder, [name for name, *_ in own]))))
    return Glance(
        files,
        any(name == SCENARIO_FILE for name, *_ in files),
        max((time for _, _, time, _ in files), default=0),
    )


def _files(folder: Path) -> Iterator[tuple[str, int, int, int]]:
    try:
        with os.scandir(folder) as entries:
            for count, entry in enumerate(entries):
                if count >= _MOST_FILES and entry.name != SCENARIO_FILE:
                    continue
                if entry.name.endswith(_WATCHED) and not entry.name.startswith("."):
                    # Not the entry's own: Windows tells there what it told long ago.
                    yield from _status(entry.name, Path(entry.path))
    except OSError:
        return


def _house_files(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, int, int, int]]:
    """The house code above a folder, and its sheets in the languages that this one has. Asked
    for by name: above there may be anything, thousands of files of it."""
    languages = [language for name in names if (language := sheet_language(name))]
    for name in (HOUSE_FILE, *map(house_sheet_name, languages)):
        yield from _status(_ABOVE + name, _path(folder, _ABOVE + name))


def _status(name: str, file: Path) -> Iterator[tuple[str, int, int, int]]:
    try:
        status = file.stat()
    except OSError:  # gone since, or a link to nowhere
        return
    # What is no file (a folder of that name) is told apart by its size.
    size = status.st_size if S_ISREG(status.st_mode) else -1
    yield name, size, status.st_mtime_ns, status.st_ino


def _path(folder: Path, name: str) -> Path:
    above = name.removeprefix(_ABOVE)
    return folder / name if above == name else house_places(folder)[1].with_name(above)


def observe(
    folder: Path, known: Known | None, now_s: float, make: Callable[[Path], M]
) -> Observation[M]:
    """Looks, and reads what was saved since `known` (None: everything). Runs on the thread
    that reads. `now_s` is the moment in seconds of the epoch."""
    glance = glance_at(folder)
    same = known is not None and known.waiting is None and glance == known.glance
    if known is not None and same and known.sure:
        return Observation(known)
    texts = _fingerprint(folder, glance)
    found = Known(glance, texts, sure=now_s - glance.newest_ns / 1e9 > COARSEST_S)
    if known is not None and known.waiting is None and texts == known.texts:
        return Observation(found, touched=not same)
    made = make(folder)
    waited = known is None or known.waiting == glance
    settled = glance_at(folder) == glance and (waited or not made.cut)
    return Observation(found, made, settled)


def _fingerprint(folder: Path, glance: Glance) -> str:
    """A hash over all texts, and over what is known of the pictures."""
    digest = hashlib.sha256()
    for name, size, time, number in glance.files:
        digest.update(f"{name}\0{size}\0".encode("utf-8", "surrogatepass"))
        if not name.endswith(".yaml"):
            digest.update(f"{time}\0{number}".encode())
            continue
        try:
            digest.update(
                hashlib.sha256(read_bytes(_path(folder, name), DEFAULT_LIMITS.size)).digest()
            )
        except KnownError as error:
            digest.update(error.code.encode())
    return digest.hexdigest()


class Watch(Generic[M]):
    """Decides, look by look, whether what a look made is taken: a save that seems half done
    is left alone until it has been the same for one look, or for `MOST_WAITS` looks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: Known | None = None
        self._waits = 0

    def taken(self, seen: Observation[M]) -> M | None:
        """What is new since the last look that was taken, None where nothing is."""
        if seen.made is not None and not seen.settled and self._waits < MOST_WAITS:
            self._waits += 1
            self.known = replace(self.known or seen.known, waiting=seen.known.glance)
            return None
        self.known, self._waits = seen.known, 0
        return seen.made
