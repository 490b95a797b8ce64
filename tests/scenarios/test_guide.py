"""The authors' guide names everything the format has, and its examples are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simulator.model.scenario import ClientType, Tag
from simulator.model.score import Word
from simulator.scenario import schema
from simulator.scenario.loader import load_bytes
from simulator.scenario.plans import plans_of
from tests.scenarios.walking import SCENARIOS, Walked

GUIDE = (SCENARIOS / "README.md").read_text(encoding="utf-8")
MODELS = [
    model
    for model in vars(schema).values()
    if isinstance(model, type) and issubclass(model, schema.Entry) and model is not schema.Entry
]


def example(start: str) -> str:
    """The YAML example of the guide that begins with `start`."""
    found: list[str] = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    return next(text for text in found if text.startswith(start))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_is_named(model: type[schema.Entry]) -> None:
    fields = {field.alias or name for name, field in model.model_fields.items()}
    named = set(re.findall(r"\w+", GUIDE))
    assert fields <= named, fields - named


def test_every_tag_client_type_and_direction_is_named() -> None:
    for name in (*Tag, *ClientType, *Word):
        assert f"`{name.value}`" in GUIDE or f"`{name.value}: " in GUIDE, name


def test_the_smallest_talk_is_read_once_it_has_a_second_reply_and_its_next_node() -> None:
    text = example("format: 1").replace("goto: found", "goto: settled")
    text = text.replace(
        "      # … two or three more\n",
        '      - {id: wait, say: "…", care: "", firmness: B, goto: gone}\n',
    )
    loaded = load_bytes(text.encode(), "scenario.yaml", "parcel", Path())
    assert loaded.issues == ()
    assert loaded.scenario is not None


def test_the_plan_in_the_guide_gives_what_it_says(oven: Walked) -> None:
    loaded = plans_of(example("- name:").encode(), "plans.yaml", oven.scenario)
    assert loaded.issues == ()
    (plan,) = loaded.plans
    run = oven.play(plan.answers, plan.causes)
    assert run.score is not None
    assert run.record.ending == plan.expect["ending"]
    assert run.score.cap == plan.expect["cap"]
    assert run.score.direction.word == plan.expect["word"]
