"""Progress: three sentences first, what to practise next, small maps, the table of all runs.

One page that scrolls. In a wide window cards stand three in a row; in a narrow one, or with
large text, one under the other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import PROGRESS, PROGRESS_TAB, Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainee.progress_body import Deleted, ProgressBody
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.progress_views import ProgressView


@dataclass(frozen=True, slots=True)
class _State:
    """Where the person was, for the screen that is built anew."""

    run: int | None
    sorted_by: int
    falling: bool
    all_maps: bool
    in_table: bool


class ProgressScreen(Screen):
    """`run_chosen` has the run to open, `talk_wanted` the scenario whose exam is wanted."""

    run_chosen = Signal(int)
    talk_wanted = Signal(str)
    start_wanted = Signal()
    save_wanted = Signal()
    print_wanted = Signal()
    deletion_wanted = Signal()
    undone = Signal()
    rule_edited = Signal(int, str)
    rule_dropped = Signal(int)
    promise_kept = Signal(int)
    promise_dropped = Signal(int)
    left = Signal()

    scope = PROGRESS
    tab = PROGRESS_TAB

    def __init__(
        self,
        theme: Theme,
        view: ProgressView | None,
        *,
        now: datetime,
        deleted: Deleted | None = None,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`view` is None while it is being worked out for the first time."""
        super().__init__(theme, keymap, parent)
        self._to_table = False
        self._body = body = ProgressBody(theme, view, now, deleted, self.keymap)
        # What has the keyboard first may stand under the sentences, which are to be read first.
        self._page = ScrollPage(body, follows=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        body.entered.connect(self._on_pane_entered)
        self._connect(body)

    def _connect(self, body: ProgressBody) -> None:
        """What is wanted in the parts is wanted of the screen."""
        if body.undo is not None:
            body.undo.undone.connect(self.undone)
        if body.next is not None:
            body.next.talk_wanted.connect(self.talk_wanted)
        if body.table is not None:
            body.table.run_chosen.connect(self.run_chosen)
            body.table.selectionModel().currentRowChanged.connect(lambda *_: self._keep_row_seen())
        if body.empty is not None:
            body.empty.start_wanted.connect(self.start_wanted)
        if body.rules is not None:
            body.rules.edited.connect(self.rule_edited)
            body.rules.dropped.connect(self.rule_dropped)
        if body.promises is not None:
            body.promises.kept.connect(self.promise_kept)
            body.promises.dropped.connect(self.promise_dropped)
        if body.foot is not None:
            body.foot.deletion_wanted.connect(self.deletion_wanted)
            body.foot.save_wanted.connect(self.save_wanted)

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._to_table and self._body.table is not None:
            self._body.table.setFocus()
            QTimer.singleShot(0, self, self._keep_row_seen)  # when all has its place
            return
        first = self._body.undo.button if self._body.undo is not None else None
        if first is None and self._body.next is not None:
            first = self._body.next.first_button()
        if first is None and self._body.empty is not None:
            first = self._body.empty.button
        if first is not None:
            first.setFocus()
        elif self._body.table is not None:
            self._body.table.setFocus()

    def state(self) -> object:
        table = self._body.table
        if table is None:
            return None
        run = table.current()
        column, falling = table.sorting()
        return _State(
            run.run if run is not None else None,
            column,
            falling,
            self._body.maps is not None and self._body.maps.all_shown,
            self.window().focusWidget() is table,
        )

    def restore(self, state: object) -> None:
        if not isinstance(state, _State) or self._body.table is None:
            return
        if state.all_maps and self._body.maps is not None:
            self._body.maps.open_all()
        self._body.table.sort_by(state.sorted_by, falling=state.falling)
        if state.run is not None:
            self._body.table.select(state.run)
        self._to_table = state.in_table

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"leave": self.left.emit}
        if self._body.undo is not None:
            offered["undo"] = self.undone.emit
        if self._body.next is not None and (do := self._body.next.first_button()) is not None:
            offered["exam"] = do.click
        if self._body.table is not None:
            offered |= {
                "sort": self._body.table.sort_by_next,
                "turn_sorting": self._body.table.turn_sorting,
                "save": self.save_wanted.emit,
                "print": self.print_wanted.emit,
                "delete": self.deletion_wanted.emit,
            }
        return offered

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.arrange(self.width(), self.height())

    # --- what the flow says -------------------------------------------------------------

    def show_working(self, done: int, all_of_them: int) -> None:
        """Figures are being worked out, so many runs of all; with all done nothing is said."""
        self._body.show_working(done, all_of_them)

    def show_left(self, seconds: int) -> None:
        """How long the deletion can still be taken back."""
        if self._body.undo is not None:
            self._body.undo.show_left(seconds)

    # --- where the keyboard is ----------------------------------------------------------

    def _on_pane_entered(self, taker: QWidget) -> None:
        self._page.ensureWidgetVisible(taker, 0, self.theme.space(24))
        self._keep_row_seen()

    def _keep_row_seen(self) -> None:
        """The page follows the row that is walked to."""
        table = self._body.table
        if table is None or self.window().focusWidget() is not table:
            return
        row = table.visualRect(table.currentIndex())
        at = table.viewport().mapTo(self._body, row.center())
        self._page.ensureVisible(0, at.y(), 0, 2 * row.height())
