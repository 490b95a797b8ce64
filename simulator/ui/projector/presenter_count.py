"""How many hands an option had: a number between a large − and a large +.

Not Qt's own field: that would take PgUp and PgDn, which lead the workshop. Digits are
typed anywhere in the window, so the number is shown here and never edited.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.style import RADIUS, ROOM, edge_width
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.ring import paint_ring
from simulator.usecases.workshop.ballots import MOST_HANDS

TARGET = 44
"""The least side of − and + in px."""
_WALKED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class _Step(QAbstractButton):
    """A − or a +. Takes no focus: the keys for it are ↑ and ↓."""

    def __init__(self, theme: Theme, *, plus: bool) -> None:
        super().__init__()
        self._theme = theme
        self._plus = plus
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = max(TARGET, self._theme.em(2.25))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), RADIUS, RADIUS)
        painter.setPen(QPen(theme.colour("text"), max(2.0, theme.px(Size.BODY) * 0.14)))
        middle, half = QRectF(self.rect()).center(), theme.px(Size.BODY) * 0.34
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
        if self._plus:
            painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half))
        painter.end()


class CountField(QWidget):
    """`hands_wanted` carries the number of hands after a press on − or +; `focus_wanted`: Tab
    or a press came here. `lit`: its option is the one being counted, and has the ring."""

    hands_wanted = Signal(int)
    focus_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hands: int | None = None
        self.lit = self._walked_to = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self._figure = label(theme, "", Size.SECTION, 600, wrap=False)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        metrics = QFontMetrics(theme.font(Size.SECTION, 600))
        self._figure.setFixedWidth(metrics.horizontalAdvance(number(MOST_HANDS)) + 2)
        self.less = _Step(theme, plus=False)
        self.more = _Step(theme, plus=True)
        self.less.clicked.connect(lambda: self._on_step(-1))
        self.more.clicked.connect(lambda: self._on_step(1))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        row.setSpacing(0)
        for part in (self.less, self._figure, self.more):
            row.addWidget(part)

    @property
    def figure(self) -> str:
        """What stands between − and +."""
        return self._figure.text()

    def show_hands(self, hands: int | None, name: str, option: str, *, lit: bool) -> None:
        """The count as it is (None: not counted), how the field is called with it, and what is
        counted."""
        less = translate("Workshop", "{option}: less")
        more = translate("Workshop", "{option}: more")
        self.less.setAccessibleName(filled(less, option=option))
        self.more.setAccessibleName(filled(more, option=option))
        self._hands = hands
        self.lit = lit
        self._figure.setText("" if hands is None else number(hands))
        self.setAccessibleName(name)
        self.update()

    def _on_step(self, by: int) -> None:
        self.focus_wanted.emit()
        self.hands_wanted.emit(max(0, min(MOST_HANDS, (self._hands or 0) + by)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._walked_to = event.reason() in _WALKED

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Tab came here. Where something that had the keyboard was hidden, Qt walks on as if Tab
        had been pressed: nobody wished to count another option then."""
        walked = now is self and self._walked_to and old is not None and old.isVisible()
        if walked and not self.lit:
            self.focus_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = edge_width(theme)
        painter.setPen(QPen(theme.colour("edge"), width))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)
        if self.lit:
            paint_ring(painter, theme, QRectF(self.rect()))
        painter.end()
