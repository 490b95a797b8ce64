"""The house code: what one company expects of everybody who talks to its clients.

It is written once, beside the scenarios, and these refer to its ids. A scenario that was read
holds the lines it refers to itself (`of_house`); the code as a whole is for those who look
after it: checks, translations, lists.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.model.house_lines import HouseRole, PortraitLine
from simulator.model.scenario import Offer, Rule

HOUSE_ID = "house"


@dataclass(frozen=True, slots=True)
class House:
    """A house code. `by` of its offers names one of its `roles`.

    `ladder` holds ids of scenarios in the order in which the company's people should play
    them; they need not be there.
    """

    language: str
    title: str
    summary: str = ""
    roles: tuple[HouseRole, ...] = ()
    rules: tuple[Rule, ...] = ()
    offers: tuple[Offer, ...] = ()
    portrait: tuple[PortraitLine, ...] = ()
    ladder: tuple[str, ...] = ()
    id: str = HOUSE_ID
