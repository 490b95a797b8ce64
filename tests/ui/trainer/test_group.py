"""The group screen with real keys: pages, tables, fields, panels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.trainer.forks_page import ForksPage
from simulator.ui.trainer.group import GroupScreen
from simulator.ui.trainer.group_save_panel import GroupSavePanel, Saving
from simulator.ui.trainer.pains_page import PainsPage
from simulator.ui.trainer.promises_page import PromisesPage
from simulator.ui.trainer.reply_bars import ReplyBars
from simulator.ui.trainer.team_panel import TeamPanel
from simulator.ui.widgets.row_table import RowTable
from simulator.usecases.register_views import PainPoint
from tests.shots.harness import theme_for
from tests.ui.trainee.stage import on_stage, plain, press, settle, swept, words_on
from tests.ui.trainer import group_samples as samples

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """A screen that stays alive is styled anew with every later one, and hears all its keys."""
    yield
    swept()


def screen(qtbot: QtBot, size: tuple[int, int] = (1280, 720)) -> GroupScreen:
    made = GroupScreen(theme_for(), samples.group(), samples.registers(), today=samples.TODAY)
    return on_stage(qtbot, made, size)


def table(made: GroupScreen) -> RowTable:
    assert made._body is not None
    found = made._body.table()
    assert found is not None
    return found


def headers(shown: RowTable) -> list[str]:
    model = shown.model()
    names = [
        str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())
    ]
    return [name for at, name in enumerate(names) if not shown.isColumnHidden(at)]


class TestTables:
    @pytest.mark.parametrize("page", ["2", "3", "5"])
    def test_every_model_keeps_to_the_rules_while_it_is_sorted(
        self, qtbot: QtBot, page: str
    ) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key(ord(page)))
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        shown = table(made)
        tester = QAbstractItemModelTester(shown.model(), mode)
        for _ in headers(shown):
            press(qtbot, Qt.Key.Key_F4)
            press(qtbot, Qt.Key.Key_F4, SHIFT)
        assert tester.model() is shown.model()

    def test_the_fork_that_costs_most_comes_first_and_the_chosen_one_is_told_beside(
        self, qtbot: QtBot
    ) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_2)
        assert [fork.node for fork in table(made).rows()][:2] == ["fee", "lost_day"]
        press(qtbot, Qt.Key.Key_Down)
        words = words_on(made)
        assert "A trap nobody takes." in words
        assert "“Let me see what I can do.”" in words

    def test_another_order_keeps_the_chosen_row(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_2)
        press(qtbot, Qt.Key.Key_Down)
        before = table(made).current()
        press(qtbot, Qt.Key.Key_F4)
        assert table(made).current() == before

    def test_forks_without_a_correlation_stand_last_either_way(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_2)
        at = next(n for n, name in enumerate(_all_headers(table(made))) if name.startswith("D"))
        for falling in (False, True):
            table(made).sort_by(at, falling=falling)
            assert table(made).rows()[-1].node == "claim"

    def test_columns_go_in_a_fixed_order_where_there_is_no_room(self, qtbot: QtBot) -> None:
        seen = []
        for width in (1280, 760, 640, 520):
            made = screen(qtbot, (width, 700))
            press(qtbot, Qt.Key.Key_3)
            seen.append(set(headers(table(made))))
        assert all(fewer <= more for more, fewer in pairwise(seen))
        assert {"Cause", "By when"} <= seen[-1]

    def test_enter_on_a_fork_wants_it_in_the_workbench(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_2)
        with qtbot.waitSignal(made.fork_opened) as wanted:
            press(qtbot, Qt.Key.Key_Return)
        assert wanted.args == ["oven", "fee"]


def _all_headers(shown: RowTable) -> list[str]:
    model = shown.model()
    return [
        str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())
    ]


class TestPainPoints:
    def test_what_is_late_is_marked_by_sign_and_word(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_3)
        model = table(made).model()
        cells = [
            plain(str(model.index(row, column).data()))
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
        assert "! 10 Nov 2026, overdue" in cells
        assert "✓ 3 Nov 2026, done" in cells
        assert "! 1 overdue" in words_on(made)

    def test_f7_leaves_only_what_is_open_and_brings_the_rest_back(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_3)
        press(qtbot, Qt.Key.Key_F7)
        assert [one.cause for one in table(made).rows()] == ["unclear", "couriers", "precedent"]
        press(qtbot, Qt.Key.Key_F7)
        assert len(table(made).rows()) == 4

    def test_owner_day_and_note_are_written_with_the_keyboard_alone(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_3)
        press(qtbot, Qt.Key.Key_End)
        press(qtbot, Qt.Key.Key_Return)
        _write("Marta")
        press(qtbot, Qt.Key.Key_Tab)
        press(qtbot, Qt.Key.Key_Up)
        with qtbot.waitSignal(made.measure_kept) as kept:
            press(qtbot, Qt.Key.Key_Return, CTRL)
        (pain,) = kept.args
        assert isinstance(pain, PainPoint)
        assert (pain.cause, pain.owner, pain.due) == ("precedent", "Marta", samples.TODAY)

    def test_what_is_typed_is_still_there_after_another_row(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        assert made._body is not None
        press(qtbot, Qt.Key.Key_3)
        press(qtbot, Qt.Key.Key_Return)
        _write("Nobody else")
        for _ in range(3):  # the team, the tab, the table
            press(qtbot, Qt.Key.Key_F6)
        assert QApplication.focusWidget() is table(made)
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Up)
        form = made._body.pains.form
        assert form is not None
        assert form.owner.text() == "Nobody else"

    def test_done_today_is_one_press(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        assert made._body is not None
        press(qtbot, Qt.Key.Key_3)
        form = made._body.pains.form
        assert form is not None
        with qtbot.waitSignal(made.measure_kept, timeout=2000) as kept:
            form._on_done_today()
        assert kept.args[0].done == samples.TODAY


def _write(words: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)
    settle()


class TestPanels:
    def test_a_digit_chooses_what_to_save_and_names_go_only_if_ticked(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_S, CTRL)
        with qtbot.waitSignal(made.saving_chosen) as chosen:
            press(qtbot, Qt.Key.Key_3)
        assert chosen.args == [Saving.ANSWERS, False]
        press(qtbot, Qt.Key.Key_S, CTRL)
        assert isinstance(made._cover, GroupSavePanel)
        made._cover._names.click()
        with qtbot.waitSignal(made.saving_chosen) as chosen:
            press(qtbot, Qt.Key.Key_4)
        assert chosen.args == [Saving.RUNS, True]

    @pytest.mark.parametrize(
        ("page", "first"), [(Qt.Key.Key_1, Saving.REPORT), (Qt.Key.Key_3, Saving.STANDARD)]
    )
    def test_enter_saves_what_is_nearest_to_the_page(
        self, qtbot: QtBot, page: Qt.Key, first: Saving
    ) -> None:
        made = screen(qtbot)
        press(qtbot, page)
        press(qtbot, Qt.Key.Key_S, CTRL)
        with qtbot.waitSignal(made.saving_chosen) as chosen:
            press(qtbot, Qt.Key.Key_Return)
        assert chosen.args == [first, False]

    def test_escape_takes_a_panel_away_and_not_the_screen(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        left: list[None] = []
        made.left.connect(lambda: left.append(None))
        press(qtbot, Qt.Key.Key_N, CTRL)
        assert isinstance(made._cover, TeamPanel)
        press(qtbot, Qt.Key.Key_Escape)
        assert (made.editing, left) == (False, [])
        press(qtbot, Qt.Key.Key_Escape)
        assert left == [None]

    def test_a_team_without_a_name_is_not_kept(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        kept: list[str] = []
        made.team_kept.connect(lambda _team, name, _people: kept.append(name))
        press(qtbot, Qt.Key.Key_N, CTRL)
        _write("   ")
        press(qtbot, Qt.Key.Key_Return)
        assert "A team needs a name." in words_on(made)
        assert kept == []

    def test_whose_results_were_brought_here_is_marked(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_F2)
        words = words_on(made)
        assert "Olena · 9 runs · brought here" in words
        assert "Andrii · 8 runs\n" in words


class TestTheWholeScreen:
    def test_nobody_is_named_and_nobody_has_a_score_on_any_page(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        for page in ("1", "2", "4", "5"):
            press(qtbot, Qt.Key(ord(page)))
            words = words_on(made)
            for name in samples.NAMES:
                assert not re.search(rf"\b{name}\b", words), (page, name)

    def test_f6_goes_through_the_team_the_tab_and_the_page_and_comes_round(
        self, qtbot: QtBot
    ) -> None:
        made = screen(qtbot)
        assert made._body is not None
        press(qtbot, Qt.Key.Key_3)
        seen = []
        for _ in range(4):
            press(qtbot, Qt.Key.Key_F6)
            seen.append(QApplication.focusWidget())
        assert made._body.pains.form is not None
        assert seen[0] is made._body.pains.form.owner
        assert seen[1] is made._body.header.choice
        assert seen[3] is table(made)

    def test_a_page_without_anything_to_press_scrolls_by_keys(self, qtbot: QtBot) -> None:
        made = screen(qtbot, (700, 480))
        assert made._body is not None
        press(qtbot, Qt.Key.Key_4)
        press(qtbot, Qt.Key.Key_PageDown)
        assert made._body.rules.verticalScrollBar().value() > 0

    def test_a_rule_is_a_rooms_by_name_and_a_persons_without(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_4)
        words = words_on(made)
        assert re.search("Agreed .* in “Sales floor”: “If the file is empty, then we ask.”", words)
        assert re.search("Adopted [^“]*: “If it is late, then I say so first.”", words)

    def test_built_anew_it_is_where_it_was(self, qtbot: QtBot) -> None:
        made = screen(qtbot)
        press(qtbot, Qt.Key.Key_3)
        press(qtbot, Qt.Key.Key_F7)
        press(qtbot, Qt.Key.Key_Down)
        state = made.state()
        again = GroupScreen(theme_for(), samples.group(), samples.registers(), today=samples.TODAY)
        again.restore(state)
        on_stage(qtbot, again)
        assert again._body is not None
        assert (again._body.page, again._body.pains.open_only) == ("pains", True)
        assert table(again).current().cause == "couriers"
        assert again.state() == state

    def test_a_cut_reply_has_its_whole_text_for_the_screen_reader(self, qtbot: QtBot) -> None:
        bars = ReplyBars(theme_for(), samples.shares(), cut=True)
        qtbot.addWidget(bars)
        told = plain(bars.accessibleDescription())
        assert "I write to you when it is done.” Care 4 of 4, firmness 4 of 4." in told

    def test_pages_say_that_they_are_read_until_they_are(self, qtbot: QtBot) -> None:
        made = GroupScreen(theme_for(), samples.group(), None, today=samples.TODAY)
        on_stage(qtbot, made)
        assert made._body is not None
        for page in ("3", "4", "5"):
            press(qtbot, Qt.Key(ord(page)))
            assert "Reading the runs …" in words_on(made._body.shown)

    def test_without_anything_every_page_says_what_will_stand_there(self, qtbot: QtBot) -> None:
        view = replace(samples.empty())
        made = GroupScreen(theme_for(), view, samples.nothing(), today=samples.TODAY)
        on_stage(qtbot, made)
        assert "Nobody has practised yet" in words_on(made)
        with qtbot.waitSignal(made.bring_in_wanted):
            press(qtbot, Qt.Key.Key_Return)
        assert made._body is not None
        pages = (made._body.forks, made._body.pains, made._body.promises)
        for page in pages:
            assert isinstance(page, ForksPage | PainsPage | PromisesPage)
            assert page.table is None
