"""The presenter's screen with real keys and presses: counting, steps, notes, what is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.projector.presenter_count import TARGET
from simulator.ui.projector.presenter_option import OptionCard
from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.presenter_seen import seen_words
from simulator.ui.projector.presenter_words import (
    agreement_words,
    next_words,
    session_clock,
    step_word,
    time_words,
)
from simulator.ui.style import apply_theme
from simulator.ui.widgets.button import Button
from simulator.usecases.workshop.frames import BlankFrame, CardFrame, JoinFrame
from simulator.usecases.workshop.presenter_views import NextStep, PresenterView
from simulator.usecases.workshop.stages import Stage
from tests.shots.harness import theme_for
from tests.shots.states_presenter import picture
from tests.ui.projector import presenter_samples as samples
from tests.ui.projector.frames_of_oven import ENGLISH, all_frames, turn_frames
from tests.ui.trainee.stage import on_stage, plain, press, settle, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COMMANDS = (
    *("next", "next_arrow", "back", "back_arrow", "enter", "more", "less", "erase", "black"),
    *("white", "start", "leave", "revote", "freeze", "swap", "worst_road"),
    *(f"digit_{figure}" for figure in range(10)),
)


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """A screen that stays alive is styled anew with every later one, and hears all its keys."""
    yield
    swept()


class Told(list[tuple[object, ...]]):
    """What a signal carried, each time it was sent."""

    def __call__(self, *carried: object) -> None:
        self.append(carried)


def presenter(
    commands: Mapping[str, Callable[[], None]] | None = None, scale: float = 1.0
) -> PresenterScreen:
    """A screen in a window that has its theme already, as the desk's has."""
    application, theme = QApplication.instance(), theme_for(scale=scale)
    assert isinstance(application, QApplication)
    apply_theme(application, theme)
    return PresenterScreen(theme, commands=lambda: commands or {}, today=samples.TODAY)


class Stood:
    """A screen on its stage, with every command noted by name."""

    def __init__(
        self, qtbot: QtBot, view: PresenterView, size: tuple[int, int] = (1280, 720)
    ) -> None:
        self.done: list[str] = []
        commands = {name: lambda name=name: self.done.append(name) for name in COMMANDS}
        self.screen = presenter(commands)
        self.screen.show_audience(picture(), "Replies.", "HDMI-1")
        self.screen.show_view(view)
        on_stage(qtbot, self.screen, size)

    def show(self, view: PresenterView) -> None:
        self.screen.show_view(view)
        settle()

    @property
    def cards(self) -> tuple[OptionCard, ...]:
        return self.screen.private.options.cards

    def words(self) -> str:
        return words_on(self.screen)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


class TestCounting:
    def test_digits_and_enter_are_commands_wherever_the_keyboard_is(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Up):
            press(qtbot, key)
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Backspace)
        assert stood.done == ["digit_1", "digit_2", "enter", "more", "less", "erase"]

    def test_the_reply_being_counted_has_the_keyboard_and_the_one_ring(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        assert focused() is stood.cards[2].count
        assert [card.count.lit for card in stood.cards] == [False, False, True, False]
        assert not stood.screen.next_bar.next.hasFocus()
        stood.show(replace(samples.counting(), focus=3))
        assert focused() is stood.cards[3].count
        assert [card.count.lit for card in stood.cards] == [False, False, False, True]

    def test_a_count_is_read_aloud_with_its_reply(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        names = [plain(card.count.accessibleName()) for card in stood.cards]
        assert names[1].startswith("Reply 2 of 4: 9 hand")
        assert names[2] == "Reply 3 of 4: not counted yet"
        one = samples.rows((1, None, None, None))
        stood.show(replace(samples.counting(), options=one))
        assert plain(stood.cards[0].count.accessibleName()).startswith("Reply 1 of 4: 1 hand")

    def test_large_buttons_say_the_hands_and_which_reply_they_mean(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        hands, wanted = Told(), Told()
        stood.screen.hands_changed.connect(hands)
        stood.screen.focus_wanted.connect(wanted)
        for button in (stood.cards[1].count.more, stood.cards[1].count.less):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(stood.cards[3].count.more, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(stood.cards[3].count.less, Qt.MouseButton.LeftButton)
        assert hands == [(1, 10), (1, 8), (3, 1), (3, 0)]
        assert wanted == [(1,), (1,), (3,), (3,)]

    def test_targets_for_fingers_are_large(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting(), (1024, 768))
        for card in stood.cards:
            for button in (card.count.less, card.count.more):
                assert min(button.width(), button.height()) >= TARGET

    def test_tab_and_a_press_on_a_reply_ask_for_its_count(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        wanted = Told()
        stood.screen.focus_wanted.connect(wanted)
        press(qtbot, Qt.Key.Key_Tab)
        assert wanted == [(3,)]
        qtbot.mouseClick(stood.cards[0], Qt.MouseButton.LeftButton)
        assert wanted == [(3,), (0,)]

    def test_phones_and_the_first_count_stand_beside_and_who_is_missing_above(
        self, qtbot: QtBot
    ) -> None:
        stood = Stood(qtbot, samples.revote())
        asides = [plain(card.aside) for card in stood.cards]
        assert asides == ["first 6\nphones +1", "first 9", "first 1", "first 4\nphones +2"]
        assert "6 of about 22" in stood.words()
        stood.show(replace(samples.revote(), expected=None))
        assert "6 voted" in stood.words()

    def test_a_closed_reply_is_not_counted(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.closed_reply())
        assert not stood.cards[1].count.isVisible()
        assert "Closed: the senior has gone home" in stood.words()
        wanted = Told()
        stood.screen.focus_wanted.connect(wanted)
        qtbot.mouseClick(stood.cards[1], Qt.MouseButton.LeftButton)
        assert wanted == []

    def test_a_count_that_changes_leaves_the_cards_where_they_are(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        before = stood.cards
        stood.show(replace(samples.counting(), options=samples.rows((6, 9, 1, None)), voted=16))
        assert stood.cards is before
        assert [card.count.figure for card in stood.cards] == ["6", "9", "1", ""]

    def test_the_reply_being_counted_is_in_sight_however_large_the_text(self, qtbot: QtBot) -> None:
        made = presenter(scale=2.0)
        made.show_view(samples.counting())
        on_stage(qtbot, made, (1280, 720))
        for place in (3, 0, 2):
            made.show_view(replace(samples.counting(), focus=place))
            settle()
            card = made.private.options.cards[place]
            top = card.mapTo(made, card.rect().topLeft()).y()
            bottom = card.mapTo(made, card.rect().bottomLeft()).y()
            body = made.body.geometry()
            assert body.top() <= top
            assert bottom <= body.bottom()


class TestSteps:
    def test_the_keys_of_a_remote_reach_the_commands(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        for key in (
            *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Escape),
            *(Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_Space, Qt.Key.Key_Right),
        ):
            press(qtbot, key)
        assert stood.done == [
            *("next", "back", "start", "leave"),
            *("black", "black", "next_arrow", "next_arrow"),
        ]

    @pytest.mark.parametrize(
        ("view", "words"),
        [
            (samples.title(), "Show the client’s line"),
            (samples.line(), "Show the replies"),
            (samples.options(), "Open the vote"),
            (samples.counting(), "Close the vote; the count stays hidden"),
            (samples.closed(), "Show the votes"),
            (samples.votes(), "Play reply 2"),
            (samples.reply(), "Show the client’s reaction"),
            (samples.reaction(), "Show the scores"),
            (samples.scores(), "Next turn: show the client’s line"),
            (samples.looking_back(), "Forward to: Votes"),
            (samples.supposing(), "Suppose reply 1"),
            (samples.supposed(), "Back to the talk"),
            (samples.ending(), "Look for the cause"),
            (samples.measure(), "Show a turn that mattered"),
            (samples.forks(), "Show the other turn that mattered"),
            (samples.rule(), "Show the numbers"),
            (samples.farewell(), "This is the last step"),
        ],
    )
    def test_the_bar_names_the_next_step(
        self, qtbot: QtBot, view: PresenterView, words: str
    ) -> None:
        stood = Stood(qtbot, view)
        assert plain(stood.screen.next_bar.words) == words
        assert plain(stood.screen.next_bar.next.accessibleName()) == words

    def test_every_step_there_is_can_be_named_and_gone_to(self, qapp: QApplication) -> None:
        for stage in Stage:
            view = replace(samples.line(), next=NextStep(stage))
            assert step_word(stage)
            assert next_words(view)
            assert next_words(replace(view, looking_back=True))

    def test_a_tie_and_an_empty_vote_are_said_before_a_reply_is_played(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.tied())
        tied = "As many votes each: 2, 3. A digit picks another."
        assert plain(stood.screen.next_bar.hint) == tied
        stood.show(samples.uncounted())
        assert stood.screen.next_bar.hint == "Nobody voted; a digit picks the reply."

    def test_the_reply_that_plays_next_is_marked_and_another_can_be_pressed(
        self, qtbot: QtBot
    ) -> None:
        stood = Stood(qtbot, samples.votes())
        assert [card.total for card in stood.cards] == ["6", "9", "1", "4"]
        assert stood.words().count("Plays next") == 1
        chosen = Told()
        stood.screen.reply_chosen.connect(chosen)
        qtbot.mouseClick(stood.cards[3], Qt.MouseButton.LeftButton)
        assert chosen == [(3,)]

    def test_how_split_the_room_was_is_told_when_the_vote_is_closed(self, qtbot: QtBot) -> None:
        split = "The room is split in three."
        stood = Stood(qtbot, replace(samples.counting(), opinions=Fraction(3)))
        assert split not in stood.words()
        stood.show(samples.closed())
        assert split in stood.words()
        stood.show(samples.votes())
        assert split in stood.words()

    def test_buttons_ask_for_the_commands_they_name(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.votes())
        asked = Told()
        stood.screen.command_wanted.connect(asked)
        bar, foot = stood.screen.next_bar, stood.screen.foot
        for button in (bar.next, bar.back, *foot.buttons.values()):
            if button.isVisible():
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert [name for (name,) in asked] == [
            *("next", "back", "black", "freeze", "swap", "revote", "leave"),
        ]

    def test_commands_give_way_where_it_is_narrow_and_fold_into_a_menu(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.votes(), (1280, 720))
        foot = stood.screen.foot
        assert foot.folded == ()
        stood.screen.resize(560, 720)
        settle()
        assert foot.more.isVisible()
        assert foot.folded == ("swap",)
        stood.screen.resize(440, 720)
        settle()
        assert set(foot.folded) == {"swap", "revote", "freeze"}
        assert foot.buttons["leave"].isVisible()
        assert foot.buttons["black"].isVisible()

    def test_the_worst_road_is_offered_where_it_may_be_played(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.forks())
        asked = Told()
        stood.screen.command_wanted.connect(asked)
        qtbot.mouseClick(stood.screen.private.worst, Qt.MouseButton.LeftButton)
        assert asked == [("worst_road",)]
        stood.show(samples.scores())
        assert not stood.screen.private.worst.isVisible()

    def test_what_if_is_offered_after_the_scores_and_left_again(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.reaction())
        what = stood.screen.foot.buttons["what_if"]
        assert not what.isVisible()
        stood.show(samples.scores())
        assert (what.isVisible(), what.words()) == (True, "What if")
        stood.show(samples.supposing())
        assert (what.isVisible(), what.words()) == (True, "Leave the what-if")

    def test_asking_about_the_end_takes_the_place_of_the_next_step(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.line())
        stood.screen.show_ask_end(True)
        settle()
        words = stood.words()
        assert "End the workshop?" in words
        assert "Esc again ends it. PgDn goes on." in words
        assert "Show the replies" not in words
        asked = Told()
        stood.screen.command_wanted.connect(asked)
        qtbot.mouseClick(stood.screen.next_bar.end, Qt.MouseButton.LeftButton)
        press(qtbot, Qt.Key.Key_Return)
        assert asked == [("leave",), ("next",)]
        stood.screen.show_ask_end(False)
        settle()
        assert "Show the replies" in stood.words()

    def test_steps_are_told_as_done_now_and_ahead(self, qtbot: QtBot) -> None:
        words = Stood(qtbot, samples.counting()).words()
        for told in ("Done: Replies", "Now: Vote open", "Ahead: Votes"):
            assert told in words
        assert "Turn 3 of about 7" in words


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
            ((20, 0, 0, 0), "All chose the same."),
            ((18, 2, 0, 0), "Nearly all chose the same."),
            ((10, 10, 0, 0), "The room is split in two."),
            ((6, 9, 1, 4), "The room is split in three."),
            ((5, 5, 5, 5), "The room is split in many."),
        ],
    )
    def test_agreement_is_told_in_words(
        self, qapp: QApplication, votes: tuple[int, ...], words: str
    ) -> None:
        opinions = Fraction(sum(votes) ** 2, sum(one**2 for one in votes))
        assert agreement_words(opinions) == words


PRIVATE = ("popular trap", "19", "17", "SECRET", "4 of 4", "split in")


def everything_said(root: QWidget) -> str:
    """All words of a widget, hidden ones too, and all that a screen reader could be given."""
    said = []
    for widget in (root, *root.findChildren(QWidget)):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel):
            said.append(widget.text())
        if isinstance(widget, Button):
            said.append(widget.words())
        found = QAccessible.queryAccessibleInterface(widget)
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        said += [found.text(kind) for kind in kinds] if found is not None else []
    return plain("\n".join(said))


def telling() -> Iterator[PresenterView]:
    """Steps with something private in each."""
    counted = samples.rows((19, 17, None, None), (0, 0, 0, 0), (17, 19, 0, 0))
    for view in (
        samples.options(),
        replace(samples.counting(), options=counted, voted=36),
        replace(samples.closed(), options=counted, voted=36),
        replace(samples.votes(), options=samples.rows((19, 17, 0, 0), chosen=0), voted=36),
        replace(samples.rule(), proposals=("SECRET",)),
    ):
        yield replace(view, notes=samples.NOTES)


class TestCurtain:
    def test_nothing_private_is_left_in_any_widget_behind_the_curtain(self, qtbot: QtBot) -> None:
        for view in telling():
            stood = Stood(qtbot, view)
            assert any(word in everything_said(stood.screen) for word in PRIVATE)
            stood.screen.curtain(True)
            swept()
            said = everything_said(stood.screen)
            assert [word for word in PRIVATE if word in said] == [], view.stage
            assert "Notes are hidden: this is the room’s screen." in stood.words()

    def test_what_comes_while_it_is_drawn_stays_hidden_and_is_there_afterwards(
        self, qtbot: QtBot
    ) -> None:
        stood = Stood(qtbot, samples.line())
        stood.screen.curtain(True)
        for view in telling():
            stood.show(view)
            swept()
            said = everything_said(stood.screen)
            assert [word for word in PRIVATE if word in said] == [], view.stage
        stood.show(samples.counting())
        stood.screen.curtain(False)
        settle()
        assert "popular trap" in stood.words()
        assert focused() is stood.cards[2].count

    def test_a_new_screen_can_be_curtained_before_anything_is_in_it(self, qtbot: QtBot) -> None:
        made = presenter()
        made.curtain(True)
        made.show_view(samples.counting())
        on_stage(qtbot, made)
        assert "popular trap" not in everything_said(made)

    def test_keys_still_lead_on_behind_it(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        stood.screen.curtain(True)
        settle()
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_6):
            press(qtbot, key)
        assert stood.done == ["next", "leave", "digit_6"]
