"""The panes side by side, or one at a time behind tabs where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainer.bench_splitter import BenchSplitter
from simulator.ui.trainer.graph_pane import GraphPane
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.ui.trainer.side_card import SideCard, side_tabs
from simulator.ui.widgets.tab_strip import TabStrip, TabWords

WIDE_EMS = 60
"""From this width on the panes stand side by side."""
_HIGH_EMS = 30
"""And from this height on: two rows of panes need it."""
_CARD_EMS = 26
"""What the card needs beside the graph."""
GRAPH = "graph"
PROBLEMS = "problems"
Shares = tuple[float | None, float | None]
"""The graph's part of the height and of the width, 0..1."""
_ACROSS = 0.6
_PROBLEMS = 0.32
"""The card beside the graph and its problems has the whole height, because four replies with
ratings and gates want it. The problems take their share only when there are that many."""


class BenchPanes(QWidget, KeyScope):
    """Three areas: the graph, the card beside it, the problems. `area` is where one is, or
    the page of the card."""

    scope = EVERYWHERE

    def __init__(
        self,
        theme: Theme,
        graph: GraphPane,
        card: SideCard,
        problems: ProblemsPane,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._graph, self._card, self._problems = graph, card, problems
        self._wide: bool | None = None
        self._front = card.page
        self._strip = TabStrip(theme, _tabs(), compact=True)
        self._strip.chosen.connect(self._on_tab_chosen)
        self._stack = QStackedWidget()
        self._down = BenchSplitter(theme, Qt.Orientation.Vertical)
        self._across = BenchSplitter(theme, Qt.Orientation.Horizontal)
        self._across.resized.connect(self._share_width)
        self._down.resized.connect(self._share_height)
        self._chosen: dict[BenchSplitter, float] = {}
        for splitter in (self._down, self._across):
            splitter.divided.connect(lambda one=splitter: self._on_divided(one))
        self._across.addWidget(self._down)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(4))
        for part in (self._strip, self._stack, self._across):
            box.addWidget(part, 0 if part is self._strip else 1)
        card.turned.connect(self.go_to)
        self._arrange(wide=False)  # the window must not grow for what has no room beside it

    # --- where one is -------------------------------------------------------------------

    @property
    def wide(self) -> bool:
        """Whether the panes stand side by side."""
        return bool(self._wide)

    @property
    def area(self) -> str:
        """The area that has the keyboard, or the one shown last."""
        focused = QApplication.focusWidget()
        if focused is not None:
            for name, widget in self._areas().items():
                if widget.isAncestorOf(focused):
                    return name
        return self._front

    def go_to(self, name: str, *, with_keyboard: bool = True) -> None:
        """Show an area (or a page of the card), and put the keyboard there."""
        self._front = name
        if name not in (GRAPH, PROBLEMS):
            self._card.turn_to(name)
        if not self.wide:
            self._strip.show_tab(name)
            self._stack.setCurrentWidget(self._areas().get(name, self._card))
        if with_keyboard:
            self.focus_area()

    def focus_area(self) -> None:
        """Put the keyboard into the area one is in."""
        if self._front == GRAPH:
            self._graph.focus_first()
        elif self._front == PROBLEMS:
            self._problems.focus_first()
        else:
            self._card.focus_page()

    def shows(self, name: str) -> bool:
        """Whether a page of the card can be seen."""
        return self._card.page == name and self._card.isVisibleTo(self)

    def turn_card(self, name: str) -> None:
        """Show a page of the card; the keyboard stays in another area, but does not stay in
        what is hidden by that."""
        if self.shows(name):
            return
        if self.wide and self.area in (GRAPH, PROBLEMS):
            self._card.turn_to(name)
        else:
            self.go_to(name)

    def count_problems(self, count: int) -> None:
        """Say on the tab of a narrow window how many problems there are, and make room."""
        words = translate("Bench", "Problems")
        self._strip.set_words(PROBLEMS, f"{words} · {figures.number(count)}" if count else words)
        self._share_height()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"next_pane": lambda: self._step(1), "previous_pane": lambda: self._step(-1)}

    def _step(self, by: int) -> None:
        names = [GRAPH, self._card.page, PROBLEMS] if self.wide else [t.id for t in _tabs()]
        self.go_to(names[(names.index(self.area) + by) % len(names)])

    def _areas(self) -> dict[str, QWidget]:
        return {GRAPH: self._graph, self._card.page: self._card, PROBLEMS: self._problems}

    def _on_tab_chosen(self, name: str) -> None:
        self.go_to(name)

    def shares(self) -> Shares:
        """Where the person has put the two dividers; None for one that was left alone."""
        return self._chosen.get(self._down), self._chosen.get(self._across)

    def keep_shares(self, shares: Shares) -> None:
        """Take up what `shares` of other panes told."""
        for splitter, share in zip((self._down, self._across), shares, strict=True):
            if share is not None:
                self._chosen[splitter] = share
        self._share_width()
        self._share_height()

    def _on_divided(self, splitter: BenchSplitter) -> None:
        self._chosen[splitter] = splitter.first()

    # --- arranging ----------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        # Every pane scrolls; a stack would ask for the whole height of its highest page.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = self._theme.ems
        wide = ems(self.width()) >= WIDE_EMS and ems(self.height()) >= _HIGH_EMS
        if wide != self._wide:
            self._arrange(wide=wide)
        self._stack.setMinimumHeight(0 if wide else self._highest_head())

    def _highest_head(self) -> int:
        """What the pane with the highest head needs at this width, in px."""
        layouts = (pane.layout() for pane in (self._graph, self._card, self._problems))
        width = self.width()
        return max(one.totalMinimumHeightForWidth(width) for one in layouts if one is not None)

    def _arrange(self, *, wide: bool) -> None:
        # The window's own, which is there also while another window is in front.
        focused = self.window().focusWidget()
        inside = focused if focused is not None and self.isAncestorOf(focused) else None
        self._front = self.area
        self._wide = wide
        self._strip.setVisible(not wide)
        self._stack.setVisible(not wide)
        self._across.setVisible(wide)
        self._card.show_strip(wide)
        self._card.setMinimumWidth(self._theme.em(_CARD_EMS) if wide else 0)
        if wide:
            self._down.addWidget(self._graph)
            self._down.addWidget(self._problems)
            self._across.addWidget(self._card)
            for widget in (self._graph, self._card, self._problems):
                widget.show()  # the stack had hidden those behind
        else:
            for widget in (self._graph, self._card, self._problems):
                self._stack.addWidget(widget)
            self.go_to(self._front, with_keyboard=False)
        if inside is not None and inside.isVisibleTo(self):
            inside.setFocus()
        elif inside is not None:
            self.focus_area()

    def _share_width(self) -> None:
        self._across.share(self._chosen.get(self._across, _ACROSS))

    def _share_height(self) -> None:
        """As the person did, else the problems take no more than they need."""
        down = self._down
        if down in self._chosen or not down.room():
            down.share(self._chosen.get(down, 1.0))
            return
        wanted = self._problems.height_wanted(down.width())
        down.share(1 - min(wanted / down.room(), _PROBLEMS))


def _tabs() -> tuple[TabWords, ...]:
    return (
        TabWords(GRAPH, translate("Bench", "Graph")),
        *side_tabs(),
        TabWords(PROBLEMS, translate("Bench", "Problems")),
    )
