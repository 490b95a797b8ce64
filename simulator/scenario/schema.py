"""The shape of `scenario.yaml`: every key with its type, range and meaning.

Strict: a number is no text and a text no number, and keys the format does not know are
errors. These models look at values one by one; what refers to what is the builder's. Their
JSON Schema is what editors complete and check against.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)

from simulator.model.scenario import (
    CARE_LETTERS,
    FIRMNESS_LETTERS,
    CauseWeight,
    ClientType,
    Phase,
    Rating,
    Tag,
)
from simulator.scenario.texts import care, firmness, one_line, visible

MOST: Final = 1_000_000
"""Bound of every free number, so that sums stay sums."""

ID_PATTERN: Final = r"^[a-z0-9_-]{1,64}$"

Id: TypeAlias = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Line: TypeAlias = Annotated[str, StringConstraints(max_length=200), AfterValidator(one_line)]
Text: TypeAlias = Annotated[str, StringConstraints(max_length=4000), AfterValidator(visible)]
Picture: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Language: TypeAlias = Annotated[
    str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")
]
Condition: TypeAlias = Annotated[int, Field(ge=-MOST, le=MOST)] | str
Whole: TypeAlias = Annotated[int, Field(ge=0, le=MOST)]
Signed: TypeAlias = Annotated[int, Field(ge=-MOST, le=MOST)]
Mood: TypeAlias = Annotated[int, Field(ge=0, le=20)]
LaxTag: TypeAlias = Annotated[Tag, Field(strict=False)]
Ids: TypeAlias = list[Id]


def _rating_schema(letters: str) -> WithJsonSchema:
    pattern = f"^[{letters}]{{0,{len(letters)}}}$"
    number = {"type": "integer", "minimum": 0, "maximum": len(letters)}
    return WithJsonSchema({"anyOf": [{"type": "string", "pattern": pattern}, number]})


Care: TypeAlias = Annotated[Rating, PlainValidator(care), _rating_schema(CARE_LETTERS)]
Firmness: TypeAlias = Annotated[Rating, PlainValidator(firmness), _rating_schema(FIRMNESS_LETTERS)]


def _no_truth(value: object) -> object:
    """For Python `true` is 1; for an author it is not."""
    return "true" if value is True else value


class Entry(BaseModel):
    """A mapping of the format: strict, and closed to unknown keys."""

    model_config = ConfigDict(extra="forbid", strict=True, use_attribute_docstrings=True)


class RouteEntry(Entry):
    """One way on."""

    to: Id
    """A node or an ending."""
    when: Condition | None = None
    """Holds at this moment; the last route has none."""


Goto: TypeAlias = Id | Annotated[list[RouteEntry], Field(min_length=1)]


class RoleEntry(Entry):
    """Who the trainee is."""

    you_are: Text
    """Job and situation, in one sentence."""
    brief: Text | None = None
    """What is known before the talk."""


class ClientEntry(Entry):
    """The person to talk with."""

    name: Line
    """As the talk shows it."""
    face: Picture | None = None
    """A face the program draws, or a picture in this folder."""
    type: Annotated[ClientType, Field(strict=False)] = ClientType.UPSET_FAIR
    """Start values and temper."""
    tension: Mood | None = None
    """Start tension instead of the type's."""
    trust: Mood | None = None
    """Start trust instead of the type's."""
    walks_out: Id | None = None
    """The ending when the client has had enough; absent: never."""
    lifetime_value: Whole = 0
    """What this client brings over the years."""
    first_failure: bool | None = None
    """Whether the company failed this client for the first time (default: unless a grudge)."""
    returns_from: Id | None = None
    """The scenario this client was in before."""


class CastEntry(Entry):
    """Another voice of the talk."""

    name: Line
    """As the talk shows it."""
    face: Picture | None = None
    """A face the program draws, or a picture in this folder."""


class LineEntry(Entry):
    """A line with an id: what is owed or impossible, a rule, a promise."""

    id: Id
    """Its name in this file."""
    text: Text
    """What people read."""


class AllowedEntry(LineEntry):
    """What may be offered."""

    by: Line | None = None
    """Who may allow it (default: the trainee's role)."""


class FairEntry(Entry):
    """The fair zone, shown in the briefing."""

    owed: list[LineEntry] = Field(default_factory=list)
    """What the client has a right to."""
    allowed: list[AllowedEntry] = Field(default_factory=list)
    """What may be offered, and by whom."""
    impossible: list[LineEntry] = Field(default_factory=list)
    """What nobody can give."""


class FactEntry(LineEntry):
    """What asking can find out."""

    key: bool = False
    """Whether the root-cause task counts it."""


class CauseEntry(LineEntry):
    """A line of the root-cause task."""

    weight: Annotated[CauseWeight, Field(strict=False)]
    """How much of the trouble it explains."""
    fix: Text | None = None
    """What the company should change."""
    evidence: Ids = Field(default_factory=list)
    """The nodes where it shows."""


class VariableEntry(Entry):
    """A small integer of the author's."""

    id: Annotated[str, StringConstraints(pattern=ID_PATTERN)]
    """Its name in conditions."""
    start: Signed
    """Its value when the talk begins."""
    min: Signed
    """It never falls below this."""
    max: Signed
    """It never rises above this."""


class ReplyEntry(Entry):
    """One thing the trainee may say."""

    id: Id
    """Its name in this node."""
    say: Text
    """The words."""
    care: Care
    """Letters of HADT that the reply has, or their number."""
    firmness: Firmness
    """Letters of LRPB that the reply has, or their number."""
    goto: Goto
    """Where it leads: a node, an ending, or a list of routes, first match wins."""
    does: list[LaxTag] = Field(default_factory=list)
    """What it does to the client's mood, and hard violations."""
    when: Condition | None = None
    """Open only while this holds."""
    closed: Text | None = None
    """Why it is closed: then it is shown greyed instead of hidden."""
    once: bool = False
    """May be said once in a run."""
    learns: Ids = Field(default_factory=list)
    """Facts it finds out."""
    promises: Ids = Field(default_factory=list)
    """Promises it makes."""
    keeps_promise: Ids = Field(default_factory=list)
    """Promises it keeps."""
    breaks_promise: Ids = Field(default_factory=list)
    """Promises it breaks."""
    withdraws: list[LaxTag] = Field(default_factory=list)
    """Violations it takes back."""
    keeps: Ids = Field(default_factory=list)
    """House rules it keeps."""
    breaches: Ids = Field(default_factory=list)
    """House rules it breaches."""
    set: dict[str, Condition] = Field(default_factory=dict)
    """New values of variables, all computed before any changes."""
    cash: Signed = 0
    """What it gives away."""
    minutes: Whole = 1
    """How long it takes."""
    why: Text | None = None
    """Coach text, at most two sentences."""
    inner: Text | None = None
    """What the client thinks."""
    tempts: Text | None = None
    """Why one falls for it."""
    stage: Annotated[int, Field(ge=1, le=4)] | None = None
    """The stage of attitude it belongs to, where its ratings would say another."""


class NodeEntry(Entry):
    """A moment of the talk."""

    id: Id
    """Its name in this file."""
    says: Text | Annotated[list[Text], Field(min_length=1, max_length=20)]
    """The words, or variants of them."""
    replies: Annotated[list[ReplyEntry], Field(min_length=2, max_length=6)] | None = None
    """What the trainee may say."""
    goto: Goto | None = None
    """Where narration leads; a node has either this or replies."""
    scene: Text | None = None
    """A narrator's line before the words."""
    speaker: Id = "client"
    """`client`, or an id of the cast."""
    push: Annotated[int, Field(ge=0, le=3)] = 0
    """Added to tension on arrival."""
    key: bool = False
    """A key fork counts twice."""
    timer: Annotated[int, Field(gt=0, le=3600)] | None = None
    """Seconds to answer in; then silence."""
    on_silence: Id | None = None
    """The node silence leads to (default: stay)."""
    hint: Text | None = None
    """Shown when asked for."""
    notes: Annotated[str, StringConstraints(max_length=20_000), AfterValidator(visible)] | None = (
        None
    )
    """For the trainer's eyes."""
    point_of_no_return: bool = False
    """No proper ending is reachable from here, on purpose."""


class EndingEntry(Entry):
    """How the talk may end."""

    id: Id
    """Its name in this file."""
    title: Line
    """What people read first."""
    proper: bool
    """Resolved, rightly refused, or rightly handed over."""
    text: Text | None = None
    """How it went on."""
    resolved: Annotated[int, Field(ge=-1, le=1)] = 0
    """Whether the trouble is solved: -1, 0 or 1."""
    settles: Ids = Field(default_factory=list)
    """Promises it settles."""


class ScenarioEntry(Entry):
    """A whole talk with a difficult client."""

    format: Annotated[Literal[1], BeforeValidator(_no_truth)]
    """The version of this format."""
    id: Id
    """The folder's name."""
    language: Language
    """The language of the texts, as en, uk or ru."""
    title: Line
    """What lists show."""
    role: RoleEntry
    """Who the trainee is."""
    client: ClientEntry
    """The person to talk with."""
    start: Goto
    """The first node, or a list of routes."""
    nodes: Annotated[list[NodeEntry], Field(min_length=1)]
    """The moments of the talk."""
    endings: Annotated[list[EndingEntry], Field(min_length=1)]
    """How it may end."""
    summary: Text | None = None
    """Two sentences for lists."""
    phase: Annotated[Phase, Field(strict=False)] = Phase.SERVE
    """Serving a contract, or qualifying a client before one."""
    minutes: Whole = 10
    """About how long it takes."""
    level: Annotated[int, Field(ge=1, le=3)] = 1
    """How hard it is."""
    cast: dict[Id, CastEntry] = Field(default_factory=dict)
    """Other voices, by id."""
    fair: FairEntry = FairEntry()
    """The fair zone."""
    rules: list[LineEntry] = Field(default_factory=list)
    """The house code of rules."""
    facts: list[FactEntry] = Field(default_factory=list)
    """What asking can find out."""
    causes: list[CauseEntry] = Field(default_factory=list)
    """The root-cause task after the talk."""
    promises: list[LineEntry] = Field(default_factory=list)
    """What can be promised."""
    variables: list[VariableEntry] = Field(default_factory=list)
    """Small integers that conditions read and replies set."""
    fair_cash: Signed = 0
    """What a fair settlement costs."""
    minute_rate: Whole = 10
    """What a minute of the trainee's costs."""
