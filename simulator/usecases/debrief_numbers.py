"""The numbers of a debrief, and what is missing to 100, split exactly and twice.

With s = 100/(V_max − V_min) a share of V is worth s points of balance. From 1 − V = K + G +
N + U and B = 100·(V − V_min)/(V_max − V_min) follows

    100 − B = s·(V_max − V) = s·K + s·G + s·N + s·U − s·(1 − V_max)

whose last part is what no reply of the scenario could have gained: it is "out of everybody's
reach" and comes off. It is worked out as the remainder, so that the sum is exact also where B
was held at 0 or 100 because a silence had left the scale. By turn Σ Δ = 100 − B by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from simulator.model.run import Turn
from simulator.model.score import Bounds, RunScore
from simulator.scoring.stages import dominant
from simulator.usecases.debrief_views import LostPoints, LostTurn, Numbers


def numbers_of(score: RunScore, turns: Sequence[Turn], bounds: Bounds | None = None) -> Numbers:
    """What a run comes to; with the bounds of its scenario also what is missing, split."""
    parts = score.parts
    return Numbers(
        headline=score.headline,
        balance=score.balance,
        cap=score.cap,
        band=score.band,
        word=score.direction.word,
        lean=score.direction.lean,
        see_saw=score.direction.see_saw,
        value=parts.value,
        hear=parts.hear,
        hold=parts.hold,
        weak=parts.weak,
        unserved=parts.unserved,
        stages=score.stages,
        named_stage=dominant(turns),
        lost=lost_points(score, bounds) if bounds else None,
    )


def lost_points(score: RunScore, bounds: Bounds) -> LostPoints:
    """What is missing from the headline to 100, by turn and by kind (see above)."""
    parts = score.parts
    scale = Fraction(100) / (bounds.value_max - bounds.value_min)
    bent, hardened, weak = (scale * share for share in (parts.bent, parts.hardened, parts.weak))
    # 1 − V − K − G − N is U; a run without a scored turn has no parts, and all is unserved.
    unserved = scale * (1 - parts.value) - bent - hardened - weak
    return LostPoints(
        turns=tuple(
            LostTurn(number, turn.delta, turn.kind)
            for number, turn in enumerate(score.turns, start=1)
        ),
        bent=bent,
        hardened=hardened,
        weak=weak,
        unserved=unserved,
        out_of_reach=100 - score.balance - scale * (1 - parts.value),
        capped=score.balance - score.headline,
    )
