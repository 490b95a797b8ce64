"""A group of eleven with twelve scenarios of twenty-five forks, and a company's registers."""

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
from simulator.usecases.report_views import GroupReport, StandardReport
from tests.ui.reports.practice_samples import TITLES
from tests.ui.reports.samples import MADE, OTHERS, PERSON, WHEN

FORKS = 25
OWNER = "Larysa (dispatch)"


def group() -> GroupReport:
    return GroupReport(MADE, group_view(), registers())


def small_group() -> GroupReport:
    """Two people too few."""
    return GroupReport(MADE, replace(group_view(), people=3, cohort=None), registers())


def standard() -> StandardReport:
    return StandardReport(MADE, registers())


def group_view() -> GroupView:
    items = tuple(_fork(talk, fork) for talk in range(len(TITLES)) for fork in range(FORKS))
    return GroupView(
        team=TeamName(1, "Evening shift", 11),
        teams=(TeamName(0, "", 14), TeamName(1, "Evening shift", 11)),
        members=tuple(
            Member(at, name, True, 9, 4, WHEN) for at, name in enumerate((PERSON, *OTHERS))
        ),
        people=11,
        cold_runs=57,
        cohort=_cohort(items),
        items=items,
        first=datetime(2026, 9, 30, 9, 12),
        last=WHEN,
    )


def _cohort(items: tuple[ForkItem, ...]) -> Cohort:
    words = {Word.LEVEL: 14, Word.BENDS: 26, Word.HARDENS: 9, Word.SEE_SAW: 6, Word.WEAK: 2}
    stages = (Fraction(51, 10), Fraction(333, 10), Fraction(141, 10), Fraction(475, 10))
    falls = tuple(replace(items[at], flags=(), answers=44) for at in (4, 60, 111))
    hits = tuple(
        CauseHits(pain.scenario, pain.scenario_title, pain.cause, pain.text, pain.primary, 7, 12)
        for pain in registers().pains[:6]
    )
    balance = Quartiles(Fraction(48), Fraction(63), Fraction(77))
    return Cohort(words, stages, balance, falls, hits)


def _fork(talk: int, fork: int) -> ForkItem:
    flags: tuple[Flag, ...] = (Flag.TOO_FEW,) if fork % 2 else ()
    if fork == 4:
        flags = (Flag.REVIEW, Flag.DEAD_TRAP)
    elif fork == 8:
        flags = (Flag.GIVEAWAY,)
    return ForkItem(
        scenario=f"scenario_{talk}",
        scenario_title=TITLES[talk],
        node=f"fork_{fork}",
        client_says="And the app wants the delivery fee once more. Am I paying for your typo, "
        f"for the {fork}th time this month, while nobody there can tell me anything?",
        key=fork % 3 == 0,
        answers=12 if fork % 2 else 44,
        p=Fraction(40 + fork, 100),
        discrimination=0.31 - fork / 50,
        delta=Fraction(200 + 3 * fork + talk, 10),
        shares=_shares(),
        flags=flags,
    )


def _shares() -> tuple[ReplyShare, ...]:
    return (
        ReplyShare(
            "give",
            "I will cancel the fee right now, add a gift card, and the oven comes tonight.",
            3,
            0,
            23,
            44,
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


def registers() -> RegistersView:
    causes = (
        "The terms of redelivery were not explained at the sale",
        "The couriers were not briefed to check the number",
        "The client misread the message about the date",
        "The installer was not told what had been agreed",
    )
    pains = tuple(
        PainPoint(
            scenario=f"scenario_{at}",
            scenario_title=TITLES[at],
            cause=f"cause_{at}",
            text=causes[at % 4],
            primary=at % 4 == 0,
            fix="Put the redelivery terms on the receipt, in one sentence." if at % 3 else None,
            found=21 - at,
            asked=30,
            runs=41,
            last_found=WHEN,
            owner=OWNER if at % 2 else "",
            due=date(2026, 12, 15) if at % 2 else None,
            done=date(2026, 12, 1) if at == 3 else None,
            note="Printer at the till is to be tried first" if at == 1 else "",
        )
        for at in range(len(TITLES))
    )
    return RegistersView(
        people=11,
        runs=163,
        house_title="How we talk at Dim Appliances",
        pains=pains,
        rules=(
            RuleRecord(
                "who_when",
                "Every promise names who and when.",
                True,
                88,
                21,
                TITLES[:4],
                (AdoptedLine(1, "If I promise, then with an hour and a name.", WHEN, TITLES[0]),),
            ),
            RuleRecord("reason", "A no comes with a reason and an offer.", True, 64, 30),
            RuleRecord("fee", "A fee is cancelled by whoever may.", False, 12, 4, TITLES[:1]),
        ),
        adopted=(AdoptedLine(2, "If it is late, then I say so first.", WHEN, TITLES[10]),),
        promises=(
            PromiseRecord("oven", TITLES[0], "tonight", "Delivery tonight", 9, 7),
            PromiseRecord("oven", TITLES[0], "call", "A call by six", 24, 1),
        ),
    )
