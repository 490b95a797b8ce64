"""Every colour that stands on another can be told from it: in the table and in the pixels."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from simulator.ui.style import RADIUS, ROOM
from simulator.ui.theme import ASSETS, PaletteName
from simulator.ui.widgets.lead_text import LeadText
from tests.shots import harness
from tests.ui.contrast import contrast, text_contrast

PALETTES: dict[str, dict[str, str]] = json.loads(
    (ASSETS / "palettes.json").read_text(encoding="utf-8")
)
LEAST_TEXT = 4.5
LEAST_TEXT_IN_HIGH_CONTRAST = 7.0
LEAST_MARK = 3.0
HIGH_CONTRAST = ("hcDark", "hcLight")

PAGES = ("bg", "surface", "sunken")
SOFT = ("primarySoft", "careSoft", "firmSoft", "goodSoft", "warnSoft", "badSoft")
BUBBLES = ("client", "me")
FOUR = range(1, 5)
FIVE = range(1, 6)

TEXT = {
    "reading": product(("text", "muted"), (*PAGES, *SOFT, *BUBBLES)),
    "links and the step one is at": product(("primary",), (*PAGES, "primarySoft")),
    "the axes": product(("care", "firm"), (*PAGES, "primarySoft")),
    "an axis in its own box": (("care", "careSoft"), ("firm", "firmSoft")),
    "what is wrong, in a row that is chosen too": product(("bad",), (*PAGES, "primarySoft")),
    "verdicts": ((role, f"{role}Soft") for role in ("good", "warn", "bad")),
    "the button to press": (("onPrimary", "primary"),),
    "a dot of the map": (("surface", "text"),),
    "a person's initial": (("onOpt", f"o{number}") for number in FOUR),
}
MARKS = {
    "edges of controls": product(("edge",), (*PAGES, "primarySoft")),
    "an edge of what is chosen": product(("primary",), (*PAGES, "primarySoft")),
    "the ring": product(("focus",), PAGES),
    "the bar of a bubble": (("edge", "client"), ("primary", "me")),
    "shapes of the axes": product(("careFill", "firmFill"), PAGES),
    "an axis's shapes in its own box": (("careFill", "careSoft"), ("firmFill", "firmSoft")),
    "signs of verdicts": product(("good", "warn", "bad"), PAGES),
    "signs of verdicts in their boxes": ((r, f"{r}Soft") for r in ("good", "warn", "bad")),
    "edges of notices on the page": product(("good", "warn", "bad", "edge"), ("bg",)),
    "moods": product((f"m{level}" for level in FIVE), PAGES),
    "replies and people": product((f"o{number}" for number in FOUR), ("surface",)),
}


def too_close(palette: str, pairs: object, least: float) -> list[str]:
    roles = PALETTES[palette]
    assert isinstance(pairs, tuple)
    measured = [
        (one, other, contrast(QColor(roles[one]), QColor(roles[other]))) for one, other in pairs
    ]
    return [f"{one} on {other}: {is_:.2f}" for one, other, is_ in measured if is_ < least]


TEXT_PAIRS = {what: tuple(pairs) for what, pairs in TEXT.items()}
MARK_PAIRS = {what: tuple(pairs) for what, pairs in MARKS.items()}


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("what", TEXT_PAIRS)
def test_text_can_be_read_on_whatever_it_stands_on(palette: str, what: str) -> None:
    least = LEAST_TEXT_IN_HIGH_CONTRAST if palette in HIGH_CONTRAST else LEAST_TEXT
    assert too_close(palette, TEXT_PAIRS[what], least) == []


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("what", MARK_PAIRS)
def test_edges_and_marks_are_seen_on_whatever_they_stand_on(palette: str, what: str) -> None:
    assert too_close(palette, MARK_PAIRS[what], LEAST_MARK) == []


def test_every_palette_has_every_role() -> None:
    assert len({frozenset(roles) for roles in PALETTES.values()}) == 1


def test_contrast_is_measured_as_wcag_says() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


# --- as painted -------------------------------------------------------------------------

STATES = (
    "talk_choosing",
    "talk_exam",
    "talk_feedback_others",
    "talk_hint_closed",
    "talk_not_saved",
    "talk_ended",
    *(
        name
        for name in sorted(harness.states())
        if name.startswith(("brief", "home", "debrief", "bench"))
    ),
)


def _texts(root: QWidget) -> Iterator[tuple[str, QRect]]:
    """The words on a screen with the place each has in its picture."""
    for widget in root.findChildren(QWidget):
        words = _words(widget)
        if not words or not widget.isVisibleTo(root) or not widget.isEnabled():
            continue
        seen = widget.visibleRegion().boundingRect()
        if isinstance(widget, QAbstractButton):
            edge = ROOM + RADIUS // 2  # its ring and its edge are no words
            seen = seen.intersected(widget.rect().adjusted(edge, edge, -edge, -edge))
        # Of a line that is scrolled half away there may be nothing but its upper edge.
        if seen.height() >= widget.fontMetrics().height() and seen.width() >= 8:
            yield words, seen.translated(widget.mapTo(root, QPoint(0, 0)))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text().strip()
    if isinstance(widget, LeadText):
        return widget.text().strip()
    return widget.accessibleName() if isinstance(widget, QAbstractButton) else ""


def faint(root: QWidget, least: float) -> list[str]:
    """Words on a screen whose pixels are too close to those around them."""
    image: QImage = root.grab().toImage()
    ratio = image.devicePixelRatio()
    found = []
    for words, place in _texts(root):
        part = image.copy(QRect(place.topLeft() * ratio, place.size() * ratio))
        if (measured := text_contrast(part)) < least:
            found.append(f"{words[:50]!r}: {measured:.2f}")
    return found


@pytest.mark.parametrize("name", STATES)
def test_painted_words_stand_out_in_every_theme(qapp: QApplication, name: str) -> None:
    for palette in PaletteName:
        theme = harness.theme_for(palette)
        widget = harness.built(harness.states()[name], theme, 1280, 720)
        least = LEAST_TEXT_IN_HIGH_CONTRAST if theme.high_contrast else LEAST_TEXT
        try:
            assert faint(widget, least) == [], palette
        finally:
            harness.discard(widget)


def test_the_pixels_of_a_text_too_faint_are_found(qapp: QApplication) -> None:
    for colour, found in (("#777777", 1), ("#000000", 0)):
        root = QWidget()
        root.setStyleSheet(f"background: #FFFFFF; color: {colour};")
        QLabel("Too faint?", root)
        root.show()
        harness.settle()
        assert len(faint(root, LEAST_TEXT)) == found
        harness.discard(root)
