"""The parts of a scenario file that have the right shape, each with its place in the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from simulator.scenario.findings import Findings
from simulator.scenario.schema import (
    CastEntry,
    CauseEntry,
    ClientEntry,
    EndingEntry,
    NodeEntry,
    ScenarioEntry,
    VariableEntry,
)
from simulator.scenario.tree import TreeList, TreeMap, Value

Shape = TypeVar("Shape", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Sections:
    """What of a file may be linked: all of it, or what the faults left over.

    Items come with their index in the file. `head` is the whole, None where any of it is
    faulty; then the rest is looked at only to report its links too.
    """

    head: ScenarioEntry | None
    client: ClientEntry | None
    cast: tuple[tuple[str, CastEntry], ...]
    nodes: tuple[tuple[int, NodeEntry], ...]
    endings: tuple[tuple[int, EndingEntry], ...]
    causes: tuple[tuple[int, CauseEntry], ...]
    variables: tuple[tuple[int, VariableEntry], ...]


def sections(tree: TreeMap, findings: Findings) -> Sections:
    """The parts of a scenario's tree; faults of shape go to `findings`."""
    try:
        head = ScenarioEntry.model_validate(tree)
    except ValidationError as error:
        findings.refuse_entry(error, ScenarioEntry, tree)
        return _salvaged(tree)
    return Sections(
        head,
        head.client,
        tuple(head.cast.items()),
        tuple(enumerate(head.nodes)),
        tuple(enumerate(head.endings)),
        tuple(enumerate(head.causes)),
        tuple(enumerate(head.variables)),
    )


def _salvaged(tree: TreeMap) -> Sections:
    cast = tree.get("cast")
    members = cast.items() if isinstance(cast, TreeMap) else ()
    made = [(id_, _shaped(CastEntry, member)) for id_, member in members]
    return Sections(
        None,
        _shaped(ClientEntry, tree.get("client")),
        tuple((id_, member) for id_, member in made if member is not None),
        _items(NodeEntry, tree.get("nodes")),
        _items(EndingEntry, tree.get("endings")),
        _items(CauseEntry, tree.get("causes")),
        _items(VariableEntry, tree.get("variables")),
    )


def _items(shape: type[Shape], value: Value) -> tuple[tuple[int, Shape], ...]:
    items = value if isinstance(value, TreeList) else ()
    made = ((index, _shaped(shape, item)) for index, item in enumerate(items))
    return tuple((index, item) for index, item in made if item is not None)


def _shaped(shape: type[Shape], value: Value) -> Shape | None:
    try:
        return shape.model_validate(value)
    except ValidationError:
        return None
