"""What the room sees in small, notes, what is written in, and the words of the presenter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.ui.projector.presenter_words import (
    notes_words,
    session_clock,
    split_words,
    time_words,
)
from simulator.ui.projector.seen_words import seen_words
from simulator.ui.reports.hand_out import agreement_words
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.frames import BlankFrame, CardFrame, JoinFrame
from tests.shots.states_presenter import picture
from tests.ui.projector import presenter_samples as samples
from tests.ui.projector.frames_of_oven import ENGLISH, all_frames, turn_frames
from tests.ui.projector.presenter_stage import (
    Stood,
    Told,
    everything_said,
    focused,
)
from tests.ui.trainee.stage import plain, press, settle, swept

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """A screen that stays alive is styled anew with every later one, and hears all its keys."""
    yield
    swept()


class TestSees:
    def test_the_small_picture_has_the_proportions_of_the_wall(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        for width, height in ((640, 360), (512, 384), (640, 400)):
            stood.screen.show_audience(picture(width, height), "Replies.", "HDMI-1")
            settle()
            box = stood.screen.body.sees.thumbnail.picture_box()
            assert box.width() / box.height() == pytest.approx(width / height, abs=0.02)
            assert box.width() > 150

    def test_what_the_room_sees_is_said_and_on_which_screen(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        stood.screen.show_audience(None, "Nothing: the picture is black.", "HDMI-1 · 1280×800")
        words = stood.words()
        assert "AUDIENCE SEES" in words
        assert "Nothing: the picture is black." in words
        assert "HDMI-1 · 1280×800" in words

    def test_what_stands_under_the_sentence_stays_where_it_was(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        body, places = stood.screen.body, set()
        for words in ("The votes.", "Replies, vote open. Votes hidden, scores hidden."):
            stood.screen.show_audience(picture(), words, "HDMI-1")
            settle()
            under = (body.sees.thumbnail, body.steps)
            places.add(tuple(part.mapTo(body, QPoint()).y() for part in under))
        assert len(places) == 1

    def test_a_frame_is_said_in_a_sentence(self, qapp: QApplication) -> None:
        assert seen_words(BlankFrame()) == "Nothing: the picture is black."
        assert seen_words(BlankFrame(white=True)) == "Nothing: the picture is white."
        assert seen_words(CardFrame()) == "The test card."
        said = {seen_words(frame) for frame in all_frames(ENGLISH).values()}
        assert all(sentence.endswith(".") for sentence in said)
        turn = turn_frames(ENGLISH)
        assert seen_words(turn["vote"]) == "Replies, vote open. Votes hidden, scores hidden."
        assert seen_words(turn["votes"]) == "The votes. Scores hidden."
        assert seen_words(turn["scene"]) != seen_words(turn["line"])
        frozen = plain(seen_words(JoinFrame("http://…"), frozen=True))
        assert frozen == "Frozen. How phones vote."


class TestNotes:
    def test_notes_grow_apart_from_the_rest_and_say_so(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        scaled = Told()
        stood.screen.notes_scaled.connect(scaled)
        notes = stood.screen.private.notes
        before = stood.screen.next_bar.font().pixelSize()
        press(qtbot, Qt.Key.Key_Up, CTRL)
        qtbot.mouseClick(notes.larger, Qt.MouseButton.LeftButton)
        press(qtbot, Qt.Key.Key_Down, CTRL)
        assert scaled == [(1.5,), (1.75,), (1.5,)]
        assert stood.screen.next_bar.font().pixelSize() == before
        for _ in range(9):
            press(qtbot, Qt.Key.Key_Up, CTRL)
        assert notes.scale == 3.0
        assert not notes.larger.isEnabled()

    def test_long_notes_scroll_by_keys_that_lead_nowhere_else(self, qtbot: QtBot) -> None:
        long = replace(samples.line(), notes="\n".join(["A line of notes."] * 80))
        stood = Stood(qtbot, long)
        bar = stood.screen.private.notes.page.verticalScrollBar()
        press(qtbot, Qt.Key.Key_PageDown, SHIFT)
        assert bar.value() > 0
        there = bar.value()
        stood.show(replace(long, voted=3))
        assert bar.value() == there
        press(qtbot, Qt.Key.Key_PageUp, SHIFT)
        assert bar.value() == 0
        assert stood.done == []
        press(qtbot, Qt.Key.Key_PageDown, SHIFT)
        stood.show(replace(long, notes="Other notes."))
        assert bar.value() == 0

    def test_before_the_first_line_the_briefing_is_told_among_the_notes(self, qtbot: QtBot) -> None:
        said = notes_words(samples.title())
        assert "Until nine you are alone on the line." in said
        assert "– Delivery today or tomorrow" in said
        assert "Cancel one delivery fee if it was our slip — allowed by Taras" in plain(said)
        assert said.index("You can") < said.index("You cannot")
        assert "alone on the line" in Stood(qtbot, samples.title()).words()
        assert notes_words(replace(samples.title(), notes="Stand up.")) == "Stand up."

    def test_after_the_talk_the_notes_say_where_most_votes_left_the_best_road(
        self, qtbot: QtBot
    ) -> None:
        left = plain(notes_words(samples.forks()))
        assert left == "Where most votes left the best road: turns 1, 3, 6."
        stood = Stood(qtbot, samples.forks())
        assert left in stood.words()
        stood.screen.curtain(True)
        swept()
        assert left not in plain(everything_said(stood.screen))
        kept = notes_words(replace(samples.forks(), departed=()))
        assert kept == "Most votes kept to the best road at every turn."
        assert notes_words(samples.ending()) == ""

    def test_the_size_of_the_notes_outlives_another_theme(self, qtbot: QtBot) -> None:
        first = Stood(qtbot, samples.line()).screen
        first.own_commands()["notes_larger"]()
        second = Stood(qtbot, samples.line()).screen
        second.restore(first.state())
        assert second.private.notes.scale == first.private.notes.scale == 1.5


class TestWriting:
    def test_enter_opens_the_first_field_and_goes_through_both(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, replace(samples.measure(), owner="", due=""))
        written = Told()
        stood.screen.measure_written.connect(written)
        press(qtbot, Qt.Key.Key_Return)
        qtbot.keyClicks(focused(), "Olena")
        press(qtbot, Qt.Key.Key_Return)
        qtbot.keyClicks(focused(), "1.12.")
        press(qtbot, Qt.Key.Key_Return)
        assert written[-1] == ("Olena", date(2026, 12, 1))
        assert focused() is stood.screen.next_bar.next
        assert stood.done == []

    def test_a_field_keeps_its_own_keys_and_lets_the_remote_through(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, replace(samples.measure(), owner="", due=""))
        press(qtbot, Qt.Key.Key_Return)
        qtbot.keyClicks(focused(), "B. 12 w")
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace):
            press(qtbot, key)
        assert stood.screen.private.measure.owner.text() == "B. 12w"
        assert stood.done == []
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Escape):
            press(qtbot, key)
        assert stood.done == ["next", "back", "start", "leave"]

    def test_what_is_no_day_is_said_and_told_as_none(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.measure())
        written = Told()
        stood.screen.measure_written.connect(written)
        stood.screen.private.measure.due.set_text("soon")
        settle()
        assert "A day is written like 31.12.2026." in stood.words()
        assert written == [("Olena, orders", None)]

    def test_what_is_being_typed_is_not_written_over(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, replace(samples.measure(), owner=""))
        press(qtbot, Qt.Key.Key_Return)
        qtbot.keyClicks(focused(), "Ole ")
        stood.show(replace(samples.measure(), owner="Ole"))
        assert stood.screen.private.measure.owner.text() == "Ole "
        assert focused() is stood.screen.private.measure.owner

    def test_a_proposal_is_taken_over_and_edited(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.rule())
        written = Told()
        stood.screen.rule_written.connect(written)
        proposal = stood.screen.private.rule.proposals[0]
        qtbot.mouseClick(proposal, Qt.MouseButton.LeftButton)
        assert written[-1] == (samples.PROPOSALS[0],)
        qtbot.keyClicks(focused(), " Always.")
        assert written[-1] == (f"{samples.PROPOSALS[0]} Always.",)
        press(qtbot, Qt.Key.Key_PageDown)
        assert stood.done == ["next"]

    def test_a_proposal_is_pressed_by_its_own_keys(self, qtbot: QtBot) -> None:
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            stood = Stood(qtbot, samples.rule())
            stood.screen.private.rule.proposals[1].setFocus()
            press(qtbot, key)
            assert stood.screen.private.rule.field.words() == samples.PROPOSALS[1]
            assert stood.done == []

    def test_a_rule_written_before_is_there_and_no_change_is_told(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.rule())
        written = Told()
        stood.screen.rule_written.connect(written)
        stood.show(replace(samples.rule(), rule="Read the number back."))
        assert stood.screen.private.rule.field.words() == "Read the number back."
        assert written == []

    def test_the_keyboard_leaves_a_field_with_its_step(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.rule())
        press(qtbot, Qt.Key.Key_Return)
        assert focused() is stood.screen.private.rule.field
        stood.show(samples.farewell())
        assert not stood.screen.private.rule.field.hasFocus()


class TestWords:
    @pytest.mark.parametrize(
        ("seconds", "words"),
        [(0, "0:00"), (42, "0:42"), (1100, "18:20"), (3725, "1:02:05"), (-130, "−2:10")],
    )
    def test_a_time_is_short(self, seconds: int, words: str) -> None:
        assert time_words(seconds) == words

    def test_what_is_over_is_said_with_a_sign_and_a_word(self, qapp: QApplication) -> None:
        assert plain(session_clock(1100, 2700)) == "18:20 of 45:00"
        assert plain(session_clock(2700, 2700)) == "45:00 of 45:00"
        assert plain(session_clock(2830, 2700)) == "−2:10 over, of 45:00"
        assert plain(session_clock(60, 0)) == "1:00"

    def test_clocks_say_that_they_stand(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        stood.screen.show_clocks(42, 1100, 2700, True)
        assert plain(stood.screen.foot.clocks.text()) == ("0:42 this turn · 18:20 of 45:00, paused")

    @pytest.mark.parametrize(
        ("votes", "words"),
        [
            ((20, 0, 0, 0), "All of one mind."),
            ((18, 2, 0, 0), "Most of one mind."),
            ((10, 10, 0, 0), "Two camps."),
            ((6, 9, 1, 4), "The room was split."),
        ],
    )
    def test_agreement_is_told_in_the_words_of_the_page_to_hand_out(
        self, qapp: QApplication, votes: tuple[int, ...], words: str
    ) -> None:
        ballot = Ballot(("a", "b", "c", "d"), votes, (0, 0, 0, 0))
        said = split_words(replace(samples.closed(), agreement=ballot.agreement))
        assert said == words
        assert said.lower().rstrip(".") == agreement_words(ballot.agreement)
