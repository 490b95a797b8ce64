"""What a person's earlier runs have to do with another one of theirs.

A run that is damaged, or that this version cannot play any more, must not stop the other:
it is as if it had not been.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from simulator.engine.session import Session
from simulator.model.errors import KnownError
from simulator.model.run import Memory
from simulator.model.scenario import Scenario
from simulator.progress.rows import RunRow, SavedRun, Status
from simulator.progress.store import Store
from simulator.scoring.outcome import outcome
from simulator.usecases.debrief_turns import turn_rows
from simulator.usecases.debrief_views import Lean, Reflection, TurnRow
from simulator.usecases.debriefing import Told
from simulator.usecases.pricing import constants_of
from simulator.usecases.shelf import played_scenario


def memories_of(store: Store, profile: int, scenario: Scenario) -> tuple[Memory, ...]:
    """Which of the endings the scenario asks about this person's last cold runs had (a room's
    last finished ones: a room sits no exams)."""
    endings = {
        name: row.ending
        for name in dict.fromkeys(name for name, _ in scenario.memories)
        if (row := _remembered(store, profile, name)) is not None
    }
    return tuple(pair for pair in scenario.memories if endings.get(pair[0]) == pair[1])


def loyalty_before(store: Store, profile: int, scenario: Scenario) -> Fraction | None:
    """What the client brings from an earlier scenario: the loyalty at the end of the last
    cold run of the one they return from. None when nothing is remembered."""
    earlier = scenario.client.returns_from
    row = _remembered(store, profile, earlier) if earlier else None
    if row is None:
        return None
    saved = _whole(store, row.id)
    session = _replayed(saved) if saved else None
    if saved is None or session is None:
        return None
    return outcome(session.record(), session.scenario, saved.prior_loyalty).loyalty


def _remembered(store: Store, profile: int, scenario: str) -> RunRow | None:
    """The run of a scenario that a later one remembers."""
    if not store.profiles.one(profile).room:
        return store.history.last_cold(profile, scenario)
    rows = store.history.runs(profile, scenario)
    finished = [row for row in rows if row.status is Status.FINISHED]
    return max(finished, key=lambda row: (row.last, row.id), default=None)


def _whole(store: Store, run: int) -> SavedRun | None:
    """An earlier run, or None where it is damaged: that must not stop another one."""
    try:
        return store.runs.load(run)
    except KnownError as error:
        if error.code not in ("run_damaged", "run_gone"):
            raise
        return None


def _replayed(saved: SavedRun) -> Session | None:
    """An earlier run as it was played, None where this version cannot play it any more."""
    try:
        scenario = played_scenario(saved.scenario, saved.text)
        return Session(scenario, saved.seed, saved.memories, saved.answers)
    except KnownError:
        return None


def told_before(store: Store, saved: SavedRun, scenario: Scenario) -> tuple[SavedRun | None, Told]:
    """The last earlier run of the scenario, and what was said in this run's debrief."""
    earlier = next(
        (
            _whole(store, row.id)
            for row in store.history.runs(saved.profile, saved.scenario)
            if row.id < saved.id and row.status is Status.FINISHED
        ),
        None,
    )
    told = store.debriefs.reflection(saved.id)
    return earlier, Told(
        reflection=Reflection(told.turn, Lean(told.lean)) if told else None,
        ticked=store.debriefs.causes(saved.id),
        rule=_last(row.text for row in store.debriefs.rules(saved.profile) if row.run == saved.id),
        promise=_last(
            row.text for row in store.debriefs.promises(saved.profile) if row.run == saved.id
        ),
        constants=constants_of(scenario, store.settings.all()),
    )


def _last(texts: Iterable[str]) -> str | None:
    found = tuple(texts)
    return found[-1] if found else None


def turns_of(earlier: SavedRun | None) -> tuple[TurnRow, ...]:
    """The turns of an earlier run, none without one."""
    session = _replayed(earlier) if earlier else None
    return turn_rows(session) if session else ()
