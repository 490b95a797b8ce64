"""Before the talk: who calls, who you are, what you may do, what it is about.

Fits a window of 1280 × 720 without scrolling; where it cannot, the text scrolls and the
way on stays in sight under it. During a run it is read only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from simulator.model.run import Mode
from simulator.ui import figures
from simulator.ui.actions import BRIEFING, TALKS, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.briefing_foot import BriefingFoot
from simulator.ui.trainee.goal_box import GoalBox
from simulator.ui.trainee.tongue_row import TongueRow, languages_of
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.face import Face, person_of
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.ui.words import difficulty_word, offer_line, spoken_line
from simulator.usecases.showing import BriefingView

_COLUMN_EMS = 74
_BESIDE_EMS = 56
"""Narrower windows show one thing under the other."""


class BriefingScreen(Screen):
    """The briefing of one scenario. `started` carries the mode chosen, `language_chosen` the
    language the talk is wanted in, `own_words_chosen` whether one writes first in practice."""

    started = Signal(Mode)
    left = Signal()
    language_chosen = Signal(str)
    own_words_chosen = Signal(bool)

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
        self._page = ColumnPage(theme, _COLUMN_EMS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.space(6))
        outer.setSpacing(0)
        outer.addWidget(self._page, 1)
        box = self._page.box
        box.setSpacing(theme.space(6))
        box.addLayout(self._heading())
        box.addLayout(self._row(self._who(), self._role(), shares=(2, 3)))
        box.addLayout(self._lists())
        box.addWidget(self._goal())
        box.addStretch(1)
        self._foot = self._new_foot()
        outer.addWidget(self._foot)

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        self._foot.take_keyboard()

    def state(self) -> object:
        return self._foot.mode()

    def restore(self, state: object) -> None:
        if isinstance(state, Mode):
            self._foot.choose(state)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"back": self.left.emit}
        if self._view.during_run:
            return offered
        offered |= {
            "practice": lambda: self._foot.choose(Mode.PRACTICE),
            "exam": lambda: self._foot.choose(Mode.EXAM),
        }
        if self._foot.offers_own_words:
            offered["own_words"] = self._foot.toggle_own_words
        if not isinstance(QApplication.focusWidget(), Button):
            offered["start"] = self._foot.start
        return offered

    def ticked(self) -> Mapping[str, bool]:
        return {"own_words": self._foot.writes_first}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = self.theme.ems(self.width())
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(beside if ems >= _BESIDE_EMS else under)
        self._foot.fit(ems)

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

    def _new_foot(self) -> BriefingFoot:
        foot = BriefingFoot(self.theme, self._view, self.keymap, _COLUMN_EMS)
        foot.started.connect(self.started)
        foot.left.connect(self.left)
        foot.own_words_chosen.connect(self.own_words_chosen)
        self._rows.append(foot.choices)
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
        lines = [self._line(Sign.CHECK, "good", offer_line(line)) for line in offers]
        return self._listed(translate("Briefing", "You can"), lines)

    def _cannot(self) -> QWidget:
        offers = self._view.impossible
        lines = [self._line(Sign.CROSS, "bad", offer_line(line)) for line in offers]
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


def _measures(view: BriefingView) -> str:
    minutes = figures.minutes(view.minutes)
    level = difficulty_word(view.level)
    turns = view.about_turns
    if turns is None:
        text = translate("Briefing", "{minutes} · difficulty: {level}")
        return filled(text, minutes=minutes, level=level)
    text = translate("Briefing", "{minutes} · difficulty: {level} · about %n turn(s)", None, turns)
    return filled(text, minutes=minutes, level=level)
