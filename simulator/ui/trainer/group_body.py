"""What the group screen holds: the header, the pages behind their tabs, and the way of F6
through them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import GROUP, Keymap
from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.forks_page import ForksPage
from simulator.ui.trainer.group_header import GroupHeader
from simulator.ui.trainer.group_page import GroupPage
from simulator.ui.trainer.group_words import counts_line
from simulator.ui.trainer.pains_page import PainsPage
from simulator.ui.trainer.promises_page import PromisesPage
from simulator.ui.trainer.rules_page import RulesPage
from simulator.ui.widgets.row_table import RowTable
from simulator.ui.widgets.tab_strip import TabStrip, TabWords
from simulator.usecases.group_views import GroupView
from simulator.usecases.register_views import RegistersView

PAGES = ("group", "forks", "pains", "rules", "promises")
"""The pages by name, in the order of their tabs."""
_WIDE_EMS = 58
"""From this width on the counts stand beside the tabs."""
Page = GroupPage | ForksPage | PainsPage | RulesPage | PromisesPage


class GroupBody(QWidget, KeyScope):
    """`turned`: another page is shown."""

    turned = Signal()
    scope = EVERYWHERE

    def __init__(
        self,
        theme: Theme,
        view: GroupView,
        registers: RegistersView | None,
        today: date,
        keymap: Keymap,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.page = PAGES[0]
        self.header = GroupHeader(theme, view, keymap)
        self.group = GroupPage(theme, view, keymap.hint(GROUP, "bring_in"))
        self.forks = ForksPage(theme, view.items, keymap.hint(GROUP, "open_fork"))
        keys = keymap.hint(GROUP, "keep"), keymap.hint(GROUP, "open_only")
        pains = None if registers is None else registers.pains
        self.pains = PainsPage(theme, pains, today, keys)
        self.rules = RulesPage(theme, registers)
        self.promises = PromisesPage(theme, None if registers is None else registers.promises)
        self.strip = TabStrip(theme, _tabs(keymap), compact=True)
        self.strip.chosen.connect(self.turn_to)
        self._counts = counts_line(view)
        self._told = label(theme, self._counts, Size.SECONDARY, colour="muted")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.strip)
        self._row.addWidget(self._told)
        self._stack = QStackedWidget()
        for name in PAGES:
            self._stack.addWidget(self._pages()[name])
        # The pages scroll by themselves: they take what header and tabs leave, which under a tall
        # strip, at twice the text, is little until that is closed.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(1)
        box = QVBoxLayout(self)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        box.addWidget(self.header)
        box.addLayout(self._row)
        box.addWidget(self._stack, 1)
        self.strip.show_tab(self.page)

    def _pages(self) -> dict[str, Page]:
        return {
            "group": self.group,
            "forks": self.forks,
            "pains": self.pains,
            "rules": self.rules,
            "promises": self.promises,
        }

    @property
    def shown(self) -> Page:
        """The page in front."""
        return self._pages()[self.page]

    def turn_to(self, name: str, *, with_keyboard: bool = True) -> None:
        """Show a page, and put the keyboard there."""
        self.page = name
        self.strip.show_tab(name)
        self._stack.setCurrentWidget(self.shown)
        if with_keyboard:
            self.focus_page()
        self.turned.emit()

    def focus_page(self) -> None:
        """The keyboard to the page in front; to its tab where nothing in it takes it."""
        if self.shown.takers:
            self.shown.focus_first()
        else:
            self.strip.focus_tab()

    def table(self) -> RowTable | None:
        """The table of the page in front."""
        page = self.shown
        return page.table if isinstance(page, ForksPage | PainsPage | PromisesPage) else None

    def scroll_by_key(self, key: Qt.Key) -> bool:
        """Scroll the page in front by a key; whether it was one that scrolls."""
        bar = self.shown.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Down: 3 * bar.singleStep(),
            Qt.Key.Key_Up: -3 * bar.singleStep(),
        }
        if key not in steps:
            return False
        bar.setValue(bar.value() + steps[key])
        return True

    def show_working(self, done: int, all_of_them: int) -> None:
        """So many of all runs have their figures; with all done the counts are told again."""
        text = self._counts
        if done < all_of_them:
            text = translate("Group", "Working out the figures: {done} of {all} runs")
            text = filled(text, done=figures.number(done), all=figures.number(all_of_them))
        self._told.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self._theme.ems(self.width()) >= _WIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if wide else Qt.AlignmentFlag.AlignLeft
        self._told.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    # --- panes --------------------------------------------------------------------------

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"next_pane": lambda: self._step(1), "previous_pane": lambda: self._step(-1)}

    def _takers(self) -> list[QWidget]:
        """Where F6 goes: the choice of the team, the tab, what is in the page."""
        page = self.shown
        inside = list(page.panes()) if isinstance(page, PainsPage) else page.takers[:1]
        return [self.header.choice, self.strip, *inside]

    def _step(self, step: int) -> None:
        takers = self._takers()
        here = 0 if step < 0 else -1
        focused = self.window().focusWidget()
        for at, taker in enumerate(takers):
            if focused is not None and (taker is focused or taker.isAncestorOf(focused)):
                here = at
        taker = takers[(here + step) % len(takers)]
        if taker is self.strip:
            self.strip.focus_tab()
        else:
            taker.setFocus(Qt.FocusReason.TabFocusReason)


def _tabs(keymap: Keymap) -> tuple[TabWords, ...]:
    words = (
        translate("Group", "Group"),
        translate("Group", "Forks"),
        translate("Group", "Pain points"),
        translate("Group", "Rules"),
        translate("Group", "Promises"),
    )
    return tuple(
        TabWords(name, said, keymap.hint(GROUP, f"page_{name}"))
        for name, said in zip(PAGES, words, strict=True)
    )
