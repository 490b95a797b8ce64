"""The texts of the page that phones show, in three languages.

They are served to phones, each in the language of its owner; the program's own language is
another matter. Replies and reasons come from the scenario, in the language of the room.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "English", "uk": "Українська", "ru": "Русский"}
)
"""The languages there are, each by its own name."""
FALLBACK = "en"

_EN: Final = MappingProxyType(
    {
        "title": "The room’s vote",
        "languages": "Language",
        "wait": "Wait: no vote is open.",
        "open": "The vote is open. Choose one.",
        "open_again": "The vote is open once more. Choose anew, the same or another.",
        "voted": "Your vote is in: {number}. You can change it until the vote closes.",
        "closed": "The vote is closed.",
        "closed_voted": "The vote is closed. Your vote: {number}.",
        "late": "The vote had closed before this came in. It was not counted.",
        "another": "Another vote is open by now. Choose once more.",
        "nothing": "Nothing was chosen yet. Choose one.",
        "aged": "This page was too old, so nothing was counted. Choose once more.",
        "no_cookies": "This phone keeps no cookies, so its vote cannot be counted. Allow them "
        "for this page, or raise a hand: it counts the same.",
        "full_one": "There is room for {count} phone, and it is here already. Raise a hand: it "
        "counts the same.",
        "full_few": "There is room for {count} phones, and all are here already. Raise a hand: "
        "it counts the same.",
        "full_many": "There is room for {count} phones, and all are here already. Raise a hand: "
        "it counts the same.",
        "causes": "What was the cause?",
        "unavailable": "Cannot be chosen: {why}",
        "send": "Send the vote",
        "change": "Change the vote",
        "lost": "No connection to the room’s computer. The page keeps trying.",
        "again": "Look again",
        "go_on": "Go on to the vote",
        "private": "No name is asked for. Nothing of this phone is kept.",
    }
)
_UK: Final = MappingProxyType(
    {
        "title": "Голосування в залі",
        "languages": "Мова",
        "wait": "Зачекайте: зараз голосування немає.",
        "open": "Голосуємо. Виберіть один варіант.",
        "open_again": "Голосуємо ще раз. Виберіть знову: те саме чи інше.",
        "voted": "Ваш голос прийнято: {number}. Його можна змінити, доки триває голосування.",
        "closed": "Голосування завершено.",
        "closed_voted": "Голосування завершено. Ваш голос: {number}.",
        "late": "Голосування завершилося раніше, ніж надійшов цей голос. Його не враховано.",
        "another": "Уже триває інше голосування. Виберіть ще раз.",
        "nothing": "Ще нічого не вибрано. Виберіть один варіант.",
        "aged": "Сторінка застаріла, тому нічого не враховано. Виберіть ще раз.",
        "no_cookies": "Цей телефон не зберігає файлів cookie, тому його голос не можна "
        "врахувати. Дозвольте їх для цієї сторінки або підніміть руку: вона важить стільки ж.",
        "full_one": "Тут голосують із {count} телефона, і місць більше немає. Підніміть руку: "
        "вона важить стільки ж.",
        "full_few": "Тут голосують із {count} телефонів, і місць більше немає. Підніміть руку: "
        "вона важить стільки ж.",
        "full_many": "Тут голосують із {count} телефонів, і місць більше немає. Підніміть руку: "
        "вона важить стільки ж.",
        "causes": "У чому була причина?",
        "unavailable": "Вибрати не можна: {why}",
        "send": "Надіслати голос",
        "change": "Змінити голос",
        "lost": "Немає зв’язку з комп’ютером у залі. Сторінка й далі пробує з’єднатися.",
        "again": "Оновити",
        "go_on": "Перейти до голосування",
        "private": "Імені не питаємо. Про цей телефон нічого не зберігаємо.",
    }
)
_RU: Final = MappingProxyType(
    {
        "title": "Голосование в зале",
        "languages": "Язык",
        "wait": "Подождите: голосование ещё не открыто.",
        "open": "Голосование открыто. Выберите один вариант.",
        "open_again": "Голосование открыто ещё раз. Выберите снова: то же или другое.",
        "voted": "Ваш голос принят: {number}. Его можно изменить, пока голосование открыто.",
        "closed": "Голосование закрыто.",
        "closed_voted": "Голосование закрыто. Ваш голос: {number}.",
        "late": "Голосование закрылось раньше, чем пришёл этот голос. Он не учтён.",
        "another": "Уже открыто другое голосование. Выберите ещё раз.",
        "nothing": "Пока ничего не выбрано. Выберите один вариант.",
        "aged": "Страница устарела, поэтому ничего не учтено. Выберите ещё раз.",
        "no_cookies": "Этот телефон не хранит файлы cookie, поэтому его голос нельзя учесть. "
        "Разрешите их для этой страницы или поднимите руку: руки тоже считаются.",
        "full_one": "Место есть для {count} телефона, и оно уже занято. Поднимите руку: руки "
        "тоже считаются.",
        "full_few": "Места есть для {count} телефонов, и все уже заняты. Поднимите руку: руки "
        "тоже считаются.",
        "full_many": "Места есть для {count} телефонов, и все уже заняты. Поднимите руку: руки "
        "тоже считаются.",
        "causes": "В чём была причина?",
        "unavailable": "Выбрать нельзя: {why}",
        "send": "Отправить голос",
        "change": "Изменить голос",
        "lost": "Нет связи с компьютером в зале. Страница пробует подключиться снова.",
        "again": "Обновить",
        "go_on": "Перейти к голосованию",
        "private": "Имени не спрашиваем. Об этом телефоне ничего не храним.",
    }
)

SPEECH: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType({"en": _EN, "uk": _UK, "ru": _RU})
"""By language, what the page says."""


def counted(language: str, key: str, count: int) -> str:
    """A text that counts, in the form its number takes.

    The forms are those of the Unicode plural rules: English has one and the rest; Ukrainian and
    Russian go by the last digit, the teens apart."""
    return SPEECH[language][f"{key}_{_form(language, count)}"].format(count=count)


def _form(language: str, count: int) -> str:
    if language == "en":
        return "one" if count == 1 else "many"
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else "many"


def preferred(accepted: str, fallback: str) -> str:
    """The language a phone asks for by its `Accept-Language` (RFC 9110, 12.5.4), else the
    fallback, else English. What cannot be read is passed over."""
    wishes: list[tuple[float, str]] = []
    for part in accepted[:200].split(","):
        tag, _, weight = part.partition(";")
        language = tag.strip().lower().split("-")[0]
        if language in NAMES:
            wishes.append((_weight(weight), language))
    best = max(wishes, key=lambda wish: wish[0], default=(0.0, ""))
    if best[0] > 0:
        return best[1]
    return fallback if fallback in NAMES else FALLBACK


def _weight(text: str) -> float:
    name, _, value = text.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        weight = float(value)
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0
