"""Nothing that stands in a file or in a name may command the terminal."""

from __future__ import annotations

import json
import os
from pathlib import Path
from shutil import copytree

import pytest

from simulator.cli.common import as_json, seen
from tests.cli.words import Run
from tests.codes.pages import BASE

ODD = "par\x1b[31m\x9b2J\u202e"
SAFE = "par\\u001b[31m\\u009b2J\\u202e"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    "words",
    [
        ("check", "{at}/base"),
        ("check", "{at}/other"),
        ("check", "--json", "{at}/other"),
        ("translate", "{at}/base", "uk"),
        ("schema", "{at}/base"),
        ("graph", "{at}/base", "-o", "{at}/graph.mmd"),
        ("graph", "{at}/base", "-o", "{at}/base"),
        ("pack", "{at}/base", "-o", "{at}/base.zip"),
        ("new", "{at}/begun"),
        ("words", "{at}/other"),
    ],
    ids=" ".join,
)
def test_the_name_of_a_folder_does_not_reach_the_terminal_raw(
    words: tuple[str, ...], run: Run, tmp_path: Path
) -> None:
    at = tmp_path / ODD
    copytree(BASE, at / "base")
    copytree(BASE, at / "other")  # its id is still base: one error, with its place
    _, out, err = run(*(word.format(at=at) for word in words))
    said = out + err
    assert SAFE in said
    assert [c for c in said if not c.isprintable() and c != "\n"] == []


def test_json_stays_the_same_when_what_cannot_be_seen_is_written_out() -> None:
    report = {"say": "Пів на п'яту", "odd": "\x9b\u202e\x1b\x7f\U000e0041\ud800", "n": [1, None]}
    made = as_json(report)
    assert json.loads(made) == report
    assert "Пів на" in made
    assert all(c.isprintable() or c == "\n" for c in made)


def test_what_can_be_seen_is_shown_as_it_is() -> None:
    assert seen(Path("сценарії") / "піч.yaml") == str(Path("сценарії") / "піч.yaml")
