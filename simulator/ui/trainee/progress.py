"""Progress: three sentences first, what to practise next, small maps, the table of all runs.

One page that scrolls. In a wide window cards stand three in a row; in a narrow one, or with
large text, one under the other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import PROGRESS, PROGRESS_TAB, Keymap
from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_cards import (
    Card,
    figures_card,
    map_card,
    mastery_card,
    sentence_cards,
)
from simulator.ui.trainee.progress_empty import EmptyProgress
from simulator.ui.trainee.progress_foot import Foot, UndoStrip
from simulator.ui.trainee.progress_next import NextCard
from simulator.ui.trainee.progress_own import PromisesCard, RulesCard
from simulator.ui.trainee.progress_table import RunsTable
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.progress_views import ProgressView, ScenarioPractice

WIDE_EMS = 58
"""From this width on cards stand in a row."""
_MAPS = 4
"""Small maps shown before all are asked for."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """A history that is deleted when `seconds` are over: until then its `runs` can be kept."""

    runs: int
    seconds: int


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
        self._view = view
        self._now = now
        self._table: RunsTable | None = None
        self._next: NextCard | None = None
        self._empty: EmptyProgress | None = None
        self._undo: UndoStrip | None = None
        self._foot: Foot | None = None
        self._all_maps = False
        self._rows: list[QBoxLayout] = []
        self._panes: list[QWidget] = []
        self._rest: list[ScenarioPractice] = []
        self._to_table = False
        self._content = _Content(self._to_pane)
        self._box = QVBoxLayout(self._content)
        pad = theme.space(12)
        self._box.setContentsMargins(pad, pad, pad, pad)
        self._box.setSpacing(pad)
        # What has the keyboard first may stand under the sentences, which are to be read first.
        self._page = ScrollPage(self._content, follows=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self._working = label(theme, "", Size.SECONDARY, colour="muted")
        self._working.hide()
        self._box.addWidget(self._working)
        if view is not None:
            self._build(view, deleted)
        else:
            reading = translate("Progress", "Reading the runs …")
            self._box.addWidget(label(theme, reading, Size.SECTION, 600))
            self._box.addStretch(1)

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._to_table and self._table is not None:
            self._table.setFocus()
            QTimer.singleShot(0, self, self._keep_row_seen)  # when all has its place
            return
        first = self._undo.button if self._undo is not None else None
        if first is None and self._next is not None:
            first = self._next.first_button()
        if first is None and self._empty is not None:
            first = self._empty.button
        if first is not None:
            first.setFocus()
        elif self._table is not None:
            self._table.setFocus()

    def state(self) -> object:
        table = self._table
        if table is None:
            return None
        run = table.current()
        column, falling = table.sorting()
        return _State(
            run.run if run is not None else None,
            column,
            falling,
            self._all_maps,
            table.hasFocus(),
        )

    def restore(self, state: object) -> None:
        if not isinstance(state, _State) or self._table is None:
            return
        if state.all_maps:
            self._show_all_maps()
        self._table.sort_by(state.sorted_by, falling=state.falling)
        if state.run is not None:
            self._table.select(state.run)
        self._to_table = state.in_table

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"leave": self.left.emit}
        if self._undo is not None:
            offered["undo"] = self.undone.emit
        if self._next is not None and (do := self._next.first_button()) is not None:
            offered["exam"] = do.click
        if self._table is not None:
            offered |= {
                "sort": self._table.sort_by_next,
                "turn_sorting": self._table.turn_sorting,
                "delete": self.deletion_wanted.emit,
            }
        return offered

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.theme.ems(self.width()) >= WIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(direction)
        if self._foot is not None:
            self._foot.show_wide(wide)
        if self._undo is not None:
            self._undo.show_wide(wide)
        if self._table is not None:
            self._table.set_room(self.height() * 4 // 5)

    # --- what the flow says -------------------------------------------------------------

    def show_working(self, done: int, all_of_them: int) -> None:
        """Figures are being worked out, so many runs of all; with all done nothing is said."""
        text = translate("Progress", "Working out the figures: {done} of {all} runs")
        self._working.setText(filled(text, done=number(done), all=number(all_of_them)))
        self._working.setVisible(done < all_of_them)

    def show_left(self, seconds: int) -> None:
        """How long the deletion can still be taken back."""
        if self._undo is not None:
            self._undo.show_left(seconds)

    # --- building -----------------------------------------------------------------------

    def _build(self, view: ProgressView, deleted: Deleted | None) -> None:
        theme, box = self.theme, self._box
        if deleted is not None:
            self._undo = UndoStrip(theme, deleted.runs, deleted.seconds, self.keymap)
            self._undo.undone.connect(self.undone)
            box.addWidget(self._undo)
            self._panes.append(self._undo.button)
        if view.runs and deleted is None:
            self._build_history(view)
        else:
            self._empty = EmptyProgress(theme, view.next, first=deleted is None)
            self._empty.start_wanted.connect(self.start_wanted)
            box.addWidget(self._empty, 1)
            self._panes.append(self._empty.button)
        if view.rules or view.promises or self._empty is None:
            self._build_own(view)
        self._foot = Foot(theme, view, self.keymap, deletable=self._table is not None)
        self._foot.deletion_wanted.connect(self.deletion_wanted)
        box.addStretch(1)
        box.addWidget(self._foot)
        self._panes.append(self._foot)

    def _build_history(self, view: ProgressView) -> None:
        self._add_row(*sentence_cards(self.theme, view, self._now))
        self._next = NextCard(self.theme, view, self.keymap)
        self._next.talk_wanted.connect(self.talk_wanted)
        cards: list[Card] = [self._next, figures_card(self.theme, view)]
        if view.mastery:
            cards.append(mastery_card(self.theme, view))
        self._add_row(*cards)
        self._panes.append(self._next)
        self._build_maps(view)
        holder = Panel(self.theme)
        inside = QVBoxLayout(holder)
        pad = self.theme.space(8)
        inside.setContentsMargins(pad, self.theme.space(4), pad, pad)
        self._table = RunsTable(self.theme, view.runs)
        self._table.run_chosen.connect(self.run_chosen)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._keep_row_seen())
        inside.addWidget(self._table)
        self._box.addWidget(holder)
        self._panes.append(self._table)

    def _build_maps(self, view: ProgressView) -> None:
        played = [practice for practice in view.scenarios if practice.last is not None]
        if not played:
            return
        self._maps = QWidget()
        self._map_flow = Flow(self.theme.space(12), self._maps)
        self._add_maps(played[:_MAPS], view)
        self._box.addWidget(self._maps)
        rest = played[_MAPS:]
        if rest:
            count = len(played)
            words = translate("Progress", "Show all %n scenario(s)", None, count)
            self._more = Button(self.theme, words, Kind.LINK, compact=True)
            self._more.clicked.connect(self._show_all_maps)
            self._box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
            self._rest = rest
            self._panes.append(self._more)

    def _add_maps(self, practices: list[ScenarioPractice], view: ProgressView) -> None:
        for practice in practices:
            card = map_card(self.theme, practice, view.today)
            self._map_flow.addWidget(card)
            card.show()

    def _show_all_maps(self) -> None:
        """All small maps; what had the keyboard is gone, the first run has it then."""
        if self._view is None or self._all_maps or not self._rest:
            return
        self._all_maps = True
        had = self._more.hasFocus()
        self._add_maps(self._rest, self._view)
        self._more.hide()
        self._panes.remove(self._more)
        self._maps.updateGeometry()
        if had and self._table is not None:
            self._table.setFocus()

    def _build_own(self, view: ProgressView) -> None:
        rules = RulesCard(self.theme, view.rules)
        rules.edited.connect(self.rule_edited)
        rules.dropped.connect(self.rule_dropped)
        promises = PromisesCard(self.theme, view.promises)
        promises.kept.connect(self.promise_kept)
        promises.dropped.connect(self.promise_dropped)
        self._add_row(rules, promises)
        self._panes += [rules, promises]

    def _add_row(self, *cards: Card) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self.theme.space(12))
        for card in cards:
            row.addWidget(card, 1)
        self._box.addLayout(row)
        self._rows.append(row)

    # --- where the keyboard is ----------------------------------------------------------

    def _to_pane(self, step: int) -> None:
        """The next part that can take the keyboard."""
        panes = [pane for pane in self._panes if _taker(pane) is not None]
        if not panes:
            return
        focused = QApplication.focusWidget()
        here = next(
            (
                at
                for at, pane in enumerate(panes)
                if focused is not None and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1 if step > 0 else 0,
        )
        taker = _taker(panes[(here + step) % len(panes)])
        if taker is not None:
            taker.setFocus(Qt.FocusReason.TabFocusReason)
            self._page.ensureWidgetVisible(taker, 0, self.theme.space(24))
            self._keep_row_seen()

    def _keep_row_seen(self) -> None:
        """The page follows the row that is walked to."""
        table = self._table
        if table is None or not table.hasFocus():
            return
        row = table.visualRect(table.currentIndex())
        at = table.viewport().mapTo(self._content, row.center())
        self._page.ensureVisible(0, at.y(), 0, 2 * row.height())


def _taker(pane: QWidget) -> QWidget | None:
    """What takes the keyboard in a part: itself, or the first button in it."""
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return pane if pane.isEnabled() else None
    buttons = pane.findChildren(Button)
    return next((one for one in buttons if one.isVisibleTo(pane) and one.isEnabled()), None)


class _Content(QWidget, KeyScope):
    """What the page holds; F6 goes from part to part of it."""

    scope = EVERYWHERE

    def __init__(self, step: Callable[[int], None]) -> None:
        super().__init__()
        self._step = step

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "next_pane": lambda: self._step(1),
            "previous_pane": lambda: self._step(-1),
        }
