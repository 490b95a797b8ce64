"""The house code beside the scenarios of its company: what nobody trains, uses or plays.

Judged where a whole folder of scenarios is checked: a single scenario trains a few rules, and
the others are for others.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from simulator.analysis.checks.translation import lacks_of
from simulator.model.codes import issue
from simulator.model.house import House
from simulator.model.house_lines import HouseRole, PortraitLine
from simulator.model.issue import Issue, SourceMap
from simulator.model.scenario import Offer, Rule, Scenario
from simulator.model.translation import Translation

_Line: TypeAlias = Rule | Offer | PortraitLine
_HouseLine: TypeAlias = HouseRole | Offer | PortraitLine


@dataclass(frozen=True, slots=True)
class Member:
    """A scenario that has this house code above it, with the places of its values."""

    scenario: Scenario
    source: SourceMap


@dataclass(frozen=True, slots=True)
class HouseSubject:
    """A house code under the checker, with the scenarios below it.

    `members` are those that can be read, `unread` the ids of those that cannot. `translations`
    are by language, without the house's own.
    """

    house: House
    source: SourceMap
    members: Sequence[Member] = ()
    unread: Collection[str] = ()
    translations: Mapping[str, Translation] = field(default_factory=dict)

    def found(self, code: str, *path: str | int, hint: str | None = None, **values: str) -> Issue:
        """An issue at a value of the house code."""
        return issue(code, self.source.place(*path), hint, **values)


def find(subject: HouseSubject) -> tuple[Issue, ...]:
    """All that is to be said of a house code that can be read."""
    issues = [
        *_ladder(subject),
        *_members(subject),
        *lacks_of(subject.house, subject.source, subject.translations),
    ]
    if subject.unread:  # one of them may be what refers to a line
        ids = ", ".join(sorted(subject.unread))
        issues.append(subject.found("S605", ids=ids))
    elif subject.members:
        issues += [*_untrained(subject), *_unused(subject)]
    return tuple(issues)


def _untrained(subject: HouseSubject) -> Iterator[Issue]:
    """Rules that no reply of any scenario keeps (S600)."""
    trained = {
        name
        for member in subject.members
        if (taken := {rule.id for rule in member.scenario.rules if rule.of_house})
        for node in member.scenario.nodes
        for reply in node.replies
        for name in reply.keeps
        if name in taken
    }
    for at, rule in enumerate(subject.house.rules):
        if rule.id not in trained:
            yield subject.found("S600", "rules", at, "id", id=rule.id)


def _unused(subject: HouseSubject) -> Iterator[Issue]:
    """Offers, lines of the portrait and roles that nobody refers to (S601), once for each list."""
    scenarios = [member.scenario for member in subject.members]
    house = subject.house
    used: dict[str, set[str | None]] = {
        "roles": {offer.by for offer in house.offers},
        "offers": {each.id for one in scenarios for each in one.fair.allowed if each.of_house},
        "portrait": {line.id for each in scenarios for line in each.portrait if line.of_house},
    }
    for each in scenarios:
        used["roles"] |= {each.role.role, *(member.role for member in each.cast)}
    lists: dict[str, Sequence[_HouseLine]] = {
        "roles": house.roles,
        "offers": house.offers,
        "portrait": house.portrait,
    }
    for key, lines in lists.items():
        idle = [at for at, line in enumerate(lines) if line.id not in used[key]]
        if idle:
            ids = ", ".join(lines[at].id for at in idle)
            yield subject.found("S601", key, idle[0], "id", reason=key, ids=ids)


def _ladder(subject: HouseSubject) -> Iterator[Issue]:
    """Steps of the ladder that are no scenario of the folder (S602)."""
    known = sorted({*(member.scenario.id for member in subject.members), *subject.unread})
    for at, id_ in enumerate(subject.house.ladder):
        if id_ not in known:
            near = difflib.get_close_matches(id_, known, n=1)
            yield subject.found("S602", "ladder", at, hint=near[0] if near else None, id=id_)


def _members(subject: HouseSubject) -> Iterator[Issue]:
    """Lines a scenario writes out that the house has word for word (S603, once a scenario), and
    scenarios in another language than the house code they refer to (S604)."""
    for member in subject.members:
        scenario = member.scenario
        copies = list(_copies(scenario, subject.house))
        if copies:
            ids = ", ".join(id_ for _, id_ in copies)
            first = min(member.source.place(*path) for path, _ in copies)
            yield issue("S603", first, ids=ids)
        if scenario.uses_house and scenario.language != subject.house.language:
            place = member.source.place("language")
            values = {"language": scenario.language, "house": subject.house.language}
            yield issue("S604", place, **values)


def _copies(scenario: Scenario, house: House) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where a scenario writes out what the house has, and the ids of it."""
    lists: list[tuple[tuple[str, ...], Sequence[_Line], Sequence[_Line]]] = [
        (("fair", "allowed"), scenario.fair.allowed, house.offers),
        (("rules",), scenario.rules, house.rules),
        (("portrait",), scenario.portrait, house.portrait),
    ]
    for path, written, known in lists:
        texts = {line.id: line.text for line in known}
        for at, line in enumerate(written):
            if not line.of_house and texts.get(line.id) == line.text:
                yield (*path, at), line.id
