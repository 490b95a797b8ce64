"""Where a room's workshop is kept: in the store, or in memory where that takes no room."""

from __future__ import annotations

from collections.abc import Callable

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.ui.projector.surroundings import ProjectorSurroundings
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops

Begin = Callable[[Workshops, bool], Steps[Workshop]]
"""Begins or goes on, with phones or without."""

_CLOSE_S = 1
_UNKEPT = frozenset(
    {
        "cannot_open",
        "damaged",
        "disk_full",
        "file_moved",
        "folder_not_writable",
        "foreign_file",
        "io_error",
        "locked",
        "newer_version",
        "not_a_database",
        "read_only",
    }
)
"""What the store says when it takes nothing: the room plays all the same."""


class RoomDesk:
    """The desk of one room. `refused` is why nothing of its workshop is kept, None: it is;
    `workshops` what plays there, None until something does."""

    def __init__(self, around: ProjectorSurroundings) -> None:
        self.refused: KnownError | None = None
        self._around = around
        self._spare: Keeper | None = None
        self.workshops: Workshops | None = None

    def begun(self, room: str, begin: Begin, *, phones: bool) -> Steps[Workshop]:
        """The workshop of a room of that name. Raises KnownError where the scenario cannot be
        played."""
        try:
            return (yield from self._on(self._around.keeper, room, begin, phones))
        except KnownError as error:
            if error.code not in _UNKEPT:
                raise
            self.refused = error
        self._spare = self._around.spare_keeper()
        return (yield from self._on(self._spare, room, begin, phones))

    def _on(self, keeper: Keeper, room: str, begin: Begin, phones: bool) -> Steps[Workshop]:
        self._close_shelf()
        around, guest = self._around, keeper is self._spare
        at = around.clock()
        profile = yield keeper.submit(lambda store: store.profiles.room(room, at))
        desk = yield around.in_background(lambda: around.make_desk(keeper, profile.id, guest))
        self.workshops = workshops = Workshops(desk, clock=around.clock, seconds=around.now)
        return (yield from begin(workshops, phones))

    def close(self) -> None:
        """Nobody is at it any more."""
        self._close_shelf()
        if self._spare is not None:
            self._spare.close(timeout_s=_CLOSE_S)

    def _close_shelf(self) -> None:
        if self.workshops is not None:
            self.workshops.desk.shelf.close()
            self.workshops = None
