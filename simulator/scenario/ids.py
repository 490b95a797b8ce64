"""The ids of a file, taken from its tree as it was read, with what uses one twice."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from simulator.model.issue import PathStep
from simulator.model.run import SILENCE
from simulator.scenario.conditions import Names
from simulator.scenario.findings import Findings
from simulator.scenario.tokens import MOST
from simulator.scenario.tree import Value

_ID: Final = re.compile(r"[a-z0-9_-]{1,64}")
_VARIABLE: Final = re.compile(r"[a-z_][a-z0-9_]*")
_WORDS: Final = frozenset({"tension", "trust", "turn", "knows", "promised", "said", "ended"})


@dataclass(frozen=True, slots=True)
class Ids:
    """All ids of a file by kind. `names` is what conditions may ask about."""

    nodes: dict[str, int]
    endings: dict[str, int]
    facts: dict[str, int]
    promises: dict[str, int]
    rules: dict[str, int]
    cast: tuple[str, ...]
    names: Names
    nameless: bool = False
    """Whether a node or an ending has no id, or one of another form; that is told there."""

    def of_kind(self, kind: str) -> dict[str, int]:
        """The ids of facts, promises or rules."""
        return {"fact": self.facts, "promise": self.promises, "rule": self.rules}[kind]


def collect(tree: dict[str, Value], findings: Findings) -> Ids:
    """Every id of the tree; ids used twice, or reserved, go to `findings`."""
    nodes = index_of(tree, findings, "nodes")
    endings = index_of(tree, findings, "endings", taken=nodes)
    facts = index_of(tree, findings, "facts")
    promises = index_of(tree, findings, "promises")
    rules = index_of(tree, findings, "rules", bare=True)
    index_of(tree, findings, "portrait", bare=True)
    index_of(tree, findings, "causes")
    offers: dict[str, int] = {}
    for zone in ("owed", "allowed", "impossible"):
        bare = zone == "allowed"
        offers |= index_of(tree, findings, "fair", zone, taken=offers, bare=bare)
    cast = tree.get("cast")
    members = tuple(cast) if isinstance(cast, dict) else ()
    if "client" in members:
        place = findings.source.key_place("cast", "client")
        findings.add("S117", place, reason="reserved", id="client")
    unfit = [id_ for id_ in (*nodes, *endings) if _ID.fullmatch(id_) is None]
    for id_ in unfit:  # nobody is to be sent to an id that has to change
        nodes.pop(id_, None)
        endings.pop(id_, None)
    own = tree.get("id")
    names = Names(
        variables=_variables(tree, findings),
        facts=facts,
        promises=promises,
        replies=_replies(tree, findings),
        own_id=own if isinstance(own, str) else "",
        endings=frozenset(endings),
    )
    nameless = bool(unfit) or any(map(_lacks_ids, (tree.get("nodes"), tree.get("endings"))))
    return Ids(nodes, endings, facts, promises, rules, members, names, nameless)


def _lacks_ids(value: Value) -> bool:
    return isinstance(value, list) and any(
        isinstance(item, dict) and not isinstance(item.get("id"), str) for item in value
    )


def _entries(value: Value, *, bare: bool = False) -> Iterator[tuple[int, str, dict[str, Value]]]:
    """The items of a list that have a text for an id: index, id, item. With `bare` ids alone
    are items too, with nothing in them."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict) and isinstance(id_ := item.get("id"), str):
                yield index, id_, item
            elif bare and isinstance(item, str):
                yield index, item, {}


def index_of(
    tree: dict[str, Value],
    findings: Findings,
    *path: str,
    taken: dict[str, int] | None = None,
    bare: bool = False,
) -> dict[str, int]:
    """The ids of one list with their indexes; `taken` holds ids they may not repeat. With
    `bare` its items may be ids alone. Ids used twice go to `findings`."""
    value: Value = tree
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    found: dict[str, int] = {}
    for index, id_, _ in _entries(value, bare=bare):
        if id_ in found or (taken is not None and id_ in taken):
            findings.refuse("S120", *path, index, "id", id=id_)
        else:
            found[id_] = index
    return found


def _replies(tree: dict[str, Value], findings: Findings) -> dict[str, list[int]]:
    """The numbers of the replies that `said` may name, by id and by node.id."""
    numbers: dict[str, list[int]] = {}
    number = 0
    for node_index, node_id, node in _entries(tree.get("nodes")):
        here: set[str] = set()
        for index, id_, _ in _entries(node.get("replies")):
            path: tuple[PathStep, ...] = ("nodes", node_index, "replies", index, "id")
            if id_ == SILENCE:
                findings.refuse("S117", *path, reason="reserved", id=id_)
            if id_ in here:
                findings.refuse("S120", *path, id=id_)
            here.add(id_)
            numbers.setdefault(id_, []).append(number)
            numbers.setdefault(f"{node_id}.{id_}", []).append(number)
            number += 1
    return numbers


def _variables(
    tree: dict[str, Value], findings: Findings
) -> dict[str, tuple[int, tuple[int, int]]]:
    """Variables with their numbers and bounds; the widest bounds where theirs are faulty."""
    made: dict[str, tuple[int, tuple[int, int]]] = {}
    for name, index in index_of(tree, findings, "variables").items():
        if name in _WORDS or keyword.iskeyword(name):
            findings.refuse("S117", "variables", index, "id", reason="reserved", id=name)
        elif _VARIABLE.fullmatch(name) is None:
            findings.refuse("S117", "variables", index, "id", reason="variable", id=name)
        items = tree["variables"]
        item = items[index] if isinstance(items, list) else None
        low = item.get("min") if isinstance(item, dict) else None
        high = item.get("max") if isinstance(item, dict) else None
        bounds = (low, high) if type(low) is int and type(high) is int else (-MOST, MOST)
        made[name] = (index, bounds)
    return made
