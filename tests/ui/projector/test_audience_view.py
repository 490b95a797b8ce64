"""The view paints the sheet and nothing else, and says what stands on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from simulator.ui.fonts import register_fonts
from simulator.ui.projector.audience_view import POINTER_RESTS_MS, AudienceView
from simulator.ui.projector.looks_of_room import RoomLooks, RoomPalette, unit_of
from simulator.ui.projector.sheets.marks import Bar
from simulator.ui.theme import colours_of
from simulator.usecases.workshop.frames import BlankFrame, ForkFrame, Frame, VotesFrame
from tests.shots.harness import language, settle
from tests.ui.projector.frames_of_oven import ENGLISH, UKRAINIAN, all_frames
from tests.ui.projector.walls import picture, shown

FRAMES = all_frames(ENGLISH)


@pytest.fixture
def still(qapp: QApplication) -> Iterator[AudienceView]:
    """A wall on which nothing moves."""
    yield from shown(reduced_motion=True)


@pytest.fixture
def moving(qapp: QApplication) -> Iterator[AudienceView]:
    """A wall on which bars grow."""
    yield from shown(reduced_motion=False)


def test_until_a_frame_is_shown_the_wall_is_black(still: AudienceView) -> None:
    assert still.frame == BlankFrame()
    assert QColor(picture(still).pixel(640, 360)) == QColor("#000000")
    assert still.accessibleDescription() == ""


@pytest.mark.parametrize("palette", RoomPalette)
def test_blank_is_black_or_white_in_every_theme_to_the_edge(
    still: AudienceView, palette: RoomPalette
) -> None:
    still.show_looks(RoomLooks(palette, register_fonts()))
    for name, colour in (("black", "#000000"), ("white", "#FFFFFF")):
        still.show_frame(FRAMES[name])
        image = picture(still)
        found = {image.pixel(x, y) for x in (0, 640, 1279) for y in (0, 360, 719)}
        assert {QColor(pixel).name() for pixel in found} == {colour.lower()}


@pytest.mark.parametrize("name", sorted(FRAMES))
@pytest.mark.parametrize("palette", RoomPalette)
def test_every_frame_is_painted_in_both_themes(
    still: AudienceView, palette: RoomPalette, name: str
) -> None:
    still.show_looks(RoomLooks(palette, register_fonts(), reduced_motion=True))
    still.show_frame(FRAMES[name])
    image = picture(still)
    if name in ("black", "white"):
        return
    assert QColor(image.pixel(12, 360)).name() == colours_of(palette)["bg"].lower() or (
        name == "card"
    )
    colours = {image.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 720, 5)}
    assert len(colours) > 3


def test_who_listens_is_told_what_stands_there(still: AudienceView) -> None:
    still.show_frame(FRAMES["options"])
    told = still.accessibleDescription()
    assert still.accessibleName() == "What the room sees"
    assert all(reply in told for reply in ENGLISH.replies)
    assert told.index(ENGLISH.replies[0]) < told.index(ENGLISH.replies[3])
    assert "Irritation · 2/5" in told


def test_who_listens_is_told_no_more_than_is_seen(still: AudienceView) -> None:
    still.show_frame(FRAMES["closed"])
    assert "Vote closed · 20 vote" in still.accessibleDescription()
    for name in ("options", "vote", "closed"):
        still.show_frame(FRAMES[name])
        assert "Care" not in still.accessibleDescription()
        assert "How the room voted" not in still.accessibleDescription()


def test_a_switch_of_language_changes_the_words_at_once(still: AudienceView) -> None:
    still.show_frame(FRAMES["votes"])
    before = still.accessibleDescription()
    with language("uk"):
        settle()
        assert "Роздратування" in still.accessibleDescription()
    settle()
    assert still.accessibleDescription() == before


def test_the_view_has_no_control_and_takes_no_focus(still: AudienceView) -> None:
    for frame in FRAMES.values():
        still.show_frame(frame)
        assert still.findChildren(QWidget) == []
    assert still.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert still.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu


# --- pages ----------------------------------------------------------------------------------


def test_a_frame_with_too_many_words_has_pages_to_turn(still: AudienceView) -> None:
    assert still.page_count == 1
    long = all_frames(UKRAINIAN)["options"]
    still.show_frame(_longer(long))
    assert still.page_count >= 4
    seen = []
    for page in range(still.page_count):
        still.set_page(page)
        assert still.page == page
        seen.append(still.words())
    assert len(set(seen)) == still.page_count
    assert f"part {still.page_count} of {still.page_count}" in still.accessibleName().replace(
        "\u2068", ""
    ).replace("\u2069", "")
    still.set_page(99)
    assert still.page == still.page_count - 1
    still.set_page(-5)
    assert still.page == 0


def test_the_page_of_an_option_is_told(still: AudienceView) -> None:
    still.show_frame(FRAMES["options"])
    assert [still.page_of(option) for option in range(5)] == [0, 0, 0, 0, None]
    still.show_frame(_longer(all_frames(UKRAINIAN)["options"]))
    pages = [still.page_of(option) for option in range(4)]
    assert len(set(pages)) == 4
    for option, page in enumerate(pages):
        assert page is not None
        still.set_page(page)
        assert f"Reply {option + 1} of 4" in still.words().replace("\u2068", "").replace(
            "\u2069", ""
        )


def test_another_frame_begins_with_its_first_page(still: AudienceView) -> None:
    long = _longer(all_frames(UKRAINIAN)["options"])
    still.show_frame(long)
    still.set_page(2)
    still.show_frame(FRAMES["line"])
    assert still.page == 0
    still.show_frame(long)
    assert still.page == 0


def test_the_same_frame_again_keeps_its_page(still: AudienceView) -> None:
    long = _longer(all_frames(UKRAINIAN)["options"])
    still.show_frame(long)
    still.set_page(2)
    still.show_frame(_longer(all_frames(UKRAINIAN)["options"]))
    assert still.page == 2


def _longer(frame: Frame) -> Frame:
    assert isinstance(frame, ForkFrame)
    choices = tuple(replace(choice, text=" ".join([choice.text] * 5)) for choice in frame.choices)
    return replace(frame, choices=choices)


# --- bars -----------------------------------------------------------------------------------


def _filled(view: AudienceView, row: int) -> int:
    """How many pixels of a bar are in its own colour."""
    bars = [item for item in view.sheet.pages[0].items if isinstance(item, Bar)]
    unit, bar = unit_of(view.size()), bars[row]
    colour = QColor(colours_of("room")[bar.role]).rgb()
    image, y = picture(view), round(bar.rect.center().y() * unit)
    left, right = (round(x * unit) for x in (bar.rect.left(), bar.rect.right()))
    return sum(image.pixel(x, y) == colour for x in range(left, right))


def test_bars_grow_from_nothing_and_end_where_they_belong(moving: AudienceView) -> None:
    moving.show_frame(FRAMES["votes"])
    assert moving._reveal.is_under_way()
    moving._reveal.setCurrentTime(0)
    assert _filled(moving, 1) < 20
    moving._reveal.setCurrentTime(160)
    half = _filled(moving, 1)
    moving._reveal.rest()
    assert 20 < half < _filled(moving, 1)


def test_with_reduced_motion_bars_stand_at_once(still: AudienceView) -> None:
    still.show_frame(FRAMES["votes"])
    assert not still._reveal.is_under_way()
    frame = FRAMES["votes"]
    assert isinstance(frame, VotesFrame)
    measured = [_filled(still, row) for row in range(4)]
    whole = measured[1]
    for votes, width in zip(frame.votes, measured, strict=True):
        assert width == pytest.approx(whole * votes / max(frame.votes), abs=8)


def test_looking_back_at_votes_does_not_play_their_reveal_over_and_over(
    moving: AudienceView,
) -> None:
    moving.show_frame(FRAMES["votes"])
    moving._reveal.rest()
    moving.show_frame(FRAMES["votes_again"])
    assert not moving._reveal.is_under_way()


# --- pointer --------------------------------------------------------------------------------


def test_a_pointer_at_rest_is_hidden_after_two_seconds_and_comes_back(
    still: AudienceView,
) -> None:
    assert POINTER_RESTS_MS == 2000
    _move(still, QPoint(100, 100))
    assert still._rest.isActive() and still._rest.interval() == POINTER_RESTS_MS
    still._rest.timeout.emit()
    assert still.cursor().shape() == Qt.CursorShape.BlankCursor
    _move(still, QPoint(120, 100))
    assert still.cursor().shape() == Qt.CursorShape.ArrowCursor


def _move(view: AudienceView, to: QPoint) -> None:
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(view.mapToGlobal(to)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def test_mouse_and_wheel_change_nothing(still: AudienceView) -> None:
    still.show_frame(FRAMES["options"])
    before = picture(still)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mouseClick(still, button, pos=QPoint(300, 300))
    assert picture(still) == before


# --- the small picture ----------------------------------------------------------------------


def test_the_same_picture_can_be_painted_small(still: AudienceView) -> None:
    still.show_frame(FRAMES["votes"])
    whole = picture(still).scaled(320, 180, mode=Qt.TransformationMode.SmoothTransformation)
    small = QImage(320, 180, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.black)
    painter = QPainter(small)
    painter.scale(0.25, 0.25)
    still.paint_to(painter)
    painter.end()
    apart = [
        abs(QColor(small.pixel(x, y)).lightness() - QColor(whole.pixel(x, y)).lightness())
        for x in range(0, 320, 4)
        for y in range(0, 180, 4)
    ]
    assert sum(apart) / len(apart) < 6
