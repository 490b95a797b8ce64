"""The widgets all screens are made of, on one page each."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simulator.ui.actions import CONVERSATION, FEEDBACK, Keymap
from simulator.ui.factory import label
from simulator.ui.prompts import Question
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.chip import Chip
from simulator.ui.widgets.face import PEOPLE, Face
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.keys_panel import KeysPanel
from simulator.ui.widgets.mood import MoodLadder, mood_line
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.ui.widgets.shapes import Shape, Sign
from tests.shots.harness import State, given


class _Page(Screen):
    """A column of parts that scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(theme.space(12))
        self.first: QWidget | None = None
        box = QVBoxLayout(self)
        box.addWidget(ScrollPage(self.content))

    def focus_first(self) -> None:
        if self.first is not None:
            self.first.setFocus()


def faces(theme: Theme) -> QWidget:
    page = _Page(theme)
    for person in PEOPLE:
        row = QWidget()
        flow = Flow(theme.space(16), row)
        for mood in range(1, 6):
            flow.addWidget(_face_cell(theme, person, mood))
        page.column.addWidget(row)
    page.first = Button(theme, given("Continue"))
    page.column.addWidget(page.first)
    return page


def _face_cell(theme: Theme, person: str, mood: int) -> QWidget:
    cell = QWidget()
    box = QVBoxLayout(cell)
    box.addWidget(Face(theme, person, mood, theme.em(7)))
    ladder = MoodLadder(theme)
    ladder.show_mood(mood, 3)
    box.addWidget(ladder)
    box.addWidget(label(theme, mood_line(mood), Size.SECONDARY, 600))
    return cell


def parts(theme: Theme) -> QWidget:
    page = _Page(theme)
    buttons = QWidget()
    flow = Flow(theme.space(4), buttons)
    first = Button(theme, given("Continue practice"), Kind.PRIMARY, "Enter")
    flow.addWidget(first)
    flow.addWidget(Button(theme, given("Practise from the start"), Kind.PLAIN, "Ctrl+Enter"))
    flow.addWidget(Button(theme, given("Read the briefing"), Kind.LINK, "Space"))
    off = Button(theme, given("Not now"))
    off.setEnabled(False)
    flow.addWidget(off)
    page.column.addWidget(buttons)
    row = QHBoxLayout()
    for sign in Sign:
        row.addWidget(Shape(theme, sign, "text", theme.em(1)))
    page.column.addLayout(row)
    chips = QWidget()
    chip_flow = Flow(theme.space(8), chips)
    for words in ("English", "Українська", "10–12 min"):
        chip_flow.addWidget(Chip(theme, words))
    page.column.addWidget(chips)
    field = QLineEdit()
    field.setPlaceholderText(given("Search scenarios"))
    page.column.addWidget(Ring(theme, field))
    for severity in Severity:
        text = "Your run is kept in memory. Free some space, then save again."
        banner = Banner(
            theme,
            severity,
            given("Progress was not saved: the disk is full"),
            given(text),
            actions=(("save", given("Save again"), "Ctrl+S"), ("other", given("Elsewhere"), "")),
        )
        page.column.addWidget(banner)
    page.column.addStretch(1)
    page.first = first
    return page


def keys_panel(theme: Theme) -> QWidget:
    page = _Page(theme)
    panel = KeysPanel(theme, (FEEDBACK, CONVERSATION), Keymap(), page)
    page.show()
    panel.open_panel()
    return page


def question(theme: Theme) -> QWidget:
    return Question(
        theme,
        given("Delete the history of Olena?"),
        given("9 runs go with it. The scenarios stay."),
        given("Delete 9 runs"),
        None,
    )


STATES: dict[str, State] = {
    "foundation_faces": faces,
    "foundation_parts": parts,
    "foundation_keys": keys_panel,
    "foundation_question": question,
}
