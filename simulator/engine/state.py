"""The whole play state: everything that decides what may come next, and nothing more."""

from __future__ import annotations

from typing import NamedTuple


class PlayState(NamedTuple):
    """One frozen moment of a run.

    A named tuple and not a dataclass, because the analysis of a scenario hashes hundreds of
    thousands of them: a tuple does that in C.

    `place` is the index of a node, or (from the number of nodes on) of an ending. Tension
    and trust are 0..20. Sets are bit masks by the scenario's own numbering: `visited` by
    node, `known` by fact, `promised`, `kept` and `broken` by promise, `said` by reply through
    the whole file, `violated` and `withdrawn` by hard tag, `breached` by rule, `ended` by
    memory. The counters of the mood stop where they stop to matter: `apologies` at 1,
    `yields` (times the trainee gave way) and `hollow` (acknowledgements in a row without
    action) at 2. `timer_off` is 1 after a silence that stayed where it was.
    """

    place: int
    tension: int
    trust: int
    turn: int = 0
    variables: tuple[int, ...] = ()
    visited: int = 0
    known: int = 0
    promised: int = 0
    kept: int = 0
    broken: int = 0
    said: int = 0
    violated: int = 0
    withdrawn: int = 0
    breached: int = 0
    apologies: int = 0
    yields: int = 0
    hollow: int = 0
    timer_off: int = 0
    ended: int = 0

    @property
    def open_promises(self) -> int:
        """Promises made and neither kept nor broken, as a mask."""
        return self.promised & ~self.kept & ~self.broken
