"""The oven that never came, as the screens get it: one realistic set of values for all tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from simulator.model.issue import Issue, Place, Severity
from simulator.model.run import Mode
from simulator.model.scenario import Tag
from simulator.model.score import Band, Word
from simulator.usecases.debrief_views import (
    CauseRow,
    CausesView,
    CauseVerdict,
    DebriefView,
    LostPoints,
    LostTurn,
    Numbers,
    PriceConstants,
    RoadNotTaken,
    RuleProposal,
    Stamp,
)
from simulator.usecases.lists import (
    HomeView,
    LastResult,
    OpenRun,
    PickerView,
    ProfileRow,
    ScenarioRow,
)
from simulator.usecases.next_talk import NextReason, NextTalk
from simulator.usecases.showing import BriefingView, OfferLine
from tests.ui.trainee.oven_turns import previous_turns, turns

NOW = datetime(2026, 11, 21, 18, 5)
HOSTILE = "<b>bold</b> & <img src='file:///etc/passwd'> &lt;"


def picker() -> PickerView:
    return PickerView(
        profiles=(
            ProfileRow(1, "Олена", datetime(2026, 11, 20, 17, 42), 9),
            ProfileRow(2, "Taras K.", datetime(2026, 11, 12, 9, 5), 23),
            ProfileRow(3, "Марина Ивановна", None, 0),
        ),
        data_folder="/home/olena/.local/share/difficult-client-simulator",
        language="en",
    )


def scenario_rows() -> tuple[ScenarioRow, ...]:
    everywhere = ("en", "uk", "ru")
    return (
        ScenarioRow(
            "oven",
            "The oven that never came",
            "Iryna Koval bought an oven with delivery and installation. It did not arrive, "
            "and she has been asked to pay again.",
            "Iryna Koval",
            "iryna",
            2,
            10,
            1,
            everywhere,
            about_turns=7,
            last=LastResult(Fraction(62), Word.BENDS, Mode.PRACTICE),
            open_run=OpenRun(17, 3, Mode.PRACTICE, datetime(2026, 11, 20, 17, 42)),
        ),
        ScenarioRow(
            "dishwasher",
            "“As last time”: the dishwasher and the discount",
            "The same client is back, and remembers how the oven ended.",
            "Iryna Koval",
            "iryna",
            4,
            9,
            2,
            everywhere,
            about_turns=8,
            last=LastResult(Fraction(88), Word.LEVEL, Mode.EXAM),
        ),
        ScenarioRow(
            "clause_by_clause",
            "Half an hour for every clause",
            "Proof of every coin, and a contract read aloud.",
            "Bohdan Marchuk",
            "bohdan",
            3,
            14,
            3,
            ("en", "uk"),
            about_turns=9,
        ),
        ScenarioRow(
            "warranty",
            "The warranty nobody will take",
            "A dead end with insults, and you are the fourth person asked.",
            "Halyna P.",
            "halyna",
            1,
            12,
            3,
            everywhere,
            issue=Issue(
                "S120",
                Severity.ERROR,
                Place("warranty/scenario.yaml", 148, 13),
                {"name": "two_slot"},
                "two_slots",
            ),
        ),
    )


def home() -> HomeView:
    return HomeView("Олена", guest=False, rows=scenario_rows(), scenarios_folder="/srv/scenarios")


def briefing() -> BriefingView:
    return BriefingView(
        scenario="oven",
        title="The oven that never came",
        summary="Iryna Koval took a day off for her oven. The courier did not reach her at 9:12 "
        "and left. Now the app asks her to pay for delivery once more.",
        client_name="Iryna Koval",
        face="iryna",
        mood=2,
        you_are="Customer care at Dim Appliances, evening shift.",
        brief="You answer by phone and decide alone within your authority. The senior on shift "
        "is reachable until 18:00.",
        owed=(
            OfferLine("no second delivery fee when the miss was ours"),
            OfferLine("a new delivery date within two days"),
        ),
        allowed=(
            OfferLine("cancel one fee at once", by="the senior on shift"),
            OfferLine("a call back at a promised time"),
        ),
        impossible=(
            OfferLine("delivery today"),
            OfferLine("gifts or gift cards"),
            OfferLine("a date that is not in the couriers’ plan"),
        ),
        rules=("Every promise names who and when.",),
        minutes=10,
        level=1,
        about_turns=7,
    )


def qualifying() -> BriefingView:
    """A talk before a contract: as much as such a briefing holds."""
    return replace(
        briefing(),
        scenario="forty_pages",
        title="Forty pages, clause by clause",
        summary="Oleh Bondar wants a heating project for a house that is not built yet. He has "
        "marked every clause of our contract, and asks for the price without the visit.",
        client_name="Oleh Bondar",
        you_are="Front office at Dim Projects.",
        brief="You decide whom we work with. The head of sales is in the next room, the engineer "
        "can be asked until noon.",
        owed=(
            OfferLine("an answer about the terms, clause by clause"),
            OfferLine("the list price, and what is in it"),
        ),
        allowed=(
            OfferLine("A first small job at the list price", by="the head of sales"),
            OfferLine("Payment in two parts", by="Larysa, sales"),
        ),
        impossible=(
            OfferLine("a price before the visit"),
            OfferLine("an estimate without what was measured"),
            OfferLine("a contract without the clause about access"),
        ),
        rules=(
            "The front office decides whom we work with: by the portrait, in any weather.",
            "A no comes with a reason and an offer.",
            "Every figure has a reason we would show to anyone.",
            "Whoever may decide it is asked, and nobody decides it for them.",
            "Nothing is given to end a hard minute.",
            "Nobody is insulted, at either end of the line.",
        ),
        portrait=(
            "Can say what they need it for, or wants help finding out",
            "The work lies within what we do well and where we can get to",
            "Pays a price that carries the work, at the agreed time",
            "Has more than one job in them: it is worth learning how they work",
            "Speaks for themselves, or brings the one who decides",
            "Keeps to what is written, and expects it of us",
        ),
    )


def briefing_uk() -> BriefingView:
    return BriefingView(
        scenario="oven",
        title="Духовка, яку не привезли",
        summary="Ірина Коваль взяла вихідний, щоб прийняти духовку. Кур’єр не додзвонився "
        "о 09:12 і поїхав. Тепер у додатку вимога сплатити доставку ще раз.",
        client_name="Ірина Коваль",
        face="iryna",
        mood=2,
        you_are="Ви — фахівець підтримки магазину, вечірня зміна.",
        brief="Відповідаєте телефоном, рішення приймаєте самі в межах повноважень.",
        owed=(
            OfferLine("не брати другу плату, якщо помилка наша"),
            OfferLine("призначити доставку в межах двох днів"),
        ),
        allowed=(
            OfferLine("скасувати одну плату одразу", by="старша зміни"),
            OfferLine("передзвонити в обіцяний час"),
        ),
        impossible=(
            OfferLine("доставка сьогодні"),
            OfferLine("дарувати товари чи картки"),
            OfferLine("обіцяти дату, якої немає в розкладі"),
        ),
        rules=(),
        minutes=10,
        level=1,
        about_turns=7,
    )


def numbers() -> Numbers:
    return Numbers(
        headline=Fraction(39),
        balance=Fraction(333, 5),
        cap=39,
        band=Band.LOST,
        word=Word.BENDS,
        lean=Fraction(17),
        see_saw=Fraction(18),
        value=Fraction(63, 100),
        hear=Fraction(84, 100),
        hold=Fraction(73, 100),
        weak=Fraction(2, 100),
        unserved=Fraction(0),
        stages=(Fraction(6), Fraction(22), Fraction(12), Fraction(60)),
        named_stage=4,
        lost=LostPoints(
            tuple(LostTurn(turn.number, turn.delta, turn.kind) for turn in turns()),
            bent=Fraction(22),
            hardened=Fraction(11),
            weak=Fraction(22, 5),
            unserved=Fraction(0),
            out_of_reach=Fraction(-4),
            capped=Fraction(138, 5),
        ),
    )


def rule_proposals() -> tuple[RuleProposal, ...]:
    first, second = roads()
    minute, promise = "Nothing is given to end a hard minute.", "Every promise names who and when."
    return (
        RuleProposal(first.client_says, minute[0].lower() + minute[1:-1], minute, "minute", 3),
        RuleProposal("", promise[0].lower() + promise[1:-1], promise, "promise"),
        RuleProposal(first.client_says, first.best, turn=3),
        RuleProposal(second.client_says, second.best, turn=5),
    )


def next_talk() -> NextTalk:
    title = "“As last time”: the dishwasher and the discount"
    return NextTalk("dishwasher", title, NextReason.LATER, date(2026, 11, 24))


def roads() -> tuple[RoadNotTaken, ...]:
    return (
        RoadNotTaken(
            3,
            Fraction(243, 10),
            "And the app wants the delivery fee once more. Am I paying for your typo?",
            "I will cancel the fee right now, add a gift card, and the oven comes tonight, "
            "I promise.",
            "Three things were given away, and one of them nobody can deliver.",
            "It ends the shouting at once, and a gift feels like kindness.",
            "The fee is not yours to pay when the number was our typo. My senior cancels it by "
            "six, and I write to you when it is done.",
            "The fee goes through the person entitled to it, with a name and an hour.",
        ),
        RoadNotTaken(
            5,
            Fraction(91, 10),
            "First you promise, then you take it back. Who decides over there?",
            "Those are the rules.",
            "The rule stands, and she hears only the door.",
            "After giving too much, a hard word feels like getting the ground back.",
            "I do, for the date, and my senior for the fee. Tomorrow 10–12 is held for you "
            "until half past six.",
            "The same limit, with a reason and a next step.",
        ),
    )


def causes() -> tuple[CauseRow, ...]:
    return (
        CauseRow("unclear", "The terms of redelivery were not explained at the sale"),
        CauseRow("couriers", "The couriers were not briefed to check the number"),
        CauseRow("misread", "The client misread the message about the date"),
        CauseRow("quality", "The oven is faulty"),
        CauseRow("greedy", "The client wants to save on delivery"),
    )


def causes_answered() -> CausesView:
    return CausesView(
        verdicts=(
            CauseVerdict(
                "unclear",
                "The terms of redelivery were not explained at the sale",
                ticked=True,
                true_cause=True,
                primary=True,
                fix="Put the redelivery terms on the receipt, in one sentence.",
                evidence=("“Nobody told me there was a fee.”",),
            ),
            CauseVerdict(
                "couriers",
                "The couriers were not briefed to check the number",
                ticked=False,
                true_cause=True,
                primary=False,
                fix="Couriers read the last two digits back at loading.",
            ),
            CauseVerdict(
                "misread",
                "The client misread the message about the date",
                ticked=False,
                true_cause=True,
                primary=False,
                fix=None,
            ),
            CauseVerdict(
                "quality",
                "The oven is faulty",
                ticked=False,
                true_cause=False,
                primary=False,
                fix=None,
            ),
            CauseVerdict(
                "greedy",
                "The client wants to save on delivery",
                ticked=True,
                true_cause=False,
                primary=False,
                fix=None,
            ),
        ),
        facts_found=("The courier rang a number with a typo",),
        facts_missed=("The fee is charged by the app on its own", "The sale was by telephone"),
        score=Fraction(125, 3),
    )


def debrief() -> DebriefView:
    return DebriefView(
        scenario="oven",
        title="The oven that never came",
        mode=Mode.PRACTICE,
        client_name="Iryna Koval",
        face="iryna",
        ending="A date in writing",
        ending_text="Iryna has a new date and no second fee, and keeps your letter in case.",
        proper=True,
        cash=1490,
        fair_cash=990,
        minutes=14,
        nerves=Fraction(54),
        loyalty=Fraction(48),
        told_negative=1,
        told_positive=0,
        price=Fraction(4030),
        promises_open=("Delivery tonight",),
        turns=turns(),
        numbers=numbers(),
        stamps=(
            Stamp(
                "I will cancel the fee right now, add a gift card, and the oven comes tonight, "
                "I promise.",
                3,
                tag=Tag.OVERPROMISE,
            ),
        ),
        roads=roads(),
        causes=causes(),
        previous=previous_turns(),
        rules_kept=("Every promise names who and when.",),
        constants=PriceConstants(10, 10, 12000),
        constants_given=PriceConstants(10, 10, 12000),
        rule_proposals=rule_proposals(),
        next=next_talk(),
    )


def debrief_answered() -> DebriefView:
    return replace(debrief(), causes_answered=causes_answered())
