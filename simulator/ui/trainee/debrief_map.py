"""The headline, the turns on the map, the two columns, what is missing to 100, the stages.

The table says it all in words. A turn selected in the table, on the map or in the chart is
selected in all of them.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_compared import ComparedBox
from simulator.ui.trainee.debrief_headline import headline_of
from simulator.ui.trainee.debrief_lost import LostByKind, LostByTurn, printed
from simulator.ui.trainee.debrief_stages import StageProfile
from simulator.ui.trainee.debrief_step import WIDEST_STEP_EMS, DebriefStep
from simulator.ui.trainee.debrief_turns import TurnsTold
from simulator.ui.widgets.balance_map import BalanceMap, dots_of
from simulator.ui.widgets.columns import BalanceColumns
from simulator.ui.widgets.flow import Flow
from simulator.usecases.debrief_views import Compared, DebriefView

_MAP_EMS = 14
_CROWDED_MAP_EMS = 18
_CROWDED = 4
"""More turns of the same ratings than this need a larger map to stay legible."""
_LETTERS_EMS = 56


class MapStep(DebriefStep):
    """Table, map, chart and detail show the same selected turn, whichever of them chose it."""

    turn_selected = Signal(int)
    what_if_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        view: DebriefView,
        turn: int,
        *,
        said: Compared | None = None,
        what_if_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, WIDEST_STEP_EMS, parent)
        self._view = view
        self._lost: LostByTurn | None = None
        title = translate("Debrief", "Turn by turn: care and firmness")
        self.box.addWidget(headline_of(theme, view) or label(theme, title, Size.TITLE, 600))
        if said is not None:
            word = view.numbers.word if view.numbers else None
            self.box.addWidget(ComparedBox(theme, said, word))
        self._told = TurnsTold(theme, view, turn, what_if_key)
        self._told.turn_selected.connect(self._on_selected)
        self._told.what_if_requested.connect(self.what_if_requested)
        sides = self.side_by_side()
        sides.addWidget(self._charts())
        sides.addWidget(self._told, 1)
        self.box.addLayout(sides)
        self._add_missing()
        self._add_stages()
        self.box.addStretch(1)
        self._on_selected(turn)

    def focus_first(self) -> bool:
        """In a narrow window the table lies under the charts: going there would scroll the
        headline away, so the keyboard stays outside."""
        if self._told.brief:
            return False
        self._told.take_keyboard()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._told.show_table(brief=self.theme.ems(self.width()) < _LETTERS_EMS)
        super().resizeEvent(event)

    def _charts(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(16), holder)
        previous = dots_of(self._view.previous)
        side = _side_ems(self._view)
        self._map = BalanceMap(self.theme, dots_of(self._view.turns), previous, side)
        self._map.turn_selected.connect(self._told.select)
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

    def _add_missing(self) -> None:
        """What is missing to 100, where that is known and anything is."""
        numbers, whole = self._view.numbers, printed(self._view.numbers)
        if numbers is None or numbers.lost is None or whole is None or not whole.whole:
            return
        title = translate("Debrief", "What is missing to 100")
        self.box.addWidget(label(self.theme, title, Size.SECTION, 600))
        self._lost = LostByTurn(self.theme, numbers.lost, whole)
        self._lost.turn_selected.connect(self._told.select)
        sides = self.side_by_side()
        sides.addWidget(self._lost, 3)
        sides.addWidget(LostByKind(self.theme, whole), 2)
        self.box.addLayout(sides)

    def _add_stages(self) -> None:
        numbers = self._view.numbers
        if numbers is not None and numbers.stages is not None:
            self.box.addWidget(StageProfile(self.theme, numbers.stages, numbers.named_stage))

    def _on_selected(self, turn: int) -> None:
        self._map.select(turn)
        if self._lost is not None:
            self._lost.select(turn)
        self.turn_selected.emit(turn)


def _side_ems(view: DebriefView) -> int:
    together = Counter((turn.care, turn.firmness) for turn in view.turns)
    return _CROWDED_MAP_EMS if max(together.values(), default=0) > _CROWDED else _MAP_EMS
