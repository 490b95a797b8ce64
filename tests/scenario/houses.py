"""A small house code for tests, and scenarios that refer to it."""

from __future__ import annotations

from pathlib import Path

from tests.scenario.samples import minimal_scenario_yaml

HOUSE = """\
format: 1
id: house
language: en
title: Our code
roles:
  - {id: desk, text: Whoever talks to the client}
  - {id: senior, text: The senior on duty}
rules:
  - {id: record_first, text: Open the order first.}
  - {id: own_first, text: Say our part first.}
offers:
  - {id: one_fee, text: Cancel one fee, by: senior}
  - {id: call_ahead, text: A call an hour before, by: desk}
portrait:
  - {id: decides, text: Speaks for themselves}
"""


def referring_yaml(**changes: str | None) -> str:
    """A scenario that takes a rule, an offer and a line of the portrait from the house."""
    keys: dict[str, str | None] = {
        "rules": "[record_first]",
        "fair": "{allowed: [one_fee]}",
        "portrait": "[decides]",
        "nodes": """
  - id: hello
    says: Nobody came.
    replies:
      - {id: both, say: I see. Here is what we do., care: HADT, firmness: LRPB, goto: agreed,
         keeps: [record_first]}
      - {id: wall, say: Not our problem., care: 0, firmness: 3, goto: left}""",
    }
    return minimal_scenario_yaml(**{**keys, **changes})


def put_house(folder: Path, text: str = HOUSE) -> Path:
    """Writes the house code into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "house.yaml"
    file.write_text(text, "utf-8")
    return file


def put_referring(folder: Path, own_id: str = "small", **changes: str | None) -> Path:
    """Writes a scenario that refers to the house into a folder of scenarios."""
    home = folder / own_id
    home.mkdir(parents=True, exist_ok=True)
    (home / "scenario.yaml").write_text(referring_yaml(id=own_id, **changes), "utf-8")
    return home
