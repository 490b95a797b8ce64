"""What did we do that made the client difficult? Tick first; the answer comes after.

The task shows nothing about which lines are true. The answer names every true cause with
what the company should fix, which facts were found or missed, and marks in the transcript
where each of them showed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import CAUSES
from simulator.ui.factory import label
from simulator.ui.scope import KeyScope
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.causes_cards import EvidenceCard, FactCard, VerdictCard
from simulator.ui.trainee.debrief_step import TWO_COLUMNS_EMS, WIDEST_STEP_EMS, DebriefStep
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.marked_transcript import Mark, MarkedTranscript, Marks, Shown
from simulator.ui.widgets.pane import Pane
from simulator.ui.widgets.ring import Ring
from simulator.usecases.debrief_views import CauseRow, CausesView, FactRow
from simulator.usecases.showing import Line

_LEAST_PANE_EMS = 14
_SHARE_OF_PAGE = 0.8
_NO_LIMIT = (1 << 24) - 1
"""Qt's own greatest size of a widget."""


def _title() -> str:
    return translate("Causes", "What did we do that made the client difficult?")


class CausesTask(DebriefStep):
    """The list to tick. `ticked` are the ids chosen so far, in the order of the list."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        causes: tuple[CauseRow, ...],
        ticked: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, 56, parent)
        self.box.addWidget(label(theme, _title(), Size.TITLE, 600))
        hint = translate(
            "Causes",
            "Tick what the talk gave grounds for. Ticking everything says as little as "
            "ticking nothing.",
        )
        self.box.addWidget(label(theme, hint, colour="muted"))
        cards = QVBoxLayout()
        cards.setSpacing(0)
        self._cards: dict[str, ChoiceCard] = {}
        for cause in causes:
            card = ChoiceCard(theme, cause.text, many=True)
            card.setChecked(cause.id in ticked)
            card.toggled.connect(self.changed)
            self._cards[cause.id] = card
            cards.addWidget(card)
        self.box.addLayout(cards)
        self.box.addStretch(1)

    def ticked(self) -> tuple[str, ...]:
        """What is ticked now."""
        return tuple(name for name, card in self._cards.items() if card.isChecked())

    def focus_first(self) -> bool:
        for card in self._cards.values():
            card.setFocus()
            return True
        return False


class CausesAnswer(DebriefStep, KeyScope):
    """The task answered: causes and facts to walk through, the talk beside them.

    What has the keyboard fills its marks in the talk and brings its lines into view. Without a
    transcript the lines are quoted."""

    scope = CAUSES

    def __init__(
        self,
        theme: Theme,
        view: CausesView,
        transcript: tuple[Line, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, WIDEST_STEP_EMS if transcript else 70, parent)
        self._view = view
        self._cards: list[EvidenceCard] = []
        self._marks: list[frozenset[Mark]] = []
        self._chosen = 0
        self._wanted: int | None = None
        self._told = False
        self._talk = MarkedTranscript(theme, transcript, marks_of(view)) if transcript else None
        self.box.setSpacing(theme.space(8))
        self.box.addWidget(label(theme, _title(), Size.TITLE, 600))
        score = translate("Causes", "Causes and facts found: {points} of 100")
        found = filled(score, points=figures.number(view.score))
        self.box.addWidget(label(theme, found, Size.CLIENT_LINE, 600))
        self.box.addWidget(label(theme, rule_of(view), Size.SECONDARY, colour="muted"))
        sides = self.side_by_side()
        sides.setSpacing(theme.space(12))
        self._list = Pane(theme, self._rows())
        sides.addWidget(self._list, 11)
        self._talk_side = self._beside(self._talk) if self._talk is not None else None
        if self._talk_side is not None:
            sides.addWidget(self._talk_side, 9)
        self.box.addLayout(sides, 1)

    def focus_first(self) -> bool:
        if not self._cards:
            return False
        row, self._wanted = self.chosen(), None
        self._go_to(row)
        return True

    def chosen(self) -> int:
        """The row chosen, from 0: causes first, then facts."""
        return self._chosen if self._wanted is None else self._wanted

    def choose(self, row: int) -> None:
        """Put in what was chosen before. It holds until the keyboard comes here: on the way
        Qt may give it to any other row, when what had it is taken off the screen."""
        if 0 <= row < len(self._cards):
            self._on_chosen(row)
            self._wanted = row

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {
            "scroll_up": lambda: self._scroll(-1),
            "scroll_down": lambda: self._scroll(1),
        }
        if self._talk is not None and self._cards:
            offered["other_pane"] = self._to_other_pane
        return offered

    # --- building -----------------------------------------------------------------------

    def _rows(self) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.space(4))
        marked = self._talk is not None
        for number, verdict in enumerate(self._view.verdicts, start=1):
            card = VerdictCard(self.theme, verdict, number, marked=marked)
            self._add(box, card, frozenset({Mark(number)}))
        for found in (True, False):
            self._add_facts(box, found=found)
        box.addStretch(1)
        return holder

    def _add_facts(self, box: QVBoxLayout, *, found: bool) -> None:
        facts = [(at, fact) for at, fact in enumerate(facts_of(self._view)) if fact.found is found]
        if not facts:
            return
        title = (
            translate("Causes", "Facts you found")
            if found
            else translate("Causes", "Facts left unasked")
        )
        heading = label(self.theme, title, Size.LABEL, 600, "muted")
        heading.setContentsMargins(ROOM, self.theme.space(8), ROOM, 0)
        box.addWidget(heading)
        for at, fact in facts:
            card = FactCard(self.theme, fact, marked=self._talk is not None)
            shown = Shown.FOUND if found else Shown.ASKABLE
            self._add(box, card, frozenset({Mark(at + 1, shown)}))

    def _add(self, box: QVBoxLayout, card: EvidenceCard, marks: frozenset[Mark]) -> None:
        row = len(self._cards)
        card.chosen.connect(lambda: self._on_chosen(row))
        card.moved.connect(self._on_moved)
        card.ended.connect(self._on_ended)
        self._cards.append(card)
        self._marks.append(marks)
        box.addWidget(card)

    def _beside(self, talk: MarkedTranscript) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        title = translate("Causes", "Where it showed in the talk")
        heading = label(self.theme, title, Size.LABEL, 600, "muted")
        heading.setContentsMargins(ROOM, 0, ROOM, 0)
        box.addWidget(heading)
        box.addWidget(Ring(self.theme, talk), 1)
        return holder

    # --- what is chosen -----------------------------------------------------------------

    def _on_chosen(self, row: int) -> None:
        if row == self._chosen and self._told:
            return
        self._chosen, self._told = row, True
        if self._talk is not None:
            self._talk.choose(self._marks[row])

    def _on_moved(self, by: int) -> None:
        self._go_to(self._chosen + by)

    def _on_ended(self, end: int) -> None:
        self._go_to(0 if end < 0 else len(self._cards) - 1)

    def _go_to(self, row: int) -> None:
        wanted = min(max(row, 0), len(self._cards) - 1)
        self._on_chosen(wanted)  # in a window behind others no card hears of its focus
        self._cards[wanted].setFocus()

    def _to_other_pane(self) -> None:
        if self._talk is None:
            return
        if self._talk.hasFocus():
            self._cards[self._chosen].setFocus()
        else:
            self._talk.setFocus(Qt.FocusReason.TabFocusReason)

    def _scroll(self, pages: int) -> None:
        """By screenfuls: the talk where the keyboard is in it, else the causes."""
        if self._talk is not None and self._talk.hasFocus():
            self._talk.scroll_page(pages)
            return
        page = self if self._list.whole else self._list
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + pages * round(bar.pageStep() * 0.85))

    # --- room ---------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self._talk is not None and self.theme.ems(self.width()) >= TWO_COLUMNS_EMS
        self._list.show_whole(not wide)
        if self._talk is not None and self._talk_side is not None:
            self._fit_talk(self._talk, self._talk_side, wide=wide)
        super().resizeEvent(event)

    def _fit_talk(self, talk: MarkedTranscript, side: QWidget, *, wide: bool) -> None:
        """Beside the causes the talk is as high as they are; under them it has most of the page."""
        if wide:
            side.setMinimumHeight(self.theme.em(_LEAST_PANE_EMS))
            side.setMaximumHeight(_NO_LIMIT)
        else:
            room = round(self.viewport().height() * _SHARE_OF_PAGE)
            width = self.viewport().width() - 2 * self.theme.space(24) - 2 * ROOM
            needed = talk.content_height(max(1, width)) + 2 * ROOM + self.theme.em(2)
            side.setFixedHeight(max(self.theme.em(_LEAST_PANE_EMS), min(room, needed)))


def marks_of(view: CausesView) -> Marks:
    """What stands beside each line of the talk: causes by their numbers, then facts."""
    marks: dict[int, list[Mark]] = {}
    for number, verdict in enumerate(view.verdicts, start=1):
        for row in verdict.lines:
            marks.setdefault(row, []).append(Mark(number))
    for number, fact in enumerate(facts_of(view), start=1):
        shown = Shown.FOUND if fact.found else Shown.ASKABLE
        if fact.key:
            for row in fact.lines:
                marks.setdefault(row, []).append(Mark(number, shown))
    return MappingProxyType({row: tuple(of) for row, of in marks.items()})


def facts_of(view: CausesView) -> tuple[FactRow, ...]:
    """The facts as rows, also where nothing is known of their place in the talk."""
    if view.facts:
        return view.facts
    found = tuple(FactRow(text, key=False, found=True) for text in view.facts_found)
    return (*found, *(FactRow(text, key=False, found=False) for text in view.facts_missed))


def rule_of(view: CausesView) -> str:
    """How the points come about, in one sentence."""
    if any(fact.key for fact in view.facts):
        return translate(
            "Causes",
            "Half of the points is for key facts found, half for the causes ticked: the main "
            "cause counts twice a contributing one, and ticks without grounds take off.",
        )
    return translate(
        "Causes",
        "The points are for the causes ticked: the main cause counts twice a contributing one, "
        "and ticks without grounds take off.",
    )
