"""The pages of a debrief, each made when its step is reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from simulator.ui.actions import DEBRIEF, Keymap
from simulator.ui.theme import Theme
from simulator.ui.trainee.causes import CausesAnswer, CausesTask
from simulator.ui.trainee.debrief_client import ClientStep
from simulator.ui.trainee.debrief_facts import FactsStep
from simulator.ui.trainee.debrief_map import MapStep
from simulator.ui.trainee.debrief_next import NextStep
from simulator.ui.trainee.debrief_roads import RoadsStep
from simulator.ui.trainee.debrief_rule import RuleStep
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.trainee.debrief_steps import Place, Step
from simulator.ui.trainee.reflection import ReflectionStep
from simulator.usecases.comparing import compared
from simulator.usecases.debrief_views import DebriefView


def page_of(
    step: Step, theme: Theme, keymap: Keymap, view: DebriefView, place: Place
) -> DebriefStep:
    """The page of a step as it stands for somebody at `place`."""
    made: Mapping[Step, Callable[[], DebriefStep]] = {
        Step.REFLECTION: lambda: _reflection(theme, view, place),
        Step.FACTS: lambda: FactsStep(theme, view),
        Step.CLIENT: lambda: ClientStep(theme, view),
        Step.MAP: lambda: _map(theme, keymap, view, place),
        Step.ROADS: lambda: RoadsStep(theme, view, keymap.hint(DEBRIEF, "what_if")),
        Step.CAUSES: lambda: _causes(theme, view, place),
        Step.RULE: lambda: _rule(theme, keymap, view, place),
        Step.NEXT: lambda: _next(theme, keymap, view, place),
    }
    return made[step]()


def _reflection(theme: Theme, view: DebriefView, place: Place) -> ReflectionStep:
    page = ReflectionStep(theme, view)
    if place.reflection is not None:
        page.choose(place.reflection)
    return page


def _map(theme: Theme, keymap: Keymap, view: DebriefView, place: Place) -> MapStep:
    said = compared(place.reflection, view.numbers, view.turns)
    key = keymap.hint(DEBRIEF, "what_if")
    return MapStep(theme, view, place.turn, said=said, what_if_key=key)


def _causes(theme: Theme, view: DebriefView, place: Place) -> DebriefStep:
    if place.answered is not None:
        page = CausesAnswer(theme, place.answered, view.transcript)
        page.choose(place.cause)
        return page
    return CausesTask(theme, view.causes, place.ticked)


def _rule(theme: Theme, keymap: Keymap, view: DebriefView, place: Place) -> RuleStep:
    page = RuleStep(theme, view, place.rule, keymap)
    page.show_kept(place.kept)
    return page


def _next(theme: Theme, keymap: Keymap, view: DebriefView, place: Place) -> NextStep:
    page = NextStep(theme, view, place.promise, keymap)
    page.show_kept(place.promised)
    return page


def remembered(place: Place, page: DebriefStep | None) -> Place:
    """A place with what stands on its page by now."""
    if isinstance(page, ReflectionStep):
        return replace(place, reflection=page.reflection())
    if isinstance(page, CausesTask):
        return replace(place, ticked=page.ticked())
    if isinstance(page, CausesAnswer):
        return replace(place, cause=page.chosen())
    if isinstance(page, RuleStep):
        return replace(place, rule=page.draft())
    if isinstance(page, NextStep):
        return replace(place, promise=page.promise())
    return place


def as_it_stands(view: DebriefView, place: Place) -> DebriefView:
    """A debrief with what was answered and kept while it was told."""
    reflection = place.reflection or view.reflection
    return replace(
        view,
        reflection=reflection,
        compared=compared(reflection, view.numbers, view.turns),
        causes_answered=place.answered or view.causes_answered,
        rule_adopted=place.kept or view.rule_adopted,
        promised=place.promised or view.promised,
    )
