"""Hear and hold: two columns that stand on a common base, for the debrief.

The base is the balance of the run, V: what was both heard and held. What the care column
has above it is bending, what the firmness column has above it is hardening. The columns are
never averaged: a run that bends and hardens in turn has two overhangs and a low base.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.figures import percent
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.hatch import Hatch, draw_hatch

_BAR_EMS = 3.2
_WIDEST_EMS = 8.5
"""Captions wider than this wrap."""
_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)


class BalanceColumns(QWidget):
    """The two columns; `value`, `hear` and `hold` are shares 0..1, the top line is 1."""

    def __init__(
        self,
        theme: Theme,
        *,
        value: Fraction,
        hear: Fraction,
        hold: Fraction,
        height_ems: float = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value, self._hear, self._hold = value, hear, hold
        self._plot_height = theme.em(height_ems)
        self._name_font = theme.font(Size.HINT, 600)
        self._figure_font = theme.font(Size.HINT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Columns", "Care and firmness on a common base"))
        self.setAccessibleDescription(self._told())

    @property
    def bending(self) -> Fraction:
        """What the care column has above the base."""
        return self._hear - self._value

    @property
    def hardening(self) -> Fraction:
        """What the firmness column has above the base."""
        return self._hold - self._value

    def sizeHint(self) -> QSize:
        gap = self._theme.space(4)
        width = 2 * self._column_width() + self._theme.space(8)
        below = self._names_height() + self._base_height() + 3 * gap
        return QSize(
            ceil(width), ceil(self._overhangs_height() + 2 * gap + self._plot_height + below)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = self._column_width()
        step = column + self._theme.space(8)
        care = QRectF(0, 0, column, self.height())
        firm = QRectF(step, 0, column, self.height())
        self._paint_column(painter, care, "care", self._hear, Hatch.FALLING)
        self._paint_column(painter, firm, "firm", self._hold, Hatch.RISING)
        self._paint_base(painter)

    def _captions(self) -> dict[str, tuple[str, str]]:
        """Name under each column and the word for its overhang."""
        return {
            "care": (
                translate("Columns", "● heard"),
                filled(translate("Columns", "bending {share}"), share=percent(self.bending)),
            ),
            "firm": (
                translate("Columns", "■ held"),
                filled(translate("Columns", "hardening {share}"), share=percent(self.hardening)),
            ),
        }

    def _base_caption(self) -> str:
        return filled(translate("Columns", "both at once {share}"), share=percent(self._value))

    def _column_width(self) -> float:
        """Wide enough for the bar and the texts, which wrap beyond the widest that is good."""
        names, figures = QFontMetricsF(self._name_font), QFontMetricsF(self._figure_font)
        texts = [float(self._theme.em(_BAR_EMS))]
        for name, overhang in self._captions().values():
            texts += [names.horizontalAdvance(name), figures.horizontalAdvance(overhang)]
        texts.append((names.horizontalAdvance(self._base_caption()) - self._theme.space(8)) / 2)
        return min(max(texts), float(self._theme.em(_WIDEST_EMS))) + self._theme.space(4)

    def _overhangs_height(self) -> float:
        texts = (overhang for _, overhang in self._captions().values())
        return max(self._height(text, self._figure_font, self._column_width()) for text in texts)

    def _names_height(self) -> float:
        texts = (name for name, _ in self._captions().values())
        return max(self._height(text, self._name_font, self._column_width()) for text in texts)

    def _base_height(self) -> float:
        width = 2 * self._column_width() + self._theme.space(8)
        return self._height(self._base_caption(), self._name_font, width)

    def _height(self, text: str, font: QFont, width: float) -> float:
        """What a text wrapped to a width needs."""
        room = QRectF(0, 0, width, 10_000)
        return QFontMetricsF(font).boundingRect(room, _WRAPPED, text).height()

    def _plot(self) -> QRectF:
        above = self._overhangs_height() + 2 * self._theme.space(4)
        return QRectF(0, above, self.width(), self._plot_height)

    def _y(self, share: Fraction) -> float:
        plot = self._plot()
        return plot.bottom() - float(min(max(share, Fraction(0)), Fraction(1))) * plot.height()

    def _paint_column(
        self, painter: QPainter, area: QRectF, role: str, top: Fraction, hatch: Hatch
    ) -> None:
        theme, plot = self._theme, self._plot()
        bar = QRectF(0, plot.top(), theme.em(_BAR_EMS), plot.height())
        bar.moveCenter(QPointF(area.center().x(), bar.center().y()))
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRect(bar)
        foot = self._y(self._value)
        base = QRectF(bar.left(), foot, bar.width(), bar.bottom() - foot)
        painter.fillRect(base, theme.colour(role + "Fill"))
        over = QRectF(bar.left(), self._y(top), bar.width(), foot - self._y(top))
        if top > self._value:
            painter.fillRect(over, theme.colour(role + "Soft"))
            draw_hatch(
                painter,
                over,
                hatch,
                colour=theme.colour(role + "Fill"),
                gap=theme.space(8),
                width=theme.space(4) / 2,
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(role + "Fill"), 1.5))
            painter.drawRect(over)
        self._paint_captions(painter, area, role, top)

    def _paint_captions(self, painter: QPainter, area: QRectF, role: str, top: Fraction) -> None:
        theme, plot = self._theme, self._plot()
        gap = theme.space(4)
        name, overhang = self._captions()[role]
        painter.setFont(self._name_font)
        painter.setPen(theme.colour(role))
        below = QRectF(area.left(), plot.bottom() + gap, area.width(), self._names_height())
        painter.drawText(below, _WRAPPED, name)
        painter.setFont(self._figure_font)
        painter.setPen(theme.colour("text"))
        if top > self._value:
            above = QRectF(area.left(), gap, area.width(), self._overhangs_height())
            painter.drawText(above, _WRAPPED, overhang)

    def _paint_base(self, painter: QPainter) -> None:
        theme, plot = self._theme, self._plot()
        y = self._y(self._value)
        painter.setPen(QPen(theme.colour("text"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setFont(self._name_font)
        painter.setPen(theme.colour("text"))
        below = plot.bottom() + self._names_height() + 2 * theme.space(4)
        painter.drawText(
            QRectF(0, below, self.width(), self._base_height()), _WRAPPED, self._base_caption()
        )

    def _told(self) -> str:
        told = translate(
            "Columns",
            "Heard {hear}, held {hold}, both at once {value}. Bending {bent}, hardening {hard}.",
        )
        return filled(
            told,
            hear=percent(self._hear),
            hold=percent(self._hold),
            value=percent(self._value),
            bent=percent(self.bending),
            hard=percent(self.hardening),
        )
