"""The debrief: nothing before its step, the keys of the telling, and numbers in their place."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.model.scenario import Tag
from simulator.model.score import Word
from simulator.ui.headline_words import stamp_title
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.trainee.debrief_steps import Step, place_at_first, steps_of
from simulator.ui.trainee.turn_detail import missing_components
from simulator.ui.widgets.balance_map import BalanceMap
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.columns import BalanceColumns
from simulator.ui.widgets.mood_curve import MoodCurve
from simulator.ui.widgets.step_bar import StepBar
from simulator.ui.widgets.turn_table import TurnTable
from simulator.usecases.debrief_views import (
    DebriefView,
    Lean,
    Reflection,
    Stamp,
)
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, plain, press, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
BANNED = ("wrong", "correct", "mistake", "please", "!")


def debrief(qtbot: QtBot, view: DebriefView | None = None) -> DebriefScreen:
    return on_stage(qtbot, DebriefScreen(Theme(), view or oven.debrief()))


def go(qtbot: QtBot, steps: int) -> None:
    for _ in range(steps):
        press(qtbot, Qt.Key.Key_Return)
        swept()


def at(qtbot: QtBot, step: Step, view: DebriefView | None = None) -> DebriefScreen:
    screen = debrief(qtbot, view)
    go(qtbot, steps_of(view or oven.debrief()).index(step))
    return screen


def test_the_question_stands_before_any_number(qtbot: QtBot) -> None:
    words = words_on(debrief(qtbot))
    assert "Which answer would you take back?" in words
    for figure in ("39", "67", "of 4", "of 5", "%", "1490", "990", "14 min", "48"):
        assert figure not in words
    assert "bends" not in words
    assert oven.debrief().ending not in words


FIRST_SEEN = (
    (Step.FACTS, "a fair settlement costs 990"),
    (Step.FACTS, "Delivery tonight"),
    (Step.CLIENT, "Now I have something I can hold on to."),
    (Step.MAP, "Balance lost · bends"),
    (Step.MAP, "67 → 39: Promised what nobody can keep"),
    (Step.MAP, "care 3 of 4"),
    (Step.MAP, "Heard 84%"),
    (Step.ROADS, "24 points of balance lost for good"),
    (Step.ROADS, "It ends the shouting at once"),
    (Step.CAUSES, "The oven is faulty"),
)


@pytest.mark.parametrize(("step", "told"), FIRST_SEEN)
def test_nothing_is_seen_before_its_step(qtbot: QtBot, step: Step, told: str) -> None:
    screen = debrief(qtbot)
    for one in steps_of(oven.debrief()):
        swept()
        seen = told in words_on(screen)
        if one is step:
            assert seen
            return
        assert not seen, f"{told!r} is already seen in {one}"
        press(qtbot, Qt.Key.Key_Return)


def test_charts_of_later_steps_do_not_exist_yet(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.FACTS)
    for chart in (BalanceMap, BalanceColumns, MoodCurve, TurnTable):
        assert screen.findChildren(chart) == []


def test_the_answer_to_the_question_is_told_once(qtbot: QtBot) -> None:
    screen = debrief(qtbot)
    told: list[Reflection] = []
    screen.reflected.connect(told.append)
    cards = screen.findChildren(ChoiceCard)
    cards[2].click()
    next(card for card in cards if card.title().startswith("They bent")).click()
    go(qtbot, 1)
    assert told == [Reflection(3, Lean.BENT)]
    press(qtbot, Qt.Key.Key_Backspace)
    swept()
    go(qtbot, 1)
    assert told == [Reflection(3, Lean.BENT)]


def test_the_two_questions_are_answered_by_keys(qtbot: QtBot) -> None:
    screen = debrief(qtbot)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.reflected) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert told.args == [Reflection(3, Lean.HARDENED)]


def test_no_answer_to_take_back_is_an_answer(qtbot: QtBot) -> None:
    screen = debrief(qtbot)
    cards = {card.title(): card for card in screen.findChildren(ChoiceCard)}
    cards["None of them"].click()
    cards["Neither"].click()
    with qtbot.waitSignal(screen.reflected) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert told.args == [Reflection(None, Lean.NEITHER)]


def test_the_question_can_be_passed_over(qtbot: QtBot) -> None:
    screen = debrief(qtbot)
    told: list[Reflection] = []
    screen.reflected.connect(told.append)
    assert "Go on without an answer" in words_on(screen)
    go(qtbot, 1)
    assert told == []
    assert oven.debrief().ending in words_on(screen)


def test_a_question_answered_before_is_not_asked_again(qtbot: QtBot) -> None:
    view = replace(oven.debrief(), reflection=Reflection(3, Lean.BENT))
    assert Step.REFLECTION not in steps_of(view)
    assert view.ending in words_on(debrief(qtbot, view))


def test_backspace_and_the_bar_go_back(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.MAP)
    press(qtbot, Qt.Key.Key_Backspace)
    swept()
    assert screen.findChildren(MoodCurve)
    bar = screen.findChildren(StepBar)[0]
    middle = bar.boxes()[1].center().toPoint()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle)
    swept()
    assert oven.debrief().ending in words_on(screen)


def test_the_bar_leads_nowhere_that_was_not_reached(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.FACTS)
    bar = screen.findChildren(StepBar)[0]
    middle = bar.boxes()[3].center().toPoint()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle)
    swept()
    assert oven.debrief().ending in words_on(screen)
    assert plain(bar.accessibleName()) == "Step 2 of 8: Facts"


def test_table_map_and_detail_show_the_same_turn(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.MAP)
    assert "Firmness 0 of 4, gave in." in words_on(screen)
    press(qtbot, Qt.Key.Key_Down)
    swept()
    words = words_on(screen)
    assert "You: I said more than I can keep." in words
    assert "Missing: A acknowledges the trouble" in words
    chart = screen.findChildren(BalanceMap)[0]
    spot = next(one for one in chart.placed() if one.dot.number == 5)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot.centre.toPoint())
    swept()
    assert "You: Those are the rules." in words_on(screen)
    assert screen.findChildren(TurnTable)[0].selected() == 5


def test_the_map_opens_on_the_turn_that_cost_most(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.MAP)
    assert screen.findChildren(TurnTable)[0].selected() == 3


def test_a_turn_that_does_not_count_says_so(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.MAP)
    screen.findChildren(TurnTable)[0].select(6)
    swept()
    assert "Not scored" in words_on(screen)


def test_letters_that_are_missing_are_named(qtbot: QtBot) -> None:
    assert missing_components("HT", "HADT") == (
        "A acknowledges the trouble",
        "D does something for it",
    )
    assert missing_components("HADT", "HADT") == ()
    assert missing_components(None, "HADT") == ()


def test_a_stamp_says_from_what_to_what(qtbot: QtBot) -> None:
    numbers = oven.numbers()
    opened, withdrawn = (
        Stamp("…", 3, tag=Tag.OVERPROMISE, withdrawn=gone) for gone in (False, True)
    )
    rule = Stamp("…", 3, rule="Every promise names who and when.")
    broken = "A rule of the house was broken: Every promise names who and when."
    said = [plain(stamp_title(numbers, one)) for one in (opened, withdrawn, rule)]
    assert said == [
        "67 → 39: Promised what nobody can keep",
        "Promised what nobody can keep, then withdrawn",
        broken,
    ]
    upper = replace(numbers, balance=Fraction(96), headline=Fraction(84), cap=84)
    assert plain(stamp_title(upper, rule)) == f"96 → 84: {broken}"
    low = replace(numbers, balance=Fraction(30), headline=Fraction(30))
    assert plain(stamp_title(low, opened)) == "Promised what nobody can keep"


@pytest.mark.parametrize("word", list(Word))
def test_every_direction_is_said_of_answers(qtbot: QtBot, word: Word) -> None:
    view = replace(oven.debrief(), numbers=replace(oven.numbers(), word=word))
    words = words_on(at(qtbot, Step.MAP, view))
    assert "Lean +17, see-saw 18." in words
    assert "you are" not in words.lower()


def test_a_run_without_numbers_is_told_without_them(qtbot: QtBot) -> None:
    view = replace(oven.debrief(), numbers=None, roads=())
    assert Step.ROADS not in steps_of(view)
    screen = at(qtbot, Step.MAP, view)
    assert screen.findChildren(BalanceColumns) == []
    assert len(screen.findChildren(BalanceMap)) == 1
    assert "see-saw" not in words_on(screen)


def test_roads_can_be_replayed_from_their_turn(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.ROADS)
    replays = [one for one in screen.findChildren(Button) if "Replay" in one.words()]
    assert [plain(one.words()) for one in replays] == [
        "Replay from turn 3",
        "Replay from turn 5",
    ]
    replays[1].setFocus()
    with qtbot.waitSignal(screen.replay_requested) as replayed:
        press(qtbot, Qt.Key.Key_Return)
    assert replayed.args == [5]


def test_pressing_enter_again_and_again_never_replays_before_all_was_told(qtbot: QtBot) -> None:
    screen = debrief(qtbot)
    replayed: list[int] = []
    screen.replay_requested.connect(replayed.append)
    go(qtbot, 8)
    assert replayed == []


def test_when_all_was_told_enter_replays_the_selected_turn(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.RULE, oven.debrief_answered())
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Backspace)
    swept()
    press(qtbot, Qt.Key.Key_Home)
    with qtbot.waitSignal(screen.replay_requested) as replayed:
        press(qtbot, Qt.Key.Key_Return)
    assert replayed.args == [1]


def test_escape_leaves_from_every_step_and_ctrl_e_takes_the_exam(qtbot: QtBot) -> None:
    screen = debrief(qtbot)
    for step in steps_of(oven.debrief()):
        with qtbot.waitSignal(screen.left):
            press(qtbot, Qt.Key.Key_Escape)
        if step is not Step.REFLECTION:
            with qtbot.waitSignal(screen.exam_requested):
                press(qtbot, Qt.Key.Key_E, CTRL)
        press(qtbot, Qt.Key.Key_Return)
        swept()


def test_tab_reads_the_page_before_the_buttons_under_it(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.ROADS)
    replays = [one for one in screen.findChildren(Button) if "Replay" in one.words()]
    replays[0].setFocus()
    walked = []
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Button)
        walked.append(plain(focused.words()))
    assert walked == ["What if…", "Replay from turn 5", "What if…", "Continue"]


def test_step_turn_and_ticks_survive_a_new_theme(qtbot: QtBot) -> None:
    before = at(qtbot, Step.CAUSES)
    before.findChildren(ChoiceCard)[1].click()
    after = DebriefScreen(Theme(scale=1.5), oven.debrief())
    after.restore(before.state())
    on_stage(qtbot, after)
    swept()
    ticked = [card.isChecked() for card in after.findChildren(ChoiceCard)]
    assert ticked == [False, True, False, False, False]
    assert plain(after.findChildren(StepBar)[0].accessibleName()) == "Step 6 of 8: Causes"


def test_the_words_are_a_colleagues(qtbot: QtBot) -> None:
    screen = debrief(qtbot, oven.debrief_answered())
    for _ in steps_of(oven.debrief_answered()):
        # The third stage is called so wherever it is named: it is a company's thought.
        words = words_on(screen).lower().replace("the client is more often wrong", "")
        for banned in BANNED:
            assert banned not in words
        press(qtbot, Qt.Key.Key_Return)
        swept()


def test_mark_up_in_what_was_said_stays_text(qtbot: QtBot) -> None:
    turns = tuple(replace(turn, said=oven.HOSTILE) for turn in oven.turns())
    screen = at(qtbot, Step.MAP, replace(oven.debrief(), turns=turns))
    assert oven.HOSTILE in words_on(screen)


def test_a_step_higher_than_the_window_is_scrolled_by_keys(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.MAP)
    screen.resize(900, 420)
    swept()
    (page,) = [one for one in screen.findChildren(DebriefStep) if one.isVisible()]
    bar = page.verticalScrollBar()
    before = bar.value()
    press(qtbot, Qt.Key.Key_PageDown)
    assert bar.value() > before
    press(qtbot, Qt.Key.Key_PageUp)
    assert bar.value() == before


def test_the_map_begins_with_the_turn_that_cost_most(qtbot: QtBot) -> None:
    view = oven.debrief()
    first, second = view.roads
    for cheap, dear in ((first, second), (second, first)):
        roads = (replace(cheap, delta=Fraction(1)), replace(dear, delta=Fraction(30)))
        told = replace(view, roads=tuple(sorted(roads, key=lambda road: road.turn)))
        assert place_at_first(told).turn == dear.turn
    assert place_at_first(replace(view, roads=())).turn == 1
