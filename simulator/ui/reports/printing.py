"""A report onto a printer, where this computer has one and Qt can talk to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QDialog, QWidget

from simulator.ui.paging import A4, LETTER, paint_pages, set_page, text_room
from simulator.ui.reports.paper import set_report
from simulator.ui.reports.parts import Report

try:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
except ImportError:  # a system without the libraries that print
    CAN_PRINT = False
else:
    CAN_PRINT = True


def paper_here() -> QPageSize:
    """The paper that printers of this place have in them, by what the system measures in."""
    measured = QLocale.system().measurementSystem()
    return LETTER if measured is QLocale.MeasurementSystem.ImperialUSSystem else A4


def printers_here() -> bool:
    """Whether there is a printer to choose."""
    return CAN_PRINT and bool(QPrinterInfo.availablePrinterNames())


def ask_printer(window: QWidget, report: Report, pages: int, then: Callable[[], None]) -> QDialog:
    """Opens the system's dialog for a printer; prints when it is accepted, and calls `then`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(report.title)
    set_page(printer, paper_here())
    dialog = QPrintDialog(printer, window)
    dialog.finished.connect(dialog.deleteLater)

    def accepted() -> None:
        print_report(report, printer, pages)
        then()

    dialog.accepted.connect(accepted)
    QDialog.open(dialog)  # QPrintDialog's own wants a slot by name
    return dialog


def print_report(report: Report, printer: QPrinter, pages: int) -> None:
    """Sets the report for the paper that was chosen, and draws it there."""
    paper = printer.pageLayout().pageSize()
    set_page(printer, paper)
    room = text_room(paper)
    made = set_report(report, room, pages=pages)
    paint_pages(made.document, printer, report.running, printer.resolution(), room)
