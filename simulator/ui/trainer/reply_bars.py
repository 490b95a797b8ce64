"""The replies of a fork: how many chose each, what each was worth, and its words.

A bar is hatched as what the reply does (giving way, hardening, weak on both) is hatched
everywhere; the most balanced one is plain. Figures stand beside it, so that nothing hangs on
colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.kind_swatch import Share, Swatch, paint_share
from simulator.ui.widgets.paragraph import Paragraph, paragraph
from simulator.ui.widgets.shapes import Sign, paint_sign
from simulator.usecases.group_views import ReplyShare

_BAR_EMS = 6.5
_FIGURE_EMS = 3.2
_MARKS_EMS = 4.4
_BESIDE_EMS = 34
"""From this width on the words stand beside the bar, else under it."""
_LOW = 1
"""Ratings up to this are low."""


@dataclass(frozen=True, slots=True)
class _Row:
    share: ReplyShare
    kind: Share
    words: Paragraph | None
    """None where the words are cut to one line."""
    height: float


class ReplyBars(QWidget):
    """All replies of a fork in file order. With `cut` each has one line, whose whole text is
    in the tooltip; else words wrap."""

    def __init__(
        self,
        theme: Theme,
        shares: Sequence[ReplyShare],
        *,
        cut: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares = tuple(shares)
        self._cut = cut
        self._best = max((min(one.care, one.firmness) for one in self._shares), default=0)
        self._laid_out: dict[int, tuple[_Row, ...]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Group", "Share of each reply"))
        self.setAccessibleDescription(" ".join(map(self._told, self._shares)))

    # --- measures -----------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._theme.em(36)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(_BAR_EMS + _FIGURE_EMS + _MARKS_EMS), self._line())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(row.height for row in self._rows(width)) + 0.5)

    def _beside(self, width: int) -> bool:
        return self._theme.ems(width) >= _BESIDE_EMS

    def _left(self) -> float:
        """Where words that stand beside the bar begin."""
        return float(self._theme.em(_BAR_EMS + _FIGURE_EMS + _MARKS_EMS))

    def _line(self) -> int:
        return self._theme.line_height(Size.SECONDARY) + self._theme.space(4)

    def _rows(self, width: int) -> tuple[_Row, ...]:
        if width not in self._laid_out:
            self._laid_out = {width: tuple(self._row(one, width) for one in self._shares)}
        return self._laid_out[width]

    def _row(self, share: ReplyShare, width: int) -> _Row:
        beside = self._beside(width)
        kind = self._kind(share)
        room = width - (round(self._left()) if beside else 0)
        if self._cut and beside:
            return _Row(share, kind, None, self._line())
        words = paragraph(self._theme, share.text, max(1, room), Size.SECONDARY, self._weight(kind))
        if beside:
            height = max(self._line(), words.height + self._theme.space(4))
            return _Row(share, kind, words, height)
        return _Row(share, kind, words, self._line() + words.height + self._theme.space(4))

    def _kind(self, share: ReplyShare) -> Share:
        if min(share.care, share.firmness) >= self._best:
            return Share.LEVEL
        if share.care == share.firmness or max(share.care, share.firmness) <= _LOW:
            return Share.WEAK
        return Share.BENT if share.firmness < share.care else Share.HARDENED

    def _weight(self, kind: Share) -> int:
        return 600 if kind is Share.LEVEL else 400

    # --- drawing ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 0.0
        for row in self._rows(self.width()):
            self._paint_bar(painter, row, y)
            self._paint_figures(painter, row, y)
            self._paint_words(painter, row, y)
            y += row.height
        painter.end()

    def _paint_bar(self, painter: QPainter, row: _Row, y: float) -> None:
        theme = self._theme
        line = self._line()
        high = line * 0.58
        frame = QRectF(0.5, y + (line - high) / 2, theme.em(_BAR_EMS) - 1, high)
        painter.fillRect(frame, theme.colour("sunken"))
        bar = QRectF(frame)
        bar.setWidth(frame.width() * float(row.share.share))
        if row.share.chosen and row.kind is Share.LEVEL:
            painter.fillRect(bar, theme.colour("primary"))
        elif row.share.chosen:
            paint_share(painter, theme, bar, row.kind)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRect(frame)

    def _paint_figures(self, painter: QPainter, row: _Row, y: float) -> None:
        theme, line = self._theme, self._line()
        painter.setFont(theme.font(Size.SECONDARY, 600))
        painter.setPen(theme.colour("text"))
        percent = QRectF(theme.em(_BAR_EMS), y, theme.em(_FIGURE_EMS) - theme.space(4), line)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(percent, right, figures.percent(row.share.share))
        x = float(theme.em(_BAR_EMS + _FIGURE_EMS) + theme.space(8))
        side = theme.px(Size.HINT) * 0.72
        metrics = QFontMetricsF(theme.font(Size.SECONDARY, 600))
        for sign, role, level in (
            (Sign.CIRCLE, "careFill", row.share.care),
            (Sign.SQUARE, "firmFill", row.share.firmness),
        ):
            box = QRectF(x, y + (line - side) / 2, side, side)
            paint_sign(painter, theme, sign, box, role)
            text = figures.number(level)
            painter.setPen(theme.colour("text"))
            base = y + (line + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x + side + 3, base), text)
            x += side + 3 + metrics.horizontalAdvance("4") + theme.space(8)

    def _paint_words(self, painter: QPainter, row: _Row, y: float) -> None:
        theme = self._theme
        if row.words is None:
            room = QRectF(self._left(), y, self.width() - self._left(), self._line())
            font = theme.font(Size.SECONDARY, self._weight(row.kind))
            text = " ".join(row.share.text.split())
            said = QFontMetricsF(font).elidedText(
                text, Qt.TextElideMode.ElideRight, max(1.0, room.width())
            )
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, middle, said)
        elif self._beside(self.width()):
            row.words.paint(painter, self._left(), y + theme.space(4) / 2, theme.colour("text"))
        else:
            row.words.paint(painter, 0, y + self._line(), theme.colour("text"))

    def _told(self, share: ReplyShare) -> str:
        text = translate("Group", "{share}: “{words}” Care {care} of 4, firmness {firmness} of 4.")
        return filled(
            text,
            share=figures.percent(share.share),
            words=share.text,
            care=figures.number(share.care),
            firmness=figures.number(share.firmness),
        )


class _Plain(QWidget):
    """A sample of the plain bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(1.75), self._theme.em(1.1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), self._theme.colour("primary"))
        painter.end()


class _Entry(QWidget):
    """A sample and its words."""

    def __init__(self, theme: Theme, sample: QWidget, words: str) -> None:
        super().__init__()
        flow = Flow(theme.space(4), self, middle=True)
        flow.addWidget(sample)
        flow.addWidget(label(theme, words, Size.HINT, colour="muted", wrap=False))


class ReplyLegend(QWidget):
    """What the bars of replies mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        flow = Flow(theme.space(12), holder, middle=True)
        entries: tuple[tuple[QWidget, str], ...] = (
            (_Plain(theme), translate("Group", "most balanced")),
            (Swatch(theme, Share.BENT), translate("Group", "gives way")),
            (Swatch(theme, Share.HARDENED), translate("Group", "hardens")),
            (Swatch(theme, Share.WEAK), translate("Group", "weak on both")),
        )
        for sample, words in entries:
            flow.addWidget(_Entry(theme, sample, words))
        flow.addWidget(
            label(
                theme,
                translate("Group", "● care  ■ firmness"),
                Size.HINT,
                colour="muted",
                wrap=False,
            )
        )
        box.addWidget(holder)
