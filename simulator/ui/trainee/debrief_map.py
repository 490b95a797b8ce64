"""The turns on the map, the two columns, the headline, and the table that says it all in words."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_headline import headline_of
from simulator.ui.trainee.debrief_step import WIDEST_STEP_EMS, DebriefStep
from simulator.ui.trainee.turn_detail import TurnDetail
from simulator.ui.widgets.balance_map import BalanceMap, dots_of
from simulator.ui.widgets.columns import BalanceColumns
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.turn_table import TurnTable
from simulator.usecases.debrief_views import DebriefView

_MAP_EMS = 14
_CROWDED_MAP_EMS = 18
_CROWDED = 4
"""More turns of the same ratings than this need a larger map to stay legible."""
_LETTERS_EMS = 56


class MapStep(DebriefStep):
    """Table, map and detail show the same selected turn, whichever of them chose it."""

    turn_selected = Signal(int)

    def __init__(
        self, theme: Theme, view: DebriefView, turn: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, WIDEST_STEP_EMS, parent)
        self._view = view
        self._brief: bool | None = None
        title = translate("Debrief", "Turn by turn: care and firmness")
        self.box.addWidget(headline_of(theme, view) or label(theme, title, Size.TITLE, 600))
        sides = self.side_by_side()
        sides.addWidget(self._charts())
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.space(8))
        frame = Panel(theme)
        self._frame = QVBoxLayout(frame)
        pad = theme.space(4)
        self._frame.setContentsMargins(pad, pad, pad, pad)
        self._words.addWidget(frame)
        sides.addLayout(self._words, 1)
        self.box.addLayout(sides)
        self.box.addStretch(1)
        self._table: TurnTable | None = None
        self._detail: TurnDetail | None = None
        self._turn = turn
        self._show_table(brief=False)

    def focus_first(self) -> bool:
        """In a narrow window the table lies under the charts: going there would scroll the
        headline away, so the keyboard stays outside."""
        if self._table is None or self._brief:
            return False
        self._table.setFocus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_table(brief=self.theme.ems(self.width()) < _LETTERS_EMS)
        super().resizeEvent(event)

    def _charts(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(16), holder)
        previous = dots_of(self._view.previous)
        side = _side_ems(self._view)
        self._map = BalanceMap(self.theme, dots_of(self._view.turns), previous, side)
        self._map.turn_selected.connect(self._on_chosen)
        column = QWidget()
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.space(4))
        box.addWidget(self._map)
        if previous:
            hollow = translate("Debrief", "hollow: your run before")
            box.addWidget(label(self.theme, hollow, Size.HINT, colour="muted"))
        flow.addWidget(column)
        numbers = self._view.numbers
        if numbers is not None:
            flow.addWidget(
                BalanceColumns(
                    self.theme,
                    value=numbers.value,
                    hear=numbers.hear,
                    hold=numbers.hold,
                    height_ems=side,
                )
            )
        return holder

    def _show_table(self, *, brief: bool) -> None:
        if brief == self._brief:
            return
        self._brief = brief
        had_keyboard = self._table is not None and self._table.hasFocus()
        made = TurnTable(
            self.theme,
            self._view.turns,
            brief=brief,
            with_points=self._view.numbers is not None,
        )
        made.turn_selected.connect(self._on_selected)
        if self._table is not None:
            self._frame.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._frame.addWidget(made)
        self._table = made
        made.select(self._turn)
        if had_keyboard:
            made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, turn: int) -> None:
        if self._table is not None:
            self._table.select(turn)
            self._table.setFocus()

    def _on_selected(self, turn: int) -> None:
        self._turn = turn
        self._map.select(turn)
        if self._detail is not None:
            self._words.removeWidget(self._detail)
            self._detail.hide()
            self._detail.deleteLater()
        row = next(one for one in self._view.turns if one.number == turn)
        self._detail = TurnDetail(self.theme, row, self._view.client_name)
        self._words.addWidget(self._detail)
        self.turn_selected.emit(turn)


def _side_ems(view: DebriefView) -> int:
    together = Counter((turn.care, turn.firmness) for turn in view.turns)
    return _CROWDED_MAP_EMS if max(together.values(), default=0) > _CROWDED else _MAP_EMS
