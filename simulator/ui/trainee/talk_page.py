"""Everything under the run bar of a conversation: notices, the column, the client.

Wide windows show the client in a card beside the column, narrower ones in a strip over it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.theme import Theme
from simulator.ui.trainee.own_words import WriteBlock
from simulator.ui.trainee.talk_column import TalkColumn
from simulator.ui.widgets.banner import Banner
from simulator.ui.widgets.mood import MoodCard
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.showing import MoodView

COLUMN_EMS = 46
CARD_EMS = 16.5
TWO_COLUMNS_EMS = 60
"""Narrower pages show the client in a strip over the column."""


class TalkPage(QWidget):
    """Lays the parts out for its size; `notice_acted` says what was pressed on a notice."""

    notice_acted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._client: tuple[MoodView, tuple[str, ...]] | None = None
        self._card: MoodCard | None = None
        self._in_strip: bool | None = None
        self._notice: Banner | None = None
        self.column = TalkColumn(theme)
        self._scroller = ScrollPage(self.column, follows=False)
        self._scroller.setMaximumWidth(theme.em(COLUMN_EMS))
        box = QVBoxLayout(self)
        side = theme.space(16)
        box.setContentsMargins(side, theme.space(8), side, theme.space(8))
        box.setSpacing(theme.space(8))
        self._box = box
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.space(16))
        self._row.addStretch(1)
        self.column.row_wanted.connect(self._on_row_wanted)
        self._row.addWidget(self._scroller, 1000)
        self._row.addStretch(1)
        box.addLayout(self._row, 1)

    # --- the client ---------------------------------------------------------------------

    def show_client(self, mood: MoodView, facts: tuple[str, ...]) -> None:
        """Show the client's mood and what is known by now."""
        if self._client == (mood, facts):
            return
        self._client = (mood, facts)
        if self._card is not None:
            self._card.show_client(mood, facts)
        elif self._in_strip:
            self.column.show_strip(mood)
        self._place_client()

    def _place_client(self) -> None:
        narrow = self._theme.ems(self.width()) < TWO_COLUMNS_EMS
        if self._client is None or narrow == self._in_strip:
            return
        self._in_strip = narrow
        if self._card is not None:
            self._row.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        mood, facts = self._client
        self.column.show_strip(mood if narrow else None)
        if not narrow:
            self._card = MoodCard(self._theme, mood, facts)
            self._card.setFixedWidth(self._theme.em(CARD_EMS))
            self._row.insertWidget(2, self._card)

    # --- notices ------------------------------------------------------------------------

    def show_notice(self, notice: Banner) -> None:
        """Put a standing strip over everything else, instead of the last one."""
        self.clear_notice()
        self._notice = notice
        notice.acted.connect(self.notice_acted)
        self._box.insertWidget(0, notice)
        self.arrange()

    def clear_notice(self) -> None:
        """Take the strip away."""
        if self._notice is not None:
            self._box.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
            self.arrange()

    # --- room ---------------------------------------------------------------------------

    def arrange(self) -> None:
        """Give every part its place for the size there is."""
        self._place_client()
        self._box.activate()
        size = self._scroller.contentsRect().size()
        wide = not self._in_strip
        if not self.column.arrange(size.width(), size.height(), wide=wide):
            bar = self._scroller.verticalScrollBar().sizeHint().width()
            self.column.arrange(size.width() - bar, size.height(), wide=wide)
        self._scroller.fit()

    def scroll_pages(self, pages: int) -> None:
        """Scroll back (negative) or on: the page where it scrolls, else the transcript."""
        bar = self._scroller.verticalScrollBar()
        if bar.maximum() > 0:
            bar.setValue(bar.value() + pages * round(bar.pageStep() * 0.85))
        else:
            self.column.transcript.scroll_page(pages)

    def _on_row_wanted(self, row: QRect) -> None:
        margin = self._theme.space(16)
        self._scroller.ensureVisible(0, row.bottom(), 0, margin)
        self._scroller.ensureVisible(0, row.top(), 0, margin)

    def scroll_to_field(self) -> None:
        """While somebody writes, the field stays in sight where the page scrolls."""
        below = self.column.below()
        if isinstance(below, WriteBlock) and below.field.hasFocus():
            self._scroller.ensureWidgetVisible(below, 0, 0)

    def scroll_to_top(self) -> None:
        """Begin at the client's words where the page scrolls."""
        self._scroller.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
