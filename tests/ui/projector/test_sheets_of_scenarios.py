"""Every moment of every scenario that is shipped stands on the wall, in every language."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from functools import cache

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from simulator.engine.session import Session
from simulator.model.scenario import HARD_TAGS, Node, Reply, Scenario
from simulator.scenario.loader import load
from simulator.ui.fonts import register_fonts
from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.sheets import lay_out
from simulator.usecases.showing import Choice, Line, LineKind, MoodView
from simulator.usecases.speaking import told_in
from simulator.usecases.workshop.frames import (
    CausesFrame,
    CauseShown,
    CausesShownFrame,
    EndingFrame,
    ForkFrame,
    Frame,
    LineFrame,
    MeasureFrame,
    ReactionFrame,
    ScoresFrame,
    TitleFrame,
    Vote,
    VotesFrame,
)
from tests.scenarios.shelf import NAMES
from tests.scenarios.walking import SCENARIOS
from tests.shots.harness import language
from tests.ui.projector.probes import said, troubles

SHOWN = QSize(1024, 768)
"""The narrowest shape of a projector: a wider one has more room for every line."""
WIDE = QSize(1280, 720)
TALKS = 40
"""Random talks of each scenario; a node that none of them comes to offers its first replies."""
MOST_OPEN = 4


@pytest.fixture
def looks(qapp: QApplication) -> RoomLooks:
    """The light wall."""
    return RoomLooks(family=register_fonts())


@cache
def spoken(name: str, code: str) -> Scenario:
    """A shipped scenario in a language."""
    own = load(SCENARIOS / name).scenario
    assert own is not None
    return told_in(own, SCENARIOS / name, code)


@cache
def offers(name: str) -> Mapping[str, frozenset[tuple[tuple[str, bool], ...]]]:
    """What is offered at each node in many random talks: the ids of replies, and which are
    open. The same in every language."""
    own = load(SCENARIOS / name).scenario
    assert own is not None
    met: dict[str, set[tuple[tuple[str, bool], ...]]] = {}
    for seed in range(TALKS):
        chance, session = random.Random(seed), Session(own, 0)
        while not session.ended:
            allowed = {reply.id for reply in session.open}
            assert session.node is not None
            shown = met.setdefault(session.node.id, set())
            shown.add(tuple(sorted((reply.id, reply.id in allowed) for reply in session.shown)))
            session.take(session.consider(chance.choice(session.open).id))
    return {node: frozenset(shown) for node, shown in met.items()}


def _choices(node: Node, offered: tuple[tuple[str, bool], ...]) -> tuple[Choice, ...]:
    replies = {reply.id: reply for reply in node.replies}
    return tuple(
        Choice(reply, replies[reply].say, None if is_open else replies[reply].closed)
        for reply, is_open in offered
    )


def frames_of(scenario: Scenario) -> Iterator[tuple[str, Frame]]:
    """What the room may come to see of it: every node, with the longest replies that were
    ever offered there together."""
    client = scenario.client
    yield (
        "title",
        TitleFrame(
            scenario.title,
            scenario.summary,
            client.name,
            client.face,
            2,
            scenario.role.you_are,
        ),
    )
    mood = MoodView(client.name, client.face, 2, 3)
    for node in scenario.nodes:
        yield from _of_node(scenario, node, mood)
    for ending in scenario.endings:
        frame = EndingFrame(ending.title, ending.text, ending.proper, mood, 990, 0, 25)
        yield f"ending {ending.id}", frame
    yield from _causes(scenario)


def _of_node(scenario: Scenario, node: Node, mood: MoodView) -> Iterator[tuple[str, Frame]]:
    voices = {one.id: one.name for one in scenario.cast}
    ours = node.speaker == "client"
    speaker = scenario.client.name if ours else voices[node.speaker]
    kind = LineKind.CLIENT if ours else LineKind.VOICE
    line = Line(kind, speaker, max(node.says, key=len, default=""))
    if node.scene:
        yield f"scene {node.id}", LineFrame(Line(LineKind.SCENE, "", node.scene), mood, 3)
    if line.text:
        yield f"line {node.id}", LineFrame(line, mood, 3)
    if not node.replies:
        return
    choices = max(_offered(scenario, node), key=_length)
    yield f"fork {node.id}", ForkFrame(line, mood, 3, choices, Vote.CLOSED, 23)
    count = len(choices)
    votes = VotesFrame(mood, 3, choices, tuple(range(count)), tuple(range(count, 0, -1)))
    yield f"votes {node.id}", votes
    reply = max(node.replies, key=_words)
    yield f"scores {node.id}", _scores(reply, mood)
    yield f"reaction {node.id}", ReactionFrame(mood, 3, 2, reply.say, line)


def _offered(scenario: Scenario, node: Node) -> list[tuple[Choice, ...]]:
    rare = frozenset([tuple((reply.id, True) for reply in node.replies[:MOST_OPEN])])
    met = offers(scenario.id).get(node.id, rare)
    return [_choices(node, offered) for offered in sorted(met)]


def _length(choices: tuple[Choice, ...]) -> int:
    return sum(len(choice.text) + len(choice.closed or "") for choice in choices)


def _words(reply: Reply) -> int:
    return len(reply.say) + len(reply.why or "")


def _scores(reply: Reply, mood: MoodView) -> ScoresFrame:
    broken = tuple(tag for tag in HARD_TAGS if tag in reply.does)
    return ScoresFrame(mood, 3, 4, reply.say, reply.care, reply.firmness, reply.why, broken)


def _causes(scenario: Scenario) -> Iterator[tuple[str, Frame]]:
    causes = scenario.causes
    yield "causes", CausesFrame(tuple(cause.text for cause in causes), Vote.CLOSED, 23)
    yield (
        "causes shown",
        CausesShownFrame(
            tuple(
                CauseShown(cause.text, at, None, at < 4, at == 0) for at, cause in enumerate(causes)
            )
        ),
    )
    for cause in causes:
        yield f"measure {cause.id}", MeasureFrame(cause.text, cause.fix, "", None)


@pytest.mark.parametrize("code", ("en", "uk", "ru"))
@pytest.mark.parametrize("name", NAMES)
def test_every_moment_of_a_talk_can_be_read_on_one_picture(
    looks: RoomLooks, name: str, code: str
) -> None:
    with language(code):
        for what, frame in frames_of(spoken(name, code)):
            sheet = lay_out(frame, SHOWN, looks)
            assert troubles(sheet, looks) == [], what
            assert len(sheet.pages) == 1, what
            if isinstance(frame, ForkFrame):
                told = said(sheet)
                for choice in frame.choices:
                    assert " ".join(choice.text.split()) in told, what


@pytest.mark.parametrize("name", NAMES)
def test_the_longest_language_stands_on_a_wide_wall_too(looks: RoomLooks, name: str) -> None:
    with language("uk"):
        for what, frame in frames_of(spoken(name, "uk")):
            sheet = lay_out(frame, WIDE, looks)
            assert troubles(sheet, looks) == [], what
            assert len(sheet.pages) == 1, what
