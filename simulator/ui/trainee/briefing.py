"""Before the talk: who calls, who you are, what you may do, what it is about.

Fits a window of 1280 × 720 without scrolling; where it cannot, the text scrolls and the
way on stays in sight under it. During a run it is read only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from simulator.model.run import Mode
from simulator.ui import figures
from simulator.ui.actions import BRIEFING, TALKS, Keymap
from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.goal_box import GoalBox
from simulator.ui.trainee.tongue_row import TongueRow, languages_of
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.face import Face, person_of
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.ui.words import difficulty_word, mode_word, spoken_line
from simulator.usecases.showing import BriefingView, OfferLine

_COLUMN_EMS = 74
_BESIDE_EMS = 56
"""Narrower windows show one thing under the other."""
_CARDS_BESIDE_EMS = 28


class BriefingScreen(Screen):
    """The briefing of one scenario. `started` carries the mode chosen, `language_chosen` the
    language the talk is wanted in."""

    started = Signal(Mode)
    left = Signal()
    language_chosen = Signal(str)

    scope = BRIEFING

    def __init__(
        self,
        theme: Theme,
        view: BriefingView,
        *,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        self._rows: list[QBoxLayout] = []
        self._modes: dict[Mode, ChoiceCard] = {}
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._page = ColumnPage(theme, _COLUMN_EMS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.space(8))
        outer.setSpacing(0)
        outer.addWidget(self._page, 1)
        box = self._page.box
        box.setSpacing(theme.space(6))
        box.addLayout(self._heading())
        box.addLayout(self._row(self._who(), self._role(), shares=(2, 3)))
        box.addLayout(self._lists())
        box.addWidget(self._goal())
        box.addStretch(1)
        outer.addLayout(self._foot())

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        self._on.setFocus()

    def state(self) -> object:
        return self._mode()

    def restore(self, state: object) -> None:
        if isinstance(state, Mode) and self._modes:
            self._modes[state].setChecked(True)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"back": self.left.emit}
        if self._view.during_run:
            return offered
        offered |= {
            "practice": lambda: self._choose(Mode.PRACTICE),
            "exam": lambda: self._choose(Mode.EXAM),
        }
        if not isinstance(QApplication.focusWidget(), Button):
            offered["start"] = self._on_start
        return offered

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = self.theme.ems(self.width())
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(beside if ems >= _BESIDE_EMS else under)
        # Both modes stay beside each other longer: under them the text scrolls.
        self._cards.setDirection(beside if ems >= _CARDS_BESIDE_EMS else under)

    # --- building -----------------------------------------------------------------------

    def _heading(self) -> QBoxLayout:
        """Client, title and measures; beside them, or under, the languages to choose from."""
        tongue = self._view.tongue
        heading = self._row(self._named())
        if tongue is not None and len(languages_of(tongue)) > 1:
            row = TongueRow(self.theme, tongue, self.keymap.hint(TALKS, "next_language"))
            row.language_chosen.connect(self.language_chosen)
            heading.addWidget(row)
        return heading

    def _named(self) -> QWidget:
        theme, view = self.theme, self._view
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(16))
        row.addWidget(Face(theme, person_of(view.face, view.client_name), view.mood, theme.em(4)))
        words = QVBoxLayout()
        words.setSpacing(theme.space(4))
        words.addStretch(1)
        words.addWidget(label(theme, view.title, Size.TITLE, 600))
        words.addWidget(label(theme, _measures(view), Size.LABEL, colour="muted"))
        if line := spoken_line(view.tongue):
            words.addWidget(label(theme, line, Size.SECONDARY, colour="muted"))
        words.addStretch(1)
        row.addLayout(words, 1)
        return holder

    def _row(self, *parts: QWidget, shares: tuple[int, ...] = ()) -> QBoxLayout:
        """Widgets side by side, or one under the other in a narrow window."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self.theme.space(12))
        for index, part in enumerate(parts):
            row.addWidget(part, shares[index] if shares else 1)
        self._rows.append(row)
        return row

    def _foot(self) -> QHBoxLayout:
        """The mode and the way on, always in sight, as wide as the column above."""
        choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        choices.setSpacing(self.theme.space(12))
        if not self._view.during_run:
            self._cards.setSpacing(self.theme.space(12))
            for card in self._mode_cards():
                self._cards.addWidget(card, 1)
            choices.addLayout(self._cards, 4)
        choices.addWidget(self._ways_on(), 3, Qt.AlignmentFlag.AlignVCenter)
        self._rows.append(choices)
        holder = QWidget()
        # The cards keep room for their ring; their edges stand under the column's.
        holder.setMaximumWidth(self.theme.em(_COLUMN_EMS) + 2 * ROOM)
        holder.setLayout(choices)
        choices.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        side = self.theme.space(24) - ROOM
        foot.setContentsMargins(side, self.theme.space(4), side, 0)
        foot.addStretch(1)
        foot.addWidget(holder, 1000)
        foot.addStretch(1)
        return foot

    def _told(self, title: str, *texts: str) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.space(4))
        box.addWidget(label(self.theme, title, Size.LABEL, 600, "muted"))
        for text in texts:
            if text:
                box.addWidget(label(self.theme, text))
        box.addStretch(1)
        return holder

    def _who(self) -> QWidget:
        title = translate("Briefing", "Who is before you")
        return self._told(title, self._view.summary)

    def _role(self) -> QWidget:
        title = translate("Briefing", "Your role")
        return self._told(title, self._view.you_are, self._view.brief)

    def _lists(self) -> QBoxLayout:
        """What one may do and what one holds to; with a portrait in two columns, whose panels
        are as high as they need."""
        rules = [self._rules()] if self._view.rules else []
        if not self._view.portrait:
            return self._row(self._can(), self._cannot(), *rules)
        ours = self._column(self._portrait(), self._can())
        return self._row(ours, self._column(self._cannot(), *rules))

    def _column(self, *panels: QWidget) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.space(6))
        for panel in panels:
            box.addWidget(panel)
        box.setStretch(box.count() - 1, 1)
        return holder

    def _can(self) -> QWidget:
        offers = (*self._view.owed, *self._view.allowed)
        lines = [self._line(Sign.CHECK, "good", _offer(line)) for line in offers]
        return self._listed(translate("Briefing", "You can"), lines)

    def _cannot(self) -> QWidget:
        offers = self._view.impossible
        lines = [self._line(Sign.CROSS, "bad", _offer(line)) for line in offers]
        return self._listed(translate("Briefing", "You cannot"), lines)

    def _rules(self) -> QWidget:
        lines = [self._line(Sign.DASH, "muted", rule) for rule in self._view.rules]
        return self._listed(translate("Briefing", "Rules of the house"), lines)

    def _portrait(self) -> QWidget:
        """By what one tells our client."""
        lines = [self._line(Sign.DASH, "muted", line) for line in self._view.portrait]
        return self._listed(translate("Briefing", "Our client"), lines)

    def _line(self, sign: Sign, role: str, text: str) -> QWidget:
        return signed_line(self.theme, sign, role, text, Look(Size.LABEL))

    def _listed(self, title: str, lines: list[QWidget]) -> Panel:
        panel = Panel(self.theme)
        box = QVBoxLayout(panel)
        pad = self.theme.space(12)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(self.theme.space(4))
        box.addWidget(label(self.theme, title, Size.LABEL, 600))
        for line in lines:
            box.addWidget(line)
        box.addStretch(1)
        return panel

    def _goal(self) -> Panel:
        panel = GoalBox(self.theme)
        self._rows.append(panel.axes)
        return panel

    def _mode_cards(self) -> tuple[ChoiceCard, ...]:
        hints = {
            Mode.PRACTICE: translate("Briefing", "Explained after every answer."),
            Mode.EXAM: translate("Briefing", "Explained at the end."),
        }
        self._group = QButtonGroup(self)
        for mode, action in ((Mode.PRACTICE, "practice"), (Mode.EXAM, "exam")):
            key = self.keymap.hint(BRIEFING, action)
            card = ChoiceCard(self.theme, mode_word(mode), hints[mode], key=key)
            self._group.addButton(card)
            self._modes[mode] = card
        self._modes[self._view.mode].setChecked(True)
        return tuple(self._modes.values())

    def _ways_on(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(8), holder)
        back_key = self.keymap.hint(BRIEFING, "back")
        if self._view.during_run:
            words = translate("Briefing", "Back to the conversation")
            self._on = Button(self.theme, words, Kind.PRIMARY, back_key)
            self._on.clicked.connect(self.left)
            flow.addWidget(self._on)
            return holder
        key = self.keymap.hint(BRIEFING, "start")
        self._on = Button(self.theme, translate("Briefing", "Start"), Kind.PRIMARY, key)
        self._on.clicked.connect(self._on_start)
        flow.addWidget(self._on)
        back = Button(
            self.theme, translate("Briefing", "Back to the scenarios"), Kind.LINK, back_key
        )
        back.clicked.connect(self.left)
        flow.addWidget(back)
        return holder

    # --- what happens -------------------------------------------------------------------

    def _mode(self) -> Mode:
        for mode, card in self._modes.items():
            if card.isChecked():
                return mode
        return self._view.mode

    def _choose(self, mode: Mode) -> None:
        self._modes[mode].setChecked(True)

    def _on_start(self) -> None:
        self.started.emit(self._mode())


def _offer(line: OfferLine) -> str:
    if line.by is None:
        return line.text
    text = translate("Briefing", "{offer} — allowed by {who}", "who may allow it")
    return filled(text, offer=line.text, who=line.by)


def _measures(view: BriefingView) -> str:
    minutes = figures.minutes(view.minutes)
    level = difficulty_word(view.level)
    turns = view.about_turns
    if turns is None:
        text = translate("Briefing", "{minutes} · difficulty: {level}")
        return filled(text, minutes=minutes, level=level)
    text = translate("Briefing", "{minutes} · difficulty: {level} · about %n turn(s)", None, turns)
    return filled(text, minutes=minutes, level=level)
