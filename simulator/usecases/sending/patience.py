"""How long to wait before the next try: longer after every failure, and never all at once."""

from __future__ import annotations

FIRST_S, LONGEST_S = 30.0, 6 * 3600.0
MOST_ASKED_S = 24 * 3600.0
"""A server may ask for more patience than ours, but not for ever."""
_SPREAD = 0.2


def wait_s(tries: int, asked_s: float = 0.0, chance: float = 0.5) -> float:
    """Seconds after the failure number `tries` (from 1): 30 s, doubled each time, at most six
    hours; at least what the server asked for (at most a day).

    `chance` (0..1) spreads it by a fifth either way, so that a classroom that lost its network
    does not come back as one.
    """
    doubled = FIRST_S * 2.0 ** min(max(tries, 1) - 1, 20)
    spread = min(doubled, LONGEST_S) * (1 + _SPREAD * (2 * chance - 1))
    return max(spread, min(asked_s, MOST_ASKED_S))
