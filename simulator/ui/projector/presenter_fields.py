"""The keys of a presenter while something is written in: who mends the cause, the rule.

The same in the presenter's window and on one screen for all: a clicker's PgDn goes on, arrows
and digits belong to the field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from simulator.ui.projector.presenter_writing import MeasureForm, RuleForm
from simulator.ui.widgets.button import Button
from simulator.ui.workshop_actions import ARROWS
from simulator.usecases.workshop.stages import Stage

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit)


class Fields:
    """The fields of a screen. `stage` is the step they are asked for at, None: none is;
    `done` gives the keyboard back to what goes on."""

    def __init__(
        self, screen: QWidget, measure: MeasureForm, rule: RuleForm, done: Callable[[], None]
    ) -> None:
        self.stage: Stage | None = None
        self._screen = screen
        self._measure = measure
        self._rule = rule
        self._done = done
        for form in (measure, rule):
            form.done.connect(done)

    @property
    def writing(self) -> bool:
        """Whether a text field of the screen has the keyboard."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self._screen.isAncestorOf(focused) and focused.isVisible()
        return inside and isinstance(focused, _TEXT_FIELDS)

    def commands(
        self, possible: Mapping[str, Callable[[], None]], going_on: Button
    ) -> dict[str, Callable[[], None]]:
        """Of what is possible that which the widget with the keyboard does not need for itself;
        a button has Enter and the space bar, save the one that is `going_on`."""
        left = dict(possible)
        focused = QApplication.focusWidget()
        if self.writing:
            left = {name: run for name, run in left.items() if name not in ARROWS}
            left["enter"] = self._enter
        elif isinstance(focused, Button) and focused is not going_on:
            left.pop("next_arrow", None)
            left["enter"] = focused.click
        elif self._first() is not None:
            left["enter"] = self._begin
        return left

    def _first(self) -> QWidget | None:
        """The field that is written in first at this step."""
        if self.stage is Stage.MEASURE:
            return self._measure.owner
        return self._rule.field if self.stage is Stage.RULE else None

    def _begin(self) -> None:
        field = self._first()
        if field is not None:
            field.setFocus()

    def _enter(self) -> None:
        if self._measure.isVisible():
            self._measure.enter()
        else:
            self._done()
