"""One line over the list of scenarios: which of them are due for review today."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.usecases.lists import ScenarioRow

_MOST = 3
"""Talks that are named; the list marks all of them."""


def due_rows(rows: Iterable[ScenarioRow]) -> tuple[ScenarioRow, ...]:
    """Those due for review that can be played, the longest overdue first."""
    due = [(row.due, row) for row in rows if row.due is not None and row.issue is None]
    return tuple(row for _, row in sorted(due, key=lambda one: one[0]))


class DueToday(QWidget):
    """`wanted` has the id of the talk whose exam is wanted."""

    wanted = Signal(str)

    def __init__(
        self, theme: Theme, due: tuple[ScenarioRow, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Home", "Due today"))
        box = QVBoxLayout(self)
        box.setContentsMargins(ROOM, 0, 0, 0)
        flow = Flow(theme.space(4), middle=True)
        box.addLayout(flow)
        caption = label(theme, translate("Home", "Due today:"), Size.LABEL, 600, wrap=False)
        flow.addWidget(caption)
        for row in due[:_MOST]:
            button = Button(theme, row.title, Kind.LINK, compact=True)
            told = translate("Home", "Take the exam: {title}")
            button.setAccessibleName(filled(told, title=row.title))
            button.clicked.connect(lambda _=False, scenario=row.id: self.wanted.emit(scenario))
            flow.addWidget(button)
        rest = len(due) - _MOST
        if rest > 0:
            more = translate("Home", "and %n more", None, rest)
            flow.addWidget(label(theme, more, Size.LABEL, colour="muted", wrap=False))
