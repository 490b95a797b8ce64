"""The reading column of a conversation and how it shares its height.

From the top: the client in a strip (narrow windows only), the transcript, and below it the
replies, a way on or the feedback. The client's last line comes first: the replies scroll in
their own area before it would lose a pixel, and where even that does not do, the whole
column scrolls as one page and the transcript shrinks to what was said last.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.style import ROOM
from simulator.ui.theme import Theme
from simulator.ui.trainee.feedback import FeedbackPanel
from simulator.ui.trainee.own_words import FEWEST_LINES, WriteBlock
from simulator.ui.trainee.reply_block import ReplyBlock
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.mood import MoodStrip
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.transcript import Transcript
from simulator.usecases.showing import MoodView

OPTIONS_SHARE = 0.58
"""The most of the column's height that replies longer than it may take."""


class TalkColumn(QWidget):
    """Holds the parts; `arrange` gives each its height for a page size in px.

    `row_wanted` says, in the column's own coordinates, where a reply lies that was selected.
    """

    row_wanted = Signal(QRect)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.transcript = Transcript(theme)
        self._ring = Ring(theme, self.transcript)
        self._strip: MoodStrip | None = None
        self._below: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(4))
        self._above = self._inset()
        self._box.addLayout(self._above)
        self._box.addStretch(1)
        self._box.addWidget(self._ring)
        self._under = self._inset()
        self._box.addLayout(self._under)

    def _inset(self) -> QVBoxLayout:
        """A place whose content lines up with the bubbles, inside the room of the rings."""
        place = QVBoxLayout()
        place.setContentsMargins(ROOM, 0, ROOM, 0)
        return place

    def show_strip(self, mood: MoodView | None) -> None:
        """Put the client in a strip on top; None: the client is shown elsewhere."""
        if mood is not None and self._strip is not None:
            self._strip.show_mood(mood)
        elif mood is not None:
            self._strip = MoodStrip(self._theme, mood)
            self._above.addWidget(self._strip)
        elif self._strip is not None:
            let_go(self._above, self._strip)
            self._strip = None

    def show_below(self, widget: QWidget) -> None:
        """Put this under the transcript; what was there is hidden and kept for its next turn.

        A turn that fills the same widgets again costs half of one that makes them.
        """
        if self._below is widget:
            return
        if self._below is not None:
            self._under.removeWidget(self._below)
            self._below.hide()
        if isinstance(widget, ReplyBlock) and widget.parentWidget() is not self:
            widget.options.row_selected.connect(self._on_row_selected)
        self._below = widget
        edge = ROOM if isinstance(widget, FeedbackPanel) else 0
        self._under.setContentsMargins(edge, 0, edge, 0)
        self._under.addWidget(widget)
        widget.show()

    def keep_ready(self, widget: QWidget) -> None:
        """Take in what will be shown below later, with its style found already, hidden."""
        widget.hide()
        widget.setParent(self)
        for part in (widget, *widget.findChildren(QWidget)):
            part.ensurePolished()

    def below(self) -> QWidget | None:
        """What stands under the transcript now."""
        return self._below

    def _on_row_selected(self, row: int) -> None:
        if isinstance(self._below, ReplyBlock):
            options = self._below.options
            box = options.visualRect(options.options().index(row))
            self.row_wanted.emit(box.translated(options.mapTo(self, QPoint(0, 0))))

    # --- room ---------------------------------------------------------------------------

    def arrange(self, width: int, height: int, *, wide: bool) -> bool:
        """Share out the height; in a `wide` page replies may scroll in their own area.

        Answers whether everything stands on the page without the page scrolling.
        """
        below, inner = self._below, width - 2 * ROOM
        if below is None or inner <= 0:
            return True
        if isinstance(below, FeedbackPanel):
            below.turn_for(inner)
        if isinstance(below, WriteBlock):
            self._size_field(below, width, height)
        replies = below if isinstance(below, ReplyBlock) else None
        options = replies.options.content_height(width) if replies else 0
        rest = height - self._fixed(below, width, wide=wide) - 2 * ROOM
        line = self._line_height(inner, rest - options)
        fits = line + options <= rest
        share = min(options, round(height * OPTIONS_SHARE))
        if not fits and wide and replies and rest - share >= self._line_height(inner, 0):
            options, fits = share, True
        if replies:
            replies.options.show_bar(options < replies.options.content_height(width))
            replies.options.setFixedHeight(max(1, options))
        self._size_transcript(inner, rest - options, fits)
        return fits

    def _size_field(self, block: WriteBlock, width: int, height: int) -> None:
        """As many lines to write in as leave the client's last line whole."""
        for lines in range(block.wanted_lines(), FEWEST_LINES - 1, -1):
            block.show_lines(lines)
            room = height - self._fixed(block, width, wide=True) - 2 * ROOM
            if self._line_height(width - 2 * ROOM, room) <= room:
                return

    def _size_transcript(self, inner: int, room: int, fits: bool) -> None:
        said = self.transcript.height_within(inner, max(room, 0))
        self.transcript.show_bar(fits and said > room)
        height = min(said, room) if fits else self.transcript.reaction_height(inner)
        self._ring.setFixedHeight(max(1, height) + 2 * ROOM)

    def _line_height(self, inner: int, room: int) -> int:
        """The client's last line, at the width it has beside a scroll bar if one comes."""
        if self.transcript.height_within(inner, max(room, 0)) > room:
            inner -= self.transcript.verticalScrollBar().sizeHint().width()
        return self.transcript.last_line_height(inner)

    def _fixed(self, below: QWidget, width: int, *, wide: bool) -> int:
        """The height of all that is neither transcript nor replies."""
        spacing = self._box.spacing()
        fixed = spacing
        if isinstance(below, ReplyBlock):
            below.keep_status_room(wide)
            below.options.setFixedHeight(1)
            fixed += _height_for(below, width) - 1
        else:
            fixed += _height_for(below, width - self._under.contentsMargins().left() * 2)
        if self._strip is not None:
            fixed += _height_for(self._strip, width - 2 * ROOM) + spacing
        return fixed + spacing


def _height_for(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is None:
        return widget.sizeHint().height()
    layout.activate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
