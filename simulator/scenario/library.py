"""The scenarios of a folder, as lists show them.

One bad file never hides the others: it has an entry of its own, with its first issue. What
a folder gave is kept in a small index (JSON, only ever read as data), keyed by a hash over
names, sizes and times of the folder's files; the index may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from simulator.model.codes import CODES, issue
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, Place
from simulator.model.scenario import ClientType, Scenario
from simulator.model.translation import Translation
from simulator.scenario.house import HOUSE_FILE, house_places
from simulator.scenario.loader import SCENARIO_FILE, Loaded, load_bytes, read_bytes, read_house
from simulator.scenario.reader import DEFAULT_LIMITS
from simulator.scenario.translation import load_translations
from simulator.scenario.tree import Value

_MOST_FILES: Final = 200
_INDEX_VERSION: Final = 2
_SHORT: Final = 500


@dataclass(frozen=True, slots=True)
class Told:
    """What lists show of a scenario, in one language."""

    language: str
    title: str
    client: str
    summary: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One scenario of a library.

    `languages` begins with its own and goes on with those it has a sound translation into;
    `told` is the same in these, `broken` are the languages whose sheets have errors. `size`
    (bytes) and `mtime_ns` are the file's. `issue` is its first error, or None where it can be
    played; then the other fields hold what could be read. `step` is its place in the ladder of
    the folder's house code, from 0; None where it is not in it.
    """

    id: str
    folder: Path
    title: str
    client: str
    face: str | None
    type: ClientType
    minutes: int
    level: int
    summary: str
    languages: tuple[str, ...]
    digest: str
    size: int
    mtime_ns: int
    issue: Issue | None = None
    told: tuple[Told, ...] = ()
    broken: tuple[str, ...] = ()
    step: int | None = None


class Library:
    """A folder of scenarios; `cache` is a folder for the index (None: no index)."""

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        self.folder = folder
        self._index_file = None if cache is None else _index_file(folder, cache)

    def scan(self) -> tuple[Entry, ...]:
        """Every scenario that is there now, by folder name.

        A folder that is not there, or cannot be listed, has none. Raises nothing.
        """
        known = {} if self._index_file is None else _read_index(self._index_file)
        entries: list[Entry] = []
        index: dict[str, Any] = {}
        for home in _homes(self.folder):
            key = _stamp(home)
            entry = _from_json(known[key], home) if key in known else None
            if entry is None:
                entry = _entry(home)
            index[key] = _to_json(entry)
            entries.append(entry)
        if self._index_file is not None and index != known:
            _write_index(self._index_file, index)
        return _with_steps(entries, self.folder)


def _with_steps(entries: Iterable[Entry], folder: Path) -> tuple[Entry, ...]:
    """The entries with their places in the ladder of the folder's house code, if it has one."""
    read = read_house(folder / HOUSE_FILE)
    house = None if read is None else read.house
    steps = {} if house is None else {id_: step for step, id_ in enumerate(house.ladder)}
    return tuple(replace(entry, step=steps.get(entry.id)) for entry in entries)


def scenario_folders(path: Path) -> tuple[Path, ...]:
    """The scenario folders a person means by `path`.

    A scenario's folder or its `scenario.yaml` means that one, a folder of scenarios all in
    it; anything else is given back as it is, for `load` to say what is amiss.
    """
    if path.name == SCENARIO_FILE and not path.is_dir():
        return (path.parent,)
    if _is_home(path):
        return (path,)
    return tuple(_homes(path)) or (path,)


def _homes(folder: Path) -> list[Path]:
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return []
    return [path for path in found if _is_home(path)]


def _is_home(path: Path) -> bool:
    """Whether a scenario is there; not where the system refuses to look (its folder is closed
    to us, its name too long), which must not hide those beside it."""
    try:
        return (path / SCENARIO_FILE).is_file()
    except OSError:
        return False


def _stamp(home: Path) -> str:
    """A hash over what tells that a folder, or the house code above it, has changed without
    reading its files."""
    try:
        names = sorted(path.name for path in home.iterdir())[:_MOST_FILES]
    except OSError:
        names = []
    parts = [str(home)]
    looked_at = [(f"../{HOUSE_FILE}", house_places(home)[1])]
    looked_at += [(name, home / name) for name in (SCENARIO_FILE, HOUSE_FILE, *names)]
    for name, file in looked_at:
        try:
            status = file.stat()
            parts.append(f"{name}\0{status.st_size}\0{status.st_mtime_ns}")
        except OSError:  # a link to nowhere: its name is all there is
            parts.append(name)
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _entry(home: Path) -> Entry:
    file = home / SCENARIO_FILE
    try:
        status = file.stat()
        data = read_bytes(file, DEFAULT_LIMITS.size)
    except (KnownError, OSError):
        found = issue("S100", Place(str(file), 1, 1), reason="unreadable")
        return replace(_from_tree(home, None), issue=found)
    loaded = load_bytes(data, str(file), home.resolve().name, home)
    scenario = loaded.scenario
    entry = _from_tree(home, loaded) if scenario is None else _from_scenario(home, scenario)
    return replace(entry, size=status.st_size, mtime_ns=status.st_mtime_ns)


def _from_scenario(home: Path, scenario: Scenario) -> Entry:
    sheets = load_translations(home, scenario).translations
    told = tuple(_told(scenario, sheet) for sheet in sheets.values() if sheet.sound)
    return Entry(
        id=scenario.id,
        folder=home,
        title=scenario.title,
        client=scenario.client.name,
        face=scenario.client.face,
        type=scenario.client.type,
        minutes=scenario.minutes,
        level=scenario.level,
        summary=scenario.summary,
        languages=(scenario.language, *(one.language for one in told)),
        digest=scenario.digest,
        size=0,
        mtime_ns=0,
        told=told,
        broken=tuple(language for language, sheet in sheets.items() if not sheet.sound),
    )


def _told(scenario: Scenario, sheet: Translation) -> Told:
    """What is missing in the translation stays in the scenario's own language."""
    return Told(
        sheet.language,
        sheet.texts.get(("title",), scenario.title),
        sheet.texts.get(("client", "name"), scenario.client.name),
        sheet.texts.get(("summary",), scenario.summary),
    )


def _from_tree(home: Path, loaded: Loaded | None) -> Entry:
    """What lists can show of a faulty file: the texts that were read, bounded."""
    tree = loaded.source.root if loaded else None
    client = tree.get("client") if isinstance(tree, dict) else None
    language = _text(tree, "language")
    return Entry(
        id=home.name,
        folder=home,
        title=_text(tree, "title") or home.name,
        client=_text(client, "name"),
        face=None,
        type=ClientType.UPSET_FAIR,
        minutes=0,
        level=1,
        summary=_text(tree, "summary"),
        languages=(language,) if language else (),
        digest=hashlib.sha256(loaded.data).hexdigest() if loaded else "",
        size=0,
        mtime_ns=0,
        issue=loaded.errors[0] if loaded else None,
    )


def _text(tree: Value, key: str) -> str:
    value = tree.get(key) if isinstance(tree, dict) else None
    return value[:_SHORT] if isinstance(value, str) else ""


def _index_file(folder: Path, cache: Path) -> Path:
    name = hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogatepass")).hexdigest()
    return cache / f"library-{name[:16]}.json"


def _read_index(file: Path) -> dict[str, Any]:
    """The index's entries; none where it is absent, damaged or another version's."""
    try:
        index = json.loads(file.read_text("utf-8"))
        return dict(index["entries"]) if index["version"] == _INDEX_VERSION else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _write_index(file: Path, entries: dict[str, Any]) -> None:
    """Replace the index whole. Without it the next look only takes longer."""
    part = file.with_suffix(".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"version": _INDEX_VERSION, "entries": entries})
        part.write_text(text, "utf-8")
        part.replace(file)
    except OSError:
        return


def _to_json(entry: Entry) -> dict[str, Any]:
    first = entry.issue
    fields = asdict(replace(entry, issue=None)) | {"folder": "", "issue": None}
    if first is not None:
        place = [first.place.file, first.place.line, first.place.column]
        fields["issue"] = [first.code, place, dict(first.values), first.hint]
    return fields


def _from_json(fields: Any, home: Path) -> Entry | None:
    """An entry of the index, or None where the index does not hold one."""
    try:
        known = dict(fields)
        kept = known["issue"]
        if kept is not None:
            code, (file, line, column), values, hint = kept
            kept = Issue(code, CODES[code].severity, Place(file, line, column), values, hint)
        changed = {"folder": home, "issue": kept, "type": ClientType(known["type"])}
        lists: dict[str, Any] = {
            "languages": tuple(known["languages"]),
            "told": tuple(Told(**one) for one in known["told"]),
            "broken": tuple(known["broken"]),
        }
        return Entry(**known | changed | lists)
    except (KeyError, TypeError, ValueError):
        return None
