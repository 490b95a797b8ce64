"""The workbench as a process, in a real window, beside another program that saves the file.

What it sees is read off the title of its window, as a person reads it off the task bar.
Dropping files is tried with the events Qt gets from a desktop (`test_workbench_flow`): a
drag from another program would have to be played on a real desktop.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.progress.paths import store_file
from simulator.progress.store import Store
from tests.ui.test_real_window import ROOT, Program, display, pytestmark

__all__ = ["display", "pytestmark"]

NAME = "my_scenario"
IN_TIME_S = 1.0
TRIES = 3
FAULT = ("goto:", "goto: nowhere_at_all #")

VAST = """\
format: 1
id: my_scenario
language: en
title: A talk of very many states
role: {you_are: Customer care}
client: {name: Iryna, walks_out: left}
causes:
  - {id: unclear, text: The terms were unclear, weight: primary, fix: Say them}
  - {id: quality, text: The oven is faulty, weight: none}
variables:
  - {id: a, start: 0, min: 0, max: 90}
  - {id: b, start: 0, min: 0, max: 90}
  - {id: c, start: 0, min: 0, max: 90}
start: one
nodes:
  - id: one
    says: Nobody came.
    replies:
      - {id: good, say: I look., care: HADT, firmness: LRPB, set: {a: a + 1}, goto: one}
      - {id: cave, say: A gift., care: HADT, firmness: B, set: {b: b + 1}, goto: one}
      - {id: wall, say: The terms., care: H, firmness: LRPB, set: {c: c + 1}, goto: one}
      - {id: done, say: Enough., care: H, firmness: LRPB, when: a + b + c > 100, goto: agreed}
endings:
  - {id: agreed, title: Agreement, text: She thanks you., proper: true, resolved: 1}
  - {id: bought, title: Bought off, text: She wants more., proper: false}
  - {id: left, title: She left, proper: false, resolved: -1}
"""
"""A million states and more: walking through a quarter of them takes seconds."""


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    """What `new` writes."""
    folder = tmp_path / NAME
    subprocess.run(
        [sys.executable, "main.py", "new", str(folder)],
        cwd=ROOT,
        check=True,
        timeout=60,
        capture_output=True,
    )
    return folder


@pytest.fixture
def program(display: str, tmp_path: Path, scenario: Path) -> Iterator[Program]:
    made = start(display, tmp_path, scenario)
    yield made
    if made.running:
        made.kill()


def start(display: str, tmp_path: Path, scenario: Path) -> Program:
    made = Program(display, tmp_path / "data", "--workbench", str(scenario))
    made.wait_until(lambda: made.title().startswith(NAME))
    return made


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_a_fault_is_there_within_a_second_of_the_save_and_gone_within_one_of_the_next(
    program: Program, scenario: Path
) -> None:
    """The best of some tries: on a busy computer, any one may have to wait for others."""
    file = scenario / "scenario.yaml"
    good = file.read_text(encoding="utf-8")
    program.wait_at_rest()
    assert "error" not in program.title()
    seen, gone = [], []
    for _ in range(TRIES):
        file.write_text(good.replace(*FAULT, 1), encoding="utf-8")
        seen.append(program.wait_until(lambda: "1 error" in program.title()))
        file.write_text(good, encoding="utf-8")
        gone.append(program.wait_until(lambda: "error" not in program.title()))
    assert min(seen) <= IN_TIME_S
    assert min(gone) <= IN_TIME_S


def test_kill_9_leaves_scenario_and_store_as_they_were_and_the_next_start_works(
    program: Program, display: str, tmp_path: Path, scenario: Path
) -> None:
    before = contents(scenario)
    program.kill()
    assert contents(scenario) == before
    store = Store.open(store_file(tmp_path / "data"))
    store.close()
    again = start(display, tmp_path, scenario)
    again.wait_at_rest()
    assert "error" not in again.title()
    again.press("ctrl+q")
    assert again.ends() == 0
    assert contents(scenario) == before


def test_closing_during_an_analysis_does_not_wait_for_it(
    display: str, tmp_path: Path, scenario: Path
) -> None:
    (scenario / "scenario.yaml").write_text(VAST, encoding="utf-8")
    (scenario / "plans.yaml").unlink()
    patient = start(display, tmp_path, scenario)
    analysis_s = patient.wait_until(lambda: "error" in patient.title())
    patient.kill()
    program = start(display, tmp_path, scenario)
    begun = time.monotonic()
    program.press("ctrl+q")
    assert program.ends() == 0
    closing_s = time.monotonic() - begun
    assert closing_s < analysis_s, (closing_s, analysis_s)
