"""Scripted plays of a scenario: `plans.yaml`, a list of answers and what they must give."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError, WithJsonSchema
from pydantic_core import PydanticCustomError

from simulator.model.codes import issue
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, PathStep, Place, Severity, SourceMap
from simulator.model.run import SILENCE, Memory
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


Fraction: TypeAlias = Annotated[
    str,
    AfterValidator(_fraction),
    WithJsonSchema({"type": "string", "pattern": f"^{_FRACTION.pattern}$"}),
]
Figure: TypeAlias = int | float | Fraction
Expected: TypeAlias = str | int | float | bool | tuple[str, ...] | None
"""What a figure of a play must be; fractions as text ("275/19"), none as None."""


class ExpectEntry(Entry):
    """What a scripted play must give: any of the figures `play --json` prints."""

    ending: Id | None = None
    """The ending it comes to."""
    proper: bool = False
    """Whether that ending is a proper one."""
    value: Figure = 0
    """V, the weighted mean of balance, as a fraction like 11/20."""
    balance: Figure = 0
    """B, 0 to 100: where the talk lies between the worst and the best possible."""
    headline: Figure = 0
    """The figure that is shown first, 0 to 100: B, held down by the cap."""
    cap: int | None = None
    """39 with an open violation, 84 with one taken back or a rule breached, null without."""
    band: Annotated[Band, Field(strict=False)] = Band.LOST
    """Where the headline lies."""
    word: Annotated[Word, Field(strict=False)] = Word.LEVEL
    """Where the answers leaned."""
    hear: Figure = 0
    """How far the client was heard, 0 to 1."""
    hold: Figure = 0
    """How far the line was held, 0 to 1."""
    bent: Figure = 0
    """What giving way cost, 0 to 1."""
    hardened: Figure = 0
    """What brushing off cost, 0 to 1."""
    weak: Figure = 0
    """What neither hearing nor holding cost, 0 to 1."""
    unserved: Figure = 0
    """What an improper ending left undone, 0 to 1."""
    lean: Figure = 0
    """Bent minus hardened, −100 to 100, beside what was possible."""
    see_saw: Figure = 0
    """How far both happened by turns, 0 to 100."""
    steadiness: Figure | None = None
    """How even the turns were, 0 to 100; null where none counted."""
    recovery: Figure | None = None
    """How well the turns after slips went, 0 to 100; null without a slip."""
    pressure_gap: Figure | None = None
    """How much worse the answers were under pressure; null where that cannot be said."""
    violations: list[LaxTag] = Field(default_factory=list)
    """The violations of the talk, in their order."""
    breached: list[Id] = Field(default_factory=list)
    """The house rules breached, by their ids."""
    promises_open: list[Id] = Field(default_factory=list)
    """The promises still open at the end, by their ids."""
    loyalty: Figure = 0
    """How loyal the client leaves, 0 to 100."""
    told_negative: int = 0
    """How many people hear badly of us."""
    told_positive: int = 0
    """How many people hear well of us."""
    price: Figure = 0
    """What the case cost altogether, in money."""
    root_cause: Figure | None = None
    """The causes task, 0 to 100; null where nothing was ticked."""


class PlanEntry(Entry):
    """A scripted play."""

    name: Line
    """What it shows, in a few words; unique in the file."""
    answers: list[Id]
    """The ids of the replies in turn; - is silence, where a timer ran out."""
    expect: ExpectEntry
    """What it must give: any of the figures that “play --json” prints."""
    causes: list[Id] | None = None
    """The causes ticked after the talk."""
    after: dict[Id, Id] = Field(default_factory=dict)
    """How earlier scenarios ended, for a talk that asks with ended(...): scenario and ending."""


_PLAN: Final = TypeAdapter(PlanEntry)


@dataclass(frozen=True, slots=True)
class Plan:
    """A scripted play: its answers and what must come of them.

    `expect` holds only the figures its author named; `causes` is None where the root-cause
    task is not part of the plan. `index` is its place in the file's list, from 0: the source
    of `LoadedPlans` tells where `(index, "expect", figure)` stands. `after` is how earlier
    scenarios ended, as (scenario, ending) pairs.
    """

    name: str
    answers: tuple[str, ...]
    expect: Mapping[str, Expected]
    causes: tuple[str, ...] | None = None
    index: int = field(default=0, compare=False)
    after: tuple[Memory, ...] = ()


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
    ids are not looked up. What stands there and cannot be read (a folder, a pipe) is an
    issue. Raises `KnownError` when the scenario itself has to be read and cannot be.
    """
    file = folder / PLANS_FILE
    try:
        data = read_bytes(file, DEFAULT_LIMITS.size)
    except KnownError as error:
        if error.code == "scenario_absent":
            return LoadedPlans((), ())
        return LoadedPlans((), (_unreadable(file),))
    if scenario is None:
        scenario = load(folder).scenario
    return plans_of(data, str(file), scenario)


def _unreadable(file: Path) -> Issue:
    """Why a file that is there cannot be read."""
    try:
        reason = "unreadable" if file.is_file() else "no_file"
    except OSError:
        reason = "unreadable"
    return issue("S100", Place(str(file), 1, 1), reason=reason)


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
    after = tuple(entry.after.items())
    return Plan(entry.name, tuple(entry.answers), MappingProxyType(expect), ticked, index, after)


def _links_hold(plan: Plan, index: int, scenario: Scenario, findings: Findings) -> bool:
    """Whether everything a plan names is in the scenario."""
    replies = {reply.id for node in scenario.nodes for reply in node.replies} | {SILENCE}
    causes = {cause.id for cause in scenario.causes}
    endings = {ending.id for ending in scenario.endings}
    asked: list[tuple[str, str, set[str], tuple[PathStep, ...]]] = [
        ("reply", name, replies, ("answers", at)) for at, name in enumerate(plan.answers)
    ]
    asked += [("cause", name, causes, ("causes", at)) for at, name in enumerate(plan.causes or ())]
    earlier = {name for name, _ in scenario.memories}
    asked += [("scenario", name, earlier, ("after", name)) for name, _ in plan.after]
    ending = plan.expect.get("ending")
    if isinstance(ending, str):
        asked.append(("ending", ending, endings, ("expect", "ending")))
    missing = [question for question in asked if question[1] not in question[2]]
    for kind, name, known, path in missing:
        hint = nearest(name, sorted(known))
        findings.refuse("S140", index, *path, hint=hint, kind=kind, id=name)
    return not missing
