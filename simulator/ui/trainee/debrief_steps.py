"""The steps of a debrief, in their order, and where a person is in the telling."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.ui.texts import translate
from simulator.ui.trainee.rule_words import halves_of
from simulator.usecases.debrief_views import CausesView, DebriefView, Reflection


class Step(StrEnum):
    """The steps of the telling, in their order."""

    REFLECTION = "reflection"
    FACTS = "facts"
    CLIENT = "client"
    MAP = "map"
    ROADS = "roads"
    CAUSES = "causes"
    RULE = "rule"
    NEXT = "next"


def steps_of(view: DebriefView) -> tuple[Step, ...]:
    """The steps a debrief has: the question is asked once, empty steps are left out."""
    there = {
        Step.REFLECTION: view.reflection is None,
        Step.FACTS: True,
        Step.CLIENT: bool(view.turns),
        Step.MAP: bool(view.turns),
        Step.ROADS: bool(view.roads),
        Step.CAUSES: bool(view.causes) or view.causes_answered is not None,
        Step.RULE: True,
        Step.NEXT: True,
    }
    return tuple(step for step in Step if there[step])


def step_word(step: Step) -> str:
    """The name of a step on the bar."""
    return {
        Step.REFLECTION: translate("Debrief", "Your view"),
        Step.FACTS: translate("Debrief", "Facts"),
        Step.CLIENT: translate("Debrief", "The client’s view"),
        Step.MAP: translate("Debrief", "Turn map"),
        Step.ROADS: translate("Debrief", "Roads not taken"),
        Step.CAUSES: translate("Debrief", "Causes"),
        Step.RULE: translate("Debrief", "One rule"),
        Step.NEXT: translate("Debrief", "Next"),
    }[step]


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """A rule as it is being written: its two halves, and the rule of the house (by id) and the
    place in the list of the proposal it began with."""

    when: str = ""
    then: str = ""
    house_rule: str | None = None
    proposal: int | None = None

    @property
    def whole(self) -> bool:
        """Whether both halves say something."""
        return bool(self.when.strip() and self.then.strip())


@dataclass(frozen=True, slots=True)
class Place:
    """Where the person is in the telling: what another screen of the same run takes up.

    `kept` is the rule as it was kept, `promised` the promise; `rule` and `promise` what
    stands in the fields. `cause` is the row chosen among the causes answered."""

    step: int
    reached: int
    turn: int
    reflection: Reflection | None
    ticked: tuple[str, ...]
    answered: CausesView | None
    rule: RuleDraft = RuleDraft()
    kept: str | None = None
    promise: str = ""
    promised: str | None = None
    cause: int = 0


def place_at_first(view: DebriefView) -> Place:
    """At the first step, with what was said and kept of this run earlier; the turn selected on
    the map is the one that cost most."""
    costliest = max(view.roads, key=lambda road: road.delta, default=None)
    halves = halves_of(view.rule_adopted) if view.rule_adopted else None
    return Place(
        step=0,
        reached=0,
        turn=costliest.turn if costliest else 1,
        reflection=view.reflection,
        ticked=(),
        answered=view.causes_answered,
        rule=RuleDraft(*halves) if halves else RuleDraft(),
        kept=view.rule_adopted,
        promise=view.promised or "",
        promised=view.promised,
    )
