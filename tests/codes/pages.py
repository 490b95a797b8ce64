"""The pages of all codes: one small change to a sound scenario, and what has to come of it.

`base/` is a scenario without a single remark (but for translations it does not have). Each
`CODE.yaml` beside it is the page of one code, of the tests and of the authors' guide alike:

* `means`, `why`, `mend`: what the code says, why it matters, how it is put right; for
  trainers, in plain sentences, at most three each;
* `change`: a list of `{find, put}`, text that stands exactly once in the base file and what
  stands in its place; `file` names another file than the page's;
* `text` or `bytes` instead of `change`: the whole file (`bytes` with escapes as in Python);
* `file`: the file the issue is in (default `scenario.yaml`);
* `at`: the issue is where this text begins in the changed file; `at_nth` (default 1) which
  time it stands there;
* `hint`, `values`: what the issue must carry (absent: not looked at; `hint: null` is none);
* `example` (default true): false keeps the changed lines out of the guide.

`scenario.yaml` and `plans.yaml` are always there; every other file of `base/` only for the
pages that name it, so that a changed text is not also a stale translation. A page that names
`house.yaml` (it lies beside this module) has it above the scenario's folder, and is judged as a
whole folder of scenarios with its house code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import yaml

from simulator.model.issue import Issue
from simulator.scenario.house import HOUSE_FILE
from simulator.usecases.house_checking import check_path

HERE: Final = Path(__file__).parent
BASE: Final = HERE / "base"
ALWAYS: Final = ("scenario.yaml", "plans.yaml")

_KEYS: Final = frozenset(
    {"means", "why", "mend", "change", "text", "bytes", "file", "at", "at_nth"}
    | {"hint", "values", "example"}
)


@dataclass(frozen=True, slots=True)
class Change:
    """Text of a base file, and what stands in its place."""

    file: str
    find: str
    put: str


@dataclass(frozen=True)
class Page:
    """The page of one code."""

    code: str
    means: str
    why: str
    mend: str
    file: str
    at: str
    changes: tuple[Change, ...] = ()
    whole: bytes | None = None
    at_nth: int = 1
    expected: Mapping[str, Any] = field(default_factory=dict)
    example: bool = True

    @cached_property
    def files(self) -> dict[str, bytes]:
        """The whole folder of the example: file names and what is in them."""
        named = {*ALWAYS, self.file, *(change.file for change in self.changes)}
        found = {name: original(name).read_bytes() for name in named if original(name).is_file()}
        for change in self.changes:
            text = found[change.file].decode()
            if text.count(change.find) != 1:
                raise ValueError(f"{self.code}: not once in {change.file}: {change.find!r}")
            found[change.file] = text.replace(change.find, change.put).encode()
        if self.whole is not None:
            found[self.file] = self.whole
        return found

    @property
    def text(self) -> str:
        """The file the issue is in, as it is read."""
        return self.files[self.file].decode("utf-8", "replace")

    @property
    def position(self) -> tuple[int, int]:
        """Line and column of the issue, from 1."""
        offset = -1
        for _ in range(self.at_nth):
            offset = self.text.index(self.at, offset + 1)
        before = self.text[:offset]
        return before.count("\n") + 1, len(before) - before.rfind("\n")

    def write(self, home: Path) -> Path:
        """Puts the example's folder under `home` and returns what is to be checked: it, or with
        a house code all of `home`."""
        folder = home / "base"
        folder.mkdir()
        for name, data in self.files.items():
            ((home if name == HOUSE_FILE else folder) / name).write_bytes(data)
        return home if HOUSE_FILE in self.files else folder


def original(name: str) -> Path:
    """The sound file that the examples change."""
    return (HERE if name == HOUSE_FILE else BASE) / name


@cache
def issues_of(code: str) -> tuple[Issue, ...]:
    """Everything `check` finds in the example of a page."""
    with TemporaryDirectory() as home:
        return check_path(page_of(HERE / f"{code}.yaml").write(Path(home))).issues


def the_issue(page: Page) -> Issue:
    """The issue a page is about."""
    return next(found for found in issues_of(page.code) if found.code == page.code)


def pages() -> tuple[Page, ...]:
    """Every page that is there, by code."""
    return tuple(page_of(file) for file in sorted(HERE.glob("S*.yaml")))


def page_of(file: Path) -> Page:
    """The page in a file; raises `ValueError` where it is not one."""
    said = yaml.safe_load(file.read_text(encoding="utf-8"))
    if unknown := set(said) - _KEYS:
        raise ValueError(f"{file.name}: unknown {sorted(unknown)}")
    own = said.get("file", "scenario.yaml")
    whole = said.get("text")
    escaped = said.get("bytes")
    return Page(
        code=file.stem,
        means=said["means"].strip(),
        why=said["why"].strip(),
        mend=said["mend"].strip(),
        file=own,
        at=said["at"],
        changes=tuple(
            Change(item.get("file", own), item["find"], item["put"])
            for item in said.get("change", ())
        ),
        whole=_bytes(escaped) if whole is None else whole.encode(),
        at_nth=said.get("at_nth", 1),
        expected={key: said[key] for key in ("hint", "values") if key in said},
        example=said.get("example", True),
    )


def _bytes(escaped: str | None) -> bytes | None:
    """Bytes from a text with Python's escapes."""
    if escaped is None:
        return None
    return escaped.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1")
