"""Words that several reports share, and dates and shortened texts as reports write them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale

from simulator.model.score import Kind
from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.hatch import Hatch
from simulator.usecases.next_talk import NextReason, NextTalk

YES, NO = "✓", "–"
"""Signs of what is met and of what is not yet; words stand beside them."""

KIND_HATCH = {
    Kind.BENT: Hatch.FALLING,
    Kind.HARDENED: Hatch.RISING,
    Kind.WEAK: Hatch.DOTS,
    Kind.LEVEL: Hatch.PLAIN,
}
"""As the quarters of the map: giving in, wall, drift."""


def reader_language() -> str:
    """The interface language as a BCP 47 tag."""
    return QLocale().bcp47Name()


def moment(value: datetime) -> str:
    """A day and a time of day."""
    text = translate("Report", "{day}, {time}", "a moment")
    return filled(text, day=figures.date(value), time=figures.clock(value))


def made_line(made: date) -> str:
    """When the report was made, and on whose computer: nobody else's."""
    text = translate("Report", "Made on {day} from what is kept on this computer")
    return filled(text, day=figures.date(made))


def joined(*parts: str) -> str:
    """What there is of some words, one after the other."""
    return " · ".join(part for part in parts if part)


def next_told(talk: NextTalk) -> str:
    """Which talk to play next, when and why."""
    words = {
        NextReason.DUE: translate("Report", "Next: {title}, due for review"),
        NextReason.FIRST: translate("Report", "Next: {title}, as an exam for the first time"),
        NextReason.LATER: translate("Report", "Next: {title}"),
    }[talk.reason]
    when = "" if talk.day is None else figures.date(talk.day)
    return joined(filled(words, title=talk.title), when)


def quoted(text: str) -> str:
    """Somebody's words in quotation marks."""
    return filled(translate("Report", "“{words}”", "somebody's words"), words=text)


def shortened(text: str, most: int) -> str:
    """A text in one line, cut between words where it has more than `most` signs."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    kept = flat[: most - 1]
    head, space, _ = kept.rpartition(" ")
    return (head if space and len(head) > most // 2 else kept).rstrip(" ,.;:–—") + "…"


def kind_word(kind: Kind) -> str:
    """What an answer fell short by."""
    return {
        Kind.BENT: translate("Debrief", "gave way"),
        Kind.HARDENED: translate("Debrief", "hardened"),
        Kind.WEAK: translate("Debrief", "weak on both"),
        Kind.LEVEL: translate("Debrief", "level"),
    }[kind]


def stage_words() -> tuple[str, str, str, str]:
    """The four stages of attitude, as what an answer says of the client."""
    return (
        translate("Report", "1 · Who is the client anyway?"),
        translate("Report", "2 · The client is always right"),
        translate("Report", "3 · The client is more often wrong"),
        translate("Report", "4 · The client we chose to work with"),
    )
