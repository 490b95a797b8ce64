"""Frames of a talk about an oven, in three languages, for the tests and pictures of the wall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from simulator.model.scenario import Rating, Tag
from simulator.model.score import Band, Word
from simulator.usecases.showing import Choice, Line, LineKind, MoodView
from simulator.usecases.workshop.frames import (
    BlankFrame,
    CardFrame,
    CausesFrame,
    CauseShown,
    CausesShownFrame,
    Dot,
    EndingFrame,
    FarewellFrame,
    ForkFrame,
    ForksFrame,
    ForkShown,
    Frame,
    JoinFrame,
    LineFrame,
    MeasureFrame,
    NoNumbersFrame,
    NumbersFrame,
    ReactionFrame,
    ReplyFrame,
    RuleFrame,
    ScoresFrame,
    Side,
    TitleFrame,
    Vote,
    VotesFrame,
    WhatIfFrame,
    WorstFrame,
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of the talk in a language."""

    name: str
    says: str
    answers: str
    scene: str
    replies: tuple[str, ...]
    closed: str
    why: str
    title: str
    summary: str
    you_are: str
    ending: str
    rule: str
    causes: tuple[str, ...]


ENGLISH = Tongue(
    name="Iryna Koval",
    says="I took a day off work for this oven. Nobody came, nobody called — and now your courier "
    "wants me to pay for delivery a second time?",
    answers="A gift card? I do not need a gift card. I need an oven. And is the fee cancelled or "
    "not — do I have that in writing?",
    scene="Tuesday, 10:40. The line rings for the third time; in the next room somebody laughs.",
    replies=(
        "You lost a day because of us, and paying twice is not right. I will check the order "
        "and call you back by 15:00.",
        "Of course there will be no fee, and I will add free installation and a gift card. Only "
        "do not be upset with us.",
        "The delivery terms are on your receipt: if nobody answers the courier’s call, the "
        "second trip is charged.",
        "I understand how you feel. I will pass your request on to the department and they will "
        "be in touch soon.",
    ),
    closed="only a senior coordinator may cancel a fee",
    why="You cared about her day — that landed. But you gave away three things nobody asked for.",
    title="The oven that never came",
    summary="Delivery moved by two days, and the courier asks for the fee again.",
    you_are="Customer care at Dim Appliances, evening shift",
    ending="Agreed: one fee, one Wednesday",
    rule=("If a date hangs on a call, then the seller says so aloud and writes the hour down."),
    causes=(
        "At the sale nobody said that Monday hung on a call the evening before",
        "Her number was typed at the till and never read back",
        "The couriers were told to charge, and not when to ask first",
        "She saw Monday on the order page and read no further",
        "The oven itself is faulty",
        "She is simply a difficult person",
        "The courier could not be bothered to come",
        "The order page hides the fee three clicks away",
    ),
)
UKRAINIAN = Tongue(
    name="Ірина Коваль",
    says="Я взяла вихідний заради цієї духовки. Ніхто не приїхав, ніхто не подзвонив — а тепер "
    "ваш кур’єр хоче, щоб я вдруге заплатила за доставку?",
    answers="Подарункова картка? Мені не потрібна картка. Мені потрібна духовка. І доплату "
    "скасовано чи ні — є це письмово?",
    scene="Вівторок, 10:40. Телефон дзвонить утретє; у сусідній кімнаті хтось сміється.",
    replies=(
        "Через нас ви втратили день, і платити двічі — неправильно. Перевірю замовлення й "
        "передзвоню вам до 15:00.",
        "Звісно, жодної доплати, ще й безкоштовне встановлення та подарункова картка. Тільки, "
        "будь ласка, не сердьтеся.",
        "Умови доставки вказано в чеку: якщо на дзвінок кур’єра не відповіли, повторний виїзд "
        "оплачується окремо.",
        "Розумію ваші почуття. Передам ваше звернення до відділу, і з вами найближчим часом "
        "зв’яжуться.",
    ),
    closed="доплату скасовує лише старший координатор",
    why="Про її день ви подумали — це почуто. Але ви віддали три речі, про які не просили, і "
    "пообіцяли скасувати доплату, не перевіривши.",
    title="Духовка, яка не приїхала",
    summary="Доставку перенесли на два дні, а кур’єр знову просить за неї гроші.",
    you_are="Турбота про клієнтів, «Дім. Техніка», вечірня зміна",
    ending="Домовлено: одна плата, одна середа",
    rule="Якщо дата залежить від дзвінка, то продавець каже це вголос і записує годину.",
    causes=(
        "Під час продажу ніхто не сказав, що понеділок залежить від вечірнього дзвінка",
        "Номер набрали на касі й не перечитали вголос",
        "Кур’єрам сказали брати плату, але не сказали, коли спершу спитати",
        "Вона побачила на сторінці «понеділок» і далі не читала",
        "Духовка бракована",
        "Просто важка людина",
        "Кур’єрові було ліньки їхати",
        "Сторінка замовлення ховає плату за три кліки",
    ),
)
RUSSIAN = Tongue(
    name="Ирина Коваль",
    says="Я взяла выходной ради этой духовки. Никто не приехал, никто не позвонил — а теперь "
    "ваш курьер хочет, чтобы я второй раз заплатила за доставку?",
    answers="Подарочная карта? Мне не нужна карта. Мне нужна духовка. И доплата отменена или "
    "нет — это есть письменно?",
    scene="Вторник, 10:40. Телефон звонит в третий раз; в соседней комнате кто-то смеётся.",
    replies=(
        "Из-за нас вы потеряли день, и платить дважды — несправедливо. Проверю заказ и "
        "перезвоню вам до 15:00.",
        "Конечно, никакой доплаты, ещё и бесплатная установка, и подарочная карта. Только не "
        "сердитесь на нас, пожалуйста.",
        "Условия доставки указаны в чеке: если на звонок курьера не ответили, повторный выезд "
        "оплачивается отдельно.",
        "Понимаю ваши чувства. Передам ваше обращение в отдел, и с вами в ближайшее время "
        "свяжутся.",
    ),
    closed="доплату отменяет только старший координатор",
    why="О её дне вы подумали — это услышано. Но вы отдали три вещи, о которых не просили, и "
    "пообещали отменить доплату, не проверив.",
    title="Духовка, которая не приехала",
    summary="Доставку сдвинули на два дня, а курьер снова просит за неё деньги.",
    you_are="Забота о клиентах, «Дом. Техника», вечерняя смена",
    ending="Договорились: одна плата, одна среда",
    rule="Если дата зависит от звонка, то продавец говорит это вслух и записывает час.",
    causes=(
        "При продаже никто не сказал, что понедельник держится на вечернем звонке",
        "Номер набрали на кассе и не перечитали вслух",
        "Курьерам велели брать плату, а когда сначала спросить — не сказали",
        "Она увидела на странице «понедельник» и дальше не читала",
        "Духовка бракованная",
        "Просто тяжёлый человек",
        "Курьеру было лень ехать",
        "Страница заказа прячет плату за три клика",
    ),
)
TONGUES = {"en": ENGLISH, "uk": UKRAINIAN, "ru": RUSSIAN}
ADDRESS = "http://192.168.0.24:8642/v/7K4Q"


def turn_frames(tongue: Tongue) -> dict[str, Frame]:
    """The frames of a turn, by what they are."""
    line = Line(LineKind.CLIENT, tongue.name, tongue.says)
    before = MoodView(tongue.name, "iryna", 3)
    mood = MoodView(tongue.name, "iryna", 2, 3)
    choices = tuple(Choice(f"r{at}", text) for at, text in enumerate(tongue.replies))
    shut = (*choices[:2], Choice("r2", tongue.replies[2], tongue.closed), choices[3])
    said = tongue.replies[1]
    answer = Line(LineKind.CLIENT, tongue.name, tongue.answers)
    broken = (Tag.BEYOND_AUTHORITY,)
    return {
        "scene": LineFrame(Line(LineKind.SCENE, "", tongue.scene), before, 1),
        "line": LineFrame(line, mood, 3),
        "options": ForkFrame(line, mood, 3, choices, Vote.SHOWN),
        "options_closed": ForkFrame(line, mood, 3, shut, Vote.SHOWN),
        "vote": ForkFrame(line, mood, 3, choices, Vote.OPEN),
        "vote_phones": ForkFrame(line, mood, 3, choices, Vote.OPEN, address=ADDRESS),
        "closed": ForkFrame(line, mood, 3, choices, Vote.CLOSED, 20),
        "revote": ForkFrame(line, mood, 3, choices, Vote.OPEN, again=True),
        "votes": VotesFrame(mood, 3, choices, (6, 9, 1, 4)),
        "votes_again": VotesFrame(mood, 3, choices, (11, 5, 0, 4), (6, 9, 1, 4)),
        "reply": ReplyFrame(mood, 3, 2, said),
        "reaction": ReactionFrame(mood, 3, 2, said, answer),
        "scores": ScoresFrame(
            mood, 3, 2, said, Rating(3, "HAD"), Rating(1, "B"), tongue.why, broken
        ),
    }


def all_frames(tongue: Tongue) -> dict[str, Frame]:
    """One frame of every kind, and the states of a kind that look otherwise."""
    return {**_before(tongue), **turn_frames(tongue), **_beside(tongue), **_after(tongue)}


def _before(tongue: Tongue) -> dict[str, Frame]:
    return {
        "card": CardFrame("Room 4 · Thursday"),
        "black": BlankFrame(),
        "white": BlankFrame(white=True),
        "title": TitleFrame(tongue.title, tongue.summary, tongue.name, "iryna", 2, tongue.you_are),
        "join": JoinFrame(ADDRESS),
    }


def _beside(tongue: Tongue) -> dict[str, Frame]:
    line = Line(LineKind.CLIENT, tongue.name, tongue.says)
    answer = Line(LineKind.CLIENT, tongue.name, tongue.answers)
    ours = Side(2, tongue.replies[1], answer, 2, 3, 1)
    best = Side(1, tongue.replies[0], answer, 3, 4, 4)
    over = Side(None, tongue.replies[2], answer, 1, 0, 3, tongue.ending)
    unsaid = Side(None, None, None, 2)
    mood = MoodView(tongue.name, "iryna", 1, 2)
    return {
        "what_if_start": WhatIfFrame(3, tongue.name, "iryna", ours, unsaid, line),
        "what_if": WhatIfFrame(3, tongue.name, "iryna", ours, best, line),
        "what_if_end": WhatIfFrame(5, tongue.name, "iryna", best, over, answer),
        "what_if_hidden": WhatIfFrame(3, tongue.name, "iryna", unsaid, best, line),
        "worst": WorstFrame(2, 5, tongue.replies[2], answer, mood),
        "worst_end": WorstFrame(5, 5, tongue.replies[2], answer, mood, tongue.ending),
    }


def _after(tongue: Tongue) -> dict[str, Frame]:
    mood = MoodView(tongue.name, "iryna", 4, 3)
    fork = ForkShown(
        3, tongue.says, tongue.replies[1], tongue.why, tongue.replies[0], tongue.why, 6, 20
    )
    turns = tuple(
        Dot(at, care, firmness)
        for at, (care, firmness) in enumerate(
            ((4, 4), (3, 1), (4, 4), (2, 2), (4, 3), (4, 4), (1, 3)), start=1
        )
    )
    value, hear, hold = Fraction(62, 100), Fraction(88, 100), Fraction(70, 100)
    due = date(2026, 12, 4)
    return {
        "ending": EndingFrame(tongue.ending, tongue.why, True, mood, 990, 0, 25, tongue.causes[:1]),
        "ending_early": EndingFrame(tongue.ending, tongue.why, False, mood, 0, 0, 0),
        "causes": CausesFrame(tongue.causes, Vote.SHOWN),
        "causes_open": CausesFrame(tongue.causes, Vote.OPEN, address=ADDRESS),
        "causes_closed": CausesFrame(tongue.causes, Vote.CLOSED, 21),
        "causes_shown": CausesShownFrame(_causes(tongue, None)),
        "causes_again": CausesShownFrame(_causes(tongue, (3, 1, 2, 9, 0, 4, 1, 0))),
        "measure": MeasureFrame(tongue.causes[0], tongue.causes[1], "", None),
        "measure_written": MeasureFrame(tongue.causes[0], tongue.causes[1], tongue.name, due),
        "forks": ForksFrame(fork, 1, 2),
        "rule": RuleFrame(""),
        "rule_written": RuleFrame(tongue.rule),
        "numbers": NumbersFrame(Fraction(39), 39, Band.LOST, Word.BENDS, value, hear, hold, turns),
        "numbers_best": NumbersFrame(
            Fraction(100), None, Band.BALANCED, Word.LEVEL, *[Fraction(1)] * 3, turns
        ),
        "no_numbers": NoNumbersFrame(turns),
        "farewell": FarewellFrame(tongue.title, tongue.rule, tongue.name, tongue.causes[1], due),
        "farewell_bare": FarewellFrame(tongue.title, "", "", ""),
    }


def _causes(tongue: Tongue, first: tuple[int, ...] | None) -> tuple[CauseShown, ...]:
    votes = (7, 5, 0, 2, 3, 1, 3, 0)
    return tuple(
        CauseShown(text, votes[at], None if first is None else first[at], at < 4, at == 0)
        for at, text in enumerate(tongue.causes)
    )
