"""What if: the road that was played and another one, side by side from one turn on.

Replies are chosen as in a talk: by digit or arrows, then confirmed. Nothing tells how one is
rated before it was said; said, it shows what it was worth and what is still within reach.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import WHAT_IF, Keymap
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.what_if_cells import end_lines, rating_line, reach_line
from simulator.ui.trainee.what_if_page import WIDTH_EMS, WhatIfPage
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.mood import mood_line
from simulator.ui.widgets.screen import Screen
from simulator.ui.words import Axis
from simulator.usecases.supposing_views import Road, WhatIfView


@dataclass(frozen=True, slots=True)
class WhatIfState:
    """What survives a rebuild: how many replies are supposed, the row selected, and where
    somebody scrolled to (None: nowhere)."""

    said: int
    row: int
    scrolled: int | None


class WhatIfScreen(Screen):
    """Values in, wishes out. `reply_said` is the id of a reply supposed next; `practised` asks
    for a replay from the turn where the roads part."""

    reply_said = Signal(str)
    taken_back = Signal()
    restarted = Signal()
    road_wanted = Signal(Road)
    practised = Signal()
    left = Signal()

    scope = WHAT_IF

    def __init__(
        self,
        theme: Theme,
        view: WhatIfView,
        *,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        self._busy = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, theme.space(8))
        self._box.setSpacing(theme.space(4))
        self._page = self._made_page()
        self._box.addWidget(self._page, 1)
        self._box.addLayout(self._ways())
        self._order_tabs()

    @property
    def subject(self) -> str:
        return self._view.title

    def focus_first(self) -> None:
        if not self._page.focus_first():
            self._practise.setFocus()

    def state(self) -> WhatIfState:
        row = self._page.choice.options.selected_row() if self._page.choice else -1
        return WhatIfState(len(self._view.instead.turns), row, self._page.scrolled())

    def restore(self, state: object) -> None:
        if not isinstance(state, WhatIfState) or state.said != len(self._view.instead.turns):
            return
        if self._page.choice is not None and state.row >= 0:
            self._page.choice.options.select_row(state.row)
        elif state.scrolled is not None:
            self._page.scroll_to(state.scrolled)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {
            "back": self.left.emit,
            "practise": self.practised.emit,
            "scroll_up": lambda: self._scroll(-1),
            "scroll_down": lambda: self._scroll(1),
        }
        if self._busy:
            return offered
        if self._view.instead.turns:
            offered["take_back"] = self.taken_back.emit
            offered["restart"] = self.restarted.emit
        for road in self._view.roads:
            offered[road.value] = partial(self.road_wanted.emit, road)
        return offered

    def show_view(self, view: WhatIfView) -> None:
        """The roads after a reply, or after one was taken back."""
        further = len(view.instead.turns) > len(self._view.instead.turns)
        self._view = view
        self.set_busy(False)
        if self._page.goes_on_with(view):
            self._page.show_view(view)
        else:
            self._change_page()
        self._name_ways()
        self._order_tabs()
        self.focus_first()
        if further:
            announce(self, self._spoken())

    def _change_page(self) -> None:
        old, self._page = self._page, self._made_page()
        self._box.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()
        self._page.show()

    def set_busy(self, busy: bool) -> None:
        """While a reply is being worked out, nothing else can be said."""
        self._busy = busy
        if self._page.choice is not None:
            self._page.choice.options.set_busy(busy)

    # --- building -----------------------------------------------------------------------

    def _made_page(self) -> WhatIfPage:
        made = WhatIfPage(self.theme, self._view, self.keymap)
        made.said.connect(self._on_said)
        made.road_wanted.connect(self.road_wanted)
        return made

    def _ways(self) -> QHBoxLayout:
        theme, hint = self.theme, self.keymap.hint
        holder = QWidget()
        flow = Flow(theme.space(4), holder)
        practise = translate("WhatIf", "Practise from turn {turn}")
        words = filled(practise, turn=figures.number(self._view.turn))
        self._practise = Button(theme, words, Kind.PRIMARY, hint(WHAT_IF, "practise"))
        back = translate("WhatIf", "Take back")
        self._back = Button(theme, back, Kind.PLAIN, hint(WHAT_IF, "take_back"))
        start = translate("WhatIf", "Where the roads part")
        self._start = Button(theme, start, Kind.PLAIN, hint(WHAT_IF, "restart"))
        leave = translate("WhatIf", "To the debrief")
        self._leave = Button(theme, leave, Kind.LINK, hint(WHAT_IF, "back"))
        for button, wish in (
            (self._practise, self.practised),
            (self._back, self.taken_back),
            (self._start, self.restarted),
            (self._leave, self.left),
        ):
            button.clicked.connect(wish)
            flow.addWidget(button)
        self._name_ways()
        row = QHBoxLayout()
        margin = theme.space(24)
        row.setContentsMargins(margin, 0, margin, 0)
        holder.setMaximumWidth(theme.em(WIDTH_EMS))
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        return row

    def _name_ways(self) -> None:
        """Going back is offered where there is something to go back from."""
        count = len(self._view.instead.turns)
        self._back.setVisible(count > 0)
        self._start.setVisible(count > 1)

    def _order_tabs(self) -> None:
        """Tab goes through the page first: the buttons under it are older than the page."""
        parts: list[QWidget] = []
        if self._page.choice is not None:
            parts = [self._page.choice.options, *self._page.choice.findChildren(Button)]
        parts += [self._practise, self._back, self._start, self._leave]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    # --- what is done -------------------------------------------------------------------

    def _on_said(self, reply: str) -> None:
        if not self._busy:
            self.set_busy(True)
            self.reply_said.emit(reply)

    def _scroll(self, pages: int) -> None:
        bar = self._page.verticalScrollBar()
        self._page.scroll_to(bar.value() + pages * round(bar.pageStep() * 0.85))

    def _spoken(self) -> str:
        """The last turn of the other road in one announcement."""
        turn = self._view.instead.turns[-1]
        told = [rating_line(Axis.CARE, turn), rating_line(Axis.FIRMNESS, turn)]
        told += [mood_line(turn.mood_after), reach_line(turn)]
        told += [line.text for line in turn.reaction]
        if self._view.instead.end is not None:
            told += end_lines(self._view.instead.end)
        return " ".join(f"{one.rstrip('.')}." for one in told if one)
