"""Random stories of any size, always the same for the same size, as scenario.yaml texts.

Three replies a node, two variables, one reply in ten gated, texts as long as people write
them. Every way leads on, some twenty turns at most at any size, so that what grows is the
story and not the talk.
"""

from __future__ import annotations

import random
from functools import cache

_SAID = (
    "the order was moved by two days and nobody rang about it before noon so a whole day "
    "went by waiting for a van that never came while the fee was asked for again although "
    "it had been paid in full I will look into the record now and call you back by three "
    "with what the coordinator may cancel and what we cannot give"
)
_WORDS = _SAID.split()
_TAGS = ("acknowledge", "action", "apology", "explain", "next_step", "refuse", "transfer")
_TYPES = ("upset_fair", "explosive", "anxious", "silent")
_GATES = ("first >= 1", "second >= 2", "first < 2", "first + second >= 2", "second != 1")
_ENDINGS = (("agreed", "true", 1), ("refused", "true", 0), ("bought", "false", 0))


@cache
def story(nodes: int, *, mood: bool = False) -> str:
    """A scenario of so many nodes. With `mood` the client walks out and moods are asked for."""
    chance = random.Random(nodes)
    gates = (*_GATES, "tension < 12", "trust >= 8") if mood else _GATES
    parts = [_head(nodes, mood=mood), "nodes:\n"]
    parts += [_node(chance, index, nodes, gates) for index in range(nodes)]
    parts.append("endings:\n")
    parts += [
        f"  - {{id: {name}, title: The talk ended {name}, proper: {proper}, resolved: {solved}}}\n"
        for name, proper, solved in (*_ENDINGS, ("left", "false", -1))
    ]
    return "".join(parts)


def _head(nodes: int, *, mood: bool) -> str:
    return (
        f"format: 1\nid: story_{nodes}\nlanguage: en\ntitle: A story of {nodes} moments\n"
        "role:\n  you_are: Customer care at a shop for household machines\n"
        f"client:\n  name: Iryna Koval\n  type: {_TYPES[nodes % len(_TYPES)]}\n"
        + ("  walks_out: left\n" if mood else "")
        + "variables:\n"
        "  - {id: first, start: 0, min: 0, max: 3}\n"
        "  - {id: second, start: 0, min: 0, max: 3}\n"
        "start: n0\n"
    )


def _text(chance: random.Random, least: int, most: int) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(least, most))]
    return " ".join(words).capitalize() + "."


def _node(chance: random.Random, index: int, nodes: int, gates: tuple[str, ...]) -> str:
    replies = "".join(_reply(chance, index, number, nodes, gates) for number in range(3))
    push = chance.choice((0, 0, 0, 1))
    return (
        f"  - id: n{index}\n    says: {_text(chance, 12, 24)}\n    push: {push}\n"
        f"    key: {'true' if chance.random() < 0.1 else 'false'}\n    replies:\n{replies}"
    )


def _reply(
    chance: random.Random, index: int, number: int, nodes: int, gates: tuple[str, ...]
) -> str:
    lines = [
        f"      - id: r{number}",
        f"        say: {_text(chance, 14, 26)}",
        f"        care: {'HADT'[: chance.randint(0, 4)] or 0}",
        f"        firmness: {'LRPB'[: chance.randint(0, 4)] or 0}",
        f"        does: [{', '.join(chance.sample(_TAGS, chance.randint(0, 2)))}]",
        f"        why: {_text(chance, 10, 16)}",
        f"        goto: {_target(chance, index, nodes)}",
    ]
    if number > 0 and chance.random() < 0.15:
        lines.append(f'        when: "{chance.choice(gates)}"')
    if chance.random() < 0.3:
        name = chance.choice(("first", "second"))
        lines.append(f"        set: {{{name}: {name} + 1}}")
    return "\n".join(lines) + "\n"


def _target(chance: random.Random, index: int, nodes: int) -> str:
    """A later node, a tenth of the story ahead on the average; behind the last, an ending."""
    target = index + 1 + int(chance.random() * max(2, nodes // 5))
    return f"n{target}" if target < nodes else chance.choice(_ENDINGS)[0]
