"""From a checked file to a frozen `Scenario`: ids, links and conditions resolved.

Everything that refers to something else is looked up here, and every reference that leads
nowhere is reported, also when other parts of the file are faulty: ids are taken from the
tree as it was read, so that one bad node does not make all links to it look bad.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from simulator.model.issue import PathStep
from simulator.model.scenario import (
    CastMember,
    Cause,
    Client,
    ClientType,
    Ending,
    Expression,
    Fact,
    FairZone,
    Node,
    Offer,
    Promise,
    Reply,
    Role,
    Route,
    Rule,
    Scenario,
    Variable,
)
from simulator.scenario import schema
from simulator.scenario.conditions import Conditions
from simulator.scenario.findings import Findings
from simulator.scenario.ids import Ids, collect
from simulator.scenario.links import check_keys, check_narration, check_scenario
from simulator.scenario.pictures import check_face
from simulator.scenario.tokens import ConditionError
from simulator.scenario.tree import TreeMap

_LISTS_OF_IDS: Final = (
    ("learns", "fact"),
    ("promises", "promise"),
    ("keeps_promise", "promise"),
    ("breaks_promise", "promise"),
    ("keeps", "rule"),
    ("breaches", "rule"),
)
"""The keys of a reply that hold ids, and what carries these."""


class Builder:
    """Builds one scenario of one tree; faults go to `findings`.

    `folder` is where pictures are looked for; None skips looking.
    """

    def __init__(self, tree: TreeMap, findings: Findings, folder: Path | None) -> None:
        self._findings = findings
        self._folder = folder
        self._ids: Ids = collect(tree, findings)
        self._conditions = Conditions(self._ids.names)
        self._straight: dict[str, tuple[Route, ...]] = {}

    def build(self, entry: schema.ScenarioEntry, digest: str) -> Scenario | None:
        """The scenario, or None where the file has errors.

        Links are looked up in the order of the file's keys, so that the numbers of
        memories never depend on anything else.
        """
        whole = not self._findings.has_errors
        client = self._client(entry.client)
        start = self._routes(entry.start, "start", nodes_only=True)
        nodes = tuple(self._node(node, index) for index, node in enumerate(entry.nodes))
        endings = tuple(self._ending(end, index) for index, end in enumerate(entry.endings))
        causes = tuple(self._cause(cause, index) for index, cause in enumerate(entry.causes))
        cast = tuple(self._cast(id_, member) for id_, member in entry.cast.items())
        check_narration(nodes, self._findings)
        if whole:
            check_scenario(entry, self._findings)
        if self._findings.has_errors:
            return None
        return Scenario(
            id=entry.id,
            language=entry.language,
            title=entry.title,
            role=Role(entry.role.you_are, entry.role.brief or ""),
            client=client,
            start=start,
            nodes=nodes,
            endings=endings,
            digest=digest,
            summary=entry.summary or "",
            phase=entry.phase,
            minutes=entry.minutes,
            level=entry.level,
            cast=cast,
            fair=_fair(entry.fair),
            rules=tuple(Rule(line.id, line.text) for line in entry.rules),
            facts=tuple(Fact(fact.id, fact.text, fact.key) for fact in entry.facts),
            causes=causes,
            promises=tuple(Promise(line.id, line.text) for line in entry.promises),
            variables=tuple(Variable(v.id, v.start, v.min, v.max) for v in entry.variables),
            fair_cash=entry.fair_cash,
            minute_rate=entry.minute_rate,
            memories=tuple(self._ids.names.memories),
        )

    def _client(self, entry: schema.ClientEntry) -> Client:
        self._face(entry.face, "client", "face")
        if entry.walks_out is not None:
            self._target(entry.walks_out, "ending", "client", "walks_out")
        grudge = entry.type is ClientType.GRUDGE
        return Client(
            name=entry.name,
            face=entry.face,
            type=entry.type,
            tension=entry.tension,
            trust=entry.trust,
            walks_out=entry.walks_out,
            lifetime_value=entry.lifetime_value,
            first_failure=not grudge if entry.first_failure is None else entry.first_failure,
            returns_from=entry.returns_from,
        )

    def _cast(self, id_: str, entry: schema.CastEntry) -> CastMember:
        self._face(entry.face, "cast", id_, "face")
        return CastMember(id_, entry.name, entry.face)

    def _node(self, entry: schema.NodeEntry, index: int) -> Node:
        path = ("nodes", index)
        check_keys(path, self._findings)
        if entry.speaker != "client" and entry.speaker not in self._ids.cast:
            known = ("client", *self._ids.cast)
            self._findings.unknown("cast", entry.speaker, known, *path, "speaker")
        if entry.on_silence is not None:
            self._target(entry.on_silence, "node", *path, "on_silence")
        replies = entry.replies or ()
        return Node(
            id=entry.id,
            says=(entry.says,) if isinstance(entry.says, str) else tuple(entry.says),
            replies=tuple(
                self._reply(reply, *path, "replies", at) for at, reply in enumerate(replies)
            ),
            goto=() if entry.goto is None else self._routes(entry.goto, *path, "goto"),
            scene=entry.scene,
            speaker=entry.speaker,
            push=entry.push,
            key=entry.key,
            timer=entry.timer,
            on_silence=entry.on_silence,
            hint=entry.hint,
            notes=entry.notes,
            point_of_no_return=entry.point_of_no_return,
        )

    def _reply(self, entry: schema.ReplyEntry, *path: PathStep) -> Reply:
        if entry.closed is not None and entry.when is None and not entry.once:
            self._findings.refuse("S124", *path, "closed", reason="closed")
        for key, kind in _LISTS_OF_IDS:
            if names := getattr(entry, key):
                self._check_ids(kind, names, *path, key)
        return Reply(
            id=entry.id,
            say=entry.say,
            care=entry.care,
            firmness=entry.firmness,
            goto=self._routes(entry.goto, *path, "goto"),
            does=frozenset(entry.does),
            when=None if entry.when is None else self._when(entry.when, *path, "when"),
            closed=entry.closed,
            once=entry.once,
            learns=tuple(entry.learns),
            promises=tuple(entry.promises),
            keeps_promise=tuple(entry.keeps_promise),
            breaks_promise=tuple(entry.breaks_promise),
            withdraws=tuple(entry.withdraws),
            keeps=tuple(entry.keeps),
            breaches=tuple(entry.breaches),
            set=self._assignments(entry.set, *path, "set") if entry.set else (),
            cash=entry.cash,
            minutes=entry.minutes,
            why=entry.why,
            inner=entry.inner,
            tempts=entry.tempts,
            stage=entry.stage,
        )

    def _ending(self, entry: schema.EndingEntry, index: int) -> Ending:
        self._check_ids("promise", entry.settles, "endings", index, "settles")
        return Ending(
            id=entry.id,
            title=entry.title,
            proper=entry.proper,
            text=entry.text or "",
            resolved=entry.resolved,
            settles=tuple(entry.settles),
        )

    def _cause(self, entry: schema.CauseEntry, index: int) -> Cause:
        for at, node in enumerate(entry.evidence):
            self._target(node, "node", "causes", index, "evidence", at)
        return Cause(entry.id, entry.text, entry.weight, entry.fix, tuple(entry.evidence))

    def _routes(
        self, goto: str | list[schema.RouteEntry], *path: PathStep, nodes_only: bool = False
    ) -> tuple[Route, ...]:
        """The ways on, in order; only the last one may and must be without a condition."""
        kind = "node" if nodes_only else "place"
        if isinstance(goto, str):
            self._target(goto, kind, *path)
            return self._straight.setdefault(goto, (Route(goto),))
        routes = []
        for at, route in enumerate(goto):
            last = at == len(goto) - 1
            self._target(route.to, kind, *path, at, "to")
            if last and route.when is not None:
                self._findings.refuse("S125", *path, at, reason="last")
            elif not last and route.when is None:
                self._findings.refuse("S125", *path, at, reason="early")
            routes.append(Route(route.to, self._when(route.when, *path, at, "when")))
        return tuple(routes)

    def _target(self, id_: str, kind: str, *path: PathStep) -> None:
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
        nodes = ids.nodes if kind != "ending" else {}
        endings = ids.endings if kind != "node" else {}
        self._findings.unknown(kind, id_, chain(nodes, endings), *path)

    def _check_ids(self, kind: str, names: Sequence[str], *path: PathStep) -> None:
        """Whether every id of a list is carried by something of its kind."""
        known = self._ids.of_kind(kind)
        for at, name in enumerate(names):
            if name not in known:
                self._findings.unknown(kind, name, known, *path, at)

    def _assignments(
        self, entry: dict[str, str | int], *path: PathStep
    ) -> tuple[tuple[str, Expression], ...]:
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

    def _when(self, source: str | int | None, *path: PathStep) -> Expression | None:
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

    def _face(self, face: str | None, *path: PathStep) -> None:
        reason = None if face is None else check_face(face, self._folder)
        if reason is not None:
            self._findings.refuse("S128", *path, reason=reason, name=face or "")


def _fair(entry: schema.FairEntry) -> FairZone:
    return FairZone(
        owed=tuple(Offer(line.id, line.text) for line in entry.owed),
        allowed=tuple(Offer(line.id, line.text, line.by) for line in entry.allowed),
        impossible=tuple(Offer(line.id, line.text) for line in entry.impossible),
    )
