"""Where in a talk the causes showed, and where its facts were found or could have been.

What a road did not come through is only counted: it is not told, because the next run may
still find it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from simulator.engine.session import Session
from simulator.model.scenario import Fact
from simulator.usecases.debrief_views import CausesView, FactRow
from simulator.usecases.recounting import Told, told_lines
from simulator.usecases.showing import Line


def transcript_of(session: Session) -> tuple[Line, ...]:
    """Everything that was said, in its order."""
    return tuple(told.line for told in told_lines(session))


def with_evidence(answered: CausesView, session: Session) -> CausesView:
    """The verdicts with the lines of `transcript_of` that bear on them, and the facts."""
    told = told_lines(session)
    shows = {cause.id: cause.evidence for cause in session.scenario.causes}
    heard = {one.node for one in told}
    verdicts = tuple(
        replace(
            verdict,
            lines=_heard_at(told, shows[verdict.id]),
            unheard=sum(node not in heard for node in dict.fromkeys(shows[verdict.id])),
        )
        if verdict.true_cause
        else verdict
        for verdict in answered.verdicts
    )
    facts = tuple(_fact(session, told, fact) for fact in session.scenario.facts)
    return replace(answered, verdicts=verdicts, facts=facts)


def _heard_at(told: Sequence[Told], nodes: Sequence[str]) -> tuple[int, ...]:
    """The lines said at some nodes, as often as the talk came there."""
    return tuple(row for row, one in enumerate(told) if one.node in nodes)


def _fact(session: Session, told: Sequence[Told], fact: Fact) -> FactRow:
    answers = [row for row, one in enumerate(told) if one.turn is not None]
    for row, move in zip(answers, session.moves, strict=True):
        if move.row is not None and fact.id in move.row.source.learns:
            return FactRow(fact.text, fact.key, found=True, lines=(row,))
    return FactRow(fact.text, fact.key, found=False, lines=tuple(_open_at(session, told, fact)))


def _open_at(session: Session, told: Sequence[Told], fact: Fact) -> Iterator[int]:
    """The lines after which a reply was open that asks for a fact: the last one heard before
    the answer, each once however often the talk stood there."""
    last, seen = -1, set()
    for row, one in enumerate(told):
        if one.node is not None:
            last = row
        elif one.turn is not None:
            options = session.moves[one.turn - 1].options
            asks = any(fact.id in option.source.learns for option in options)
            if asks and last >= 0 and last not in seen:
                seen.add(last)
                yield last
