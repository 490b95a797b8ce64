"""The playtest as its pane shows it: every reply with its gate and what it would do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, Protocol

from simulator.engine.mood import face_level
from simulator.engine.session import said_variant
from simulator.engine.state import PlayState
from simulator.engine.step import open_replies, step, turn_weight
from simulator.engine.table import ReplyRow
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE
from simulator.model.scenario import Expression, Reply, Scenario, Source
from simulator.usecases.bench_places import NOWHERE, Places
from simulator.usecases.bench_views import (
    Gate,
    PlaytestReply,
    PlaytestStep,
    PlaytestView,
    RouteRow,
)
from simulator.usecases.playtest import Playtest, after_reply
from simulator.usecases.recounting import voice_name

_SAID: Final = re.compile(r"""\bsaid\s*\(\s*["']([^"']*)["']""")
_SEED: Final = 0
"""Of a node with several variants a playtest always says the same one."""


class Advice(Protocol):
    """Which reply keeps most within reach, where exact tables know the state."""

    def best(self, state: PlayState, weight: int, earned: int) -> str | None:
        """The reply's id. `weight` is Σw so far in quarters, `earned` N in sixteenths."""
        ...


def playtest_view(
    playtest: Playtest, places: Places = NOWHERE, advice: Advice | None = None
) -> PlaytestView:
    """The playtest as it stands.

    What was played before a start in the middle is unknown, and counts as nothing: `best` is
    then the best from there on.
    """
    table, state, texts = playtest.table, playtest.state, playtest.texts
    ended = playtest.ended
    options = open_replies(table, state)
    view = PlaytestView(
        node=playtest.place,
        line=places.nodes.get(playtest.place, 0),
        face=texts.client.face,
        client=texts.client.name,
        mood=face_level(state.tension, texts.client.type),
        tension=state.tension,
        trust=state.trust,
        lines=tuple(_lines(playtest)),
        replies=() if ended else _replies(playtest, options, places, advice),
        weight=0 if ended else turn_weight(table, state, options),
        timer=playtest.timer,
        setup=playtest.setup,
        answers=tuple(_answers(playtest)),
        path=playtest.path,
        facts=tuple(
            (fact.id, fact.text, bool(state.known >> bit & 1))
            for bit, fact in enumerate(texts.facts)
        ),
        promises=tuple(
            (promise.id, promise.text, _standing(state, 1 << bit))
            for bit, promise in enumerate(texts.promises)
        ),
        variables=tuple(
            (each.id, value, each.min, each.max)
            for each, value in zip(texts.variables, state.variables, strict=True)
        ),
        memories=tuple(
            (*pair, bool(state.ended >> bit & 1)) for bit, pair in enumerate(texts.memories)
        ),
        language=texts.language,
    )
    if not ended:
        return replace(view, notes=texts.nodes[state.place].notes)
    ending = texts.endings[state.place - len(table.nodes)]
    return replace(
        view,
        ending=ending.id,
        ending_title=ending.title,
        ending_text=ending.text,
        proper=ending.proper,
    )


def _standing(state: PlayState, bit: int) -> str:
    if state.kept & bit:
        return "kept"
    if state.broken & bit:
        return "broken"
    return "open" if state.promised & bit else "none"


def _lines(playtest: Playtest) -> Iterator[tuple[str, str]]:
    """What is said on arrival: (speaker, text), the speaker of a scene being empty."""
    last = playtest.steps[-1].landing if playtest.steps else playtest.opening
    texts = playtest.texts
    for place in (*last.passed, last.state.place):
        if playtest.table.is_ending(place):
            continue
        node = texts.nodes[place]
        if node.scene:
            yield "", node.scene
        yield voice_name(texts, node.speaker), said_variant(_SEED, node)


def _answers(playtest: Playtest) -> Iterator[PlaytestStep]:
    for item in playtest.steps:
        said = "" if item.reply == SILENCE else _text_of(playtest, item.node, item.reply).say
        yield PlaytestStep(item.node, item.reply, said)


def _text_of(playtest: Playtest, node: str, reply: str) -> Reply:
    """A reply with the texts of the playtest's language."""
    replies = playtest.texts.nodes[playtest.table.places[node]].replies
    return next(item for item in replies if item.id == reply)


# --- replies ------------------------------------------------------------------------------


def _replies(
    playtest: Playtest, options: Sequence[ReplyRow], places: Places, advice: Advice | None
) -> tuple[PlaytestReply, ...]:
    state = playtest.state
    node = playtest.table.nodes[state.place]
    best = None
    if advice is not None:
        weight = sum(item.weight for item in playtest.steps)
        best = advice.best(state, weight, sum(item.earned for item in playtest.steps))
    told = playtest.texts.nodes[state.place].replies
    return tuple(
        replace(
            _reply(playtest, row, text, is_open=row in options),
            line=places.replies.get((node.id, row.id), 0),
            best=row.id == best,
        )
        for row, text in zip(node.replies, told, strict=True)
    )


def _reply(playtest: Playtest, row: ReplyRow, text: Reply, *, is_open: bool) -> PlaytestReply:
    """A reply with what it would do. The changes of the mood are its own: the push of the
    place it leads to is not in them."""
    table, state = playtest.table, playtest.state
    after = after_reply(table, state, row)
    when = row.source.when
    return PlaytestReply(
        id=row.id,
        say=text.say,
        care=text.care,
        firmness=text.firmness,
        open=is_open,
        line=0,
        does=tuple(sorted(row.source.does)),
        gate=None if when is None else gate_of(when, state, table.scenario),
        spent=bool(row.once and state.said & row.bit),
        leads_to=_target(playtest, row) if is_open else None,
        routes=tuple(
            RouteRow(
                route.to,
                None if route.when is None else gate_of(route.when, after, table.scenario),
            )
            for route in row.source.goto
        ),
        tension_change=after.tension - state.tension,
        trust_change=after.trust - state.trust,
        why=text.why,
        inner=text.inner,
    )


def _target(playtest: Playtest, row: ReplyRow) -> str | None:
    try:
        landing = step(playtest.table, playtest.state, row)
    except KnownError:  # narration that never ends leads nowhere
        return None
    return playtest.table.names[landing.state.place]


# --- conditions ---------------------------------------------------------------------------


def gate_of(condition: Expression, state: PlayState, scenario: Scenario) -> Gate:
    """A condition with all it reads, each named as an author writes it, in the order of the
    text: `tension` is `13`, `knows("x")` is `no`."""
    written = condition.source.replace("'", '"')
    values = dict(_values(condition, state, scenario))

    def place(name: str) -> tuple[int, str]:
        found = written.find(name.partition("(")[2].rstrip(")") or name)
        return (found if found >= 0 else len(written), name)

    ordered = tuple((name, values[name]) for name in sorted(values, key=place))
    return Gate(condition.source, bool(condition.evaluate(state)), ordered)


def _values(
    condition: Expression, state: PlayState, scenario: Scenario
) -> Iterator[tuple[str, str]]:
    asked = _SAID.findall(condition.source)
    replies = [(node.id, each.id) for node in scenario.nodes for each in node.replies]
    said: dict[str, bool] = {}
    for source, index in condition.reads:
        match source:
            case Source.TENSION | Source.TRUST | Source.TURN:
                yield source.value, str(getattr(state, source.value))
            case Source.VARIABLE:
                yield scenario.variables[index].id, str(state.variables[index])
            case Source.FACT:
                name = scenario.facts[index].id
                yield f'knows("{name}")', _yes(state.known >> index & 1)
            case Source.PROMISE:
                name = scenario.promises[index].id
                yield f'promised("{name}")', _yes(state.promised >> index & 1)
            case Source.ENDED:
                pair = scenario.memories[index]
                yield f'ended("{pair[0]}", "{pair[1]}")', _yes(state.ended >> index & 1)
            case Source.REPLY:
                node, reply = replies[index]
                for name in {f"{node}.{reply}", reply} & set(asked) or {f"{node}.{reply}"}:
                    # One id may stand at several nodes; having said any of them counts.
                    key = f'said("{name}")'
                    said[key] = said.get(key, False) or bool(state.said >> index & 1)
    yield from ((name, _yes(value)) for name, value in said.items())


def _yes(value: object) -> str:
    return "yes" if value else "no"
