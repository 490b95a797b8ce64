"""One scenario in full, beside the list: what it is, and what can be done with it now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.model.issue import Issue
from simulator.ui import figures
from simulator.ui.actions import HOME, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.chip import Chip
from simulator.ui.widgets.face import Face, person_of
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.words import difficulty_word, in_order, language_name, mode_word, spoken_line
from simulator.usecases.lists import OpenRun, ScenarioRow

SayIssue = Callable[[Issue], str]
"""Makes the sentence of an author's fault, in the reader's language."""


class ScenarioDetail(Panel):
    """The detail of one row; the filled button is what Enter does in the list.

    `brief` leaves out what the row above it shows already, for narrow windows.
    """

    resumed = Signal()
    started = Signal()
    exam_started = Signal()
    workshop_wanted = Signal()
    briefing_wanted = Signal()
    mending_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        row: ScenarioRow,
        *,
        now: datetime,
        keymap: Keymap,
        say_issue: SayIssue,
        brief: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._keymap = keymap
        self.setAccessibleName(row.title)
        box = QVBoxLayout(self)
        pad = theme.space(16)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(theme.space(12))
        box.addLayout(self._heading(row, with_face=not brief and row.issue is None))
        if not brief and row.issue is None:
            box.addWidget(self._chips(row))
        if row.issue is None and (line := spoken_line(row.tongue)):
            box.addWidget(label(theme, line, Size.SECONDARY, colour="muted"))
        if not brief and row.issue is None:
            box.addWidget(self._line())
        if row.issue is not None:
            box.addWidget(self._fault(row.issue, say_issue))
            words = translate("Home", "Show in the workbench")
            mend = self._button(words, Kind.PRIMARY, "mend", self.mending_wanted)
            box.addWidget(_growing(mend))
        else:
            self._add_offers(box, row, now)
        box.addStretch(1)

    def _heading(self, row: ScenarioRow, *, with_face: bool) -> QHBoxLayout:
        theme = self.theme
        line = QHBoxLayout()
        line.setSpacing(theme.space(16))
        if with_face:
            face = Face(theme, person_of(row.face, row.client_name), row.mood, theme.em(5.5))
            line.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.space(8))
        words.addWidget(label(theme, row.title, Size.SECTION, 600))
        if row.summary:
            words.addWidget(label(theme, row.summary))
        words.addStretch(1)
        line.addLayout(words, 1)
        return line

    def _chips(self, row: ScenarioRow) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(8), holder)
        for language in in_order(row.languages):
            flow.addWidget(Chip(self.theme, language_name(language)))
        flow.addWidget(Chip(self.theme, figures.minutes(row.minutes)))
        difficulty = translate("Home", "Difficulty: {word}")
        flow.addWidget(Chip(self.theme, filled(difficulty, word=difficulty_word(row.level))))
        return holder

    def _line(self) -> QWidget:
        line = Panel(self.theme, "border", radius=0)
        line.setFixedHeight(1)
        return line

    def _fault(self, issue: Issue, say_issue: SayIssue) -> Banner:
        title = translate("Home", "This scenario cannot start: {file}, line {line}")
        return Banner(
            self.theme,
            Severity.ERROR,
            filled(title, file=issue.place.file, line=figures.number(issue.place.line)),
            say_issue(issue),
        )

    def _add_offers(self, box: QVBoxLayout, row: ScenarioRow, now: datetime) -> None:
        theme = self.theme
        if row.open_run is not None:
            box.addWidget(label(theme, _left_line(row, row.open_run, now), weight=600))
            words = translate("Home", "Continue · {mode}", "an unfinished run")
            words = filled(words, mode=mode_word(row.open_run.mode))
            box.addWidget(_growing(self._button(words, Kind.PRIMARY, "resume", self.resumed)))
        holder = QWidget()
        flow = Flow(theme.space(4), holder)
        if row.open_run is None:
            words = translate("Home", "Start practising")
            box.addWidget(_growing(self._button(words, Kind.PRIMARY, "resume", self.started)))
        else:
            words = translate("Home", "Practise from the start")
            flow.addWidget(self._button(words, Kind.PLAIN, "from_start", self.started))
        exam = translate("Home", "Take the exam")
        flow.addWidget(self._button(exam, Kind.PLAIN, "exam", self.exam_started))
        room = translate("Home", "Workshop")
        flow.addWidget(self._button(room, Kind.PLAIN, "workshop", self.workshop_wanted))
        brief = translate("Home", "Read the briefing")
        flow.addWidget(self._button(brief, Kind.LINK, "briefing", self.briefing_wanted))
        box.addWidget(holder)
        box.addWidget(self._line())
        differs = translate(
            "Home", "Practice explains every reply. The exam keeps silent until the end."
        )
        box.addWidget(label(theme, differs, Size.SECONDARY, colour="muted"))

    def _button(self, words: str, kind: Kind, action: str, signal: SignalInstance) -> Button:
        button = Button(self.theme, words, kind, self._keymap.hint(HOME, action))
        button.clicked.connect(signal)
        return button


def _left_line(row: ScenarioRow, run: OpenRun, now: datetime) -> str:
    when = figures.day_and_time(run.left_at, now)
    turn = figures.number(run.turn)
    if row.about_turns is None:
        return filled(translate("Home", "You left on turn {turn}, {when}."), turn=turn, when=when)
    text = translate("Home", "You left on turn {turn} of about {turns}, {when}.")
    return filled(text, turn=turn, turns=figures.number(row.about_turns), when=when)


def _growing(button: Button) -> Button:
    """Over the whole width, and as high as its words need when they wrap."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    return button
