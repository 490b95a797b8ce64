"""The turn table with the selected turn in full under it, and the way to what if."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief_lost import turn_points
from simulator.ui.trainee.turn_detail import TurnDetail
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.turn_table import TurnTable
from simulator.usecases.debrief_views import DebriefView


class TurnsTold(QWidget):
    """`turn_selected` also where the selection came from outside by `select`."""

    turn_selected = Signal(int)
    what_if_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        view: DebriefView,
        turn: int,
        what_if_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._turn = turn
        self._brief: bool | None = None
        self._table: TurnTable | None = None
        self._detail: TurnDetail | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        frame = Panel(theme)
        self._frame = QVBoxLayout(frame)
        pad = theme.space(4)
        self._frame.setContentsMargins(pad, pad, pad, pad)
        box.addWidget(frame)
        self._details = QVBoxLayout()
        box.addLayout(self._details)
        box.addWidget(self._ways(what_if_key))
        box.addStretch(1)
        self.show_table(brief=False)

    @property
    def brief(self) -> bool:
        """Whether the table leaves the letters out."""
        return bool(self._brief)

    def take_keyboard(self) -> None:
        """Walk the table."""
        if self._table is not None:
            self._table.setFocus()

    def select(self, turn: int) -> None:
        """A turn chosen elsewhere; the keyboard goes to it."""
        if self._table is not None:
            self._table.select(turn)
            self._table.setFocus()

    def show_table(self, *, brief: bool) -> None:
        """The table with or without the letters."""
        if brief == self._brief:
            return
        self._brief = brief
        had_keyboard = self._table is not None and self._table.hasFocus()
        numbers = self._view.numbers
        made = TurnTable(
            self._theme,
            self._view.turns,
            brief=brief,
            with_points=numbers is not None,
            points=turn_points(numbers),
        )
        made.turn_selected.connect(self._on_selected)
        if self._table is not None:
            self._frame.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._frame.addWidget(made)
        self._table = made
        made.select(self._turn)
        QWidget.setTabOrder(made, self._what_if)
        if had_keyboard:
            made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ways(self, key: str) -> QWidget:
        holder = QWidget()
        flow = Flow(self._theme.space(4), holder)
        self._what_if = Button(self._theme, translate("Debrief", "What if…"), key=key)
        self._what_if.clicked.connect(lambda: self.what_if_requested.emit(self._turn))
        flow.addWidget(self._what_if)
        return holder

    def _on_selected(self, turn: int) -> None:
        self._turn = turn
        if self._detail is not None:
            self._details.removeWidget(self._detail)
            self._detail.hide()
            self._detail.deleteLater()
        row = next(one for one in self._view.turns if one.number == turn)
        self._detail = TurnDetail(self._theme, row, self._view.client_name)
        self._details.addWidget(self._detail)
        self.turn_selected.emit(turn)
