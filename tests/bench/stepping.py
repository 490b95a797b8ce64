"""One answer of a session beside a bare trigger, and whole plays at random."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction
from math import log10
from time import process_time
from typing import Any

from transitions import EventData, Machine

from simulator.analysis.bounds import prospects_of
from simulator.analysis.prospects import Prospects
from simulator.analysis.trials import run_trials
from simulator.engine.session import Session
from simulator.engine.step import open_replies, start, step, turn_weight
from simulator.engine.table import Table, compile_table
from simulator.model.score import Bounds
from simulator.scoring.balance import QUARTERS, divisor, points
from tests.bench.figures import Figure, interleaved
from tests.bench.reading import read_story

_ROUNDS = 31
_STEPS = 300
_PLAYS = 200
_TRAINEES = 20_000
_TRIALS = 7
_INKJS_PLAYS = 1_007
"""Random plays a second of a story of 300 nodes in inkjs, measured once where its figures were
taken: a scale, no floor of this run."""


def figures(*, large: bool) -> Iterator[Figure]:
    """A step at three sizes, how it grows, and plays in a second."""
    times: dict[int, float] = {}
    sizes = (30, 300, 3_000)
    for nodes in sizes:
        session = Session(read_story(nodes), seed=1)
        bare = _BareTrigger(nodes)
        ours, floor = interleaved(_ROUNDS, lambda s=session: _answers_us(s), bare.step_us)
        times[nodes] = ours
        name = f"session step / bare trigger, N = {nodes}"
        yield Figure(name, ours, floor, "us", _ROUNDS, 1.5, 1.15)
    growth = log10(times[3_000] / times[300])
    yield Figure("growth of a step, N = 300 to 3000", growth, None, "", _ROUNDS, 0.2, 0.1)
    yield from _plays()
    yield from _trainees()


def _answers_us(session: Session) -> float:
    """One answer (considered and taken) in microseconds, over many random talks."""
    chance = random.Random(1)
    spent = 0.0
    count = 0
    while count < _STEPS:
        while session.moves:
            session.take_back()
        while not session.ended:
            _ = session.shown  # as a screen has done before anybody answers
            reply = chance.choice(session.open).id
            began = process_time()
            session.take(session.consider(reply, milliseconds=4_000))
            spent += process_time() - began
            count += 1
    # The clock's own cost is in both columns.
    return 1e6 * spent / count


class _BareTrigger:
    """A machine of as many states in a ring: one trigger, one condition, one callback."""

    def __init__(self, nodes: int) -> None:
        names = [str(number) for number in range(nodes)]
        ring = zip(names, names[1:] + names[:1], strict=True)
        self._model: Any = _Model()
        self._machine = Machine(
            model=self._model,
            states=names,
            transitions=[
                {
                    "trigger": "advance",
                    "source": here,
                    "dest": there,
                    "conditions": _may,
                    "before": _note,
                }
                for here, there in ring
            ],
            initial=names[0],
            auto_transitions=False,
            send_event=True,
        )

    def step_us(self) -> float:
        """One trigger in microseconds, timed one by one as the answers are."""
        advance = self._model.advance
        spent = 0.0
        for number in range(_STEPS):
            began = process_time()
            advance(landing=number)
            spent += process_time() - began
        return 1e6 * spent / _STEPS


class _Model:
    noted = 0


def _may(event: EventData) -> bool:
    return event.kwargs["landing"] >= 0


def _note(event: EventData) -> None:
    event.model.noted = event.kwargs["landing"]


def _plays() -> Iterator[Figure]:
    """Plays with mood, gates and score beside a walk over linked tuples, in a second."""
    for nodes in (40, 300):
        scenario = read_story(nodes, mood=nodes == 40)
        table = compile_table(scenario)
        bounds = prospects_of(scenario).bounds
        links = _links(table)
        ours, floor = interleaved(
            _ROUNDS,
            lambda t=table, b=bounds: _per_second(lambda c: _play(t, b, c)),
            lambda linked=links: _per_second(lambda c: _walk(linked, c)),
        )
        kind = "mood" if nodes == 40 else "no walking out"
        name = f"random plays a second / linked tuples, N = {nodes}, {kind}"
        yield Figure(name, ours, floor, "/s", _ROUNDS, more_is_better=True)


def _trainees() -> Iterator[Figure]:
    """Random trainees as `try` lets them play, in a second, beside what inkjs plays."""
    for nodes, mood in ((40, True), (300, False)):
        scenario = read_story(nodes, mood=mood)
        prospects = prospects_of(scenario)

        def trainees(known: Prospects = prospects) -> float:
            began = process_time()
            run_trials(known.table.scenario, _TRAINEES, 7, prospects=known)
            return _TRAINEES / (process_time() - began)

        (ours,) = interleaved(_TRIALS, trainees)
        kind = "mood" if mood else "no walking out"
        name = f"random trainees a second / inkjs's {_INKJS_PLAYS}, N = {nodes}, {kind}"
        yield Figure(name, ours, _INKJS_PLAYS, "/s", _TRIALS, 15, 100, more_is_better=True)


def _per_second(play: Any) -> float:
    chance = random.Random(7)
    began = process_time()
    for _ in range(_PLAYS):
        play(chance)
    return _PLAYS / (process_time() - began)


def _play(table: Table, bounds: Bounds, chance: random.Random) -> Fraction:
    """A whole talk at random with its balance."""
    state = start(table, table.initial()).state
    weight = earned = 0
    while not table.is_ending(state.place):
        replies = open_replies(table, state)
        share = turn_weight(table, state, replies)
        reply = replies[int(chance.random() * len(replies))]
        weight += share
        earned += share * reply.balance
        state = step(table, state, reply).state
    proper = table.scenario.endings[state.place - len(table.nodes)].proper
    whole = divisor(Fraction(weight, QUARTERS), bounds.least_weight, proper=proper)
    return points(earned / (whole * QUARTERS * QUARTERS) if whole else Fraction(0), bounds)


def _links(table: Table) -> list[tuple[int, ...]]:
    return [tuple(reply.goto[-1][1] for reply in node.replies) for node in table.nodes]


def _walk(links: list[tuple[int, ...]], chance: random.Random) -> int:
    """The least a play can be: from place to place."""
    place = 0
    while place < len(links):
        ways = links[place]
        place = ways[int(chance.random() * len(ways))]
    return place
