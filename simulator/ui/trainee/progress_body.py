"""What the page of progress holds, from top to bottom. It connects nothing: the screen does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from simulator.ui.actions import Keymap
from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_cards import (
    Card,
    figures_card,
    mastery_card,
    sentence_cards,
)
from simulator.ui.trainee.progress_empty import EmptyProgress
from simulator.ui.trainee.progress_foot import Foot, UndoStrip
from simulator.ui.trainee.progress_maps import Maps
from simulator.ui.trainee.progress_next import NextCard
from simulator.ui.trainee.progress_own import PromisesCard, RulesCard
from simulator.ui.trainee.progress_panes import Panes
from simulator.ui.trainee.progress_table import RunsTable
from simulator.ui.widgets.panel import Panel
from simulator.usecases.progress_views import ProgressView

WIDE_EMS = 58
"""From this width on cards stand in a row."""
_OF_WINDOW = 0.8
"""The share of the window's height that the table takes at most."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """A history that is deleted when `seconds` are over: until then its `runs` can be kept."""

    runs: int
    seconds: int


class ProgressBody(Panes):
    """The parts, None where there is nothing for one. Without a view it says that it is read."""

    def __init__(
        self,
        theme: Theme,
        view: ProgressView | None,
        now: datetime,
        deleted: Deleted | None,
        keymap: Keymap,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._keymap = keymap
        self._rows: list[QBoxLayout] = []
        self.undo: UndoStrip | None = None
        self.next: NextCard | None = None
        self.maps: Maps | None = None
        self.table: RunsTable | None = None
        self.empty: EmptyProgress | None = None
        self.rules: RulesCard | None = None
        self.promises: PromisesCard | None = None
        self.foot: Foot | None = None
        self._box = QVBoxLayout(self)
        pad = theme.space(12)
        self._box.setContentsMargins(pad, pad, pad, pad)
        self._box.setSpacing(pad)
        self._working = label(theme, "", Size.SECONDARY, colour="muted")
        self._working.hide()
        self._box.addWidget(self._working)
        if view is not None:
            self._build(view, now, deleted)
        else:
            reading = translate("Progress", "Reading the runs …")
            self._box.addWidget(label(theme, reading, Size.SECTION, 600))
            self._box.addStretch(1)

    def arrange(self, width: int, height: int) -> None:
        """Cards beside or under each other; the table no higher than a window of that size."""
        wide = self._theme.ems(width) >= WIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(direction)
        if self.foot is not None:
            self.foot.show_wide(wide, width)
        if self.undo is not None:
            self.undo.show_wide(wide)
        if self.table is not None:
            self.table.set_room(round(height * _OF_WINDOW))

    def show_working(self, done: int, all_of_them: int) -> None:
        """So many of all runs have their figures; with all done nothing is said."""
        text = translate("Progress", "Working out the figures: {done} of {all} runs")
        self._working.setText(filled(text, done=number(done), all=number(all_of_them)))
        self._working.setVisible(done < all_of_them)

    def _build(self, view: ProgressView, now: datetime, deleted: Deleted | None) -> None:
        if deleted is not None:
            self.undo = UndoStrip(self._theme, deleted.runs, deleted.seconds, self._keymap)
            self._box.addWidget(self.undo)
            self.panes.append(self.undo.button)
        if view.runs and deleted is None:
            self._build_sums(view, now)
            self._build_runs(view)
        else:
            self.empty = EmptyProgress(self._theme, view.next, first=deleted is None)
            self._box.addWidget(self.empty, 1)
            self.panes.append(self.empty.button)
        if view.rules or view.promises or self.empty is None:
            self.rules = RulesCard(self._theme, view.rules)
            self.promises = PromisesCard(self._theme, view.promises)
            self._add_row(self.rules, self.promises)
            self.panes += [self.rules, self.promises]
        self.foot = Foot(self._theme, view, self._keymap, with_runs=self.table is not None)
        self._box.addStretch(1)
        self._box.addWidget(self.foot)
        self.panes.append(self.foot)

    def _build_sums(self, view: ProgressView, now: datetime) -> None:
        self._add_row(*sentence_cards(self._theme, view, now))
        self.next = NextCard(self._theme, view, self._keymap)
        cards: list[Card] = [self.next, figures_card(self._theme, view)]
        if view.mastery:
            cards.append(mastery_card(self._theme, view))
        self._add_row(*cards)
        self.panes.append(self.next)

    def _build_runs(self, view: ProgressView) -> None:
        self.maps = Maps(self._theme, view)
        self.maps.opened.connect(self._on_maps_opened)
        if self.maps.any:
            self._box.addWidget(self.maps)
            self.panes.append(self.maps)
        holder = Panel(self._theme)
        inside = QVBoxLayout(holder)
        pad = self._theme.space(8)
        inside.setContentsMargins(pad, self._theme.space(4), pad, pad)
        self.table = RunsTable(self._theme, view.runs)
        inside.addWidget(self.table)
        self._box.addWidget(holder)
        self.panes.append(self.table)

    def _add_row(self, *cards: Card) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self._theme.space(12))
        for card in cards:
            row.addWidget(card, 1)
        self._box.addLayout(row)
        self._rows.append(row)

    def _on_maps_opened(self) -> None:
        """What was pressed is about to go: the table has the keyboard then."""
        focused = self.window().focusWidget()
        inside = focused is not None and self.maps is not None and self.maps.isAncestorOf(focused)
        if inside and self.table is not None:
            self.table.setFocus()
