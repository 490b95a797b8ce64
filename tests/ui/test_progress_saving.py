"""Progress into files, and from one computer to another, at the desk."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from simulator.progress.paths import store_file
from simulator.progress.rows import Status
from simulator.progress.store import Store
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.ui.trainee.progress_save_flow import Saving, saving_word
from tests.ui.test_desk_flow import SCENARIO, Seat, to_first_line
from tests.ui.test_progress_flow import finish_a_run, progress
from tests.ui.trainee.stage import plain

CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")


@pytest.fixture
def seat(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Seat]:
    made = a_seat(qtbot, qapp, tmp_path / "one")
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    yield made
    made.get_up()


def a_seat(qtbot: QtBot, qapp: QApplication, folder: Path) -> Seat:
    scenarios = folder / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    made = Seat(qtbot, qapp, folder / "data", scenarios)
    made.sit_down()
    return made


def menu(seat: Seat) -> QMenu:
    """What Ctrl+S opens."""
    seat.press(Qt.Key.Key_S, modifier=CTRL)
    found = [one for one in seat.screen.findChildren(QMenu) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def save(seat: Seat, saving: Saving, file: Path) -> None:
    """By the menu, with the arrow and Enter; the file is named in the system's dialog."""
    opened = menu(seat)
    for _ in range(list(Saving).index(saving)):
        QTest.keyClick(opened, Qt.Key.Key_Down)
    QTest.keyClick(opened, Qt.Key.Key_Return)
    name_file(seat, file)


def name_file(seat: Seat, file: Path) -> None:
    dialog = seat._desk.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy, timeout=20_000)


def said(seat: Seat) -> str:
    return plain("\n".join(one.accessibleName() for one in seat.banners()))


def practised(seat: Seat) -> None:
    to_first_line(seat)
    finish_a_run(seat)
    progress(seat)


def test_the_menu_names_every_form(seat: Seat) -> None:
    practised(seat)
    opened = menu(seat)
    assert [one.text() for one in opened.actions()] == [saving_word(one) for one in Saving]
    opened.close()


@pytest.mark.parametrize(("saving", "rows"), [(Saving.ANSWERS, 2), (Saving.RUNS, 1)])
def test_tables_are_of_this_person(seat: Seat, tmp_path: Path, saving: Saving, rows: int) -> None:
    practised(seat)
    file = tmp_path / "table.csv"
    save(seat, saving, file)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == rows
    assert "Saved as table.csv" in said(seat)


def test_statements_are_a_list_of_json(seat: Seat, tmp_path: Path) -> None:
    practised(seat)
    file = tmp_path / "xapi.json"
    save(seat, Saving.XAPI, file)
    statements = json.loads(file.read_text(encoding="utf-8"))
    assert all("verb" in statement for statement in statements)
    assert statements


def test_the_report_is_a_pdf(seat: Seat, tmp_path: Path) -> None:
    practised(seat)
    file = tmp_path / "report.pdf"
    save(seat, Saving.REPORT, file)
    assert file.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_written_is_said_and_leaves_nothing(seat: Seat, tmp_path: Path) -> None:
    practised(seat)
    file = tmp_path / "no" / "such" / "folder" / "table.csv"
    save(seat, Saving.RUNS, file)
    assert "Nothing was saved" in said(seat)
    assert not file.parent.exists()


def test_a_person_moves_to_another_computer_with_all_their_runs(
    seat: Seat, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    practised(seat)
    file = tmp_path / "along.json"
    save(seat, Saving.ALONG, file)
    seat.get_up()
    other = a_seat(qtbot, qapp, tmp_path / "two")
    try:
        assert isinstance(other.screen, PickerScreen)
        for known in (False, True):
            other.press(Qt.Key.Key_O, modifier=CTRL)
            name_file(other, file)
            assert "1 run" in said(other)
            assert other.runs() == [Status.FINISHED] * known
            other.press(Qt.Key.Key_Return)  # the strip that asks has the keyboard
            qtbot.waitUntil(lambda: not other.tasks.busy, timeout=20_000)
            expected = "here already: 1" if known else "new runs: 1"
            assert expected in said(other)
        assert other.runs() == [Status.FINISHED]
        other.press(Qt.Key.Key_Return)
        other.wait_for(HomeScreen)
    finally:
        other.get_up()
    store = Store.open(store_file(other.data))
    assert [one.here for one in store.profiles.all()] == [True]
    store.close()


def test_a_file_of_something_else_takes_nothing_in(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text("{}", encoding="utf-8")
    seat.press(Qt.Key.Key_O, modifier=CTRL)
    name_file(seat, file)
    assert "This file holds no results of this program" in said(seat)
    assert seat.runs() == []
