"""What a workshop's talk came to, worked out where the exact tables are.

The room waits for no disk: where the store cannot be asked what was said after the run, its
debrief is told without that.
"""

from __future__ import annotations

from simulator.model.errors import KnownError
from simulator.usecases.debrief_views import CauseVerdict, DebriefView
from simulator.usecases.debriefing import Told, debrief_view, score_of
from simulator.usecases.desk import Desk
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps
from simulator.usecases.supposing import Supposing, Supposition
from simulator.usecases.supposing_views import Branch, Road
from simulator.usecases.training import Training
from simulator.usecases.workshop.departing import Departure, departures_of
from simulator.usecases.workshop.kept import CAUSES, Kept
from simulator.usecases.workshop.workshop import Workshop

TICKED_FROM = 4
"""A cause that one in so many voted for counts as named by the room."""


def named_causes(kept: Kept) -> tuple[str, ...]:
    """The causes the room named: each that at least a quarter of those who voted chose."""
    ballot = kept.ballot(CAUSES)
    if ballot is None or not ballot.total:
        return ()
    pairs = zip(ballot.options, ballot.totals, strict=True)
    return tuple(name for name, votes in pairs if votes * TICKED_FROM >= ballot.total)


def primary_cause(workshop: Workshop) -> CauseVerdict | None:
    """The cause that somebody is to mend: the primary one, else the first there is."""
    answered = workshop.debrief.causes_answered if workshop.debrief is not None else None
    true = [one for one in answered.verdicts if one.true_cause] if answered else []
    return next((one for one in true if one.primary), true[0] if true else None)


def departed_turns(workshop: Workshop) -> tuple[int, ...] | None:
    """The turns at which most votes left the best road; None where no turn can be judged."""
    if not workshop.departures:
        return None
    return tuple(one.turn for one in workshop.departures if one.departed)


def debrief_of(
    desk: Desk, training: Training, ticked: tuple[str, ...] | None
) -> Steps[DebriefView]:
    """The debrief of a talk that is over; `ticked` are the causes the room named, None before
    it was asked."""
    try:
        return (yield from desk.looking_back.debrief(training, ticked))
    except KnownError:
        session, saved = training.session, training.saved

    def work(shelf: Shelf) -> DebriefView:
        prospects = shelf.prospects(session.scenario, saved.memories)
        return debrief_view(
            session,
            training.mode,
            score_of(session, prospects, ticked, saved.prior_loyalty),
            bounds=prospects.bounds if prospects else None,
            told=Told(ticked=ticked),
            prior_loyalty=saved.prior_loyalty,
        )

    view: DebriefView = yield desk.shelf.analyse(work)
    return view


def departures(desk: Desk, training: Training, kept: Kept) -> Steps[tuple[Departure, ...]]:
    """Where the room left the best road."""
    session, memories = training.session, training.saved.memories

    def work(shelf: Shelf) -> tuple[Departure, ...]:
        return departures_of(session, kept, shelf.prospects(session.scenario, memories))

    found: tuple[Departure, ...] = yield desk.shelf.analyse(work)
    return found


def worst_road(desk: Desk, training: Training) -> Steps[Branch | None]:
    """The worst road of the scenario from its beginning; None without finite bounds, and where
    nothing was said in the talk."""
    session, memories = training.session, training.saved.memories

    def work(shelf: Shelf) -> Branch | None:
        prospects = shelf.prospects(session.scenario, memories)
        if prospects is None or not session.moves:
            return None
        supposing = Supposing(session, memories, prospects)
        return supposing.view(supposing.along(Supposition(1), Road.WORST)).instead

    worst: Branch | None = yield desk.shelf.analyse(work)
    return worst


def look_ahead(desk: Desk, training: Training) -> None:
    """Has the exact tables made while the room reads the title: they may take seconds."""
    scenario, memories = training.scenario, training.saved.memories
    desk.shelf.analyse(lambda shelf: shelf.prospects(scenario, memories))
