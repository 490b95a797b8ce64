"""A day, typed as 31.12.2026 or changed with the arrows."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.ring import Ring

_TYPED = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CENTURY = 2000
_SHORT = 100


def day_of(text: str, today: date) -> date | None:
    """The day that was typed, None for what is no day. Without a year it is the next such day
    from `today` on. Raises nothing."""
    text = text.strip()
    iso, typed = _ISO.fullmatch(text), _TYPED.fullmatch(text)
    try:
        if iso is not None:
            return date(*map(int, iso.groups()))
        if typed is None:
            return None
        day, month, year = typed.groups()
        if year is None:
            this_year = date(today.year, int(month), int(day))
            return this_year if this_year >= today else this_year.replace(year=today.year + 1)
        whole = int(year) + (_CENTURY if int(year) < _SHORT else 0)
        return date(whole, int(month), int(day))
    except ValueError:
        return None


def typed_day(day: date | None) -> str:
    """A day as it is typed, empty for none."""
    return "" if day is None else f"{day.day:02}.{day.month:02}.{day.year:04}"


class _Edit(QLineEdit):
    """↑ ↓ step by days, Shift with them by weeks; an empty field begins with today."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        day = day_of(self.text(), self._today)
        week = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        try:
            moved = self._today if day is None else day + timedelta(days=step * (7 if week else 1))
        except OverflowError:  # the calendar ends
            return
        self.setText(typed_day(moved))


class DayField(QWidget):
    """`entered`: Enter was pressed in it."""

    entered = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, name: str, today: date, parent: QObject | None = None) -> None:
        super().__init__()
        self._today = today
        self._edit = _Edit(today)
        self._edit.setPlaceholderText(translate("Group", "dd.mm.yyyy", "how a day is typed"))
        self._edit.setAccessibleName(name)
        self._edit.setMaxLength(20)
        self._edit.returnPressed.connect(self.entered)
        self._edit.textChanged.connect(self.changed)
        self._edit.setMinimumWidth(theme.em(8))
        self.setFocusProxy(self._edit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Ring(theme, self._edit))

    def text(self) -> str:
        """What is typed."""
        return self._edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put something in, as if typed."""
        self._edit.setText(text)

    def day(self) -> date | None:
        """The day, None for an empty field and for what is no day."""
        return day_of(self.text(), self._today)

    @property
    def unfit(self) -> bool:
        """Whether something is typed that is no day."""
        return bool(self.text()) and self.day() is None
