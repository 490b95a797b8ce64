"""A document of Qt's onto the pages of a PDF, with a line at the foot of each page.

Qt's own printing knows no footer but a bare number, and keeps no heading with what it heads.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from simulator.ui.fonts import register_fonts
from simulator.ui.texts import filled, translate

MARGIN_MM = 16.0
FOOTER_MM = 9.0
LAST_START = 0.86
"""Share of a page after which no heading begins."""
_LONG = 0.5
"""Share of a page from which on a row may be torn."""
A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)
_DPI = 300
_LAYOUT_DPI = 96
_MM_PER_INCH = 25.4
_POINTS_PER_INCH = 72
_FOOTER_PT = 8


class SilentDocument(QTextDocument):
    """A document that loads nothing from anywhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def paper_font() -> QFont:
    """The font of a document. Signs that the font has in several shapes keep their own: of
    another shape a PDF does not know which sign it is, and nobody could search or copy it.
    Left open, the window's tabular digits would come along."""
    font = QFont(register_fonts())
    for feature in ("tnum", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def text_room(paper: QPageSize = A4) -> QSizeF:
    """The room for text on a page, in px of layout."""
    size = paper.size(QPageSize.Unit.Millimeter)
    return QSizeF(_px(size.width() - 2 * MARGIN_MM), _px(size.height() - 2 * MARGIN_MM - FOOTER_MM))


def lay_out(document: QTextDocument, room: QSizeF) -> int:
    """Breaks a document into pages; answers how many."""
    document.setPageSize(room)
    keep_together(document, room.height())
    return document.pageCount()


def pdf_of(
    document: QTextDocument,
    *,
    title: str,
    running: str,
    paper: QPageSize = A4,
) -> bytes:
    """The whole PDF; `running` stands at the foot of each page beside its number. Needs a
    QGuiApplication; raises nothing."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_DPI)
    set_page(writer, paper)
    paint_pages(document, writer, running, _DPI, text_room(paper))
    buffer.close()
    return bytes(content.data())


def set_page(device: QPagedPaintDevice, paper: QPageSize) -> None:
    """A paper upright with our margins."""
    device.setPageLayout(
        QPageLayout(
            paper,
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )


def paint_pages(
    document: QTextDocument,
    device: QPagedPaintDevice,
    running: str,
    resolution: float,
    room: QSizeF,
) -> None:
    """All pages onto a printer or into a PDF.

    The document is laid out at the resolution that its margins (px) are meant for, and
    scaled to that of the paper. Colours are those of paper, whatever palette is in force."""
    pages = lay_out(document, room)
    scale = resolution / _LAYOUT_DPI
    width, footer = room.width(), _px(FOOTER_MM)
    foot = QRectF(0, room.height(), width, footer)
    painter = QPainter(device)
    painter.scale(scale, scale)
    for page in range(pages):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * room.height())
        draw_page(document, painter, QRectF(0, page * room.height(), width, room.height()))
        painter.restore()
        _draw_footer(painter, foot, running, page + 1, pages)
    painter.end()


def draw_page(document: QTextDocument, painter: QPainter, area: QRectF) -> None:
    """What lies in `area`, in black where nothing else is said: left to itself a document
    takes the text colour of the window, which is white in a dark theme."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    context.clip = area
    painter.setClipRect(area)
    document.documentLayout().draw(painter, context)


def keep_together(document: QTextDocument, height: float) -> None:
    """Headings stay with what they head, and rows of tables whole, from the first page on:
    whatever moves takes all that follows along. Qt keeps none of it together."""
    block = document.begin()
    while block.isValid():
        table = _table_of(block)
        if table is not None:
            _keep_rows_whole(document, table, height)
            block = document.findBlock(table.lastPosition())
        elif block.blockFormat().headingLevel():
            top, after = _top(document, block), block.next()
            alone = after.isValid() and _top(document, after) // height > top // height
            if alone or top % height > height * LAST_START:
                _break_before(document, block)
        block = block.next()


def _keep_rows_whole(document: QTextDocument, table: QTextTable, height: float) -> None:
    """A row that would be torn between two pages begins on the second, unless it is long. Where
    there is no row but the heads before it, the whole table does."""
    for row in range(table.rows()):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        top = min(_top(document, cell.firstCursorPosition().block()) for cell in cells)
        bottom = max(_bottom(document, cell.lastCursorPosition().block()) for cell in cells)
        page_end = (top // height + 1) * height
        if bottom <= page_end + 1 or bottom - top > height * _LONG:
            continue
        if row <= table.format().toTableFormat().headerRowCount():
            _move_table(document, table)
            continue
        # Qt breaks no page before a row, but takes one over whose first lines have no room.
        line = min(_first_line(cell.firstCursorPosition().block()) for cell in cells)
        for cell in cells:
            padded = cell.format().toTableCellFormat()
            padded.setTopPadding(padded.topPadding() + max(1.0, page_end - top - line + 1))
            cell.setFormat(padded)
        _lay_out_anew(document)


def _move_table(document: QTextDocument, table: QTextTable) -> None:
    """To the next page, with the headings right before it."""
    first = document.findBlock(table.firstPosition())
    while first.previous().blockFormat().headingLevel():
        first = first.previous()
    if first.blockFormat().headingLevel() and _table_of(first) is None:
        _break_before(document, first)
        return
    moved = table.format().toTableFormat()
    moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    table.setFormat(moved)
    _lay_out_anew(document)


def _break_before(document: QTextDocument, block: QTextBlock) -> None:
    moved = block.blockFormat()
    moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(moved)
    _lay_out_anew(document)


def _lay_out_anew(document: QTextDocument) -> None:
    """After a change in the middle Qt may leave blocks behind it without their lines."""
    document.markContentsDirty(0, document.characterCount())


def _table_of(block: QTextBlock) -> QTextTable | None:
    """The outermost table a block stands in."""
    frame, table = QTextCursor(block).currentFrame(), None
    while frame is not None and frame.parentFrame() is not None:
        table, frame = frame, frame.parentFrame()
    return table if isinstance(table, QTextTable) else None


def _first_line(block: QTextBlock) -> float:
    layout = block.layout()
    return layout.lineAt(0).height() if layout.lineCount() else 0.0


def _top(document: QTextDocument, block: QTextBlock) -> float:
    return document.documentLayout().blockBoundingRect(block).top()


def _bottom(document: QTextDocument, block: QTextBlock) -> float:
    return document.documentLayout().blockBoundingRect(block).bottom()


def _draw_footer(painter: QPainter, room: QRectF, running: str, page: int, pages: int) -> None:
    font = paper_font()
    font.setPixelSize(round(_FOOTER_PT / _POINTS_PER_INCH * _LAYOUT_DPI))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    numbered = filled(
        translate("Script", "page {page} of {pages}"), page=str(page), pages=str(pages)
    )
    side = painter.fontMetrics().horizontalAdvance(numbered) * 1.5
    elided = painter.fontMetrics().elidedText(
        running, Qt.TextElideMode.ElideRight, round(room.width() - side)
    )
    bottom = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine
    painter.drawText(room, bottom | Qt.AlignmentFlag.AlignLeft, elided)
    painter.drawText(room, bottom | Qt.AlignmentFlag.AlignRight, numbered)


def _px(millimetres: float) -> float:
    return millimetres / _MM_PER_INCH * _LAYOUT_DPI
