"""The nodes of a graph as a list model, each row a whole sentence for a screen reader."""

from __future__ import annotations

import html

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_words import leads_to, marks, sentence
from simulator.usecases.bench_views import GraphNode, GraphView

Index = QModelIndex | QPersistentModelIndex


class GraphModel(QAbstractListModel):
    """Rows are nodes in the order of the file, or those of them that a search found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = GraphView()
        self._look = Look()
        self._rows: tuple[GraphNode, ...] = ()

    @property
    def rows(self) -> tuple[GraphNode, ...]:
        """The nodes in the order shown."""
        return self._rows

    def row_of(self, node: str | None) -> int:
        """The row of a node, −1 where it is not listed."""
        for row, shown in enumerate(self._rows):
            if shown.id == node:
                return row
        return -1

    def show(self, view: GraphView, look: Look) -> None:
        """List another graph, or look at it in another way."""
        found = look.found
        rows = tuple(node for node in view.nodes if found is None or node.id in found)
        same = rows == self._rows
        if not same:
            self.beginResetModel()
        self._view, self._look, self._rows = view, look, rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))

    def marks_of(self, row: int) -> str:
        """What the node of a row is, in words."""
        return " · ".join(marks(self._view, self._rows[row], self._look))

    def ways_of(self, row: int) -> str:
        """Where the node of a row leads; empty at an ending."""
        targets = leads_to(self._view, self._rows[row].id)
        return f"→ {', '.join(targets)}" if targets else ""

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        node = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return node.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(self._view, node, self._look)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return node.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return html.escape(node.text)
        return None
