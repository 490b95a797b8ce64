"""What an author's editor knows about our files: JSON Schemas, made of the models.

An editor that speaks YAML (through yaml-language-server, or on its own) completes keys and
values with such a schema, explains them under the pointer and marks what the format does
not know while it is being typed. The schemas hold no references: some editors show the
names of what is referred to, and none needs them here. Draft 7, which all of them read;
`patternErrorMessage`, `enumDescriptions` and `defaultSnippets` are yaml-language-server's
own words, which others pass over.

A schema judges values one by one. What refers to what, and whether a talk is fair, is the
checker's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from pydantic import TypeAdapter

from simulator.model.scenario import HARD_TAGS, CauseWeight, ClientType, Phase, Tag
from simulator.model.score import Band, Word
from simulator.scenario.house_schema import HouseEntry
from simulator.scenario.plans import PlanEntry
from simulator.scenario.schema import ScenarioEntry
from simulator.scenario.snippets import ENDINGS, NODES, PLANS, REPLIES
from simulator.scenario.values import ID_PATTERN, LANGUAGE_PATTERN

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema, or a part of one."""

DRAFT: Final = "http://json-schema.org/draft-07/schema#"

_MEANINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "Tag": {
        Tag.ACKNOWLEDGE: "Names what it cost the client. The second in a row without action: "
        "tension +1, later ones +2.",
        Tag.ACTION: "Does something for the client now. Without acknowledge it calms half as "
        "well while tension is 12 or more.",
        Tag.APOLOGY: "The first: tension −1. Later ones without action: tension +1, trust −1.",
        Tag.EXPLAIN: "Explains: tension −1.",
        Tag.NEXT_STEP: "Says what happens next: tension −1, trust +1.",
        Tag.REASK: "Asks what was said already: tension +2, trust −1.",
        Tag.TRANSFER: "Sends the client on to somebody: tension +2, trust −1.",
        Tag.REFUSE: "Says no. Without alternative: tension +2.",
        Tag.ALTERNATIVE: "Offers something else. With refuse: trust +1 instead of tension +2.",
        Tag.BLAME_CLIENT: "Puts it on the client: tension +3.",
        Tag.BLAME_COLLEAGUE: "Puts it on a colleague: trust −1.",
        Tag.RUDE: 'A violation. Tension +4, trust −3; care is "".',
        Tag.DISMISS: 'A violation: brushes the client off. Tension +2, trust −2; care is "".',
        Tag.OVERPROMISE: "A violation: promises what nobody can keep. Tension −2, trust +1; "
        'firmness is "". Name under promises what was promised.',
        Tag.BEYOND_AUTHORITY: 'A violation: decides what others decide. Firmness is "".',
    },
    "ClientType": {
        ClientType.UPSET_FAIR: "Tension 13, trust 9. Angry for a reason, and fair.",
        ClientType.EXPLOSIVE: "Tension 15, trust 7. Flares up half as fast again.",
        ClientType.BARGAINER: "Tension 8, trust 10. From the third gift on, each makes them "
        "want more.",
        ClientType.KNOW_IT_ALL: "Tension 9, trust 8. Rises faster than it falls.",
        ClientType.SILENT: "Tension 8, trust 9. Moves little, shows less, and leaves early.",
        ClientType.ANXIOUS: "Tension 11, trust 9. Quick both ways.",
        ClientType.GRUDGE: "Tension 13, trust 5. Let down before; slow to calm.",
        ClientType.VIP: "Tension 11, trust 8. Rises fast, and gets used to gifts.",
        ClientType.OPPORTUNIST: "Tension 7, trust 10. From the third gift on, each makes them "
        "want more.",
    },
    "Phase": {
        Phase.SERVE: "There is a contract: the client is served.",
        Phase.QUALIFY: "Before a contract: is this our client?",
    },
    "CauseWeight": {
        CauseWeight.PRIMARY: "The main cause.",
        CauseWeight.CONTRIBUTING: "It helped the trouble along; counts half.",
        CauseWeight.NONE: "A tempting cause that is none.",
    },
    "Word": {
        Word.LEVEL: "Nearly as balanced as was possible.",
        Word.BENDS: "Leaned towards giving way.",
        Word.HARDENS: "Leaned towards brushing off.",
        Word.SEE_SAW: "Gave way and brushed off by turns.",
        Word.WEAK: "Mostly neither cared nor held.",
    },
    "Band": {
        Band.LOST: "A headline below 40.",
        Band.UNSTEADY: "A headline from 40.",
        Band.HOLDING: "A headline from 65.",
        Band.BALANCED: "A headline from 85.",
    },
}
"""What each name means, in the words of a list to choose from."""

_MESSAGES: Final = {
    ID_PATTERN: "An id has 1 to 64 characters: a-z, 0-9, _ and -.",
    LANGUAGE_PATTERN: "A language is two or three letters, as en, uk or ru.",
}
"""What is said where a pattern does not fit."""


def scenario_schema() -> Schema:
    """The schema of `scenario.yaml`."""
    made = _without_null(ScenarioEntry.model_json_schema())
    schema = _whole(made, "A scenario: one difficult talk.")
    node = schema["properties"]["nodes"]["items"]
    node["oneOf"] = [{"required": ["replies"]}, {"required": ["goto"]}]
    node["defaultSnippets"] = NODES
    reply = node["properties"]["replies"]["items"]
    reply["defaultSnippets"] = REPLIES
    reply["properties"]["withdraws"]["items"] = _listed("Tag", HARD_TAGS)
    schema["properties"]["endings"]["items"]["defaultSnippets"] = ENDINGS
    return schema


def house_schema() -> Schema:
    """The schema of `house.yaml`."""
    made = _without_null(HouseEntry.model_json_schema())
    return _whole(made, "The house code: what the scenarios of one company refer to.")


def plans_schema() -> Schema:
    """The schema of `plans.yaml`."""
    plans = TypeAdapter(list[PlanEntry]).json_schema()
    schema = _whole(plans, "Plans: scripted plays, and what each must give.")
    schema["items"]["defaultSnippets"] = PLANS
    return schema


def _whole(made: Schema, said: str) -> Schema:
    """A whole schema. It has no title: yaml-language-server would head every word with it."""
    plain = _plain(made, made.get("$defs", {}))
    return {"$schema": DRAFT, **plain, "description": said}


def _without_null(part: Any) -> Any:
    """The same without null, which no key of a scenario may have, though pydantic allows it."""
    if isinstance(part, dict):
        kept = {key: _without_null(value) for key, value in part.items()}
        if "anyOf" in kept:
            kept["anyOf"] = [way for way in kept["anyOf"] if way != {"type": "null"}]
        return kept
    return [_without_null(item) for item in part] if isinstance(part, list) else part


def _plain(part: Schema, models: Mapping[str, Schema]) -> Schema:
    """A part of what pydantic made, as authors should see it.

    Models stand where they are referred to. Left out are the names pydantic gives to
    everything.
    """
    reference = part.get("$ref", "").rpartition("/")[2]
    if reference:
        model = models[reference]
        named = _listed(reference, model["enum"]) if "enum" in model else model
        part = {**named, **part}
    for ways in ("anyOf", "oneOf"):
        if ways in part:
            each = [_plain(way, models) for way in part[ways]]
            return _plain({**_without(part, ways), **_one_of(each)}, models)
    plain = _without(part, "$ref", "$defs", "title", "patternProperties")
    for pattern, value in part.get("patternProperties", {}).items():
        plain["propertyNames"] = {"pattern": pattern}
        plain["additionalProperties"] = value
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(plain.get(key), dict):
            plain[key] = _plain(plain[key], models)
    if "properties" in plain:
        plain["properties"] = {
            name: _plain(value, models) for name, value in plain["properties"].items()
        }
    return _explained(plain)


def _one_of(ways: list[Schema]) -> Schema:
    """Several types a value may have, as one schema: the words for one type leave others alone.

    Written as alternatives, older servers would explain none of them.
    """
    types: list[str] = []
    for way in ways:
        kinds = way["type"]
        types += [kinds] if isinstance(kinds, str) else kinds
    if "number" in types and "integer" in types:
        types.remove("integer")
    merged = {key: value for way in ways for key, value in way.items()}
    return {**merged, "type": types[0] if len(types) == 1 else types}


def _explained(plain: Schema) -> Schema:
    """The same with what is said about it put right: texts on one line, no empty defaults."""
    if not isinstance(plain.get("default"), bool | int | str):
        plain.pop("default", None)
    if "description" in plain:
        plain["description"] = " ".join(plain["description"].split())
    message = _MESSAGES.get(plain.get("pattern", ""))
    return plain if message is None else {**plain, "patternErrorMessage": message}


def _without(part: Schema, *keys: str) -> Schema:
    return {key: value for key, value in part.items() if key not in keys}


def _listed(kind: str, names: Iterable[str]) -> Schema:
    """One of some names, with what each of them means."""
    values = [str(name) for name in names]
    meanings = _MEANINGS.get(kind, {})
    described = [meanings[value] for value in values] if meanings else []
    listed: Schema = {"type": "string", "enum": values}
    return {**listed, "enumDescriptions": described} if described else listed
