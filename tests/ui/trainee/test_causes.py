"""The causes task: ticked before anything is shown, then every cause with its verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_steps import Step, steps_of
from simulator.ui.widgets.choice_card import ChoiceCard
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, press, swept, words_on


def task(qtbot: QtBot) -> DebriefScreen:
    screen = on_stage(qtbot, DebriefScreen(Theme(), oven.debrief()))
    for _ in range(steps_of(oven.debrief()).index(Step.CAUSES)):
        press(qtbot, Qt.Key.Key_Return)
        swept()
    return screen


def test_before_ticking_nothing_tells_true_from_false(qtbot: QtBot) -> None:
    screen = task(qtbot)
    words = words_on(screen)
    for told in ("main cause", "contributing", "To fix", "Facts you found", "42"):
        assert told not in words
    cards = screen.findChildren(ChoiceCard)
    assert not any(card.isChecked() for card in cards)
    assert len({card.accessibleDescription() for card in cards}) == 1


def test_space_ticks_and_enter_compares(qtbot: QtBot) -> None:
    screen = task(qtbot)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.causes_ticked) as ticked:
        press(qtbot, Qt.Key.Key_Return)
    assert ticked.args == [("unclear", "misread")]


def test_nothing_ticked_is_an_answer_too(qtbot: QtBot) -> None:
    screen = task(qtbot)
    with qtbot.waitSignal(screen.causes_ticked) as ticked:
        press(qtbot, Qt.Key.Key_Return)
    assert ticked.args == [()]


def test_the_verdicts_name_fix_facts_and_figure(qtbot: QtBot) -> None:
    screen = task(qtbot)
    screen.show_causes(oven.causes_answered())
    swept()
    words = words_on(screen)
    for told in (
        "Causes and facts found: 42 of 100",
        "The main cause, and you saw it.",
        "To fix in the company: Put the redelivery terms on the receipt, in one sentence.",
        "A contributing cause that stayed unseen.",
        "Ticked, but the talk gives no grounds for it.",
        "Left aside, and not a cause here.",
        "The courier rang a number with a typo",
        "The sale was by telephone",
    ):
        assert told in words


def test_after_the_verdicts_enter_goes_on_to_the_rule(qtbot: QtBot) -> None:
    screen = task(qtbot)
    screen.show_causes(oven.causes_answered())
    swept()
    press(qtbot, Qt.Key.Key_Return)
    swept()
    assert "One rule for the next talk" in words_on(screen)
