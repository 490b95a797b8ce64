"""The first step after the question: what came of the talk, in plain facts.

How the talk ended and what it cost, before anything is said about the answers: an outcome
is partly luck and never enters the headline.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_constants import ConstantsBox
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.chip import Chip
from simulator.ui.widgets.face import Face, person_of
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.words import mode_word
from simulator.usecases.debrief_views import DebriefView


class FactsStep(DebriefStep):
    """The ending in words; cash, time, nerves, promises; what the client takes away.

    `constants_changed` carries other constants to reckon with (None: as given); what they
    come to is shown by `show_outcome`, and the fields stay where they are. `constants_closed`:
    Enter or Esc closed the fields."""

    constants_changed = Signal(object)
    constants_closed = Signal()

    def __init__(self, theme: Theme, view: DebriefView, parent: QWidget | None = None) -> None:
        super().__init__(theme, 62, parent)
        self.box.addLayout(self._ending(view))
        if view.promises_open:
            self.box.addWidget(self._promises(view))
        self._sides = self.side_by_side()
        self._panels: tuple[Panel, ...] = ()
        self.box.addLayout(self._sides)
        self._constants = self._reckoned(view)
        if self._constants is not None:
            self.box.addWidget(self._constants)
        self.show_outcome(view)
        note = translate(
            "Debrief",
            "These facts stand beside the balance, never inside it: luck has a part in them.",
        )
        self.box.addWidget(label(theme, note, Size.SECONDARY, colour="muted"))
        self.box.addStretch(1)

    def show_outcome(self, view: DebriefView) -> None:
        """What the talk took and what stays, reckoned anew."""
        for panel in self._panels:
            self._sides.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels = (
            self._facts(translate("Debrief", "What it took"), _taken(view)),
            self._facts(translate("Debrief", "What stays"), _staying(view)),
        )
        for panel in self._panels:
            self._sides.addWidget(panel, 1)
        if self._constants is not None and view.constants is not None:
            self._constants.show_constants(view.constants)

    def _reckoned(self, view: DebriefView) -> ConstantsBox | None:
        if view.constants is None or view.constants_given is None:
            return None
        made = ConstantsBox(self.theme, view.constants, view.constants_given)
        made.changed.connect(self.constants_changed)
        made.closed.connect(self.constants_closed)
        made.opened.connect(lambda: QTimer.singleShot(0, self, self._follow))
        return made

    def _follow(self) -> None:
        """The fields have their place only once the page has grown: then it scrolls there, to
        the whole field (Qt's own way is content with its cursor)."""
        focused, content = QApplication.focusWidget(), self.widget()
        if self._constants is None or focused is None or content is None:
            return
        if self._constants.isAncestorOf(focused):
            middle = focused.mapTo(content, focused.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, focused.height() // 2 + 2 * ROOM)

    def _ending(self, view: DebriefView) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(16))
        mood = view.turns[-1].mood_after if view.turns else 3
        row.addWidget(Face(theme, person_of(view.face, view.client_name), mood, theme.em(5.5)))
        words = QVBoxLayout()
        words.setSpacing(theme.space(4))
        words.addStretch(1)
        words.addWidget(label(theme, view.ending, Size.TITLE, 600))
        if view.ending_text:
            words.addWidget(label(theme, view.ending_text))
        chips = QWidget()
        flow = Flow(theme.space(8), chips)
        flow.addWidget(Chip(theme, view.title))
        flow.addWidget(Chip(theme, mode_word(view.mode)))
        words.addWidget(chips)
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _promises(self, view: DebriefView) -> Banner:
        title = translate("Debrief", "Promised and left open")
        return Banner(self.theme, Severity.WARNING, title, " · ".join(view.promises_open))

    def _facts(self, title: str, facts: tuple[tuple[str, str, str], ...]) -> Panel:
        """Facts as (what, value, remark or nothing), in a panel with a title."""
        theme = self.theme
        panel = Panel(theme)
        grid = QGridLayout(panel)
        pad = theme.space(16)
        grid.setContentsMargins(pad, pad, pad, pad)
        grid.setHorizontalSpacing(theme.space(12))
        grid.setVerticalSpacing(theme.space(8))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(label(theme, title, Size.LABEL, 600, "muted"), 0, 0, 1, 2)
        for at, (what, value, remark) in enumerate(facts, start=1):
            grid.addWidget(label(theme, what), at, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(theme, value, weight=600))
            if remark:
                words.addWidget(label(theme, remark, Size.SECONDARY, colour="muted"))
            words.addStretch(1)
            grid.addLayout(words, at, 1)
        grid.setRowStretch(len(facts) + 1, 1)
        return panel


def _taken(view: DebriefView) -> tuple[tuple[str, str, str], ...]:
    fair = filled(
        translate("Debrief", "a fair settlement costs {cash}"),
        cash=figures.number(view.fair_cash),
    )
    facts = [
        (translate("Debrief", "Cash given"), figures.number(view.cash), fair),
        (translate("Debrief", "Time"), figures.minutes(view.minutes), ""),
    ]
    if view.nerves is not None:
        tense = translate("Debrief", "mean tension, 0 calm to 100")
        facts.append((translate("Debrief", "Nerves"), figures.number(view.nerves), tense))
    price = translate("Debrief", "cash, time and what a lost client is worth")
    facts.append((translate("Debrief", "Price of the case"), figures.number(view.price), price))
    return tuple(facts)


def _staying(view: DebriefView) -> tuple[tuple[str, str, str], ...]:
    kept = translate("Debrief", "0 gone to 100 loyal")
    facts = [(translate("Debrief", "Loyalty"), figures.number(view.loyalty), kept)]
    told = (
        (translate("Debrief", "Warns others"), view.told_negative),
        (translate("Debrief", "Recommends to"), view.told_positive),
    )
    for what, people in told:
        facts.append((what, translate("Debrief", "%n person(s)", None, people), ""))
    if view.rules_kept:
        rules = translate("Debrief", "Rules of the house kept")
        facts.append((rules, "\n".join(view.rules_kept), ""))
    return tuple(facts)
