"""The client's mood: how tension and trust move with a reply.

Tension T and trust R run over 0..20 (shown × 5). The step is deterministic. With care C and
firmness F:

    ΔT = (2 − C) + 1 if F ≥ 3 and C ≤ 1 (a lecture) − 1 if F ≥ 3 and C ≥ 3 (certainty)
         + giving way (F ≤ 1 and C ≥ 2): −1 the first time, 0 the second, +appetite then
         + the tags; then × k_up if positive, × k_down if negative, rounded half away from 0
    ΔR = +1, 0, −1, −2 for min(C, F) = 3–4, 2, 1, 0; + 1 if C − F ≥ 2; + the tags;
         capped at +1; then +2 for a promise kept, −5 for one broken

Signs and order follow what is published about service recovery; the sizes are decisions.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Protocol

from simulator.model.scenario import ClientType, Tag

SCALE = 20
"""Tension and trust run from 0 to this."""

_TENSION_OF_TAG = {
    Tag.EXPLAIN: -1,
    Tag.NEXT_STEP: -1,
    Tag.REASK: 2,
    Tag.TRANSFER: 2,
    Tag.RUDE: 4,
    Tag.DISMISS: 2,
    Tag.OVERPROMISE: -2,
    Tag.BLAME_CLIENT: 3,
}
_TRUST_OF_TAG = {
    Tag.NEXT_STEP: 1,
    Tag.REASK: -1,
    Tag.TRANSFER: -1,
    Tag.RUDE: -3,
    Tag.DISMISS: -2,
    Tag.OVERPROMISE: 1,
    Tag.BLAME_COLLEAGUE: -1,
}
_TRUST_OF_BALANCE = (-2, -1, 0, 1, 1)
_BROKEN_TENSION = 5
_BROKEN_TRUST = -5
_KEPT_TRUST = 2
_HEATED = 12
"""From this tension on, acting without acknowledging calms only half as well."""


@dataclass(frozen=True, slots=True)
class Temper:
    """A client type: start values, how fast tension moves (in tenths), and what feeds it."""

    tension: int
    trust: int
    up_tenths: int
    down_tenths: int
    appetite: int = 0
    walk_trust: int = 1
    hides: int = 0
    """How much less tension the face alone shows."""


WALK_TENSION = 19
"""The client walks out at this tension or above."""

TEMPERS: dict[ClientType, Temper] = {
    ClientType.UPSET_FAIR: Temper(13, 9, 10, 8),
    ClientType.EXPLOSIVE: Temper(15, 7, 15, 8),
    ClientType.BARGAINER: Temper(8, 10, 8, 10, appetite=2),
    ClientType.KNOW_IT_ALL: Temper(9, 8, 12, 8),
    ClientType.SILENT: Temper(8, 9, 5, 6, walk_trust=5, hides=4),
    ClientType.ANXIOUS: Temper(11, 9, 12, 12),
    ClientType.GRUDGE: Temper(13, 5, 12, 5),
    ClientType.VIP: Temper(11, 8, 12, 8, appetite=1),
    ClientType.OPPORTUNIST: Temper(7, 10, 8, 10, appetite=2),
}


@dataclass(frozen=True, slots=True)
class MoodRow:
    """A reply as the mood sees it, worked out once per scenario."""

    tension: int
    trust: int
    gives_way: bool
    apology: bool
    acknowledges: bool
    action: bool

    @property
    def hollow(self) -> bool:
        """Acknowledges without doing anything."""
        return self.acknowledges and not self.action


class Feeling(Protocol):
    """What a mood grows out of: a `Mood`, or the play state that holds one."""

    @property
    def tension(self) -> int: ...
    @property
    def trust(self) -> int: ...
    @property
    def apologies(self) -> int: ...
    @property
    def yields(self) -> int: ...
    @property
    def hollow(self) -> int: ...


class Mood(NamedTuple):
    """Tension, trust and the counters, as the play state holds them."""

    tension: int
    trust: int
    apologies: int
    yields: int
    hollow: int


@lru_cache(maxsize=4096)
def mood_row(care: int, firmness: int, tags: frozenset[Tag]) -> MoodRow:
    """What of a reply's effect is the same in every state. Ratings 0..4."""
    tension = 2 - care
    if firmness >= 3 and care <= 1:
        tension += 1
    elif firmness >= 3 and care >= 3:
        tension -= 1
    trust = _TRUST_OF_BALANCE[min(care, firmness)] + (care - firmness >= 2)
    for tag in tags:
        tension += _TENSION_OF_TAG.get(tag, 0)
        trust += _TRUST_OF_TAG.get(tag, 0)
    if Tag.REFUSE in tags:
        if Tag.ALTERNATIVE in tags:
            trust += 1
        else:
            tension += 2
    return MoodRow(
        tension=tension,
        trust=trust,
        gives_way=firmness <= 1 and care >= 2,
        apology=Tag.APOLOGY in tags,
        acknowledges=Tag.ACKNOWLEDGE in tags or Tag.APOLOGY in tags,
        action=Tag.ACTION in tags,
    )


def clamp(value: int) -> int:
    """Held within 0..20."""
    return 0 if value < 0 else min(value, SCALE)


def _scaled(delta: int, temper: Temper, *, halved: bool) -> int:
    """ΔT × k, rounded half away from zero, in whole units."""
    twentieths = delta * (temper.up_tenths if delta > 0 else temper.down_tenths)
    if not halved:
        twentieths *= 2
    magnitude = (abs(twentieths) + 10) // 20
    return magnitude if twentieths > 0 else -magnitude


def next_mood(before: Feeling, row: MoodRow, temper: Temper, *, kept: bool, broken: bool) -> Mood:
    """The mood after a reply, before any push of the place it leads to."""
    tension_delta, trust_delta = row.tension, row.trust
    if row.gives_way:
        tension_delta += (-1, 0, temper.appetite)[before.yields]
    if row.apology:
        if not before.apologies:
            tension_delta -= 1
        elif not row.action:
            tension_delta += 1
            trust_delta -= 1
    if row.hollow:
        tension_delta += before.hollow
    if broken:
        tension_delta += _BROKEN_TENSION
    halved = row.action and not row.acknowledges and before.tension >= _HEATED and tension_delta < 0
    trust_delta = min(trust_delta, 1)
    if kept:
        trust_delta += _KEPT_TRUST
    if broken:
        trust_delta += _BROKEN_TRUST
    return Mood(
        clamp(before.tension + _scaled(tension_delta, temper, halved=halved)),
        clamp(before.trust + trust_delta),
        1 if row.apology else before.apologies,
        min(before.yields + 1, 2) if row.gives_way else before.yields,
        min(before.hollow + 1, 2) if row.hollow else 0,
    )


def face_level(tension: int, client: ClientType) -> int:
    """The mood shown on the face, 1 (fury) to 5 (relief), from a tension of 0..20."""
    shown = tension - TEMPERS[client].hides
    for level, least in enumerate((16, 12, 7, 3), start=1):
        if shown >= least:
            return level
    return 5
