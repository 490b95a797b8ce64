"""Random scenarios for properties: mood, gates, variables, facts, once replies, narration."""

from __future__ import annotations

from hypothesis import strategies as st

from simulator.model.scenario import (
    ClientType,
    Ending,
    Expression,
    Fact,
    Node,
    Promise,
    Rating,
    Reply,
    Route,
    Scenario,
    Tag,
    Variable,
)
from tests.graphs import knows, node, scenario, tension_below, trust_from, variable_from
from tests.graphs import variable_plus as plus

_TAGS = [tag.value for tag in Tag]
ENDINGS = (
    Ending("ok", "ok", proper=True, resolved=1),
    Ending("fair", "fair", proper=True),
    Ending("bought", "bought", proper=False),
    Ending("left", "left", proper=False, resolved=-1),
)


@st.composite
def conditions(draw: st.DrawFn) -> Expression:
    return draw(
        st.one_of(
            st.integers(1, 20).map(tension_below),
            st.integers(0, 20).map(trust_from),
            st.integers(1, 2).map(lambda limit: variable_from(0, limit)),
            st.integers(0, 1).map(knows),
        )
    )


@st.composite
def _routes(draw: st.DrawFn, later: list[str]) -> tuple[Route, ...]:
    target = st.sampled_from(later)
    first = draw(st.none() | conditions())
    last = Route(draw(target))
    return (last,) if first is None else (Route(draw(target), first), last)


@st.composite
def _replies(draw: st.DrawFn, index: int, own: str, later: list[str]) -> Reply:
    loops = index > 0 and draw(st.integers(0, 7)) == 0
    return Reply(
        id=f"r{index}",
        say="x" * draw(st.integers(1, 4)),
        care=Rating(draw(st.integers(0, 4))),
        firmness=Rating(draw(st.integers(0, 4))),
        goto=(Route(own),) if loops else draw(_routes(later)),
        once=loops,
        does=frozenset(
            Tag(tag) for tag in draw(st.lists(st.sampled_from(_TAGS), max_size=3, unique=True))
        ),
        when=draw(st.none() | conditions()) if index > 0 else None,
        learns=("f0",) if draw(st.integers(0, 3)) == 0 else (),
        promises=("p0",) if draw(st.integers(0, 3)) == 0 else (),
        keeps_promise=("p0",) if draw(st.integers(0, 3)) == 0 else (),
        breaks_promise=("p0",) if draw(st.integers(0, 5)) == 0 else (),
        set=(("v0", plus(0, draw(st.sampled_from([1, -1])))),)
        if draw(st.integers(0, 2)) == 0
        else (),
    )


@st.composite
def _nodes(draw: st.DrawFn, count: int) -> list[Node]:
    made = []
    ends = [ending.id for ending in ENDINGS]
    for index in range(count):
        later = [f"n{number}" for number in range(index + 1, count)] + ends
        name = f"n{index}"
        if index > 0 and draw(st.integers(0, 5)) == 0:
            made.append(node(name, to=draw(_routes(later)), push=draw(st.integers(0, 3))))
            continue
        replies = [draw(_replies(number, name, later)) for number in range(draw(st.integers(2, 3)))]
        made.append(node(name, *replies, push=draw(st.integers(0, 3)), key=draw(st.booleans())))
    return made


@st.composite
def stories(draw: st.DrawFn, most_nodes: int = 5, *, patient: bool = False) -> Scenario:
    """A scenario that always ends: routes lead on, and only `once` replies lead back.

    A `patient` client never walks out."""
    walks = None if patient else draw(st.sampled_from([None, "left"]))
    return scenario(
        draw(_nodes(draw(st.integers(1, most_nodes)))),
        ENDINGS,
        kind=draw(st.sampled_from(list(ClientType))),
        client={"walks_out": walks},
        variables=(Variable("v0", 0, 0, 2),),
        facts=(Fact("f0", "f0", key=True), Fact("f1", "f1")),
        promises=(Promise("p0", "p0"),),
    )
