"""A graph as a picture in a file: the same drawing as in the window, whole and in full size.

With the title above, the meaning of the signs below, in the light colours, on white.
"""

from __future__ import annotations

from math import ceil, sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from simulator.ui.fonts import register_fonts
from simulator.ui.theme import PaletteName, Size, Theme
from simulator.ui.trainer.graph_geometry import Geometry
from simulator.ui.trainer.graph_legend import entries, paint_legend
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_painter import paint_graph
from simulator.ui.trainer.graph_sizes import Ruler
from simulator.usecases.bench_views import GraphView

DPI = 96
SHARPNESS = 2.0
"""Pixels of a PNG for each px of the drawing, where that does not grow too large."""
_MOST_PIXELS = 64_000_000
_LONGEST_SIDE = 30_000
"""Qt draws no picture with a side beyond 32 767 pixels."""
_NARROWEST = 640.0


def graph_svg(view: GraphView, title: str) -> bytes:
    """The graph as SVG with its words as text. Needs a QGuiApplication; raises nothing."""
    sheet = _Sheet(view, title)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(DPI)
    generator.setSize(sheet.size)
    generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    buffer.close()
    return bytes(content.data())


def graph_png(view: GraphView, title: str) -> bytes:
    """The graph as PNG. Needs a QGuiApplication; raises nothing.

    A very large graph comes out coarser: at most 64 million pixels, 30 000 at a side.
    """
    sheet = _Sheet(view, title)
    width, height = sheet.size.width(), sheet.size.height()
    ratio = min(
        SHARPNESS, _LONGEST_SIDE / max(width, height), sqrt(_MOST_PIXELS / (width * height))
    )
    image = QImage(ceil(width * ratio), ceil(height * ratio), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setText("Title", title)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    sheet.paint(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(content.data())


class _Sheet:
    """Title, graph and legend, one below the other. `size` is the whole in px."""

    def __init__(self, view: GraphView, title: str) -> None:
        self._theme = theme = Theme(PaletteName.LIGHT, family=register_fonts())
        ruler = Ruler(theme, view)
        self._geometry = Geometry(theme, view, ruler.measured(ruler.natural()))
        self._entries = entries(view)
        self._title = title
        self._edge = float(theme.space(24))
        font = theme.font(Size.SECTION, 600)
        metrics = QFontMetricsF(font)
        inside = max(self._geometry.size.width(), _NARROWEST)
        self._title_size = QSizeF(inside, metrics.height() * self._title_lines(metrics, inside))
        legend = paint_legend(None, theme, self._entries, inside)
        self._legend_top = 2 * self._edge + self._title_size.height() + self._geometry.size.height()
        self.size = QSize(
            ceil(inside + 2 * self._edge), ceil(self._legend_top + legend + 2 * self._edge)
        )

    def _title_lines(self, metrics: QFontMetricsF, width: float) -> int:
        return max(1, ceil(metrics.horizontalAdvance(self._title) / (width * 0.9)))

    def paint(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            QRectF(0, 0, self.size.width(), self.size.height()), theme.colour("surface")
        )
        painter.translate(self._edge, self._edge)
        painter.setFont(theme.font(Size.SECTION, 600))
        painter.setPen(theme.colour("text"))
        room = QRectF(0, 0, self._title_size.width(), self._title_size.height())
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, wrapped, self._title)
        painter.save()
        painter.translate(0, self._title_size.height() + self._edge / 2)
        paint_graph(painter, theme, self._geometry, Look())
        painter.restore()
        painter.translate(0, self._legend_top - self._edge)
        paint_legend(painter, theme, self._entries, self._title_size.width())
