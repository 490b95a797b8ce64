"""What a screen reader is told when a conversation moves on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from simulator.ui.trainee.feedback import spoken_feedback
from simulator.ui.trainee.news import news
from simulator.ui.widgets.mood import spoken_mood
from tests.shots.samples import AFTER_REPLY, FEEDBACK, LINES, REACTION, TALK


def test_the_reaction_comes_before_the_feedback_and_my_words_not_at_all(
    qapp: QApplication,
) -> None:
    assert news(TALK, AFTER_REPLY) == f"{REACTION[-1].text} {spoken_feedback(FEEDBACK)}"


def test_a_resumed_talk_begins_with_the_last_line_and_the_mood(qapp: QApplication) -> None:
    assert news(None, TALK) == f"{LINES[-1].text} {spoken_mood(TALK.mood)}"


def test_a_mood_that_stayed_is_not_said_again(qapp: QApplication) -> None:
    later = replace(TALK, lines=REACTION)
    assert news(TALK, later) == REACTION[-1].text
