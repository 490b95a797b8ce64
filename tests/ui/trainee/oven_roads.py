"""The oven that never came, and what might have been said instead: values for tests of screens."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from simulator.model.score import Band, Kind, Word
from simulator.usecases.debrief_views import CausesView, FactRow
from simulator.usecases.showing import Choice, Line, LineKind
from simulator.usecases.supposing_views import (
    Branch,
    BranchEnd,
    BranchTurn,
    Road,
    WhatIfView,
)
from tests.ui.trainee import oven

CLIENT = "Iryna Koval"
HEARD = (
    Line(
        LineKind.CLIENT,
        CLIENT,
        "And the app wants the delivery fee once more. Am I paying for your typo?",
    ),
)
CHOICES = (
    Choice(
        "hold",
        "The fee is not yours to pay when the number was our typo. My senior cancels it by six, "
        "and I write to you when it is done.",
    ),
    Choice("rules", "Those are the rules of redelivery. They stand on the page with the terms."),
    Choice(
        "all",
        "I will cancel the fee right now, add a gift card, and the oven comes tonight, I promise.",
    ),
    Choice(
        "senior",
        "My senior has it on her desk already, you will see.",
        closed="Nobody has spoken to her yet.",
    ),
)


def played() -> Branch:
    """Turns 3 to 5 as they were played."""
    gave = BranchTurn(
        number=3,
        said="I will cancel the fee right now, add a gift card, and the oven comes tonight, I "
        "promise.",
        care=4,
        firmness=0,
        care_letters="HADT",
        firmness_letters="",
        kind=Kind.BENT,
        lost=Fraction(243, 10),
        within_reach=Fraction(757, 10),
        reaction=(Line(LineKind.CLIENT, CLIENT, "Tonight? All right. I am writing it down."),),
        mood_before=2,
        mood_after=4,
        tension_after=35,
        why="Three things were given away, and one of them nobody can deliver.",
    )
    took = replace(
        gave,
        number=4,
        said="About tonight: the couriers are full. I cannot promise it after all.",
        care=2,
        firmness=3,
        care_letters="HT",
        firmness_letters="LRP",
        kind=Kind.LEVEL,
        lost=Fraction(0),
        reaction=(
            Line(LineKind.SCENE, "", "A door slams."),
            Line(
                LineKind.CLIENT,
                CLIENT,
                "First you promise, then you take it back. Who decides over there?",
            ),
        ),
        mood_before=4,
        mood_after=1,
        why=None,
    )
    wall = replace(
        took,
        number=5,
        said="Those are the rules.",
        care=0,
        care_letters="",
        kind=Kind.HARDENED,
        lost=Fraction(91, 10),
        within_reach=Fraction(333, 5),
        reaction=(Line(LineKind.CLIENT, CLIENT, "Then put it in writing. Good evening."),),
        mood_before=1,
        mood_after=2,
    )
    end = BranchEnd("A date in writing", True, Fraction(39), 39, Band.LOST, Word.BENDS)
    return Branch((gave, took, wall), 2, Fraction(333, 5), end)


def at_the_start() -> WhatIfView:
    """The roads part; nothing was supposed yet."""
    return WhatIfView(
        scenario="oven",
        title="The oven that never came",
        client_name=CLIENT,
        face="iryna",
        turn=3,
        heard=HEARD,
        mood=2,
        within_reach=Fraction(100),
        played=played(),
        instead=Branch((), 2, Fraction(100), None),
        choices=CHOICES,
        roads=(Road.BEST, Road.WORST),
    )


def held() -> BranchTurn:
    """Turn 3 with another reply."""
    return BranchTurn(
        number=3,
        said=CHOICES[0].text,
        care=4,
        firmness=4,
        care_letters="HADT",
        firmness_letters="LRPB",
        kind=Kind.LEVEL,
        lost=Fraction(0),
        within_reach=Fraction(100),
        reaction=(
            Line(LineKind.CLIENT, CLIENT, "By six, then. And what about tomorrow’s delivery?"),
        ),
        mood_before=2,
        mood_after=3,
        tension_after=45,
        why="The fee goes through the person entitled to it, with a name and an hour.",
    )


def under_way() -> WhatIfView:
    """One reply was supposed; the next is to be chosen."""
    start = at_the_start()
    return replace(
        start,
        instead=Branch((held(),), 3, Fraction(100), None),
        choices=(
            Choice("slot", "Tomorrow from ten to twelve is held for you until half past six."),
            Choice("any", "Tell me any hour you like, I will make it happen."),
            Choice("app", "The app shows the free hours."),
        ),
    )


def at_the_end() -> WhatIfView:
    """The supposed road has come to its ending, sooner than the one that was played."""
    slot = replace(
        held(),
        number=4,
        said="Tomorrow from ten to twelve is held for you until half past six.",
        care=3,
        care_letters="HDT",
        lost=Fraction(3, 2),
        within_reach=Fraction(197, 2),
        reaction=(
            Line(LineKind.CLIENT, CLIENT, "Ten to twelve. I will be at home."),
            Line(LineKind.SCENE, "", "Iryna has a date, and no second fee."),
        ),
        mood_before=3,
        mood_after=4,
    )
    end = BranchEnd("Agreed", True, Fraction(197, 2), None, Band.BALANCED, Word.LEVEL)
    return replace(
        at_the_start(),
        instead=Branch((held(), slot), 4, Fraction(197, 2), end),
        choices=(),
        roads=(),
    )


def without_figures() -> WhatIfView:
    """A talk without finite bounds: the same reply as was played, and no points."""

    def bare(branch: Branch) -> Branch:
        turns = tuple(replace(turn, lost=None, within_reach=None) for turn in branch.turns)
        end = branch.end and replace(branch.end, headline=None, cap=None, band=None, word=None)
        return Branch(turns, branch.mood, None, end)

    view = under_way()
    same = replace(view.played.turns[0], same=True)
    return replace(
        view,
        within_reach=None,
        played=bare(view.played),
        instead=bare(Branch((same,), 4, None, None)),
        roads=(),
    )


def transcript() -> tuple[Line, ...]:
    """The talk of the samples, from its first line to its last."""

    def client(text: str) -> Line:
        return Line(LineKind.CLIENT, CLIENT, text)

    def mine(text: str) -> Line:
        return Line(LineKind.ME, "", text)

    return (
        Line(LineKind.SCENE, "", "Monday, 17:40. The last call of the shift."),
        client("I took a day off for the oven. It did not come, and nobody rang."),
        mine("You waited the whole day and nobody told you anything. I am opening the order now."),
        client("Nobody told me there was a fee for trying again. Not at the till, not on paper."),
        mine("I see one digit of your number differs from the receipt."),
        Line(
            LineKind.VOICE, "Petro, courier", "The number I had rang and rang. Nobody asks us to."
        ),
        HEARD[0],
        mine(played().turns[0].said or ""),
        *played().turns[0].reaction,
        mine(played().turns[1].said or ""),
        *played().turns[1].reaction,
        mine("Those are the rules."),
        *played().turns[2].reaction,
        Line(LineKind.SCENE, "", "Iryna has a new date, and keeps your letter in case."),
    )


def causes_shown() -> CausesView:
    """The causes task answered, with the lines that showed each."""
    answered = oven.causes_answered()
    unclear, couriers, misread, *others = answered.verdicts
    return replace(
        answered,
        verdicts=(
            replace(unclear, lines=(3, 6), unheard=1),
            replace(couriers, lines=(5,)),
            replace(misread, unheard=2),
            *others,
        ),
        facts=(
            FactRow("The courier rang a number with a typo", key=True, found=True, lines=(4,)),
            FactRow("The fee is charged by the app on its own", key=True, found=False, lines=(6,)),
            FactRow("The sale was by telephone", key=False, found=False),
        ),
    )
