"""Sample values of a talk, with the texts of a real one: the oven that never came."""

from __future__ import annotations

from dataclasses import replace

from simulator.model.run import Mode
from simulator.model.scenario import Rating, Tag
from simulator.usecases.showing import (
    Choice,
    FeedbackView,
    Line,
    LineKind,
    MoodView,
    TalkView,
)

CLIENT = "Iryna Koval"

FACTS = (
    "Order 48-113: oven with delivery and installation, paid in full",
    "The courier called at 09:12 and got no answer",
    "The senior coordinator may cancel one second delivery fee",
)

LINES = (
    Line(LineKind.SCENE, "", "Tuesday, 10:40. The line rings for the third time."),
    Line(
        LineKind.CLIENT,
        CLIENT,
        "Hello. Order 48-113, an oven with delivery and installation. "
        "It was supposed to be here this morning.",
    ),
    Line(
        LineKind.ME,
        "",
        "Good afternoon, Iryna. I have your order open. Tell me what happened on your side today.",
    ),
    Line(
        LineKind.CLIENT,
        CLIENT,
        "I took a day off work for this oven. Nobody came, nobody called — and now your courier "
        "wants 990 from me for delivery a second time?",
    ),
)

CHOICES = (
    Choice(
        "own_it",
        "You lost a day because of us, and the delivery is paid. I will check the fee with our "
        "coordinator and call you by 15:00.",
    ),
    Choice(
        "gifts",
        "Of course there will be no fee, and I will add free installation and a gift card. "
        "Only do not be upset with us.",
    ),
    Choice(
        "receipt",
        "The delivery terms are on your receipt: if nobody answers the courier's call, the "
        "second trip is charged.",
    ),
    Choice(
        "pass_on",
        "I understand how you feel. I will pass your request on to the department and they "
        "will be in touch soon.",
    ),
)

LONG_CHOICES = tuple(
    replace(choice, text=" ".join([choice.text] * 3), reply=f"{choice.reply}_long")
    for choice in CHOICES
)

TALK = TalkView(
    scenario="oven",
    title="The oven that never came",
    mode=Mode.PRACTICE,
    turn=3,
    about_turns=7,
    lines=LINES,
    choices=CHOICES,
    mood=MoodView(CLIENT, "iryna", 2, 3),
    facts=FACTS,
    can_take_back=True,
)

REACTION = (
    *LINES,
    Line(LineKind.ME, "", CHOICES[1].text),
    Line(
        LineKind.CLIENT,
        CLIENT,
        "A gift card? I do not need a gift card. I need an oven. And is the fee cancelled or "
        "not — do I have that in writing?",
    ),
)

FEEDBACK = FeedbackView(
    care=Rating(3, "HAD"),
    firmness=Rating(1, "B"),
    why="You cared about her day — that landed. But you gave away three things nobody asked for, "
    "and one of them is not yours to give.",
    inner="An offer came before an answer. She now tests how much more she can get.",
    client_name=CLIENT,
    mood=2,
    previous_mood=3,
    others=(CHOICES[0].text, CHOICES[2].text, CHOICES[3].text),
    violations=(Tag.BEYOND_AUTHORITY,),
)

AFTER_REPLY = replace(TALK, lines=REACTION, choices=(), feedback=FEEDBACK)

LONG_TALK = replace(TALK, lines=(*LINES, *REACTION[4:]) * 8 + LINES[1:], turn=19, about_turns=22)
