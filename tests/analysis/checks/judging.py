"""Stories made in code, judged by one family: each issue is placed at its path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.worlds import worlds_of
from simulator.model.issue import Issue, PathStep, Place
from simulator.model.scenario import Ending, Expression, Node, Reply, Scenario, Source
from tests.graphs import node, reply

Find = Callable[[Subject], Iterator[Issue]]


class Paths:
    """A source map in which the file's name tells the path: `nodes/0/replies`, and with
    `key ` before it where the key was asked for."""

    def place(self, *path: PathStep) -> Place:
        return Place("/".join(map(str, path)), 1, 1)

    def key_place(self, *path: PathStep) -> Place:
        return Place("key " + "/".join(map(str, path)), 1, 1)

    def inside(self, offset: int, *path: PathStep) -> Place:
        return Place("/".join(map(str, path)), 1, 1 + offset)


@dataclass(frozen=True)
class Told:
    """What a family said: (code, where) of each, and the issues by code."""

    issues: tuple[Issue, ...]

    @property
    def places(self) -> list[tuple[str, str]]:
        return [(issue.code, issue.place.file) for issue in self.issues]

    def of(self, code: str) -> list[Issue]:
        return [issue for issue in self.issues if issue.code == code]

    def where(self, code: str) -> list[str]:
        return [issue.place.file for issue in self.of(code)]

    def values(self, code: str) -> dict[str, str]:
        """Those of the one issue with this code."""
        (issue,) = self.of(code)
        return dict(issue.values)


def subject_of(story: Scenario) -> Subject:
    return Subject(story, Paths(), worlds_of(story))


def judged(find: Find, story: Scenario) -> Told:
    return Told(tuple(find(subject_of(story))))


# --- parts of stories ---------------------------------------------------------------------------


def best(to: str, name: str = "best", **more: object) -> Reply:
    return reply(name, 4, 4, to, **more)


def cave(to: str, name: str = "cave", **more: object) -> Reply:
    return reply(name, 4, 0, to, **more)


def wall(to: str, name: str = "wall", **more: object) -> Reply:
    return reply(name, 0, 4, to, **more)


def drift(to: str, name: str = "drift", **more: object) -> Reply:
    return reply(name, 0, 0, to, **more)


def fork(name: str, to: str, **more: object) -> Node:
    """A fork with one reply of each side, in changing order, all leading to `to`."""
    rows = [best(to), cave(to), wall(to), drift(to)]
    turn = sum(map(ord, name)) % 4
    return node(name, *rows[turn:], *rows[:turn], **more)


def chain(*names: str, last: str = "ok", **more: object) -> list[Node]:
    """Forks that follow one another."""
    return [fork(name, to, **more) for name, to in zip(names, [*names[1:], last], strict=True)]


OK = Ending("ok", "Agreed", proper=True, resolved=1)
BAD = Ending("bad", "Lost", proper=False)


def never() -> Expression:
    return Expression("turn < 0", lambda s: s.turn < 0, frozenset({(Source.TURN, 0)}))


def remembers(bit: int) -> Expression:
    return Expression(
        f"ended({bit})", lambda s: bool(s.ended >> bit & 1), frozenset({(Source.ENDED, bit)})
    )


def variable_is(index: int, value: int) -> Expression:
    return Expression(
        f"v{index} == {value}",
        lambda s: s.variables[index] == value,
        frozenset({(Source.VARIABLE, index)}),
    )
