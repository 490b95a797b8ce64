"""Conditions of routes that remember whether they were asked, and whether they ever held.

Which way a reply leads is settled inside the step, where a walk over all states cannot look.
So the walk steps through a copy of the scenario whose route conditions bear witness.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from simulator.model.scenario import Expression, Node, Reply, Route, Scenario, StateView


class Witness:
    """A condition that answers as the one it stands for, and remembers until it is closed."""

    __slots__ = ("_evaluate", "_listening", "asked", "held")

    def __init__(self, evaluate: Callable[[StateView], int]) -> None:
        self._evaluate = evaluate
        self._listening = True
        self.asked = False
        self.held = False

    def __call__(self, state: StateView) -> int:
        value = self._evaluate(state)
        if self._listening:
            self.asked = True
            if value:
                self.held = True
        return value

    def close(self) -> None:
        """From now on nothing more is remembered: what is played later proves nothing."""
        self._listening = False


def witnessed(scenario: Scenario) -> Scenario:
    """The same scenario, its route conditions being witnesses."""
    return replace(
        scenario,
        start=_routes(scenario.start),
        nodes=tuple([_node(node) for node in scenario.nodes]),
    )


def close(scenario: Scenario) -> None:
    """Closes all witnesses of a scenario."""
    for route in _all_routes(scenario):
        if route.when is not None and isinstance(route.when.evaluate, Witness):
            route.when.evaluate.close()


def witness_of(route: Route) -> Witness | None:
    """The witness of a route; None where it has no condition, or an ordinary one."""
    if route.when is not None and isinstance(route.when.evaluate, Witness):
        return route.when.evaluate
    return None


def _all_routes(scenario: Scenario) -> list[Route]:
    found = list(scenario.start)
    for node in scenario.nodes:
        found += node.goto
        for reply in node.replies:
            found += reply.goto
    return found


def _node(node: Node) -> Node:
    replies = tuple([_reply(reply) for reply in node.replies])
    return replace(node, replies=replies, goto=_routes(node.goto))


def _reply(reply: Reply) -> Reply:
    if len(reply.goto) == 1:
        return reply
    return replace(reply, goto=_routes(reply.goto))


def _routes(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    return tuple(
        [
            route if route.when is None else replace(route, when=_listening(route.when))
            for route in routes
        ]
    )


def _listening(expression: Expression) -> Expression:
    return Expression(expression.source, Witness(expression.evaluate), expression.reads)
