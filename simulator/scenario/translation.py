"""Translations of a scenario: sheets such as `uk.yaml` beside it, and the scenario in another
language.

A sheet holds `format`, `translates` (the scenario's id), `language` (the file's name) and
the texts by id; `simulator.model.texts` shows the tree. A text that is absent, empty or
`""` is not translated yet and falls back to the scenario's own language. What is wrong with
a sheet never stops the scenario, only that sheet from being played.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from simulator.model.codes import issue
from simulator.model.errors import KnownError
from simulator.model.house import House
from simulator.model.house_lines import HouseRole, PortraitLine
from simulator.model.issue import Issue, Place, Severity
from simulator.model.scenario import (
    CastMember,
    Cause,
    Ending,
    FairZone,
    Node,
    Offer,
    Reply,
    Rule,
    Scenario,
)
from simulator.model.texts import Text, texts_of
from simulator.model.translation import TextPath, Translation
from simulator.scenario import quick
from simulator.scenario.findings import Findings
from simulator.scenario.house import parted, with_house
from simulator.scenario.house_words import house_sheet, words_of
from simulator.scenario.loader import read_bytes
from simulator.scenario.pictures import is_device
from simulator.scenario.reader import DEFAULT_LIMITS
from simulator.scenario.sheet_form import form_of
from simulator.scenario.sheet_reader import (
    HEADER,
    SOURCES,
    SheetReader,
    SheetSource,
    check_header,
)
from simulator.scenario.values import LANGUAGE_PATTERN

_SHEET: Final = re.compile(r"([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\.yaml")
_LANGUAGE: Final = re.compile(LANGUAGE_PATTERN)
_MOST_SHEETS: Final = 100

_Line = TypeVar("_Line", Rule, PortraitLine)


@dataclass(frozen=True, slots=True)
class LoadedTranslations:
    """The sheets beside a scenario, by language, and everything that is wrong with them.

    A sheet with errors is there too, as far as it could be read (`Translation.sound`).
    """

    translations: Mapping[str, Translation] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()


def is_language(text: str) -> bool:
    """Whether a text is a language's code that a file can be named by."""
    return _LANGUAGE.fullmatch(text) is not None and not is_device(text)


def sheet_files(folder: Path, own: str) -> tuple[tuple[str, Path], ...]:
    """The translation sheets of a folder with their languages; `own` has none."""
    try:
        files = sorted(folder.glob("*.yaml"))[:_MOST_SHEETS]
    except OSError:
        return ()
    named = ((match.group(1), file) for file in files if (match := _SHEET.fullmatch(file.name)))
    return tuple((language, file) for language, file in named if language != own)


def load_translations(folder: Path, scenario: Scenario) -> LoadedTranslations:
    """All sheets in a scenario's folder. Raises nothing: one that cannot be opened is an issue."""
    texts = texts_of(scenario)
    sheets: dict[str, Translation] = {}
    issues: list[Issue] = []
    for language, file in sheet_files(folder, scenario.language):
        try:
            data = read_bytes(file, DEFAULT_LIMITS.size)
        except KnownError:
            issues.append(issue("S100", Place(str(file), 1, 1), reason="unreadable"))
            sheets[language] = Translation(language, str(file), sound=False)
            continue
        sheet, found = translation_of(data, str(file), language, scenario, texts)
        sheets[language] = _with_house(sheet, house_sheet(folder, scenario, language), scenario)
        issues += found
    return LoadedTranslations(MappingProxyType(sheets), tuple(issues))


def translation_of(
    data: bytes,
    file: str,
    language: str,
    scenario: Scenario | House,
    texts: Sequence[Text] | None = None,
) -> tuple[Translation, tuple[Issue, ...]]:
    """The sheet of a file's bytes, and everything that is wrong with it. Raises nothing.

    `language` is the one the file is named by; `texts` are those of what it translates, a
    scenario or a house code, where at hand.
    """
    reading = quick.read(data, file)
    findings = Findings(reading)
    form = form_of(texts_of(scenario) if texts is None else texts)
    made = SheetReader(form, findings)
    tree = reading.tree
    if isinstance(tree, dict):
        check_header(tree, language, scenario.id, findings)
        own = {key: value for key, value in tree.items() if key not in (*HEADER, SOURCES)}
        made.read(own, form, ())
        made.read_sources(tree.get(SOURCES))
    elif reading.complete:
        findings.refuse("S110")
    issues = findings.sorted()
    sound = reading.complete and all(found.severity is not Severity.ERROR for found in issues)
    translation = Translation(
        language,
        file,
        MappingProxyType(made.texts),
        MappingProxyType(made.digests),
        SheetSource(reading.source, made.at),
        sound,
    )
    return translation, issues


def _with_house(sheet: Translation, house: bytes | None, scenario: Scenario) -> Translation:
    """The same with the words of the house code, of which `house` is a sheet's bytes."""
    return sheet if house is None else replace(sheet, house=words_of(house, scenario))


def played_sheet(folder: Path, scenario: Scenario, language: str) -> bytes | None:
    """The exact bytes a scenario is played from in a language, to be kept with the run; None
    where its folder has no such sheet, or none that can be opened. With the sheet of the house
    code behind it, where the scenario refers to that and there is one."""
    for named, file in sheet_files(folder, scenario.language):
        if named == language:
            try:
                own = read_bytes(file, DEFAULT_LIMITS.size)
            except KnownError:
                return None
            house = house_sheet(folder, scenario, language)
            return own if house is None else with_house(own, house)
    return None


def translation_from(sheet: bytes, scenario: Scenario, language: str) -> Translation:
    """The translation in bytes that `played_sheet` gave, then or now. Raises nothing: look
    whether it is `sound`."""
    own, house = parted(sheet) if scenario.uses_house else (sheet, None)
    translation, _ = translation_of(own, f"{scenario.id}/{language}.yaml", language, scenario)
    return _with_house(translation, house, scenario)


def translated(scenario: Scenario, translation: Translation) -> Scenario:
    """The same scenario in the translation's language; what it lacks stays as it is.

    Ids, ratings, conditions and the digest are untouched: it is the same talk, and a run of
    the one is a run of the other.
    """
    put = _Words(translation.texts, translation.house)
    fair = scenario.fair
    return replace(
        scenario,
        language=translation.language,
        title=put.text(scenario.title, "title"),
        summary=put.text(scenario.summary, "summary"),
        role=replace(
            scenario.role,
            you_are=put.text(scenario.role.you_are, "role", "you_are"),
            brief=put.text(scenario.role.brief, "role", "brief"),
        ),
        client=replace(scenario.client, name=put.text(scenario.client.name, "client", "name")),
        cast=tuple(put.member(member) for member in scenario.cast),
        fair=FairZone(
            owed=tuple(put.offer(offer, "owed") for offer in fair.owed),
            allowed=tuple(put.offer(offer, "allowed") for offer in fair.allowed),
            impossible=tuple(put.offer(offer, "impossible") for offer in fair.impossible),
        ),
        rules=tuple(put.line(rule, "rules") for rule in scenario.rules),
        portrait=tuple(put.line(line, "portrait") for line in scenario.portrait),
        roles=tuple(put.role(role) for role in scenario.roles),
        facts=tuple(
            replace(fact, text=put.text(fact.text, "facts", fact.id, "text"))
            for fact in scenario.facts
        ),
        causes=tuple(put.cause(cause) for cause in scenario.causes),
        promises=tuple(
            replace(promise, text=put.text(promise.text, "promises", promise.id, "text"))
            for promise in scenario.promises
        ),
        nodes=tuple(put.node(node) for node in scenario.nodes),
        endings=tuple(put.ending(ending) for ending in scenario.endings),
    )


class _Words:
    """The texts of a translation, and of that of the house code, put in place of a scenario's."""

    def __init__(self, texts: Mapping[TextPath, str], house: Mapping[TextPath, str]) -> None:
        self._texts = texts
        self._house = house

    def text(self, source: str, *path: str) -> str:
        return self._texts.get(path, source)

    def maybe(self, source: str | None, *path: str) -> str | None:
        return None if source is None else self._texts.get(path, source)

    def member(self, member: CastMember) -> CastMember:
        return replace(member, name=self.text(member.name, "cast", member.id, "name"))

    def line(self, line: _Line, key: str) -> _Line:
        """A rule or a line of the portrait."""
        words = self._house if line.of_house else self._texts
        return replace(line, text=words.get((key, line.id, "text"), line.text))

    def role(self, role: HouseRole) -> HouseRole:
        return replace(role, text=self._house.get(("roles", role.id, "text"), role.text))

    def offer(self, offer: Offer, zone: str) -> Offer:
        if offer.of_house:
            text = self._house.get(("offers", offer.id, "text"), offer.text)
            return replace(offer, text=text)
        here = ("fair", zone, offer.id)
        return replace(
            offer,
            text=self.text(offer.text, *here, "text"),
            by=self.maybe(offer.by, *here, "by"),
        )

    def cause(self, cause: Cause) -> Cause:
        here = ("causes", cause.id)
        return replace(
            cause,
            text=self.text(cause.text, *here, "text"),
            fix=self.maybe(cause.fix, *here, "fix"),
        )

    def ending(self, ending: Ending) -> Ending:
        here = ("endings", ending.id)
        return replace(
            ending,
            title=self.text(ending.title, *here, "title"),
            text=self.text(ending.text, *here, "text"),
        )

    def node(self, node: Node) -> Node:
        here = ("nodes", node.id)
        variants = enumerate(node.says, start=1)
        return replace(
            node,
            says=tuple(self.text(text, *here, "says", str(number)) for number, text in variants)
            if len(node.says) > 1
            else (self.text(node.says[0], *here, "says"),),
            replies=tuple(self.reply(reply, *here, "replies", reply.id) for reply in node.replies),
            scene=self.maybe(node.scene, *here, "scene"),
            hint=self.maybe(node.hint, *here, "hint"),
            notes=self.maybe(node.notes, *here, "notes"),
        )

    def reply(self, reply: Reply, *here: str) -> Reply:
        return replace(
            reply,
            say=self.text(reply.say, *here, "say"),
            closed=self.maybe(reply.closed, *here, "closed"),
            why=self.maybe(reply.why, *here, "why"),
            inner=self.maybe(reply.inner, *here, "inner"),
            tempts=self.maybe(reply.tempts, *here, "tempts"),
        )
