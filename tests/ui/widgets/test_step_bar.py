"""The bar over the steps: all words where there is room, and never a step beyond its edge."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief_steps import Step, step_word
from simulator.ui.widgets.step_bar import StepBar
from tests.ui.trainee.stage import plain

WORDS = tuple(step_word(step) for step in Step)
LONG = tuple(f"{word} {word}" for word in WORDS)


def bar(qtbot: QtBot, words: tuple[str, ...], width: int, scale: float) -> StepBar:
    made = StepBar(Theme(scale=scale), words)
    qtbot.addWidget(made)
    made.resize(width, made.sizeHint().height())
    made.show()
    return made


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 2.5])
@pytest.mark.parametrize("words", [WORDS, LONG], ids=["english", "twice as long"])
@pytest.mark.parametrize("width", [976, 620])
def test_eight_steps_stay_within_a_small_window_whichever_is_here(
    qtbot: QtBot, words: tuple[str, ...], width: int, scale: float
) -> None:
    made = bar(qtbot, words, width, scale)
    for now in range(len(words)):
        made.show_step(now, len(words) - 1)
        boxes = made.boxes()
        assert len(boxes) == 8
        assert boxes[-1].right() <= width + 0.5
        assert all(one.right() < other.left() for one, other in pairwise(boxes))
        assert made.grab().width() == width


def test_with_room_every_word_is_written(qtbot: QtBot) -> None:
    wide, narrow = (bar(qtbot, WORDS, width, 1.0) for width in (1000, 500))
    assert min(box.width() for box in wide.boxes()) > 30
    assert sorted(box.width() for box in narrow.boxes())[-2] < 30


def test_a_press_on_a_step_that_was_reached_asks_for_it(qtbot: QtBot) -> None:
    made = bar(qtbot, WORDS, 1000, 1.0)
    made.show_step(3, 4)
    assert plain(made.accessibleName()) == "Step 4 of 8: Turn map"
    told: list[int] = []
    made.step_wanted.connect(told.append)
    for at in (3, 5, 4, 0):  # here, not reached yet, reached, behind
        middle = made.boxes()[at].center().toPoint()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=middle)
    assert told == [4, 0]
