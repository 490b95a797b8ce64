"""Checks of what stands together in a scenario: keys of a node, narration, causes, bounds."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.model.issue import PathStep
from simulator.model.scenario import CauseWeight, Node
from simulator.scenario.findings import Findings
from simulator.scenario.schema import ScenarioEntry

MOST_NARRATION = 100
"""Narration nodes in a row that a run may pass with Continue."""


def check_keys(path: tuple[PathStep, ...], findings: Findings) -> None:
    """A node either asks for a reply or goes on by itself; a timer needs something to answer."""
    node = findings.source.value(*path)
    if not isinstance(node, dict):
        return
    if "replies" not in node and "goto" not in node:
        findings.refuse("S124", *path, reason="neither")
    for key, reason, amiss in (
        ("goto", "both", "replies" in node),
        ("timer", "timer", "replies" not in node),
        ("on_silence", "silence", "timer" not in node),
    ):
        if key in node and amiss:
            findings.add("S124", findings.source.key_place(*path, key), reason=reason)


def check_scenario(entry: ScenarioEntry, findings: Findings) -> None:
    """Causes that could not be found out, variables outside their bounds."""
    if entry.causes and all(cause.weight is CauseWeight.NONE for cause in entry.causes):
        findings.add("S127", findings.source.key_place("causes"))
    for index, variable in enumerate(entry.variables):
        path = ("variables", index)
        if variable.min > variable.max:
            findings.refuse("S129", *path, "min", reason="bounds", id=variable.id)
        elif not variable.min <= variable.start <= variable.max:
            findings.refuse("S129", *path, "start", reason="start", id=variable.id)


def check_narration(nodes: Sequence[Node], findings: Findings) -> None:
    """Narration that always goes on to narration: round in a circle, or too long.

    Only a first route without a condition counts: what conditions decide, the engine
    bounds as it plays.
    """
    onward = {
        node.id: node.goto[0].to
        for node in nodes
        if node.is_narration and node.goto and node.goto[0].when is None
    }
    lengths: dict[str, int] = {}
    for index, node in enumerate(nodes):
        row: dict[str, None] = {}
        here = node.id
        while here in onward and here not in lengths and here not in row:
            row[here] = None
            here = onward[here]
        if here in row:
            findings.refuse("S126", "nodes", index, "goto", reason="circle", id=node.id)
            lengths |= dict.fromkeys(row, 0)
            continue
        length = lengths.get(here, 0)
        for passed in reversed(row):
            length += 1
            lengths[passed] = length
        if length > MOST_NARRATION and row:
            findings.refuse("S126", "nodes", index, "goto", reason="long", id=node.id)
            lengths |= dict.fromkeys(row, 0)
