"""A group of fourteen, three shipped scenarios deep, and a company's registers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from simulator.model.practice import Flag, Quartiles
from simulator.model.score import Word
from simulator.usecases.group_views import (
    CauseHits,
    Cohort,
    ForkItem,
    GroupView,
    Member,
    ReplyShare,
    TeamName,
)
from simulator.usecases.register_views import (
    AdoptedLine,
    PainPoint,
    PromiseRecord,
    RegistersView,
    RuleRecord,
)

TODAY = date(2026, 11, 22)
WHEN = datetime(2026, 11, 20, 16, 30)
FLAGGED = "lost_day"
LATE = "couriers"
OVEN = "The oven that never came"
TALKS = {
    "oven": OVEN,
    "dishwasher": "“As last time”: the dishwasher and the discount",
    "warranty": "The warranty nobody will take",
}
NAMES = (
    *("Olena", "Andrii", "Iryna", "Marta", "Danylo", "Solomiia", "Petro"),
    *("Halyna", "Yurii", "Sofiia", "Taras", "Nadiia", "Bohdan", "Larysa"),
)
_LINES = {
    "fee": "And the app wants the delivery fee once more. Am I paying for your typo?",
    FLAGGED: "I took a day off work for this oven. Nobody came, nobody called. What is your word "
    "worth?",
    "gift": "Then give me a gift card, or I write what I think of you everywhere.",
    "tonight": "Can it come tonight, yes or no?",
    "as_before": "Last time you gave me ten per cent. As last time, then.",
    "claim": "The third week, and everybody sends me to somebody else.",
}


def shares() -> tuple[ReplyShare, ...]:
    return (
        ReplyShare(
            "give", "I will cancel the fee right now, and the oven comes tonight.", 3, 0, 23, 44
        ),
        ReplyShare(
            "hold",
            "The fee is not yours to pay when the number was our typo. My senior cancels it by "
            "six, and I write to you when it is done.",
            4,
            4,
            14,
            44,
        ),
        ReplyShare("wall", "The app is right: a second trip costs a second fee.", 0, 3, 6, 44),
        ReplyShare("drift", "Let me see what I can do.", 1, 1, 1, 44, dead=True),
    )


def fork(scenario: str, node: str, lost: int, *flags: Flag, answers: int = 44) -> ForkItem:
    """`lost` are tenths of points."""
    return ForkItem(
        scenario=scenario,
        scenario_title=TALKS[scenario],
        node=node,
        client_says=_LINES[node],
        key=node == "fee",
        answers=answers,
        p=Fraction(97, 100) if Flag.GIVEAWAY in flags else Fraction(100 - lost // 4, 100),
        discrimination=None if Flag.TOO_FEW in flags else 0.42 - lost / 600,
        delta=Fraction(lost, 10),
        shares=shares(),
        flags=flags,
    )


FORKS = (
    fork("oven", "fee", 275),
    fork("oven", FLAGGED, 212, Flag.REVIEW, Flag.DEAD_TRAP),
    fork("oven", "gift", 31, Flag.GIVEAWAY),
    fork("oven", "tonight", 148),
    fork("dishwasher", "as_before", 183),
    fork("warranty", "claim", 120, Flag.TOO_FEW, answers=12),
)


def group() -> GroupView:
    members = tuple(
        Member(at + 1, name, at % 3 != 0, 9 - at % 4, 4, WHEN, at != 5)
        for at, name in enumerate(NAMES)
    )
    return GroupView(
        team=TeamName(1, "Evening shift", 13),
        teams=(
            TeamName(0, "", 14),
            TeamName(1, "Evening shift", 13),
            TeamName(2, "New since October", 4),
        ),
        members=members,
        people=13,
        cold_runs=57,
        cohort=_cohort(),
        items=FORKS,
        first=datetime(2026, 9, 30, 9, 12),
        last=WHEN,
    )


def _cohort() -> Cohort:
    causes = tuple(
        CauseHits(pain.scenario, pain.scenario_title, pain.cause, pain.text, pain.primary, at, 12)
        for at, pain in zip((3, 9, 11, 6), registers().pains, strict=False)
    )
    return Cohort(
        words={Word.LEVEL: 14, Word.BENDS: 26, Word.HARDENS: 9, Word.SEE_SAW: 6, Word.WEAK: 2},
        stages=(Fraction(51, 10), Fraction(333, 10), Fraction(141, 10), Fraction(475, 10)),
        balance=Quartiles(Fraction(48), Fraction(63), Fraction(77)),
        falls=(FORKS[0], FORKS[1], FORKS[4]),
        causes=causes,
    )


def too_few() -> GroupView:
    return replace(group(), people=3, cold_runs=5, cohort=None, items=())


def empty() -> GroupView:
    everybody = TeamName(0, "", 1)
    me = (Member(1, "Olena", True, 0, 0, None),)
    return GroupView(everybody, (everybody,), me, 0, 0, None, (), None, None)


def _pain(
    scenario: str,
    cause: str,
    text: str,
    found: int,
    *,
    fix: str | None = None,
    owner: str = "",
    due: date | None = None,
    done: date | None = None,
    note: str = "",
) -> PainPoint:
    return PainPoint(
        scenario, TALKS[scenario], cause, text, found > 20, fix, found, 41, 58, WHEN, owner, due,
        done, note,
    )  # fmt: skip


def registers() -> RegistersView:
    return RegistersView(
        people=14,
        runs=163,
        house_title="How we talk at Dim Appliances",
        pains=(
            _pain(
                "oven",
                "unclear",
                "The terms of redelivery were not explained at the sale",
                31,
                fix="Put the redelivery terms on the receipt, in one sentence, and read it aloud.",
                owner="Larysa (sales)",
                due=date(2026, 12, 15),
                note="The printer at the till is tried first",
            ),
            _pain(
                "oven",
                LATE,
                "The couriers were not briefed to check the number",
                24,
                fix="A call to the number on the slip before the van leaves.",
                owner="Bohdan (dispatch)",
                due=date(2026, 11, 10),
            ),
            _pain(
                "warranty",
                "handed_on",
                "A claim is handed on without anybody owning it",
                19,
                fix="Whoever takes a claim keeps it until the client has an answer.",
                owner="Yurii",
                due=date(2026, 11, 1),
                done=date(2026, 11, 3),
            ),
            _pain("dishwasher", "precedent", "A discount once given was never written down", 12),
        ),
        rules=(
            RuleRecord(
                "who_when",
                "Every promise names who and when.",
                True,
                88,
                21,
                (OVEN, TALKS["warranty"]),
                (AdoptedLine(1, "If I promise, then with an hour and a name.", WHEN, OVEN),),
            ),
            RuleRecord("reason", "A no comes with a reason and an offer.", True, 64, 30),
            RuleRecord("fee", "A fee is cancelled by whoever may.", False, 12, 4, (OVEN,)),
        ),
        adopted=(
            AdoptedLine(2, "If it is late, then I say so first.", WHEN),
            AdoptedLine(3, "If the file is empty, then we ask.", WHEN, OVEN, room="Sales floor"),
        ),
        promises=(
            PromiseRecord("oven", OVEN, "tonight", "Delivery tonight", 9, 7),
            PromiseRecord("oven", OVEN, "call", "A call by six", 24, 1),
            PromiseRecord("dishwasher", TALKS["dishwasher"], "ten", "Ten per cent off", 5, 0),
        ),
    )


def nothing() -> RegistersView:
    return RegistersView(0, 0, "", (), (), (), ())
