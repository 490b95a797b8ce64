"""Random trainees: seeded plays of a scenario, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Trials:
    """What `runs` random trainees did, every open reply being equally likely to each.

    `endings` counts runs by ending, `nodes` the runs that came to a node, `replies` how often
    a reply was said, by (node, reply). `quartiles` are least, lower quartile, median, upper
    quartile and most of the balance B in points, None where there are no finite bounds.
    """

    runs: int
    seed: int
    endings: Mapping[str, int]
    nodes: Mapping[str, int]
    replies: Mapping[tuple[str, str], int]
    quartiles: tuple[Fraction, Fraction, Fraction, Fraction, Fraction] | None
