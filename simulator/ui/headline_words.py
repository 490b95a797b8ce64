"""What a headline and its stamps say, in sentences: on the screen and in the report of a run."""

from __future__ import annotations

from simulator.model.score import Word
from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.words import violation_word
from simulator.usecases.debrief_views import Numbers, Stamp

OPEN_CAP = 39
"""The cap of a run with an open hard violation, in points."""


def stamp_title(numbers: Numbers, stamp: Stamp) -> str:
    """What a stamp says: the reason and, where it lowers the number, from what to what."""
    if stamp.tag is not None:
        reason = violation_word(stamp.tag)
        if stamp.withdrawn:
            reason = filled(translate("Debrief", "{reason}, then withdrawn"), reason=reason)
    else:
        text = translate("Debrief", "A rule of the house was broken: {rule}")
        reason = filled(text, rule=stamp.rule or "")
    if numbers.cap is None or numbers.balance <= numbers.cap or not _sets_cap(numbers, stamp):
        return reason
    return filled(
        translate("Debrief", "{balance} → {headline}: {reason}", "how a stamp caps the number"),
        balance=figures.number(numbers.balance),
        headline=figures.number(numbers.headline),
        reason=reason,
    )


def direction_told(numbers: Numbers) -> str:
    """Where balance was lost, with lean and see-saw."""
    told = {
        Word.LEVEL: translate("Debrief", "The answers kept both: heard and held."),
        Word.BENDS: translate("Debrief", "Where balance was lost, the answers gave way."),
        Word.HARDENS: translate("Debrief", "Where balance was lost, the answers shut the door."),
        Word.SEE_SAW: translate("Debrief", "The answers gave way and hardened in turn."),
        Word.WEAK: translate("Debrief", "Where balance was lost, neither was there."),
    }[numbers.word]
    lean = translate("Debrief", "{told} Lean {lean}, see-saw {see_saw}.")
    return filled(
        lean,
        told=told,
        lean=figures.signed(numbers.lean),
        see_saw=figures.number(numbers.see_saw),
    )


def _sets_cap(numbers: Numbers, stamp: Stamp) -> bool:
    """Only an open violation caps at the lower mark; withdrawn ones and rules at the upper."""
    open_violation = stamp.tag is not None and not stamp.withdrawn
    return open_violation == (numbers.cap == OPEN_CAP)
