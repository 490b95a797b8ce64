"""Numbers and dates as the reader's language writes them.

The interface language sets QLocale's default; everything here asks it. Exact fractions of
the score are rounded here and nowhere else, halves away from zero.
"""

from __future__ import annotations

from datetime import date as calendar_day
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QDate, QLocale, QTime

from simulator.ui.texts import translate
from simulator.usecases.days import day_here, here

MINUS = "\u2212"


def whole(value: Fraction | int) -> int:
    """A fraction as a whole number, halves away from zero."""
    scaled = (-value if value < 0 else value) + Fraction(1, 2)
    rounded = scaled.numerator // scaled.denominator
    return -rounded if value < 0 else rounded


def number(value: Fraction | int) -> str:
    """A whole number with the language's digit grouping and a real minus sign."""
    text = QLocale().toString(whole(value))
    return text.replace("-", MINUS)


def signed(value: Fraction | int) -> str:
    """A whole number with its sign always shown, 0 without one."""
    shown = whole(value)
    return f"+{number(shown)}" if shown > 0 else number(shown)


def decimal(value: Fraction, places: int = 1) -> str:
    """A number with some decimal places ("0.4", "0,4")."""
    shift: int = 10**places
    shown = whole(value * shift)
    return QLocale().toString(shown / shift, "f", places).replace("-", MINUS)


def percent(share: Fraction) -> str:
    """A share 0..1 as a percentage."""
    text = translate("Figures", "{number}%", "a percentage")
    return text.replace("{number}", number(share * 100))


def date(value: calendar_day) -> str:
    """A day; that of a moment by the clock of this computer."""
    if isinstance(value, datetime):
        value = day_here(value)
    pattern = translate("Figures", "d MMM yyyy", "date pattern; d M y as in dd.MM.yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def clock(value: datetime) -> str:
    """A time of day on the 24-hour clock of this computer."""
    value = here(value)
    return QLocale().toString(QTime(value.hour, value.minute), "HH:mm")


def day_and_time(value: datetime, now: datetime) -> str:
    """A moment beside now: "today 17:42", "yesterday 17:42" or the date and the time."""
    days = (day_here(now) - day_here(value)).days
    if days == 0:
        text = translate("Figures", "today {time}")
    elif days == 1:
        text = translate("Figures", "yesterday {time}")
    else:
        text = translate("Figures", "{date}, {time}").replace("{date}", date(value))
    return text.replace("{time}", clock(value))


def clock_seconds(value: datetime) -> str:
    """A time of day to the second, by the clock of this computer."""
    value = here(value)
    return QLocale().toString(QTime(value.hour, value.minute, value.second), "HH:mm:ss")


def percent_of(whole_percent: int) -> str:
    """A percentage that is a whole number already."""
    text = translate("Figures", "{number}%", "a percentage")
    return text.replace("{number}", number(whole_percent))


def quarters(count: int) -> str:
    """A number counted in quarters ("1.5", "0,75")."""
    return QLocale().toString(count / 4, "g", 6).replace("-", MINUS)


def minutes(count: int) -> str:
    """A length of time in minutes, short."""
    return translate("Figures", "{number} min").replace("{number}", number(count))


def of_five(level: int) -> str:
    """A mood's rung out of five."""
    return f"{number(level)}/5"


def of_four(level: int) -> str:
    """An axis figure out of four."""
    return translate("Figures", "{number} of 4").replace("{number}", number(level))
