"""Statements beside a validator that others wrote: the xAPI models of Ralph (PyPI `ralph-malph`).

It brings its own pydantic and much else, so it lives in a virtual environment of its own:

    python3 -m venv ralph && ralph/bin/pip install 'ralph-malph[cli]'
    XAPI_VALIDATOR=ralph/bin/python .venv/bin/python -m pytest \
        tests/usecases/exchange/test_xapi_validity.py

Without `XAPI_VALIDATOR` (the Python of that environment) the tests are skipped.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from simulator.model.run import Mode
from simulator.usecases.exchange.exporting import Form
from simulator.usecases.steps import finished
from tests.usecases.exchange.conftest import CALMED, Office
from tests.usecases.shop import ENDLESS, MONDAY, put

VARIABLE = "XAPI_VALIDATOR"
VALIDATOR = os.environ.get(VARIABLE)

needs_validator = pytest.mark.skipif(
    VALIDATOR is None,
    reason=f"{VARIABLE} does not name the Python of an environment with ralph-malph",
)

PROGRAM = """
import json, sys
from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement

found = []
for statement in json.load(sys.stdin):
    try:
        BaseXapiStatement.model_validate(statement)
        found.append("")
    except ValidationError as error:
        found.append(str(error))
json.dump(found, sys.stdout)
"""


def judged(statements: list[dict[str, Any]]) -> list[str]:
    """What the validator has against each statement; empty where it has nothing."""
    assert VALIDATOR is not None
    done = subprocess.run(
        [VALIDATOR, "-c", PROGRAM],
        input=json.dumps(statements),
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
        cwd=Path(VALIDATOR).resolve().parent,  # not this folder: its modules are not meant
    )
    found = json.loads(done.stdout)
    assert isinstance(found, list)
    return found


@pytest.fixture
def everything(played: Office) -> list[dict[str, Any]]:
    """Statements of every kind there is."""
    room = played.room
    put(room.desk.shelf.folder, ENDLESS, "endless")
    room.play("both", scenario="endless", mode=Mode.EXAM)
    training = room.play(*CALMED)
    replay = finished(room.desk.replay(training, 2))
    room.say(replay, "own")
    room.end(replay)
    run = training.saved.id
    room.store(lambda store: store.debriefs.save_causes(run, ("number", "person"), MONDAY))
    room.store(lambda store: store.debriefs.save_causes(1, (), MONDAY))
    room.say(room.begin(), "hear")
    found = json.loads(played.made(Form.XAPI, names=True))
    assert isinstance(found, list)
    return found


def test_all_verbs_are_among_what_is_judged(everything: list[dict[str, Any]]) -> None:
    verbs = {one["verb"]["display"]["en"] for one in everything}
    assert verbs == {"initialized", "answered", "completed", "terminated", "suspended"}


@needs_validator
def test_the_validator_has_nothing_against_any_statement(everything: list[dict[str, Any]]) -> None:
    assert set(judged(everything)) == {""}


@needs_validator
def test_the_validator_does_find_what_is_not_of_the_form(everything: list[dict[str, Any]]) -> None:
    spoiled = json.loads(json.dumps(everything[:3]))
    spoiled[0]["actor"] = {"name": "Olena"}
    spoiled[1]["object"]["id"] = "no address"
    spoiled[2]["result"]["score"]["scaled"] = 2
    assert all(judged(spoiled))
