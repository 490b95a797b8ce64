"""The wall in pixels: letters and signs stand out, and a camera can read the square code."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import segno
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from simulator.ui.fonts import register_fonts
from simulator.ui.projector.audience_view import AudienceView
from simulator.ui.projector.looks_of_room import RoomLooks, RoomPalette, unit_of
from simulator.ui.projector.sheets.marks import Code
from simulator.ui.theme import colours_of
from tests.ui.contrast import contrast, text_contrast
from tests.ui.projector.frames_of_oven import ADDRESS, ENGLISH, all_frames
from tests.ui.projector.probes import texts
from tests.ui.projector.walls import picture, shown

FRAMES = all_frames(ENGLISH)


@pytest.fixture
def still(qapp: QApplication) -> Iterator[AudienceView]:
    """A wall on which nothing moves."""
    yield from shown(reduced_motion=True)


# --- the square code ------------------------------------------------------------------------


@pytest.mark.parametrize("palette", RoomPalette)
def test_the_square_code_is_dark_on_light_with_room_around_it(
    still: AudienceView, palette: RoomPalette
) -> None:
    still.resize(1920, 1080)
    still.show_looks(RoomLooks(palette, register_fonts(), reduced_motion=True))
    still.show_frame(FRAMES["join"])
    (code,) = (item for item in still.sheet.pages[0].items if isinstance(item, Code))
    wanted = segno.make_qr(ADDRESS, error="m")
    rows = [[bool(module) for module in line] for line in wanted.matrix_iter(border=4)]
    assert [list(line) for line in code.rows] == rows
    image, unit = picture(still), unit_of(still.size())
    side = code.rect.width() / len(rows)
    for down, line in enumerate(rows):
        for across, dark in enumerate(line):
            x = round((code.rect.left() + (across + 0.5) * side) * unit)
            y = round((code.rect.top() + (down + 0.5) * side) * unit)
            assert QColor(image.pixel(x, y)) == QColor("#000000" if dark else "#FFFFFF")


def test_the_square_code_is_a_third_of_the_height_at_least(still: AudienceView) -> None:
    still.show_frame(FRAMES["join"])
    (code,) = (item for item in still.sheet.pages[0].items if isinstance(item, Code))
    assert code.rect.height() >= 720 / 3


# --- colours --------------------------------------------------------------------------------

LEAST_TEXT = {"room": 7.0, "dark": 4.5}
LEAST_MARK = 3.0


@pytest.mark.parametrize("palette", RoomPalette)
def test_letters_stand_out_as_painted(still: AudienceView, palette: RoomPalette) -> None:
    still.show_looks(RoomLooks(palette, register_fonts(), reduced_motion=True))
    still.resize(1024, 768)
    unit = unit_of(still.size())
    for name, frame in FRAMES.items():
        still.show_frame(frame)
        image = picture(still)
        for item in texts(still.sheet):
            line = item.laid_out.layout.lineAt(0).naturalTextRect()
            box = line.translated(item.rect.topLeft())
            left, top, width, height = (round(value * unit) for value in box.getRect())
            part = image.copy(left, top, min(width, 200), height)
            if item.text.strip():
                measured = text_contrast(part)
                assert measured >= LEAST_TEXT[palette], (name, item.text, measured)


@pytest.mark.parametrize("palette", RoomPalette)
def test_text_and_signs_stand_out_in_the_table(palette: RoomPalette) -> None:
    roles = {role: QColor(value) for role, value in colours_of(palette).items()}
    grounds = ("bg", "surface", "sunken")
    pairs = [(role, ground) for role in ("text", "muted") for ground in grounds]
    pairs += [("primary", "bg"), ("text", "primarySoft"), ("muted", "primarySoft")]
    pairs += [("care", "careSoft"), ("firm", "firmSoft"), ("text", "careSoft")]
    pairs += [("muted", "careSoft"), ("muted", "firmSoft"), ("good", "bg"), ("good", "goodSoft")]
    pairs += [("warn", "warnSoft"), ("bad", "bg"), ("text", "goodSoft"), ("surface", "text")]
    pairs += [("care", "surface"), ("firm", "surface")]
    pairs += [("onOpt", f"o{number}") for number in range(1, 5)]
    for one, other in pairs:
        assert contrast(roles[one], roles[other]) >= LEAST_TEXT[palette], (one, other)
    marks = [(f"o{number}", ground) for number in range(1, 5) for ground in grounds]
    marks += [(f"m{level}", "bg") for level in range(1, 6)]
    marks += [("edge", "bg"), ("edge", "surface"), ("primary", "bg"), ("primary", "primarySoft")]
    marks += [("careFill", "careSoft"), ("firmFill", "firmSoft"), ("edge", "sunken")]
    for one, other in marks:
        assert contrast(roles[one], roles[other]) >= LEAST_MARK, (one, other)
