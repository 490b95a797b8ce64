"""The shape of `scenario.yaml`: every key with its type, range and meaning.

Strict: a number is no text and a text no number, and keys the format does not know are
errors. These models look at values one by one; what refers to what is the builder's. What
stands under a key here is also what an author's editor says about it
(`simulator.scenario.editor_schema`), so it is written for people who have never seen YAML.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

from simulator.model.scenario import CauseWeight, ClientType, Phase
from simulator.scenario.values import (
    Care,
    Condition,
    Firmness,
    Id,
    Ids,
    Language,
    LaxTag,
    Line,
    Mood,
    Notes,
    Picture,
    Signed,
    Text,
    Whole,
)


def no_truth(value: object) -> object:
    """For Python `true` is 1; for an author it is not."""
    return "true" if value is True else value


class Entry(BaseModel):
    """A mapping of the format: strict, and closed to unknown keys."""

    model_config = ConfigDict(extra="forbid", strict=True, use_attribute_docstrings=True)


class RouteEntry(Entry):
    """One way on."""

    to: Id
    """Where it leads: the id of a node or of an ending."""
    when: Condition | None = None
    """This way is taken only while this holds. The last way of a list has none: it is for all
    else."""


Goto: TypeAlias = Id | Annotated[list[RouteEntry], Field(min_length=1)]


class RoleEntry(Entry):
    """Who the trainee is."""

    you_are: Text
    """Job, firm and situation of the trainee, in one sentence."""
    brief: Text | None = None
    """What the trainee knows before the talk: what the screen shows, who is within reach."""
    role: Id | None = None
    """The trainee's role in the house code: what this role may allow, the trainee decides."""


class ClientEntry(Entry):
    """The person to talk with."""

    name: Line
    """The client's name, as the talk shows it."""
    face: Picture | None = None
    """A face the program draws (iryna, olena, petro, taras), or a picture in this folder (.svg,
    .png)."""
    type: Annotated[ClientType, Field(strict=False)] = ClientType.UPSET_FAIR
    """The client's temper: where tension and trust begin, and how fast they move."""
    tension: Mood | None = None
    """How upset the client is at the beginning, 0 to 20, instead of the type's. From 16 on it is
    fury."""
    trust: Mood | None = None
    """How far the client trusts the trainee at the beginning, 0 to 20, instead of the type's."""
    walks_out: Id | None = None
    """The ending when the client has had enough (tension 19, or trust 1; silent: 5). Without it
    nobody leaves."""
    lifetime_value: Whole = 0
    """What this client brings over the years, in money. A lost client costs it."""
    first_failure: bool | None = None
    """Whether the company fails this client for the first time. Without it: yes, unless the type
    is grudge."""
    returns_from: Id | None = None
    """The id of an earlier scenario of the same client: loyalty begins where that talk left it."""


class CastEntry(Entry):
    """Another voice of the talk."""

    name: Line
    """The voice's name, as the talk shows it."""
    face: Picture | None = None
    """A face the program draws (iryna, olena, petro, taras), or a picture in this folder (.svg,
    .png)."""
    role: Id | None = None
    """This voice's role in the house code: what that role may allow, this voice is asked for."""


class LineEntry(Entry):
    """A line with an id: what is owed or impossible, a rule, a promise."""

    id: Id
    """Its name in this file: a-z, 0-9, _ and -."""
    text: Text
    """What people read."""


class AllowedEntry(LineEntry):
    """What may be offered."""

    by: Line | None = None
    """Who may allow it: an id of the cast, a role of the house code, or a name. The trainee,
    where nobody is named."""


BARE: Final = "\0bare"
WRITTEN: Final = "\0written"
"""How an entry stands in a list: as the id alone, or written out. No key can be called so."""


def _how_written(value: object) -> str:
    return BARE if isinstance(value, str) else WRITTEN


LineOrId: TypeAlias = Annotated[
    Annotated[Id, Tag(BARE)] | Annotated[LineEntry, Tag(WRITTEN)], Discriminator(_how_written)
]
"""A line with an id, or the id alone of one that the house code has."""
AllowedOrId: TypeAlias = Annotated[
    Annotated[Id, Tag(BARE)] | Annotated[AllowedEntry, Tag(WRITTEN)], Discriminator(_how_written)
]


class FairEntry(Entry):
    """The fair zone, shown in the briefing."""

    owed: list[LineEntry] = Field(default_factory=list)
    """What the client has a right to. Giving it is never giving way."""
    allowed: list[AllowedOrId] = Field(default_factory=list)
    """What may be offered on top, and by whom; the id alone takes an offer of the house code."""
    impossible: list[LineEntry] = Field(default_factory=list)
    """What nobody can give, however hard the client presses."""


class FactEntry(LineEntry):
    """What asking can find out."""

    key: bool = False
    """true: finding this out counts in the causes task after the talk."""


class CauseEntry(LineEntry):
    """A line of the root-cause task."""

    weight: Annotated[CauseWeight, Field(strict=False)]
    """How much of the trouble it explains. At least one cause is primary or contributing."""
    fix: Text | None = None
    """What the company should change, so that it does not happen again."""
    evidence: Ids = Field(default_factory=list)
    """The ids of the nodes where one can notice it."""


class VariableEntry(Entry):
    """A small integer of the author's."""

    id: Id
    """Its name in conditions: a-z, 0-9 and _, with a letter first."""
    start: Signed
    """Its value when the talk begins."""
    min: Signed
    """It never falls below this."""
    max: Signed
    """It never rises above this."""


class ReplyEntry(Entry):
    """One thing the trainee may say."""

    id: Id
    """Its name in this node: a-z, 0-9, _ and -. Plans and conditions call it so."""
    say: Text
    """The words the trainee says. Under 40 words, sentences under 20, best under 120 characters."""
    care: Care
    """Letters of what is in the words: H hears the trouble, A acknowledges its cost, D does
    something now, T tells who and when. None: ""."""
    firmness: Firmness
    """Letters of what is in the words: L stays in line with what is fair, R gives a reason, P
    promises only what one can keep, B keeps both sides' dignity. None: ""."""
    goto: Goto
    """Where it leads: a node, an ending, or a list of ways, of which the first that holds is
    taken."""
    does: list[LaxTag] = Field(default_factory=list)
    """What it does to the client's mood; also the four violations (rude, dismiss, overpromise,
    beyond_authority)."""
    when: Condition | None = None
    """Open only while this holds, as in: tension < 16, trust >= 8, knows("fact"), said("reply"),
    promised("promise")."""
    closed: Text | None = None
    """Why it is closed. With it, a closed reply is shown greyed; without it, hidden."""
    once: bool = False
    """true: may be said only once in a talk."""
    learns: Ids = Field(default_factory=list)
    """Facts it finds out, by their ids."""
    promises: Ids = Field(default_factory=list)
    """Promises it makes, by their ids."""
    keeps_promise: Ids = Field(default_factory=list)
    """Promises it keeps, by their ids."""
    breaks_promise: Ids = Field(default_factory=list)
    """Promises it breaks, by their ids."""
    withdraws: list[LaxTag] = Field(default_factory=list)
    """Violations it takes back: a talk with all of them taken back can still reach 84."""
    keeps: Ids = Field(default_factory=list)
    """House rules it keeps, by their ids."""
    breaches: Ids = Field(default_factory=list)
    """House rules it breaches, by their ids. They cap the headline at 84."""
    set: dict[str, Condition] = Field(default_factory=dict)
    """New values of variables, as in {gifts: gifts + 1}. All are worked out before any changes."""
    cash: Signed = 0
    """What it gives away, in money."""
    minutes: Whole = 1
    """How many minutes it takes."""
    why: Text | None = None
    """The coach, after the reply: what landed and what it cost. At most two sentences and 160
    characters, no praise, no blame."""
    inner: Text | None = None
    """One sentence the client thinks and does not say."""
    tempts: Text | None = None
    """On traps: why one falls for it."""
    stage: Annotated[int, Field(ge=1, le=4)] | None = None
    """The stage of attitude it belongs to (1 who is the client anyway, 2 always right, 3 more
    often wrong, 4 the one we chose), where its ratings would say another."""


class NodeEntry(Entry):
    """A moment of the talk."""

    id: Id
    """Its name in this file: a-z, 0-9, _ and -."""
    says: Text | Annotated[list[Text], Field(min_length=1, max_length=20)]
    """What is said to the trainee, at most 180 characters; or a list of variants, of which each
    talk picks one."""
    replies: Annotated[list[ReplyEntry], Field(min_length=2, max_length=6)] | None = None
    """What the trainee may answer: two to six, never more than four open at once. Three or four
    make a good fork."""
    goto: Goto | None = None
    """On narration, a node without replies: where it goes on."""
    scene: Text | None = None
    """A narrator's line above the words: place, time, what happens."""
    speaker: Id = "client"
    """Who speaks: client, or an id of the cast."""
    push: Annotated[int, Field(ge=0, le=3)] = 0
    """Added to the client's tension on arrival, 0 to 3."""
    key: bool = False
    """true: a key fork, which counts twice. At most a third of the forks are."""
    timer: Annotated[int, Field(gt=0, le=3600)] | None = None
    """Seconds to answer in. When they are over, the trainee was silent."""
    on_silence: Id | None = None
    """The node silence leads to. Without it the talk stays here, and the timer stops."""
    hint: Text | None = None
    """Shown when the trainee asks for it. It costs nothing."""
    notes: Notes | None = None
    """For the trainer's eyes: what is going on here, what to ask the room."""
    point_of_no_return: bool = False
    """true: from here no proper ending can be reached any more, and that is meant so."""


class EndingEntry(Entry):
    """How the talk may end."""

    id: Id
    """Its name in this file: a-z, 0-9, _ and -."""
    title: Line
    """What people read first, in a few words."""
    proper: bool
    """true for every ending you could defend before a good colleague: an agreement, a fair no, a
    hand-over with name and hour."""
    text: Text | None = None
    """How it went on, in two or three sentences."""
    resolved: Annotated[int, Field(ge=-1, le=1)] = 0
    """Whether the client's trouble is solved: -1 no, 0 in part, 1 yes."""
    settles: Ids = Field(default_factory=list)
    """Promises that are no longer open here, by their ids."""


class ScenarioEntry(Entry):
    """A whole talk with a difficult client."""

    format: Annotated[Literal[1], BeforeValidator(no_truth)]
    """The version of this format."""
    id: Id
    """The scenario's name: the same as its folder's. a-z, 0-9, _ and -."""
    language: Language
    """The language of the texts, as en, uk or ru."""
    title: Line
    """What lists of talks show."""
    role: RoleEntry
    """Who the trainee is."""
    client: ClientEntry
    """The person to talk with."""
    start: Goto
    """The first node; or a list of ways, of which the first that holds is taken."""
    nodes: Annotated[list[NodeEntry], Field(min_length=1)]
    """The moments of the talk: forks with replies, and narration that just goes on."""
    endings: Annotated[list[EndingEntry], Field(min_length=1)]
    """How the talk may end."""
    summary: Text | None = None
    """One or two sentences for lists of talks, without giving the solution away."""
    phase: Annotated[Phase, Field(strict=False)] = Phase.SERVE
    """When the talk takes place."""
    minutes: Whole = 10
    """About how many minutes it takes."""
    level: Annotated[int, Field(ge=1, le=3)] = 1
    """How hard it is, 1 to 3."""
    cast: dict[Id, CastEntry] = Field(default_factory=dict)
    """Other voices of the talk, by their ids."""
    fair: FairEntry = FairEntry()
    """The fair zone, shown before the talk: what is owed, what may be offered, what is impossible.

    """
    rules: list[LineOrId] = Field(default_factory=list)
    """Rules that replies keep or breach; the id alone takes one of the house code."""
    portrait: list[LineOrId] = Field(default_factory=list)
    """The portrait of our client, shown in the briefing, mostly of talks before a contract; the id
    alone takes a line of the house code."""
    facts: list[FactEntry] = Field(default_factory=list)
    """What asking can find out."""
    causes: list[CauseEntry] = Field(default_factory=list)
    """The task after the talk: where did the trouble come from? True causes, and tempting false
    ones."""
    promises: list[LineEntry] = Field(default_factory=list)
    """What can be promised. None may still be open at a proper ending."""
    variables: list[VariableEntry] = Field(default_factory=list)
    """Small whole numbers that replies set and conditions read, to let the bill come late."""
    fair_cash: Signed = 0
    """What a fair settlement costs, in money."""
    minute_rate: Whole = 10
    """What a minute of the trainee's time costs, in money."""
