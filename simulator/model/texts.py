"""Every text of a scenario that can be translated, each with the two ways to it.

A translation is the scenario's tree by ids, with texts only:

```yaml
title, summary
role:      {you_are, brief}
client:    {name}
cast:      {petro: {name}}
fair:      {owed: {no_second_fee: {text}}, allowed: {gift: {text, by}}, impossible: ...}
rules:     {who_and_when: {text}}     # facts, promises and lines of the portrait likewise
causes:    {unclear: {text, fix}}
nodes:     {hello: {scene, says, hint, notes,
                    replies: {hear: {say, closed, why, inner, tempts}}}}
endings:   {agreed: {title, text}}
```

Where an entry has no text but its `text`, the text may stand for the entry:
`rules: {who_and_when: "..."}`. Variants of `says` are a list here as there; in paths they
count from 1. `by` is a text unless it names a voice of the cast, who has a name already.

What a scenario takes from the house code is not among its texts: that is translated once, in
the sheets of the house code, of which the tree is

```yaml
title, summary
roles:     {senior: {text}}           # rules, offers and lines of the portrait likewise
```
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from simulator.model.house import House
from simulator.model.house_lines import HouseRole, PortraitLine
from simulator.model.issue import PathStep
from simulator.model.scenario import Node, Offer, Reply, Rule, Scenario
from simulator.model.translation import TextPath, Translation

DIGITS: Final = 12
"""Hex digits of a text's digest that a sheet keeps."""

_At = tuple[PathStep, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a scenario or a house code: its path by ids, where it stands in its file, its
    words."""

    path: TextPath
    at: tuple[PathStep, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Gaps:
    """What a translation lacks: texts it does not have, and those made from another source."""

    missing: tuple[Text, ...]
    stale: tuple[Text, ...]


def texts_of(source: Scenario | House) -> tuple[Text, ...]:
    """All texts of a scenario that are its own, or of a house code, in the order of the format's
    keys and of the file's lists.

    What an author left out (a summary, a hint) is no text.
    """
    return tuple(_of_house(source) if isinstance(source, House) else _texts(source))


def digest_of(text: str) -> str:
    """What tells one source text from another: the first digits of its SHA-256, in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def gaps_of(texts: Sequence[Text], translation: Translation) -> Gaps:
    """What of `texts` is missing in a translation, and what is stale there."""
    missing, stale = [], []
    for text in texts:
        if text.path not in translation.texts:
            missing.append(text)
        elif translation.digests.get(text.path) not in (None, digest_of(text.text)):
            stale.append(text)
    return Gaps(tuple(missing), tuple(stale))


def _texts(scenario: Scenario) -> Iterator[Text]:
    yield from _fields((), (), title=scenario.title, summary=scenario.summary)
    role = scenario.role
    yield from _fields(("role",), ("role",), you_are=role.you_are, brief=role.brief)
    yield from _fields(("client",), ("client",), name=scenario.client.name)
    for member in scenario.cast:
        here = ("cast", member.id)
        yield from _fields(here, here, name=member.name)
    named = {member.id for member in scenario.cast} | {role.id for role in scenario.roles}
    zones = scenario.fair
    for zone in ("owed", "allowed", "impossible"):
        offers: tuple[Offer, ...] = getattr(zones, zone)
        for index, offer in enumerate(offers):
            if offer.of_house:
                continue
            by = None if offer.by in named else offer.by
            yield from _fields(
                ("fair", zone, offer.id), ("fair", zone, index), text=offer.text, by=by
            )
    yield from _lines("rules", scenario.rules)
    yield from _lines("portrait", scenario.portrait)
    for index, fact in enumerate(scenario.facts):
        yield from _fields(("facts", fact.id), ("facts", index), text=fact.text)
    for index, cause in enumerate(scenario.causes):
        here, at = ("causes", cause.id), ("causes", index)
        yield from _fields(here, at, text=cause.text, fix=cause.fix)
    for index, promise in enumerate(scenario.promises):
        yield from _fields(("promises", promise.id), ("promises", index), text=promise.text)
    for index, node in enumerate(scenario.nodes):
        yield from _of_node(node, index)
    for index, ending in enumerate(scenario.endings):
        here, at = ("endings", ending.id), ("endings", index)
        yield from _fields(here, at, title=ending.title, text=ending.text)


def _of_house(house: House) -> Iterator[Text]:
    yield from _fields((), (), title=house.title, summary=house.summary)
    lists: dict[str, Sequence[HouseRole | Rule | Offer | PortraitLine]] = {
        "roles": house.roles,
        "rules": house.rules,
        "offers": house.offers,
        "portrait": house.portrait,
    }
    for key, lines in lists.items():
        for index, line in enumerate(lines):
            yield from _fields((key, line.id), (key, index), text=line.text)


def _lines(key: str, lines: Sequence[Rule | PortraitLine]) -> Iterator[Text]:
    """The lines of a list that stand in the scenario itself."""
    for index, line in enumerate(lines):
        if not line.of_house:
            yield from _fields((key, line.id), (key, index), text=line.text)


def _of_node(node: Node, index: int) -> Iterator[Text]:
    here: TextPath = ("nodes", node.id)
    at: _At = ("nodes", index)
    yield from _fields(here, at, scene=node.scene)
    if len(node.says) == 1:
        yield Text((*here, "says"), (*at, "says"), node.says[0])
    else:
        for variant, text in enumerate(node.says):
            yield Text((*here, "says", str(variant + 1)), (*at, "says", variant), text)
    yield from _fields(here, at, hint=node.hint, notes=node.notes)
    for number, reply in enumerate(node.replies):
        yield from _of_reply(reply, (*here, "replies", reply.id), (*at, "replies", number))


def _of_reply(reply: Reply, here: TextPath, at: _At) -> Iterator[Text]:
    yield Text((*here, "say"), (*at, "say"), reply.say)
    yield from _fields(
        here, at, closed=reply.closed, why=reply.why, inner=reply.inner, tempts=reply.tempts
    )


def _fields(here: TextPath, at: _At, **texts: str | None) -> Iterator[Text]:
    for key, text in texts.items():
        if text:
            yield Text((*here, key), (*at, key), text)
