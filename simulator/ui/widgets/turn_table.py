"""The turn table: every turn of a run as a row, and the text alternative of map and curve.

The model holds words, so that a screen reader hears "4 of 4", not a bare figure; the view
shows all rows at once (the page scrolls, never the table) and is walked by ↑ ↓ Home End.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS
from simulator.ui.figures import number, of_four, whole
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.row_view import RowView
from simulator.ui.words import component_letter, mood_word
from simulator.usecases.debrief_views import TurnRow

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What each column says of a turn."""

    NUMBER = 0
    ANSWER = 1
    CARE = 2
    FIRMNESS = 3
    LOST = 4
    MOOD = 5


def letters_shown(present: str | None, of: str) -> str:
    """Component letters in their places, a dot for one that is missing; empty if unknown."""
    if present is None:
        return ""
    return "".join(component_letter(letter) if letter in present else "·" for letter in of)


class TurnModel(QAbstractTableModel):
    """Turns as rows; `brief` leaves the letters out where a window is narrow."""

    def __init__(
        self,
        theme: Theme,
        turns: tuple[TurnRow, ...],
        *,
        brief: bool = False,
        points: Mapping[int, int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`points` are the whole points each turn (from 1) lost, where they have to add up
        with others; without them each turn's own are rounded."""
        super().__init__(parent)
        self._theme = theme
        self._turns = turns
        self._brief = brief
        self._points = points or {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._turns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        turn, column = self._turns[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(turn, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(turn, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.ANSWER:
            return html.escape(said(turn))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return left if column is Column.ANSWER else Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._header(column, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ForegroundRole:
            role_name = {Column.CARE: "care", Column.FIRMNESS: "firm"}.get(column, "muted")
            return self._theme.colour(role_name)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.ANSWER:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _header(self, column: Column, *, spoken: bool) -> str:
        if self._brief and not spoken and column in (Column.CARE, Column.FIRMNESS):
            return "●" if column is Column.CARE else "■"
        return {
            Column.NUMBER: translate("TurnTable", "#"),
            Column.ANSWER: translate("TurnTable", "Answer"),
            Column.CARE: translate("TurnTable", "● Care"),
            Column.FIRMNESS: translate("TurnTable", "■ Firm"),
            Column.LOST: translate("TurnTable", "Points"),
            Column.MOOD: translate("TurnTable", "Mood"),
        }[column]

    def _shown(self, turn: TurnRow, column: Column) -> str:
        if column is Column.NUMBER:
            return number(turn.number)
        if column is Column.ANSWER:
            return said(turn)
        if column is Column.CARE:
            return self._rating(turn.care, letters_shown(turn.care_letters, CARE_LETTERS))
        if column is Column.FIRMNESS:
            return self._rating(
                turn.firmness, letters_shown(turn.firmness_letters, FIRMNESS_LETTERS)
            )
        if column is Column.LOST:
            return lost(turn, self._lost(turn))
        return f"{number(turn.mood_before)} → {number(turn.mood_after)}"

    def _lost(self, turn: TurnRow) -> int:
        return self._points.get(turn.number, whole(turn.delta))

    def _rating(self, value: int, letters: str) -> str:
        if self._brief or not letters:
            return number(value)
        return f"{number(value)}  {letters}"

    def _told(self, turn: TurnRow, column: Column) -> str:
        if column is Column.CARE:
            return filled(translate("TurnTable", "care {of_four}"), of_four=of_four(turn.care))
        if column is Column.FIRMNESS:
            told = translate("TurnTable", "firmness {of_four}")
            return filled(told, of_four=of_four(turn.firmness))
        if column is Column.LOST and turn.weight:
            told = translate("TurnTable", "points lost: {points}")
            return filled(told, points=number(self._lost(turn)))
        if column is Column.MOOD:
            told = translate("TurnTable", "mood {mood}, was {before}")
            return filled(told, mood=mood_word(turn.mood_after), before=mood_word(turn.mood_before))
        return self._shown(turn, column)


def said(turn: TurnRow) -> str:
    """What the trainee said, or that nothing was said."""
    return turn.said if turn.said is not None else translate("TurnTable", "(silence)")


def lost(turn: TurnRow, points: int) -> str:
    """The whole points a turn lost for good (or, after a silence, won back), or that it does
    not count."""
    if not turn.weight and not points:
        return translate("TurnTable", "not scored")
    return f"+{number(-points)}" if points < 0 else number(-points)


class TurnTable(RowView):
    """The table, as high as its rows. ↑ ↓ Home End walk, Enter asks for the turn."""

    turn_selected = Signal(int)
    turn_activated = Signal(int)

    def __init__(
        self,
        theme: Theme,
        turns: tuple[TurnRow, ...],
        *,
        brief: bool = False,
        with_points: bool = True,
        points: Mapping[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        height = max(24, theme.em(2))
        super().__init__(theme, row_height=height, pad=theme.space(4), parent=parent)
        self._turns = turns
        self.setModel(TurnModel(theme, turns, brief=brief, points=points, parent=self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionsClickable(False)
        self._size_columns()
        self.setColumnHidden(Column.LOST, not with_points)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.setAccessibleName(translate("TurnTable", "Turn by turn"))

    def select(self, turn: int) -> None:
        """Make a turn (from 1) the current row; one that is not there changes nothing."""
        for row, one in enumerate(self._turns):
            if one.number == turn:
                self.selectRow(row)
                self.setCurrentIndex(self.model().index(row, Column.ANSWER))

    def selected(self) -> int | None:
        """The turn of the current row."""
        index = self.currentIndex()
        return self._turns[index.row()].number if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            turn = self.selected()
            if turn is not None:
                self.turn_activated.emit(turn)
            return
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._turns:
            self.select(self._turns[0 if key == Qt.Key.Key_Home else -1].number)
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(30), self.height_of(len(self._turns)))

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.ANSWER, QHeaderView.ResizeMode.Stretch)

    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid():
            self.turn_selected.emit(self._turns[current.row()].number)
