"""Frames of a talk about an oven, in three languages, for the tests and pictures of the wall."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.model.scenario import Rating, Tag
from simulator.usecases.showing import Choice, Line, LineKind, MoodView
from simulator.usecases.workshop.frames import (
    ForkFrame,
    Frame,
    LineFrame,
    ReactionFrame,
    ReplyFrame,
    ScoresFrame,
    Vote,
    VotesFrame,
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
