"""The schemas beside a scenario: files that an editor finds by the first line of its texts.

They lie in `.schema/` inside the scenario's folder (that of a house code beside it), so that a
folder works wherever it is put and without a network; names that begin with a dot are no
scenarios to the library, and no part of a pack.
"""

from __future__ import annotations

import json
from typing import Final

from simulator.scenario.editor_schema import Schema, house_schema, plans_schema, scenario_schema

FOLDER: Final = ".schema"
HOUSE: Final = "house"
_MAKERS: Final = {"scenario": scenario_schema, "plans": plans_schema, HOUSE: house_schema}
ALL_KINDS: Final = tuple(_MAKERS)
"""The files that have a schema."""
KINDS: Final = tuple(kind for kind in _MAKERS if kind != HOUSE)
"""Those of a scenario's folder."""


def schema_of(kind: str) -> Schema:
    """The schema of one of `ALL_KINDS`."""
    return _MAKERS[kind]()


def schema_text(kind: str) -> str:
    """The same as a file has it: JSON with only ASCII in it, ending with a line break."""
    return json.dumps(schema_of(kind), indent=1) + "\n"


def modelines(kind: str) -> tuple[str, str]:
    """The comments a file of this kind begins with, so that editors find its schema.

    The first is for all that ask yaml-language-server, the second for JetBrains' programs.
    """
    path = f"{FOLDER}/{kind}.json"
    return f"# yaml-language-server: $schema={path}", f"# $schema: {path}"
