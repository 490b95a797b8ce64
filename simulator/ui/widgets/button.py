"""Buttons: filled for the one thing to do, outlined for the others, words alone for asides.

Drawn here rather than by a style sheet, so that the focus ring has its gap and its room,
the key cap stands beside the words and long words wrap instead of being cut.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from simulator.ui.factory import no_mnemonic
from simulator.ui.style import RADIUS, ROOM, edge_width
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.badge import badge_size, paint_badge
from simulator.ui.widgets.paragraph import Paragraph
from simulator.ui.widgets.ring import paint_ring

TARGET = 40
"""The least height of a target in px, without its ring."""
COMPACT_TARGET = 24
"""The same for asides in a line of text, where another way to the command exists."""
_WEIGHT = 600
_WIDEST = 1 << 20


class Kind(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    LINK = "link"


class Button(QPushButton):
    """A push button of ours. Enter and Space press it; `key` is the cap shown beside it.

    Its outer `ROOM` px on every side are the focus ring's. Words wrap when the layout gives
    less than one line needs; without room even for wrapped words the key cap goes first.
    """

    def __init__(
        self,
        theme: Theme,
        words: str,
        kind: Kind = Kind.PLAIN,
        key: str = "",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(no_mnemonic(words), parent)
        self._theme = theme
        self._words = words
        self._kind = kind
        self._key = key
        self._size = Size.SECONDARY if compact else Size.BODY
        self._target = COMPACT_TARGET if compact else TARGET
        self._laid_out: dict[int, Paragraph] = {}
        self._key_shown = bool(key)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """The words on it, as given."""
        return self._words

    @property
    def key(self) -> str:
        """What stands on its key cap, empty without one."""
        return self._key

    def set_words(self, words: str) -> None:
        """Other words on the same button."""
        self._words = words
        self._laid_out.clear()
        self.setText(no_mnemonic(words))
        self.setAccessibleName(words)
        self.updateGeometry()

    def show_key(self, shown: bool) -> None:
        """Whether the key cap is drawn; bars hide it first when they run out of room."""
        shown = shown and bool(self._key)
        if shown != self._key_shown:
            self._key_shown = shown
            self.updateGeometry()
            self.update()

    def width_of(self, *, key: bool) -> int:
        """The width it wants with or without its key cap, whichever is shown now."""
        cap = self._cap_width() if key and self._key else 0
        return self._text(_WIDEST).width + self._frame() + cap

    # --- measures -----------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        text = self._text(_WIDEST)
        return QSize(text.width + self._chrome(), self._height(text))

    def minimumSizeHint(self) -> QSize:
        words = self._words.split() or [""]
        font = self._theme.font(self._size, _WEIGHT)
        longest = max(Paragraph(word, font, 1, _WIDEST).width for word in words)
        return QSize(longest + self._chrome(), self._height(self._text(_WIDEST)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._text(width - self._chrome()))

    def _text(self, width: int) -> Paragraph:
        if width not in self._laid_out:
            theme = self._theme
            self._laid_out[width] = Paragraph(
                self._words,
                theme.font(self._size, _WEIGHT),
                theme.line_height(self._size, _WEIGHT),
                width,
            )
        return self._laid_out[width]

    def _chrome(self) -> int:
        return self._frame() + self._key_width()

    def _frame(self) -> int:
        return 2 * (ROOM + self._padding())

    def _padding(self) -> int:
        return self._theme.space(4 if self._kind is Kind.LINK else 16)

    def _key_width(self) -> int:
        return self._cap_width() if self._key_shown else 0

    def _cap_width(self) -> int:
        return badge_size(self._theme, self._key).width() + self._theme.space(8)

    def _height(self, text: Paragraph) -> int:
        spare = 4 if self._target == COMPACT_TARGET else 16
        return max(self._target, text.height + self._theme.space(spare)) + 2 * ROOM

    # --- painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        self._paint_box(painter, box)
        self._paint_words(painter, box)
        if self.hasFocus():
            paint_ring(painter, self._theme, QRectF(self.rect()))
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        if self._kind is Kind.LINK:
            return
        width = edge_width(theme)
        filled = self._kind is Kind.PRIMARY and self.isEnabled()
        edge = theme.colour("primary" if filled else "edge")
        fill = edge if filled else theme.colour("sunken" if self._lit() else "surface")
        if filled and self._lit() and not theme.high_contrast:
            fill = fill.lighter(115) if theme.dark else fill.darker(115)
        painter.setPen(QPen(edge, width))
        painter.setBrush(fill)
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        text = self._text(self.width() - self._chrome())
        whole = text.width + self._key_width()
        left = box.left() + max(float(self._padding()), (box.width() - whole) / 2)
        colour = self._word_colour()
        text.paint(painter, left, box.center().y() - text.height / 2, colour)
        if self._kind is Kind.LINK and self._lit():
            painter.setPen(QPen(colour, 1))
            under = box.center().y() + text.height / 2
            painter.drawLine(int(left), int(under), int(left + text.width), int(under))
        if self._key_shown:
            size = badge_size(self._theme, self._key)
            x = left + text.width + self._theme.space(8)
            y = box.center().y() - size.height() / 2
            cap = QRectF(QRect(round(x), round(y), size.width(), size.height()))
            paint_badge(painter, self._theme, cap, self._key, colour)

    def _word_colour(self) -> QColor:
        theme = self._theme
        if not self.isEnabled():
            return theme.colour("muted")
        role = {Kind.PRIMARY: "onPrimary", Kind.PLAIN: "text", Kind.LINK: "primary"}
        return theme.colour(role[self._kind])

    def _lit(self) -> bool:
        return self.isEnabled() and (self.isDown() or self.underMouse())

    # --- events -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
