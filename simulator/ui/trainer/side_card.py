"""The card beside the graph: the playtest, fairness, or random trainees."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainer.fairness_pane import FairnessPane
from simulator.ui.trainer.playtest_pane import PlaytestPane
from simulator.ui.trainer.trial_pane import TrialPane
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.tab_strip import TabStrip, TabWords

CardPage = PlaytestPane | FairnessPane | TrialPane

PLAYTEST = "playtest"
FAIRNESS = "fairness"
TRIAL = "trial"


def side_tabs() -> tuple[TabWords, ...]:
    """The tabs of the card."""
    return (
        TabWords(PLAYTEST, translate("Bench", "Playtest")),
        TabWords(FAIRNESS, translate("Bench", "Fairness")),
        TabWords(TRIAL, translate("Bench", "Random trainees")),
    )


class SideCard(Panel):
    """`turned` says which page was chosen by its tab."""

    turned = Signal(str)

    def __init__(
        self, theme: Theme, pages: dict[str, CardPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._pages = pages
        self._strip = TabStrip(theme, side_tabs(), compact=True)
        self._strip.chosen.connect(self.turned)
        self._stack = QStackedWidget()
        for page in pages.values():
            self._stack.addWidget(page)
        box = QVBoxLayout(self)
        side = theme.space(8)
        box.setContentsMargins(side, theme.space(4), side, side)
        box.setSpacing(theme.space(4))
        box.addWidget(self._strip)
        box.addWidget(self._stack, 1)
        self.turn_to(PLAYTEST)

    @property
    def page(self) -> str:
        """Which page is shown."""
        return next(name for name, page in self._pages.items() if self._is_shown(page))

    def turn_to(self, name: str) -> None:
        """Show a page."""
        self._stack.setCurrentWidget(self._pages[name])
        self._strip.show_tab(name)

    def show_strip(self, shown: bool) -> None:
        """Whether the card's own tabs are shown."""
        self._strip.setVisible(shown)

    def focus_page(self) -> None:
        """Put the keyboard where a person starts on the page shown."""
        self._pages[self.page].focus_first()

    def _is_shown(self, page: QWidget) -> bool:
        return self._stack.currentWidget() is page
