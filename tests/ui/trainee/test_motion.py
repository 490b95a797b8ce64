"""What moves in a conversation, how little, and that nothing waits for it or moves unasked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.keys import KeyFilter
from simulator.ui.theme import PaletteName, Theme
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.widgets.face import CROSS_FADE_MS, Face
from simulator.ui.widgets.motion import Motion
from simulator.ui.widgets.transcript import ENTRANCE_MS, FAINTEST, Transcript
from simulator.usecases.showing import TalkView
from tests.shots import samples
from tests.shots.harness import settle
from tests.ui.contrast import contrast

NEXT = replace(
    samples.TALK,
    lines=(*samples.REACTION, samples.LINES[1]),
    choices=samples.CHOICES[1:],
    facts=samples.FACTS[:1],
    mood=replace(samples.TALK.mood, level=4, previous=2),
    turn=4,
)
ANGRIER = replace(samples.AFTER_REPLY, mood=replace(samples.TALK.mood, level=1, previous=2))
NARRATION = replace(samples.TALK, lines=samples.REACTION, choices=(), narration=True)
ENDED = replace(samples.TALK, lines=samples.REACTION, choices=(), ended=True)
TALKS: dict[str, tuple[TalkView, ...]] = {
    "a reply with feedback": (samples.TALK, ANGRIER),
    "the next turn": (samples.TALK, samples.AFTER_REPLY, NEXT),
    "another reply after the next turn": (samples.TALK, ANGRIER, NEXT, samples.AFTER_REPLY),
    "taken back": (NEXT, samples.AFTER_REPLY, samples.TALK),
    "a voice": (samples.TALK, NARRATION),
    "the end": (samples.AFTER_REPLY, NARRATION, ENDED),
}
KEYS: dict[str, tuple[Qt.Key, ...]] = {
    "a digit": (Qt.Key.Key_2,),
    "an arrow": (Qt.Key.Key_Down, Qt.Key.Key_Down),
    "the hint": (Qt.Key.Key_F2,),
    "scrolling": (Qt.Key.Key_PageUp,),
}


@pytest.fixture(autouse=True)
def _all_keys(keys: KeyFilter) -> None:
    """Keys work while something moves, too."""


@pytest.fixture
def moving(theme: Theme) -> Theme:
    """The same theme for who has not asked for less motion."""
    return replace(theme, reduced_motion=False)


def shown(qtbot: QtBot, theme: Theme, *views: TalkView) -> Conversation:
    """A conversation at 1280 × 720 that came to the last view by way of the others."""
    screen = Conversation(theme, clock=lambda: 0.0)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show_talk(views[0])
    screen.show()
    screen.activateWindow()
    settle()
    for view in views[1:]:
        screen.show_talk(view)
        settle()
    return screen


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def motions(screen: QWidget) -> list[Motion]:
    return [motion for motion in screen.findChildren(Motion) if motion.is_under_way()]


def gone_on(screen: QWidget, share: float) -> None:
    """Every motion as far as `share` of its time, or over with 1."""
    for motion in motions(screen):
        motion.setCurrentTime(round(motion.duration() * share))
    settle()


def nothing_moves(screen: QWidget) -> bool:
    running = QAbstractAnimation.State.Running
    return all(m.state() is not running for m in screen.findChildren(QAbstractAnimation))


@pytest.mark.parametrize("way", TALKS)
def test_with_reduced_motion_every_turn_is_painted_as_it_stays(
    qtbot: QtBot, theme: Theme, way: str
) -> None:
    views = TALKS[way]
    screen = shown(qtbot, theme, *views)
    assert nothing_moves(screen)
    first = picture(screen)
    qtbot.wait(50)
    assert picture(screen) == first
    assert picture(shown(qtbot, theme, views[-1])) == first


@pytest.mark.parametrize("way", KEYS)
def test_with_reduced_motion_every_key_is_answered_at_once(
    qtbot: QtBot, theme: Theme, way: str
) -> None:
    screen = shown(qtbot, theme, replace(samples.LONG_TALK, hint="She has said it twice."))
    before = picture(screen)
    for key in KEYS[way]:
        QTest.keyClick(QApplication.focusWidget(), key)
    settle()
    assert nothing_moves(screen)
    first = picture(screen)
    assert first != before
    qtbot.wait(50)
    assert picture(screen) == first


@pytest.mark.parametrize("way", TALKS)
def test_what_moved_comes_to_rest_where_it_would_have_stood_without_motion(
    qtbot: QtBot, theme: Theme, moving: Theme, way: str
) -> None:
    screen = shown(qtbot, moving, *TALKS[way])
    gone_on(screen, 1)
    assert nothing_moves(screen)
    assert picture(screen) == picture(shown(qtbot, theme, *TALKS[way]))


def test_a_new_line_fades_in_and_rises_while_the_old_ones_stand(
    qtbot: QtBot, moving: Theme
) -> None:
    screen = shown(qtbot, moving, samples.TALK, ANGRIER)
    entrance = next(m for m in motions(screen) if m.parent() is screen.transcript())
    assert entrance.duration() == ENTRANCE_MS
    seen = []
    for share in (0, 0.5):
        gone_on(screen, share)
        seen.append(picture(screen.transcript()))
    gone_on(screen, 1)
    seen.append(picture(screen.transcript()))
    first = _top_of(screen.transcript(), len(samples.LINES))
    old = [image.copy(0, 0, image.width(), first) for image in seen]
    assert seen[0] != seen[1] != seen[2]
    assert old[0] == old[1] == old[2]


def _top_of(transcript: Transcript, row: int) -> int:
    return transcript.visualRect(transcript.lines().index(row)).top()


@pytest.mark.parametrize("palette", list(PaletteName))
def test_a_new_line_can_be_read_from_its_first_frame(
    qtbot: QtBot, moving: Theme, palette: PaletteName
) -> None:
    theme = replace(moving, palette=palette)
    ground, bubble, text = (theme.colour(role) for role in ("bg", "client", "text"))
    faint_bubble = _mixed(ground, bubble)
    assert contrast(_mixed(faint_bubble, text), faint_bubble) >= 4.5


def _mixed(under: QColor, over: QColor) -> QColor:
    """`over` painted on `under` as faintly as a line begins."""
    parts = zip(under.getRgbF()[:3], over.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(below + (above - below) * FAINTEST for below, above in parts))


def test_the_face_fades_from_mood_to_mood(qtbot: QtBot, moving: Theme) -> None:
    face = Face(moving, "iryna", 2, 100)
    qtbot.addWidget(face)
    face.show()
    settle()
    angry = picture(face)
    face.show_face("iryna", 5)
    (fade,) = motions(face)
    assert fade.duration() == CROSS_FADE_MS
    gone_on(face, 0)
    assert picture(face) == angry
    gone_on(face, 0.3)
    between = picture(face)
    gone_on(face, 1)
    assert nothing_moves(face)
    assert between not in (angry, picture(face))
    fresh = Face(moving, "iryna", 5, 100)
    qtbot.addWidget(fresh)
    fresh.show()
    settle()
    assert picture(face) == picture(fresh)


def test_a_reply_can_be_said_while_the_last_one_still_comes_in(qtbot: QtBot, moving: Theme) -> None:
    screen = shown(qtbot, moving, samples.TALK, NEXT)
    said: list[str] = []
    screen.reply_confirmed.connect(lambda reply, _ms: said.append(reply))
    assert motions(screen)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    assert said == [NEXT.choices[0].reply]


@pytest.mark.parametrize(
    "end",
    [lambda screen: screen.hide(), lambda screen: screen.show_talk(samples.TALK)],
    ids=["hidden", "taken back"],
)
def test_a_motion_that_nobody_sees_any_more_is_over(
    qtbot: QtBot, moving: Theme, end: Callable[[Conversation], None]
) -> None:
    screen = shown(qtbot, moving, samples.TALK, replace(NEXT, mood=samples.TALK.mood))
    assert motions(screen)
    end(screen)
    assert nothing_moves(screen)


def test_nothing_moves_when_a_talk_is_opened(qtbot: QtBot, moving: Theme) -> None:
    assert nothing_moves(shown(qtbot, moving, NEXT))
