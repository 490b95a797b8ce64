"""The playtest: everything an author needs to see, and every verb by its key."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.gauge import Gauge
from simulator.ui.trainer.playtest_pane import PlaytestPane
from simulator.ui.trainer.replies_model import RepliesModel
from simulator.ui.trainer.setup_form import SetupForm
from simulator.ui.widgets.number_field import NumberField
from simulator.usecases.bench_views import BenchView, Setup
from tests.ui.trainee.stage import on_stage, plain, press, swept, words_on
from tests.ui.trainer import bench_samples as samples

SHIFT = Qt.KeyboardModifier.ShiftModifier


def bench(qtbot: QtBot, view: BenchView | None = None) -> WorkbenchScreen:
    return on_stage(qtbot, WorkbenchScreen(Theme(reduced_motion=True), view or samples.clean()))


def rows(view: BenchView) -> list[str]:
    """The replies as a screen reader hears them."""
    assert view.playtest is not None
    model = RepliesModel()
    model.show_playtest(view.playtest)
    return [
        plain(str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)))
        for row in range(model.rowCount())
    ]


def test_the_replies_keep_the_promises_of_a_model(qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = RepliesModel()
    tester = QAbstractItemModelTester(model, fatal)
    assert model.show_playtest(samples.playtest())
    assert model.show_playtest(samples.ended())
    assert (model.rowCount(), tester.model()) == (0, model)


def test_an_open_reply_says_ratings_ways_gates_and_what_it_does_to_the_mood() -> None:
    first = rows(samples.clean())[0]
    assert first.startswith("1 of 5. You lost a day because of us")
    for part in (
        "Care 4 HADT, Firmness 4 LRPB.",
        "The best reply here.",
        "→ check_back: open: tension < 15 — tension is 11",
        "→ gift_card: else",
        "tension −3 · trust +2",
    ):
        assert part in first, part


def test_a_closed_reply_says_with_which_value_it_is_closed() -> None:
    _, _, receipt, pass_on, _ = rows(samples.clean())
    assert "closed: tension < 12 — tension is 13" in receipt
    assert "closed: it can be said once, and was said" in pass_on


def test_a_digit_says_a_reply_at_once_and_a_closed_one_never(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    said: list[str] = []
    screen.said.connect(said.append)
    press(qtbot, Qt.Key.Key_2)
    press(qtbot, Qt.Key.Key_3)
    press(qtbot, Qt.Key.Key_4)
    assert said == ["gifts"]


def test_enter_says_the_chosen_reply_and_the_last_row_is_silence(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    said: list[str] = []
    screen.said.connect(said.append)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_Return)
    assert said == ["gifts", "-"]


def test_backspace_takes_back_only_where_something_was_said(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    with qtbot.waitSignal(screen.taken_back):
        press(qtbot, Qt.Key.Key_Backspace)
    screen.show_view(replace(samples.clean(), playtest=replace(samples.playtest(), answers=())))
    assert "take_back" not in screen.commands()


def test_f5_begins_at_the_start_and_shift_f5_where_one_is(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    with qtbot.waitSignal(screen.begun) as begun:
        press(qtbot, Qt.Key.Key_F5)
    assert begun.args == [Setup()]
    with qtbot.waitSignal(screen.begun_at) as begun_at:
        press(qtbot, Qt.Key.Key_F5, SHIFT)
    assert begun_at.args == ["lost_day"]


def test_tension_and_trust_are_figures_and_bars(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    told = [plain(gauge.accessibleName()) for gauge in screen.findChildren(Gauge)]
    assert told == ["tension: 13 of 20", "trust: 6 of 20"]


def test_weight_line_facts_promises_and_variables_can_be_read(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    words = words_on(screen.findChildren(PlaytestPane)[0])
    for part in (
        "lost_day · line 88 · key fork · weight 1.5 · 20 seconds to answer",
        "Known: typo",
        "Promises: call_back open, no_fee not made",
        "Variables: asked 1, calls 0",
        "Trainer’s note: Leave a pause here",
    ):
        assert part in words, part


def test_an_ending_says_its_class_and_offers_the_start(qtbot: QtBot) -> None:
    view = replace(samples.clean(), playtest=samples.ended())
    screen = bench(qtbot, view)
    words = words_on(screen.findChildren(PlaytestPane)[0])
    assert "Ending: An agreement both can keep" in words
    assert "proper: one can stand by it" in words
    with qtbot.waitSignal(screen.begun) as begun:
        press(qtbot, Qt.Key.Key_Return)
    assert begun.args == [Setup()]


def test_the_language_of_the_playtest_can_be_switched(qtbot: QtBot) -> None:
    screen = bench(qtbot)
    box = screen.findChildren(PlaytestPane)[0].findChildren(QComboBox)[0]
    assert [box.itemText(at) for at in range(box.count())] == ["English", "Українська", "Русский"]
    box.setFocus()
    with qtbot.waitSignal(screen.language_wanted) as wanted:
        box.activated.emit(1)
    assert wanted.args == ["uk"]


class TestSetup:
    def form(self, screen: WorkbenchScreen) -> SetupForm:
        swept()
        (found,) = screen.findChildren(SetupForm)
        return found

    def test_it_holds_the_state_as_it_is_and_changes_nothing_before_it_is_chosen(
        self, qtbot: QtBot
    ) -> None:
        screen = bench(qtbot)
        begun: list[Setup] = []
        screen.begun.connect(begun.append)
        press(qtbot, Qt.Key.Key_F2)
        setup = self.form(screen).setup()
        assert (setup.node, setup.tension, setup.trust) == ("lost_day", 13, 6)
        assert (setup.known, setup.promised) == ({"typo"}, {"call_back"})
        assert setup.variables == {"asked": 1, "calls": 0}
        press(qtbot, Qt.Key.Key_Escape)
        swept()
        assert (begun, screen.findChildren(SetupForm)) == ([], [])

    def test_what_is_filled_in_is_what_is_played(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        press(qtbot, Qt.Key.Key_F2)
        form = self.form(screen)
        numbers = {one.field.accessibleName(): one for one in form.findChildren(NumberField)}
        numbers["Tension 0–20"].set_value(20)
        numbers["calls"].set_value(4)
        ticks = {plain(one.accessibleName()): one for one in form.findChildren(QCheckBox)}
        (fee,) = (tick for name, tick in ticks.items() if name.startswith("fee_rule: "))
        fee.setChecked(True)
        ticks["dishwasher ended with bought_off"].setChecked(True)
        with qtbot.waitSignal(screen.begun) as begun:
            press(qtbot, Qt.Key.Key_F5, SHIFT)
        (setup,) = begun.args
        assert setup.tension == 20
        assert setup.known == {"typo", "fee_rule"}
        assert setup.variables == {"asked": 1, "calls": 4}
        assert setup.memories == {("dishwasher", "bought_off")}

    def test_it_survives_a_new_text_size_with_what_was_filled_in(self, qtbot: QtBot) -> None:
        screen = bench(qtbot)
        press(qtbot, Qt.Key.Key_F2)
        numbers = self.form(screen).findChildren(NumberField)
        numbers[1].set_value(3)
        after = WorkbenchScreen(Theme(scale=1.5, reduced_motion=True), samples.clean())
        after.restore(screen.state())
        on_stage(qtbot, after)
        assert self.form(after).setup().trust == 3
        focused = QApplication.focusWidget()
        assert focused is not None
        assert self.form(after).isAncestorOf(focused)
