"""A list of wrapped texts whose rows are laid out anew as soon as its width changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget


class WrappedList(QListView):
    """What the transcript and the replies have in common: rows as high as their words need.

    Qt's own adjusting lays rows out 100 ms after the size changed, until then paints rows of
    the old width's height over each other, and paints all twice when only the height changed;
    here it happens at once and for a new width alone, also when a scroll bar comes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid_out_width = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)

    def viewportEvent(self, event: QEvent) -> bool:
        done = super().viewportEvent(event)
        width = self.viewport().width()
        if event.type() == QEvent.Type.Resize and width != self._laid_out_width:
            self._laid_out_width = width
            self.doItemsLayout()
        return done

    def show_bar(self, shown: bool) -> None:
        """Whether there is a scroll bar. Who knows the height says so: a bar that comes by
        itself narrows the rows in the middle of their layout, and Qt leaves them too low.
        """
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if shown else policy.ScrollBarAlwaysOff
        )
