"""Saving and printing a report: where it asks, what is written, what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.looks import Looks
from simulator.ui.reports import saving
from simulator.ui.reports.printing import print_report
from simulator.ui.reports.saving import ReportFlow, report_of
from simulator.ui.tasks import Tasks
from simulator.ui.widgets.banner import Banner
from simulator.ui.widgets.button import Button
from simulator.ui.windows import MainWindow
from simulator.usecases.reporting import AnyReport
from tests.shots.harness import settle, theme_for
from tests.ui.reports import group_samples, practice_samples, samples
from tests.ui.reports.test_paper import pages_of
from tests.ui.trainee.stage import swept, words_on

BEGINS = {".pdf": b"%PDF-", ".html": b"<!DOCTYPE html>", ".md": b"# How we talk"}


class Counter:
    """A window with a flow of reports, and a person at it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.tasks = Tasks(window)
        self.flow = ReportFlow(window, self.tasks)
        self.taken: list[object] = []
        self.flow.taken.connect(self.taken.append)

    def ask(self, of: AnyReport) -> QFileDialog:
        self.flow.save(of)
        return self.window.findChildren(QFileDialog)[-1]

    def answer(self, dialog: QFileDialog, file: Path) -> None:
        """As a person who chose a file; the system's own question was answered."""
        dialog.fileSelected.emit(str(file))
        dialog.reject()
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)
        settle()

    def said(self) -> str:
        return " ".join(words_on(one) for one in self.window.findChildren(Banner))

    def press(self, words: str) -> None:
        button = next(one for one in self.window.findChildren(Button) if words in one.text())
        button.click()
        settle()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    def take(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return asked


@pytest.fixture
def counter(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Counter]:
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    window = MainWindow()
    qtbot.addWidget(window)
    window.furnish(Looks(), theme_for().family, Keymap(), lambda _language: None)
    window.show()
    made = Counter(qtbot, window)
    yield made
    made.tasks.close()


@pytest.mark.parametrize(
    ("of", "name"),
    [
        (samples.run(), "oven-Олена-2026-11-21.pdf"),
        (practice_samples.person(), "Олена-2026-11-22.pdf"),
        (group_samples.group(), "Evening_shift-2026-11-22.pdf"),
        (group_samples.standard(), "How_we_talk_at_Dim_Appliances-2026-11-22.pdf"),
    ],
)
def test_the_dialog_proposes_a_name_and_the_persons_documents(
    counter: Counter, tmp_path: Path, of: AnyReport, name: str
) -> None:
    dialog = counter.ask(of)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert dialog.selectedFiles() == [str(tmp_path / "documents" / name)]
    dialog.reject()
    assert counter.taken == []


@pytest.mark.parametrize(
    ("of", "suffix"),
    [
        (samples.run(), ".pdf"),
        (samples.run(), ".html"),
        (practice_samples.person(), ".html"),
        (group_samples.group(), ".pdf"),
        (group_samples.standard(), ".md"),
        (group_samples.standard(), ".pdf"),
    ],
)
def test_it_is_written_in_the_form_the_name_says_and_that_is_said(
    counter: Counter, tmp_path: Path, opened: list[str], of: AnyReport, suffix: str
) -> None:
    file = tmp_path / f"report{suffix}"
    counter.answer(counter.ask(of), file)
    assert file.read_bytes().startswith(BEGINS[suffix])
    assert [one.name for one in tmp_path.iterdir() if ".part" in one.name] == []
    assert f"Saved as {file.name}" in counter.said()
    assert counter.taken == [of]
    counter.press("Open the folder")
    assert opened == [str(tmp_path)]


def test_only_a_standard_is_offered_as_markdown(counter: Counter) -> None:
    run, standard = counter.ask(samples.run()), counter.ask(group_samples.standard())
    assert [name.partition(" ")[0] for name in run.nameFilters()] == ["PDF", "HTML"]
    assert standard.nameFilters()[-1] == "Markdown (*.md)"
    run.reject()
    standard.reject()


def test_a_name_without_a_suffix_gets_that_of_the_chosen_form(
    counter: Counter, tmp_path: Path
) -> None:
    dialog = counter.ask(samples.run())
    dialog.selectNameFilter("HTML (*.html)")
    counter.answer(dialog, tmp_path / "mine")
    assert (tmp_path / "mine.html").read_bytes().startswith(BEGINS[".html"])


def test_what_nobody_asked_about_is_not_replaced(counter: Counter, tmp_path: Path) -> None:
    there = tmp_path / "mine.pdf"
    there.write_bytes(b"kept")
    counter.answer(counter.ask(samples.run()), tmp_path / "mine")
    assert there.read_bytes() == b"kept"
    assert "is there already. Choose another name." in counter.said()


def test_a_folder_that_takes_no_file_is_said_and_nothing_is_left(
    counter: Counter, tmp_path: Path
) -> None:
    counter.answer(counter.ask(samples.run()), tmp_path / "gone" / "mine.pdf")
    assert "The report was not saved" in counter.said()
    assert "Choose another place." in counter.said()
    assert not (tmp_path / "gone").exists()
    assert counter.taken == []


def test_the_next_file_is_proposed_beside_the_last(counter: Counter, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    counter.answer(counter.ask(samples.run()), elsewhere / "mine.pdf")
    dialog = counter.ask(samples.run())
    assert dialog.directory().absolutePath() == str(elsewhere)
    dialog.reject()


def test_what_is_said_goes_with_the_screen(counter: Counter, tmp_path: Path) -> None:
    counter.answer(counter.ask(samples.run()), tmp_path / "mine.pdf")
    counter.flow.close()
    swept()
    assert "Saved as" not in counter.said()


class TestPrinting:
    def test_without_a_printer_the_report_opens_as_a_pdf(
        self, counter: Counter, opened: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(saving, "printers_here", lambda: False)
        counter.flow.print(samples.run())
        counter.wait()
        assert Path(opened[0]).name == "oven-Олена-2026-11-21.pdf"
        assert pages_of(Path(opened[0]).read_bytes()) == 2
        assert "No printer is set up here" in counter.said()
        counter.flow.print(samples.run())
        counter.wait()
        assert opened[1] == opened[0]
        assert len(counter.taken) == 2

    def test_without_a_viewer_either_it_can_be_saved(
        self, counter: Counter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(saving, "printers_here", lambda: False)
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
        counter.flow.print(samples.run())
        counter.wait()
        assert "no viewer for PDF" in counter.said()
        assert counter.taken == []
        counter.press("Save report")
        dialog = counter.window.findChildren(QFileDialog)[-1]
        assert dialog.selectedFiles()[0].endswith("oven-Олена-2026-11-21.pdf")
        dialog.reject()

    def test_a_printer_gets_the_pages_of_the_pdf(self, qapp: QApplication, tmp_path: Path) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        print_report(report_of(samples.run()), printer, 2)
        assert pages_of((tmp_path / "printed.pdf").read_bytes()) == 2
