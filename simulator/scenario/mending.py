"""A faulty tree made good enough to be linked, so that all faults of a file come at once.

Nothing of what is mended is ever played: the file has errors. But a blank text in one reply
must not hide a dead link in the next one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from pydantic import ValidationError

from simulator.model.issue import PathStep
from simulator.scenario.findings import Findings, faults_of
from simulator.scenario.schema import ScenarioEntry
from simulator.scenario.tree import Value

_ATTEMPTS: Final = 3
"""A mended value may show the next fault: an unknown key beside an absent one, one below."""

_STAND_INS: Final[dict[str, Any]] = {
    "format": 1,
    "id": "x",
    "language": "en",
    "title": "x",
    "name": "x",
    "text": "x",
    "you_are": "x",
    "role": {"you_are": "x"},
    "client": {"name": "x"},
    "says": "x",
    "say": "x",
    "care": 0,
    "firmness": 0,
    "proper": False,
    "weight": "primary",
    "min": 0,
    "max": 0,
}
"""What stands in for a value that has to be there; others are left out."""


def shape(tree: dict[str, Value], findings: Findings) -> ScenarioEntry | None:
    """The tree as the format's shape; faults go to `findings`, and what had them is mended.

    None where there is nothing to link: no list of nodes, or faults too deep or too many.
    """
    try:
        return ScenarioEntry.model_validate(tree)
    except ValidationError as error:
        findings.refuse_entry(error, ScenarioEntry, tree)
        if findings.full:
            return None
        mended, fault = _copied(tree), error
    stand_ins = _STAND_INS | _targets(tree)
    for _ in range(_ATTEMPTS):
        _mend(mended, fault, stand_ins)
        try:
            return ScenarioEntry.model_validate(mended)
        except ValidationError as error:
            fault = error
    return None


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copied(item) for item in value]
    return value


def _targets(tree: dict[str, Value]) -> dict[str, str]:
    """What stands in for links: a node and an ending that are there."""
    node, ending = _first_id(tree.get("nodes")), _first_id(tree.get("endings"))
    found = {"start": node, "goto": ending or node, "to": ending or node}
    return {key: id_ for key, id_ in found.items() if id_ is not None}


def _first_id(value: Value) -> str | None:
    items: Iterable[Value] = value if isinstance(value, list) else ()
    for item in items:
        if isinstance(item, dict) and isinstance(id_ := item.get("id"), str):
            return id_
    return None


def _mend(tree: dict[str, Any], error: ValidationError, stand_ins: dict[str, Any]) -> None:
    """Replace or drop the nearest key of every fault; lists keep their lengths."""
    for path, _ in faults_of(error, tree):
        holder, key = _nearest_key(tree, path)
        if key is None:
            continue
        if path[0] == "variables" and key == "start":
            holder[key] = 0
        elif key in stand_ins and (key != "role" or holder is tree):
            holder[key] = stand_ins[key]
        else:
            holder.pop(key, None)


def _nearest_key(
    tree: dict[str, Any], path: tuple[PathStep, ...]
) -> tuple[dict[str, Any], str | None]:
    """The innermost mapping on a path, and the key of it the path goes through."""
    holder, key = tree, None
    here: Any = tree
    for step in path:
        if isinstance(here, dict):
            holder, key = here, str(step)
            here = here.get(key)
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            here = here[step]
        else:
            break
    return holder, key
