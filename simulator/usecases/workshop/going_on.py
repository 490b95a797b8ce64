"""Workshops that were cut off and can be gone on with.

Of a room and a scenario only the last one counts: whoever began anew, or came to the end the next
time, is done with the one before. A run keeps its own text, so a scenario that has left the folder
can still be gone on with; one whose text or answers cannot be read any more is not offered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.rows import SavedRun, Status
from simulator.progress.store import Store
from simulator.progress.workshops import SavedWorkshop
from simulator.usecases.recalling import Played, Recalling
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.keeping import read_kept
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
    return tuple(
        _open(one, texts[one.run.digest].title)
        for one in found
        if texts[one.run.digest].scenario is not None
    )


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


def _open(one: _CutOff, title: str) -> OpenWorkshop:
    spot = _reached(one)
    return OpenWorkshop(
        run=one.run.id,
        room=one.workshop.profile,
        room_name=one.room_name,
        scenario=one.workshop.scenario,
        title=title,
        turn=spot.turn,
        stage=spot.stage,
        at=one.workshop.at or one.run.started,
    )


def _reached(one: _CutOff) -> Spot:
    """Where it had come to; at least as far as answers stand."""
    reached = read_kept(one.workshop.version, one.workshop.body).reached
    answers = len(one.run.answers)
    return reached if reached.turn >= answers else Spot(answers, Stage.REPLY)
