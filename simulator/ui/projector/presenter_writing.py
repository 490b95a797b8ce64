"""What the room says is written in here: who mends the cause and until when, and the rule.

What is typed is on the wall at once and lost by no key: every change is told.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from simulator.ui.actions import WORKSHOP
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.clause_field import ClauseField
from simulator.ui.widgets.day_field import DayField, typed_day
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.ring import Ring
from simulator.usecases.workshop.presenter_views import PresenterView

_LONGEST_OWNER = 60


class MeasureForm(Panel):
    """`written` carries who and until when (a date or None); `done`: Enter after the last."""

    written = Signal(str, object)
    done = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", "border", parent=parent)
        self.cause = label(theme, "", Size.BODY, 600)
        self.fix = label(theme, "", Size.LABEL)
        owner, due = translate("Workshop", "Who mends it"), translate("Workshop", "Until when")
        self.owner = QLineEdit()
        self.owner.setMaxLength(_LONGEST_OWNER)
        self.owner.setAccessibleName(owner)
        self.due = DayField(theme, due, today)
        self.due.setMaximumWidth(theme.em(14))
        self._told = label(theme, "", Size.SECONDARY, colour="warn")
        box = QVBoxLayout(self)
        pad = theme.space(16)
        box.setContentsMargins(pad, theme.space(8), theme.space(12), theme.space(8))
        box.setSpacing(theme.space(4))
        box.addWidget(self.cause)
        box.addWidget(self.fix)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        fields = ((owner, Ring(theme, self.owner)), (due, self.due))
        for at, (words, field) in enumerate(fields):
            grid.addWidget(label(theme, words, Size.LABEL), at, 0)
            grid.addWidget(field, at, 1)
        box.addLayout(grid)
        box.addWidget(self._told)
        self._told.hide()
        self.owner.returnPressed.connect(self.due.setFocus)
        self.due.entered.connect(self.done)
        self.owner.textEdited.connect(self._on_changed)
        self.due.changed.connect(self._on_changed)
        self._filling = False

    def show_view(self, view: PresenterView) -> None:
        """What is to be mended, and what is written in; what is being typed is left alone."""
        self.cause.setText(view.cause)
        self.cause.setVisible(bool(view.cause))
        self.fix.setText(filled(translate("Workshop", "To mend it: {fix}"), fix=view.fix))
        self.fix.setVisible(bool(view.fix))
        due = date.fromisoformat(view.due) if view.due else None
        self._filling = True
        if self.owner.text() != view.owner and not self.owner.hasFocus():
            self.owner.setText(view.owner)
        if self.due.day() != due and not self._typing_day():
            self.due.set_text(typed_day(due))
        self._filling = False

    def enter(self) -> None:
        """Enter in one of its fields: on to the next, after the last it is done."""
        if self.owner.hasFocus():
            self.due.setFocus()
        else:
            self.done.emit()

    def _typing_day(self) -> bool:
        field = self.due.focusProxy()
        return field is not None and field.hasFocus()

    def _on_changed(self) -> None:
        unfit = self.due.unfit and not self._filling
        self._told.setText(
            translate("Workshop", "A day is written like 31.12.2026.") if unfit else ""
        )
        self._told.setVisible(unfit)
        if not self._filling:
            self.written.emit(self.owner.text().strip(), self.due.day())


class RuleForm(Panel):
    """`written` carries the rule as it stands; proposals are taken over by a press."""

    written = Signal(str)
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", "border", parent=parent)
        name = translate("Workshop", "The rule of the group")
        self.field = ClauseField(theme, name, scope=WORKSHOP, enter_action="enter", least_lines=2)
        self.field.entered.connect(self.done)
        self.field.textChanged.connect(self._on_changed)
        self.proposals: tuple[Button, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._filling = False
        self._box = QVBoxLayout(self)
        pad = theme.space(16)
        self._box.setContentsMargins(pad, theme.space(8), theme.space(12), theme.space(8))
        self._box.setSpacing(theme.space(4))
        self._box.addWidget(label(theme, name, Size.LABEL, 600))
        self._box.addWidget(Ring(theme, self.field))
        words = translate("Workshop", "Beginnings to take over and to edit:")
        self._offer = label(theme, words, Size.SECONDARY, colour="muted")
        self._box.addWidget(self._offer)
        self._offer.hide()
        holder = QWidget()
        self._beginnings = Flow(theme.space(4), holder)
        self._box.addWidget(holder)

    def show_view(self, view: PresenterView) -> None:
        """The rule and the proposals; what is being typed is left alone."""
        if self._texts != view.proposals:
            self._rebuild(view.proposals)
        if self.field.words() != " ".join(view.rule.split()) and not self.field.hasFocus():
            self._filling = True
            self.field.write(view.rule)
            self._filling = False

    def _rebuild(self, texts: tuple[str, ...]) -> None:
        for button in self.proposals:
            let_go(self._beginnings, button)
        self._texts = texts
        self.proposals = tuple(Button(self.theme, text) for text in texts)
        for button, text in zip(self.proposals, texts, strict=True):
            button.clicked.connect(lambda _=False, text=text: self._take_over(text))
            self._beginnings.addWidget(button)
        self._offer.setVisible(bool(texts))

    def _take_over(self, text: str) -> None:
        self.field.write(text)
        self.field.setFocus()

    def _on_changed(self) -> None:
        if not self._filling:
            self.written.emit(self.field.words())
