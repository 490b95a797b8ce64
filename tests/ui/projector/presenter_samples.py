"""A room at the oven scenario, step by step, as its presenter sees it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from simulator.usecases.showing import BriefingView, Choice, OfferLine
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.presenter_views import (
    NextStep,
    OptionRow,
    PresenterView,
    Progress,
    StepRow,
)
from simulator.usecases.workshop.setup_views import CutOff, ScreenRow, SetupView, SetupWishes
from simulator.usecases.workshop.stages import AFTER_THE_TALK, OF_A_TURN, Stage

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 14, 5)
NOTES = (
    "Ask: what did she actually ask for? (An oven and a yes or no about the fee.)\n"
    "Let two people defend 2 before you show the votes: it is the popular trap.\n"
    "If the room stalls: “What will she do with the gift card?”"
)
REPLIES = (
    "You lost a day because of us, and paying twice is not right. Let me check the order and "
    "call you back by 15:00.",
    "Of course there will be no fee, and I will add free installation and a gift card. Just "
    "do not be upset with us.",
    "The delivery terms are on your receipt: if nobody answers the courier’s call, the second "
    "trip is charged.",
    "I understand how you feel. I will pass your request on to the department and they will "
    "be in touch soon.",
)
CAUSES = (
    "The phone number was typed by hand and nobody reads it back.",
    "The courier has no way to say that nobody answers.",
    "The client was not at home.",
    "The fee is charged by the app without anybody looking.",
)
RATINGS = ((4, 3), (3, 0), (0, 4), (1, 1))
PROPOSALS = (
    "When a client has lost a day, say what happened before what it costs.",
    "When a fee is ours by mistake, name who cancels it and by when.",
)


BRIEFING = BriefingView(
    scenario="oven",
    title="The oven that never came",
    summary="The delivery was moved by two days, and the courier asks for the fee again.",
    client_name="Iryna Koval",
    face="iryna",
    mood=2,
    you_are="Customer care, House. Appliances, evening shift",
    brief="Until nine you are alone on the line.",
    owed=(OfferLine("An honest answer about what happened, today"),),
    allowed=(OfferLine("Cancel one delivery fee if it was our slip", "Taras, head office"),),
    impossible=(OfferLine("Delivery today or tomorrow"),),
    rules=(),
    minutes=12,
    level=1,
    about_turns=None,
)


def steps(now: Stage) -> tuple[StepRow, ...]:
    """The steps of a turn, or of what comes after the talk, at one of them."""
    order = OF_A_TURN if now in OF_A_TURN else AFTER_THE_TALK
    order = (Stage.TITLE, Stage.LINE) if now is Stage.TITLE else order
    at = order.index(now)
    return tuple(
        StepRow(
            stage,
            Progress.NOW if i == at else Progress.DONE if i < at else Progress.AHEAD,
        )
        for i, stage in enumerate(order)
        if stage is not Stage.WORST or now is Stage.WORST
    )


def rows(
    hands: tuple[int | None, ...] = (None,) * 4,
    phones: tuple[int, ...] = (0,) * 4,
    first: tuple[int, ...] | None = None,
    chosen: int | None = None,
) -> tuple[OptionRow, ...]:
    return tuple(
        OptionRow(
            choice=Choice(f"reply{at}", words),
            care=RATINGS[at][0],
            firmness=RATINGS[at][1],
            hands=hands[at],
            phones=phones[at],
            first=first[at] if first else None,
            chosen=at == chosen,
        )
        for at, words in enumerate(REPLIES)
    )


def view(stage: Stage, after: Stage | None, **changed: Any) -> PresenterView:
    """Turn 3 of about 7 in a room of about 22."""
    base = PresenterView(
        stage=stage,
        turn=3,
        about_turns=7,
        steps=steps(stage),
        options=(),
        focus=None,
        voted=0,
        expected=22,
        notes=NOTES if stage in OF_A_TURN else "",
        next=NextStep(after),
        looking_back=False,
        may_revote=stage in (Stage.CLOSED, Stage.VOTES, Stage.CAUSES_CLOSED),
        may_suppose=stage is Stage.SCORES,
        may_play_worst=stage in (Stage.FORKS, Stage.RULE),
        supposing=False,
        choosing=stage is Stage.VOTES,
    )
    return replace(base, **changed)


def title() -> PresenterView:
    return view(Stage.TITLE, Stage.LINE, turn=1, briefing=BRIEFING)


def line() -> PresenterView:
    return view(Stage.LINE, Stage.OPTIONS)


def options() -> PresenterView:
    return view(Stage.OPTIONS, Stage.OPEN, options=rows())


def counting() -> PresenterView:
    """6 and 9 are counted, the third reply is next; three phones have voted."""
    counted = rows((6, 9, None, None), (0, 3, 0, 0))
    return view(Stage.OPEN, Stage.CLOSED, options=counted, focus=2, voted=18)


def revote() -> PresenterView:
    counted = rows((3, None, None, None), (1, 0, 0, 2), first=(6, 9, 1, 4))
    return view(Stage.OPEN, Stage.CLOSED, options=counted, focus=1, voted=6)


def closed() -> PresenterView:
    counted = rows((6, 9, 1, 4))
    return view(
        Stage.CLOSED,
        Stage.VOTES,
        options=counted,
        focus=0,
        voted=20,
        agreement=Agreement.SPLIT,
    )


def votes() -> PresenterView:
    return view(
        Stage.VOTES,
        Stage.REPLY,
        options=rows((6, 9, 1, 4), chosen=1),
        voted=20,
        agreement=Agreement.SPLIT,
        next=NextStep(Stage.REPLY, number=2),
    )


def tied() -> PresenterView:
    return view(
        Stage.VOTES,
        Stage.REPLY,
        options=rows((2, 9, 9, 0), chosen=1),
        voted=20,
        agreement=Agreement.TWO_CAMPS,
        next=NextStep(Stage.REPLY, number=2, tied=True),
    )


def uncounted() -> PresenterView:
    return view(
        Stage.VOTES,
        Stage.REPLY,
        options=rows(chosen=0),
        next=NextStep(Stage.REPLY, number=1, counted=False),
    )


def reply() -> PresenterView:
    return view(Stage.REPLY, Stage.REACTION)


def reaction() -> PresenterView:
    return view(Stage.REACTION, Stage.SCORES)


def scores() -> PresenterView:
    return view(Stage.SCORES, Stage.LINE)


def looking_back() -> PresenterView:
    return replace(closed(), looking_back=True, may_revote=False)


def supposing() -> PresenterView:
    supposed = tuple(replace(row, chosen=at == 0) for at, row in enumerate(rows()))
    return view(
        Stage.SCORES,
        Stage.SCORES,
        options=supposed,
        next=NextStep(Stage.SCORES, number=1),
        supposing=True,
        choosing=True,
        may_suppose=False,
    )


def supposed() -> PresenterView:
    """As far as a what-if goes."""
    return replace(supposing(), options=(), next=NextStep(Stage.SCORES), choosing=False)


def closed_reply() -> PresenterView:
    """One of the replies cannot be said."""
    shut = tuple(
        replace(row, choice=replace(row.choice, closed="the senior has gone home"))
        if at == 1
        else row
        for at, row in enumerate(rows((6, None, None, None)))
    )
    return view(Stage.OPEN, Stage.CLOSED, options=shut, focus=2, voted=6)


def six() -> PresenterView:
    """As many replies as a fork may have."""
    more = tuple(
        replace(rows()[at], choice=Choice(f"more{at}", words))
        for at, words in enumerate(
            ("Let me look into the order while you hold.", "What would help you most tonight?")
        )
    )
    return view(Stage.OPEN, Stage.CLOSED, options=(*rows(), *more), focus=5)


def ending() -> PresenterView:
    return view(Stage.ENDING, Stage.CAUSES, turn=7)


def causes() -> PresenterView:
    told = tuple(
        OptionRow(Choice(f"cause{at}", words), None, None, 5 if at == 0 else None, 0, None)
        for at, words in enumerate(CAUSES)
    )
    return view(Stage.CAUSES_OPEN, Stage.CAUSES_CLOSED, turn=7, options=told, focus=1, voted=5)


def measure() -> PresenterView:
    return view(
        Stage.MEASURE,
        Stage.FORKS,
        turn=7,
        cause=CAUSES[0],
        fix="Whoever takes the order reads the number back.",
        owner="Olena, orders",
        due="2026-12-01",
    )


def forks() -> PresenterView:
    step = NextStep(Stage.FORKS, beat=True)
    return view(Stage.FORKS, Stage.FORKS, turn=7, next=step, departed=(1, 3, 6))


def rule() -> PresenterView:
    return view(Stage.RULE, Stage.NUMBERS, turn=7, rule="", proposals=PROPOSALS)


def farewell() -> PresenterView:
    return view(Stage.FAREWELL, None, turn=7)


# --- what is asked before it ----------------------------------------------------------------

LAPTOP = ScreenRow("eDP-1", 1920, 1080, is_here=True)
PROJECTOR = ScreenRow("HDMI-1", 1280, 800)


def setup(**changed: Any) -> SetupView:
    base = SetupView(
        title="The oven that never came",
        rooms=("Call centre, first shift", "Couriers"),
        wishes=SetupWishes(room="Couriers", expected=22, screen="HDMI-1"),
        screens=(LAPTOP, PROJECTOR),
    )
    return replace(base, **changed)


def cut_off() -> SetupView:
    off = (
        CutOff(41, "The oven that never came", "Couriers", 3, datetime(2026, 11, 22, 11, 40)),
        CutOff(
            38,
            "The warranty nobody will take",
            "Call centre, first shift",
            7,
            datetime(2026, 11, 21, 16, 5),
            over=True,
        ),
    )
    return setup(cut_off=off)


def one_screen() -> SetupView:
    return setup(screens=(LAPTOP,), wishes=SetupWishes(room="Couriers", screen="HDMI-1"))


def mirrored() -> SetupView:
    return setup(screens=(LAPTOP, replace(PROJECTOR, mirrored=True)))


def no_scenario() -> SetupView:
    return setup(title="", trouble="No scenario can be played: the folder is empty.")
