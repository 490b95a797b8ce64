"""What refers to something else in a file, looked up: targets, ids, conditions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from simulator.model.issue import PathStep
from simulator.model.making import maker
from simulator.model.scenario import HARD_TAGS, Expression, Route
from simulator.scenario import schema
from simulator.scenario.conditions import Conditions
from simulator.scenario.findings import Findings
from simulator.scenario.ids import Ids
from simulator.scenario.nearest import nearest
from simulator.scenario.tokens import ConditionError

_LISTS_OF_IDS: Final = (
    ("learns", "fact"),
    ("promises", "promise"),
    ("keeps_promise", "promise"),
    ("breaks_promise", "promise"),
    ("keeps", "rule"),
    ("breaches", "rule"),
)
"""The keys of a reply that hold ids, and what carries these."""

_LISTS: Final = frozenset({"withdraws", *dict(_LISTS_OF_IDS)})

_make_route = maker(Route)


class Linker:
    """Looks up the references of one file; those that lead nowhere go to `findings`.

    Every question is about the value at a path of the tree, which is where a fault is placed.
    """

    def __init__(self, ids: Ids, findings: Findings) -> None:
        self._ids = ids
        self._findings = findings
        self._conditions = Conditions(ids.names)
        self._straight: dict[str, tuple[Route, ...]] = {}

    def check_reply(self, entry: schema.ReplyEntry, *path: PathStep) -> None:
        """The lists of ids a reply has, and that it takes back what can be: violations."""
        if entry.model_fields_set.isdisjoint(_LISTS):  # most replies: hundreds a file
            return
        for key, kind in _LISTS_OF_IDS:
            if names := getattr(entry, key):
                self.check_ids(kind, names, *path, key)
        for at, tag in enumerate(entry.withdraws):
            if tag not in HARD_TAGS:
                allowed = ", ".join(HARD_TAGS)
                self._findings.refuse(
                    "S116", *path, "withdraws", at, value=tag.value, allowed=allowed
                )

    def routes(
        self, goto: str | list[schema.RouteEntry], *path: PathStep, nodes_only: bool = False
    ) -> tuple[Route, ...]:
        """The ways on, in order; only the last one may and must be without a condition."""
        kind = "node" if nodes_only else "place"
        if isinstance(goto, str):
            self.target(goto, kind, *path)
            if goto not in self._straight:
                self._straight[goto] = (_make_route(goto),)
            return self._straight[goto]
        routes = []
        for at, route in enumerate(goto):
            last = at == len(goto) - 1
            self.target(route.to, kind, *path, at, "to")
            if last and route.when is not None:
                self._findings.refuse("S125", *path, at, reason="last")
            elif not last and route.when is None:
                self._findings.refuse("S125", *path, at, reason="early")
            routes.append(_make_route(route.to, self.when(route.when, *path, at, "when")))
        return tuple(routes)

    def target(self, id_: str, kind: str, *path: PathStep) -> None:
        """Whether an id is what a reference asks for: a node, an ending, or either."""
        ids = self._ids
        is_node = id_ in ids.nodes
        if is_node and kind != "ending":
            return
        is_ending = id_ in ids.endings
        if is_ending and kind != "node":
            return
        if is_node or is_ending:
            self._findings.refuse("S123", *path, reason=kind, id=id_)
            return
        if ids.nameless and nearest(id_, chain(ids.nodes, ids.endings)) is None:
            return  # most likely the one whose id is absent or has another form
        nodes = ids.nodes if kind != "ending" else {}
        endings = ids.endings if kind != "node" else {}
        self._findings.unknown(kind, id_, chain(nodes, endings), *path)

    def check_ids(self, kind: str, names: Sequence[str], *path: PathStep) -> None:
        """Whether every id of a list is carried by something of its kind."""
        known = self._ids.of_kind(kind)
        for at, name in enumerate(names):
            if name not in known:
                self._findings.unknown(kind, name, known, *path, at)

    def assignments(
        self, entry: dict[str, str | int], *path: PathStep
    ) -> tuple[tuple[str, Expression], ...]:
        """The right sides of a `set`, compiled, with the variables they go to."""
        made = []
        variables = self._ids.names.variables
        for name, source in entry.items():
            if name not in variables:
                place = self._findings.source.key_place(*path, name)
                self._findings.unknown_at(place, "variable", name, variables)
            expression = self._compiled(source, *path, name, truth=False)
            if expression is not None:
                made.append((name, expression))
        return tuple(made)

    def when(self, source: str | int | None, *path: PathStep) -> Expression | None:
        """A condition, compiled; None where there is none, or none that can be read."""
        return None if source is None else self._compiled(source, *path, truth=True)

    def _compiled(self, source: str | int, *path: PathStep, truth: bool) -> Expression | None:
        compiler = self._conditions
        if self._findings.full:
            return None
        try:
            return compiler.condition(source) if truth else compiler.amount(source)
        except ConditionError as error:
            place = self._findings.source.inside(error.offset, *path)
            self._findings.add(error.code, place, error.hint, **error.values)
            return None
