"""From a checked file to a frozen `Scenario`: ids, links and conditions resolved.

Everything that refers to something else is looked up here, and every reference that leads
nowhere is reported, also when other parts of the file are faulty: ids are taken from the
tree as it was read, so that one bad node does not make all links to it look bad.
"""

from __future__ import annotations

from pathlib import Path

from simulator.model.issue import PathStep
from simulator.model.making import maker
from simulator.model.scenario import (
    CastMember,
    Cause,
    Client,
    ClientType,
    Ending,
    Fact,
    FairZone,
    Node,
    Offer,
    Promise,
    Reply,
    Role,
    Scenario,
    Variable,
)
from simulator.scenario import schema
from simulator.scenario.findings import Findings
from simulator.scenario.house import LoadedHouse
from simulator.scenario.house_links import HouseLines, Reference, check_references
from simulator.scenario.ids import Ids, collect
from simulator.scenario.linker import Linker
from simulator.scenario.links import check_keys, check_narration, check_scenario
from simulator.scenario.pictures import check_face
from simulator.scenario.tree import Value

_make_node = maker(Node)
_make_reply = maker(Reply)


class Builder:
    """Builds one scenario of one tree; faults go to `findings`.

    `folder` is where pictures are looked for; None skips looking. `references` are the ids of
    the house code it names, `house` that code (None: there is none).
    """

    def __init__(
        self,
        tree: dict[str, Value],
        findings: Findings,
        folder: Path | None,
        references: list[Reference],
        house: LoadedHouse | None,
    ) -> None:
        self._findings = findings
        self._folder = folder
        self._ids: Ids = collect(tree, findings)
        self._linker = Linker(self._ids, findings)
        self._house = house.house if references and house is not None else None
        self._lines = HouseLines(self._house)
        if references:
            check_references(references, house, self._ids, findings)

    def build(self, entry: schema.ScenarioEntry, digest: str) -> Scenario | None:
        """The scenario, or None where the file has errors.

        Memories are numbered as conditions ask for them: first the start, then node by node.
        """
        whole = not self._findings.has_errors
        scenario = self._scenario(entry, digest)
        check_narration(scenario.nodes, self._findings)
        if whole:  # stand-ins for faulty values would only be complained of again
            check_scenario(entry, self._findings)
        return None if self._findings.has_errors else scenario

    def _scenario(self, entry: schema.ScenarioEntry, digest: str) -> Scenario:
        return Scenario(
            id=entry.id,
            language=entry.language,
            title=entry.title,
            role=Role(entry.role.you_are, entry.role.brief or "", entry.role.role),
            client=self._client(entry.client),
            start=self._linker.routes(entry.start, "start", nodes_only=True),
            nodes=tuple(self._node(node, index) for index, node in enumerate(entry.nodes)),
            endings=tuple(self._ending(end, index) for index, end in enumerate(entry.endings)),
            digest=digest,
            summary=entry.summary or "",
            phase=entry.phase,
            minutes=entry.minutes,
            level=entry.level,
            cast=tuple(self._cast(id_, member) for id_, member in entry.cast.items()),
            fair=_fair(entry.fair, self._lines),
            rules=tuple(self._lines.rule(line) for line in entry.rules),
            portrait=tuple(self._lines.line(line) for line in entry.portrait),
            roles=() if self._house is None else self._house.roles,
            uses_house=self._house is not None,
            facts=tuple(Fact(fact.id, fact.text, fact.key) for fact in entry.facts),
            causes=tuple(self._cause(cause, index) for index, cause in enumerate(entry.causes)),
            promises=tuple(Promise(line.id, line.text) for line in entry.promises),
            variables=tuple(Variable(v.id, v.start, v.min, v.max) for v in entry.variables),
            fair_cash=entry.fair_cash,
            minute_rate=entry.minute_rate,
            memories=tuple(self._ids.names.memories),  # last: conditions above ask for them
        )

    def _client(self, entry: schema.ClientEntry) -> Client:
        self._face(entry.face, "client", "face")
        if entry.walks_out is not None:
            self._linker.target(entry.walks_out, "ending", "client", "walks_out")
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
        return CastMember(id_, entry.name, entry.face, entry.role)

    def _node(self, entry: schema.NodeEntry, index: int) -> Node:
        path = ("nodes", index)
        check_keys(path, self._findings)
        if entry.speaker != "client" and entry.speaker not in self._ids.cast:
            known = ("client", *self._ids.cast)
            self._findings.unknown("cast", entry.speaker, known, *path, "speaker")
        if entry.on_silence is not None:
            self._linker.target(entry.on_silence, "node", *path, "on_silence")
        replies = entry.replies or ()
        return _make_node(
            id=entry.id,
            says=(entry.says,) if isinstance(entry.says, str) else tuple(entry.says),
            replies=tuple(
                self._reply(reply, *path, "replies", at) for at, reply in enumerate(replies)
            ),
            goto=() if entry.goto is None else self._linker.routes(entry.goto, *path, "goto"),
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
        self._linker.check_reply(entry, *path)
        return _make_reply(
            id=entry.id,
            say=entry.say,
            care=entry.care,
            firmness=entry.firmness,
            goto=self._linker.routes(entry.goto, *path, "goto"),
            does=frozenset(entry.does),
            when=None if entry.when is None else self._linker.when(entry.when, *path, "when"),
            closed=entry.closed,
            once=entry.once,
            learns=tuple(entry.learns),
            promises=tuple(entry.promises),
            keeps_promise=tuple(entry.keeps_promise),
            breaks_promise=tuple(entry.breaks_promise),
            withdraws=tuple(entry.withdraws),
            keeps=tuple(entry.keeps),
            breaches=tuple(entry.breaches),
            set=self._linker.assignments(entry.set, *path, "set") if entry.set else (),
            cash=entry.cash,
            minutes=entry.minutes,
            why=entry.why,
            inner=entry.inner,
            tempts=entry.tempts,
            stage=entry.stage,
        )

    def _ending(self, entry: schema.EndingEntry, index: int) -> Ending:
        self._linker.check_ids("promise", entry.settles, "endings", index, "settles")
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
            self._linker.target(node, "node", "causes", index, "evidence", at)
        return Cause(entry.id, entry.text, entry.weight, entry.fix, tuple(entry.evidence))

    def _face(self, face: str | None, *path: PathStep) -> None:
        reason = None if face is None else check_face(face, self._folder)
        if reason is not None:
            self._findings.refuse("S128", *path, reason=reason, name=face or "")


def _fair(entry: schema.FairEntry, lines: HouseLines) -> FairZone:
    return FairZone(
        owed=tuple(Offer(line.id, line.text) for line in entry.owed),
        allowed=tuple(lines.offer(line) for line in entry.allowed),
        impossible=tuple(Offer(line.id, line.text) for line in entry.impossible),
    )
