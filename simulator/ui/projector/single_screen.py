"""A workshop on one screen: the room sees all of it, so nothing private is on it.

Under the room's picture stands a slim bar: what comes next, the clocks, and which reply is
being counted. Counts are typed unseen, as one hides a hand: they are on the wall when the
votes are, and not before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import WORKSHOP, Keymap
from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.projector.presenter_fields import Fields
from simulator.ui.projector.presenter_next import NextBar
from simulator.ui.projector.presenter_screen import public_view
from simulator.ui.projector.presenter_words import (
    AT_THE_CAUSES,
    clocks_words,
    next_hint,
    next_words,
)
from simulator.ui.projector.presenter_writing import MeasureForm, RuleForm
from simulator.ui.projector.room_commands import Commands
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.screen import Screen
from simulator.usecases.workshop.presenter_views import PresenterView
from simulator.usecases.workshop.stages import Stage


class SingleScreen(Screen):
    """`audience` is the widget that paints the room's picture; the screen takes it in.
    `measure_written` carries who and until when (a date or None)."""

    measure_written = Signal(str, object)
    rule_written = Signal(str)
    command_wanted = Signal(str)

    scope = WORKSHOP

    def __init__(
        self,
        theme: Theme,
        audience: QWidget,
        *,
        commands: Commands,
        today: date,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._commands = commands
        self.next_bar = NextBar(theme, self.keymap)
        self.next_bar.command_wanted.connect(self.command_wanted)
        self.clocks = label(theme, "", Size.LABEL, 600)
        self.measure = MeasureForm(theme, today)
        self.rule = RuleForm(theme)
        self.measure.written.connect(self.measure_written)
        self.rule.written.connect(self.rule_written)
        for form in (self.measure, self.rule):
            form.hide()
        self._fields = Fields(self, self.measure, self.rule, self._take_keyboard)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(audience, 1)
        box.addWidget(self.measure)
        box.addWidget(self.rule)
        box.addLayout(self._bar())

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        gap = self.theme.space(8)
        row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        row.setSpacing(self.theme.space(16))
        row.addWidget(self.next_bar, 3)
        row.addWidget(self.clocks, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    # --- what is shown ------------------------------------------------------------------

    def show_view(self, view: PresenterView) -> None:
        """The step as it is now; of it only what the room may see is taken. Which reply plays
        next is told: it is picked while the votes are on the wall."""
        shown = replace(public_view(view), next=replace(view.next, tied=False))
        self._fields.stage = view.stage
        last = shown.next.stage is None and not shown.supposing
        hint = _counting_words(view) or next_hint(shown)
        self.next_bar.show_next(next_words(shown), hint, last=last)
        self.measure.setVisible(view.stage is Stage.MEASURE)
        self.rule.setVisible(view.stage is Stage.RULE)
        if view.stage is Stage.MEASURE:
            self.measure.show_view(replace(shown, cause="", fix=""))
        if view.stage is Stage.RULE:
            self.rule.show_view(shown)
        if not self._fields.writing:
            self._take_keyboard()

    def show_clocks(self, turn_s: int, session_s: int, planned_s: int, paused: bool) -> None:
        """How long the turn and the session have run, in seconds, and for how long it is meant."""
        self.clocks.setText(clocks_words(turn_s, session_s, planned_s, paused=paused))

    def show_ask_end(self, asked: bool) -> None:
        """Whether Esc was pressed once."""
        self.next_bar.ask_end(asked)
        if not self._fields.writing:
            self._take_keyboard()

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        self._take_keyboard()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Those of the workshop, save what the widget with the keyboard needs for itself."""
        return self._fields.commands(self._commands(), self.next_bar.next)

    def _take_keyboard(self) -> None:
        (self.next_bar.go_on if self.next_bar.asking else self.next_bar.next).setFocus()


def _counting_words(view: PresenterView) -> str:
    """Which option is being counted, and nothing of the count."""
    if view.focus is None:
        return ""
    if view.stage in AT_THE_CAUSES:
        text = translate("Workshop", "Counting cause {number}")
    else:
        text = translate("Workshop", "Counting reply {number}")
    return filled(text, number=number(view.focus + 1))
