"""What a graph says in words: for the list, the tooltips and the screen reader."""

from __future__ import annotations

import html
from collections.abc import Iterable
from fractions import Fraction

from simulator.model.issue import Severity
from simulator.ui.factory import isolate
from simulator.ui.figures import MINUS, decimal, number, of_five, percent
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.bench_words import counted
from simulator.ui.trainer.graph_look import Look
from simulator.ui.words import mood_word
from simulator.usecases.bench_views import GraphEdge, GraphNode, GraphView, Heat, Shape

_LONGEST = 300
"""Characters of what is said at a node in a tooltip."""


def shape_word(shape: Shape) -> str:
    """What a node of the graph is."""
    return {
        Shape.FORK: translate("Graph", "fork"),
        Shape.NARRATION: translate("Graph", "narration"),
        Shape.PROPER: translate("Graph", "proper ending"),
        Shape.IMPROPER: translate("Graph", "improper ending"),
    }[shape]


def share_word(share: Fraction) -> str:
    """A share of runs; what is there and rounds to nothing is less than one per cent."""
    if 0 < share < Fraction(1, 200):
        return filled_plain(translate("Graph", "<{percent}", "less than"), percent=percent_one())
    return percent(share)


def heat_at(look: Look, node: str) -> str:
    """What is drawn on a node by the heat; empty where nothing is."""
    lost, share = look.node_lost(node), look.node_share(node)
    if lost is not None:
        return f"{MINUS}{decimal(lost)}"
    return "" if share is None else share_word(share)


def percent_one() -> str:
    """One per cent, as the language writes it."""
    return percent(Fraction(1, 100))


def filled_plain(text: str, **values: str) -> str:
    """`filled` without isolation, for the few signs that are drawn on a node."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def heat_word(look: Look) -> str:
    """Whose runs the shares are of; empty without heat."""
    if look.hot and look.heat is Heat.GROUP and look.lost is not None:
        people = look.lost.people
        return counted(
            translate("Graph", "Points lost on average at a fork, of %n person(s)", None, people),
            people,
        )
    if not look.hot or look.hits is None:
        return ""
    runs = look.hits.runs
    if look.heat is Heat.RANDOM:
        return counted(translate("Graph", "Shares of %n random run(s)", None, runs), runs)
    return counted(translate("Graph", "Shares of %n run(s) by people", None, runs), runs)


def problems_word(count: int) -> str:
    """How many problems a node has."""
    return translate("Graph", "%n problem(s)", None, count)


def leads_to(view: GraphView, node: str) -> tuple[str, ...]:
    """The nodes that ways from a node lead to, in the order of the file."""
    return tuple(edge.target for edge in view.edges if edge.source == node)


def marks(view: GraphView, node: GraphNode, look: Look) -> tuple[str, ...]:
    """Everything about a node but its name, its text and where it leads, in words."""
    parts = [shape_word(node.shape)]
    if node.start:
        parts.append(translate("Graph", "start"))
    if node.key:
        parts.append(translate("Graph", "key, counts twice"))
    if node.id == view.walks_out:
        parts.append(translate("Graph", "where the client walks out to"))
    if not node.reachable:
        parts.append(translate("Graph", "never reached"))
    if node.problems:
        parts.append(problems_word(node.problems))
    elif node.problem is not None:
        parts.append(severity_word(node.problem))
    if node.mood is not None:
        parts.append(f"{mood_word(node.mood)} {of_five(node.mood)}")
    share, lost = look.node_share(node.id), look.node_lost(node.id)
    if lost is not None:
        text = translate("Graph", "{points} points lost here on average")
        parts.append(filled_plain(text, points=decimal(lost)))
    elif share is not None and look.hits is not None:
        runs = look.hits.nodes.get(node.id, 0)
        told = translate("Graph", "{share}, %n run(s)", "of all runs came here", runs)
        told = counted(told, runs)
        parts.append(filled_plain(told, share=share_word(share)))
    if node.id == look.current:
        parts.append(translate("Graph", "the playtest is here"))
    elif node.id in look.path:
        parts.append(translate("Graph", "played"))
    return tuple(parts)


def severity_word(severity: Severity) -> str:
    """The gravest problem of a node."""
    return {
        Severity.ERROR: translate("Graph", "error"),
        Severity.WARNING: translate("Graph", "warning"),
        Severity.NOTE: translate("Graph", "note"),
    }[severity]


def ways_on(view: GraphView, node: GraphNode) -> str:
    """Where a node leads, in words; empty at an ending."""
    targets = leads_to(view, node.id)
    if targets:
        told = translate("Graph", "leads to {nodes}")
        return filled(told, nodes=", ".join(targets))
    if node.shape in (Shape.FORK, Shape.NARRATION):
        return translate("Graph", "leads nowhere")
    return ""


def sentence(view: GraphView, node: GraphNode, look: Look) -> str:
    """A node as a screen reader says it."""
    on = ways_on(view, node)
    return ", ".join((isolate(node.id), *marks(view, node, look), *((on,) if on else ())))


def summary(view: GraphView) -> str:
    """The whole graph in a line."""
    nodes = sum(node.shape in (Shape.FORK, Shape.NARRATION) for node in view.nodes)
    endings = len(view.nodes) - nodes
    return ", ".join(
        (
            translate("Graph", "%n node(s)", None, nodes),
            translate("Graph", "%n ending(s)", None, endings),
        )
    )


def tooltip(view: GraphView, node: GraphNode, look: Look) -> str:
    """What the mouse is told about a node, as the HTML of exactly these words."""
    said = node.text if len(node.text) <= _LONGEST else node.text[: _LONGEST - 1] + "…"
    lines = [", ".join((node.id, *marks(view, node, look)))]
    if said:
        lines.append(f"“{said}”")
    lines += [_way(edge) for edge in view.edges if edge.source == node.id]
    return "<br>".join(html.escape(line) for line in lines)


def _way(edge: GraphEdge) -> str:
    parts: list[str] = list(edge.replies)
    if edge.silence:
        parts.append(translate("Graph", "silence"))
    words = f"→ {edge.target}"
    if parts:
        words += f": {', '.join(parts)}"
    if edge.conditional:
        condition = translate("Graph", "on a condition")
        words += f" ({condition})"
    return words


def matching(view: GraphView, words: str) -> tuple[str, ...]:
    """The nodes whose name or text holds all words searched for, in the order of the file.

    Also those with a reply of that name. Letters of either case are the same.
    """
    wanted = words.casefold().split()
    if not wanted:
        return ()
    replies: dict[str, list[str]] = {}
    for edge in view.edges:
        replies.setdefault(edge.source, []).extend(edge.replies)
    return tuple(
        node.id
        for node in view.nodes
        if _holds((node.id, node.text, *replies.get(node.id, ())), wanted)
    )


def _holds(texts: Iterable[str], wanted: list[str]) -> bool:
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in wanted)


def found_word(at: int, count: int) -> str:
    """Which of how many found nodes is the chosen one ("3 of 12"); `at` from 1, 0 for none."""
    if not count:
        return translate("Graph", "nothing found")
    if not at:
        return translate("Graph", "%n found", "nodes", count)
    told = translate("Graph", "{number} of {count}")
    return filled_plain(told, number=number(at), count=number(count))
