"""Before the talk: who calls, who you are, what you may do, what it is about.

Fits a window of 1280 × 720 without scrolling. During a run it is read only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
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
from simulator.ui.actions import BRIEFING, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.goal_box import GoalBox
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.face import Face, person_of
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import signed_line
from simulator.ui.words import difficulty_word, mode_word
from simulator.usecases.showing import BriefingView, OfferLine

_TWO_COLUMNS_EMS = 56


class BriefingScreen(Screen):
    """The briefing of one scenario. `started` carries the mode chosen."""

    started = Signal(Mode)
    left = Signal()

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
        self._pairs: list[QBoxLayout] = []
        self._modes: dict[Mode, ChoiceCard] = {}
        self._page = ColumnPage(theme, 62)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        box = self._page.box
        box.setSpacing(theme.space(8))
        box.addLayout(self._heading())
        box.addLayout(self._pair(self._who(), self._role()))
        box.addLayout(self._pair(self._can(), self._cannot()))
        box.addWidget(self._goal())
        if not view.during_run:
            box.addLayout(self._mode_choice())
        box.addWidget(self._ways_on())
        box.addStretch(1)

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
        wide = self.theme.ems(self.width()) >= _TWO_COLUMNS_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(direction)

    # --- building -----------------------------------------------------------------------

    def _heading(self) -> QHBoxLayout:
        theme, view = self.theme, self._view
        row = QHBoxLayout()
        row.setSpacing(theme.space(16))
        row.addWidget(Face(theme, person_of(view.face, view.client_name), view.mood, theme.em(5)))
        words = QVBoxLayout()
        words.setSpacing(theme.space(4))
        words.addStretch(1)
        words.addWidget(label(theme, view.title, Size.TITLE, 600))
        words.addWidget(label(theme, _measures(view), Size.LABEL, colour="muted"))
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _pair(self, left: QWidget, right: QWidget) -> QBoxLayout:
        """Two widgets side by side, or one under the other in a narrow window."""
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(self.theme.space(12))
        pair.addWidget(left, 1)
        pair.addWidget(right, 1)
        self._pairs.append(pair)
        return pair

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

    def _can(self) -> QWidget:
        offers = (*self._view.owed, *self._view.allowed)
        lines = [signed_line(self.theme, Sign.CHECK, "good", _offer(line)) for line in offers]
        return self._listed(translate("Briefing", "You can"), lines)

    def _cannot(self) -> QWidget:
        theme = self.theme
        lines: list[QWidget] = [
            signed_line(theme, Sign.CROSS, "bad", _offer(line)) for line in self._view.impossible
        ]
        if self._view.rules:
            heading = translate("Briefing", "Rules of the house")
            lines.append(label(theme, heading, Size.LABEL, 600))
            lines += [signed_line(theme, Sign.DASH, "muted", rule) for rule in self._view.rules]
        return self._listed(translate("Briefing", "You cannot"), lines)

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
        self._pairs.append(panel.axes)
        return panel

    def _mode_choice(self) -> QBoxLayout:
        hints = {
            Mode.PRACTICE: translate(
                "Briefing", "Every answer is explained. Answers can be taken back."
            ),
            Mode.EXAM: translate("Briefing", "No hints, nothing taken back. Debrief at the end."),
        }
        self._group = QButtonGroup(self)
        for mode, action in ((Mode.PRACTICE, "practice"), (Mode.EXAM, "exam")):
            key = self.keymap.hint(BRIEFING, action)
            card = ChoiceCard(self.theme, mode_word(mode), hints[mode], key=key)
            self._group.addButton(card)
            self._modes[mode] = card
        self._modes[self._view.mode].setChecked(True)
        return self._pair(self._modes[Mode.PRACTICE], self._modes[Mode.EXAM])

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
    if view.about_turns is None:
        text = translate("Briefing", "{minutes} · difficulty: {level}")
        return filled(text, minutes=minutes, level=level)
    text = translate("Briefing", "{minutes} · difficulty: {level} · about {turns} turns")
    return filled(text, minutes=minutes, level=level, turns=figures.number(view.about_turns))
