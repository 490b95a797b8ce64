"""What the tests of the command line share: scenarios, and how a refusal looks."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.codes.pages import BASE
from tests.scenario.samples import minimal_scenario_yaml

ROOT = Path(__file__).parents[2]

SOUND = (BASE / "scenario.yaml").read_text(encoding="utf-8")
WARNED = SOUND.replace("id: base", "id: warned", 1).replace(
    "summary: A parcel was left with a stranger", 'summary: "A parcel \\u202e was left"\n#', 1
)
BROKEN = minimal_scenario_yaml(id="broken", titel="Twice", endings=None)
REMEMBERS = minimal_scenario_yaml(
    id="remembers",
    nodes="""
  - id: hello
    says: You again.
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, goto: agreed}
      - {id: wall, say: Not ours., care: 1, firmness: 3, goto: left}
      - {id: known, say: As last time., care: 0, firmness: 4, goto: left,
         when: 'ended("oven", "agreed") and ended("tiles", "left")'}""",
)

Said = tuple[int, str, str]
Run = Callable[..., Said]
Program = Callable[..., subprocess.CompletedProcess[str]]


def one_sentence(said: Said, code: int = 2) -> str:
    """Asserts a refusal: the code, nothing on stdout, one line without a traceback."""
    assert said[0] == code, said
    assert said[1] == ""
    assert "Traceback" not in said[2]
    assert len(said[2].splitlines()) == 1
    return said[2].strip()
