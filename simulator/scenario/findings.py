"""The issues of one file as they are found, and the pydantic errors told in their terms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, TypeAlias, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from simulator.model.codes import issue
from simulator.model.issue import Issue, PathStep, Place, Severity
from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS
from simulator.scenario.nearest import nearest
from simulator.scenario.reader import MOST_ISSUES, Reading
from simulator.scenario.schema import BARE, WRITTEN
from simulator.scenario.tree import Value

_EXPECTED: Final = {
    "string_type": "text",
    "int_type": "whole",
    "int_from_float": "whole",
    "bool_type": "bool",
    "list_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "float_type": "number",
    "fraction": "number",
}
_MOST_DETAILS: Final = 5 * MOST_ISSUES
"""Some of pydantic's complaints say the same; of so many, enough are left."""

_HOW_WRITTEN: Final = frozenset({BARE, WRITTEN})
"""Steps of pydantic's that are none in the tree."""

_CUT_OFF: Final = re.compile(r"[,{] *(?P<key>[^,{}:]*[^,{}:\s])$")
"""A key without a colon, in braces: what a comma has cut off from a text."""

_RATED: Final = re.compile(r"\b(?P<key>care|firmness): *$")
_TRUTHS: Final = {"yes": "true", "on": "true", "no": "false", "off": "false"}
_GROUPED: Final = re.compile(r"\+?[0-9]{1,3}(?:[ ,'_\u00a0][0-9]{3})*|\+[0-9]{1,9}")

_RATINGS: Final = {"care": CARE_LETTERS, "firmness": FIRMNESS_LETTERS}
_TEXTS: Final = {
    "blank": "blank",
    "marks": "marks",
    "lines": "lines",
    "string_too_long": "long",
    "string_too_short": "blank",
}


class Findings:
    """What is wrong with one file, each fault once.

    A place the reader has refused already is not complained of again. At most
    `MOST_ISSUES` are kept, so that a hostile file costs no more than a long one.
    """

    def __init__(self, reading: Reading) -> None:
        self.source = reading.source
        self._found = list(reading.issues)
        self._seen: set[tuple[str, Place]] = set()
        self._refused = {
            found.place for found in reading.issues if found.severity == Severity.ERROR
        }

    @property
    def full(self) -> bool:
        """Whether looking for more would be waste."""
        return len(self._found) >= MOST_ISSUES

    @property
    def has_errors(self) -> bool:
        """Whether anything found stops the scenario from being played."""
        return any(found.severity == Severity.ERROR for found in self._found)

    def add(self, code: str, place: Place, hint: str | None = None, **values: str) -> None:
        """Keep one more fault, unless its place is spoken for."""
        told = (f"{code} {values.get('key')}" if code == "S112" else code, place)
        if place in self._refused or told in self._seen or self.full:
            return
        self._seen.add(told)
        self._found.append(issue(code, place, hint, **values))

    def refuse(self, code: str, *path: PathStep, hint: str | None = None, **values: str) -> None:
        """A fault of the value at `path`."""
        self.add(code, self.source.place(*path), hint, **values)

    def unknown(self, kind: str, name: str, known: Iterable[str], *path: PathStep) -> None:
        """An id at `path` that no `kind` carries."""
        if not self.full:
            self.unknown_at(self.source.place(*path), kind, name, known)

    def unknown_at(self, place: Place, kind: str, name: str, known: Iterable[str]) -> None:
        """An id at `place` that no `kind` carries."""
        if not self.full:
            self.add("S121", place, nearest(name, known), kind=kind, id=name)

    def sorted(self) -> tuple[Issue, ...]:
        """All that was found, in the order of the file."""
        return tuple(sorted(self._found, key=lambda found: (found.place, found.code)))

    def refuse_blanks(self, reading: Reading) -> None:
        """Values that are not there: no key of our formats may be left empty."""
        for mark in reading.blanks[:MOST_ISSUES]:
            place = self.source.at(mark)
            before = self.source.lines[place.line - 1][: place.column - 1]
            cut, rated = _CUT_OFF.search(before), _RATED.search(before)
            if cut is not None:
                at = Place(place.file, place.line, cut.start("key") + 1)
                self.add("S111", at, reason="comma", key=cut.group("key"))
                self._refused.add(at)
            elif rated is not None:
                key = rated.group("key")
                self.add("S118", place, reason="nothing", key=key, letters=_RATINGS[key])
            else:
                self.add("S113", place, expected="something", found="nothing")
            self._refused.add(place)

    def refuse_entry(
        self, error: ValidationError, model: type[BaseModel], tree: Value, *path: PathStep
    ) -> None:
        """Every fault pydantic found in `tree`, which stands at `path`."""
        for location, fault in faults_of(error, tree):
            if self.full:
                return
            self._translate(fault, model, (*path, *location), location)

    def _translate(
        self,
        fault: ErrorDetails,
        model: type[BaseModel],
        path: tuple[PathStep, ...],
        location: tuple[PathStep, ...],
    ) -> None:
        kind: str = fault["type"]
        context: dict[str, Any] = fault.get("ctx", {})
        name = str(path[-1]) if path else ""
        if kind == "extra_forbidden":
            known = _keys_of(model, location[:-1])
            self.add("S111", self.source.key_place(*path), _key_hint(name, known), key=name)
        elif kind == "missing":
            self.refuse("S112", *path[:-1], key=name)
        elif kind == "rating" or name in _RATINGS:
            letters = _RATINGS[name]
            self.refuse(
                "S118", *path, hint=_capitals(fault["input"], letters), key=name, letters=letters
            )
        elif kind in _EXPECTED:
            expected, found = _EXPECTED[kind], kind_of(fault["input"])
            if name == "when" or (len(path) > 1 and path[-2] == "set"):
                expected = "condition"
            hint = None if expected == "condition" else _meant(expected, fault["input"])
            self.refuse("S113", *path, hint=hint, expected=expected, found=found)
        elif kind in _TEXTS:
            limit = str(context.get("max_length", ""))
            self.refuse("S115", *path, reason=_TEXTS[kind], limit=limit)
        elif kind in ("enum", "literal_error"):
            self._not_allowed(context, str(fault["input"]), path)
        elif kind == "string_pattern_mismatch":
            self._not_an_id(str(fault["input"]), name, path)
        elif kind in ("too_short", "too_long"):
            least, most = context.get("min_length", ""), context.get("max_length", "")
            self.refuse("S119", *path, key=name, least=str(least), most=str(most))
        else:
            self._out_of_range(context, name, path)

    def _not_an_id(self, text: str, name: str, path: tuple[PathStep, ...]) -> None:
        if name == "language":
            self.refuse("S117", *path, reason="language", id=text)
            return
        # Among the cast the id is the key itself.
        is_key = name == text and self.source.value(*path) != text
        place = self.source.key_place(*path) if is_key else self.source.place(*path)
        self.add("S117", place, id_like(text), reason="form", id=text)

    def _not_allowed(self, context: dict[str, Any], value: str, path: tuple[PathStep, ...]) -> None:
        allowed = context["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        hint = nearest(value, allowed) or (allowed[0] if len(allowed) == 1 else None)
        self.refuse("S116", *path, hint=hint, value=value, allowed=", ".join(allowed))

    def _out_of_range(self, context: dict[str, Any], name: str, path: tuple[PathStep, ...]) -> None:
        for bound in ("ge", "gt"):
            if bound in context:
                least = context[bound] + (bound == "gt")
                self.refuse("S114", *path, reason="least", key=name, bound=str(least))
        if "le" in context:
            self.refuse("S114", *path, reason="most", key=name, bound=str(context["le"]))


def kind_of(value: object) -> str:
    """The kind of a value as the sentences name it."""
    for kind, name in (
        (bool, "bool"),
        (int, "whole"),
        (float, "fraction"),
        (str, "text"),
        (dict, "mapping"),
        (list, "list"),
    ):
        if isinstance(value, kind):
            return name
    return "nothing"


Fault: TypeAlias = "tuple[tuple[PathStep, ...], ErrorDetails]"
"""A fault of shape and the path of the value that has it."""


def faults_of(error: ValidationError, tree: object) -> list[Fault]:
    """What pydantic found, with paths as the tree has them.

    Where a value may be of several types pydantic complains once per type, and its paths name
    the type. Only the complaints about what the author chose are kept: about the items of a
    list, or about more than the type.
    """
    details = error.errors(include_url=False)[:_MOST_DETAILS]
    chosen = {
        fault["loc"][:at]
        for fault in details
        for at, step in enumerate(fault["loc"])
        if isinstance(step, str) and step.startswith("list[") and len(fault["loc"]) > at + 1
    }
    located = [(_locate(fault["loc"], tree, chosen), fault) for fault in details]
    told = {path for path, fault in located if not fault["type"].endswith("_type")}
    return [
        (path, fault)
        for path, fault in located
        if path is not None and (path not in told or not fault["type"].endswith("_type"))
    ]


def _locate(
    steps: tuple[str | int, ...], tree: object, chosen: set[tuple[str | int, ...]]
) -> tuple[PathStep, ...] | None:
    """A fault's path in the tree; None where the author chose another type (`chosen`)."""
    path: list[PathStep] = []
    value = tree
    for at, step in enumerate(steps):
        if step in _HOW_WRITTEN:
            continue
        if isinstance(value, dict):
            if step != "[key]":
                path.append(step)
                value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            path.append(step)
            value = value[step]
        elif isinstance(step, str) and steps[:at] in chosen and not step.startswith("list["):
            return None
    return tuple(path)


def _keys_of(model: type[BaseModel], location: tuple[PathStep, ...]) -> list[str]:
    """The keys a mapping at `location` below `model` may have."""
    here: type[BaseModel] | None = model
    for step in location:
        if here is not None and step in here.model_fields:
            here = _model_in(here.model_fields[str(step)].annotation)
    return list(here.model_fields) if here is not None else []


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        if (found := _model_in(inner)) is not None:
            return found
    return None


def _meant(expected: str, value: object) -> str | None:
    """What a value of another type most likely stands for, as it is written: `"12"` for 12,
    `true` for yes, 3500 for 3,500."""
    if expected == "text" and isinstance(value, int) and not isinstance(value, bool):
        return f'"{value}"'
    if not isinstance(value, str):
        return None
    if expected == "bool":
        return _TRUTHS.get(value.lower())
    digits = _GROUPED.fullmatch(value) if expected == "whole" else None
    return None if digits is None else re.sub(r"\D", "", value)


def _capitals(value: object, letters: str) -> str | None:
    """A rating written small as it has to be written; None where capitals do not mend it."""
    if not isinstance(value, str):
        return None
    written = value.strip().upper()
    once = len(set(written)) == len(written)
    return written if written and once and set(written) <= set(letters) else None


def _key_hint(key: str, known: list[str]) -> str | None:
    head = key.partition(":")[0].strip()
    if head != key and head in known:
        return f"{head}: " if ":" in key else head
    return nearest(key, known)


def id_like(text: str) -> str | None:
    """The id a text could become, or None where nothing of it is left."""
    made = "".join(c if c.isascii() and (c.isalnum() or c in "_-") else "_" for c in text.lower())
    return made[:64].strip("_") or None
