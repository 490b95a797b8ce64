"""Switching the language while the program runs: everything on the window follows, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from simulator.model.errors import KnownError
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.ui.troubles import say_trouble
from simulator.ui.widgets.banner import Banner
from simulator.ui.widgets.keys_panel import KeysPanel
from simulator.ui.windows import MainWindow
from simulator.usecases.bench_views import ProblemRow
from tests.ui.test_desk_flow import SCENARIO, Seat

MENUS = {
    "en": ["&File", "&Run", "&View", "&Help"],
    "uk": ["&Файл", "&Дії", "&Вигляд", "Д&овідка"],
    "ru": ["&Файл", "&Действия", "&Вид", "&Справка"],
}
TITLES = {
    "en": "Difficult-client simulator",
    "uk": "Тренажер «Складний клієнт»",
    "ru": "Тренажёр «Сложный клиент»",
}
ASKED = {"en": "Who is practising?", "uk": "Хто тренується?", "ru": "Кто тренируется?"}


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    made = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    made.sit_down()
    yield made
    switch(made, "en")
    made.get_up()


def window(seat: Seat) -> MainWindow:
    assert seat.desk is not None
    return seat.desk.window


def switch(seat: Seat, language: str) -> None:
    """As the menu does it; what is kept of it is waited for."""
    window(seat).change_looks(replace(window(seat).looks, language=language))
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy)


def labels(seat: Seat) -> list[str]:
    return [one.text() for one in seat.screen.findChildren(QLabel)]


def start_talking(seat: Seat) -> None:
    seat.press(Qt.Key.Key_Return)
    seat.wait_for(BriefingScreen)
    seat.press(Qt.Key.Key_Return)
    seat.wait_for(Conversation)


@pytest.mark.parametrize("language", ["uk", "ru"])
class TestTheWindow:
    def test_title_menus_and_screen_follow_there_and_back(self, seat: Seat, language: str) -> None:
        for now in (language, "en"):
            switch(seat, now)
            assert window(seat).windowTitle() == TITLES[now]
            assert [one.text() for one in window(seat).menus.actions()] == MENUS[now]
            assert isinstance(seat.screen, PickerScreen)
            assert ASKED[now] in labels(seat)
            assert QLocale().name()[:2] == now

    def test_the_choice_is_there_at_the_next_start(self, seat: Seat, language: str) -> None:
        switch(seat, language)
        seat.get_up()
        seat.sit_down()
        assert window(seat).windowTitle() == TITLES[language]
        assert ASKED[language] in labels(seat)

    def test_a_standing_strip_follows(self, seat: Seat, language: str) -> None:
        say_trouble(window(seat), KnownError("disk_full", path="x"))
        said = {
            "uk": "Прогрес не збережено: диск заповнено",
            "ru": "Прогресс не сохранён: диск заполнен",
        }
        for now, title in (
            (language, said[language]),
            ("en", "Progress was not saved: the disk is full"),
        ):
            switch(seat, now)
            shown = [b for b in window(seat).findChildren(Banner) if b.isVisible()]
            assert [b.accessibleName() for b in shown] == [title]

    def test_a_talk_goes_on_where_it_stands(self, seat: Seat, language: str) -> None:
        start_talking(seat)
        seat.press(Qt.Key.Key_2)
        order, selected = seat.talk.choices, seat.screen.state().row
        switch(seat, language)
        assert {"uk": "Хід 1 приблизно з 2", "ru": "Ход 1 примерно из 2"}[language] in plain(seat)
        assert (seat.talk.choices, seat.screen.state().row) == (order, selected)
        switch(seat, "en")
        assert "Turn 1 of about 2" in plain(seat)

    def test_the_list_of_keys_speaks_it(self, seat: Seat, language: str) -> None:
        switch(seat, language)
        seat.press(Qt.Key.Key_F1)
        (panel,) = window(seat).findChildren(KeysPanel)
        said = {
            "uk": ("Клавіші цього екрана", "Новий профіль"),
            "ru": ("Клавиши этого экрана", "Новый профиль"),
        }
        shown = [one.text() for one in panel.findChildren(QLabel)]
        assert set(said[language]) <= set(shown)
        seat.press(Qt.Key.Key_Escape)

    def test_the_list_of_keys_follows_while_it_is_open_and_leads_back(
        self, seat: Seat, language: str
    ) -> None:
        seat.press(Qt.Key.Key_F1)
        for now, title in (
            (language, {"uk": "Клавіші цього екрана", "ru": "Клавиши этого экрана"}[language]),
            ("en", "Keys of this screen"),
        ):
            switch(seat, now)
            panels = [one for one in window(seat).findChildren(KeysPanel) if one.isVisible()]
            assert [one.accessibleName() for one in panels] == [title]
            assert panels[0].isAncestorOf(window(seat).focusWidget())
        seat.press(Qt.Key.Key_Escape)
        assert [one for one in window(seat).findChildren(KeysPanel) if one.isVisible()] == []
        assert seat.screen.isAncestorOf(window(seat).focusWidget())

    def test_a_text_field_offers_copying_in_it(self, seat: Seat, language: str) -> None:
        switch(seat, language)
        field = seat.screen.findChild(QLineEdit)
        assert field is not None
        menu = field.createStandardContextMenu()
        offered = " ".join(action.text() for action in menu.actions())
        assert {"uk": "Копі", "ru": "Копир"}[language] in offered.replace("&", "")
        menu.deleteLater()


def plain(seat: Seat) -> list[str]:
    """What the labels say, without the marks around values."""
    return [text.replace("\u2068", "").replace("\u2069", "") for text in labels(seat)]


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_no_access_key_is_on_two_entries_of_a_menu(seat: Seat, language: str) -> None:
    switch(seat, language)
    bar = window(seat).menus.actions()
    assert all(mnemonic(one.text()) for one in bar)
    for level in ([one.text() for one in bar], *levels(seat)):
        keys = [mnemonic(text) for text in level if mnemonic(text)]
        assert len(keys) == len(set(keys)), level


def mnemonic(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


def levels(seat: Seat) -> Iterator[list[str]]:
    """The entries of every menu as it opens."""
    for menu in window(seat).menus.findChildren(QMenu):
        if menu.parent() is window(seat).menus:
            menu.aboutToShow.emit()
    for menu in window(seat).menus.findChildren(QMenu):
        yield [entry.text() for entry in menu.actions() if not entry.isSeparator()]


BROKEN = SCENARIO.replace("goto: two", "goto: tow")
SAID_BROKEN = {
    "en": "The nearest is two.",
    "uk": "Найближче: two.",
    "ru": "Ближайшее: two.",
}


def enter(seat: Seat) -> None:
    """Somebody who has been here before: the program starts with the scenarios."""
    keeper = seat.keepers[0]
    keeper.submit(lambda store: store.profiles.add("Olena", seat.clock())).result(10)
    seat.get_up()
    seat.sit_down()
    seat.wait_for(HomeScreen)


class TestProblemsOfAScenario:
    """What is amiss in a file is said in the language that holds, wherever it is said."""

    def test_on_the_home_screen(self, seat: Seat) -> None:
        (seat.scenarios / "oven" / "scenario.yaml").write_text(BROKEN, encoding="utf-8")
        enter(seat)
        seat.qtbot.waitUntil(lambda: bool(seat.banners()), timeout=10_000)
        for now in ("en", "uk", "ru", "en"):
            switch(seat, now)
            seat.qtbot.waitUntil(lambda: bool(seat.banners()), timeout=10_000)
            (strip,) = seat.banners()
            assert SAID_BROKEN[now] in strip.accessibleName(), now

    def test_in_the_workbench_and_the_chosen_problem_stays_chosen(self, seat: Seat) -> None:
        (seat.scenarios / "oven" / "scenario.yaml").write_text(
            BROKEN.replace("resolved: 1", "resolved: 2"), encoding="utf-8"
        )
        assert seat.desk is not None
        seat.desk.open_workbench(seat.scenarios / "oven")
        seat.qtbot.waitUntil(lambda: len(problems(seat)) > 1, timeout=10_000)
        seat.press(Qt.Key.Key_F8, Qt.Key.Key_F8)
        chosen = chosen_problem(seat)
        for now in ("uk", "ru", "en"):
            switch(seat, now)
            assert SAID_BROKEN[now] in " ".join(one.sentence for one in problems(seat))
            assert chosen_problem(seat) == chosen

    def test_also_where_the_choice_is_made_while_the_workbench_is_being_loaded(
        self, seat: Seat
    ) -> None:
        (seat.scenarios / "oven" / "scenario.yaml").write_text(BROKEN, encoding="utf-8")
        assert seat.desk is not None
        seat.desk.open_workbench(seat.scenarios / "oven")
        assert seat.benches == [] or seat.tasks.busy
        switch(seat, "uk")
        seat.qtbot.waitUntil(lambda: len(problems(seat)) > 0, timeout=10_000)
        assert SAID_BROKEN["uk"] in problems(seat)[0].sentence


def problems(seat: Seat) -> tuple[ProblemRow, ...]:
    assert isinstance(seat.screen, WorkbenchScreen)
    return seat.screen._view.problems


def chosen_problem(seat: Seat) -> tuple[str, int] | None:
    (pane,) = seat.screen.findChildren(ProblemsPane)
    problem = pane.problem()
    return None if problem is None else (problem.code, problem.line)
