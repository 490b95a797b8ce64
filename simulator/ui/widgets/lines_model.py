"""The lines of a conversation as a list model, changed by what is new and no more."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from simulator.ui.texts import translate
from simulator.usecases.showing import Line, LineKind

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole

_CLIENT = (LineKind.CLIENT, LineKind.VOICE)
MINE = (LineKind.ME, LineKind.SILENCE)


def speaker_of(line: Line) -> str:
    """Who says a line, as shown above it; empty for a scene."""
    if line.kind in MINE:
        return translate("Conversation", "You")
    return line.speaker


def words_of(line: Line) -> str:
    """What is said in a line, or that nothing was."""
    if line.kind is LineKind.SILENCE and not line.text:
        return translate("Conversation", "(silence)")
    return line.text


def own_words_of(line: Line) -> tuple[str, str]:
    """How the words a person wrote first are introduced, and the words; empty without any."""
    if not line.own_words:
        return "", ""
    return translate("Conversation", "Your own words."), line.own_words


class LinesModel(QAbstractListModel):
    """Rows are lines. The display text is what a screen reader reads: name and words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def line(self, row: int) -> Line:
        """The line of a row."""
        return self._lines[row]

    def show_lines(self, lines: tuple[Line, ...]) -> int:
        """Become these lines: what both have at the start stays, the rest goes, the new comes.

        Answers how many stayed.
        """
        same = 0
        for old, new in zip(self._lines, lines, strict=False):
            if old != new:
                break
            same += 1
        if same < len(self._lines):
            self.beginRemoveRows(QModelIndex(), same, len(self._lines) - 1)
            self._lines = self._lines[:same]
            self.endRemoveRows()
        if same < len(lines):
            self.beginInsertRows(QModelIndex(), same, len(lines) - 1)
            self._lines = lines
            self.endInsertRows()
        return same

    def current_row(self) -> int:
        """The row of the client's last line, -1 before there is one."""
        for row in range(len(self._lines) - 1, -1, -1):
            if self._lines[row].kind in _CLIENT:
                return row
        return -1

    def reaction_row(self) -> int:
        """The first row after my last line: where what has just been said begins."""
        for row in range(len(self._lines) - 1, -1, -1):
            if self._lines[row].kind in MINE:
                return row + 1
        return 0

    def names_speaker(self, row: int) -> bool:
        """Whether the name stands above this line: not when the same speaker goes on."""
        line = self._lines[row]
        if line.kind is LineKind.SCENE:
            return False
        before = self._lines[row - 1] if row else None
        return (
            before is None or before.kind is not line.kind or speaker_of(before) != speaker_of(line)
        )

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            speaker = speaker_of(line)
            said = f"{speaker}: {words_of(line)}" if speaker else words_of(line)
            return " ".join(filter(None, (said, *own_words_of(line))))
        return None
