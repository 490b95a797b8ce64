"""What prices and word of mouth are reckoned with: said, with its source, and to be edited.

A change holds at once and for this computer; "As given" takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import DEBRIEF
from simulator.ui.factory import label
from simulator.ui.scope import KeyScope
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.number_field import NumberField
from simulator.ui.widgets.panel import Panel
from simulator.usecases.debrief_views import PriceConstants
from simulator.usecases.pricing import MOST_MONEY, MOST_PEOPLE


class ConstantsBox(Panel, KeyScope):
    """`changed` carries other constants, None: as given. `opened`: the fields need room.
    `closed`: they were closed by their own Enter or Esc, and the keyboard goes on from here."""

    changed = Signal(object)
    opened = Signal()
    closed = Signal()
    scope = DEBRIEF

    def __init__(
        self,
        theme: Theme,
        constants: PriceConstants,
        given: PriceConstants,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._constants = constants
        self._given = given
        box = QVBoxLayout(self)
        pad = theme.space(16)
        box.setContentsMargins(pad, theme.space(12), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        title = translate("Debrief", "What this is reckoned with")
        box.addWidget(label(theme, title, Size.LABEL, 600, "muted"))
        self._told = [label(theme, "", Size.SECONDARY) for _ in range(3)]
        for line in self._told:
            box.addWidget(line)
        self._fields = self._numbers()
        self._fields.hide()
        box.addWidget(self._fields)
        box.addWidget(self._ways())
        self.show_constants(constants)

    def show_constants(self, constants: PriceConstants) -> None:
        """Say what is reckoned with now."""
        self._constants = constants
        for line, words in zip(self._told, constants_told(constants, self._given), strict=True):
            line.setText(words)
            line.setVisible(bool(words))
        self._restore.setVisible(constants.changed)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """While the fields are open, Enter and Esc close them."""
        if self._fields.isHidden():
            return {}
        return {"continue": self._leave, "replay": self._leave, "home": self._leave}

    def _numbers(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(12), holder)
        self._people = self._field(
            flow, translate("Debrief", "People a lost client tells"), MOST_PEOPLE
        )
        self._rate = self._field(flow, translate("Debrief", "Money a minute"), MOST_MONEY)
        worth = translate("Debrief", "Worth of this client over the years")
        self._worth = self._field(flow, worth, MOST_MONEY, step=100)
        return holder

    def _field(self, flow: Flow, name: str, most: int, step: int = 1) -> NumberField:
        cell = QWidget()
        box = QVBoxLayout(cell)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        caption = label(self.theme, name, Size.SECONDARY, 600, "muted")
        caption.setContentsMargins(ROOM, 0, 0, 0)
        caption.setMinimumWidth(self.theme.em(13))
        box.addWidget(caption)
        field = NumberField(self.theme, name, 0, most, step=step)
        field.changed.connect(self._on_changed)
        box.addWidget(field)
        flow.addWidget(cell)
        return field

    def _ways(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(4), holder)
        self._edit = Button(self.theme, translate("Debrief", "Edit the figures…"), compact=True)
        self._edit.clicked.connect(self._open)
        self._done = Button(self.theme, translate("Debrief", "Done"), compact=True)
        self._done.clicked.connect(self._close)
        self._done.hide()
        given = translate("Debrief", "As given")
        self._restore = Button(self.theme, given, Kind.LINK, compact=True)
        self._restore.clicked.connect(self._on_restored)
        for button in (self._edit, self._done, self._restore):
            flow.addWidget(button)
        return holder

    def _open(self) -> None:
        self._put(self._constants)
        self._edit.hide()
        self._fields.show()
        self._done.show()
        self.opened.emit()
        self._people.setFocus()

    def _close(self) -> None:
        self._edit.show()
        self._edit.setFocus()
        self._fields.hide()
        self._done.hide()

    def _leave(self) -> None:
        self._close()
        self.closed.emit()

    def _put(self, constants: PriceConstants) -> None:
        values = (constants.people_told, constants.minute_rate, constants.lifetime_value)
        fields = (self._people, self._rate, self._worth)
        for field, value in zip(fields, values, strict=True):
            field.blockSignals(True)
            field.set_value(value)
            field.blockSignals(False)

    def _on_changed(self) -> None:
        chosen = PriceConstants(self._people.value(), self._rate.value(), self._worth.value())
        self.changed.emit(None if chosen == replace(self._given, changed=False) else chosen)

    def _on_restored(self) -> None:
        self._put(self._given)
        if self._fields.isHidden():
            self._edit.setFocus()
        else:
            self._people.setFocus()
        self.changed.emit(None)


def constants_told(constants: PriceConstants, given: PriceConstants) -> tuple[str, str, str]:
    """Word of mouth and price with their sources; that they were changed, or nothing."""
    people = translate(
        "Debrief",
        "Word of mouth: a lost client tells {people}. Practitioners say ten; a survey of 1981 "
        "found a median near ten, later work about four.",
    )
    price = translate(
        "Debrief",
        "Price: cash, {rate} a minute, and a share of the {worth} this client is worth over the "
        "years: none at a loyalty of 60, all at 0. As given, both come with the scenario.",
    )
    changed = translate(
        "Debrief",
        "Changed on this computer. As given: told to {people}, {rate} a minute, {worth} over the "
        "years.",
    )
    return (
        filled(people, people=figures.number(constants.people_told)),
        filled(
            price,
            rate=figures.number(constants.minute_rate),
            worth=figures.number(constants.lifetime_value),
        ),
        filled(
            changed,
            people=figures.number(given.people_told),
            rate=figures.number(given.minute_rate),
            worth=figures.number(given.lifetime_value),
        )
        if constants.changed
        else "",
    )
