"""What a scenario takes from the house code by its ids: rules, offers, lines of the portrait,
and the roles its people have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from simulator.model.house import House
from simulator.model.house_lines import HouseRole, PortraitLine
from simulator.model.issue import PathStep
from simulator.model.scenario import Offer, Rule
from simulator.scenario import schema
from simulator.scenario.findings import Findings
from simulator.scenario.house import LoadedHouse
from simulator.scenario.ids import Ids
from simulator.scenario.nearest import nearest
from simulator.scenario.tree import Value
from simulator.scenario.values import ID_PATTERN

Reference: TypeAlias = tuple[tuple[PathStep, ...], str, str]
"""Where an id of the house code stands in a scenario, what it should name, and the id."""

_ID: Final = re.compile(ID_PATTERN)
_RULE, _OFFER, _LINE, _ROLE = "house_rule", "house_offer", "house_line", "role"
_LISTS: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (("fair", "allowed"), _OFFER),
    (("rules",), _RULE),
    (("portrait",), _LINE),
)


def references(tree: Mapping[str, Value]) -> Iterator[Reference]:
    """All ids of the house code that a scenario names, as its tree was read. What has not the
    form of an id is told as that."""
    return (found for found in _named(tree) if _ID.fullmatch(found[2]))


def _named(tree: Mapping[str, Value]) -> Iterator[Reference]:
    role = tree.get("role")
    if isinstance(role, dict) and isinstance(own := role.get("role"), str):
        yield ("role", "role"), _ROLE, own
    cast = tree.get("cast")
    for member, voice in cast.items() if isinstance(cast, dict) else ():
        if isinstance(voice, dict) and isinstance(held := voice.get("role"), str):
            yield ("cast", member, "role"), _ROLE, held
    for path, kind in _LISTS:
        value: Value = dict(tree)
        for step in path:
            value = value.get(step) if isinstance(value, dict) else None
        for index, item in enumerate(value if isinstance(value, list) else ()):
            if isinstance(item, str):
                yield (*path, index), kind, item


def check_references(
    found: list[Reference], read: LoadedHouse | None, ids: Ids, findings: Findings
) -> None:
    """Whether the house code has all that a scenario names. Without one, or with one that has
    errors, that is said once, at the first of the references."""
    house = None if read is None else read.house
    if house is not None and read is not None:
        for reference in found:
            _check(reference, house, read.source.file, ids, findings)
        return
    path, _, id_ = min(found, key=lambda reference: findings.source.place(*reference[0]))
    if read is None:
        findings.refuse("S121", *path, reason="no_house", id=id_)
    else:
        first = str(read.errors[0].place)
        findings.refuse("S121", *path, reason="house_broken", id=id_, path=first)


def _check(reference: Reference, house: House, file: str, ids: Ids, findings: Findings) -> None:
    path, kind, id_ = reference
    known = {line.id for line in _lines(house, kind)}
    if id_ in known:
        return
    near = nearest(id_, sorted(known))
    findings.refuse("S121", *path, hint=near, reason="house", kind=kind, id=id_, path=file)
    if kind == _RULE and near is not None:
        ids.rules.setdefault(near, 0)  # replies that name the right one are right


def _lines(house: House, kind: str) -> tuple[Offer | PortraitLine | Rule | HouseRole, ...]:
    if kind == _RULE:
        return house.rules
    if kind == _OFFER:
        return house.offers
    return house.portrait if kind == _LINE else house.roles


class HouseLines:
    """Puts the lines of the house code in the place of their ids.

    An id the house has not stands for itself: that is an error already, and never played.
    """

    def __init__(self, house: House | None) -> None:
        self._rules = {rule.id: rule for rule in house.rules} if house else {}
        self._offers = {offer.id: offer for offer in house.offers} if house else {}
        self._portrait = {line.id: line for line in house.portrait} if house else {}

    def rule(self, entry: schema.LineEntry | str) -> Rule:
        """A rule as written, or of the house."""
        if isinstance(entry, str):
            return self._rules.get(entry) or Rule(entry, entry, of_house=True)
        return Rule(entry.id, entry.text)

    def offer(self, entry: schema.AllowedEntry | str) -> Offer:
        """An offer as written, or of the house."""
        if isinstance(entry, str):
            return self._offers.get(entry) or Offer(entry, entry, of_house=True)
        return Offer(entry.id, entry.text, entry.by)

    def line(self, entry: schema.LineEntry | str) -> PortraitLine:
        """A line of the portrait as written, or of the house."""
        if isinstance(entry, str):
            return self._portrait.get(entry) or PortraitLine(entry, entry, of_house=True)
        return PortraitLine(entry.id, entry.text)
