"""A workshop's own state as text, and back.

JSON of a numbered form. What cannot be read is left out rather than refused: the answers are
in the store by themselves, and a count can be taken again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from types import MappingProxyType
from typing import Any

from simulator.usecases.workshop.ballots import MOST_HANDS, Ballot
from simulator.usecases.workshop.kept import FIRST, PLANNED_MINUTES, Kept
from simulator.usecases.workshop.stages import Spot, Stage

VERSION = 1
"""Of the form written here."""


def written_kept(kept: Kept) -> str:
    """What is kept, as JSON."""
    return json.dumps(
        {
            "trail": [[spot.turn, spot.stage.value, spot.beat] for spot in kept.trail],
            "ballots": {question: asdict(one) for question, one in kept.ballots.items()},
            "expected": kept.expected,
            "planned_minutes": kept.planned_minutes,
            "spent_s": kept.spent_s,
            "owner": kept.owner,
            "due": kept.due.isoformat() if kept.due else None,
            "rule": kept.rule,
            "closed": kept.closed,
        },
        ensure_ascii=False,
    )


def read_kept(version: int, body: str) -> Kept:
    """What was kept; of another form, or damaged, what can be read of it. Raises nothing."""
    try:
        found = json.loads(body) if version == VERSION else {}
    except (ValueError, RecursionError):
        found = {}
    if not isinstance(found, dict):
        found = {}
    return Kept(
        trail=_trail(found.get("trail")),
        ballots=_ballots(found.get("ballots")),
        expected=_count(found.get("expected")),
        planned_minutes=_count(found.get("planned_minutes")) or PLANNED_MINUTES,
        spent_s=_count(found.get("spent_s")) or 0,
        owner=_text(found.get("owner")),
        due=_day(found.get("due")),
        rule=_text(found.get("rule")),
        closed=found.get("closed") is True,
    )


def _trail(found: Any) -> tuple[Spot, ...]:
    trail: list[Spot] = []
    for one in found if isinstance(found, list) else []:
        spot = _spot(one)
        if spot is None:
            break  # what follows hangs in the air
        trail.append(spot)
    return tuple(trail) if trail[:1] == [FIRST] else (FIRST,)


def _spot(found: Any) -> Spot | None:
    if not isinstance(found, list) or len(found) != 3:
        return None
    turn, stage, beat = _count(found[0]), found[1], _count(found[2])
    known = stage in tuple(Stage) if isinstance(stage, str) else False
    return Spot(turn, Stage(stage), beat) if known and turn and beat is not None else None


def _ballots(found: Any) -> Mapping[str, Ballot]:
    read = found.items() if isinstance(found, dict) else ()
    ballots = {str(question): _ballot(one) for question, one in read}
    return MappingProxyType({key: one for key, one in ballots.items() if one is not None})


def _ballot(found: Any) -> Ballot | None:
    if not isinstance(found, dict):
        return None
    options = found.get("options")
    if not isinstance(options, list) or not all(isinstance(one, str) for one in options):
        return None
    hands, phones = _counts(found.get("hands"), options), _counts(found.get("phones"), options)
    first = found.get("first")
    earlier = None if first is None else _counts(first, options)
    return Ballot(
        tuple(options),
        hands,
        tuple(one or 0 for one in phones),
        None if earlier is None else tuple(one or 0 for one in earlier),
        _count(found.get("count")) or 1,
    )


def _counts(found: Any, options: list[str]) -> tuple[int | None, ...]:
    if not isinstance(found, list) or len(found) != len(options):
        return (None,) * len(options)
    return tuple(_count(one) for one in found)


def _count(found: Any) -> int | None:
    sound = isinstance(found, int) and not isinstance(found, bool) and found >= 0
    return min(found, _MOST) if sound else None


_MOST = MOST_HANDS * 1000
"""A count that a damaged file made absurd is cut to one that can be reckoned with."""


def _text(found: Any) -> str:
    return found if isinstance(found, str) else ""


def _day(found: Any) -> date | None:
    try:
        return date.fromisoformat(found) if isinstance(found, str) else None
    except ValueError:
        return None
