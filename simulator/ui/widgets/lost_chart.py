"""From 100 down to the headline, turn by turn: where points went out of reach, for good.

One column a turn: its bar hangs from what could still be reached before the answer to what
could be reached after it. What the cap took is the last bar, and the headline the last column.
The figures are whole numbers that add up; the bars stand where these put them, so that what
is read and what is seen are one. A silence can win points back: then the bar stands up.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.kind_swatch import Share, paint_share

_WIDEST_COLUMN_EMS = 4.5
_BAR_SHARE = 0.72


@dataclass(frozen=True, slots=True)
class LostBar:
    """A turn (from 1) with the whole points it lost, and what its answer fell short by."""

    turn: int
    points: int
    share: Share


class LostChart(QWidget):
    """A click on a column selects its turn. Takes no focus of its own: the turn table beside
    it is walked by keys and has the same figures."""

    turn_selected = Signal(int)

    def __init__(
        self,
        theme: Theme,
        bars: tuple[LostBar, ...],
        capped: int,
        height_ems: float = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars = bars
        self._capped = capped
        self._plot_height = theme.em(height_ems)
        self._selected: int | None = None
        self._font = theme.font(Size.HINT)
        self._bold = theme.font(Size.HINT, 600)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("LostChart", "From 100 to the headline, turn by turn"))
        self.setAccessibleDescription(self._told())

    @property
    def headline(self) -> int:
        """What is left of the hundred."""
        return 100 - sum(bar.points for bar in self._bars) - self._capped

    def select(self, turn: int | None) -> None:
        """Mark the column of a turn (from 1), or none."""
        self._selected = turn
        self.update()

    def sizeHint(self) -> QSize:
        width = self._left() + self._columns() * self._theme.em(_WIDEST_COLUMN_EMS)
        return QSize(ceil(width), ceil(self._above() + self._plot_height + self._below()))

    def minimumSizeHint(self) -> QSize:
        narrow = QFontMetricsF(self._bold).horizontalAdvance("−00")
        return QSize(ceil(self._left() + self._columns() * narrow), self.sizeHint().height())

    def plot(self) -> QRectF:
        """Where the bars hang: from 100 at the top to 0 at the bottom."""
        room = self.width() - self._left()
        width = min(room, self._columns() * self._theme.em(_WIDEST_COLUMN_EMS))
        return QRectF(self._left(), self._above(), width, self._plot_height)

    def bar_boxes(self) -> tuple[QRectF, ...]:
        """The bar of each turn, then that of the cap if there is one, in widget pixels."""
        level, boxes = 100, []
        for column, points in enumerate(self._steps()):
            boxes.append(self._bar(column, level, level - points))
            level -= points
        return tuple(boxes)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plot, step = self.plot(), self._column_width()
        column = int((event.position().x() - plot.left()) // step)
        if 0 <= column < len(self._bars) and event.position().x() >= plot.left():
            self.turn_selected.emit(self._bars[column].turn)
        else:
            super().mousePressEvent(event)

    # --- measures -----------------------------------------------------------------------

    def _steps(self) -> list[int]:
        return [bar.points for bar in self._bars] + ([self._capped] if self._capped else [])

    def _columns(self) -> int:
        return len(self._steps()) + 1

    def _column_width(self) -> float:
        return self.plot().width() / self._columns()

    def _left(self) -> float:
        return QFontMetricsF(self._font).horizontalAdvance("100") + self._theme.space(8)

    def _above(self) -> float:
        return QFontMetricsF(self._bold).height() + self._theme.space(4)

    def _below(self) -> float:
        return QFontMetricsF(self._bold).height() + 2 * self._theme.space(4)

    def _y(self, points: int) -> float:
        plot = self.plot()
        return plot.bottom() - min(max(points, 0), 100) * plot.height() / 100

    def _bar(self, column: int, before: int, after: int) -> QRectF:
        step = self._column_width()
        left = self.plot().left() + (column + (1 - _BAR_SHARE) / 2) * step
        top, bottom = sorted((self._y(before), self._y(after)))
        return QRectF(left, top, _BAR_SHARE * step, max(2.0, bottom - top))

    # --- painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_chosen(painter)
        self._paint_scale(painter)
        boxes = self.bar_boxes()
        shares = [bar.share for bar in self._bars] + [Share.CAPPED]
        for column, (box, points) in enumerate(zip(boxes, self._steps(), strict=True)):
            if points:
                paint_share(painter, self._theme, box, shares[column])
            self._paint_step(painter, column, box, points)
        self._paint_headline(painter)
        self._paint_names(painter)
        painter.end()

    def _paint_chosen(self, painter: QPainter) -> None:
        for column, bar in enumerate(self._bars):
            if bar.turn == self._selected:
                plot, step = self.plot(), self._column_width()
                chosen = QRectF(plot.left() + column * step, 0, step, self.height())
                painter.fillRect(chosen, self._theme.colour("primarySoft"))
                painter.setPen(QPen(self._theme.colour("primary"), 2))
                painter.drawLine(
                    QPointF(chosen.left(), chosen.bottom() - 1),
                    QPointF(chosen.right(), chosen.bottom() - 1),
                )

    def _paint_scale(self, painter: QPainter) -> None:
        theme, plot = self._theme, self.plot()
        painter.setFont(self._font)
        height = QFontMetricsF(self._font).height()
        for points in (0, 50, 100):
            y = self._y(points)
            painter.setPen(QPen(theme.colour("edge" if points == 0 else "border"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("muted"))
            beside = QRectF(0, y - height / 2, self._left() - theme.space(4), height)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(beside, int(right), number(points))

    def _paint_step(self, painter: QPainter, column: int, box: QRectF, points: int) -> None:
        """The line from bar to bar, and the figure over what was lost."""
        theme, step = self._theme, self._column_width()
        after = box.bottom() if points >= 0 else box.top()
        if not points:
            after = box.top()
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        start = box.left() if not points else box.right()
        painter.drawLine(QPointF(start, after), QPointF(box.left() + step, after))
        if points:
            painter.setFont(self._bold)
            painter.setPen(theme.colour("text"))
            height = QFontMetricsF(self._bold).height()
            over = QRectF(box.center().x() - step / 2, box.top() - height, step, height)
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, _signed(points))

    def _paint_headline(self, painter: QPainter) -> None:
        theme = self._theme
        box = self._bar(self._columns() - 1, self.headline, 0)
        painter.fillRect(box, theme.colour("primary"))
        painter.setFont(self._bold)
        painter.setPen(theme.colour("text"))
        height = QFontMetricsF(self._bold).height()
        over = QRectF(
            box.center().x() - self._column_width() / 2,
            box.top() - height,
            self._column_width(),
            height,
        )
        painter.drawText(over, Qt.AlignmentFlag.AlignCenter, number(self.headline))

    def _paint_names(self, painter: QPainter) -> None:
        theme, plot, step = self._theme, self.plot(), self._column_width()
        painter.setFont(self._bold)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetricsF(self._bold)
        top, height = plot.bottom() + theme.space(4), metrics.height()
        for column, bar in enumerate(self._bars):
            under = QRectF(plot.left() + column * step, top, step, height)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, number(bar.turn))
        if self._capped:
            # Nothing is written under the headline: a long word may use its room.
            left = plot.left() + len(self._bars) * step
            word = metrics.elidedText(_cap_word(), Qt.TextElideMode.ElideRight, 2 * step)
            wide = metrics.horizontalAdvance(word) > step
            under = QRectF(left, top, 2 * step if wide else step, height)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, word)

    def _told(self) -> str:
        """What the chart says, in words."""
        turn = translate("LostChart", "Turn {turn}: {points}.")
        told = [
            filled(turn, turn=number(bar.turn), points=_signed(bar.points))
            for bar in self._bars
            if bar.points
        ]
        if self._capped:
            text = translate("LostChart", "The cap: {points}.")
            told.append(filled(text, points=_signed(self._capped)))
        left = translate("LostChart", "Left of 100: {points}.")
        return " ".join((*told, filled(left, points=number(self.headline))))


def _cap_word() -> str:
    return translate("LostChart", "cap", "under a narrow column: the limit a stamp sets")


def _signed(points: int) -> str:
    """Points lost as what they do to the number: −24; won back: +3."""
    return f"+{number(-points)}" if points < 0 else number(-points)
