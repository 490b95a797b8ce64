"""Every screen in every state speaks the language that holds, and shows all of its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from simulator.ui.theme import PaletteName
from tests.shots import harness
from tests.translations import extracted, read, ts_file
from tests.ui.clipping import clipped

NARROWEST = (((1280, 720), 1.0), ((1024, 768), 1.5), ((1024, 768), 2.0))
"""Sizes in px with text scales: where each scale has the least room."""

WITH_SAMPLE_WORDS = ("foundation_faces", "foundation_parts", "foundation_question")
"""Pages of single widgets, whose buttons and notices say samples in English."""

_ISOLATES = re.compile("[\u2068\u2069]")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

every_state = pytest.mark.parametrize("name", sorted(harness.states()))
every_language = pytest.mark.parametrize("language", ("uk", "ru"))


@pytest.fixture(scope="module")
def in_english() -> Callable[[str], bool]:
    """Whether a whole text is one of the program's in English that another language says
    otherwise. Most texts are on many screens: each is looked for once."""
    kept = {m.key for m in read(ts_file("uk")) if m.forms == (m.key.source,)}
    sources = {key.source.replace("&", "") for key in extracted() if key not in kept}
    # With nothing but places and signs in it, a text is like any other.
    telling = [s for s in sources if re.search(r"[A-Za-z]{4}", re.sub(r"\{\w+\}", "", s))]
    any_of_them = re.compile("|".join(map(_pattern, sorted(telling))), re.DOTALL)
    return cache(lambda text: any_of_them.fullmatch(text) is not None)


def _pattern(source: str) -> str:
    parts = re.split(r"(\{\w+\}|%n)", source)
    return "".join(".+?" if part[:1] in "{%" and part else re.escape(part) for part in parts)


@every_state
@every_language
def test_no_state_speaks_english_or_loses_a_word(
    qapp: QApplication, in_english: Callable[[str], bool], name: str, language: str
) -> None:
    with harness.language(language):
        for (width, height), scale in NARROWEST:
            theme = harness.theme_for(PaletteName.LIGHT, scale, width)
            widget = harness.built(harness.states()[name], theme, width, height)
            try:
                cut, said = clipped(widget), set(texts(widget))
            finally:
                harness.discard(widget)
            assert cut == [], (width, height, scale)
            left = {text for text in said if in_english(text)}
            assert left == set() or name in WITH_SAMPLE_WORDS


def test_the_words_of_the_program_are_found_where_they_are(
    qapp: QApplication, in_english: Callable[[str], bool]
) -> None:
    """The same search, in English: what it finds here is what must not be found above."""
    theme = harness.theme_for()
    found: set[str] = set()
    for name in ("talk_feedback", "home", "debrief_3_map", "briefing", "picker"):
        widget = harness.built(harness.states()[name], theme, 1280, 720)
        found |= {text for text in texts(widget) if in_english(text)}
        harness.discard(widget)
    for said in ("Continue", "Care", "Turn 3 of about 7", "9 runs · last yesterday 17:42"):
        assert said in found
    for said in ("Not tried yet", "You can", "■ Firm", "promises only what you can keep"):
        assert any(said in one for one in found), said


def texts(root: QWidget, *, hidden: bool = True) -> Iterator[str]:
    """All that is written or read aloud under a widget, without direction marks; `hidden`: of
    parts that are not shown now, too."""
    for widget in (root, *root.findChildren(QWidget)):
        if not hidden and not widget.isVisibleTo(root):
            continue
        for text in _of_widget(widget):
            if text:
                yield _ISOLATES.sub("", text)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from (_ISOLATES.sub("", text) for text in _of_model(widget.model()))


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield from re.split(r"(?<=\.) ", widget.accessibleDescription())
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text().replace("&&", "&")
        yield from re.split(r" · ", widget.text())
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(header, str):
            yield header
        for row in range(model.rowCount()):
            for role in _ROLES:
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield from (said, *re.split("[.,] ", said.rstrip(".")))
