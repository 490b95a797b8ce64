"""Who mends a cause until when: fields beside the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.card import Card
from simulator.ui.trainer.group_words import found_word, standing_word
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.day_field import DayField, typed_day
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.usecases.measuring import Standing, Written, standing_of, with_written
from simulator.usecases.register_views import PainPoint

LONGEST_OWNER = 80
LONGEST_NOTE = 300
_SIGNS = {
    Standing.OPEN: (Sign.HOLLOW, "edge"),
    Standing.DUE: (Sign.DASH, "text"),
    Standing.OVERDUE: (Sign.BANG, "bad"),
    Standing.DONE: (Sign.CHECK, "good"),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields, kept or not, for a form that is built anew."""

    scenario: str
    cause: str
    owner: str
    due: str
    done: str
    note: str


class MeasureForm(Card):
    """`kept` has the pain point with what is written beside it now."""

    kept = Signal(object)

    def __init__(
        self,
        theme: Theme,
        pain: PainPoint,
        today: date,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(translate("Group", "The chosen cause"))
        self.pain = pain
        self._today = today
        self._say_cause()
        self.owner = self._field(translate("Group", "Owner"), LONGEST_OWNER)
        self.due = DayField(theme, translate("Group", "Due"), today)
        self.done = DayField(theme, translate("Group", "Done on"), today)
        self.note = self._field(translate("Group", "Note"), LONGEST_NOTE)
        self._put(Typed("", "", pain.owner, typed_day(pain.due), typed_day(pain.done), pain.note))
        for day in (self.due, self.done):
            day.entered.connect(self.keep)
        self.box.addLayout(self._grid())
        self._told = label(theme, "", Size.SECONDARY, 600, "bad")
        self._told.hide()
        self.box.addWidget(self._told)
        self.box.addWidget(self._buttons(key))
        self.box.addStretch(1)

    def _say_cause(self) -> None:
        pain = self.pain
        self.say(pain.scenario_title, Size.SECONDARY, colour="muted")
        self.say(pain.text, Size.BODY, 600)
        told = filled(
            translate("Group", "Found in {found} causes tasks"),
            found=found_word(pain.found, pain.asked),
        )
        self.say(told, Size.SECONDARY, colour="muted")
        fix = pain.fix or translate("Group", "The scenario names nothing that mends it.")
        self.say(fix, Size.LABEL)
        standing = standing_of(pain, self._today)
        sign, role = _SIGNS[standing]
        look = Look(Size.SECONDARY, 600, "bad" if standing is Standing.OVERDUE else "text")
        self.box.addWidget(signed_line(self.theme, sign, role, standing_word(standing), look))

    def _field(self, name: str, longest: int) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(longest)
        field.setAccessibleName(name)
        field.returnPressed.connect(self.keep)
        return field

    def _grid(self) -> QGridLayout:
        theme = self.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("Group", "Owner"), Ring(theme, self.owner)),
            (translate("Group", "Due"), self.due),
            (translate("Group", "Done on"), self.done),
            (translate("Group", "Note"), Ring(theme, self.note)),
        )
        for at, (words, field) in enumerate(fields):
            grid.addWidget(label(theme, words, Size.SECONDARY, wrap=False), at, 0)
            grid.addWidget(field, at, 1)
        return grid

    def _buttons(self, key: str) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(4), holder)
        keep = Button(self.theme, translate("Group", "Keep"), Kind.PRIMARY, key)
        keep.clicked.connect(self.keep)
        flow.addWidget(keep)
        if self.pain.done is None:
            words = translate("Group", "Done today")
            done = Button(self.theme, words)
            done.clicked.connect(self._on_done_today)
            flow.addWidget(done)
        return holder

    # --- what is written ----------------------------------------------------------------

    def keep(self) -> None:
        """Keep what is written; what is no day is said instead."""
        for field in (self.due, self.done):
            if field.unfit:
                self._tell(translate("Group", "A day is written like 31.12.2026."))
                field.setFocus()
                return
        self._tell("")
        written = Written(
            self.owner.text().strip(), self.due.day(), self.done.day(), self.note.text().strip()
        )
        self.kept.emit(with_written(self.pain, written))

    def typed(self) -> Typed:
        """What stands in the fields."""
        return Typed(
            self.pain.scenario,
            self.pain.cause,
            self.owner.text(),
            self.due.text(),
            self.done.text(),
            self.note.text(),
        )

    def restore(self, typed: Typed) -> None:
        """Put in what was typed for this cause before; of another one nothing is taken."""
        if (typed.scenario, typed.cause) == (self.pain.scenario, self.pain.cause):
            self._put(typed)

    def _put(self, typed: Typed) -> None:
        self.owner.setText(typed.owner)
        self.due.set_text(typed.due)
        self.done.set_text(typed.done)
        self.note.setText(typed.note)
        for field in (self.owner, self.note):
            field.setCursorPosition(0)

    @property
    def changed(self) -> bool:
        """Whether something else stands in the fields than is kept."""
        pain = self.pain
        kept = (pain.owner, typed_day(pain.due), typed_day(pain.done), pain.note)
        typed = self.typed()
        return (typed.owner.strip(), typed.due, typed.done, typed.note.strip()) != kept

    def _on_done_today(self) -> None:
        self.done.set_text(typed_day(self._today))
        self.keep()

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        if text:
            announce(self, text)
