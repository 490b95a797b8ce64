"""The trainer's view of a group at the desk, with the keyboard alone: by its tab, teams, registers,
results brought in, a fork opened in the workbench, saving."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.ui.prompts import Question
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.ui.trainee.progress import ProgressScreen
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.group import GroupScreen
from simulator.ui.trainer.group_body import GroupBody
from simulator.ui.trainer.team_panel import TeamPanel
from tests.ui.crowded import crowd, export
from tests.ui.test_desk_flow import Seat
from tests.ui.trainee.stage import plain, words_on
from tests.usecases.shop import put

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
ESCAPE = Qt.Key.Key_Escape
PEOPLE = ("Olena", "Andrii", "Bohdan", "Lida", "Marta", "Petro")


@pytest.fixture(scope="module")
def scenarios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scenarios")
    put(folder)
    return folder


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory, scenarios: Path) -> Path:
    """The data folder of two people: too few."""
    folder = tmp_path_factory.mktemp("few")
    crowd(folder, scenarios, PEOPLE[:2])
    return folder


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory, scenarios: Path) -> Path:
    """The data folder of six people, in a team."""
    folder = tmp_path_factory.mktemp("many")
    crowd(folder, scenarios, PEOPLE, team="Evening shift")
    return folder


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory, scenarios: Path) -> tuple[Path, Path]:
    """The files of two other computers, with two people each."""
    folder = tmp_path_factory.mktemp("elsewhere")
    return export(folder, scenarios, PEOPLE[2:4]), export(folder, scenarios, PEOPLE[4:6])


@pytest.fixture
def empty(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scenarios: Path, few: Path
) -> Iterator[Seat]:
    shutil.copytree(few, tmp_path / "data")
    yield from sitting(qtbot, qapp, tmp_path, scenarios)


@pytest.fixture
def seat(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scenarios: Path, many: Path
) -> Iterator[Seat]:
    shutil.copytree(many, tmp_path / "data")
    yield from sitting(qtbot, qapp, tmp_path, scenarios)


def sitting(qtbot: QtBot, qapp: QApplication, tmp_path: Path, scenarios: Path) -> Iterator[Seat]:
    made = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    made.sit_down()
    made.press(ENTER)  # whoever is first in the list of people
    made.wait_for(HomeScreen)
    yield made
    made.get_up()


def group(seat: Seat) -> GroupScreen:
    """By its tab, read to the end."""
    seat.press(Qt.Key.Key_4, modifier=CTRL)
    seat.wait_for(GroupScreen)
    return shown(seat)


def shown(seat: Seat) -> GroupScreen:
    screen = seat.screen
    assert isinstance(screen, GroupScreen)
    return screen


def body(seat: Seat) -> GroupBody:
    found = shown(seat)._body
    assert found is not None
    return found


def panel(seat: Seat) -> TeamPanel:
    found = shown(seat)._cover
    assert isinstance(found, TeamPanel)
    return found


def write(seat: Seat, words: str) -> None:
    """Type into what has the keyboard."""
    target = seat._desk.window.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)


def chosen(seat: Seat, *files: Path) -> None:
    """The system's dialog, answered."""
    dialog = seat._desk.window.findChildren(QFileDialog)[-1]
    if dialog.fileMode() == QFileDialog.FileMode.ExistingFiles:
        dialog.filesSelected.emit([str(file) for file in files])
    else:
        dialog.fileSelected.emit(str(files[0]))
    dialog.close()
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy, timeout=10_000)


def said(seat: Seat) -> str:
    return plain(" ".join(one.accessibleName() for one in seat.banners()))


class TestTheTab:
    def test_it_leads_to_the_group_and_escape_back_to_the_scenarios(self, seat: Seat) -> None:
        assert "6 people with a cold exam" in words_on(group(seat))
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)

    def test_from_it_every_other_tab_is_reached_and_back(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_3, modifier=CTRL)
        seat.wait_for(WorkbenchScreen)
        group(seat)
        seat.press(Qt.Key.Key_2, modifier=CTRL)
        seat.wait_for(ProgressScreen)
        group(seat)
        seat.press(Qt.Key.Key_1, modifier=CTRL)
        seat.wait_for(HomeScreen)

    def test_the_first_page_shows_the_fork_the_group_falls_for(self, seat: Seat) -> None:
        words = words_on(group(seat))
        assert "And the second fee?" in words
        assert "points lost on average" in words
        for name in PEOPLE:
            assert name not in words

    def test_too_few_people_are_told_how_many_are_missing_and_nothing_of_anybody(
        self, empty: Seat
    ) -> None:
        words = words_on(group(empty))
        assert "3 more people with a cold exam, and the group shows" in words
        assert "And the second fee?" not in words
        empty.press(Qt.Key.Key_2)
        assert "No fork to show yet" in words_on(shown(empty))

    def test_it_comes_back_to_the_page_and_the_row_it_was_left_at(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_2)
        seat.press(Qt.Key.Key_End)
        table = body(seat).forks.table
        assert table is not None
        last = table.current()
        seat.press(Qt.Key.Key_1, modifier=CTRL)
        seat.wait_for(HomeScreen)
        group(seat)
        assert body(seat).page == "forks"
        table = body(seat).forks.table
        assert table is not None
        assert table.current() == last

    def test_without_a_store_it_is_said_and_the_window_goes_on(self, seat: Seat) -> None:
        seat.fail.append(KnownError("store_damaged"))
        seat.press(Qt.Key.Key_4, modifier=CTRL)
        seat.wait_for(GroupScreen)
        assert seat.banners() != []
        seat.fail.clear()
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)


class TestTeams:
    def test_a_team_is_chosen_in_the_list_and_only_its_people_count(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_F6, Qt.Key.Key_F6)
        choice = body(seat).header.choice
        if seat._desk.window.focusWidget() is not choice:
            choice.setFocus()
        seat.press(Qt.Key.Key_Down)
        seat.qtbot.waitUntil(lambda: body(seat).header.choice.currentData() == 1)
        assert shown(seat)._view is not None
        assert "Evening shift" in body(seat).header.choice.currentText()

    def test_a_new_one_is_named_its_people_ticked_and_then_shown(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_N, modifier=CTRL)
        write(seat, "Newcomers")
        seat.press(Qt.Key.Key_Tab)
        seat.press(Qt.Key.Key_Space)
        seat.press(ENTER)
        view = shown(seat)._view
        assert view is not None
        assert (view.team.name, view.team.people) == ("Newcomers", 1)
        assert "4 more people" in words_on(shown(seat))

    def test_a_name_that_is_taken_is_said_where_it_is_typed(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_N, modifier=CTRL)
        write(seat, "evening SHIFT")
        seat.press(ENTER)
        assert "There is a team of that name already." in words_on(panel(seat))
        seat.press(ESCAPE)
        assert not shown(seat).editing

    def test_it_is_renamed_and_deleted_after_a_question_and_its_people_stay(
        self, seat: Seat
    ) -> None:
        group(seat)
        shown(seat).team_chosen.emit(1)
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        seat.press(Qt.Key.Key_F2)
        write(seat, "Night shift")
        seat.press(ENTER)
        view = shown(seat)._view
        assert view is not None
        assert view.team.name == "Night shift"
        seat.press(Qt.Key.Key_F2)
        panel(seat).deletion_wanted.emit()
        (question,) = seat._desk.window.findChildren(Question)
        QTest.keyClick(question.keep, Qt.Key.Key_Tab)
        QTest.keyClick(question.do, ENTER)
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        view = shown(seat)._view
        assert view is not None
        assert [team.id for team in view.teams] == [0]
        assert view.people == len(PEOPLE)


class TestPainPoints:
    def test_owner_and_day_are_written_beside_the_cause_and_outlive_the_program(
        self, seat: Seat
    ) -> None:
        group(seat)
        seat.press(Qt.Key.Key_3, ENTER)
        write(seat, "Larysa")
        seat.press(Qt.Key.Key_Tab)
        write(seat, "31.12.2026")
        seat.press(ENTER)
        assert "under way" in words_on(shown(seat))
        seat.get_up()
        seat.sit_down()
        seat.wait_for(PickerScreen)
        seat.press(ENTER)
        seat.wait_for(HomeScreen)
        group(seat)
        form = body(seat).pains.form
        assert form is not None
        assert (form.owner.text(), form.due.text()) == ("Larysa", "31.12.2026")

    def test_what_is_no_day_is_said_and_nothing_is_kept(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_3, ENTER, Qt.Key.Key_Tab)
        write(seat, "31.02.2026")
        seat.press(ENTER)
        assert "A day is written like 31.12.2026." in words_on(shown(seat))
        assert seat.keepers[0].submit(lambda store: store.measures.all()).result(10) == ()

    def test_what_is_typed_and_not_kept_outlives_a_new_text_size(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_3, ENTER)
        write(seat, "Lary")
        seat.press(Qt.Key.Key_Plus, modifier=CTRL)
        form = body(seat).pains.form
        assert form is not None
        assert form.owner.text() == "Lary"
        assert form.owner.hasFocus()


class TestBringingIn:
    def test_files_of_two_computers_make_a_group_and_twice_is_once(
        self, empty: Seat, elsewhere: tuple[Path, Path]
    ) -> None:
        group(empty)
        empty.press(Qt.Key.Key_O, modifier=CTRL)
        chosen(empty, *elsewhere)
        assert "Results of 4 people · 4 new runs" in said(empty)
        assert "6 people with a cold exam" in words_on(shown(empty))
        empty.press(Qt.Key.Key_O, modifier=CTRL)
        chosen(empty, *elsewhere)
        assert "nothing was counted twice" in said(empty)
        assert "4 runs known already" in said(empty)
        assert "6 people with a cold exam" in words_on(shown(empty))

    def test_they_come_into_the_team_that_is_shown(
        self, seat: Seat, tmp_path: Path, scenarios: Path
    ) -> None:
        file = export(tmp_path, scenarios, ["Nadiia"])
        group(seat)
        shown(seat).team_chosen.emit(1)
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        seat._desk.window.dropped.emit([str(file)])
        seat.qtbot.waitUntil(lambda: not seat.tasks.busy)
        view = shown(seat)._view
        assert view is not None
        assert (view.team.name, view.team.people) == ("Evening shift", 7)
        (brought,) = [one for one in view.members if one.name == "Nadiia"]
        assert (brought.here, brought.in_team) == (False, True)

    def test_a_file_dropped_among_the_scenarios_leads_to_the_group(
        self, empty: Seat, elsewhere: tuple[Path, Path]
    ) -> None:
        empty._desk.window.dropped.emit([str(elsewhere[0])])
        empty.wait_for(GroupScreen)
        empty.qtbot.waitUntil(lambda: not empty.tasks.busy)
        assert "Results of 2 people" in said(empty)

    def test_what_is_refused_is_named_with_its_reason_and_the_rest_comes(
        self, empty: Seat, tmp_path: Path, elsewhere: tuple[Path, Path]
    ) -> None:
        other = tmp_path / "other.json"
        other.write_text('{"what": 1}', encoding="utf-8")
        group(empty)
        empty.press(Qt.Key.Key_O, modifier=CTRL)
        chosen(empty, other, elsewhere[0])
        assert "Results of 2 people · 2 new runs" in said(empty)
        assert "other.json: This file holds no results of this program" in said(empty)


class TestForks:
    def test_enter_opens_the_fork_in_the_workbench_at_its_node(self, seat: Seat) -> None:
        group(seat)
        seat.press(Qt.Key.Key_2)
        table = body(seat).forks.table
        assert table is not None
        node = table.current().node
        seat.press(ENTER)
        seat.wait_for(WorkbenchScreen)
        bench = seat.screen
        assert isinstance(bench, WorkbenchScreen)
        seat.qtbot.waitUntil(lambda: bench._graph.selected() == node, timeout=10_000)

    def test_from_the_first_page_one_looks_closer_at_it(self, seat: Seat) -> None:
        group(seat)
        seat.press(ENTER)
        assert body(seat).page == "forks"
        assert body(seat).forks.table is not None
        assert seat._desk.window.focusWidget() is body(seat).forks.table


class TestSaving:
    def test_two_keys_and_a_name_make_the_list_of_causes_with_what_mends_them(
        self, seat: Seat, tmp_path: Path
    ) -> None:
        group(seat)
        seat.press(Qt.Key.Key_S, modifier=CTRL)
        seat.press(Qt.Key.Key_2)
        chosen(seat, tmp_path / "standard.md")
        text = (tmp_path / "standard.md").read_text(encoding="utf-8")
        assert "The number was never read back" in text
        assert "Read it back." in text

    def test_tables_name_nobody_unless_that_is_ticked(self, seat: Seat, tmp_path: Path) -> None:
        group(seat)
        seat.press(Qt.Key.Key_S, modifier=CTRL)
        seat.press(Qt.Key.Key_4)
        chosen(seat, tmp_path / "bare.csv")
        assert "Andrii" not in (tmp_path / "bare.csv").read_text(encoding="utf-8")
        seat.press(Qt.Key.Key_S, modifier=CTRL)
        cover = shown(seat)._cover
        assert cover is not None
        cover._names.setChecked(True)
        seat.press(Qt.Key.Key_4)
        chosen(seat, tmp_path / "named.csv")
        assert "Andrii" in (tmp_path / "named.csv").read_text(encoding="utf-8")
        assert "Saved as named.csv" in said(seat)
