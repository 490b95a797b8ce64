"""The graph of a scenario for a file: drawn, or as text that other programs draw.

Mermaid and DOT both write names of their own for the nodes where the notation has words
that mean something else (`end`), and every text of the scenario so that nothing in it can
end its label, add a line or be taken for mark-up.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from simulator.analysis.checks.worlds import MOST_WORLDS, memories_of
from simulator.analysis.explore import explore
from simulator.analysis.layout import layout
from simulator.engine.table import compile_table
from simulator.model.scenario import Ending, Node, Reply, Route, Scenario
from simulator.usecases.bench_graph import drawing_of, graph_view, reached_of
from simulator.usecases.bench_views import GraphView

_LONGEST: Final = 60
"""Characters of what is said that a label shows."""
_LONGEST_LIST: Final = 80
"""Characters of the replies and conditions at one line."""
_ELSE: Final = "else"


def drawn(scenario: Scenario) -> GraphView:
    """The graph laid out, with moods and with what no play can reach, whatever the trainee's
    earlier talks came to. What is too large to be walked counts as reached."""
    table = compile_table(scenario)
    walks = [
        explore(table, memories, silences=True)
        for memories in islice(memories_of(scenario), MOST_WORLDS)
    ]
    whole = all(walk.complete for walk in walks)
    reached = reached_of(walks, table) if whole else None
    return graph_view(scenario, drawing_of(scenario, layout), reached=reached)


@dataclass(frozen=True, slots=True)
class Way:
    """All ways from one place to another: `label` says the replies and on which conditions.

    `conditional` where every one of them hangs on a condition.
    """

    source: str
    target: str
    label: str
    conditional: bool


def ways_of(scenario: Scenario) -> tuple[Way, ...]:
    """The ways of a scenario, in the order of the file, merged by source and target."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for node in scenario.nodes:
        for target, said, condition in _steps(node):
            found.setdefault((node.id, target), []).append((said, condition))
    return tuple(
        Way(
            source,
            target,
            _shortened(", ".join(_told(said, on) for said, on in steps), _LONGEST_LIST),
            all(condition for _, condition in steps),
        )
        for (source, target), steps in found.items()
    )


def as_mermaid(scenario: Scenario) -> str:
    """A Mermaid flowchart, left to right, ending with a line feed.

    Forks are round boxes, narration plain ones, endings stadiums (a proper one with a thick
    edge); key forks are hexagons. Lines on a condition are dotted. Labels are written in
    entity codes wherever a sign could mean something.
    """
    names = {place: f"n{number}" for number, place in enumerate(_places(scenario))}
    lines = ["flowchart LR", f"  %% {_plain_line(scenario.id)}"]
    for node in scenario.nodes:
        left, right = _mermaid_shape(node)
        label = f"{node.id}: {_said(node)}" + (" ×2" if node.key else "")
        lines.append(f'  {names[node.id]}{left}"{_mermaid(label)}"{right}')
    for end in scenario.endings:
        kind = "proper" if end.proper else "improper"
        label = _mermaid(_ending_label(scenario, end))
        lines.append(f'  {names[end.id]}(["{label}"]):::{kind}')
    for number, route in enumerate(scenario.start):
        start = f"start{number}"
        lines.append(f"  {start}(( ))")
        when = f'|"{_mermaid(route.when.source)}"|' if route.when else ""
        lines.append(f"  {start} {'-.->' if when else '-->'}{when} {names[route.to]}")
    for way in ways_of(scenario):
        arrow = "-.->" if way.conditional else "-->"
        said = f'|"{_mermaid(way.label)}"|' if way.label else ""
        lines.append(f"  {names[way.source]} {arrow}{said} {names[way.target]}")
    lines += [
        "  classDef proper stroke-width:4px",
        "  classDef improper stroke-dasharray:6 3",
    ]
    return "\n".join(lines) + "\n"


def as_dot(scenario: Scenario) -> str:
    """A DOT digraph, left to right, ending with a line feed; nodes have their own ids.

    Forks are round boxes, narration plain ones, key forks have a double edge, proper endings
    a thick one and improper endings a dashed one. Lines on a condition are dashed.
    """
    lines = [
        f"digraph {_dot(scenario.id)} {{",
        f"  label={_dot(scenario.title)}; labelloc=t; rankdir=LR;",
        '  node [shape=box, style=rounded, fontname="Inter, sans-serif"];',
        '  edge [fontname="Inter, sans-serif", fontsize=10];',
    ]
    for node in scenario.nodes:
        style = "style=solid" if node.is_narration else "style=rounded"
        key = ", peripheries=2" if node.key else ""
        label = _dot(f"{node.id}: {_said(node)}" + (" ×2" if node.key else ""))
        lines.append(f"  {_dot(node.id)} [label={label}, {style}{key}];")
    for end in scenario.endings:
        style = 'style="rounded,bold"' if end.proper else 'style="rounded,dashed"'
        label = _dot(_ending_label(scenario, end))
        lines.append(f"  {_dot(end.id)} [label={label}, shape=ellipse, {style}];")
    for number, route in enumerate(scenario.start):
        start = _dot(f" start {number}")
        lines.append(f'  {start} [shape=point, width=0.15, label=""];')
        when = f" [style=dashed, label={_dot(route.when.source)}]" if route.when else ""
        lines.append(f"  {start} -> {_dot(route.to)}{when};")
    for way in ways_of(scenario):
        style = ", style=dashed" if way.conditional else ""
        lines.append(
            f"  {_dot(way.source)} -> {_dot(way.target)} [label={_dot(way.label)}{style}];"
        )
    lines.append("}")
    return "\n".join(lines) + "\n"


# --- what is drawn ----------------------------------------------------------------------


def _places(scenario: Scenario) -> Iterator[str]:
    return chain((node.id for node in scenario.nodes), (end.id for end in scenario.endings))


def _steps(node: Node) -> Iterator[tuple[str, str, str]]:
    """The ways from a node: target, what is said (empty: nothing), on which condition."""
    for reply in node.replies:
        for target, condition in _routes(reply.goto):
            yield target, reply.id, _both(reply, condition)
    for target, condition in _routes(node.goto):
        yield target, "", condition
    if node.on_silence is not None and node.timer is not None:
        yield node.on_silence, "(silence)", ""


def _routes(routes: Sequence[Route]) -> Iterator[tuple[str, str]]:
    for number, route in enumerate(routes):
        condition = route.when.source if route.when else _ELSE if number else ""
        yield route.to, condition


def _both(reply: Reply, condition: str) -> str:
    """What a reply and its route ask for together."""
    return " · ".join(part for part in (reply.when.source if reply.when else "", condition) if part)


def _told(said: str, condition: str) -> str:
    if not condition:
        return said
    return f"{said} [{condition}]" if said else f"[{condition}]"


def _said(node: Node) -> str:
    return _shortened(" ".join(node.says[0].split()) if node.says else "", _LONGEST)


def _ending_label(scenario: Scenario, end: Ending) -> str:
    sign = "■" if end.proper else "□"
    kind = "proper" if end.proper else "improper"
    if end.id == scenario.client.walks_out:
        kind += "; the client may walk out to here from anywhere"
    return f"{sign} {end.id}: {_shortened(end.title, _LONGEST)} ({kind})"


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


# --- how it is written --------------------------------------------------------------------


def _mermaid_shape(node: Node) -> tuple[str, str]:
    if node.is_narration:
        return "[", "]"
    return ("{{", "}}") if node.key else ("(", ")")


def _mermaid(text: str) -> str:
    """A text for a quoted label: all but letters, digits and the plainest signs as codes."""
    return "".join(
        sign if sign.isalnum() or sign in " _.,:" else f"#{ord(sign)};" for sign in _visible(text)
    )


def _dot(text: str) -> str:
    """A text as a quoted string, in which nothing is an escape or an entity."""
    written = _visible(text).replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return f'"{written}"'


def _plain_line(text: str) -> str:
    """A name for a comment: letters, digits, blanks, `_` and `-`."""
    return "".join(sign if sign.isalnum() or sign in "_- " else "?" for sign in _visible(text))


def _visible(text: str) -> str:
    """Without line ends and without signs that are not seen or that turn the writing round."""
    return "".join(
        sign if unicodedata.category(sign)[0] not in "CZ" else " " if sign.isspace() else ""
        for sign in text
    )
