"""The script of a scenario as a PDF: A4, with the page and the scenario's id on each page."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from simulator.ui.fonts import register_fonts
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.script_document import script_document
from simulator.usecases.script import Script

MARGIN_MM = 16.0
FOOTER_MM = 9.0
_DPI = 300
_LAYOUT_DPI = 96
_MM_PER_INCH = 25.4
LAST_START = 0.86
"""Share of a page after which no heading begins."""
_POINTS_PER_INCH = 72
_FOOTER_PT = 8


def script_pdf(script: Script) -> bytes:
    """The whole PDF. Needs a QGuiApplication; raises nothing."""
    family = register_fonts()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(script.title)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = script_document(script, family)
    _print(document, writer, script)
    buffer.close()
    return bytes(content.data())


def _print(document: QTextDocument, writer: QPdfWriter, script: Script) -> None:
    """Page by page: Qt's own printing knows no footer but a bare number.

    The document is laid out at the resolution that its margins (px) are meant for, and
    scaled to that of the paper."""
    scale = _DPI / _LAYOUT_DPI
    width, height = writer.width() / scale, writer.height() / scale
    footer = FOOTER_MM / _MM_PER_INCH * _LAYOUT_DPI
    room = QSizeF(width, height - footer)
    document.setPageSize(room)
    keep_headings_together(document, room.height())
    pages = document.pageCount()
    painter = QPainter(writer)
    painter.scale(scale, scale)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * room.height())
        document.drawContents(painter, QRectF(0, page * room.height(), width, room.height()))
        painter.restore()
        _draw_footer(painter, QRectF(0, height - footer, width, footer), script, page + 1, pages)
    painter.end()


def keep_headings_together(document: QTextDocument, height: float) -> None:
    """A heading in the last part of a page goes on to the next: Qt keeps none together."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            layout = document.documentLayout()
            top = layout.blockBoundingRect(block).top() % height
            if top > height * LAST_START:
                moved = block.blockFormat()
                moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(moved)
        block = block.next()


def _draw_footer(painter: QPainter, room: QRectF, script: Script, page: int, pages: int) -> None:
    font = QFont(register_fonts())
    font.setPixelSize(round(_FOOTER_PT / _POINTS_PER_INCH * _LAYOUT_DPI))
    painter.setFont(font)
    painter.drawText(
        room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, f"{script.id}"
    )
    numbered = filled(
        translate("Script", "page {page} of {pages}"), page=str(page), pages=str(pages)
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, numbered)
