"""One slip of an author is told once, by what it is: no heap of what follows from it."""

from __future__ import annotations

import pytest

from simulator.scenario.loader import load_bytes
from tests.scenario.samples import MINIMAL, minimal_scenario_yaml

NODES = MINIMAL["nodes"]
WORTH = "care: HAD, firmness: 1, "
BLOCK = """
  - id: hello
    says: Nobody came.
    replies:
      - id: both
        say: I see.
        care: 4
        firmness: 4
        goto: agreed
      - id: wall
        say: Not ours.
        care: 1
        firmness: 3
        goto: left
      - id: fog
        say: We shall see.
        care: 1
        firmness: 1
        goto: left"""


def told(text: str) -> list[tuple[str, str | None, int, str | None]]:
    """Code, reason, line and hint of each issue."""
    loaded = load_bytes(text.encode(), "f.yaml", "small")
    return [
        (found.code, found.values.get("reason"), found.place.line, found.hint)
        for found in loaded.issues
    ]


def test_every_key_that_is_absent_at_one_place_is_named() -> None:
    text = minimal_scenario_yaml(nodes=NODES.replace(WORTH, ""))
    loaded = load_bytes(text.encode(), "f.yaml", "small")
    assert [found.values["key"] for found in loaded.issues] == ["care", "firmness"]


@pytest.mark.parametrize(
    ("nodes", "code"),
    [
        (NODES.replace("id: hello\n    says", "says"), "S112"),
        (NODES.replace("id: hello", "id: Hello"), "S117"),
        (NODES.replace("id: hello", "id: Say hello"), "S117"),
    ],
    ids=["absent", "a capital", "a blank"],
)
def test_a_node_without_a_sound_id_is_told_once_and_not_at_what_leads_there(
    nodes: str, code: str
) -> None:
    ((found, _, line, hint),) = told(minimal_scenario_yaml(nodes=nodes))
    assert (found, line) == (code, 9)
    assert hint != "Hello"


def test_a_mistyped_target_is_still_told_beside_a_node_without_an_id() -> None:
    nodes = NODES.replace("goto: left", "goto: lef") + "\n  - {says: Well., goto: agreed}"
    assert [each[0] for each in told(minimal_scenario_yaml(nodes=nodes))] == ["S121", "S112"]


@pytest.mark.parametrize("key", ["care", "firmness"])
def test_an_empty_rating_says_how_none_is_written(key: str) -> None:
    nodes = BLOCK.replace(f"{key}: 4", f"{key}:")
    ((code, reason, _, _),) = told(minimal_scenario_yaml(nodes=nodes))
    assert (code, reason) == ("S118", "nothing")


@pytest.mark.parametrize(
    ("rules", "key"),
    [
        ("[{id: first, text: Who, and when}]", "and when"),
        ("[{id: first, text: Who, when}]", "when"),
        ("\n  - {id: first, text: No word, please, to them}", "please"),
    ],
)
def test_a_comma_in_braces_is_told_as_one(rules: str, key: str) -> None:
    text = minimal_scenario_yaml(rules=rules)
    first, *_ = load_bytes(text.encode(), "f.yaml", "small").issues
    assert (first.code, first.values) == ("S111", {"reason": "comma", "key": key})
    line = text.splitlines()[first.place.line - 1]
    assert line[first.place.column - 1 :].startswith(key)
    assert {each[0] for each in told(text)} == {"S111"}


def test_a_dash_left_out_before_an_item_is_one_slip() -> None:
    nodes = BLOCK.replace("      - id: wall", "        id: wall")
    ((code, reason, line, _),) = told(minimal_scenario_yaml(nodes=nodes))
    assert (code, reason, line) == ("S106", "item", 17)


@pytest.mark.parametrize(
    ("key", "value", "hint"),
    [
        ("title", "2024", '"2024"'),
        ("title", "true", None),
        ("minutes", "1,500", "1500"),
        ("minutes", "+7", "7"),
        ("minutes", "ten", None),
        ("minutes", "600 EUR", None),
        ("minutes", "7.5", None),
    ],
)
def test_a_value_of_another_type_comes_with_what_was_meant(
    key: str, value: str, hint: str | None
) -> None:
    ((code, _, _, said),) = told(minimal_scenario_yaml(**{key: value}))
    assert (code, said) == ("S113", hint)
