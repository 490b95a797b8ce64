"""Links: what a scenario declares and its talk never uses, and faces that nobody draws."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol

from simulator.analysis.checks.subject import Subject
from simulator.model.faces import FACES
from simulator.model.issue import Issue, PathStep
from simulator.model.scenario import Expression, Scenario, Source


class _Declared(Protocol):
    @property
    def id(self) -> str: ...


def find(subject: Subject) -> Iterator[Issue]:
    """All that leads to nothing."""
    yield from _declared(subject)
    yield from _faces(subject)


def _faces(subject: Subject) -> Iterator[Issue]:
    """Faces by a name that none of the drawn ones has (S231).

    The talk shows one of these instead, so that is no error; a picture has a dot in its name.
    """
    scenario = subject.scenario
    named: list[tuple[str | None, tuple[PathStep, ...]]] = [
        (scenario.client.face, ("client", "face")),
        *((member.face, ("cast", member.id, "face")) for member in scenario.cast),
    ]
    for face, path in named:
        if face is not None and "." not in face and face not in FACES:
            near = difflib.get_close_matches(face, FACES, n=1)
            hint = near[0] if near else None
            yield subject.found("S231", *path, hint=hint, face=face, known=", ".join(FACES))


def _declared(subject: Subject) -> Iterator[Issue]:
    """Facts that no reply learns, promises that none makes, keeps or breaks, rules that none
    keeps or breaches, variables that decide nothing, and voices that never speak (S230).

    A promise that is kept and never made is a fault of reach. Offers of the fair zone are
    texts of the briefing, and a cause needs no node that shows it.
    """
    scenario = subject.scenario
    replies = [reply for _, _, _, reply in subject.replies()]
    learnt = {name for reply in replies for name in reply.learns}
    for at, fact in enumerate(scenario.facts):
        if fact.id not in learnt:
            reason = "key_fact" if fact.key else "fact"
            yield subject.found("S230", "facts", at, "id", reason=reason, kind="fact", id=fact.id)
    settled = {name for r in replies for name in (*r.promises, *r.keeps_promise, *r.breaks_promise)}
    yield from _unused(subject, "promise", "promises", scenario.promises, settled)
    weighed = {name for reply in replies for name in (*reply.keeps, *reply.breaches)}
    yield from _unused(subject, "rule", "rules", scenario.rules, weighed)
    read = deciding_variables(scenario)
    yield from _unused(subject, "variable", "variables", scenario.variables, read)
    speaking = {node.speaker for node in scenario.nodes}
    for member in scenario.cast:
        if member.id not in speaking:
            path = ("cast", member.id)
            yield subject.found("S230", *path, key=True, reason="cast", kind="cast", id=member.id)


def _unused(
    subject: Subject, kind: str, key: str, declared: Sequence[_Declared], used: Collection[str]
) -> Iterator[Issue]:
    for at, one in enumerate(declared):
        if one.id not in used:
            yield subject.found("S230", key, at, "id", reason=kind, kind=kind, id=one.id)


def deciding_variables(scenario: Scenario) -> frozenset[str]:
    """The variables that a gate or a route reads, or that feed another such variable.

    One that only counts itself (`walls: walls + 1`) decides nothing.
    """
    decisive = set(_variables(_conditions(scenario)))
    names = [variable.id for variable in scenario.variables]
    assignments = [
        (names.index(name), _variables([expression]))
        for node in scenario.nodes
        for reply in node.replies
        for name, expression in reply.set
    ]
    while True:
        fed = {
            source for target, sources in assignments if target in decisive for source in sources
        }
        if fed <= decisive:
            return frozenset(names[index] for index in decisive)
        decisive |= fed


def _conditions(scenario: Scenario) -> Iterator[Expression | None]:
    """All gates and all conditions of routes."""
    for route in scenario.start:
        yield route.when
    for node in scenario.nodes:
        for route in node.goto:
            yield route.when
        for reply in node.replies:
            yield reply.when
            for route in reply.goto:
                yield route.when


def _variables(expressions: Iterable[Expression | None]) -> frozenset[int]:
    return frozenset(
        index
        for expression in expressions
        if expression is not None
        for source, index in expression.reads
        if source is Source.VARIABLE
    )
