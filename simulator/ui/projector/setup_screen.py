"""Before a workshop: who the room is, which screen it looks at, whether its phones vote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import WORKSHOP_SETUP, Keymap
from simulator.ui.factory import label
from simulator.ui.figures import day_and_time, number
from simulator.ui.projector.setup_form import SetupForm
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.screen import Screen
from simulator.usecases.workshop.setup_views import CutOff, SetupView, SetupWishes

_COLUMN_EMS = 44


class SetupScreen(Screen):
    """`started` carries the wishes (SetupWishes), `gone_on_with` the run that was cut off and
    the wishes, `card_wanted` the wishes the test card is to be shown with."""

    started = Signal(object)
    gone_on_with = Signal(int, object)
    card_wanted = Signal(object)
    back_wanted = Signal()

    scope = WORKSHOP_SETUP

    def __init__(
        self,
        theme: Theme,
        view: SetupView,
        *,
        now: datetime,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        self._now = now
        self.form = SetupForm(theme, view)
        self.offers: tuple[Button, ...] = ()
        page = ColumnPage(theme, _COLUMN_EMS)
        page.box.addWidget(label(theme, _title(view), Size.SECTION, 600))
        if view.trouble:
            title = translate("Workshop", "No workshop can be started")
            page.box.addWidget(Banner(theme, Severity.ERROR, title, view.trouble))
        if view.cut_off:
            page.box.addWidget(self._cut_off())
        page.box.addWidget(self.form)
        page.box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(page, 1)
        outer.addWidget(self._foot())

    # --- what is shown ------------------------------------------------------------------

    def show_view(self, view: SetupView) -> None:
        """Other screens were plugged in or out; what is filled in stays as far as it holds."""
        wanted = self.form.screens.chosen
        was_single = self._view.single
        self._view = view
        if was_single and not view.single:
            wanted = view.wishes.screen or view.others[0].name
        self.form.screens.show_screens(view, wanted)

    def wishes(self) -> SetupWishes:
        """What is filled in now."""
        return self.form.wishes()

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self.offers:
            self.offers[0].setFocus()
        elif self.form.room.text() and self.start.isEnabled():
            self.start.setFocus()
        else:
            self.form.room.setFocus()

    def state(self) -> object:
        return self.wishes()

    def restore(self, state: object) -> None:
        if isinstance(state, SetupWishes):
            self.form.fill(state, self._view)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        possible: dict[str, Callable[[], None]] = {
            "back": self.back_wanted.emit,
            "test_card": self._on_card,
        }
        if self.start.isEnabled():
            possible |= {"start": self._on_start, "enter": self._on_start}
        focused = QApplication.focusWidget()
        if isinstance(focused, Button) and self.isAncestorOf(focused):
            possible["enter"] = focused.click
        return possible

    # --- building -----------------------------------------------------------------------

    def _cut_off(self) -> QWidget:
        theme = self.theme
        panel = Panel(theme, "surface", "border")
        box = QVBoxLayout(panel)
        pad = theme.space(16)
        box.setContentsMargins(pad, theme.space(8), theme.space(8), theme.space(8))
        box.setSpacing(theme.space(4))
        words = translate("Workshop", "Cut off before its end; the counts are kept")
        box.addWidget(label(theme, words, Size.LABEL, 600))
        holder = QWidget()
        flow = Flow(theme.space(4), holder)
        # Enter is for the one that has the keyboard from the beginning on.
        keys = (self.keymap.hint(WORKSHOP_SETUP, "enter"), *[""] * len(self._view.cut_off))
        self.offers = tuple(
            Button(theme, self._offer(one), key=key)
            for one, key in zip(self._view.cut_off, keys, strict=False)
        )
        for button, one in zip(self.offers, self._view.cut_off, strict=True):
            button.clicked.connect(
                lambda _=False, run=one.run: self.gone_on_with.emit(run, self.wishes())
            )
            flow.addWidget(button)
        box.addWidget(holder)
        return panel

    def _offer(self, one: CutOff) -> str:
        text = translate("Workshop", "Go on: {title} · {room} · turn {turn} · {when}")
        if one.over:
            text = translate("Workshop", "Go on: {title} · {room} · after the talk · {when}")
        when = day_and_time(one.saved_at, self._now)
        return filled(text, title=one.title, room=one.room, turn=number(one.turn), when=when)

    def _foot(self) -> QWidget:
        theme, keymap = self.theme, self.keymap
        self.start = Button(
            theme,
            translate("Workshop", "Start"),
            Kind.PRIMARY,
            keymap.hint(WORKSHOP_SETUP, "start" if self.offers else "enter"),
        )
        self.start.setEnabled(bool(self._view.title))
        self.start.clicked.connect(self._on_start)
        key = keymap.hint(WORKSHOP_SETUP, "test_card")
        self.card = Button(theme, translate("Workshop", "Check the room"), key=key)
        self.card.clicked.connect(self._on_card)
        key = keymap.hint(WORKSHOP_SETUP, "back")
        back = Button(theme, translate("Workshop", "Back"), Kind.LINK, key)
        back.clicked.connect(self.back_wanted)
        holder = QWidget()
        flow = Flow(theme.space(8), holder)
        for button in (self.start, self.card, back):
            flow.addWidget(button)
        bar = Panel(theme, "surface", "border", radius=0)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.space(24), theme.space(4), theme.space(24), theme.space(4))
        holder.setMaximumWidth(theme.em(_COLUMN_EMS))
        row.addStretch(1)
        row.addWidget(holder, 1000, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return bar

    # --- what happens -------------------------------------------------------------------

    def _on_start(self) -> None:
        if self.form.named():
            self.started.emit(self.wishes())

    def _on_card(self) -> None:
        self.card_wanted.emit(self.wishes())


def _title(view: SetupView) -> str:
    if not view.title:
        return translate("Workshop", "Workshop")
    return filled(translate("Workshop", "Workshop: {title}"), title=view.title)
