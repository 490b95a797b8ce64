"""The oven that never came, as the screens get it: one realistic set of values for all tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from simulator.model.issue import Issue, Place, Severity
from simulator.model.run import Mode
from simulator.model.scenario import Tag
from simulator.model.score import Band, Kind, Word
from simulator.usecases.showing import (
    BriefingView,
    CauseRow,
    CausesView,
    CauseVerdict,
    DebriefView,
    HomeView,
    LastResult,
    Numbers,
    OfferLine,
    OpenRun,
    PickerView,
    ProfileRow,
    RoadNotTaken,
    ScenarioRow,
    Stamp,
    TurnRow,
)

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
    )


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
    )


def debrief_answered() -> DebriefView:
    return replace(debrief(), causes_answered=causes_answered())
