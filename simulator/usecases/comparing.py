"""The answer to the question before the numbers, beside what happened. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.model.score import Word
from simulator.usecases.debrief_views import Compared, Lean, Numbers, Reflection, TurnRow

_LEANS = {
    Word.BENDS: Lean.BENT,
    Word.HARDENS: Lean.HARDENED,
    Word.SEE_SAW: Lean.BOTH,
    Word.LEVEL: Lean.NEITHER,
    Word.WEAK: Lean.NEITHER,
}
"""Answers that were weak on both gave way no more than they hardened."""


def compared(
    given: Reflection | None, numbers: Numbers | None, turns: Sequence[TurnRow]
) -> Compared | None:
    """None where nothing was answered. Of two turns that cost as much, the earlier one."""
    if given is None:
        return None
    dearest = max(turns, key=lambda turn: turn.delta, default=None)
    costliest = dearest.number if dearest is not None and dearest.delta > 0 else None
    return Compared(given, _LEANS[numbers.word] if numbers else None, costliest)
