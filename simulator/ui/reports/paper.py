"""A report as a PDF: the same values as the page's, set by Qt, its charts drawn as lines.

Where a report is a little too long for its pages it is set smaller, down to a size that can
still be read, then without what can be spared; what does not fit even so goes on to one more
page.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from PySide6.QtCore import QByteArray, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPageSize,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from simulator.ui.fonts import register_fonts
from simulator.ui.paging import A4, SilentDocument, lay_out, paper_font, pdf_of, text_room
from simulator.ui.reports.parts import Chart, Report, without_spare
from simulator.ui.reports.setting import BODY_PT, report_html, style_sheet
from simulator.ui.reports.svg import FONT

PAGES = 2
"""How many pages a report should have at most."""
_SCALES = (1.0, 0.95, 0.9, 0.86)


def report_pdf(report: Report, *, paper: QPageSize = A4, pages: int = PAGES) -> bytes:
    """The whole PDF. Needs a QGuiApplication, on any thread of Qt's; raises nothing."""
    made = set_report(report, text_room(paper), pages=pages)
    return pdf_of(made.document, title=report.title, running=report.running, paper=paper)


@dataclass(frozen=True, slots=True)
class SetReport:
    """A report set for a page, and how many it has."""

    document: QTextDocument
    pages: int


def set_report(report: Report, room: QSizeF, *, pages: int = PAGES) -> SetReport:
    """The report in the largest size in which it has no more than `pages` pages; where it is
    too long for the smallest, what stands for it, and at last without what can be spared."""
    sizes = [scale for scale in _SCALES if scale >= report.smallest]
    versions = (report, *report.shorter)

    def fits(version: Report) -> bool:
        return _set(version, room, sizes[-1]).pages <= pages

    # The first that fits in the smallest size; the last is not asked.
    first = bisect_left(versions[:-1], True, key=fits)
    for scale in sizes:
        made = _set(versions[first], room, scale)
        if made.pages <= pages:
            return made
    last = versions[-1]
    return _set(replace(last, parts=without_spare(last.parts)), room, sizes[-1])


def _set(report: Report, room: QSizeF, scale: float) -> SetReport:
    html, charts = report_html(report, room.width(), scale)
    document = SilentDocument()
    document.setDocumentMargin(0)
    font = paper_font()
    font.setPointSizeF(BODY_PT * scale)
    document.setDefaultFont(font)
    # A word without an end, as somebody's text may have one, breaks at the edge.
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapping)
    document.setDefaultStyleSheet(style_sheet(scale))
    drawings = Drawings(charts)
    drawings.setParent(document)
    document.documentLayout().registerHandler(
        int(QTextFormat.ObjectTypes.ImageObject.value), drawings
    )
    document.setHtml(html)
    return SetReport(document, lay_out(document, room))


class Drawings(QPyTextObject):
    """Draws the charts where a document names them, as lines and text and not as pictures."""

    def __init__(self, charts: tuple[Chart, ...]) -> None:
        super().__init__()
        # Qt takes a list of families for the name of one.
        named = f'font-family="{register_fonts()}"'
        drawn = [one.svg.replace(f'font-family="{FONT}"', named, 1) for one in charts]
        self._renderers = [QSvgRenderer(QByteArray(svg.encode())) for svg in drawn]

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, N803 (Qt's names)
        image = format.toImageFormat()
        return QSizeF(image.width(), image.height())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803 (Qt's name)
        format: QTextFormat,  # noqa: A002 (Qt's name)
    ) -> None:
        name = format.toImageFormat().name()
        if name.isdigit() and int(name) < len(self._renderers):
            self._renderers[int(name)].render(painter, QRectF(rect))
