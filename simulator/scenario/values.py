"""The kinds of value the formats of authors' files have: ids, texts, ratings, conditions.

Each says twice what it allows: to pydantic, which judges files, and as JSON Schema, which
editors complete and check with. The schema allows whatever pydantic does; where it cannot
say as much (accents stacked on a letter), the checker says the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, TypeAlias

from pydantic import AfterValidator, Field, PlainValidator, StringConstraints, WithJsonSchema

from simulator.model.faces import FACES
from simulator.model.scenario import Rating, Tag
from simulator.scenario.texts import INVISIBLE, care, firmness, one_line, visible

MOST: Final = 1_000_000
"""Bound of every free number, so that sums stay sums."""

ID_PATTERN: Final = r"^[a-z0-9_-]{1,64}$"
LANGUAGE_PATTERN: Final = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"

_MOST_LETTERS: Final = {"line": 200, "text": 4000, "notes": 20_000}
_SEEN: Final = {
    "pattern": f"[^{INVISIBLE}]",
    "patternErrorMessage": "The text is blank. Write something people can see.",
}
_SEEN_ON_ONE_LINE: Final = {
    "pattern": rf"^[^\n\t]*[^{INVISIBLE}][^\n\t]*$",
    "patternErrorMessage": "This text stands on one line, and cannot be blank.",
}


def _text_schema(kind: str, **more: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "maxLength": _MOST_LETTERS[kind], **more})


def _rating_schema(meanings: Mapping[str, str]) -> WithJsonSchema:
    """Letters in any order, each at most once, or how many there are."""
    letters, most = "".join(meanings), len(meanings)
    offered = {letters: "All four.", **meanings, '""': "None of the four."}
    schema: dict[str, Any] = {
        "type": ["string", "integer"],
        "pattern": rf"^(?!.*(.).*\1)[{letters}]{{0,{most}}}$",
        "patternErrorMessage": f"Letters of {letters}, each at most once; none is written as “”.",
        "minimum": 0,
        "maximum": most,
        "defaultSnippets": [
            {"label": label, "description": said, "body": label} for label, said in offered.items()
        ],
    }
    return WithJsonSchema(schema)


CARE_MEANINGS: Final = {
    "H": "Hears: restates this client's own trouble.",
    "A": "Acknowledges: names what it cost them.",
    "D": "Does something for the client, now.",
    "T": "Tells who, and when.",
}
FIRMNESS_MEANINGS: Final = {
    "L": "Line: stays within owed, allowed, possible.",
    "R": "Reason: a fact, a contract, a rule the same for all.",
    "P": "Promises only what one's own authority can keep.",
    "B": "Boundary: keeps the dignity of both sides.",
}
_FACE_SCHEMA: Final = WithJsonSchema(
    {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "defaultSnippets": [
            {"label": face, "description": "A face the program draws.", "body": face}
            for face in FACES
        ],
    }
)
_CONDITION_SCHEMA: Final = WithJsonSchema(
    {"type": ["string", "integer"], "minLength": 1, "minimum": -MOST, "maximum": MOST}
)

Id: TypeAlias = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Line: TypeAlias = Annotated[
    str,
    StringConstraints(max_length=_MOST_LETTERS["line"]),
    AfterValidator(one_line),
    _text_schema("line", **_SEEN_ON_ONE_LINE),
]
"""A text on one line."""
Text: TypeAlias = Annotated[
    str,
    StringConstraints(max_length=_MOST_LETTERS["text"]),
    AfterValidator(visible),
    _text_schema("text", **_SEEN),
]
Notes: TypeAlias = Annotated[
    str,
    StringConstraints(max_length=_MOST_LETTERS["notes"]),
    AfterValidator(visible),
    _text_schema("notes", **_SEEN),
]
"""A long text that no trainee sees."""
Picture: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=200), _FACE_SCHEMA]
Language: TypeAlias = Annotated[
    str,
    StringConstraints(pattern=LANGUAGE_PATTERN),
    WithJsonSchema({"type": "string", "pattern": LANGUAGE_PATTERN, "examples": ["en", "uk", "ru"]}),
]
Condition: TypeAlias = Annotated[
    Annotated[int, Field(ge=-MOST, le=MOST)] | str,
    _CONDITION_SCHEMA,
]
Whole: TypeAlias = Annotated[int, Field(ge=0, le=MOST)]
Signed: TypeAlias = Annotated[int, Field(ge=-MOST, le=MOST)]
Mood: TypeAlias = Annotated[int, Field(ge=0, le=20)]
LaxTag: TypeAlias = Annotated[Tag, Field(strict=False)]
Ids: TypeAlias = list[Id]
Care: TypeAlias = Annotated[Rating, PlainValidator(care), _rating_schema(CARE_MEANINGS)]
Firmness: TypeAlias = Annotated[Rating, PlainValidator(firmness), _rating_schema(FIRMNESS_MEANINGS)]
