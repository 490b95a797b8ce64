"""A report on paper: few pages, every word on them, the same in any theme, and drawn as lines."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication

from simulator.ui.paging import A4, LETTER, draw_page, lay_out, text_room
from simulator.ui.reports.paper import report_pdf, set_report
from simulator.ui.reports.parts import Box, Cell, Column, Heading, Paragraph, Part, Report, Table
from simulator.ui.reports.saving import report_of
from simulator.ui.theme import Theme
from tests.ui.reports import group_samples, samples
from tests.ui.reports.test_page import REPORTS, hostile

PAGE = re.compile(rb"/Type\s*/Page\b")


def pages_of(pdf: bytes) -> int:
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    return len(PAGE.findall(pdf))


def plain(document: QTextDocument) -> str:
    return " ".join(document.toPlainText().replace("\ufffc", " ").split())


def with_parts(*parts: Part) -> Report:
    return replace(report_of(samples.run()), parts=parts)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("kind", ["run", "person", "group", "small_group"])
def test_a_report_has_one_page_or_two(qapp: QApplication, kind: str, paper: QPageSize) -> None:
    assert pages_of(report_pdf(report_of(REPORTS[kind]), paper=paper)) in (1, 2)


def test_the_longest_run_that_is_told_whole_has_two_pages(qapp: QApplication) -> None:
    view = samples.debrief()
    long = tuple(
        replace(
            turn,
            number=number,
            client_says="I have told this to four people, and nobody wrote it down. " * 3,
            said="The courier rang a number with one digit swapped; I see it here, and I am "
            "writing to dispatch while we talk, so that it is mended before tomorrow at ten.",
        )
        for number, turn in enumerate((*view.turns, *view.turns[:3]), start=1)
    )
    assert view.numbers is not None
    told = replace(view, turns=long, numbers=replace(view.numbers, lost=None))
    assert pages_of(report_pdf(report_of(replace(samples.run(), debrief=told)))) == 2


def test_a_standard_is_as_long_as_it_is(qapp: QApplication) -> None:
    registers = group_samples.registers()
    many = replace(
        group_samples.standard(), registers=replace(registers, pains=registers.pains * 6)
    )
    report = report_of(many)
    made = set_report(report, text_room(), pages=1_000)
    assert made.pages > 2
    assert plain(made.document).count(group_samples.OWNER) == 6 * 6
    assert made.document.defaultFont().pointSizeF() == pytest.approx(9.2)


@pytest.mark.parametrize("kind", REPORTS)
def test_hostile_texts_are_set_as_texts(qapp: QApplication, kind: str) -> None:
    made = set_report(report_of(hostile(REPORTS[kind])), text_room())
    assert "<script>alert(1)</script><img src=x onerror=alert(1)>" in plain(made.document)
    assert pages_of(report_pdf(report_of(hostile(REPORTS[kind]))))


def test_a_word_without_an_end_stays_on_the_paper(qapp: QApplication) -> None:
    room = text_room()
    made = set_report(with_parts(Paragraph("x" * 900), _table("y" * 400)), room)
    assert made.document.idealWidth() <= room.width() + 1


def test_the_footer_never_runs_into_the_number_of_the_page(qapp: QApplication) -> None:
    long = replace(report_of(samples.run()), running="Олена " * 60)
    assert pages_of(report_pdf(long)) == 2


class TestBreaks:
    def test_no_row_is_torn_between_two_pages(self, qapp: QApplication) -> None:
        rows = tuple(
            (Cell(str(number)), Cell("one line\nand another\nand a third")) for number in range(60)
        )
        columns = (Column("#", 10), Column("Lines", 90))
        room = text_room()
        made = set_report(with_parts(Table("", columns, rows)), room, pages=9)
        assert made.pages > 1
        torn = 0
        block = made.document.begin()
        while block.isValid():
            box = made.document.documentLayout().blockBoundingRect(block)
            torn += int(box.top() // room.height() != (box.bottom() - 1) // room.height())
            block = block.next()
        assert torn == 0

    @pytest.mark.parametrize("lines", range(30, 60, 3))
    def test_a_heading_stays_with_the_box_it_heads(self, qapp: QApplication, lines: int) -> None:
        room = text_room()
        box = Box("A box", tuple(Paragraph(f"line {at}") for at in range(12)))
        filling = tuple(Paragraph(f"before {at}") for at in range(lines))
        made = set_report(with_parts(*filling, Heading("Heading"), box), room, pages=9)
        pages = {}
        block = made.document.begin()
        while block.isValid():
            top = made.document.documentLayout().blockBoundingRect(block).top()
            pages[block.text()] = int(top // room.height())
            block = block.next()
        assert pages["Heading"] == pages["A box"] == pages["line 11"]

    @pytest.mark.parametrize("boxes", range(12))
    def test_nothing_is_lost_where_a_break_moves_the_rest(
        self, qapp: QApplication, boxes: int
    ) -> None:
        report = report_of(samples.run())
        more = tuple(Box(f"Box {at}", (Paragraph("one more"),), True) for at in range(boxes))
        longer = replace(report, parts=(*report.parts[:3], *more, *report.parts[3:]))
        document = set_report(longer, text_room(), pages=9).document
        block = document.begin()
        while block.isValid():
            box = document.documentLayout().blockBoundingRect(block)
            assert box.height() > 1 or not block.text(), block.text()
            block = block.next()


def test_on_a_short_page_what_can_be_spared_is_left_out(qapp: QApplication) -> None:
    report = report_of(samples.run())
    filling = tuple(Paragraph(f"line {at}", spare=at % 2 == 0) for at in range(90))
    made = set_report(replace(report, parts=filling), text_room(), pages=1)
    text = plain(made.document)
    assert "line 89" in text
    assert "line 88" not in text
    assert made.pages == 1


def _table(text: str) -> Table:
    return Table("", (Column("A", 50), Column("B", 50)), ((Cell(text), Cell(text)),))


def test_a_dark_theme_does_not_reach_the_paper(qapp: QApplication) -> None:
    before = QGuiApplication.palette()
    plain_report = report_of(samples.run())
    light = _first_page(set_report(plain_report, text_room()).document)
    dark = QPalette()
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        dark.setColor(role, QColor("#ffffff"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    QGuiApplication.setPalette(dark)
    try:
        assert _first_page(set_report(plain_report, text_room()).document) == light
    finally:
        QGuiApplication.setPalette(before)


def _first_page(document: QTextDocument) -> QImage:
    room = text_room()
    lay_out(document, room)
    image = QImage(round(room.width()), round(room.height()), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw_page(document, painter, QRectF(image.rect()))
    painter.end()
    return image


def test_charts_are_drawn_and_not_pasted(qapp: QApplication) -> None:
    pdf = report_pdf(report_of(samples.run()))
    assert b"/Subtype /Image" not in pdf
    without = replace(report_of(samples.run()), parts=(Paragraph("x"),))
    assert len(pdf) > 2 * len(report_pdf(without))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_the_words_can_be_taken_out_of_the_file(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "run.pdf"
    before = QGuiApplication.font()
    QGuiApplication.setFont(Theme().font())  # with the tabular digits of a window
    try:
        file.write_bytes(report_pdf(report_of(samples.run())))
    finally:
        QGuiApplication.setFont(before)
    done = subprocess.run(
        ["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True, timeout=60
    )
    text = done.stdout.decode()
    for words in (samples.PERSON, "The oven that never came", "18:05", "page 2 of 2", "61"):
        assert words in text
    assert not any(name in text for name in samples.OTHERS)


def test_letter_is_wider_and_lower_than_a4() -> None:
    a4, letter = text_room(A4), text_room(LETTER)
    assert letter.width() > a4.width()
    assert letter.height() < a4.height()
