"""Four stages of attitude to clients, seen in answers.

Memberships of a turn: (1−c)(1−f) "who is the client anyway?", c(1−f) "always right",
(1−c)f "more often wrong", cf "the client we chose to work with". One speaks of answers of
a stage, never of the person.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from simulator.scoring.answered import Answered

Profile = tuple[Fraction, Fraction, Fraction, Fraction]

_DOMINANT_SHARE = 45
_DOMINANT_TURNS = 5


def memberships(turn: Answered) -> tuple[int, int, int, int]:
    """How far a turn belongs to each stage, in sixteenths; an author's `stage` overrides."""
    if turn.stage is not None:
        one, two, three, four = (16 if turn.stage == number else 0 for number in range(1, 5))
        return one, two, three, four
    care, firmness = turn.care, turn.firmness
    return (
        (4 - care) * (4 - firmness),
        care * (4 - firmness),
        (4 - care) * firmness,
        care * firmness,
    )


def profile(turns: Sequence[Answered]) -> Profile | None:
    """The weighted mean of the memberships in percent; None without a scored turn."""
    weight = sum(turn.weight for turn in turns)
    if not weight:
        return None
    one, two, three, four = (
        Fraction(100 * sum(turn.weight * memberships(turn)[stage] for turn in turns), 16 * weight)
        for stage in range(4)
    )
    return one, two, three, four


def dominant(turns: Sequence[Answered]) -> int | None:
    """The stage (1..4) that may be named: at least 45 % over at least five scored turns."""
    shares = profile(turns)
    if shares is None or sum(1 for turn in turns if turn.weight) < _DOMINANT_TURNS:
        return None
    best = max(range(4), key=lambda stage: shares[stage])
    return best + 1 if shares[best] >= _DOMINANT_SHARE else None
