"""The lost order in three languages: complete sheets for the small talk with everything in it."""

from __future__ import annotations

from pathlib import Path

from tests.usecases.shop import SHOP, put

UK = """\
format: 1
translates: shop
language: uk
title: Загублене замовлення
summary: Замовлення десь поділося.
role: {you_are: Турбота про клієнтів у крамниці, brief: Уже пізно.}
client: {name: Ірина Коваль}
cast: {taras: {name: Старший зміни Тарас}}
fair:
  owed: {truth: Чесна розповідь}
  allowed:
    fee: Скасувати одну плату
    call: Дзвінок наперед
    gift: {text: Невеликий дарунок, by: директор}
  impossible: {today: Доставка сьогодні}
rules:
  who_when: Кожна обіцянка називає, хто і коли.
  record: Спершу відкрити замовлення.
facts:
  typo: У номері була описка.
  party: У суботу свято.
causes:
  number: {text: Номер не перечитали вголос, fix: Перечитувати номер.}
  terms: Умов не сказали
  person: У неї складна вдача
promises: {callback: Дзвінок до шостої}
nodes:
  ring: {scene: "Понеділок, 17:40.", says: Вам дзвонять.}
  queue: {says: Алло? Алло!}
  hello:
    says: [Ніхто не приїхав і не подзвонив., Я чекала цілий день.]
    hint: Вона називає дві речі.
    replies:
      hear: {say: Ви втратили день. Відкриваю замовлення., why: Її почуто., inner: Нарешті.}
      soothe: {say: Мені дуже прикро. До шостої все владнаю., why: Такого ніхто не дотримає.,
               inner: Побачимо., tempts: Це одразу заспокоює.}
      terms: {say: Умови вказано на сторінці.}
  aside: {scene: Тарас підводить очі., says: У номері описка.}
  fee:
    says: А друга плата?
    replies:
      cancel: {say: Тарас зараз скасує цю плату., closed: "Ще не відомо, чий це був промах.",
               why: Це був наш промах.}
      gift: {say: Візьміть натомість подарунок.}
      wall: {say: Плата лишається.}
      own: {say: Я поспішив зі словами. Гляну й передзвоню.}
  farewell: {says: Добре. До завтра.}
endings:
  agreed: {title: Домовленість, text: Вона повернеться.}
  bought: {title: Відкупилися}
  left: {title: Клієнтка поклала слухавку, text: У слухавці тиша.}
"""

RU = """\
format: 1
translates: shop
language: ru
title: Потерянный заказ
summary: Заказ куда-то делся.
role: {you_are: Забота о клиентах в магазине, brief: Уже поздно.}
client: {name: Ирина Коваль}
cast: {taras: {name: Старший смены Тарас}}
fair:
  owed: {truth: Честный рассказ}
  allowed:
    fee: Отменить одну плату
    call: Звонок заранее
    gift: {text: Небольшой подарок, by: директор}
  impossible: {today: Доставка сегодня}
rules:
  who_when: "Каждое обещание называет, кто и когда."
  record: Сначала открыть заказ.
facts:
  typo: В номере была опечатка.
  party: В субботу праздник.
causes:
  number: {text: Номер не перечитали вслух, fix: Перечитывать номер.}
  terms: Условия не назвали
  person: У неё трудный нрав
promises: {callback: Звонок до шести}
nodes:
  ring: {scene: "Понедельник, 17:40.", says: Вам звонят.}
  queue: {says: Алло? Алло!}
  hello:
    says: [Никто не приехал и не позвонил., Я ждала целый день.]
    hint: Она называет две вещи.
    replies:
      hear: {say: Вы потеряли день. Открываю заказ., why: Её услышали., inner: Наконец-то.}
      soothe: {say: Мне очень жаль. К шести всё улажу., why: Такого никто не выполнит.,
               inner: Посмотрим., tempts: Это сразу успокаивает.}
      terms: {say: Условия указаны на странице.}
  aside: {scene: Тарас поднимает глаза., says: В номере опечатка.}
  fee:
    says: А вторая плата?
    replies:
      cancel: {say: Тарас сейчас отменит эту плату., closed: "Пока неясно, чей это был промах.",
               why: Это был наш промах.}
      gift: {say: Возьмите взамен подарок.}
      wall: {say: Плата остаётся.}
      own: {say: Я поторопился со словами. Посмотрю и перезвоню.}
  farewell: {says: Хорошо. Завтра увидимся.}
endings:
  agreed: {title: Договорённость, text: Она вернётся.}
  bought: {title: Откупились}
  left: {title: Клиентка положила трубку, text: В трубке тишина.}
"""

SHEETS = {"uk": UK, "ru": RU}
TITLES = {"en": "The lost order", "uk": "Загублене замовлення", "ru": "Потерянный заказ"}


def put_spoken(folder: Path, **sheets: str) -> Path:
    """Writes the talk with its sheets (or those given) into a library; its folder."""
    home = put(folder, SHOP)
    for language, text in (sheets or SHEETS).items():
        (home / f"{language}.yaml").write_text(text, encoding="utf-8")
    return home
