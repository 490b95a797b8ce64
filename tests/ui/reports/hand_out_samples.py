"""Pages to hand out: a usual one, and the longest that the shipped talks can give."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from functools import cache

from simulator.engine.session import Move, Session
from simulator.model.scenario import Scenario
from simulator.scenario.loader import load
from simulator.usecases.recounting import node_line
from simulator.usecases.speaking import told_in
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.hand_out_views import (
    HandedCause,
    HandedEnding,
    HandedFork,
    HandOut,
    Preferred,
    ReplyVotes,
    RoadTurn,
)
from tests.scenarios.walking import SCENARIOS
from tests.ui.reports import samples

OWNER = "Petro Hnatiuk"
RULE = "If a fee was ours, then we strike it before we say what we cannot do."
DAY = date(2026, 11, 22)
_PLAYS = 60


def page() -> HandOut:
    """A room that took four turns, overruled once and voted twice once."""
    numbers = samples.debrief().numbers
    assert numbers is not None
    return HandOut(
        scenario="oven",
        title="The oven that never came",
        room="First line, morning",
        day=DAY,
        expected=22,
        voted=21,
        road=(
            _turn(1, "Nobody came, nobody rang. And now a second fee?", 2, (4, 15, 0, 2)),
            _turn(2, "At five I rang. Nobody knew a thing.", 1, (9, 7, 0, 3), first=(3, 12, 0, 4)),
            _turn(3, "The fee. Yes or no?", 4, (2, 14, 1, 4), most=2),
            _turn(4, "And who tells me when?", 3, (0, 0, 21, 0)),
        ),
        departed=(2, 3),
        ending=HandedEnding("A date in writing", "She writes the date into her calendar.", True),
        forks=(_fork(2, 1, 3), _fork(3, 4, 2)),
        cause=HandedCause(
            "Nobody said that Monday hung on a call",
            "The seller says it aloud and writes it on the receipt.",
            OWNER,
            date(2026, 12, 4),
            13,
            21,
        ),
        rule=RULE,
        numbers=numbers,
    )


def early() -> HandOut:
    """A session that ended after its second turn."""
    whole = page()
    return replace(
        whole,
        road=whole.road[:2],
        departed=None,
        ending=None,
        forks=(),
        cause=None,
        rule="",
        numbers=None,
    )


def uncounted() -> HandOut:
    """Nobody counted anything."""
    whole = page()
    road = tuple(replace(one, votes=(), agreement=None, preferred=()) for one in whole.road)
    return replace(whole, road=road, voted=0, expected=None, departed=None)


def _said(turn: int, number: int) -> str:
    return f"Reply {number} of turn {turn}: I strike the fee now, and the date stands."


def _turn(
    turn: int,
    says: str,
    number: int,
    votes: tuple[int, ...],
    *,
    first: tuple[int, ...] | None = None,
    most: int | None = None,
) -> RoadTurn:
    counted = [
        ReplyVotes(at + 1, one, first[at] if first else None, closed=turn == 2 and at == 2)
        for at, one in enumerate(votes)
    ]
    agreement = Agreement.ALL if max(votes) == sum(votes) else Agreement.SPLIT
    preferred = () if most is None else (Preferred(most, _said(turn, most)),)
    return RoadTurn(turn, says, number, _said(turn, number), tuple(counted), agreement, preferred)


def _fork(turn: int, number: int, best: int) -> HandedFork:
    return HandedFork(
        turn=turn,
        client_says="The fee. Yes or no?",
        number=number,
        played=_said(turn, number),
        tempted="It ends the shouting at once.",
        best_number=best,
        best=_said(turn, best),
        best_why="Both doors open, so she could choose.",
    )


# --- the longest ----------------------------------------------------------------------------


@cache
def longest(name: str, language: str) -> HandOut:
    """The longest road of many through a shipped talk, with its longest texts everywhere: every
    turn voted on twice and overruled."""
    own = load(SCENARIOS / name).scenario
    assert own is not None
    scenario = told_in(own, SCENARIOS / name, language)
    session = max((_played(scenario, seed) for seed in range(_PLAYS)), key=_size)
    numbers = samples.debrief().numbers
    ending = max(scenario.endings, key=lambda one: len(one.title) + len(one.text))
    cause = max(scenario.causes, key=lambda one: len(one.text) + len(one.fix or ""))
    road = tuple(_told(session, turn, move) for turn, move in enumerate(session.moves, start=1))
    wordy = sorted(range(len(road)), key=lambda at: -len(road[at].said))[:2]
    return HandOut(
        scenario=name,
        title=scenario.title,
        room="Перша лінія, ранкова зміна, другий поверх",
        day=DAY,
        expected=30,
        voted=30,
        road=road,
        departed=tuple(turn.turn for turn in road),
        ending=HandedEnding(ending.title, ending.text, proper=False),
        forks=tuple(_mattered(session, road[at]) for at in sorted(wordy)),
        cause=HandedCause(cause.text, cause.fix, "Олександра Коваленко-Бойчук", DAY, 7, 30),
        rule="Якщо клієнт просить щось на сьогодні, ми спершу називаємо найближчу дату. " * 4,
        numbers=numbers,
    )


def _played(scenario: Scenario, seed: int) -> Session:
    chance, session = random.Random(seed), Session(scenario, seed)
    while not session.ended:
        session.take(session.consider(chance.choice(session.open).id))
    return session


def _size(session: Session) -> int:
    return len(session.moves)


def _told(session: Session, turn: int, move: Move) -> RoadTurn:
    replies = {one.id: one.say for one in move.node.source.replies}
    shown = [replies[name] for name in move.answer.shown]
    played = move.answer.shown.index(move.answer.reply)
    other = (played + 1) % len(shown)
    votes = tuple(
        ReplyVotes(at + 1, 19 if at == other else 3, 12 if at == played else 5)
        for at in range(len(shown))
    )
    return RoadTurn(
        turn=turn,
        client_says=node_line(session.scenario, session.seed, move.node.source).text,
        number=played + 1,
        said=shown[played],
        votes=votes,
        agreement=Agreement.TWO_CAMPS,
        preferred=(Preferred(other + 1, shown[other]),),
    )


def _mattered(session: Session, turn: RoadTurn) -> HandedFork:
    replies = [one for node in session.scenario.nodes for one in node.replies]
    return HandedFork(
        turn=turn.turn,
        client_says=turn.client_says,
        number=turn.number,
        played=turn.said,
        tempted=max((one.tempts or "" for one in replies), key=len),
        best_number=1,
        best=max((one.say for one in replies), key=len),
        best_why=max((one.why or "" for one in replies), key=len),
    )
