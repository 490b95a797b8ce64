"""What the workbench writes into files: where it asks, what comes of it, what is refused."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.ui.actions import ACTIONS, TABS, WORKBENCH
from simulator.ui.file_asking import named
from simulator.ui.scope import EVERYWHERE
from simulator.ui.trainer import save_flow
from simulator.ui.trainer.bench_troubles import trouble_sentence
from simulator.ui.trainer.saving import PACK, PICTURE, SCRIPT, form_of
from simulator.usecases.bench_views import ReloadState
from simulator.usecases.translating import translate
from tests.ui.test_desk_flow import SCENARIO, Seat
from tests.ui.test_workbench_flow import Bench
from tests.ui.trainee.stage import plain

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
KEYS = {
    SCRIPT: (Qt.Key.Key_P, CTRL),
    PICTURE: (Qt.Key.Key_G, CTRL),
    PACK: (Qt.Key.Key_P, CTRL_SHIFT),
}
BEGINS = {".pdf": b"%PDF", ".svg": b"<?xml", ".png": b"\x89PNG", ".zip": b"PK"}
SAVINGS = ("script", "picture", "pack", "sheet")


@pytest.fixture
def bench(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    seat = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    seat.sit_down()
    made = Bench(seat)
    made.open()
    made.wait_analysed()
    yield made
    seat.get_up()


def asked(bench: Bench, kind: str) -> QFileDialog:
    """The dialog that a command's keys open."""
    key, held = KEYS[kind]
    bench.press(key, modifier=held)
    return bench.window.findChildren(QFileDialog)[-1]


def answer(dialog: QFileDialog, file: Path) -> None:
    """As a person who chose a file; the system's own question about replacing was answered."""
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def wait_said(bench: Bench, words: str) -> None:
    bench.seat.qtbot.waitUntil(lambda: words in plain(bench.said()), timeout=20_000)


def possible(bench: Bench) -> set[str]:
    return set(bench.screen.commands())


class TestFiles:
    @pytest.mark.parametrize(
        ("kind", "name"),
        [
            (SCRIPT, "oven.pdf"),
            (PICTURE, "oven.svg"),
            (PICTURE, "oven.png"),
            (PACK, "oven.zip"),
        ],
    )
    def test_it_is_written_where_the_dialog_says_and_that_is_said(
        self, bench: Bench, tmp_path: Path, kind: str, name: str
    ) -> None:
        file = tmp_path / name
        answer(asked(bench, kind), file)
        wait_said(bench, f"Saved: {file}")
        assert file.read_bytes().startswith(BEGINS[file.suffix])
        assert [one.name for one in tmp_path.iterdir() if ".part" in one.name] == []

    @pytest.mark.parametrize(
        ("kind", "name"), [(SCRIPT, "oven.pdf"), (PICTURE, "oven.svg"), (PACK, "oven.zip")]
    )
    def test_the_dialog_proposes_a_name_and_the_persons_documents(
        self, bench: Bench, tmp_path: Path, kind: str, name: str
    ) -> None:
        dialog = asked(bench, kind)
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
        assert dialog.selectedFiles() == [str(tmp_path / "documents" / name)]
        dialog.reject()

    def test_the_next_file_is_proposed_beside_the_last(self, bench: Bench, tmp_path: Path) -> None:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        answer(asked(bench, PACK), elsewhere / "mine.zip")
        wait_said(bench, "Saved: ")
        dialog = asked(bench, SCRIPT)
        assert dialog.selectedFiles() == [str(elsewhere / "oven.pdf")]
        dialog.reject()

    def test_a_pack_holds_the_scenario(self, bench: Bench, tmp_path: Path) -> None:
        answer(asked(bench, PACK), tmp_path / "oven.zip")
        wait_said(bench, "Saved: ")
        with zipfile.ZipFile(tmp_path / "oven.zip") as made:
            assert made.read("oven/scenario.yaml") == bench.file.read_bytes()

    def test_a_picture_beside_the_scenario_is_taken_in_and_still_said(self, bench: Bench) -> None:
        file = bench.file.parent / "oven.png"
        before = bench.view.reload
        answer(asked(bench, PICTURE), file)
        bench.seat.qtbot.waitUntil(
            lambda: bench.state is ReloadState.RELOADED and bench.view.reload != before,
            timeout=20_000,
        )
        wait_said(bench, f"Saved: {file}")

    def test_a_script_in_another_language_says_so_in_its_name(self, bench: Bench) -> None:
        translate(bench.file.parent, "uk")
        bench.seat.qtbot.waitUntil(
            lambda: any(one.language == "uk" for one in bench.view.coverage), timeout=10_000
        )
        bench.wait(ReloadState.RELOADED)
        bench.screen.language_wanted.emit("uk")
        assert bench.view.language == "uk"
        dialog = asked(bench, SCRIPT)
        assert Path(dialog.selectedFiles()[0]).name == "oven-uk.pdf"
        dialog.reject()
        dialog = asked(bench, PACK)
        assert Path(dialog.selectedFiles()[0]).name == "oven.zip"
        dialog.reject()

    def test_a_folder_that_takes_no_file_is_said_in_place(
        self, bench: Bench, tmp_path: Path
    ) -> None:
        answer(asked(bench, SCRIPT), tmp_path / "nowhere" / "oven.pdf")
        wait_said(bench, "was not written: ")
        assert "What was there is as it was." in bench.said()

    def test_what_the_dialog_did_not_ask_about_is_not_replaced(
        self, bench: Bench, tmp_path: Path
    ) -> None:
        there = tmp_path / "notes.pdf"
        there.write_text("mine", encoding="utf-8")
        answer(asked(bench, SCRIPT), tmp_path / "notes")
        wait_said(bench, "is there already. Nothing was written; choose another name.")
        assert there.read_text(encoding="utf-8") == "mine"

    def test_a_file_that_breaks_while_the_dialog_is_open_is_given_to_nobody(
        self, bench: Bench, tmp_path: Path
    ) -> None:
        dialog = asked(bench, SCRIPT)
        bench.file.write_text(SCENARIO.replace("goto: two", "goto: tow"), encoding="utf-8")
        bench.wait(ReloadState.BROKEN)
        answer(dialog, tmp_path / "oven.pdf")
        wait_said(bench, "The file has errors now. Nothing was written; mend them first.")
        assert not (tmp_path / "oven.pdf").exists()

    def test_over_another_screen_a_refusal_stands_in_a_strip(
        self, bench: Bench, tmp_path: Path
    ) -> None:
        bench.press(Qt.Key.Key_Escape)
        bench.flow.say_trouble(KnownError("file_unwritable", path="oven.pdf", reason="disk full"))
        bench.seat.qtbot.waitUntil(lambda: bool(bench.seat.banners()), timeout=10_000)
        assert "oven.pdf was not written: disk full" in plain(
            bench.seat.banners()[0].accessibleName()
        )

    def test_the_window_goes_on_while_it_is_drawn(
        self, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The drawing waits for the window, which it could not do on the window's thread."""
        went_on = Event()
        heard: list[bool] = []

        def script(scenario: Scenario) -> bytes:
            heard.append(went_on.wait(10))
            return b"%PDF"

        monkeypatch.setattr(save_flow, "_script", script)
        answer(asked(bench, SCRIPT), tmp_path / "oven.pdf")
        bench.screen.said.emit("good")
        assert bench.view.playtest is not None
        assert bench.view.playtest.node == "two"
        went_on.set()
        wait_said(bench, "Saved: ")
        assert heard == [True]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
class TestSheets:
    def menu(self, bench: Bench) -> QMenu:
        bench.press(Qt.Key.Key_L, modifier=CTRL)
        return bench.screen.findChildren(QMenu)[-1]

    def test_the_menu_offers_every_language_but_the_scenarios_own(self, bench: Bench) -> None:
        menu = self.menu(bench)
        offered = [plain(one.text()) for one in menu.actions()]
        total = bench.view.coverage[0].total
        assert offered == [
            f"Українська (uk): 0 of {total} texts",
            f"Русский (ru): 0 of {total} texts",
        ]
        assert menu.activeAction() is menu.actions()[0]
        menu.close()

    def test_enter_writes_the_sheet_and_the_header_says_where_after_taking_it_in(
        self, bench: Bench
    ) -> None:
        menu = self.menu(bench)
        bench.seat.qtbot.keyClick(menu, Qt.Key.Key_Return)
        sheet = bench.file.parent / "uk.yaml"
        bench.wait(ReloadState.RELOADED)
        assert sheet.is_file()
        total = bench.view.coverage[0].total
        wait_said(bench, f"Saved: {sheet} · {total} texts to translate")

    def test_a_sheet_that_is_up_to_date_is_not_written(self, bench: Bench) -> None:
        translate(bench.file.parent, "uk")
        bench.wait(ReloadState.RELOADED)
        before = (bench.file.parent / "uk.yaml").stat()
        self.menu(bench).actions()[0].trigger()
        wait_said(bench, "Nothing to change: ")
        assert (bench.file.parent / "uk.yaml").stat().st_mtime_ns == before.st_mtime_ns

    def test_a_sheet_with_errors_is_left_alone(self, bench: Bench) -> None:
        sheet = bench.file.parent / "uk.yaml"
        sheet.write_text("language: [uk\n", encoding="utf-8")
        bench.wait(ReloadState.RELOADED)
        self.menu(bench).actions()[0].trigger()
        wait_said(bench, "The sheet has errors, and what is done in it would be lost.")
        assert sheet.read_text(encoding="utf-8") == "language: [uk\n"


class TestWhatIsOffered:
    def test_a_scenario_that_can_be_played_can_be_saved(self, bench: Bench) -> None:
        assert {*SAVINGS, "copy_place"} <= possible(bench)

    def test_a_broken_one_cannot_although_its_last_good_version_is_played(
        self, bench: Bench
    ) -> None:
        bench.file.write_text(SCENARIO.replace("goto: two", "goto: tow"), encoding="utf-8")
        bench.wait(ReloadState.BROKEN)
        assert bench.view.playable
        assert possible(bench) & {*SAVINGS, "copy_place"} == {"copy_place"}
        bench.press(Qt.Key.Key_P, modifier=CTRL)
        assert bench.window.findChildren(QFileDialog) == []

    def test_the_place_where_one_is_can_be_copied(self, bench: Bench) -> None:
        bench.press(Qt.Key.Key_1)
        bench.press(Qt.Key.Key_C, modifier=CTRL_SHIFT)
        line = SCENARIO.splitlines().index("  - id: two") + 1
        assert QGuiApplication.clipboard().text() == f"{bench.file}:{line}"
        assert f"“{bench.file}:{line}” is copied." in plain(bench.said())

    def test_they_stand_in_the_first_menu_with_their_keys(self, bench: Bench) -> None:
        menu = bench.window.menus.actions()[0].menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        entries = [one.text() for one in menu.actions()]
        for entry in (
            "Save the script as PDF\tCtrl+P",
            "Save the graph as picture\tCtrl+G",
            "Pack for sharing\tCtrl+Shift+P",
            "Write a translation sheet\tCtrl+L",
            "Copy the place\tCtrl+Shift+C",
        ):
            assert entry in entries

    def test_no_key_of_the_workbench_means_something_else_around_it(self) -> None:
        around = {key for one in ACTIONS if one.scope in (EVERYWHERE, TABS) for key in one.keys}
        own = {key for one in ACTIONS if one.scope == WORKBENCH for key in one.keys}
        assert own & around == {"Esc"}


class TestNames:
    @pytest.mark.parametrize(
        ("path", "chosen", "expected"),
        [
            ("a.svg", "SVG (*.svg)", "a.svg"),
            ("a.PNG", "SVG (*.svg)", "a.PNG"),
            ("a", "SVG (*.svg)", "a.svg"),
            ("a", "PNG (*.png)", "a.png"),
            ("a.b", "PNG (*.png)", "a.b.png"),
        ],
    )
    def test_the_form_follows_the_name_and_then_the_filter(
        self, path: str, chosen: str, expected: str, qapp: QApplication
    ) -> None:
        assert named(Path(path), form_of(PICTURE), chosen) == Path(expected)


@pytest.mark.parametrize("code", ["pack_large", "pack_many", "pack_link", "file_unwritable"])
def test_what_hinders_a_pack_has_a_sentence(code: str, qapp: QApplication) -> None:
    told = trouble_sentence(KnownError(code, path="a", entry="b", reason="c"))
    assert told != "That did not work."
