"""A layout that sets widgets in rows like words and breaks where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """For chips and rows of buttons: what does not fit goes to the next row.

    With `middle` what is lower than its row stands in the row's middle, else at its top."""

    def __init__(
        self, spacing: int, parent: QWidget | None = None, *, middle: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._middle = middle
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        width = sum(widths) + self.spacing() * max(0, len(widths) - 1)
        heights = [item.sizeHint().height() for item in self._items if not item.isEmpty()]
        return QSize(width, max(heights, default=0))

    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in least), default=0),
            max((size.height() for size in least), default=0),
        )

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Set the items in rows, or only measure; answers the height used."""
        at = QPoint(rect.x(), rect.y())
        row: list[tuple[QLayoutItem, QRect]] = []
        row_height = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), max(1, rect.width()))
            height = item.heightForWidth(width) if item.hasHeightForWidth() else -1
            height = height if height >= 0 else item.sizeHint().height()
            if at.x() > rect.x() and at.x() + width > rect.x() + rect.width():
                self._place(row, row_height, move=move)
                at = QPoint(rect.x(), at.y() + row_height + self.spacing())
                row, row_height = [], 0
            row.append((item, QRect(at, QSize(width, height))))
            at.setX(at.x() + width + self.spacing())
            row_height = max(row_height, height)
        self._place(row, row_height, move=move)
        return at.y() + row_height - rect.y()

    def _place(self, row: list[tuple[QLayoutItem, QRect]], height: int, *, move: bool) -> None:
        """Give the items of a row their places."""
        if not move:
            return
        for item, box in row:
            if self._middle:
                box.translate(0, (height - box.height()) // 2)
            # Not through the item: it would cut wrapped words to the height of one line.
            (item.widget() or item).setGeometry(box)
