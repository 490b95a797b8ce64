"""The house code of a company, `house.yaml`, from its bytes; and where a scenario's house is.

It lies in the scenario's own folder (as packs bring it) or in the folder above, beside the
scenarios of one company. A scenario that refers to it is played on both texts: they are kept
as one, the scenario's, a line `--- # house.yaml`, the house's. Nothing else may ever read such
a text as a scenario, since YAML of two documents is refused in a file of an author's.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from simulator.model.collector import collector_off
from simulator.model.house import House
from simulator.model.house_lines import HouseRole, PortraitLine
from simulator.model.issue import Issue, Severity
from simulator.model.scenario import Offer, Rule
from simulator.scenario import quick
from simulator.scenario.findings import Findings
from simulator.scenario.house_schema import HouseEntry
from simulator.scenario.ids import index_of
from simulator.scenario.nearest import nearest
from simulator.scenario.reader import DEFAULT_LIMITS, Limits
from simulator.scenario.tree import TreeSource, Value

HOUSE_FILE: Final = "house.yaml"

_PARTING: Final = b"--- # house.yaml"
_LINE_ENDS: Final = re.compile(rb"[\r\n]+")
_PARTED: Final = re.compile(rb"^" + re.escape(_PARTING) + rb"\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class LoadedHouse:
    """What a `house.yaml` gave. `house` is None when any issue is an error.

    `source` tells where each value stands, `data` is the exact text that was read.
    """

    house: House | None
    issues: tuple[Issue, ...]
    source: TreeSource
    data: bytes = b""

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The issues that make it useless to scenarios."""
        return tuple(found for found in self.issues if found.severity is Severity.ERROR)


def house_places(folder: Path) -> tuple[Path, Path]:
    """Where the house code of the scenario in `folder` may be: there, else above it."""
    named = folder.name not in ("", "..")
    above = folder.parent if named else folder.resolve().parent
    return folder / HOUSE_FILE, above / HOUSE_FILE


def house_home(folder: Path) -> Path | None:
    """The folder with the house code of the scenario in `folder`; None where there is none."""
    return next((file.parent for file in house_places(folder) if _is_there(file)), None)


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        return False


def is_house_file(path: Path) -> bool:
    """Whether a person means a house code by `path`: a folder of that name may be a scenario."""
    try:
        return path.name == HOUSE_FILE and not path.is_dir()
    except OSError:
        return path.name == HOUSE_FILE


def with_house(scenario: bytes, house: bytes) -> bytes:
    """The text a scenario is played on that refers to its house code."""
    between = b"" if scenario.endswith((b"\n", b"\r")) else b"\n"
    return scenario + between + _PARTING + b"\n" + house


def parted(text: bytes) -> tuple[bytes, bytes | None]:
    """The scenario's and the house's part of a text that runs were played on; None where the
    scenario refers to no house.

    The line that parts them can only stand at the very beginning of either for another reason.
    """
    for found in _PARTED.finditer(text):
        before = text[: found.start()]
        if _holds_something(before):
            return before, text[found.end() :]
    return text, None


def _holds_something(text: bytes) -> bool:
    """Whether a text is more than comments, blank lines and the mark of a first document."""
    for line in _LINE_ENDS.split(text.removeprefix(codecs.BOM_UTF8)):
        said = line.strip().removeprefix(b"---").lstrip()
        if said and not said.startswith(b"#"):
            return True
    return False


def house_of(data: bytes, file: str, limits: Limits = DEFAULT_LIMITS) -> LoadedHouse:
    """Read a house code from its bytes; `file` is the name that places carry. Raises nothing."""
    with collector_off():
        return _house_of(data, file, limits)


def _house_of(data: bytes, file: str, limits: Limits) -> LoadedHouse:
    reading = quick.read(data, file, limits)
    findings = Findings(reading)
    house = None
    if isinstance(reading.tree, dict):
        findings.refuse_blanks(reading)
        house = _built(reading.tree, findings)
    elif reading.complete:
        findings.refuse("S110")
    return LoadedHouse(
        None if findings.has_errors else house, findings.sorted(), reading.source, data
    )


def _built(tree: dict[str, Value], findings: Findings) -> House | None:
    """The code of a tree. Links are looked up in the tree, so that all faults come at once."""
    entry = None
    try:
        entry = HouseEntry.model_validate(tree)
    except ValidationError as error:
        findings.refuse_entry(error, HouseEntry, tree)
    for key in ("rules", "offers", "portrait"):
        index_of(tree, findings, key)
    roles = index_of(tree, findings, "roles")
    index_of(tree, findings, "ladder", bare=True)
    _check_roles(tree.get("offers"), roles, findings)
    if entry is None:
        return None
    return House(
        language=entry.language,
        title=entry.title,
        summary=entry.summary or "",
        roles=tuple(HouseRole(line.id, line.text) for line in entry.roles),
        rules=tuple(Rule(line.id, line.text, of_house=True) for line in entry.rules),
        offers=tuple(Offer(line.id, line.text, line.by, of_house=True) for line in entry.offers),
        portrait=tuple(PortraitLine(line.id, line.text, of_house=True) for line in entry.portrait),
        ladder=tuple(entry.ladder),
    )


def _check_roles(offers: Value, roles: dict[str, int], findings: Findings) -> None:
    """Whether every role that may allow an offer is there."""
    for at, offer in enumerate(offers if isinstance(offers, list) else ()):
        by = offer.get("by") if isinstance(offer, dict) else None
        if isinstance(by, str) and by not in roles:
            hint = nearest(by, roles)
            findings.refuse("S121", "offers", at, "by", hint=hint, kind="role", id=by)
