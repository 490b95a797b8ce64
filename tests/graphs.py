"""Scenarios made in code, for tests that are about play and score and not about files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from simulator.model.scenario import (
    Client,
    ClientType,
    Ending,
    Expression,
    Node,
    Rating,
    Reply,
    Role,
    Route,
    Scenario,
    Source,
    Tag,
)

FIXTURES = Path(__file__).parent / "fixtures"
WORKED: dict[str, Any] = json.loads((FIXTURES / "scoring.json").read_text(encoding="utf-8"))


def routes(to: str | Sequence[Route]) -> tuple[Route, ...]:
    return (Route(to),) if isinstance(to, str) else tuple(to)


def reply(
    name: str, care: int, firmness: int, to: str | Sequence[Route], tags: str = "", **more: Any
) -> Reply:
    """A reply; `tags` are words of the tag table, separated by blanks."""
    return Reply(
        id=name,
        say=more.pop("say", f"{name} {care}{firmness}"),
        care=Rating(care),
        firmness=Rating(firmness),
        goto=routes(to),
        does=frozenset(Tag(tag) for tag in tags.split()),
        **more,
    )


def node(name: str, *replies: Reply, to: str | Sequence[Route] = (), **more: Any) -> Node:
    """A node with replies, or (with `to`) narration."""
    return Node(
        id=name, says=more.pop("says", (f"{name} says",)), replies=replies, goto=routes(to), **more
    )


def scenario(
    nodes: Sequence[Node],
    endings: Sequence[Ending],
    *,
    kind: ClientType = ClientType.UPSET_FAIR,
    client: Mapping[str, Any] | None = None,
    start: str | Sequence[Route] | None = None,
    **more: Any,
) -> Scenario:
    return Scenario(
        id="made",
        language="en",
        title="Made",
        role=Role("Care"),
        client=Client(name="Iryna", type=kind, **(client or {})),
        start=routes(start if start is not None else nodes[0].id),
        nodes=tuple(nodes),
        endings=tuple(endings),
        digest="0" * 64,
        **more,
    )


OK = Ending("ok", "Agreed", proper=True, resolved=1)
BOUGHT = Ending("bought", "Bought off", proper=False)
LOST = Ending("lost", "Lost", proper=False, resolved=-1)


def worked_graph(name: str) -> Scenario:
    """One of the worked examples (G1, G2) of the fixtures."""
    graph = WORKED[name]
    return scenario(
        [
            node(key, *(reply(row["key"], row["C"], row["F"], row["to"]) for row in rows))
            for key, rows in graph["nodes"].items()
        ],
        [Ending(key, key, proper=kind == "proper") for key, kind in graph["endings"].items()],
        start=graph["start"],
    )


def tension_below(limit: int) -> Expression:
    return Expression(
        f"tension < {limit}", lambda s: s.tension < limit, frozenset({(Source.TENSION, 0)})
    )


def trust_from(limit: int) -> Expression:
    return Expression(
        f"trust >= {limit}", lambda s: s.trust >= limit, frozenset({(Source.TRUST, 0)})
    )


def variable_from(index: int, limit: int) -> Expression:
    return Expression(
        f"v{index} >= {limit}",
        lambda s: s.variables[index] >= limit,
        frozenset({(Source.VARIABLE, index)}),
    )


def variable_plus(index: int, amount: int) -> Expression:
    return Expression(
        f"v{index} + {amount}",
        lambda s: s.variables[index] + amount,
        frozenset({(Source.VARIABLE, index)}),
    )


def knows(index: int) -> Expression:
    return Expression(
        f"knows({index})", lambda s: s.known >> index & 1, frozenset({(Source.FACT, index)})
    )
