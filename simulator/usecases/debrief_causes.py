"""The root-cause task of a run, answered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from fractions import Fraction

from simulator.engine.session import Session
from simulator.model.scenario import CauseWeight, Scenario
from simulator.scoring.causes import root_cause
from simulator.usecases.debrief_turns import client_says
from simulator.usecases.debrief_views import CausesView, CauseVerdict


def causes_view(session: Session, ticked: Collection[str]) -> CausesView:
    """The root-cause task, answered."""
    scenario = session.scenario
    found = session.record().facts
    return CausesView(
        verdicts=tuple(
            CauseVerdict(
                cause.id,
                cause.text,
                ticked=cause.id in ticked,
                true_cause=cause.weight is not CauseWeight.NONE,
                primary=cause.weight is CauseWeight.PRIMARY,
                fix=cause.fix,
                evidence=_evidence(session, cause.evidence),
            )
            for cause in scenario.causes
        ),
        facts_found=_fact_texts(scenario, found, held=True),
        facts_missed=_fact_texts(scenario, found, held=False),
        score=root_cause(scenario, found, ticked) or Fraction(0),
    )


def _evidence(session: Session, nodes: Sequence[str]) -> tuple[str, ...]:
    """The lines that showed a cause, of the places this run came through."""
    heard: set[str] = set()
    for landing in (session.opening, *(move.landing for move in session.moves)):
        heard.update(session.table.names[place] for place in landing.passed)
        heard.add(session.table.names[landing.state.place])
    return tuple(client_says(session, node) for node in nodes if node in heard)


def _fact_texts(scenario: Scenario, found: Collection[str], *, held: bool) -> tuple[str, ...]:
    return tuple(fact.text for fact in scenario.facts if (fact.id in found) is held)
