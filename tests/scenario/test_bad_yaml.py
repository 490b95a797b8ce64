"""The corpus of bad files: each gives what `index.json` says it must."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.model.issue import Severity
from simulator.scenario.loader import load_bytes
from simulator.scenario.reader import read
from simulator.scenario.tree import TreeMap, Value
from simulator.usecases.wording import line, sentence

CORPUS = Path(__file__).parents[1] / "bad_yaml"
CASES = json.loads((CORPUS / "index.json").read_text("utf-8"))


def scalars(value: Value) -> Iterator[Value]:
    """Every value of a tree that is no collection; of a mapping's numbers, its keys."""
    if isinstance(value, dict):
        for item in value.values():
            yield from scalars(item)
    elif isinstance(value, list):
        for item in value:
            yield from scalars(item)
    else:
        yield value


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_a_file_of_the_corpus_gives_what_its_index_says(case: dict[str, str]) -> None:
    data = (CORPUS / case["file"]).read_bytes()
    assert len(data) == case["bytes"], "the file was changed on its way here"
    reading = read(data, case["file"])
    errors = [found for found in reading.issues if found.severity is Severity.ERROR]
    warnings = [found for found in reading.issues if found.severity is Severity.WARNING]
    expected = case["expect"]
    if expected == "reject":
        assert errors
    elif expected == "accept-or-reject":
        assert reading.complete or errors
    else:
        assert reading.complete
        assert not errors
        assert bool(warnings) == (expected == "accept-warn")
    lines = re.split(r"\r\n|\n|\r", data.decode("utf-8", "replace"))
    for found in reading.issues:
        assert found.code.startswith("S10")
        assert 1 <= found.place.line <= len(lines)
        assert 1 <= found.place.column <= len(lines[found.place.line - 1]) + 1
        assert 0 < len(sentence(found)) <= 300
        assert line(found).startswith(f"{case['file']}:{found.place.line}:")


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["expect"] == "schema"], ids=lambda case: str(case["id"])
)
def test_what_only_reads_is_refused_as_a_scenario(case: dict[str, str]) -> None:
    loaded = load_bytes((CORPUS / case["file"]).read_bytes(), case["file"], None)
    assert loaded.scenario is None
    assert loaded.errors
    assert all(not found.code.startswith("S10") for found in loaded.errors)
    assert all(len(line(found)) <= 300 + len(str(found.place)) + 8 for found in loaded.issues)


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case["expect"] == "accept-string"],
    ids=lambda case: str(case["id"]),
)
def test_what_other_readers_turn_into_numbers_stays_text(case: dict[str, str]) -> None:
    tree = read((CORPUS / case["file"]).read_bytes(), case["file"]).tree
    assert isinstance(tree, TreeMap)
    assert all(isinstance(key, str) for key in tree)
    if case["id"] != "K05_yes_key":  # there the keys are what it is about
        assert all(isinstance(value, str) for value in scalars(tree))


def test_every_file_of_the_corpus_is_in_its_index() -> None:
    assert {case["file"] for case in CASES} == {file.name for file in CORPUS.glob("*.yaml")}
