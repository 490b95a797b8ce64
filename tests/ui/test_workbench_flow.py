"""A trainer at the desk: a scenario on the disk, the window beside the editor."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.ui.trainer import editor_flow
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.bench_flow import BenchFlow
from simulator.ui.trainer.bench_header import BenchHeader
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.ui.windows import MainWindow
from simulator.usecases.bench_views import BenchView, ReloadState
from tests.ui.test_desk_flow import SCENARIO, Seat
from tests.ui.trainee.stage import plain, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


class Bench:
    """The seat of a trainer, and what stands in the window."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat

    @property
    def window(self) -> MainWindow:
        return self.seat._desk.window

    @property
    def file(self) -> Path:
        return self.seat.scenarios / "oven" / "scenario.yaml"

    @property
    def flow(self) -> BenchFlow:
        found = self.seat._desk._bench
        assert found is not None
        return found

    @property
    def screen(self) -> WorkbenchScreen:
        screen = self.seat.screen
        assert isinstance(screen, WorkbenchScreen)
        return screen

    @property
    def view(self) -> BenchView:
        return self.screen._view

    @property
    def state(self) -> ReloadState | None:
        return self.view.reload.state if self.view.reload is not None else None

    def wait(self, state: ReloadState) -> None:
        self.seat.qtbot.waitUntil(lambda: self.state is state, timeout=10_000)

    def wait_analysed(self) -> None:
        self.seat.qtbot.waitUntil(lambda: self.view.fairness is not None, timeout=20_000)

    def open(self) -> None:
        self.seat._desk.open_workbench(self.file.parent)
        self.wait(ReloadState.OPENED)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.seat.press(*keys, modifier=modifier)

    def said(self) -> str:
        (header,) = self.screen.findChildren(BenchHeader)
        return words_on(header)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    seat = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    seat.sit_down()
    yield Bench(seat)
    seat.get_up()


def enter_home(bench: Bench) -> None:
    """Somebody who has been here before: the program starts with the scenarios."""
    keeper = bench.seat.keepers[0]
    keeper.submit(lambda store: store.profiles.add("Olena", bench.seat.clock())).result(10)
    bench.seat.get_up()
    bench.seat.sit_down()
    bench.seat.wait_for(HomeScreen)


class TestComingAndGoing:
    def test_the_tabs_lead_there_and_back_by_their_keys(self, bench: Bench) -> None:
        enter_home(bench)
        bench.press(Qt.Key.Key_3, modifier=CTRL)
        bench.seat.wait_for(WorkbenchScreen)
        assert "Open a scenario or make one from a template" in words_on(bench.screen)
        bench.press(Qt.Key.Key_1, modifier=CTRL)
        bench.seat.wait_for(HomeScreen)

    def test_escape_leads_back_and_nothing_is_looked_at_any_more(self, bench: Bench) -> None:
        enter_home(bench)
        bench.open()
        assert bench.flow._timer.isActive()
        bench.press(Qt.Key.Key_Escape)
        bench.seat.wait_for(HomeScreen)
        assert not bench.flow._timer.isActive()

    def test_coming_back_finds_the_scenario_and_the_place(self, bench: Bench) -> None:
        enter_home(bench)
        bench.open()
        bench.press(Qt.Key.Key_1)
        bench.press(Qt.Key.Key_Escape)
        bench.seat.wait_for(HomeScreen)
        bench.press(Qt.Key.Key_3, modifier=CTRL)
        bench.seat.wait_for(WorkbenchScreen)
        assert bench.view.playtest is not None
        assert bench.view.playtest.node == "two"

    def test_where_nobody_said_who_they_are_escape_leads_to_that_question(
        self, bench: Bench
    ) -> None:
        assert isinstance(bench.seat.screen, PickerScreen)
        bench.open()
        bench.press(Qt.Key.Key_Escape)
        bench.seat.wait_for(PickerScreen)

    def test_enter_on_a_scenario_that_cannot_be_played_leads_to_its_first_problem(
        self, bench: Bench
    ) -> None:
        bench.file.write_text(SCENARIO.replace("goto: two", "goto: tow"), encoding="utf-8")
        enter_home(bench)
        bench.press(ENTER)
        bench.seat.wait_for(WorkbenchScreen)
        (pane,) = bench.screen.findChildren(ProblemsPane)
        bench.seat.qtbot.waitUntil(lambda: pane.problem() is not None, timeout=10_000)
        problem = pane.problem()
        assert problem is not None
        assert (problem.code, "two" in problem.sentence) == ("S121", True)

    def test_text_size_keeps_the_workbench_where_it_is(self, bench: Bench) -> None:
        bench.open()
        bench.press(Qt.Key.Key_1)
        bench.press(Qt.Key.Key_Plus, modifier=CTRL)
        assert bench.screen.theme.scale == 1.25
        assert bench.view.playtest is not None
        assert bench.view.playtest.node == "two"
        bench.press(Qt.Key.Key_0, modifier=CTRL)


class TestSaving:
    def test_a_save_is_taken_in_and_keeps_the_place(self, bench: Bench) -> None:
        bench.open()
        bench.wait_analysed()
        bench.press(Qt.Key.Key_1)
        bench.file.write_text(SCENARIO.replace("And the fee?", "And the money?"), encoding="utf-8")
        bench.wait(ReloadState.RELOADED)
        playtest = bench.view.playtest
        assert playtest is not None
        assert (playtest.node, playtest.lines[-1][1]) == ("two", "And the money?")
        assert "kept your place" in bench.said()

    def test_a_broken_save_leaves_the_last_good_version_playable(self, bench: Bench) -> None:
        bench.open()
        bench.file.write_text(SCENARIO.replace("says: Nobody came.", "says: a: b"), "utf-8")
        bench.wait(ReloadState.BROKEN)
        assert "stays playable" in bench.said()
        (pane,) = bench.screen.findChildren(ProblemsPane)
        problem = pane.problem()
        assert problem is not None
        assert (problem.place.split(":")[0], problem.line) == ("scenario.yaml", 14)
        bench.screen.go_to("playtest")
        bench.press(Qt.Key.Key_1)
        assert bench.view.playtest is not None
        assert bench.view.playtest.node == "two"
        bench.file.write_text(SCENARIO, encoding="utf-8")
        bench.wait(ReloadState.RELOADED)
        assert bench.view.playtest.node == "two"

    def test_what_could_not_be_kept_is_said(self, bench: Bench) -> None:
        bench.open()
        bench.press(Qt.Key.Key_1)
        bench.file.write_text(
            SCENARIO.replace("- {id: good, say: I will look now.", "- {id: better, say: I look."),
            encoding="utf-8",
        )
        bench.wait(ReloadState.MOVED)
        assert "From turn 1 on your replies cannot be said: “good”." in bench.said()

    def test_reload_now_says_that_nothing_was_saved(self, bench: Bench) -> None:
        bench.open()
        bench.press(Qt.Key.Key_R, modifier=CTRL)
        bench.seat.qtbot.waitUntil(lambda: "Nothing was saved since" in bench.said())


class TestPlaying:
    def test_the_whole_playtest_by_keys(self, bench: Bench) -> None:
        bench.open()
        bench.press(Qt.Key.Key_1)
        bench.press(Qt.Key.Key_1)
        assert bench.view.playtest is not None
        assert bench.view.playtest.ending == "agreed"
        bench.press(Qt.Key.Key_Backspace)
        assert bench.view.playtest.node == "two"
        bench.press(Qt.Key.Key_F5)
        assert (bench.view.playtest.node, bench.view.playtest.answers) == ("one", ())

    def test_random_trainees_end_somewhere_and_the_same_seed_gives_the_same(
        self, bench: Bench
    ) -> None:
        bench.open()
        bench.press(Qt.Key.Key_T, modifier=CTRL)
        bench.seat.qtbot.waitUntil(lambda: bench.view.trial is not None, timeout=20_000)
        first = bench.view.trial
        assert first is not None
        assert sum(count for *_, count in first.endings) == first.hits.runs == 10_000
        bench.press(Qt.Key.Key_T, modifier=CTRL)
        assert bench.view.trial == first


class TestTheEditor:
    def test_without_an_editor_the_place_is_copied(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(editor_flow, "installed_editors", tuple)
        bench.open()
        QGuiApplication.clipboard().clear()
        bench.press(Qt.Key.Key_E, modifier=CTRL)
        bench.seat.qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
        assert QGuiApplication.clipboard().text() == f"{bench.file}:13"
        assert "is copied" in bench.said()

    def test_a_command_of_ones_own_is_tried_kept_and_used(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(editor_flow, "installed_editors", tuple)
        heard, script = tmp_path / "heard", tmp_path / "editor.py"
        script.write_text(
            f"import sys; open({str(heard)!r}, 'a').write(' '.join(sys.argv[1:]) + chr(10))\n"
        )
        bench.open()
        bench.press(Qt.Key.Key_E, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
        bench.seat.qtbot.waitUntil(lambda: bench.screen._editor is not None)
        panel = bench.screen._editor
        assert panel is not None
        panel._command.setText(f"{sys.executable} {script}")
        panel.tried.emit(panel.setting())
        bench.seat.qtbot.waitUntil(lambda: "Add the slot of the file" in words_on(panel))
        panel._command.setText(f"{sys.executable} {script} +{{line}} {{file}}")
        panel.tried.emit(panel.setting())
        bench.seat.qtbot.waitUntil(heard.exists, timeout=10_000)
        panel._command.setFocus()
        bench.press(ENTER)
        bench.seat.qtbot.waitUntil(lambda: bench.screen._editor is None)
        bench.press(Qt.Key.Key_E, modifier=CTRL)
        bench.seat.qtbot.waitUntil(lambda: len(heard.read_text().splitlines()) == 2, timeout=10_000)
        assert heard.read_text().splitlines() == [f"+1 {bench.file}", f"+13 {bench.file}"]


class TestOpening:
    def dialog(self, bench: Bench) -> QFileDialog:
        (found,) = bench.window.findChildren(QFileDialog)
        return found

    def test_a_folder_is_asked_for_and_opened(self, bench: Bench) -> None:
        bench.open()
        other = bench.seat.scenarios / "other"
        other.mkdir()
        (other / "scenario.yaml").write_text(
            SCENARIO.replace("id: oven", "id: other"), encoding="utf-8"
        )
        bench.press(Qt.Key.Key_O, modifier=CTRL)
        dialog = self.dialog(bench)
        dialog.fileSelected.emit(str(other))
        dialog.reject()
        bench.seat.qtbot.waitUntil(lambda: bench.view.id == "other", timeout=10_000)

    def test_a_scenario_is_made_from_the_template_and_has_no_errors(self, bench: Bench) -> None:
        bench.open()
        new = bench.seat.scenarios / "my_scenario"
        bench.press(Qt.Key.Key_N, modifier=CTRL)
        dialog = self.dialog(bench)
        dialog.fileSelected.emit(str(new))
        dialog.reject()
        bench.seat.qtbot.waitUntil(lambda: bench.view.id == "my_scenario", timeout=10_000)
        bench.wait(ReloadState.OPENED)
        assert (new / "scenario.yaml").is_file()
        assert bench.view.playable

    def test_a_name_that_cannot_be_is_refused_with_one_that_can(self, bench: Bench) -> None:
        bench.open()
        bench.press(Qt.Key.Key_N, modifier=CTRL)
        dialog = self.dialog(bench)
        dialog.fileSelected.emit(str(bench.seat.scenarios / "My Scenario"))
        dialog.reject()
        bench.seat.qtbot.waitUntil(lambda: bool(bench.seat.banners()), timeout=10_000)
        assert "“my_scenario” would do" in plain(bench.seat.banners()[0].accessibleName())


def drop(window: MainWindow, *files: Path) -> None:
    """What the platform sends when files are let go over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, *held)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, *held)
    QApplication.sendEvent(window, event)


def pack_of(folder: Path, name: str, text: str = SCENARIO) -> Path:
    file = folder / f"{name}.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(f"{name}/scenario.yaml", text.replace("id: oven", f"id: {name}", 1))
    return file


class TestDropping:
    def banner(self, bench: Bench, words: str):
        def there() -> bool:
            swept()
            return any(words in plain(one.accessibleName()) for one in bench.seat.banners())

        bench.seat.qtbot.waitUntil(there, timeout=10_000)
        return next(b for b in bench.seat.banners() if words in plain(b.accessibleName()))

    def test_a_folder_is_opened_in_the_workbench(self, bench: Bench) -> None:
        enter_home(bench)
        drop(bench.window, bench.file)
        bench.seat.wait_for(WorkbenchScreen)
        bench.wait(ReloadState.OPENED)
        assert bench.view.id == "oven"

    def test_a_pack_is_said_first_and_installed_on_yes(self, bench: Bench, tmp_path: Path) -> None:
        enter_home(bench)
        drop(bench.window, pack_of(tmp_path, "fridge"))
        asked = self.banner(bench, "Install the scenario “The short oven”?")
        assert "Languages: English · 1 file" in plain(asked.accessibleName())
        assert not (bench.seat.scenarios / "fridge").exists()
        asked.acted.emit("install")
        self.banner(bench, "is among the scenarios now")
        assert (bench.seat.scenarios / "fridge" / "scenario.yaml").is_file()
        home = bench.seat.screen
        assert isinstance(home, HomeScreen)
        bench.seat.qtbot.waitUntil(
            lambda: {row.id for row in bench.seat.screen._view.rows} == {"oven", "fridge"},
            timeout=10_000,
        )

    def test_what_is_there_is_replaced_only_after_a_second_question(
        self, bench: Bench, tmp_path: Path
    ) -> None:
        enter_home(bench)
        text = SCENARIO.replace("Nobody came.", "Nobody called.")
        drop(bench.window, pack_of(tmp_path, "oven", text))
        self.banner(bench, "Install the scenario").acted.emit("install")
        second = self.banner(bench, "There is a scenario “oven” already. Replace it?")
        assert "Nobody came." in bench.file.read_text(encoding="utf-8")
        second.acted.emit("replace")
        self.banner(bench, "is among the scenarios now")
        assert "Nobody called." in bench.file.read_text(encoding="utf-8")

    def test_what_is_no_pack_is_refused_in_place(self, bench: Bench, tmp_path: Path) -> None:
        enter_home(bench)
        bad = tmp_path / "bad.zip"
        bad.write_bytes(b"no zip at all")
        drop(bench.window, bad)
        refused = self.banner(bench, "Nothing was installed")
        assert "is not a zip file" in plain(refused.accessibleName())

    def test_during_a_talk_nothing_is_opened(self, bench: Bench) -> None:
        drop(bench.window, bench.file)
        self.banner(bench, "Go to the scenarios first")
        assert isinstance(bench.seat.screen, PickerScreen)
