"""A scenario as a script to be read on paper: every line by node, with ratings and notes.

Values only; the page is laid out and put into words by `simulator.ui.trainer`. Nothing is
left out that a trainer may be asked about in a room: gates, promises, facts, what each reply
leads to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.model.scenario import Cause, Node, Offer, Rating, Reply, Route, Scenario
from simulator.usecases.authority import authority

CLIENT = "client"


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: to a node or an ending, and the condition as the author wrote it."""

    to: str
    when: str | None


@dataclass(frozen=True, slots=True)
class ScriptReply:
    """One reply as the trainer reads it. `effects` are (kind, ids): `learns`, `promises`,
    `keeps_promise`, `breaks_promise`, `withdraws`, `keeps`, `breaches`, `does`."""

    id: str
    say: str
    care: Rating
    firmness: Rating
    ways: tuple[Way, ...]
    when: str | None
    once: bool
    effects: tuple[tuple[str, tuple[str, ...]], ...]
    why: str | None
    inner: str | None
    tempts: str | None
    closed: str | None


@dataclass(frozen=True, slots=True)
class ScriptNode:
    """One node: `says` holds all variants; `speaker` is a name as shown."""

    id: str
    key: bool
    scene: str | None
    speaker: str
    says: tuple[str, ...]
    push: int
    timer: int | None
    on_silence: str | None
    hint: str | None
    notes: str | None
    replies: tuple[ScriptReply, ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class ScriptEnding:
    """One ending; `resolved` is −1, 0 or +1."""

    id: str
    title: str
    text: str
    proper: bool
    resolved: int
    settles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """The whole script. Offers are (text, who may allow it or None: the trainee)."""

    id: str
    title: str
    summary: str
    language: str
    client: str
    you_are: str
    brief: str
    owed: tuple[tuple[str, str | None], ...]
    allowed: tuple[tuple[str, str | None], ...]
    impossible: tuple[tuple[str, str | None], ...]
    rules: tuple[tuple[str, str], ...]
    portrait: tuple[str, ...]
    facts: tuple[tuple[str, str, bool], ...]
    """(id, text, key)."""
    promises: tuple[tuple[str, str], ...]
    causes: tuple[Cause, ...]
    nodes: tuple[ScriptNode, ...]
    endings: tuple[ScriptEnding, ...]


def script_of(scenario: Scenario) -> Script:
    """The script of a scenario, nodes and replies in the order of the file."""
    voices = {CLIENT: scenario.client.name} | {voice.id: voice.name for voice in scenario.cast}
    return Script(
        id=scenario.id,
        title=scenario.title,
        summary=scenario.summary,
        language=scenario.language,
        client=scenario.client.name,
        you_are=scenario.role.you_are,
        brief=scenario.role.brief,
        owed=_offers(scenario, scenario.fair.owed),
        allowed=_offers(scenario, scenario.fair.allowed),
        impossible=_offers(scenario, scenario.fair.impossible),
        rules=tuple((rule.id, rule.text) for rule in scenario.rules),
        portrait=tuple(line.text for line in scenario.portrait),
        facts=tuple((fact.id, fact.text, fact.key) for fact in scenario.facts),
        promises=tuple((promise.id, promise.text) for promise in scenario.promises),
        causes=scenario.causes,
        nodes=tuple(_node(node, voices[node.speaker]) for node in scenario.nodes),
        endings=tuple(
            ScriptEnding(
                ending.id,
                ending.title,
                ending.text,
                ending.proper,
                ending.resolved,
                ending.settles,
            )
            for ending in scenario.endings
        ),
    )


def _offers(scenario: Scenario, offers: Iterable[Offer]) -> tuple[tuple[str, str | None], ...]:
    return tuple((offer.text, authority(scenario, offer.by)) for offer in offers)


def _node(node: Node, speaker: str) -> ScriptNode:
    return ScriptNode(
        id=node.id,
        key=node.key,
        scene=node.scene,
        speaker=speaker,
        says=node.says,
        push=node.push,
        timer=node.timer,
        on_silence=node.on_silence,
        hint=node.hint,
        notes=node.notes,
        replies=tuple(_reply(reply) for reply in node.replies),
        ways=_ways(node.goto),
    )


def _reply(reply: Reply) -> ScriptReply:
    effects: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("does", tuple(sorted(tag.value for tag in reply.does))),
        ("learns", reply.learns),
        ("promises", reply.promises),
        ("keeps_promise", reply.keeps_promise),
        ("breaks_promise", reply.breaks_promise),
        ("withdraws", tuple(tag.value for tag in reply.withdraws)),
        ("keeps", reply.keeps),
        ("breaches", reply.breaches),
        ("set", tuple(f"{name} = {value.source}" for name, value in reply.set)),
    )
    return ScriptReply(
        id=reply.id,
        say=reply.say,
        care=reply.care,
        firmness=reply.firmness,
        ways=_ways(reply.goto),
        when=reply.when.source if reply.when else None,
        once=reply.once,
        effects=tuple((kind, ids) for kind, ids in effects if ids),
        why=reply.why,
        inner=reply.inner,
        tempts=reply.tempts,
        closed=reply.closed,
    )


def _ways(routes: Iterable[Route]) -> tuple[Way, ...]:
    return tuple(Way(route.to, route.when.source if route.when else None) for route in routes)
