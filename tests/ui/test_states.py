"""What holds on every screen in every state, at every size, scale and with any words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from simulator.ui.theme import PaletteName
from simulator.ui.widgets.screen import Screen
from tests.shots import harness
from tests.ui.clipping import clipped

SIZES = ((1280, 720), (1024, 768))
SCALES = (1.0, 1.5, 2.0)

every_state = pytest.mark.parametrize("name", sorted(harness.states()))


class Seen(NamedTuple):
    """What every check says of one state in one size, scale and with one kind of words."""

    clipped: list[str]
    rich_texts: list[str]
    out_of_focus: list[str]


def look(
    name: str,
    *,
    change: Callable[[str], str] = str,
    size: tuple[int, int] = SIZES[0],
    scale: float = 1.0,
) -> Seen:
    """Build a state, let all checks look at it, take it away. None of them changes it, so that
    tests of the same state share one look."""
    return _looked(name, change, size, scale)


@cache
def _looked(name: str, change: Callable[[str], str], size: tuple[int, int], scale: float) -> Seen:
    width, height = size
    theme = harness.theme_for(PaletteName.LIGHT, scale, width)
    with harness.words(change):
        widget = harness.built(harness.states()[name], theme, width, height)
        try:
            return Seen(clipped(widget), rich_texts(widget), out_of_focus(widget))
        finally:
            harness.discard(widget)


def rich_texts(root: QWidget) -> list[str]:
    """Widgets that would take a text for HTML."""
    widgets = (root, *root.findChildren(QWidget))
    labels = [
        w for w in widgets if isinstance(w, QLabel) and w.textFormat() != Qt.TextFormat.PlainText
    ]
    pages = [w for w in widgets if isinstance(w, QTextBrowser | QTextEdit | QMessageBox)]
    tips = [w for w in widgets if "<" in w.toolTip()]
    return [f"{type(w).__name__} {w.objectName()}" for w in (*labels, *pages, *tips)]


def out_of_focus(root: QWidget) -> list[str]:
    """A screen on which the keyboard is nowhere, or on something that cannot be seen."""
    focused = QApplication.focusWidget()
    if not isinstance(root, Screen):
        return []
    takes_keys = [
        w
        for w in root.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisibleTo(root) and w.isEnabled()
    ]
    if not takes_keys:
        return []
    if focused is None or not focused.isVisibleTo(root):
        return [f"{type(root).__name__} has the keyboard nowhere"]
    return []


@every_state
@pytest.mark.parametrize("scale", SCALES)
def test_no_text_is_clipped(qapp: QApplication, name: str, scale: float) -> None:
    for size in SIZES:
        assert look(name, size=size, scale=scale).clipped == [], size


@every_state
@pytest.mark.parametrize("scale", SCALES)
def test_no_text_is_clipped_when_all_words_are_twice_as_long(
    qapp: QApplication, name: str, scale: float
) -> None:
    for size in SIZES:
        assert look(name, size=size, scale=scale, change=harness.doubled).clipped == [], size


@every_state
def test_no_widget_takes_a_text_for_html(qapp: QApplication, name: str) -> None:
    assert look(name).rich_texts == []
    assert look(name, change=harness.hostile).rich_texts == []


@every_state
def test_the_keyboard_is_somewhere_visible(qapp: QApplication, name: str) -> None:
    assert look(name).out_of_focus == []
