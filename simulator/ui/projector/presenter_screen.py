"""The presenter's screen: what the room sees, what it does not, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import WORKSHOP, Keymap
from simulator.ui.projector.presenter_body import PresenterBody
from simulator.ui.projector.presenter_fields import Fields
from simulator.ui.projector.presenter_foot import FootBar
from simulator.ui.projector.presenter_next import NextBar
from simulator.ui.projector.presenter_option import OptionCard
from simulator.ui.projector.presenter_private import PrivatePane
from simulator.ui.projector.presenter_words import next_hint, next_words, step_word
from simulator.ui.projector.room_commands import Commands
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.screen import Screen
from simulator.usecases.workshop.presenter_views import PresenterView


class PresenterScreen(Screen):
    """Values in, wishes out. `hands_changed` carries an option (from 0) and its hands (int, or
    None: not counted), `measure_written` who and until when (a date or None), `command_wanted`
    the id of an action of the table, `notes_scaled` the size of the notes (1.0 is the text's)."""

    hands_changed = Signal(int, object)
    focus_wanted = Signal(int)
    reply_chosen = Signal(int)
    measure_written = Signal(str, object)
    rule_written = Signal(str)
    command_wanted = Signal(str)
    notes_scaled = Signal(float)

    scope = WORKSHOP

    def __init__(
        self,
        theme: Theme,
        *,
        commands: Commands,
        today: date,
        keymap: Keymap | None = None,
        notes_scale: float = 1.25,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._commands = commands
        self._view: PresenterView | None = None
        self._drawn = False
        self._counted: OptionCard | None = None
        self._phones: int | None = None
        self.private = PrivatePane(theme, self.keymap, today=today, notes_scale=notes_scale)
        self.body = PresenterBody(theme, self.private)
        self.next_bar = NextBar(theme, self.keymap)
        self.foot = FootBar(theme, self.keymap)
        box = QVBoxLayout(self)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(4))
        box.setSpacing(theme.space(8))
        box.addWidget(self.body, 1)
        box.addWidget(self.next_bar)
        box.addWidget(self.foot)
        self._connect()

    def _connect(self) -> None:
        options, private = self.private.options, self.private
        options.hands_changed.connect(self.hands_changed)
        options.focus_wanted.connect(self.focus_wanted)
        options.reply_chosen.connect(self.reply_chosen)
        private.measure.written.connect(self.measure_written)
        private.rule.written.connect(self.rule_written)
        private.notes.scaled.connect(self.notes_scaled)
        private.worst_wanted.connect(lambda: self.command_wanted.emit("worst_road"))
        self._fields = Fields(self, private.measure, private.rule, self._take_keyboard)
        self.next_bar.command_wanted.connect(self.command_wanted)
        self.foot.command_wanted.connect(self.command_wanted)

    # --- what is shown ------------------------------------------------------------------

    def show_view(self, view: PresenterView) -> None:
        """The step as it is now."""
        if self._view is not None and self._view.stage is not view.stage:
            announce(self, filled(translate("Workshop", "Now: {step}"), step=step_word(view.stage)))
        self._view = view
        shown = public_view(view) if self._drawn else view
        self._fields.stage = None if self._drawn else view.stage
        self.body.show_view(shown)
        last = shown.next.stage is None and not shown.supposing
        hint = "" if self._drawn else next_hint(shown)
        self.next_bar.show_next(next_words(shown), hint, last=last)
        self.foot.show_view(shown)
        counting = shown.focus is not None
        policy = Qt.FocusPolicy.NoFocus if counting else Qt.FocusPolicy.StrongFocus
        self.next_bar.next.setFocusPolicy(policy)
        if not self._fields.writing:
            self._take_keyboard()

    def show_audience(self, picture: QPixmap | None, words: str, screen_name: str) -> None:
        """What the room sees: its picture (None: it sees nothing of ours), the same in words,
        and on which screen."""
        self.body.show_audience(picture, words, screen_name)

    def show_clocks(self, turn_s: int, session_s: int, planned_s: int, paused: bool) -> None:
        """How long the turn and the session have run, in seconds, and for how long it is meant."""
        self.foot.show_clocks(turn_s, session_s, planned_s, paused=paused)

    def show_phones(self, phones: int | None) -> None:
        """How many phones show the page to vote on; None: there is no such page."""
        self._phones = phones
        self.body.steps.show_phones(None if self._drawn else phones)

    def show_ask_end(self, asked: bool) -> None:
        """Whether Esc was pressed once."""
        self.next_bar.ask_end(asked)
        if not self._fields.writing:
            self._take_keyboard()

    def curtain(self, drawn: bool) -> None:
        """Hides all that is private at once, or shows it again: what is hidden is not only
        covered, its words are taken out of the widgets."""
        self._drawn = drawn
        self.body.curtain(drawn)
        self.show_phones(self._phones)
        if self._view is not None:
            self.show_view(self._view)

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        self._take_keyboard()

    def state(self) -> object:
        return self.private.notes.scale

    def restore(self, state: object) -> None:
        if isinstance(state, float):
            self.private.notes.set_scale(state)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Those of the workshop, save what the widget with the keyboard needs for itself."""
        possible = {**self._commands(), **self.own_commands()}
        return self._fields.commands(possible, self.next_bar.next)

    def own_commands(self) -> Mapping[str, Callable[[], None]]:
        """Those carried out here alone (the notes' size and place), for other windows' keys."""
        notes = self.private.notes
        return {
            "notes_larger": lambda: notes.rescale(1),
            "notes_smaller": lambda: notes.rescale(-1),
            "notes_on": lambda: notes.turn_pages(1),
            "notes_back": lambda: notes.turn_pages(-1),
        }

    # --- the keyboard -------------------------------------------------------------------

    def _take_keyboard(self) -> None:
        """To the option being counted, else to the button that goes on."""
        card = self.private.options.counted() if not self._drawn else None
        moved, self._counted = card is not self._counted, card
        if card is not None:
            card.count.setFocus()
            if moved:
                self.body.show_card(card)
        elif self.next_bar.asking:
            self.next_bar.go_on.setFocus()
        else:
            self.next_bar.next.setFocus()


def public_view(view: PresenterView) -> PresenterView:
    """The view without what a room must not see: nothing is left that could be read from a
    widget, by an eye or by a screen reader."""
    return replace(
        view,
        options=(),
        focus=None,
        voted=0,
        expected=None,
        agreement=None,
        notes="",
        briefing=None,
        departed=None,
        proposals=(),
        next=replace(view.next, number=None, tied=False, counted=True),
    )
