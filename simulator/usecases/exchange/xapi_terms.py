"""The vocabulary of the xAPI statements: verbs, activities, extensions, with their meaning.

One table each, which the statements and the page for readers are made of. Verbs are those of
ADL's registry. Everything else stands under one base address of a domain that is reserved for
nobody (`.invalid`), so that these names can never come to mean somebody else's things.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from simulator.usecases.exchange.answer_columns import ANSWER_FIGURES
from simulator.usecases.exchange.run_columns import RUN_FIGURES

BASE: Final = "https://difficult-client-simulator.invalid/xapi/"
NAMESPACE: Final[UUID] = uuid5(NAMESPACE_URL, BASE)
"""Ids of statements and registrations are UUIDs of version 5 in it."""

PROFILE: Final = f"{BASE}profile/1"
"""What a statement of this form names as its category."""

_ADL: Final = "http://adlnet.gov/expapi/verbs/"
_ACTIVITIES: Final = "http://adlnet.gov/expapi/activities/"


class Verb(StrEnum):
    """What was done. There is no `passed` and no `failed`: nobody is judged."""

    INITIALIZED = "initialized"
    ANSWERED = "answered"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    SUSPENDED = "suspended"

    @property
    def iri(self) -> str:
        """ADL's name of it."""
        return f"{_ADL}{self.value}"


VERBS: Final = {
    Verb.INITIALIZED: "A run began. Object: the text that was played.",
    Verb.ANSWERED: "A reply was chosen, or a timer ran out. Object: the place of the talk. Also: "
    "the causes task was answered. Object: the causes of the text.",
    Verb.COMPLETED: "The run came to an ending, proper or not. Object: the text.",
    Verb.TERMINATED: "The run was given up. Object: the text.",
    Verb.SUSPENDED: "The run goes on another time; its answers follow when it has ended. Object: "
    "the text.",
}


class ActivityType(StrEnum):
    """What kinds of activity there are."""

    SIMULATION = f"{_ACTIVITIES}simulation"
    INTERACTION = f"{_ACTIVITIES}cmi.interaction"
    PROFILE = f"{_ACTIVITIES}profile"


@dataclass(frozen=True, slots=True)
class Activity:
    """A form of activity ids; what stands in braces is filled in."""

    form: str
    type: ActivityType
    meaning: str


ACTIVITIES: Final = (
    Activity(
        f"{BASE}scenarios/{{scenario}}",
        ActivityType.SIMULATION,
        "A scenario whatever its text is, in `context.contextActivities.grouping`.",
    ),
    Activity(
        f"{BASE}scenarios/{{scenario}}/{{digest}}",
        ActivityType.SIMULATION,
        "The exact text of a scenario (SHA-256): what is begun, completed, left or interrupted; "
        "of an answer, `context.contextActivities.parent`.",
    ),
    Activity(
        f"{BASE}scenarios/{{scenario}}/{{digest}}/nodes/{{node}}",
        ActivityType.INTERACTION,
        "A place of the talk, a choice among replies by id. No reply is called correct: each "
        "has its ratings.",
    ),
    Activity(
        f"{BASE}scenarios/{{scenario}}/{{digest}}/causes",
        ActivityType.INTERACTION,
        "The causes task of a text, a choice of any number.",
    ),
    Activity(
        PROFILE,
        ActivityType.PROFILE,
        "This vocabulary, in `context.contextActivities.category`.",
    ),
)


def scenario_id(scenario: str) -> str:
    """The activity of a scenario."""
    return f"{BASE}scenarios/{scenario}"


def text_id(scenario: str, digest: str) -> str:
    """The activity of an exact text."""
    return f"{scenario_id(scenario)}/{digest}"


def node_id(scenario: str, digest: str, node: str) -> str:
    """The activity of a place of the talk."""
    return f"{text_id(scenario, digest)}/nodes/{node}"


def causes_id(scenario: str, digest: str) -> str:
    """The activity of a causes task."""
    return f"{text_id(scenario, digest)}/causes"


def extension(name: str) -> str:
    """The IRI of an extension."""
    return f"{BASE}extensions/{name}"


CONTEXT: Final = {
    "scoring": "Version of the formulas.",
    "mode": "`practice` or `exam`.",
    "cold": "Whether the run is cold. Only cold runs tell of a person.",
    "replay": "Whether the run sets out from an answer of an earlier one.",
}
"""Extensions of the context of every statement."""

_ELSEWHERE: Final = ("root_cause", "true_causes")
"""The causes task follows the ending, and has its own statement."""

COMPLETED: Final = tuple(column for column in RUN_FIGURES if column.name not in _ELSEWHERE)
"""What `completed` says in extensions of its result."""

ANSWERED: Final = ANSWER_FIGURES
"""What `answered` says in extensions of its result."""

SILENCE: Final = "silence"
"""An extension of the result: a timer ran out, and there is no response."""
SILENCE_MEANING: Final = "True where a timer ran out; there is no response then."
EXACT_SCORE: Final = "score_exact"
EXACT_SCORE_MEANING: Final = "Of the causes task: the score as a fraction."
TICKED: Final = "ticked"
TICKED_MEANING: Final = "Of the causes task: the causes ticked; with none there is no response."
EXTENSION_NAMES: Final = (
    *CONTEXT,
    *(
        header
        for columns in (COMPLETED, ANSWERED)
        for column in columns
        for header in column.headers
    ),
    SILENCE,
    EXACT_SCORE,
    TICKED,
)
