"""The turns of one played talk about the oven: bent on the third, hardened on the fifth."""

from __future__ import annotations

from fractions import Fraction

from simulator.model.score import Kind
from simulator.usecases.debrief_views import TurnRow


def _turn(
    number: int,
    says: str,
    said: str | None,
    inner: str | None,
    letters: tuple[str | None, str | None],
    *,
    ratings: tuple[int, int] | None = None,
    weight: int | Fraction = 1,
    delta: int | Fraction = 0,
    kind: Kind = Kind.LEVEL,
    tension: tuple[int, int] = (50, 45),
    key: bool = False,
) -> TurnRow:
    care, firm = letters
    values = ratings or (len(care or ""), len(firm or ""))
    return TurnRow(
        number=number,
        node="turn_" + str(number),
        client_says=says,
        said=said,
        inner=inner,
        care=values[0],
        firmness=values[1],
        care_letters=care,
        firmness_letters=firm,
        weight=Fraction(weight),
        delta=Fraction(delta),
        kind=kind,
        mood_before=mood_of(tension[0]),
        mood_after=mood_of(tension[1]),
        tension_before=tension[0],
        tension_after=tension[1],
        key=key,
    )


def mood_of(tension: int) -> int:
    """The mood a face shows at a tension of 0..100."""
    return 1 + sum(tension < limit for limit in (80, 60, 35, 15))


def turns() -> tuple[TurnRow, ...]:
    return (
        _turn(
            1,
            "I took a day off for this oven. Nobody came, nobody called.",
            "You lost a day because of us. Let me open the order and tell you what happened.",
            "At least she listens before she talks.",
            ("HAD", "LRPB"),
            tension=(70, 60),
            key=True,
            weight=2,
        ),
        _turn(
            2,
            "So what happened? And do not tell me it was the traffic.",
            "The courier rang a number with one digit swapped. I see it here: ends in 12, not 21.",
            "That is the first plain answer today.",
            ("HADT", "LRPB"),
            tension=(60, 55),
        ),
        _turn(
            3,
            "And the app wants the delivery fee once more. Am I paying for your typo?",
            "I will cancel the fee right now, add a gift card, and the oven comes tonight, "
            "I promise.",
            "Good, she is scared of me. I can ask for more.",
            ("HAD", ""),
            weight=2,
            delta=Fraction(243, 10),
            kind=Kind.BENT,
            tension=(55, 45),
            key=True,
        ),
        _turn(
            4,
            "Tonight? At what time exactly?",
            "I said more than I can keep. Tonight is not in the plan; tomorrow 10–12 is, "
            "and I hold it while we talk.",
            None,
            ("HDT", "LRPB"),
            tension=(45, 50),
        ),
        _turn(
            5,
            "First you promise, then you take it back. Who decides over there?",
            "Those are the rules.",
            "She has stopped listening.",
            ("", "LRP"),
            delta=Fraction(91, 10),
            kind=Kind.HARDENED,
            tension=(50, 65),
        ),
        _turn(
            6,
            "Hello? Are you still there?",
            None,
            None,
            (None, None),
            ratings=(0, 0),
            weight=0,
            tension=(65, 70),
        ),
        _turn(
            7,
            "All right. Tomorrow. But in writing.",
            "In writing within ten minutes: tomorrow 10–12, no second fee, my name under it.",
            "Now I have something I can hold on to.",
            ("HADT", "LRPB"),
            tension=(70, 30),
        ),
    )


def previous_turns() -> tuple[TurnRow, ...]:
    return (
        _turn(1, "…", "…", None, ("HAD", "LR")),
        _turn(2, "…", "…", None, ("HADT", "L")),
        _turn(3, "…", "…", None, ("HADT", "L")),
        _turn(4, "…", "…", None, ("H", "LRPB")),
    )
