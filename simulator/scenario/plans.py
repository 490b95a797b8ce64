"""Scripted plays of a scenario: `plans.yaml`, a list of answers and what they must give."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from simulator.model.issue import Issue, PathStep, Severity, SourceMap
from simulator.model.run import SILENCE
from simulator.model.scenario import Scenario
from simulator.model.score import Band, Word
from simulator.scenario.findings import Findings, kind_of
from simulator.scenario.loader import load, read_bytes
from simulator.scenario.nearest import nearest
from simulator.scenario.reader import DEFAULT_LIMITS, read
from simulator.scenario.schema import Entry
from simulator.scenario.tree import TreeList, Value
from simulator.scenario.values import Id, LaxTag, Line

PLANS_FILE: Final = "plans.yaml"

_FRACTION: Final = re.compile(r"-?[0-9]{1,30}(?:/[1-9][0-9]{0,29})?")


def _fraction(text: str) -> str:
    if _FRACTION.fullmatch(text) is None:
        raise PydanticCustomError("fraction", "not a fraction")
    return text


Fraction: TypeAlias = Annotated[str, AfterValidator(_fraction)]
Figure: TypeAlias = int | float | Fraction
Expected: TypeAlias = str | int | float | bool | tuple[str, ...] | None
"""What a figure of a play must be; fractions as text ("275/19"), none as None."""


class ExpectEntry(Entry):
    """What a scripted play must give: any of the figures `play --json` prints."""

    ending: Id | None = None
    proper: bool = False
    value: Figure = 0
    balance: Figure = 0
    headline: Figure = 0
    cap: int | None = None
    band: Annotated[Band, Field(strict=False)] = Band.LOST
    word: Annotated[Word, Field(strict=False)] = Word.LEVEL
    hear: Figure = 0
    hold: Figure = 0
    bent: Figure = 0
    hardened: Figure = 0
    weak: Figure = 0
    unserved: Figure = 0
    lean: Figure = 0
    see_saw: Figure = 0
    steadiness: Figure | None = None
    recovery: Figure | None = None
    pressure_gap: Figure | None = None
    violations: list[LaxTag] = Field(default_factory=list)
    breached: list[Id] = Field(default_factory=list)
    promises_open: list[Id] = Field(default_factory=list)
    loyalty: Figure = 0
    told_negative: int = 0
    told_positive: int = 0
    price: Figure = 0
    root_cause: Figure | None = None


class PlanEntry(Entry):
    """A scripted play."""

    name: Line
    """What it shows, unique in the file."""
    answers: list[Id]
    """Reply ids in turn; `-` for silence."""
    expect: ExpectEntry
    """What it must give."""
    causes: list[Id] | None = None
    """The causes ticked after the talk."""


_PLAN: Final = TypeAdapter(PlanEntry)


@dataclass(frozen=True, slots=True)
class Plan:
    """A scripted play: its answers and what must come of them.

    `expect` holds only the figures its author named; `causes` is None where the root-cause
    task is not part of the plan. `index` is its place in the file's list, from 0: the source
    of `LoadedPlans` tells where `(index, "expect", figure)` stands.
    """

    name: str
    answers: tuple[str, ...]
    expect: Mapping[str, Expected]
    causes: tuple[str, ...] | None = None
    index: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class LoadedPlans:
    """The plans that can be played, and everything that is wrong with the file.

    `source` is where each value stands, None where there is no file.
    """

    plans: tuple[Plan, ...]
    issues: tuple[Issue, ...]
    source: SourceMap | None = field(default=None, compare=False)


def load_plans(folder: Path, scenario: Scenario | None = None) -> LoadedPlans:
    """The plans in a scenario's folder; none where there is no `plans.yaml`.

    `scenario` is the folder's own, read here when not given; where it cannot be played,
    ids are not looked up. Raises `KnownError` when a file cannot be read.
    """
    file = folder / PLANS_FILE
    if not file.is_file():
        return LoadedPlans((), ())
    if scenario is None:
        scenario = load(folder).scenario
    return plans_of(read_bytes(file, DEFAULT_LIMITS.size), str(file), scenario)


def plans_of(data: bytes, file: str, scenario: Scenario | None) -> LoadedPlans:
    """The plans of a file's bytes, their ids looked up in `scenario`. Raises nothing."""
    reading = read(data, file)
    findings = Findings(reading)
    plans: dict[str, Plan] = {}
    if isinstance(reading.tree, TreeList):
        for index, item in enumerate(reading.tree):
            plan = _plan(item, index, findings)
            if plan is None or (scenario and not _links_hold(plan, index, scenario, findings)):
                continue
            if plan.name in plans:
                findings.refuse("S141", index, "name", name=plan.name)
            plans.setdefault(plan.name, plan)
    elif reading.complete:
        findings.refuse("S113", expected="list", found=kind_of(reading.tree))
    refused = any(found.severity == Severity.ERROR for found in reading.issues)
    playable = () if refused else tuple(plans.values())
    return LoadedPlans(playable, findings.sorted(), reading.source)


def _plan(item: Value, index: int, findings: Findings) -> Plan | None:
    try:
        entry = _PLAN.validate_python(item)
    except ValidationError as error:
        findings.refuse_entry(error, PlanEntry, item, index)
        return None
    expect = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in entry.expect.model_dump(exclude_unset=True).items()
    }
    ticked = None if entry.causes is None else tuple(entry.causes)
    return Plan(entry.name, tuple(entry.answers), MappingProxyType(expect), ticked, index)


def _links_hold(plan: Plan, index: int, scenario: Scenario, findings: Findings) -> bool:
    """Whether everything a plan names is in the scenario."""
    replies = {reply.id for node in scenario.nodes for reply in node.replies} | {SILENCE}
    causes = {cause.id for cause in scenario.causes}
    endings = {ending.id for ending in scenario.endings}
    asked: list[tuple[str, str, set[str], tuple[PathStep, ...]]] = [
        ("reply", name, replies, ("answers", at)) for at, name in enumerate(plan.answers)
    ]
    asked += [("cause", name, causes, ("causes", at)) for at, name in enumerate(plan.causes or ())]
    ending = plan.expect.get("ending")
    if isinstance(ending, str):
        asked.append(("ending", ending, endings, ("expect", "ending")))
    missing = [question for question in asked if question[1] not in question[2]]
    for kind, name, known, path in missing:
        hint = nearest(name, sorted(known))
        findings.refuse("S140", index, *path, hint=hint, kind=kind, id=name)
    return not missing
