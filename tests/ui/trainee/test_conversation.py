"""The conversation by keys: select, confirm, hear the client, read, go on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from simulator.model.run import Mode
from simulator.model.scenario import Rating
from simulator.ui.keys import KeyFilter
from simulator.ui.theme import Theme
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.feedback import FeedbackPanel
from simulator.ui.trainee.history import HistoryPanel
from simulator.ui.trainee.reply_block import ReplyBlock
from simulator.ui.widgets.lead_text import LeadText
from simulator.usecases.showing import TalkView
from tests.shots import samples
from tests.shots.harness import settle
from tests.ui.pressing import press


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Stage:
    """A conversation on screen, what it asked for, and its clock."""

    def __init__(self, qtbot: QtBot, theme: Theme, view: TalkView, width: int = 1280) -> None:
        self.clock = Clock()
        self.screen = Conversation(theme, clock=self.clock)
        self.asked: list[object] = []
        self.screen.reply_confirmed.connect(lambda reply, ms: self.asked.append((reply, ms)))
        for name in ("continue", "take_back", "leave", "briefing", "history", "hint"):
            signal = getattr(self.screen, f"{name}_requested")
            signal.connect(lambda name=name: self.asked.append(name))
        self.screen.silence.connect(lambda: self.asked.append("silence"))
        qtbot.addWidget(self.screen)
        self.screen.resize(width, 720)
        self.screen.show_talk(view)
        self.screen.show()
        self.screen.activateWindow()
        settle()

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)
        settle()

    def part(self, kind: type) -> QWidget:
        found = [part for part in self.screen.findChildren(kind) if part.isVisible()]
        assert len(found) == 1
        return found[0]

    def says(self, text: str) -> bool:
        labels = self.screen.findChildren(QLabel)
        return any(text in label.text() and label.isVisible() for label in labels)


CTRL = Qt.KeyboardModifier.ControlModifier
EXAM = replace(samples.TALK, mode=Mode.EXAM, can_take_back=False)


@pytest.fixture(autouse=True)
def _all_keys(keys: KeyFilter) -> None:
    """Every test presses real keys."""


def test_a_reply_takes_two_presses_and_says_how_long_it_took(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.TALK)
    stage.key(Qt.Key.Key_2)
    assert stage.asked == []
    stage.clock.now += 3.25
    stage.key(Qt.Key.Key_2)
    assert stage.asked == [(samples.CHOICES[1].reply, 3250)]


def test_a_confirmed_reply_cannot_be_confirmed_again_until_the_talk_moves(
    qtbot: QtBot, theme: Theme
) -> None:
    stage = Stage(qtbot, theme, samples.TALK)
    stage.key(Qt.Key.Key_1)
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Backspace)
    assert len(stage.asked) == 1
    stage.screen.set_busy(False)
    stage.key(Qt.Key.Key_Return)
    assert len(stage.asked) == 2


def test_backspace_takes_back_in_practice(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.TALK)
    stage.key(Qt.Key.Key_Backspace)
    stage.key(Qt.Key.Key_Z, CTRL)
    stage.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert stage.asked == ["take_back"] * 3


def test_backspace_in_an_exam_only_says_why_not(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, EXAM)
    stage.key(Qt.Key.Key_Backspace)
    assert stage.asked == []
    assert stage.says("An exam has no taking back.")
    assert not stage.says("Take back")


def test_escape_leaves_and_ctrl_b_asks_for_the_briefing(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.TALK)
    stage.key(Qt.Key.Key_Escape)
    press(stage.screen, ord("И"), CTRL, "и")
    assert stage.asked == ["leave", "briefing"]


def test_the_whole_conversation_opens_over_it_and_gives_the_keyboard_back(
    qtbot: QtBot, theme: Theme
) -> None:
    stage = Stage(qtbot, theme, samples.TALK)
    stage.key(Qt.Key.Key_3)
    stage.key(Qt.Key.Key_H, CTRL)
    assert stage.part(HistoryPanel).isVisible()
    stage.key(Qt.Key.Key_Backspace)
    stage.key(Qt.Key.Key_Escape)
    settle()
    assert stage.asked == ["history"]
    replies = stage.part(ReplyBlock)
    assert isinstance(replies, ReplyBlock)
    assert replies.options.hasFocus()
    assert replies.options.selected_row() == 2


def test_feedback_has_continue_focused_and_enter_goes_on(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.TALK)
    stage.screen.show_talk(samples.AFTER_REPLY)
    settle()
    panel = stage.part(FeedbackPanel)
    assert isinstance(panel, FeedbackPanel)
    assert panel.go_on.hasFocus()
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Backspace)
    assert stage.asked == ["continue", "continue", "take_back"]


def test_feedback_stands_under_the_clients_whole_reaction(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.AFTER_REPLY)
    transcript = stage.screen.transcript()
    last = transcript.visualRect(transcript.lines().index(transcript.lines().rowCount() - 1))
    assert transcript.viewport().rect().adjusted(0, 0, 0, 1).contains(last)
    panel = stage.part(FeedbackPanel)
    window = QRect(QPoint(0, 0), stage.screen.size())
    assert window.contains(QRect(panel.mapTo(stage.screen, QPoint(0, 0)), panel.size()))
    assert (
        panel.mapTo(stage.screen, QPoint(0, 0)).y()
        >= transcript.mapTo(stage.screen, QPoint(0, last.bottom())).y()
    )


def test_the_other_replies_are_shown_on_request(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.AFTER_REPLY)
    assert not stage.says(samples.CHOICES[0].text)
    stage.key(Qt.Key.Key_D, CTRL)
    assert stage.says(samples.CHOICES[0].text)
    stage.key(Qt.Key.Key_D, CTRL)
    assert not stage.says(samples.CHOICES[0].text)


@pytest.mark.parametrize("change", [{"narration": True}, {"ended": True}])
def test_without_replies_enter_continues(
    qtbot: QtBot, theme: Theme, change: dict[str, bool]
) -> None:
    stage = Stage(qtbot, theme, replace(samples.TALK, choices=(), **change))
    stage.key(Qt.Key.Key_Return)
    assert stage.asked == ["continue"]


def test_silence_is_said_once_when_the_client_waited_long_enough(
    qtbot: QtBot, theme: Theme
) -> None:
    stage = Stage(qtbot, theme, replace(samples.TALK, timer=40))
    assert stage.says("about 40 s left")
    stage.clock.now += 33
    stage.screen.patience().tick()
    assert stage.says("about 10 s left")
    stage.clock.now += 7
    stage.screen.patience().tick()
    stage.screen.patience().tick()
    assert stage.asked == ["silence"]


def test_a_confirmed_reply_stops_the_waiting(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, replace(samples.TALK, timer=40))
    stage.key(Qt.Key.Key_1)
    stage.key(Qt.Key.Key_1)
    stage.clock.now += 60
    stage.screen.patience().tick()
    assert stage.asked == [(samples.CHOICES[0].reply, 0)]


def test_a_hint_is_shown_when_asked_for_and_asked_for_once(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, replace(samples.TALK, hint="Repeat what she lost."))
    stage.key(Qt.Key.Key_F2)
    stage.key(Qt.Key.Key_F2)
    assert stage.asked == ["hint"]


def test_a_rebuilt_screen_takes_up_the_selection_and_the_time(qtbot: QtBot, theme: Theme) -> None:
    view = replace(samples.TALK, timer=40)
    old = Stage(qtbot, theme, view)
    old.key(Qt.Key.Key_4)
    old.clock.now += 30
    new = Stage(qtbot, theme, view)
    new.screen.restore(old.screen.state())
    assert new.says("about 10 s left")
    new.clock.now += 2
    new.key(Qt.Key.Key_4)
    assert new.asked == [(samples.CHOICES[3].reply, 32000)]


@pytest.mark.parametrize("choices", [samples.CHOICES, samples.LONG_CHOICES])
def test_the_clients_last_line_is_wholly_visible_over_the_replies(
    qtbot: QtBot, theme: Theme, choices: tuple
) -> None:
    stage = Stage(qtbot, theme, replace(samples.LONG_TALK, choices=choices))
    transcript = stage.screen.transcript()
    last = transcript.visualRect(transcript.lines().index(transcript.lines().current_row()))
    assert transcript.viewport().rect().adjusted(0, 0, 0, 1).contains(last)


def test_four_replies_of_120_characters_fit_without_scrolling(qtbot: QtBot, theme: Theme) -> None:
    choices = tuple(replace(choice, text=(choice.text * 2)[:120]) for choice in samples.CHOICES)
    stage = Stage(qtbot, theme, replace(samples.TALK, choices=choices))
    replies = stage.part(ReplyBlock)
    assert isinstance(replies, ReplyBlock)
    assert replies.options.verticalScrollBar().maximum() == 0
    assert replies.options.unseen() == 0


def test_the_column_is_never_wider_than_46_em(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.TALK, width=3000)
    assert stage.screen.transcript().width() <= theme.em(46)


@pytest.mark.parametrize("view", [samples.TALK, EXAM])
def test_no_axis_is_named_before_a_reply_is_confirmed(
    qtbot: QtBot, theme: Theme, view: TalkView
) -> None:
    stage = Stage(qtbot, theme, view)
    for word in ("Care", "Firmness", "of 4", "heard", "gave in"):
        assert not stage.says(word)


class Paints(QObject):
    """Counts how often widgets are painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.counted = [0] * len(widgets)
        self._widgets = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.Paint:
            self.counted[self._widgets.index(watched)] += 1
        return False


def test_a_new_turn_is_painted_once(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.LONG_TALK)
    stage.screen.show_talk(replace(samples.LONG_TALK, lines=samples.LONG_TALK.lines[:-2]))
    settle()
    replies = stage.part(ReplyBlock)
    assert isinstance(replies, ReplyBlock)
    paints = Paints(stage.screen.transcript().viewport(), replies.options.viewport())
    stage.screen.show_talk(samples.LONG_TALK)
    settle()
    assert paints.counted == [1, 1]


@pytest.mark.parametrize(("view", "ready"), [(samples.TALK, 1), (EXAM, 0)])
def test_the_feedback_is_made_ready_out_of_sight_and_never_in_an_exam(
    qtbot: QtBot, theme: Theme, view: TalkView, ready: int
) -> None:
    stage = Stage(qtbot, theme, view)
    panels = stage.screen.findChildren(FeedbackPanel)
    assert len(panels) == ready
    assert not any(panel.isVisible() for panel in panels)


def test_feedback_shown_again_says_what_the_new_reply_did(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, samples.AFTER_REPLY)
    stage.key(Qt.Key.Key_D, CTRL)
    said = replace(samples.FEEDBACK, why="You named the hour.", inner=None, violations=())
    said = replace(said, care=Rating(2, None), others=("Another one.",))
    stage.screen.show_talk(samples.TALK)
    stage.screen.show_talk(replace(samples.AFTER_REPLY, feedback=said))
    settle()
    panel = stage.part(FeedbackPanel)
    lead = [text.text() for text in panel.findChildren(LeadText) if text.isVisible()]
    assert lead == ["Why. You named the hour."]
    assert stage.says("2 of 4")
    for gone in ("hears the concrete issue", "Decided beyond", samples.CHOICES[0].text):
        assert not stage.says(gone)
    stage.key(Qt.Key.Key_D, CTRL)
    assert stage.says("Another one.")
