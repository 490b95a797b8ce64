"""Workshops that were cut off and can be gone on with.

Of a room and a scenario only the last one counts: whoever began anew, or came to the end the next
time, is done with the one before. A run keeps its own text, so a scenario that has left the folder
can still be gone on with; one whose text or answers cannot be read any more is not offered.
Nothing is written by looking.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from simulator.engine.session import Session
from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.progress.keeper import Keeper
from simulator.progress.rows import SavedRun, Status
from simulator.progress.store import Store
from simulator.progress.workshops import SavedWorkshop
from simulator.usecases.recalling import Played, Recalled, Recalling
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.keeping import read_kept
from simulator.usecases.workshop.resuming import resumed
from simulator.usecases.workshop.stages import Spot, Stage


@dataclass(frozen=True, slots=True)
class OpenWorkshop:
    """A workshop to go on with: its run and its room by number, the scenario by id, and where it
    had come to (`turn` from 1). `at`: when it was played last."""

    run: int
    room: int
    room_name: str
    scenario: str
    title: str
    turn: int
    stage: Stage
    at: datetime


@dataclass(frozen=True, slots=True)
class _CutOff:
    """As the store has it."""

    workshop: SavedWorkshop
    run: SavedRun
    room_name: str


def open_workshops(
    keeper: Keeper, recalling: Recalling, language: str | None = None
) -> Steps[tuple[OpenWorkshop, ...]]:
    """Those that can be gone on with, the last one first; titles in a language where they can be
    had in it, else as they were played. Raises KnownError of the store."""
    found: list[_CutOff] = yield keeper.submit(_cut_off)
    played = [Played(one.workshop.scenario, one.run.digest, one.run.id) for one in found]
    texts = yield from recalling.texts(played, language)
    told: tuple[OpenWorkshop, ...] = yield recalling.shelf.submit(
        lambda _: tuple(_told(found, texts))
    )
    return told


def _cut_off(store: Store) -> list[_CutOff]:
    rooms = {room.id: room.name for room in store.profiles.rooms()}
    found = []
    for one in _last_ones(store):
        if one.closed or one.status is Status.LEFT or one.profile not in rooms:
            continue
        try:
            run = store.runs.load(one.run)
        except KnownError as error:
            if error.code not in ("run_damaged", "run_gone"):
                raise
            continue
        found.append(_CutOff(one, run, rooms[one.profile]))
    return found


def _last_ones(store: Store) -> Iterator[SavedWorkshop]:
    """The last workshop of each room on each scenario, the last one first."""
    met: set[tuple[int, str]] = set()
    for one in store.workshops.all():
        key = one.profile, one.scenario
        if key not in met:
            met.add(key)
            yield one


def _told(found: Iterable[_CutOff], texts: Mapping[str, Recalled]) -> Iterator[OpenWorkshop]:
    for one in found:
        scenario = texts[one.run.digest].scenario
        spot = None if scenario is None else _reached(one, scenario)
        if scenario is None or spot is None:
            continue
        yield OpenWorkshop(
            run=one.run.id,
            room=one.workshop.profile,
            room_name=one.room_name,
            scenario=one.workshop.scenario,
            title=scenario.title,
            turn=spot.turn,
            stage=spot.stage,
            at=one.workshop.at or one.run.started,
        )


def _reached(one: _CutOff, scenario: Scenario) -> Spot | None:
    """Where going on would find it; None where its answers cannot be played any more."""
    run = one.run
    try:
        session = Session(scenario, run.seed, run.memories, run.answers)
    except KnownError:
        return None
    return resumed(read_kept(one.workshop.version, one.workshop.body), session).reached
