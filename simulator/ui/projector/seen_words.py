"""What the room sees, said in one sentence: the picture beside it is small."""

from __future__ import annotations

from collections.abc import Callable

from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.usecases.showing import LineKind
from simulator.usecases.workshop.frames import (
    BlankFrame,
    CardFrame,
    CausesFrame,
    CausesShownFrame,
    EndingFrame,
    FarewellFrame,
    ForkFrame,
    ForksFrame,
    Frame,
    JoinFrame,
    LineFrame,
    MeasureFrame,
    NoNumbersFrame,
    NumbersFrame,
    ReactionFrame,
    ReplyFrame,
    RuleFrame,
    ScoresFrame,
    TitleFrame,
    Vote,
    VotesFrame,
    WhatIfFrame,
    WorstFrame,
)


def seen_words(frame: Frame, *, frozen: bool = False) -> str:
    """The sentence for a frame; `frozen`: the picture stays while the presenter goes on."""
    said = _SAID[type(frame)](frame)
    if not frozen:
        return said
    return filled(translate("Workshop", "Frozen. {seen}"), seen=said)


def _blank(frame: BlankFrame) -> str:
    if frame.white:
        return translate("Workshop", "Nothing: the picture is white.")
    return translate("Workshop", "Nothing: the picture is black.")


def _line(frame: LineFrame) -> str:
    if frame.line.kind is LineKind.CLIENT:
        return translate("Workshop", "The client’s line. No replies yet.")
    return translate("Workshop", "What happens before it. No replies yet.")


def _fork(frame: ForkFrame) -> str:
    if frame.vote is Vote.SHOWN:
        return translate("Workshop", "Replies. Votes hidden, scores hidden.")
    if frame.vote is Vote.OPEN:
        return translate("Workshop", "Replies, vote open. Votes hidden, scores hidden.")
    return translate("Workshop", "Replies, vote closed. Votes hidden, scores hidden.")


def _causes(frame: CausesFrame) -> str:
    if frame.vote is Vote.SHOWN:
        return translate("Workshop", "Causes. Votes hidden.")
    if frame.vote is Vote.OPEN:
        return translate("Workshop", "Causes, vote open. Votes hidden.")
    return translate("Workshop", "Causes, vote closed. Votes hidden.")


def _forks(frame: ForksFrame) -> str:
    text = translate("Workshop", "Turn {turn}: what was played and the best road.")
    return filled(text, turn=number(frame.fork.turn))


def _what_if(frame: WhatIfFrame) -> str:
    text = translate("Workshop", "What if at turn {turn}, beside what was played.")
    return filled(text, turn=number(frame.turn))


def _worst(frame: WorstFrame) -> str:
    text = translate("Workshop", "The worst road, step {turn} of {all}.")
    return filled(text, turn=number(frame.turn), all=number(frame.of))


_SAID: dict[type, Callable[..., str]] = {
    CardFrame: lambda _: translate("Workshop", "The test card."),
    BlankFrame: _blank,
    TitleFrame: lambda _: translate("Workshop", "The title: who calls, and who you are."),
    JoinFrame: lambda _: translate("Workshop", "How phones vote."),
    LineFrame: _line,
    ForkFrame: _fork,
    VotesFrame: lambda _: translate("Workshop", "The votes. Scores hidden."),
    ReplyFrame: lambda _: translate("Workshop", "The reply that is played. Scores hidden."),
    ReactionFrame: lambda _: translate("Workshop", "The client’s reaction. Scores hidden."),
    ScoresFrame: lambda _: translate("Workshop", "The scores of the reply."),
    WhatIfFrame: _what_if,
    WorstFrame: _worst,
    EndingFrame: lambda _: translate("Workshop", "How the talk ended. No numbers."),
    CausesFrame: _causes,
    CausesShownFrame: lambda _: translate("Workshop", "The causes with their votes."),
    MeasureFrame: lambda _: translate("Workshop", "Who mends it, as it is written in."),
    ForksFrame: _forks,
    RuleFrame: lambda _: translate("Workshop", "The rule, as it is written in."),
    NumbersFrame: lambda _: translate("Workshop", "The numbers."),
    NoNumbersFrame: lambda _: translate("Workshop", "The turns on the map."),
    FarewellFrame: lambda _: translate("Workshop", "The rule and who mends what."),
}
