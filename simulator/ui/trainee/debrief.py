"""The debrief of a finished run, told in a fixed order.

The question stands before any number; then facts, the client's view, the map, the roads
not taken, the causes, a rule to take along, and what comes next. Each step is built when it
is reached, so nothing of a later step can be seen earlier. Enter goes on until everything
was told; after that it replays the turn that is selected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.ui.actions import DEBRIEF, Keymap
from simulator.ui.scope import KeyScope
from simulator.ui.theme import Theme
from simulator.ui.trainee.causes import CausesTask
from simulator.ui.trainee.debrief_facts import FactsStep
from simulator.ui.trainee.debrief_frame import DebriefFrame
from simulator.ui.trainee.debrief_map import MapStep
from simulator.ui.trainee.debrief_next import NextStep
from simulator.ui.trainee.debrief_pages import as_it_stands, page_of, remembered
from simulator.ui.trainee.debrief_roads import RoadsStep
from simulator.ui.trainee.debrief_rule import RuleStep
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.trainee.debrief_steps import Place, Step, place_at_first, steps_of
from simulator.ui.trainee.debrief_ways import Way, filled_way, way_words
from simulator.ui.trainee.reflection import ReflectionStep
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.screen import Screen
from simulator.usecases.debrief_views import CausesView, DebriefView, PriceConstants, Reflection
from simulator.usecases.next_talk import NextTalk
from simulator.usecases.pricing import priced


class DebriefScreen(Screen):
    """The debrief. `causes_ticked` asks for the verdicts, which come by `show_causes`.

    `rule_kept` carries a rule and the id of the rule of the house it grew out of (or None),
    `constants_changed` what to reckon prices with (None: as given), `next_requested` the talk
    to open by its id. What is saved and printed is the debrief as it stands."""

    reflected = Signal(Reflection)
    causes_ticked = Signal(tuple)
    replay_requested = Signal(int)
    what_if_requested = Signal(int)
    constants_changed = Signal(object)
    rule_kept = Signal(str, object)
    promise_kept = Signal(str)
    next_requested = Signal(str)
    exam_requested = Signal()
    save_requested = Signal(DebriefView)
    print_requested = Signal(DebriefView)
    left = Signal()

    scope = DEBRIEF

    def __init__(
        self,
        theme: Theme,
        view: DebriefView,
        *,
        keymap: Keymap | None = None,
        to_progress: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        self._to_progress = to_progress
        self._steps = steps_of(view)
        self._place = place_at_first(view)
        self._page: DebriefStep | None = None
        self._frame = DebriefFrame(theme, self.keymap, self._steps, to_progress=to_progress)
        self._frame.step_wanted.connect(self._go_to)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._frame)
        self._ways = self._frame.ways
        self._ways.filled_pressed.connect(self._on_filled)
        self._ways.continued.connect(self._on_continue)
        self._ways.back_pressed.connect(self._on_back)
        self._ways.exam_pressed.connect(self.exam_requested)
        self._ways.report_pressed.connect(self._on_save)
        self._ways.left.connect(self.left)
        self._show_step()

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._page is None or not self._page.focus_first():
            self._ways.focus_filled()

    def state(self) -> object:
        return self._remembered()

    def restore(self, state: object) -> None:
        if isinstance(state, Place) and state.step < len(self._steps):
            # What was answered is told anew where the view has it, perhaps in another language.
            answered = state.answered and (self._view.causes_answered or state.answered)
            self._place = replace(state, answered=answered)
            self._show_step()

    def scopes(self) -> tuple[str, ...]:
        own = self._page.scopes() if isinstance(self._page, KeyScope) else ()
        return (*own, *super().scopes())

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"home": self.left.emit}
        if self._place.step > 0:
            offered["step_back"] = self._on_back
        if self._step() is not Step.REFLECTION:
            offered["exam"] = self.exam_requested.emit
        if (page := self._page) is not None:
            offered["scroll_up"] = lambda: page.scroll_page(-1)
            offered["scroll_down"] = lambda: page.scroll_page(1)
        if self._told():
            offered |= {"save": self._on_save, "print": self._on_print}
        if isinstance(self._page, MapStep | RoadsStep):
            offered["what_if"] = self._on_what_if
        if isinstance(self._page, RuleStep | NextStep):
            offered["keep"] = self._page.keep
        # A focused button is pressed by its own Enter.
        if not isinstance(QApplication.focusWidget(), Button):
            if self._replays():
                offered["replay"] = self._on_replay
            else:
                offered["continue"] = self._on_continue
        return offered

    def show_causes(self, answered: CausesView) -> None:
        """The verdicts on what was ticked."""
        self._place = replace(self._remembered(), answered=answered)
        self._show_step()
        self.focus_first()

    def show_next(self, talk: NextTalk | None) -> None:
        """The talk to play next, once it is known."""
        self._view = replace(self._view, next=talk)
        if isinstance(self._page, NextStep):
            self._page.show_talk(talk)
        self._name_ways()

    # --- building -----------------------------------------------------------------------

    def _show_step(self) -> None:
        made = page_of(self._step(), self.theme, self.keymap, self._view, self._place)
        self._listen_to(made)
        self._page = made
        self._frame.show_page(made, self._place.step, self._place.reached)
        self._name_ways()

    def _listen_to(self, page: DebriefStep) -> None:
        if isinstance(page, ReflectionStep):
            page.changed.connect(self._name_ways)
        elif isinstance(page, FactsStep):
            page.constants_changed.connect(self._on_constants_changed)
            page.constants_closed.connect(self.focus_first)
        elif isinstance(page, MapStep):
            page.turn_selected.connect(self._on_turn_selected)
            page.what_if_requested.connect(self.what_if_requested)
        elif isinstance(page, RoadsStep):
            page.replay_requested.connect(self.replay_requested)
            page.what_if_requested.connect(self.what_if_requested)
        elif isinstance(page, RuleStep):
            page.changed.connect(self._name_ways)
            page.kept.connect(self._on_rule_kept)
        elif isinstance(page, NextStep):
            page.kept.connect(self._on_promise_kept)

    # --- where we are -------------------------------------------------------------------

    def _step(self) -> Step:
        return self._steps[self._place.step]

    def _is_last(self) -> bool:
        return self._place.step == len(self._steps) - 1

    def _told(self) -> bool:
        """Whether all that is told of the run was reached, and the causes were compared."""
        whole = self._place.reached >= self._steps.index(Step.RULE)
        return whole and (Step.CAUSES not in self._steps or self._place.answered is not None)

    def _replays(self) -> bool:
        """Whether Enter means the selected turn: on the map, once everything was told."""
        return self._told() and self._step() is Step.MAP

    def _remembered(self) -> Place:
        return remembered(self._place, self._page)

    def _way(self) -> Way:
        return filled_way(self._page, self._remembered(), self._view, replays=self._replays())

    def _name_ways(self) -> None:
        """The words on the buttons for the step as it stands."""
        way = self._way()
        self._ways.show_ways(
            way_words(way, self._place.turn, to_progress=self._to_progress),
            go_on=self._replays(),
            back=self._place.step > 0,
            told=self._told(),
            leave=way is not Way.LEAVE,
        )

    # --- what happens -------------------------------------------------------------------

    def _go_to(self, step: int) -> None:
        place = self._remembered()
        if place.reflection is not None and place.reflection != self._place.reflection:
            self.reflected.emit(place.reflection)
        self._place = replace(place, step=step, reached=max(place.reached, step))
        self._show_step()
        self.focus_first()

    def _on_filled(self) -> None:
        if self._replays():
            self._on_replay()
        else:
            self._on_continue()

    def _on_continue(self) -> None:
        way = self._way()
        if isinstance(self._page, RuleStep | NextStep) and way is not Way.SKIP_RULE:
            self._page.keep()
        if isinstance(self._page, CausesTask):
            self.causes_ticked.emit(self._page.ticked())
        elif not self._is_last():
            self._go_to(self._place.step + 1)
        elif way is Way.NEXT and self._view.next is not None:
            self.next_requested.emit(self._view.next.scenario)
        else:
            self.left.emit()

    def _on_back(self) -> None:
        if self._place.step > 0:
            self._go_to(self._place.step - 1)

    def _on_replay(self) -> None:
        self.replay_requested.emit(self._place.turn)

    def _on_save(self) -> None:
        self.save_requested.emit(as_it_stands(self._view, self._place))

    def _on_print(self) -> None:
        self.print_requested.emit(as_it_stands(self._view, self._place))

    def _on_what_if(self) -> None:
        page = self._page
        turn = page.turn() if isinstance(page, RoadsStep) else self._place.turn
        self.what_if_requested.emit(turn)

    def _on_turn_selected(self, turn: int) -> None:
        self._place = replace(self._place, turn=turn)
        self._name_ways()

    def _on_constants_changed(self, chosen: PriceConstants | None) -> None:
        self._view = priced(self._view, chosen)
        if isinstance(self._page, FactsStep):
            self._page.show_outcome(self._view)
        self.constants_changed.emit(chosen)

    def _on_rule_kept(self, rule: str, house_rule: str | None) -> None:
        self._place = replace(self._remembered(), kept=rule)
        if isinstance(self._page, RuleStep):
            self._ways.focus_filled()
            self._page.show_kept(rule)
        self._name_ways()
        self.rule_kept.emit(rule, house_rule)

    def _on_promise_kept(self, promise: str) -> None:
        self._place = replace(self._remembered(), promised=promise)
        if isinstance(self._page, NextStep):
            self._ways.focus_filled()
            self._page.show_kept(promise)
        self.promise_kept.emit(promise)
