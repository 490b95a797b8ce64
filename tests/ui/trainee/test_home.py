"""Home: every command from the row by its key, and a broken scenario among sound ones."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from simulator.model.issue import Issue
from simulator.model.run import Mode
from simulator.ui.theme import Theme
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.scenario_list import ScenarioModel, ScenarioSearch
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.card_list import CardList
from simulator.usecases.lists import HomeView
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, plain, press, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier


def say_issue(issue: Issue) -> str:
    return f"sentence of {issue.code}"


def home(
    qtbot: QtBot, view: HomeView | None = None, size: tuple[int, int] = (1280, 720)
) -> HomeScreen:
    screen = HomeScreen(Theme(), view or oven.home(), now=oven.NOW, say_issue=say_issue)
    return on_stage(qtbot, screen, size)


def test_the_rows_and_the_search_keep_the_promises_of_a_model(qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = ScenarioModel(oven.scenario_rows())
    search = ScenarioSearch(oven.scenario_rows())
    testers = [QAbstractItemModelTester(one, fatal) for one in (model, search)]
    search.look_for("WARRANTY")
    assert len(testers) == 2
    assert (model.rowCount(), search.rowCount()) == (4, 1)


def test_the_unfinished_run_is_the_first_offer(qtbot: QtBot) -> None:
    first, oven_row, *others = oven.scenario_rows()
    view = replace(oven.home(), rows=(oven_row, first, *others))
    screen = home(qtbot, view)
    with qtbot.waitSignal(screen.resume_requested) as resumed:
        press(qtbot, Qt.Key.Key_Return)
    assert resumed.args == [17]


def test_enter_starts_practice_where_nothing_is_unfinished(qtbot: QtBot) -> None:
    screen = home(qtbot)
    press(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.start_requested) as started:
        press(qtbot, Qt.Key.Key_Return)
    assert started.args == ["dishwasher", Mode.PRACTICE]


def test_every_offer_has_its_key(qtbot: QtBot) -> None:
    screen = home(qtbot)
    with qtbot.waitSignal(screen.start_requested) as started:
        press(qtbot, Qt.Key.Key_Return, CTRL)
    assert started.args == ["oven", Mode.PRACTICE]
    with qtbot.waitSignal(screen.start_requested) as started:
        press(qtbot, Qt.Key.Key_E, CTRL)
    assert started.args == ["oven", Mode.EXAM]
    with qtbot.waitSignal(screen.briefing_requested) as briefed:
        press(qtbot, Qt.Key.Key_Space)
    assert briefed.args == ["oven"]
    with qtbot.waitSignal(screen.folder_requested):
        press(qtbot, Qt.Key.Key_O, CTRL)


def button(screen: HomeScreen, words: str) -> Button:
    swept()
    return next(one for one in screen.findChildren(Button) if one.words() == words)


def test_a_focused_button_keeps_its_enter_and_space(qtbot: QtBot) -> None:
    screen = home(qtbot)
    started: list[object] = []
    screen.start_requested.connect(lambda *what: started.append(what))
    button(screen, "Take the exam").setFocus()
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Space)
    assert started == [("oven", Mode.EXAM)] * 2


def test_the_detail_follows_the_row(qtbot: QtBot) -> None:
    screen = home(qtbot)
    assert "You left on turn 3 of about 7, yesterday 17:42." in words_on(screen)
    press(qtbot, Qt.Key.Key_Down)
    swept()
    words = words_on(screen)
    assert "The same client is back" in words
    assert "You left on turn" not in words


def test_a_broken_scenario_says_line_and_sentence_and_cannot_start(qtbot: QtBot) -> None:
    screen = home(qtbot)
    started: list[object] = []
    screen.start_requested.connect(lambda *what: started.append(what))
    screen.resume_requested.connect(started.append)
    screen.briefing_requested.connect(started.append)
    press(qtbot, Qt.Key.Key_End)
    swept()
    words = words_on(screen)
    assert "warranty/scenario.yaml, line 148" in words
    assert "sentence of S120" in words
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_E, CTRL),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    ):
        press(qtbot, key, modifier)
    assert started == []


def test_a_row_is_heard_with_where_one_stands(qtbot: QtBot) -> None:
    model = ScenarioModel(oven.scenario_rows())
    told = [
        plain(str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)))
        for row in range(4)
    ]
    assert told[0] == (
        "The oven that never came. Iryna Koval. 10 min, easy. "
        "Unfinished · turn 3. Last: 62 · bends."
    )
    assert told[2].endswith("14 min, hard. Not tried yet.")
    assert told[3] == "The warranty nobody will take. Cannot be played: line 148."


def test_ctrl_f_searches_and_enter_starts_what_was_found(qtbot: QtBot) -> None:
    screen = home(qtbot)
    press(qtbot, Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "bohdan")
    with qtbot.waitSignal(screen.start_requested) as started:
        press(qtbot, Qt.Key.Key_Return)
    assert started.args == ["clause_by_clause", Mode.PRACTICE]


def test_a_space_in_the_search_field_is_a_space(qtbot: QtBot) -> None:
    screen = home(qtbot)
    briefed: list[str] = []
    screen.briefing_requested.connect(briefed.append)
    press(qtbot, Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "the w")
    assert (field.text(), briefed) == ("the w", [])


def test_nothing_found_is_said_and_escape_brings_all_back(qtbot: QtBot) -> None:
    screen = home(qtbot)
    press(qtbot, Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "zebra")
    assert "No scenario has “zebra” in it." in words_on(screen)
    press(qtbot, Qt.Key.Key_Escape)
    assert "zebra" not in words_on(screen)
    assert "start" in "".join(screen.commands()) or "resume" in screen.commands()


def test_arrow_down_goes_from_the_search_to_the_rows(qtbot: QtBot) -> None:
    screen = home(qtbot)
    press(qtbot, Qt.Key.Key_F, CTRL)
    press(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.briefing_requested):
        press(qtbot, Qt.Key.Key_Space)


def test_an_empty_library_offers_one_action_and_enter_does_it(qtbot: QtBot) -> None:
    screen = home(qtbot, replace(oven.home(), rows=()))
    assert "/srv/scenarios" in words_on(screen)
    assert [one.words() for one in screen.findChildren(Button)] == ["Open folder"]
    with qtbot.waitSignal(screen.folder_requested):
        press(qtbot, Qt.Key.Key_Return)


def test_while_the_library_is_read_nothing_is_called_empty(qtbot: QtBot) -> None:
    screen = HomeScreen(
        Theme(), replace(oven.home(), rows=(), loading=True), now=oven.NOW, say_issue=say_issue
    )
    on_stage(qtbot, screen)
    assert "Reading the scenarios" in words_on(screen)
    assert "No scenarios" not in words_on(screen)


def test_a_guest_is_told_that_nothing_is_saved(qtbot: QtBot) -> None:
    assert "nothing is saved" in words_on(home(qtbot, replace(oven.home(), guest=True)))
    assert "nothing is saved" not in words_on(home(qtbot))


def test_a_narrow_window_has_the_detail_under_the_list(qtbot: QtBot) -> None:
    screen = home(qtbot, size=(900, 720))
    swept()
    rows = screen.findChildren(CardList)[0]
    detail = button(screen, "Take the exam")
    below = detail.mapTo(screen, detail.rect().topLeft()).y()
    assert below > rows.mapTo(screen, rows.rect().bottomLeft()).y()


def test_a_row_chosen_before_stands_in_view_in_a_narrow_window(qtbot: QtBot) -> None:
    screen = HomeScreen(Theme(scale=1.5), oven.home(), now=oven.NOW, say_issue=say_issue)
    screen.restore(("warranty", ""))
    on_stage(qtbot, screen, (1024, 768))
    rows = screen.findChildren(CardList)[0]
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))


def test_row_and_search_survive_a_new_theme(qtbot: QtBot) -> None:
    before = home(qtbot)
    press(qtbot, Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "iryna")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    after = HomeScreen(Theme(scale=1.5), oven.home(), now=oven.NOW, say_issue=say_issue)
    after.restore(before.state())
    on_stage(qtbot, after)
    assert after.state() == ("dishwasher", "iryna") == before.state()


def test_a_click_on_a_row_selects_and_a_second_click_starts(qtbot: QtBot) -> None:
    screen = home(qtbot)
    rows = screen.findChildren(CardList)[0]
    middle = rows.visualRect(rows.model().index(1, 0)).center()
    started: list[object] = []
    screen.start_requested.connect(lambda *what: started.append(what))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert started == []
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert started == [("dishwasher", Mode.PRACTICE)]
