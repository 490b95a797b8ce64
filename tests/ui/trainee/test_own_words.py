"""Own words before the replies: the field has its keys, the replies are nowhere until wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from simulator.model.run import Mode
from simulator.ui.keys import KeyFilter
from simulator.ui.style import apply_theme
from simulator.ui.theme import Theme
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.feedback import FeedbackPanel
from simulator.ui.trainee.own_words import FEWEST_LINES, FIRST_LINES, WriteBlock
from simulator.ui.trainee.patience import Patience
from simulator.ui.trainee.turn_detail import TurnDetail
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.chip import Chip
from simulator.ui.widgets.lead_text import LeadText
from simulator.ui.widgets.options import OptionsList
from simulator.usecases.showing import TalkView
from simulator.usecases.written import LONGEST
from tests.shots import samples
from tests.shots.harness import settle, theme_for
from tests.shots.states_own_words import AFTER, CHOOSING, WORDS, WRITING
from tests.ui import pressing
from tests.ui.trainee import oven, oven_turns
from tests.ui.trainee.stage import on_stage, press, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
WHAT_IS_ASKED = (
    "continue_requested",
    "take_back_requested",
    "leave_requested",
    "briefing_requested",
    "hint_requested",
    "own_words_toggled",
    "replies_requested",
    "silence",
)


class Stage:
    """A conversation on screen, and what it asked for."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, view: TalkView, size: tuple[int, int] = (1280, 720)
    ) -> None:
        self.screen = Conversation(theme)
        self.asked: list[str] = []
        self.words: list[str] = []
        self.screen.reply_confirmed.connect(lambda reply, _: self.asked.append(reply))
        for name in WHAT_IS_ASKED:
            getattr(self.screen, name).connect(lambda name=name: self.asked.append(name))
        self.screen.words_changed.connect(self.words.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(*size)
        self.screen.show_talk(view)
        self.screen.show()
        self.screen.activateWindow()
        settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)
        settle()

    def type(self, text: str) -> None:
        """Letters as the platform sends them, also of other layouts."""
        focused = QApplication.focusWidget()
        assert focused is not None
        for letter in text:
            pressing.press(focused, ord(letter.upper()), NONE, letter)
        settle()

    @property
    def block(self) -> WriteBlock:
        (found,) = self.screen.findChildren(WriteBlock)
        return found

    @property
    def text(self) -> str:
        return self.block.field.toPlainText()

    def shown(self, kind: type) -> list[QWidget]:
        return [part for part in self.screen.findChildren(kind) if part.isVisible()]


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme, keys: KeyFilter) -> Stage:
    return Stage(qtbot, theme, WRITING)


def names(part: QAccessibleInterface) -> Iterator[str]:
    """All a screen reader can find from here on."""
    yield part.text(QAccessible.Text.Name)
    yield part.text(QAccessible.Text.Value)
    for at in range(part.childCount()):
        child = part.child(at)
        if child is not None:
            yield from names(child)


class TestTheKeysBelongToTheField:
    def test_it_has_the_keyboard_and_a_name_when_the_client_has_spoken(self, stage: Stage) -> None:
        assert stage.block.field.hasFocus()
        assert stage.block.field.accessibleName() == "Say it in your own words first"
        assert "Not graded" in stage.block.field.accessibleDescription()

    def test_digits_type_digits(self, stage: Stage) -> None:
        stage.type("1, 2 and 44")
        assert stage.text == "1, 2 and 44"
        assert stage.asked == []

    @pytest.mark.parametrize("text", ["Їжак, ґанок і є", "Съешь ещё ёж, бюро", "it's b w . ?"])
    def test_letters_of_every_layout_are_written(self, stage: Stage, text: str) -> None:
        stage.type(text)
        assert stage.text == text
        assert stage.words[-1] == text
        assert stage.asked == []

    def test_enter_begins_a_new_line_and_says_nothing(self, stage: Stage) -> None:
        stage.type("a")
        stage.key(Qt.Key.Key_Return)
        stage.key(Qt.Key.Key_Enter)
        stage.type("b")
        assert stage.text == "a\n\nb"
        assert stage.asked == []

    def test_backspace_and_undo_change_the_text_and_take_nothing_back(self, stage: Stage) -> None:
        stage.key(Qt.Key.Key_Backspace)
        stage.key(Qt.Key.Key_Z, CTRL)
        assert stage.asked == []
        stage.type("ab")
        stage.key(Qt.Key.Key_Backspace)
        assert stage.text == "a"
        stage.key(Qt.Key.Key_Z, CTRL)
        stage.key(Qt.Key.Key_Z, CTRL)
        assert stage.text == ""
        stage.key(Qt.Key.Key_Z, CTRL | SHIFT)
        assert stage.text != ""
        assert stage.asked == []

    def test_arrows_home_and_end_move_the_caret(self, stage: Stage) -> None:
        stage.type("ac")
        stage.key(Qt.Key.Key_Left)
        stage.type("b")
        stage.key(Qt.Key.Key_Home)
        stage.type("_")
        stage.key(Qt.Key.Key_End)
        stage.type("d")
        assert stage.text == "_abcd"

    def test_tab_leads_on_to_the_button_and_back(self, stage: Stage) -> None:
        stage.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Button)
        assert focused.words() == "Show the replies without writing"
        stage.key(Qt.Key.Key_Backtab, SHIFT)
        assert stage.block.field.hasFocus()
        assert stage.text == ""

    def test_keys_that_write_nothing_stay_those_of_the_conversation(self, stage: Stage) -> None:
        stage.type("a")
        stage.key(Qt.Key.Key_F2)
        stage.key(Qt.Key.Key_Left, ALT)
        stage.key(Qt.Key.Key_B, CTRL)
        stage.key(Qt.Key.Key_Escape)
        assert stage.asked == [
            "hint_requested",
            "take_back_requested",
            "briefing_requested",
            "leave_requested",
        ]
        assert stage.text == "a"

    def test_pages_of_a_short_text_are_those_of_the_conversation(
        self, qtbot: QtBot, theme: Theme, keys: KeyFilter
    ) -> None:
        stage = Stage(qtbot, theme, replace(WRITING, lines=samples.LONG_TALK.lines))
        bar = stage.screen.transcript().verticalScrollBar()
        end = bar.value()
        assert end > 0
        stage.key(Qt.Key.Key_PageUp)
        assert bar.value() < end
        stage.key(Qt.Key.Key_PageDown)
        assert bar.value() == end

    def test_pages_of_a_long_text_are_its_own(
        self, qtbot: QtBot, theme: Theme, keys: KeyFilter
    ) -> None:
        long = replace(
            WRITING, lines=samples.LONG_TALK.lines, own_words="\n".join("abcdefghijklmno")
        )
        stage = Stage(qtbot, theme, long)
        bar = stage.screen.transcript().verticalScrollBar()
        end, caret = bar.value(), stage.block.caret()
        stage.key(Qt.Key.Key_PageUp)
        assert stage.block.caret() < caret
        assert bar.value() == end
        stage.key(Qt.Key.Key_PageDown)
        assert stage.block.caret() == caret


class TestWhatIsWritten:
    def test_pasted_mark_up_becomes_plain_text(self, stage: Stage) -> None:
        pasted = QMimeData()
        pasted.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
        pasted.setText("bold \u202etxt\x07\r\nnext")
        QApplication.clipboard().setMimeData(pasted)
        stage.key(Qt.Key.Key_V, CTRL)
        assert stage.text == "bold txt\nnext"

    def test_a_picture_is_not_taken(self, stage: Stage) -> None:
        pasted = QMimeData()
        pasted.setImageData(stage.screen.grab().toImage())
        assert not stage.block.field.canInsertFromMimeData(pasted)

    def test_no_more_is_taken_than_the_longest_text(self, stage: Stage) -> None:
        stage.type("x")
        pasted = QMimeData()
        pasted.setText("😀" * LONGEST)
        QApplication.clipboard().setMimeData(pasted)
        stage.key(Qt.Key.Key_V, CTRL)
        full = "x" + "😀" * (LONGEST - 1)
        assert stage.text == full
        stage.type("y")
        stage.key(Qt.Key.Key_Return)
        composed = QInputMethodEvent("", [])
        composed.setCommitString("їжак")
        QApplication.sendEvent(stage.block.field, composed)
        assert stage.text == full
        assert "0 of 2,000 characters left" in words_on(stage.screen)
        stage.key(Qt.Key.Key_Backspace)
        QApplication.sendEvent(stage.block.field, composed)
        assert stage.text == full[:-1] + "ї"
        stage.key(Qt.Key.Key_A, CTRL)
        stage.type("z")
        assert stage.text == "z"

    def test_the_button_says_whether_something_is_written(self, stage: Stage) -> None:
        def ways() -> list[str]:
            return [one.words() for one in stage.shown(Button) if "replies" in one.words()]

        assert ways() == ["Show the replies without writing"]
        stage.type("a")
        assert ways() == ["Show the replies"]
        stage.key(Qt.Key.Key_Backspace)
        stage.key(Qt.Key.Key_Space)
        assert ways() == ["Show the replies without writing"]

    def test_news_of_the_same_turn_leave_field_and_caret_alone(self, stage: Stage) -> None:
        stage.type(" ab")
        stage.key(Qt.Key.Key_Left)
        stage.screen.show_talk(replace(WRITING, own_words=" ab", about_turns=9))
        assert (stage.text, stage.block.caret()) == (" ab", (2, 2))
        stage.key(Qt.Key.Key_Z, CTRL)
        assert stage.text == ""

    def test_the_next_turn_begins_with_an_empty_field(self, stage: Stage) -> None:
        stage.type("first")
        stage.screen.show_talk(AFTER)
        stage.screen.show_talk(replace(WRITING, lines=AFTER.lines))
        settle()
        assert stage.text == ""
        stage.key(Qt.Key.Key_Z, CTRL)
        assert stage.text == ""

    def test_a_draft_is_in_the_field_and_one_writes_on_at_its_end(
        self, qtbot: QtBot, theme: Theme, keys: KeyFilter
    ) -> None:
        stage = Stage(qtbot, theme, replace(WRITING, own_words="I hear"))
        stage.type(" you")
        assert stage.text == "I hear you"

    def test_a_rebuilt_screen_takes_up_text_selection_and_hint(
        self, qtbot: QtBot, theme: Theme, stage: Stage
    ) -> None:
        stage.type("abcd")
        stage.key(Qt.Key.Key_Left, SHIFT)
        stage.key(Qt.Key.Key_F2)
        state = stage.screen.state()
        again = Stage(qtbot, theme, replace(WRITING, own_words="abcd"))
        again.screen.restore(state)
        assert again.block.caret() == (4, 3)
        assert again.block.hint.is_open


class TestTheReplies:
    def test_they_are_nowhere_not_even_for_a_screen_reader(self, stage: Stage) -> None:
        stage.screen.show_talk(replace(CHOOSING, own_words=""))
        settle()
        stage.screen.show_talk(WRITING)
        settle()
        told = QAccessible.queryAccessibleInterface(stage.screen)
        assert told is not None
        found = "\n".join(names(told))
        assert "Say it in your own words first" in found
        for choice in samples.CHOICES:
            assert choice.text not in found
        assert all(not one.isVisible() for one in stage.screen.findChildren(OptionsList))

    def test_ctrl_enter_and_the_button_ask_for_them(self, stage: Stage) -> None:
        stage.key(Qt.Key.Key_Return, CTRL)
        stage.key(Qt.Key.Key_Enter, CTRL)
        stage.key(Qt.Key.Key_Tab)
        stage.key(Qt.Key.Key_Return)
        assert stage.asked == ["replies_requested"] * 3
        assert stage.text == ""

    def test_then_they_have_the_keyboard_and_the_words_stand_over_them(self, stage: Stage) -> None:
        stage.type(WORDS)
        stage.screen.show_talk(CHOOSING)
        settle()
        assert f"Your own words. {WORDS}" in [one.text() for one in stage.shown(LeadText)]
        stage.key(Qt.Key.Key_2)
        stage.key(Qt.Key.Key_2)
        assert stage.asked == [samples.CHOICES[1].reply]

    def test_without_words_nothing_stands_over_them(self, stage: Stage) -> None:
        stage.screen.show_talk(replace(CHOOSING, own_words=""))
        settle()
        assert "Your own words. " not in [one.text() for one in stage.shown(LeadText)]

    def test_a_hint_that_was_opened_stays_open_over_them(self, stage: Stage) -> None:
        stage.key(Qt.Key.Key_F2)
        stage.screen.show_talk(CHOOSING)
        settle()
        assert any(one.text().startswith("Hint.") for one in stage.shown(LeadText))
        assert stage.asked == ["hint_requested"]

    def test_nothing_is_asked_for_while_something_is_kept(self, stage: Stage) -> None:
        stage.screen.set_busy(True)
        stage.key(Qt.Key.Key_Return, CTRL)
        stage.key(Qt.Key.Key_F4)
        assert stage.asked == []

    def test_the_client_does_not_wait_before_they_show(
        self, qtbot: QtBot, theme: Theme, keys: KeyFilter
    ) -> None:
        stage = Stage(qtbot, theme, WRITING)
        (patience,) = stage.screen.findChildren(Patience)
        assert patience.left() is None
        stage.screen.show_talk(replace(CHOOSING, timer=40))
        assert patience.left() is not None


class TestTheChoice:
    def test_f4_asks_for_it_in_practice_wherever_the_talk_stands(
        self, qtbot: QtBot, theme: Theme, keys: KeyFilter
    ) -> None:
        for view in (samples.TALK, WRITING, AFTER):
            stage = Stage(qtbot, theme, view)
            stage.key(Qt.Key.Key_F4)
            assert stage.asked == ["own_words_toggled"]
            stage.screen.hide()

    def test_f4_does_nothing_in_an_exam(self, qtbot: QtBot, theme: Theme, keys: KeyFilter) -> None:
        stage = Stage(qtbot, theme, replace(samples.TALK, mode=Mode.EXAM))
        stage.key(Qt.Key.Key_F4)
        assert stage.asked == []
        assert "own_words" not in stage.screen.commands()

    def test_the_bar_says_that_it_is_on(self, stage: Stage) -> None:
        assert "Practice · own words first" in words_on(stage.screen)
        stage.screen.show_talk(samples.TALK)
        assert "own words first" not in words_on(stage.screen)
        assert len(stage.shown(Chip)) == 1


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("words", ["", WORDS * 12])
def test_field_button_and_the_clients_last_line_are_wholly_on_screen(
    qtbot: QtBot, qapp: QApplication, size: tuple[int, int], scale: float, words: str
) -> None:
    theme = theme_for(scale=scale, width=size[0])
    apply_theme(qapp, theme)
    stage = Stage(qtbot, theme, replace(WRITING, own_words=words), size)
    page = stage.screen.rect()
    field, transcript = stage.block.field, stage.screen.transcript()
    assert field.height() >= field.height_of(FEWEST_LINES)
    for part in (stage.block, field):
        assert page.contains(QRect(part.mapTo(stage.screen, QPoint(0, 0)), part.size()))
    last = transcript.visualRect(transcript.lines().index(transcript.lines().current_row()))
    assert transcript.viewport().rect().contains(last.adjusted(0, 0, -1, -1))


def test_the_field_grows_with_its_text_where_there_is_room_and_gives_way_where_there_is_none(
    qtbot: QtBot, qapp: QApplication, theme: Theme, keys: KeyFilter
) -> None:
    stage = Stage(qtbot, theme, WRITING)
    field = stage.block.field
    assert field.height() == field.height_of(FIRST_LINES)
    for _ in range(5):
        stage.key(Qt.Key.Key_Return)
    assert field.height() == field.height_of(6)
    large = theme_for(scale=2.0)
    apply_theme(qapp, large)
    long = replace(WRITING.lines[-1], text=WRITING.lines[-1].text * 2)
    tight = Stage(qtbot, large, replace(WRITING, lines=(long,), own_words="1\n2\n3\n4\n5\n6"))
    field = tight.block.field
    assert field.height() == field.height_of(FEWEST_LINES)


class TestBesideTheReply:
    def test_the_feedback_shows_both_and_nothing_is_said_of_the_own_words(
        self, qtbot: QtBot, theme: Theme, keys: KeyFilter
    ) -> None:
        stage = Stage(qtbot, theme, AFTER)
        (panel,) = stage.shown(FeedbackPanel)
        texts = [one.text() for one in panel.findChildren(LeadText) if one.isVisible()]
        assert f"Your own words. {WORDS}" in texts
        assert f"The reply you chose. {samples.CHOICES[1].text}" in texts

    def test_without_own_words_the_feedback_repeats_nothing(
        self, qtbot: QtBot, theme: Theme, keys: KeyFilter
    ) -> None:
        assert AFTER.feedback is not None
        stage = Stage(qtbot, theme, replace(AFTER, feedback=replace(AFTER.feedback, own_words="")))
        (panel,) = stage.shown(FeedbackPanel)
        texts = [one.text() for one in panel.findChildren(LeadText) if one.isVisible()]
        assert not [text for text in texts if "The reply you chose" in text or "own words" in text]


@pytest.mark.parametrize("own", [None, "<b>I hear</b> you\nand go on"])
def test_the_debrief_has_them_under_the_reply_of_a_turn(
    qtbot: QtBot, theme: Theme, own: str | None
) -> None:
    turn = replace(oven_turns.turns()[0], own_words=own)
    detail = TurnDetail(theme, turn, "Iryna Koval")
    qtbot.addWidget(detail)
    detail.show()
    assert ("Your own words" in words_on(detail)) is (own is not None)
    assert own is None or own in words_on(detail)


class TestTheBriefing:
    def test_a_tick_and_f4_choose_it_for_practice(self, qtbot: QtBot) -> None:
        screen = on_stage(qtbot, BriefingScreen(Theme(), oven.briefing()))
        chosen: list[bool] = []
        screen.own_words_chosen.connect(chosen.append)
        (tick,) = screen.findChildren(QCheckBox)
        assert not tick.isChecked()
        assert tick.accessibleName() == "Say it in your own words first (F4)"
        press(qtbot, Qt.Key.Key_F4)
        tick.click()
        assert chosen == [True, False]

    def test_what_was_chosen_before_is_ticked(self, qtbot: QtBot) -> None:
        view = replace(oven.briefing(), own_words=True)
        screen = on_stage(qtbot, BriefingScreen(Theme(), view))
        (tick,) = screen.findChildren(QCheckBox)
        assert tick.isChecked()

    def test_an_exam_does_not_offer_it(self, qtbot: QtBot) -> None:
        screen = on_stage(qtbot, BriefingScreen(Theme(), oven.briefing()))
        chosen: list[bool] = []
        screen.own_words_chosen.connect(chosen.append)
        (tick,) = screen.findChildren(QCheckBox)
        start = next(one for one in screen.findChildren(Button) if one.words() == "Start")
        place = start.mapTo(screen, QPoint(0, 0))
        press(qtbot, Qt.Key.Key_2)
        assert not tick.isVisible()
        assert start.mapTo(screen, QPoint(0, 0)) == place
        press(qtbot, Qt.Key.Key_F4)
        assert chosen == []
        press(qtbot, Qt.Key.Key_1)
        assert tick.isVisible()

    def test_during_a_run_it_is_not_there(self, qtbot: QtBot) -> None:
        view = replace(oven.briefing(), during_run=True)
        screen = on_stage(qtbot, BriefingScreen(Theme(), view))
        assert screen.findChildren(QCheckBox) == []


def test_empty_lines_after_the_words_take_no_room_where_they_are_read(
    qtbot: QtBot, theme: Theme
) -> None:
    heights = []
    for words in ("I hear you", "I hear you" + "\n" * 9):
        screen = Stage(qtbot, theme, replace(CHOOSING, own_words=words)).screen
        settle()
        (shown,) = [one for one in screen.findChildren(LeadText) if one.isVisible()]
        heights.append(shown.height())
    assert heights[0] == heights[1]
