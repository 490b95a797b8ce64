"""The two roads of a what-if, turn by turn beside each other; in a narrow window one under
the other, turn by turn as well."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_step import TWO_COLUMNS_EMS, DebriefStep
from simulator.ui.trainee.what_if_cells import TurnCell, reaction_row
from simulator.ui.trainee.what_if_choices import ChoiceCell
from simulator.ui.widgets.face import person_of
from simulator.ui.widgets.panel import Panel
from simulator.usecases.supposing_views import Branch, Road, WhatIfView

WIDTH_EMS = 78


class WhatIfPage(DebriefStep):
    """What the client had said, then a row for every turn; the replies stand in the row of the
    turn they are for, beside what was said there."""

    said = Signal(str)
    road_wanted = Signal(Road)

    def __init__(
        self, theme: Theme, view: WhatIfView, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, WIDTH_EMS, parent)
        self._view = view
        self._person = person_of(view.face, view.client_name)
        self._front: QWidget | None = None
        self._at_front = True
        self.choice: ChoiceCell | None = None
        title = translate("WhatIf", "What if, from turn {turn}")
        told = filled(title, turn=figures.number(view.turn))
        self.box.addWidget(label(theme, told, Size.TITLE, 600))
        self.box.addWidget(self._shared())
        self._add_rows(keymap)
        self.box.addStretch(1)

    def focus_first(self) -> bool:
        """The replies, where there are any."""
        if self.choice is None:
            return False
        self.choice.options.setFocus()
        return True

    def scrolled(self) -> int | None:
        """Where somebody scrolled to in px, None where it shows what is in front."""
        return None if self._at_front else self.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        """Leave what is in front, and show another place."""
        self._at_front = False
        self.verticalScrollBar().setValue(value)

    def fit(self) -> None:
        super().fit()
        if self._at_front:
            self._show_front()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._at_front = False
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.choice is not None:
            self.choice.repeat_heard(self.theme.ems(self.width()) < TWO_COLUMNS_EMS)
        super().resizeEvent(event)

    def _show_front(self) -> None:
        """Bring what is to be done or was just said into view, with as much before it as fits."""
        content = self.widget()
        if self._front is None or content is None:
            return
        layout = content.layout()
        if layout is not None:
            layout.activate()
        top = self._front.mapTo(content, QPoint(0, 0)).y()
        bottom = top + self._front.height()
        room = self.viewport().height()
        pad = self.theme.space(8)
        self.verticalScrollBar().setValue(max(0, min(bottom + pad - room, top - pad)))

    # --- building -----------------------------------------------------------------------

    def _shared(self) -> Panel:
        theme, view = self.theme, self._view
        panel = Panel(theme, "client", "edge", flat_when_plain=True)
        box = QVBoxLayout(panel)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        reach = ""
        if view.within_reach is not None:
            text = translate("WhatIf", "Within reach before this turn: {points} of 100.")
            reach = filled(text, points=figures.number(view.within_reach))
        box.addLayout(reaction_row(theme, self._person, view.mood, view.heard, reach))
        return panel

    def _add_rows(self, keymap: Keymap) -> None:
        view = self._view
        answered = len(view.instead.turns)
        rows = max(len(view.played.turns), answered + bool(view.choices))
        for at in range(rows):
            row = self.side_by_side()
            row.setSpacing(self.theme.space(12))
            row.addWidget(self._cell(view.played, at, instead=False), 1)
            if at == answered and view.choices:
                self.choice = self._front = self._choices(keymap)
                row.addWidget(self.choice, 1)
            else:
                cell = self._cell(view.instead, at, instead=True)
                if at == answered - 1:
                    self._front = cell
                row.addWidget(cell, 1)
            self.box.addLayout(row)

    def _cell(self, branch: Branch, at: int, *, instead: bool) -> QWidget:
        """The turn of a road, or an empty place where the road is not so long."""
        if at >= len(branch.turns):
            return QWidget()
        last = at == len(branch.turns) - 1
        end = branch.end if last else None
        return TurnCell(self.theme, branch.turns[at], self._person, instead=instead, end=end)

    def _choices(self, keymap: Keymap) -> ChoiceCell:
        made = ChoiceCell(self.theme, self._view, keymap)
        made.said.connect(self.said)
        made.road_wanted.connect(self.road_wanted)
        made.options.row_selected.connect(self._on_row_selected)
        return made

    def _on_row_selected(self, row: int) -> None:
        content = self.widget()
        if self.choice is None or content is None:
            return
        self._at_front = False
        options = self.choice.options
        box = options.visualRect(options.options().index(row))
        where: QRect = box.translated(options.mapTo(content, QPoint(0, 0)))
        margin = self.theme.space(16)
        self.ensureVisible(0, where.bottom(), 0, margin)
        self.ensureVisible(0, where.top(), 0, margin)
