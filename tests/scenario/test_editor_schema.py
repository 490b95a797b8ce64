"""What editors know about authors' files: all that is read is accepted, and every key explained."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from simulator.model.faces import FACES
from simulator.model.issue import Severity
from simulator.model.scenario import (
    CARE_LETTERS,
    FIRMNESS_LETTERS,
    HARD_TAGS,
    CastMember,
    CauseWeight,
    ClientType,
    Expression,
    Phase,
    Rating,
    Route,
    Scenario,
    Tag,
)
from simulator.scenario import schema as models
from simulator.scenario.editor_schema import DRAFT, house_schema, plans_schema, scenario_schema
from simulator.scenario.house import house_of
from simulator.scenario.house_schema import HouseEntry, HouseOfferEntry
from simulator.scenario.loader import load_bytes
from simulator.scenario.plans import ExpectEntry, PlanEntry
from simulator.scenario.reader import read
from simulator.usecases.starter import LANGUAGES
from tests.scenario.faults import SHAPES, Fault
from tests.scenario.houses import HOUSE as HOUSE_TEXT
from tests.scenario.samples import minimal_scenario_yaml
from tests.stories import stories

ROOT = Path(__file__).resolve().parents[2]
OVEN = ROOT / "scenarios" / "oven"
STARTERS = ROOT / "assets" / "starter"
STARTER = STARTERS / "en"
SCHEMA = scenario_schema()
PLANS = plans_schema()
HOUSE = house_schema()
HOUSE_JUDGE = jsonschema.Draft7Validator(HOUSE)
JUDGE = jsonschema.Draft7Validator(SCHEMA)
PLANS_JUDGE = jsonschema.Draft7Validator(PLANS)
REPLY = SCHEMA["properties"]["nodes"]["items"]["properties"]["replies"]["items"]


def tree_in(text: bytes) -> Any:
    reading = read(text, "scenario.yaml")
    assert reading.complete
    return reading.tree


def complaints(tree: Any) -> list[str]:
    return [error.message for error in JUDGE.iter_errors(tree)]


def parts(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and all schemas in it."""
    yield schema
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(schema.get(key), dict):
            yield from parts(schema[key])
    for inner in schema.get("properties", {}).values():
        yield from parts(inner)


# --- what it accepts ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "folder", [OVEN, *(STARTERS / language for language in LANGUAGES)], ids=lambda at: at.name
)
def test_whole_scenarios_and_their_plans_are_accepted(folder: Path) -> None:
    assert complaints(tree_in((folder / "scenario.yaml").read_bytes())) == []
    plans = tree_in((folder / "plans.yaml").read_bytes())
    assert [error.message for error in PLANS_JUDGE.iter_errors(plans)] == []


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"client": "{name: N, face: petro}"},
        {"client": "{name: N, face: somebody}"},
        {"client": "{name: N, face: Іра 1.PNG}"},
        {"cast": "{olena: {name: Olena}}", "language": "pt-BR"},
        {"start": "[{when: tension < 3, to: hello}, {when: 1 == 1, to: hello}, {to: hello}]"},
        {"variables": "[{id: v, start: -1, min: -2, max: 1000000}]", "fair_cash": "-5"},
        {"summary": "|\n  Two lines\n  of text"},
    ],
)
def test_what_is_read_is_accepted(changes: dict[str, str]) -> None:
    text = minimal_scenario_yaml(**changes).encode()
    assert complaints(tree_in(text)) == []


@pytest.mark.parametrize("written", ["HADT", "TDAH", "HT", "", 0, 4])
def test_letters_may_stand_in_any_order_and_any_number(written: str | int) -> None:
    assert jsonschema.Draft7Validator(REPLY["properties"]["care"]).is_valid(written)


@pytest.mark.parametrize("written", ["HH", "HADTH", "L", "hadt", "H A", 5, -1, True, 1.5, None])
def test_other_letters_and_numbers_are_no_rating(written: object) -> None:
    assert not jsonschema.Draft7Validator(REPLY["properties"]["care"]).is_valid(written)


def tree_of(value: Any) -> Any:
    """A value of the model as an author would write it; what is as it is anyway is left out."""
    match value:
        case Expression(source=source):
            return source.replace("knows(", 'knows("f').replace(")", '")')
        case Rating(value=number, letters=letters):
            return number if letters is None else letters
        case Enum():
            return value.value
        case frozenset() | tuple() | list():
            return [tree_of(item) for item in value]
        case _ if is_dataclass(value):
            return {
                field.name: written
                for field in fields(value)
                if field.name != "digest" and getattr(value, field.name) != field.default
                for written in (_key_of(field.name, getattr(value, field.name)),)
                if written not in ([], {}, None)
            }
        case _:
            return value


def _key_of(name: str, value: Any) -> Any:
    match name:
        case "set":
            return {key: tree_of(expression) for key, expression in value}
        case "cast":
            return {member.id: {"name": member.name} for member in value if member}
        case "start" | "goto" if value and value != tree_of(value):
            ways: tuple[Route, ...] = value
            return ways[0].to if ways == (Route(ways[0].to),) else tree_of(ways)
    return tree_of(value)


def yaml_of(tree: Any) -> bytes:
    """JSON is YAML, too."""
    return json.dumps(tree, ensure_ascii=False).encode()


@given(stories())
@settings(max_examples=60, deadline=None)
def test_every_story_that_is_read_is_accepted(story: Scenario) -> None:
    tree = {"format": 1, **tree_of(story)}
    loaded = load_bytes(yaml_of(tree), "scenario.yaml", None)
    assert loaded.errors == ()
    assert complaints(tree) == []


def test_a_story_is_written_whole() -> None:
    member = CastMember("olena", "Olena")
    assert _key_of("cast", (member,)) == {"olena": {"name": "Olena"}}


WHOLE = tree_in((STARTER / "scenario.yaml").read_bytes())
VALUES = st.sampled_from(
    (
        *("", " ", "x", "gone", "Two words", "HAD", "a\nb", "x" * 201, "x" * 4001),
        *(0, 1, 2, 5, 21, -1, 10**7, 1.5, True, False),
        *([], {}, ["petro"], ["rude"], {"gifts": "1"}, [{"to": "gone"}]),
    )
)


def _paths(tree: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    items: Any = ()
    if isinstance(tree, dict):
        items = tree.items()
    elif isinstance(tree, list):
        items = enumerate(tree)
    for step, inner in items:
        yield from _paths(inner, (*path, step))


PATHS = list(_paths(WHOLE))


@given(st.sampled_from(PATHS), VALUES, st.sampled_from(["put", "drop", "add"]))
@settings(max_examples=300, deadline=None)
def test_the_schema_and_the_reader_judge_shapes_alike(
    path: tuple[str | int, ...], value: Any, how: str
) -> None:
    tree = copy.deepcopy(WHOLE)
    holder = tree
    for step in path[:-1]:
        holder = holder[step]
    if how == "drop":
        del holder[path[-1]]
    elif how == "add" and isinstance(holder, dict):
        holder["colour"] = value
    else:
        holder[path[-1]] = value
    try:
        models.ScenarioEntry.model_validate(tree)
    except ValidationError:
        assert complaints(tree) != []
        return
    loaded = load_bytes(yaml_of(tree), "scenario.yaml", None)
    if not any(found.severity is Severity.ERROR for found in loaded.issues):
        assert complaints(tree) == []


# --- what it refuses ------------------------------------------------------------------------

BEYOND_A_SCHEMA = {"marks"}
"""Reasons of faults that no schema can say."""


@pytest.mark.parametrize("fault", SHAPES, ids=str)
def test_every_fault_of_shape_is_refused(fault: Fault) -> None:
    found = complaints(tree_in(fault.text.encode()))
    assert bool(found) is (fault.reason not in BEYOND_A_SCHEMA)


def test_a_node_has_replies_or_a_way_on() -> None:
    neither, both = copy.deepcopy(WHOLE), copy.deepcopy(WHOLE)
    del neither["nodes"][1]["goto"]
    both["nodes"][0]["goto"] = "gone"
    assert complaints(neither)
    assert complaints(both)


def test_only_violations_can_be_taken_back() -> None:
    assert REPLY["properties"]["withdraws"]["items"]["enum"] == [tag.value for tag in HARD_TAGS]


@pytest.mark.parametrize("expect", [{"capp": 39}, {"word": "leans"}, {"headline": "much"}])
def test_plans_are_checked_too(expect: dict[str, Any]) -> None:
    sound = {"name": "A plan", "answers": ["a", "-"], "expect": {"cap": None, "balance": "275/19"}}
    assert PLANS_JUDGE.is_valid([sound])
    assert not PLANS_JUDGE.is_valid([{**sound, "expect": expect}])


# --- how it reads ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "file", [HOUSE_TEXT, (ROOT / "scenarios" / "house.yaml").read_text("utf-8")]
)
def test_a_house_code_that_is_read_is_accepted(file: str) -> None:
    assert house_of(file.encode(), "house.yaml").issues == ()
    tree = read(file.encode(), "house.yaml").tree
    assert [error.message for error in HOUSE_JUDGE.iter_errors(tree)] == []


@pytest.mark.parametrize(
    "change",
    [{"id": "home"}, {"rules": ["a"]}, {"offers": [{"id": "a", "text": "b", "by": "No One"}]}],
)
def test_what_the_reader_of_house_codes_refuses_editors_mark(change: dict[str, Any]) -> None:
    tree = read(HOUSE_TEXT.encode(), "house.yaml").tree
    assert isinstance(tree, dict)
    assert not HOUSE_JUDGE.is_valid({**tree, **change})


@pytest.mark.parametrize(
    ("entry", "valid"),
    [
        ("own_first", True),
        ({"id": "a", "text": "b"}, True),
        ("Own first", False),
        ({"id": "a"}, False),
        ({"id": "a", "text": "b", "txt": "c"}, False),
        (5, False),
    ],
)
@pytest.mark.parametrize("key", ["rules", "portrait", "fair"])
def test_a_line_may_be_written_out_or_be_an_id_of_the_house(
    key: str, entry: object, valid: bool
) -> None:
    tree = read(minimal_scenario_yaml().encode(), "f").tree
    assert isinstance(tree, dict)
    lines = {"allowed": [entry]} if key == "fair" else [entry]
    assert JUDGE.is_valid({**tree, key: lines}) is valid


@pytest.mark.parametrize("schema", [SCHEMA, PLANS, HOUSE], ids=["scenario", "plans", "house"])
def test_it_is_a_schema_of_one_piece_without_names_of_our_classes(schema: dict[str, Any]) -> None:
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$schema"] == DRAFT
    text = json.dumps(schema)
    assert "$ref" not in text
    assert "$defs" not in text
    assert "anyOf" not in text
    assert "Entry" not in text
    assert [part for part in parts(schema) if "title" in part] == []


@pytest.mark.parametrize("schema", [SCHEMA, PLANS, HOUSE], ids=["scenario", "plans", "house"])
def test_every_key_is_known_explained_and_closed_to_others(schema: dict[str, Any]) -> None:
    objects = [part for part in parts(schema) if "properties" in part]
    assert objects
    for part in objects:
        assert part["additionalProperties"] is False
        for key, value in part["properties"].items():
            assert value.get("description", "").endswith((".", "“”.")), key
            assert "\n" not in value["description"]
    found = {frozenset(part["properties"]) for part in objects}
    ours = [
        model
        for model in (*vars(models).values(), PlanEntry, ExpectEntry, HouseEntry, HouseOfferEntry)
        if isinstance(model, type) and issubclass(model, models.Entry)
    ]
    expected = {frozenset(model.model_fields) for model in ours} - {frozenset()}
    assert found == expected & found
    if schema is SCHEMA:
        others = (PlanEntry, ExpectEntry, HouseEntry)  # an offer of the house looks as one of here
        assert found == expected - {frozenset(model.model_fields) for model in others}


@pytest.mark.parametrize("kind", [Tag, ClientType, Phase, CauseWeight])
def test_every_name_to_choose_from_is_offered_with_its_meaning(kind: type[Enum]) -> None:
    names = [member.value for member in kind]
    listed = [part for part in parts(SCHEMA) if part.get("enum") == names]
    assert listed
    for part in listed:
        assert len(part["enumDescriptions"]) == len(names)
        assert all(len(said) > 10 for said in part["enumDescriptions"])


def test_what_is_left_out_has_its_value_shown() -> None:
    top = SCHEMA["properties"]
    node, client = top["nodes"]["items"]["properties"], top["client"]["properties"]
    assert (top["phase"]["default"], top["minutes"]["default"], top["level"]["default"]) == (
        "serve", 10, 1,
    )  # fmt: skip
    assert (node["speaker"]["default"], node["key"]["default"]) == ("client", False)
    assert client["type"]["default"] == "upset_fair"
    assert "default" not in client["tension"]


def test_the_letters_of_a_rating_are_offered_with_their_meanings() -> None:
    for key, letters in (("care", CARE_LETTERS), ("firmness", FIRMNESS_LETTERS)):
        offered = REPLY["properties"][key]["defaultSnippets"]
        assert [snippet["body"] for snippet in offered] == [letters, *letters, '""']
        assert all(snippet["description"] for snippet in offered)


def test_the_faces_are_offered() -> None:
    face = SCHEMA["properties"]["client"]["properties"]["face"]
    assert [snippet["body"] for snippet in face["defaultSnippets"]] == list(FACES)


def test_snippets_make_replies_and_nodes_that_are_accepted() -> None:
    for snippet in REPLY["defaultSnippets"]:
        reply = {key: _filled(value) for key, value in snippet["body"].items()}
        assert jsonschema.Draft7Validator(REPLY).is_valid(reply), snippet["label"]


def _filled(value: Any) -> Any:
    """A value of a snippet as it comes out where nothing is typed into its places."""
    if isinstance(value, str) and "${" in value:
        return value.strip('"').partition(":")[2].rstrip("}")
    return value
