"""A page that scrolls when it has to, as high as its content needs at its width.

`QScrollArea.setWidgetResizable` sizes content by size hints and cuts wrapped labels; here
the height comes from the layout's `heightForWidth`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_MARGIN = 8
"""Pixels above and below what has the keyboard."""


class ScrollPage(QScrollArea):
    """Shows one content widget at the page's width; it grows to the page's height at least.

    The page follows the keyboard: what gets the focus is scrolled into view. With `follows`
    False only Tab does that, and focus given by the program leaves the page where it is.
    """

    def __init__(
        self, content: QWidget, *, follows: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget switched it on
        content.installEventFilter(self)
        application = QApplication.instance()
        if follows and isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def fit(self) -> None:
        """Give the content the height that its layout needs at this width."""
        content = self.widget()
        if content is None:
            return
        outer = self.contentsRect()
        needed = _height(content, outer.width())
        bar = self.verticalScrollBar().sizeHint().width() if needed > outer.height() else 0
        width = max(outer.width() - bar, content.minimumSizeHint().width())
        content.resize(width, max(_height(content, width), outer.height()))

    def scroll_page(self, pages: int) -> None:
        """Scroll by whole pages, a little less so that a line stays in sight; down is positive."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() * 9 // 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _MARGIN)
            self._show_whole(now, content)

    def _show_whole(self, focused: QWidget, content: QWidget) -> None:
        """Qt is content with the line of the cursor in a field; where the page has room for the
        whole field, it is shown."""
        half = focused.height() // 2 + _MARGIN
        room = self.viewport().height()
        if 2 * half <= room:
            at = self.horizontalScrollBar().value() + self.viewport().width() // 2
            middle = focused.mapTo(content, focused.rect().center())
            self.ensureVisible(at, middle.y(), 0, half)


def _height(content: QWidget, width: int) -> int:
    layout = content.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return content.sizeHint().height()
