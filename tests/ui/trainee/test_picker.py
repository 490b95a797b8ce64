"""The picker: names by keys, a name typed in place, and nothing deleted without being asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.prompts import Question
from simulator.ui.theme import Theme
from simulator.ui.trainee.language_row import LANGUAGES
from simulator.ui.trainee.picker import PickerScreen
from simulator.ui.trainee.profile_list import ProfileModel, initial
from simulator.usecases.lists import PickerView
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, plain, press, settle, words_on

CTRL = Qt.KeyboardModifier.ControlModifier


def picker(
    qtbot: QtBot, view: PickerView | None = None, keymap: Keymap | None = None
) -> PickerScreen:
    screen = PickerScreen(Theme(), view or oven.picker(), now=oven.NOW, keymap=keymap)
    return on_stage(qtbot, screen)


def first_run(qtbot: QtBot) -> PickerScreen:
    return picker(qtbot, replace(oven.picker(), profiles=()))


def typed(qtbot: QtBot, text: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, text)


def test_the_rows_keep_the_promises_of_a_model(qtbot: QtBot) -> None:
    model = ProfileModel(oven.picker().profiles, oven.NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 3


def test_a_row_is_told_with_its_last_use(qtbot: QtBot) -> None:
    model = ProfileModel(oven.picker().profiles, oven.NOW)
    told = [
        plain(str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)))
        for row in range(3)
    ]
    assert told[0].startswith("Олена, 9 run")
    assert told[0].endswith("last yesterday 17:42")
    assert told[2] == "Марина Ивановна, not used yet"


def test_enter_opens_the_selected_profile(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    press(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.profile_chosen) as chosen:
        press(qtbot, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_a_digit_opens_its_profile_and_a_missing_one_nothing(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    opened: list[int] = []
    screen.profile_chosen.connect(opened.append)
    press(qtbot, Qt.Key.Key_3)
    press(qtbot, Qt.Key.Key_7)
    press(qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert opened == [3, 1]


def test_digits_can_be_switched_off(qtbot: QtBot) -> None:
    screen = picker(qtbot, keymap=Keymap(digits=False))
    opened: list[int] = []
    screen.profile_chosen.connect(opened.append)
    press(qtbot, Qt.Key.Key_1)
    assert opened == []


def test_a_new_profile_is_typed_in_place(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    press(qtbot, Qt.Key.Key_N, CTRL)
    typed(qtbot, "  Zoia ")
    with qtbot.waitSignal(screen.profile_created) as created:
        press(qtbot, Qt.Key.Key_Return)
    assert created.args == ["Zoia"]


def test_a_name_of_blanks_is_not_taken(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    created: list[str] = []
    screen.profile_created.connect(created.append)
    press(qtbot, Qt.Key.Key_N, CTRL)
    typed(qtbot, "   ")
    press(qtbot, Qt.Key.Key_Return)
    assert created == []


def test_digits_in_a_name_open_nobody(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    opened: list[int] = []
    screen.profile_chosen.connect(opened.append)
    press(qtbot, Qt.Key.Key_N, CTRL)
    typed(qtbot, "Zoia 2")
    assert opened == []


def test_escape_leaves_the_field_for_the_names(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    press(qtbot, Qt.Key.Key_N, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.profile_chosen):
        press(qtbot, Qt.Key.Key_Return)


def test_f2_renames_the_selected_profile(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    press(qtbot, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Олена"
    typed(qtbot, "Olena")
    with qtbot.waitSignal(screen.profile_renamed) as renamed:
        press(qtbot, Qt.Key.Key_Return)
    assert renamed.args == [1, "Olena"]


def asked(screen: PickerScreen) -> Question:
    questions = [one for one in screen.findChildren(Question) if one.isVisible()]
    assert len(questions) == 1
    return questions[0]


def test_deleting_asks_and_names_the_person_and_the_runs(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    press(qtbot, Qt.Key.Key_Delete)
    words = words_on(asked(screen))
    assert "Delete Олена?" in words
    assert "9 run" in words


def test_only_the_deed_deletes(qtbot: QtBot) -> None:
    screen = picker(qtbot)
    deleted: list[int] = []
    screen.profile_deleted.connect(deleted.append)
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.keyClick(asked(screen), Qt.Key.Key_Escape)
    settle()
    assert deleted == []
    screen.activateWindow()
    settle()
    press(qtbot, Qt.Key.Key_Delete)
    asked(screen).do.click()
    assert deleted == [1]


def test_the_first_start_is_one_key_from_a_profile(qtbot: QtBot) -> None:
    screen = first_run(qtbot)
    assert "Start the oven scenario" in words_on(screen)
    with qtbot.waitSignal(screen.profile_created) as created:
        press(qtbot, Qt.Key.Key_Return)
    assert created.args == ["Me"]


def test_at_the_first_start_a_room_can_play_before_anybody_has_a_name(qtbot: QtBot) -> None:
    screen = first_run(qtbot)
    for ask in (
        lambda: press(qtbot, Qt.Key.Key_F5),
        next(one for one in screen.findChildren(QPushButton) if one.text() == "Workshop").click,
    ):
        with qtbot.waitSignal(screen.workshop_wanted):
            ask()
    assert "workshop" not in picker(qtbot, oven.picker()).commands()


def test_a_guest_can_come_in_from_every_form_of_the_screen(qtbot: QtBot) -> None:
    for view in (
        oven.picker(),
        replace(oven.picker(), profiles=()),
        replace(oven.picker(), writable=False),
    ):
        screen = picker(qtbot, view)
        guest = next(
            one for one in screen.findChildren(QPushButton) if "save nothing" in one.text()
        )
        with qtbot.waitSignal(screen.guest_chosen):
            guest.click()


def test_an_unwritable_folder_is_said_and_leaves_only_the_guest(qtbot: QtBot) -> None:
    view = replace(oven.picker(), writable=False)
    screen = picker(qtbot, view)
    opened: list[int] = []
    screen.profile_chosen.connect(opened.append)
    press(qtbot, Qt.Key.Key_1)
    assert opened == []
    with qtbot.waitSignal(screen.guest_chosen):
        press(qtbot, Qt.Key.Key_Return)
    assert view.data_folder in words_on(screen)
    assert "New profile" not in words_on(screen)
    assert "new_profile" not in screen.commands()
    assert "delete" not in screen.commands()


@pytest.mark.parametrize("view", [oven.picker(), replace(oven.picker(), profiles=())])
def test_three_languages_stand_in_their_own_names(qtbot: QtBot, view: PickerView) -> None:
    screen = picker(qtbot, view)
    assert [name for _, name in LANGUAGES] == ["English", "Українська", "Русский"]
    for code, name in LANGUAGES:
        button = next(one for one in screen.findChildren(QPushButton) if one.text() == name)
        with qtbot.waitSignal(screen.language_chosen) as chosen:
            button.click()
        assert chosen.args == [code]


def test_it_says_that_progress_stays_on_this_computer(qtbot: QtBot) -> None:
    assert "Progress stays on this computer" in words_on(picker(qtbot))


def test_the_selection_survives_a_new_theme(qtbot: QtBot) -> None:
    before = picker(qtbot)
    press(qtbot, Qt.Key.Key_End)
    after = PickerScreen(Theme(scale=2.0), oven.picker(), now=oven.NOW)
    after.restore(before.state())
    on_stage(qtbot, after)
    with qtbot.waitSignal(after.profile_chosen) as chosen:
        press(qtbot, Qt.Key.Key_Return)
    assert chosen.args == [3]


def test_an_initial_is_one_letter() -> None:
    assert initial("  іван") == "І"
    assert initial("") == ""
