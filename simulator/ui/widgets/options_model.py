"""The replies that may be said now, as a list model: their order is the shown order."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from simulator.ui.texts import filled, translate
from simulator.ui.widgets.lines_model import Index
from simulator.usecases.showing import Choice


def closed_line(reason: str | None) -> str:
    """Why a reply cannot be said (`Choice.closed`), as shown under it; empty for an open one."""
    if reason is None:
        return ""
    if not reason:
        return translate("Conversation", "Closed")
    return filled(translate("Conversation", "Closed: {reason}"), reason=reason)


class OptionsModel(QAbstractListModel):
    """Rows are replies. A screen reader hears "1 of 4", the words, and why one is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    def choice(self, row: int) -> Choice:
        """The reply of a row."""
        return self._choices[row]

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer these replies instead."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._choices):
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), choice)
        return None

    def _spoken(self, row: int, choice: Choice) -> str:
        text = filled(
            translate("Conversation", "{number} of {count}. {reply}"),
            number=str(row + 1),
            count=str(len(self._choices)),
            reply=choice.text,
        )
        closed = closed_line(choice.closed)
        return f"{text} {closed}" if closed else text
