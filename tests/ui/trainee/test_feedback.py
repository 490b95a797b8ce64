"""The feedback moment in words, for eye and ear, and the client's patience."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from simulator.model.scenario import Rating
from simulator.ui.actions import Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainee.axis_box import AxisBox
from simulator.ui.trainee.feedback import FeedbackPanel, spoken_feedback
from simulator.ui.trainee.patience import Patience, about
from simulator.ui.widgets.lead_text import LeadText
from simulator.ui.words import Axis
from tests.shots.samples import FEEDBACK


def texts(box: AxisBox | FeedbackPanel) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel)]


def test_a_screen_reader_hears_both_axes_and_the_mood_in_one_go(theme: Theme) -> None:
    view = replace(FEEDBACK, care=Rating(4, "HADT"), firmness=Rating(0, ""))
    expected = "Care 4 of 4, heard. Firmness 0 of 4, gave in. Mood 2 of 5, was 3."
    assert spoken_feedback(view) == expected
    assert spoken_feedback(replace(view, mood=3)).endswith("Mood 3 of 5, unchanged.")


def test_an_axis_says_its_word_its_figure_and_all_four_components(
    qtbot: QtBot, theme: Theme
) -> None:
    box = AxisBox(theme, Axis.FIRMNESS, Rating(1, "B"))
    qtbot.addWidget(box)
    assert texts(box)[:2] == ["Firmness", "1 of 4 · mostly gave in"]
    spoken = [label.accessibleName() for label in box.findChildren(QLabel)][2:]
    assert [name.startswith("missing: ") for name in spoken] == [True, True, True, False]
    assert [text[0] for text in texts(box)[2:]] == ["L", "R", "P", "B"]


def test_components_that_the_author_did_not_name_are_not_guessed(
    qtbot: QtBot, theme: Theme
) -> None:
    box = AxisBox(theme, Axis.CARE, Rating(3, None))
    qtbot.addWidget(box)
    assert texts(box) == ["Care", "3 of 4 · mostly heard"]


def test_no_letter_present_is_not_the_same_as_letters_unknown(qtbot: QtBot, theme: Theme) -> None:
    box = AxisBox(theme, Axis.CARE, Rating(0, ""))
    qtbot.addWidget(box)
    assert len(texts(box)) == 6


def test_the_panel_tells_why_and_what_the_client_noticed(qtbot: QtBot, theme: Theme) -> None:
    panel = FeedbackPanel(theme, FEEDBACK, Keymap())
    qtbot.addWidget(panel)
    said = [part.text() for part in panel.findChildren(LeadText)]
    assert said[0] == f"Why. {FEEDBACK.why}"
    assert said[1].endswith(f"noticed. {FEEDBACK.inner}")
    assert "Decided beyond your authority" in texts(panel)


@pytest.mark.parametrize(
    ("seconds", "said"), [(45, 50), (40, 40), (31.2, 40), (10.1, 20), (10, 10), (4, 5), (0, 5)]
)
def test_time_left_is_said_roughly(seconds: float, said: int) -> None:
    assert about(seconds) == said


def test_patience_that_was_stopped_never_runs_out(qtbot: QtBot) -> None:
    now = [0.0]
    patience = Patience(lambda: now[0])
    ended: list[bool] = []
    patience.ran_out.connect(lambda: ended.append(True))
    patience.start(10)
    now[0] = 4.0
    assert patience.left() == 6.0
    patience.stop()
    now[0] = 20.0
    patience.tick()
    assert (patience.left(), ended) == (None, [])
