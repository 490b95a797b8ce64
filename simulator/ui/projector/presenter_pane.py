"""Parts of the presenter's columns that scroll by themselves, or stand whole on a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.theme import Theme
from simulator.ui.widgets.pane import Pane

_LEAST_EMS = 7


class TellingPane(Pane):
    """Whole, it tells the page it stands on when its content wants another height."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.whole:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class YieldingPane(TellingPane):
    """As high as its content when there is room, and no higher; scrolling when there is not."""

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        self._least = theme.em(_LEAST_EMS)
        self._margin = theme.space(4)
        super().__init__(theme, content, parent)

    def show_whole(self, whole: bool) -> None:
        super().show_whole(whole)
        if not whole:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
            self.setSizePolicy(policy)
            self.refit()

    def refit(self) -> None:
        """Other content: another height is wanted."""
        if not self.whole:
            needed = self.heightForWidth(self.width())
            self.setMinimumHeight(max(0, min(self._least, needed)))
        self.fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def show_part(self, part: QWidget) -> None:
        """Scrolls a part of the content into view, the whole of it."""
        self.ensureWidgetVisible(part, 0, self._margin)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        super()._on_focus_changed(old, now)
        card = now.parentWidget() if now is not None else None
        if card is not None and self.isAncestorOf(card):
            self.show_part(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refit()
