"""Home: the scenarios, and what can be done with the one chosen.

A list beside its detail; in a narrow window the detail stands under the list. The list
keeps the keyboard: every command of the detail has a key, so nobody has to leave the row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from simulator.model.run import Mode
from simulator.ui.actions import HOME, SCENARIOS_TAB, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.due_today import DueToday, due_rows
from simulator.ui.trainee.empty_library import EmptyLibrary
from simulator.ui.trainee.scenario_detail import SayIssue, ScenarioDetail
from simulator.ui.trainee.scenario_list import ROW_ROLE, ScenarioDelegate, ScenarioSearch
from simulator.ui.trainee.search_field import SearchField
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.card_list import CardList
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.lists import HomeView, ScenarioRow

TWO_COLUMNS_EMS = 60
_ROW_BESIDE_EMS = 26


class HomeScreen(Screen):
    """The home screen. `start_requested` carries the scenario's id and the mode,
    `workshop_requested` the id of one for a room, `mending_requested` of one that cannot be
    played."""

    resume_requested = Signal(int)
    start_requested = Signal(str, Mode)
    workshop_requested = Signal(str)
    briefing_requested = Signal(str)
    folder_requested = Signal()
    mending_requested = Signal(str)

    scope = HOME
    tab = SCENARIOS_TAB

    def __init__(
        self,
        theme: Theme,
        view: HomeView,
        *,
        now: datetime,
        say_issue: SayIssue,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        self._now = now
        self._say_issue = say_issue
        self._detail: ScenarioDetail | None = None
        self._outer = QVBoxLayout(self)
        pad = theme.space(12)
        self._outer.setContentsMargins(pad, pad, pad, pad)
        self._outer.setSpacing(theme.space(8))
        if view.guest:
            self._outer.addWidget(_guest_strip(theme))
        self._empty: EmptyLibrary | None = None
        self._list: CardList | None = None
        if view.loading or not view.rows:
            self._empty = EmptyLibrary(theme, view, self.keymap)
            self._empty.folder_wanted.connect(self.folder_requested)
            self._outer.addWidget(self._empty, 1)
        else:
            self._build_list()

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._list is not None and self._rows.rowCount() == 0:
            self._search.take_keyboard()
        elif self._list is not None:
            self._list.setFocus()
        elif self._empty is not None:
            self._empty.focus_first()

    def state(self) -> object:
        row = self._row()
        if self._list is None:
            return None
        return (row.id if row is not None else "", self._search.words())

    def restore(self, state: object) -> None:
        if self._list is None or not isinstance(state, tuple):
            return
        chosen, looked_for = state
        self._search.look_for(looked_for)
        for at in range(self._rows.rowCount()):
            if self._rows.index(at, 0).data(ROW_ROLE).id == chosen:
                self._list.select_row(at)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"open_folder": self.folder_requested.emit}
        if self._list is None:
            return offered
        offered["search"] = self._search.take_keyboard
        row = self._row()
        if row is None:
            return offered
        # A focused button is pressed by its own Enter and Space.
        on_button = isinstance(QApplication.focusWidget(), Button)
        if row.issue is not None:
            return offered if on_button else offered | {"mend": self._on_resume}
        offered |= {
            "from_start": self._on_start,
            "exam": self._on_exam,
            "workshop": self._on_workshop,
        }
        if not on_button:
            offered |= {"resume": self._on_resume, "briefing": self._on_briefing}
        return offered

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._list is not None:
            self._arrange()

    # --- building -----------------------------------------------------------------------

    def _build_list(self) -> None:
        theme = self.theme
        self._rows = ScenarioSearch(self._view.rows, self)
        self._cards = ScenarioDelegate(theme)
        self._list = CardList(self._rows, self._cards)
        self._list.setAccessibleName(translate("Home", "Scenarios"))
        self._list.opened.connect(self._on_resume)
        self._list.row_changed.connect(self._on_row_changed)
        self._search = SearchField(theme, self.keymap.hint(HOME, "search"))
        self._search.changed.connect(self._on_searched)
        self._search.left.connect(self.focus_first)
        self._nothing = label(theme, "", colour="muted")
        self._nothing.hide()
        holder = QWidget()
        self._place = QVBoxLayout(holder)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._page = ScrollPage(holder)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(12))
        left = QVBoxLayout()
        left.setSpacing(theme.space(4))
        left.addWidget(self._search)
        left.addWidget(self._nothing)
        left.addWidget(self._list, 1)
        self._columns.addLayout(left, 9)
        self._columns.addWidget(self._page, 11)
        if due := due_rows(self._view.rows):
            strip = DueToday(theme, due)
            strip.wanted.connect(lambda scenario: self.start_requested.emit(scenario, Mode.EXAM))
            self._outer.addWidget(strip)
        self._outer.addLayout(self._columns, 1)
        self._list.select_row(_first_offer(self._view.rows))

    def _arrange(self) -> None:
        wide = self.theme.ems(self.width()) >= TWO_COLUMNS_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._columns.direction():
            self._columns.setDirection(direction)
            self._show_detail()
        share = self.width() * 9 / 20 if wide else self.width()
        narrow = self.theme.ems(round(share)) < _ROW_BESIDE_EMS
        if narrow != self._cards.narrow and self._list is not None:
            self._cards.narrow = narrow
            self._list.doItemsLayout()

    # --- what happens -------------------------------------------------------------------

    def _row(self) -> ScenarioRow | None:
        if self._list is None or not self._list.currentIndex().isValid():
            return None
        row: ScenarioRow = self._list.currentIndex().data(ROW_ROLE)
        return row

    def _on_row_changed(self, _row: int) -> None:
        self._show_detail()

    def _show_detail(self) -> None:
        row = self._row()
        if self._detail is not None:
            self._place.removeWidget(self._detail)
            self._detail.hide()
            self._detail.deleteLater()
            self._detail = None
        if row is None:
            return
        made = ScenarioDetail(
            self.theme,
            row,
            now=self._now,
            keymap=self.keymap,
            say_issue=self._say_issue,
            brief=self._columns.direction() != QBoxLayout.Direction.LeftToRight,
        )
        made.resumed.connect(self._on_resume)
        made.started.connect(self._on_start)
        made.exam_started.connect(self._on_exam)
        made.workshop_wanted.connect(self._on_workshop)
        made.briefing_wanted.connect(self._on_briefing)
        made.mending_wanted.connect(self._on_resume)
        self._place.addWidget(made)
        self._detail = made
        self._page.verticalScrollBar().setValue(0)

    def _on_searched(self, words: str) -> None:
        self._rows.look_for(words)
        found = self._rows.rowCount()
        text = translate("Home", "No scenario has “{words}” in it.")
        self._nothing.setText(filled(text, words=words.strip()))
        self._nothing.setVisible(found == 0)
        if self._list is not None and found and self._row() is None:
            self._list.select_row(0)
        if not found:
            self._show_detail()

    def _on_resume(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.issue is not None:
            self.mending_requested.emit(row.id)
        elif row.open_run is not None:
            self.resume_requested.emit(row.open_run.run)
        else:
            self.start_requested.emit(row.id, Mode.PRACTICE)

    def _on_start(self) -> None:
        self._start(Mode.PRACTICE)

    def _on_exam(self) -> None:
        self._start(Mode.EXAM)

    def _start(self, mode: Mode) -> None:
        row = self._row()
        if row is not None and row.issue is None:
            self.start_requested.emit(row.id, mode)

    def _on_workshop(self) -> None:
        row = self._row()
        if row is not None and row.issue is None:
            self.workshop_requested.emit(row.id)

    def _on_briefing(self) -> None:
        row = self._row()
        if row is not None and row.issue is None:
            self.briefing_requested.emit(row.id)


def _guest_strip(theme: Theme) -> Banner:
    return Banner(
        theme,
        Severity.NOTE,
        translate("Home", "You practise as a guest: nothing is saved."),
    )


def _first_offer(rows: tuple[ScenarioRow, ...]) -> int:
    """An unfinished run is offered first."""
    for at, row in enumerate(rows):
        if row.open_run is not None and row.issue is None:
            return at
    return 0
