"""What a scenario takes from the house code beside rules and offers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PortraitLine:
    """A line of the portrait of our client; `of_house` as with rules."""

    id: str
    text: str
    of_house: bool = False


@dataclass(frozen=True, slots=True)
class HouseRole:
    """Somebody in the house by what they do, who may allow what others may not."""

    id: str
    text: str
