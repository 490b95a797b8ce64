"""A card to choose: a mode, a lean, a turn, a cause. Radio or tick, drawn with its words.

Qt's own radio button and check box cut long words; this wraps them, has room for a second
line and a key cap, and keeps the room of the focus ring. Being a checkable button, it is
announced as one, and Qt's button groups make a set of cards exclusive.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from simulator.ui.factory import no_mnemonic
from simulator.ui.style import RADIUS, ROOM, edge_width
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.badge import badge_size, paint_badge
from simulator.ui.widgets.paragraph import Paragraph, paragraph
from simulator.ui.widgets.ring import paint_ring
from simulator.ui.widgets.shapes import Sign, paint_sign

_LEAST_TARGET = 40


class ChoiceCard(QAbstractButton):
    """One choice: `title`, an optional second line `hint`, an optional `key` cap.

    `many` draws a tick box (several may be chosen) instead of a radio sign. The card only
    draws whether it is checked; a group outside says what checking one does to the others.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        hint: str = "",
        *,
        key: str = "",
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._hint = hint
        self._key = key
        self._many = many
        self._laid_out: dict[int, tuple[Paragraph, Paragraph | None]] = {}
        self.setText(no_mnemonic(title))
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Minimum, not Fixed: a card with wrapped words is higher than its hint.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def title(self) -> str:
        """The words of the choice."""
        return self._title

    # --- measures -----------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, hint = self._texts(width)
        text = title.height + (hint.height + self._theme.space(4) if hint else 0)
        return max(_LEAST_TARGET, text + 2 * self._pad()) + 2 * ROOM

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(20), _LEAST_TARGET + 2 * ROOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(8), _LEAST_TARGET + 2 * ROOM)

    def _texts(self, width: int) -> tuple[Paragraph, Paragraph | None]:
        if width not in self._laid_out:
            room = width - self._text_left() - self._text_right()
            weight = 600 if self._hint else 400
            title = paragraph(self._theme, self._title, room, Size.BODY, weight)
            hint = paragraph(self._theme, self._hint, room, Size.SECONDARY) if self._hint else None
            self._laid_out[width] = (title, hint)
        return self._laid_out[width]

    def _pad(self) -> int:
        return self._theme.space(12 if self._hint else 8)

    def _sign_side(self) -> int:
        return max(18, self._theme.px(Size.BODY))

    def _text_left(self) -> int:
        return ROOM + 2 * self._theme.space(12) + self._sign_side()

    def _text_right(self) -> int:
        badge = badge_size(self._theme, self._key).width() + self._theme.space(8)
        return ROOM + self._theme.space(12) + (badge if self._key else 0)

    # --- painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        self._paint_box(painter, box)
        self._paint_sign(painter, box)
        self._paint_text(painter, box)
        if self._key:
            self._paint_key(painter, box)
        if self.hasFocus():
            paint_ring(painter, self._theme, QRectF(self.rect()))
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        chosen = self.isChecked()
        width = 2 if chosen else edge_width(theme)
        fill = "primarySoft" if chosen else "sunken" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour("primary" if chosen else "edge"), width))
        painter.setBrush(theme.colour(fill))
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        side = self._sign_side()
        title, _ = self._texts(self.width())
        lines = max(1, round(title.height / theme.line_height(Size.BODY)))
        first = title.height / lines
        top = self._text_top(box) + (first - side) / 2
        mark = QRectF(box.left() + theme.space(12), top, side, side)
        painter.setPen(QPen(theme.colour("primary" if self.isChecked() else "edge"), 2))
        painter.setBrush(theme.colour("surface"))
        inside = mark.adjusted(1, 1, -1, -1)
        if self._many:
            painter.drawRoundedRect(inside, 4, 4)
        else:
            painter.drawEllipse(inside)
        if self.isChecked():
            sign = Sign.CHECK if self._many else Sign.CIRCLE
            inset = side * (0.2 if self._many else 0.27)
            filled = mark.adjusted(inset, inset, -inset, -inset)
            paint_sign(painter, theme, sign, filled, "primary")

    def _paint_text(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        title, hint = self._texts(self.width())
        top = self._text_top(box)
        title.paint(painter, self._text_left(), top, theme.colour("text"))
        if hint:
            below = top + title.height + theme.space(4)
            hint.paint(painter, self._text_left(), below, theme.colour("muted"))

    def _text_top(self, box: QRectF) -> float:
        title, hint = self._texts(self.width())
        height = title.height + (hint.height + self._theme.space(4) if hint else 0)
        return box.center().y() - height / 2

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        size = badge_size(self._theme, self._key)
        x = box.right() - self._theme.space(12) - size.width()
        y = box.top() + self._pad()
        cap = QRectF(x, y, size.width(), size.height())
        paint_badge(painter, self._theme, cap, self._key, self._theme.colour("muted"))
