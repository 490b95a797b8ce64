"""The workbench on the oven that never came: one realistic set of values for all tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from simulator.model.issue import Severity
from simulator.model.scenario import Rating, Tag
from simulator.usecases.bench_views import (
    BenchView,
    Counts,
    Coverage,
    EndingRow,
    FairnessView,
    Gate,
    GraphEdge,
    GraphNode,
    GraphView,
    Hits,
    Lost,
    PlaytestReply,
    PlaytestStep,
    PlaytestView,
    PolicyRow,
    ProblemRow,
    Reload,
    ReloadState,
    RouteRow,
    Setup,
    Shape,
    TrialView,
)

AT = datetime(2026, 11, 21, 12, 41, 7)
FILE = "/home/olena/scenarios/oven/scenario.yaml"


def problem(
    code: str,
    severity: Severity,
    line: int,
    sentence: str,
    *,
    node: str | None = None,
    column: int = 11,
    file: str = FILE,
) -> ProblemRow:
    short = file.rsplit("/", 1)[-1]
    place = f"{short}:{line}:{column}"
    return ProblemRow(code, severity, file, line, column, place, sentence, node)


def problems() -> tuple[ProblemRow, ...]:
    return (
        problem(
            "S302",
            Severity.ERROR,
            148,
            "No reply of “gift_card” is both heard and held; the best reaches care 4 of 4 and "
            "firmness 1 of 4. A reply of at least 3 and 3 gives people a way to keep the balance.",
            node="gift_card",
        ),
        problem(
            "S200",
            Severity.ERROR,
            233,
            "Node “callback_2” is never reached. Link to it or delete it.",
            node="callback_2",
        ),
        problem(
            "S323",
            Severity.WARNING,
            96,
            "Reply 1 is 2.1 times as long as the shortest. Long replies get picked as the good "
            "ones. Aim for 1.4 times or less.",
            node="lost_day",
        ),
        problem(
            "S500",
            Severity.WARNING,
            96,
            "This reply has no Ukrainian text; English is shown.",
            node="lost_day",
            file="/home/olena/scenarios/oven/text.uk.yaml",
            column=5,
        ),
        problem(
            "S440",
            Severity.WARNING,
            112,
            "The client’s line has 268 characters; on a projector of 1024×768 it pushes the "
            "replies off. The limit is 180.",
            node="review_threat",
        ),
        problem("S502", Severity.NOTE, 1, "There is no Russian translation.", column=1),
    )


def graph() -> GraphView:
    fork, proper, improper = Shape.FORK, Shape.PROPER, Shape.IMPROPER
    nodes = (
        GraphNode("first_call", fork, "Order 48-113.", 40, 0, 1, start=True, mood=3, words=120),
        GraphNode("ask_what", fork, "It was to be here.", 60, 1, 0, mood=3, words=140),
        GraphNode("terms_first", fork, "Terms? What terms?", 75, 1, 2, mood=2, words=90),
        GraphNode(
            "lost_day",
            fork,
            "I took a day off work for this oven.",
            88,
            2,
            0,
            key=True,
            problem=Severity.WARNING,
            mood=2,
            words=160,
        ),
        GraphNode("receipt", fork, "Read me the receipt.", 101, 2, 2, mood=1, words=80),
        GraphNode(
            "gift_card",
            fork,
            "A gift card?",
            140,
            3,
            0,
            problem=Severity.ERROR,
            mood=2,
            words=110,
        ),
        GraphNode("check_back", fork, "Will you call?", 160, 3, 1, key=True, mood=3, words=100),
        GraphNode(
            "review_threat",
            fork,
            "I will write a review.",
            112,
            4,
            1,
            problem=Severity.WARNING,
            mood=2,
            words=120,
        ),
        GraphNode("two_slots", fork, "Which two?", 201, 5, 2, mood=4, words=70),
        GraphNode(
            "callback_2",
            fork,
            "Who called?",
            233,
            3,
            4,
            reachable=False,
            problem=Severity.ERROR,
            words=60,
        ),
        GraphNode("end_cave", improper, "She wants more.", 260, 6, 0, mood=4),
        GraphNode("end_agree", proper, "She thanks you.", 250, 6, 1, mood=4),
        GraphNode("end_wall", improper, "She hangs up.", 270, 3, 3, mood=1),
    )
    edges = (
        GraphEdge("first_call", "ask_what", ("ask",)),
        GraphEdge("first_call", "terms_first", ("terms",)),
        GraphEdge("ask_what", "lost_day", ("hear", "sorry")),
        GraphEdge("terms_first", "receipt", ("insist",)),
        GraphEdge("lost_day", "gift_card", ("gifts",)),
        GraphEdge("lost_day", "check_back", ("own_it",), conditional=True),
        GraphEdge("receipt", "check_back", ("back",)),
        GraphEdge("receipt", "end_wall", ("no",), silence=True),
        GraphEdge("gift_card", "end_cave", ("more",)),
        GraphEdge("gift_card", "review_threat", ("stop",)),
        GraphEdge("check_back", "review_threat", ("when",)),
        GraphEdge("review_threat", "two_slots", ("slots",)),
        GraphEdge("review_threat", "end_cave", ("buy",)),
        GraphEdge("two_slots", "end_agree", ("first", "second")),
        GraphEdge("callback_2", "two_slots", ("go",)),
    )
    return GraphView(nodes, edges, walks_out="end_wall")


def replies() -> tuple[PlaytestReply, ...]:
    return (
        PlaytestReply(
            "own_it",
            "You lost a day because of us, and the delivery is paid. I will check the fee with "
            "our coordinator and call you by 15:00.",
            Rating(4, "HADT"),
            Rating(4, "LRPB"),
            open=True,
            line=92,
            does=(Tag.ACKNOWLEDGE, Tag.ACTION),
            leads_to="check_back",
            routes=(
                RouteRow("check_back", Gate("tension < 15", True, (("tension", "11"),))),
                RouteRow("gift_card"),
            ),
            tension_change=-3,
            trust_change=2,
            best=True,
            why="You named her day before your own rule — that landed.",
            inner="At last someone writes it down.",
        ),
        PlaytestReply(
            "gifts",
            "Of course there will be no fee, and I will add free installation and a gift card. "
            "Only do not be upset with us.",
            Rating(3, "HAD"),
            Rating(1, "B"),
            open=True,
            line=103,
            does=(Tag.APOLOGY, Tag.BEYOND_AUTHORITY),
            leads_to="gift_card",
            routes=(RouteRow("gift_card"),),
            tension_change=-4,
            trust_change=-1,
        ),
        PlaytestReply(
            "receipt",
            "The delivery terms are on your receipt: if nobody answers the courier’s call, the "
            "second trip is charged.",
            Rating(1, "H"),
            Rating(4, "LRPB"),
            open=False,
            line=112,
            gate=Gate("tension < 12", False, (("tension", "13"),)),
            routes=(RouteRow("receipt"),),
        ),
        PlaytestReply(
            "pass_on",
            "I understand how you feel. I will pass your request on to the department.",
            Rating(1),
            Rating(2, "RB"),
            open=False,
            line=120,
            spent=True,
            routes=(RouteRow("terms_first"),),
        ),
    )


def playtest() -> PlaytestView:
    return PlaytestView(
        node="lost_day",
        line=88,
        face="iryna",
        client="Iryna Koval",
        mood=2,
        tension=13,
        trust=6,
        lines=(
            ("", "Tuesday, 10:40. The line rings for the third time."),
            (
                "Iryna Koval",
                "I took a day off work for this oven. Nobody came, nobody called — and now your "
                "courier wants 990 from me for delivery a second time?",
            ),
        ),
        replies=replies(),
        weight=6,
        timer=20,
        setup=Setup(),
        answers=(
            PlaytestStep("first_call", "ask", "Tell me what happened on your side today."),
            PlaytestStep("ask_what", "hear", "So you waited from eight."),
        ),
        path=("first_call", "ask_what", "lost_day"),
        facts=(
            ("typo", "The number in the order has a typo", True),
            ("fee_rule", "The senior coordinator may cancel one second delivery fee", False),
        ),
        promises=(
            ("call_back", "To call back by 15:00", "open"),
            ("no_fee", "That there will be no fee", "none"),
        ),
        variables=(("asked", 1, 0, 3), ("calls", 0, 0, 5)),
        memories=(("dishwasher", "bought_off", False),),
        notes="Leave a pause here: the room wants to answer at once.",
        language="en",
    )


def ended() -> PlaytestView:
    return replace(
        playtest(),
        node="end_agree",
        line=250,
        mood=4,
        tension=5,
        trust=14,
        lines=(("Iryna Koval", "Good. Thursday then, and you call me before noon."),),
        replies=(),
        weight=0,
        timer=None,
        ending="end_agree",
        ending_title="An agreement both can keep",
        ending_text="She takes Thursday. The fee is cancelled in writing, the terms stand.",
        proper=True,
        path=("first_call", "ask_what", "lost_day", "check_back", "review_threat", "end_agree"),
    )


def fairness() -> FairnessView:
    return FairnessView(
        states=12_480,
        forks=10,
        positions=(4, 2, 3, 1),
        longest=6,
        shortest=1,
        quadrants=(12, 11, 9, 8),
        policies=(
            PolicyRow("random", Fraction(93, 5), 40),
            PolicyRow("longest", Fraction(58), 50),
            PolicyRow("most_apologetic", Fraction(41), 50),
            PolicyRow("most_caring", Fraction(243, 5), 55),
            PolicyRow("firmest", Fraction(31), 55),
            PolicyRow("first", Fraction(64), 60),
        ),
        value_min=Fraction(-9, 4),
        value_max=Fraction(33, 4),
        least_weight=Fraction(17, 4),
        best=("ask", "hear", "own_it", "when", "slots", "first"),
        worst=("terms", "insist", "no"),
        endings=(
            EndingRow("end_agree", "An agreement both can keep", True, Fraction(48), Fraction(100)),
            EndingRow("end_cave", "Bought off", False, Fraction(12), Fraction(61)),
            EndingRow("end_wall", "She hung up", False, Fraction(0), Fraction(38)),
            EndingRow("end_later", "Put off", True, None, None),
        ),
        plans=6,
    )


def trial() -> TrialView:
    hits = Hits(
        10_000,
        {
            "first_call": 10_000,
            "ask_what": 6_700,
            "terms_first": 3_300,
            "lost_day": 6_700,
            "receipt": 3_300,
            "gift_card": 2_900,
            "check_back": 4_100,
            "review_threat": 5_800,
            "two_slots": 2_100,
            "end_cave": 5_200,
            "end_agree": 2_100,
            "end_wall": 2_700,
        },
        {("first_call", "ask"): 6_700, ("first_call", "terms"): 3_300},
    )
    return TrialView(
        seed=20_261_121,
        hits=hits,
        endings=(
            ("end_cave", "Bought off", False, 5_200),
            ("end_wall", "She hung up", False, 2_700),
            ("end_agree", "An agreement both can keep", True, 2_100),
            ("end_later", "Put off", True, 0),
        ),
        quartiles=(0.0, 17.5, 31.2, 46.0, 100.0),
        mean=33.4,
    )


def people() -> Hits:
    return Hits(9, {"first_call": 9, "ask_what": 7, "lost_day": 7, "end_agree": 4}, {})


def clean() -> BenchView:
    """Everything worked out and nothing wrong."""
    return BenchView(
        folder="/home/olena/scenarios/oven",
        id="oven",
        title="The oven that never came",
        file=FILE,
        reload=Reload(ReloadState.RELOADED, AT),
        counts=Counts(13, 3, 40, 1_840, 613, 520, 174),
        coverage=(
            Coverage("en", 120, 120, own=True),
            Coverage("uk", 118, 120, stale=3),
            Coverage("ru", 0, 120),
        ),
        language="en",
        graph=graph(),
        playable=True,
        playtest=playtest(),
        fairness=fairness(),
        trial=trial(),
        people=people(),
    )


def with_problems() -> BenchView:
    return replace(clean(), problems=problems(), fairness=replace(fairness(), plans_failed=1))


def analysing() -> BenchView:
    loading = Reload(ReloadState.RELOADED, AT, analysing=True, states=12_000)
    return replace(clean(), reload=loading, fairness=None, trial=None)


def broken() -> BenchView:
    """A save that cannot be read; the version before it is still played."""
    first = problem(
        "S108",
        Severity.ERROR,
        148,
        "From here on this is no YAML: a colon followed by a space stands inside a text "
        "without quotation marks. Put the text in quotation marks.",
        column=22,
    )
    good = datetime(2026, 11, 21, 12, 40, 58)
    return replace(
        with_problems(),
        reload=Reload(ReloadState.BROKEN, AT, good_from=good),
        problems=(first,),
    )


def moved() -> BenchView:
    """The node one stood at is gone, and so is an answer."""
    lost = (
        Lost("node", "lost_day", now="ask_what"),
        Lost("answer", "hear", turn=2),
    )
    return replace(with_problems(), reload=Reload(ReloadState.MOVED, AT, lost=lost))
