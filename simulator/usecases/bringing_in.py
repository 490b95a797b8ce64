"""Bringing results of other computers in: one or several files, into a team if one is named.

What a file is refused for is kept beside the file; the others are taken in all the same. Doing it
again changes nothing (see `simulator.usecases.merging`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.store import Store
from simulator.usecases.merging import Fork, Merged, Merging, Progress
from simulator.usecases.steps import Steps

_OF_THE_FILE = "results_"
"""How the codes of what is amiss with a file begin; anything else is amiss with the store."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file of which nothing was taken in, and why."""

    file: Path
    error: KnownError


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What became of the files together; counts are of runs (see `Merged`). `people` are the
    names of whom they hold results, each once."""

    people: tuple[str, ...] = ()
    new: int = 0
    longer: int = 0
    known: int = 0
    damaged: int = 0
    forks: tuple[Fork, ...] = ()
    refused: tuple[Refused, ...] = ()
    stopped: bool = False

    @property
    def changed(self) -> bool:
        """Whether anything is here that was not."""
        return bool(self.new or self.longer)


class BringingIn:
    """Takes files in for a window."""

    def __init__(self, keeper: Keeper, merging: Merging) -> None:
        self._keeper = keeper
        self._merging = merging

    def take(
        self,
        files: Sequence[Path],
        *,
        team: int = 0,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Steps[BroughtIn]:
        """Takes files in one after the other; with `team` (0: none) their people are put into it.
        Raises KnownError of the store."""
        merged: list[Merged] = []
        refused: list[Refused] = []
        for file in files:
            if stop():
                break
            try:
                one = yield from self._merging.take_in(file, progress=progress, stop=stop)
            except KnownError as error:
                if not error.code.startswith(_OF_THE_FILE):
                    raise
                refused.append(Refused(file, error))
                continue
            merged.append(one)
            if team and one.people:
                yield self._keeper.submit(_into(team, one.people))
        return _summed(merged, refused, stopped=len(merged) + len(refused) < len(files))


def _into(team: int, names: Collection[str]) -> Callable[[Store], None]:
    """Puts people, who go by their names here, into a team beside those who are in it."""

    def put(store: Store) -> None:
        inside = {one for each in store.teams.all() if each.id == team for one in each.members}
        come = {one.id for one in store.profiles.everyone() if one.name in names}
        store.teams.put_members(team, sorted(inside | come))

    return put


def _summed(merged: Sequence[Merged], refused: Sequence[Refused], *, stopped: bool) -> BroughtIn:
    return BroughtIn(
        people=tuple(dict.fromkeys(name for one in merged for name in one.people)),
        new=sum(one.new for one in merged),
        longer=sum(one.longer for one in merged),
        known=sum(one.known for one in merged),
        damaged=sum(one.damaged for one in merged),
        forks=tuple(fork for one in merged for fork in one.forks),
        refused=tuple(refused),
        stopped=stopped or any(one.stopped for one in merged),
    )
