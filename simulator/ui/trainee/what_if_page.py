"""The two roads of a what-if, turn by turn beside each other; in a narrow window one under
the other, turn by turn as well."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

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
from simulator.usecases.supposing_views import Branch, BranchEnd, BranchTurn, Road, WhatIfView

WIDTH_EMS = 78

_PLAYED, _INSTEAD = 0, 1
_ABOVE_ROWS = 2
"""The title and what both roads share stand above the rows."""

_Content = tuple[BranchTurn, BranchEnd | None] | WhatIfView | None
"""What stands in one half of a row: a turn, the replies of the view, or nothing."""


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
        self._keymap = keymap
        self._person = person_of(view.face, view.client_name)
        self._rows: list[QBoxLayout] = []
        self._shown: dict[QBoxLayout, list[_Content]] = {}
        self._front: QWidget | None = None
        self._begins_at: QWidget | None = None
        self._at_front = True
        self.choice: ChoiceCell | None = None
        title = translate("WhatIf", "What if, from turn {turn}")
        told = filled(title, turn=figures.number(view.turn))
        self.box.addWidget(label(theme, told, Size.TITLE, 600))
        self.box.addWidget(self._shared())
        self._fill()
        self.box.addStretch(1)

    def goes_on_with(self, view: WhatIfView) -> bool:
        """Whether another view tells of the same fork in the same words."""
        now = self._view
        return (view.turn, view.heard, view.client_name) == (now.turn, now.heard, now.client_name)

    def show_view(self, view: WhatIfView) -> None:
        """The roads after a step. Boxes that stay the same stay on the page: what is laid out
        already costs nothing again."""
        before, self._view = len(self._view.instead.turns), view
        self._at_front = True
        self._fill()
        self._repeat_heard()
        whole_road = len(view.instead.turns) > before + 1
        self._begins_at = self._box_of(before) if whole_road else None

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
        self._repeat_heard()
        super().resizeEvent(event)

    def _repeat_heard(self) -> None:
        if self.choice is not None:
            self.choice.repeat_heard(self.theme.ems(self.width()) < TWO_COLUMNS_EMS)

    def _show_front(self) -> None:
        """Bring what is to be done or was just said into view, with as much before it as fits;
        a road of several turns is shown from its first."""
        content = self.widget()
        shown = self._begins_at or self._front
        if shown is None or content is None:
            return
        layout = content.layout()
        if layout is not None:
            layout.activate()
        top = shown.mapTo(content, QPoint(0, 0)).y()
        last = top + shown.height() - self.viewport().height()
        pad = self.theme.space(8)
        if self._begins_at is None:
            top = min(last + 2 * pad, top)
        self.verticalScrollBar().setValue(max(0, top - pad))

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

    def _fill(self) -> None:
        """Put into every row what belongs there now."""
        view = self._view
        answered = len(view.instead.turns)
        rows = max(len(view.played.turns), answered + bool(view.choices))
        while len(self._rows) < rows:
            self._add_row()
        while len(self._rows) > rows:
            self._drop_row()
        if not view.choices:
            self.choice = None
        for at, row in enumerate(self._rows):
            self._put(row, _PLAYED, _turn_at(view.played, at))
            choosing = at == answered and bool(view.choices)
            self._put(row, _INSTEAD, view if choosing else _turn_at(view.instead, at))
        self._front = self._box_of(answered if view.choices else answered - 1)

    def _box_of(self, row: int) -> QWidget | None:
        """What stands on the supposed side of a row."""
        item = self._rows[row].itemAt(_INSTEAD) if 0 <= row < len(self._rows) else None
        return item.widget() if item is not None else None

    def _add_row(self) -> None:
        row = self.side_by_side()
        if self._rows:
            row.setDirection(self._rows[0].direction())
        row.setSpacing(self.theme.space(12))
        for _ in (_PLAYED, _INSTEAD):
            row.addWidget(QWidget(), 1)
        self._shown[row] = [None, None]
        self._rows.append(row)
        self.box.insertLayout(_ABOVE_ROWS + len(self._rows) - 1, row)

    def _drop_row(self) -> None:
        row = self._rows.pop()
        for side in (_PLAYED, _INSTEAD):
            self._put(row, side, None)
        while (item := row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        del self._shown[row]
        self._pairs.remove(row)
        self.box.removeItem(row)
        row.deleteLater()

    def _put(self, row: QBoxLayout, side: int, content: _Content) -> None:
        """One of the two boxes of a row, unless it is there already."""
        if self._shown[row][side] == content:
            return
        self._shown[row][side] = content
        made = self._made(content, instead=side == _INSTEAD)
        item = row.itemAt(side)
        old = item.widget() if item is not None else None
        if old is not None:
            row.replaceWidget(old, made)
            old.hide()
            old.deleteLater()
        made.show()

    def _made(self, content: _Content, *, instead: bool) -> QWidget:
        """The box of a turn, the replies, or an empty place where a road is not so long."""
        if content is None:
            return QWidget(self.column)
        if isinstance(content, WhatIfView):
            self.choice = self._choices(content)
            return self.choice
        turn, end = content
        return TurnCell(self.theme, turn, self._person, instead=instead, end=end)

    def _choices(self, view: WhatIfView) -> ChoiceCell:
        made = ChoiceCell(self.theme, view, self._keymap)
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


def _turn_at(branch: Branch, at: int) -> _Content:
    """The turn in a row, with the end of the road where it is its last."""
    if at >= len(branch.turns):
        return None
    return branch.turns[at], branch.end if at == len(branch.turns) - 1 else None
