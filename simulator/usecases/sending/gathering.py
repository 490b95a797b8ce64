"""From runs that have ended to entries of the outbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from simulator.model.errors import KnownError
from simulator.progress.store import Store
from simulator.usecases.sending.choices import KIND, sent_since
from simulator.usecases.sending.delivery import StoreWork, entry_body

AT_ONCE = 25
"""Runs of a person that are looked for at once: the store is wanted by a talk, too."""

_DEBRIEF = timedelta(minutes=30)
"""A run waits so long for the causes that its debrief asks for."""

StatementsOf = Callable[[int, Sequence[int]], Mapping[int, Sequence[str]]]
"""The statements as JSON of some runs (by number) of a person. A run that cannot be told, as a
damaged one, is left out: it stays unsent."""


class Gathering:
    """Puts what is to be sent to one place into the outbox, for everybody whose results are."""

    def __init__(
        self,
        work: StoreWork,
        statements_of: StatementsOf,
        place: str,
        *,
        clock: Callable[[], datetime],
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self._work = work
        self._statements_of = statements_of
        self._place = place
        self._clock = clock
        self._stopped = stopped
        self._untold: set[int] = set()

    def gather(self) -> int:
        """Gathers what is new; how many runs. Raises the KnownErrors of the store."""
        return sum(self._gather_of(*person) for person in self._work(_senders))

    def _gather_of(self, profile: int, since: datetime) -> int:
        gathered = 0
        while not self._stopped():
            new = self._new_of(profile, since)
            if not new:
                break
            told = self._statements_of(profile, new)
            gathered += sum(self._put(profile, since, run, told.get(run, ())) for run in new)
        return gathered

    def _new_of(self, profile: int, since: datetime) -> list[int]:
        limit, told_by = AT_ONCE + len(self._untold), self._clock() - _DEBRIEF
        found = self._work(
            lambda store: (
                store.unsent.of(profile, self._place, since, told_by, limit)
                if sent_since(store, profile) == since  # not switched off meanwhile
                else ()
            )
        )
        return [run for run in found if run not in self._untold]

    def _put(self, profile: int, since: datetime, run: int, statements: Sequence[str]) -> bool:
        if not statements:
            self._untold.add(run)
            return False
        body, at = entry_body(statements), self._clock()

        def put(store: Store) -> bool:
            """Not where the person was switched off meanwhile, or the run was deleted."""
            if sent_since(store, profile) != since:
                return False
            try:
                store.outbox.put(profile, KIND, body, at, run)
            except KnownError as error:
                if error.code != "run_gone":
                    raise
                return False
            return True

        return self._work(put)


def _senders(store: Store) -> list[tuple[int, datetime]]:
    """Everybody whose results are sent, with the moment that began. What waits of anybody else
    is dropped: an earlier version left it there."""
    found = [(person.id, sent_since(store, person.id)) for person in store.profiles.all()]
    senders = [(person, since) for person, since in found if since is not None]
    for other in set(store.outbox.of_whom(KIND)).difference(person for person, _ in senders):
        store.outbox.drop_of(other, KIND)
    return senders
