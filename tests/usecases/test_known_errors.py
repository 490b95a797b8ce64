"""Every known trouble that the sources can raise has a sentence for people."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import simulator
from simulator.model.errors import KnownError
from simulator.progress import errors as disk
from simulator.usecases.sentences.en_troubles import KNOWN_ERRORS
from simulator.usecases.wording import LONGEST, known_error_sentence

SOURCES = Path(simulator.__file__).parent
BANNED = re.compile(r"\b(please|wrong|mistake|incorrect|error)\b|!", re.IGNORECASE)
OF_THE_DISK = {*disk._CODES.values(), *disk._EXACT.values(), "folder_not_writable"}
"""Codes that are looked up in a table, not written where they are raised."""


@cache
def parts() -> list[tuple[Path, ast.AST]]:
    """Every class and every call of the sources, with the file it stands in."""
    return [
        (file, node)
        for file in sorted(SOURCES.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef | ast.Call)
    ]


def kinds() -> set[str]:
    """The names of KnownError and of every class made of it, in any module."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for _, node in parts()
        if isinstance(node, ast.ClassDef)
    }
    found = {"KnownError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def raised() -> Iterator[tuple[str, str, frozenset[str]]]:
    """Where, the code, and the names of its values, of every KnownError made in the sources."""
    names = kinds()
    for file, call in parts():
        if not (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Name)
            and call.func.id in names
            and call.args
        ):
            continue
        place = f"{file.relative_to(SOURCES)}:{call.lineno}"
        values = frozenset(word.arg for word in call.keywords if word.arg)
        if isinstance(call.args[0], ast.Name):
            assert file.name == "errors.py", f"{place}: a code that cannot be read here"
            yield from ((place, code, values) for code in OF_THE_DISK)
            continue
        for part in ast.walk(call.args[0]):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield place, part.value, values


RAISED = sorted(raised(), key=lambda item: (item[1], item[0]))


def test_the_sources_are_read_with_their_subclasses() -> None:
    assert {"RefusalError", "MachineRefusedError"} < kinds()
    codes = {code for _, code, _ in RAISED}
    assert {"reply_closed", "reply_unknown", "disk_full", "locked", "scenario_absent"} < codes


@pytest.mark.parametrize(
    ("place", "code", "values"), RAISED, ids=[f"{code}-{place}" for place, code, _ in RAISED]
)
def test_every_code_has_a_sentence_that_its_values_fill(
    place: str, code: str, values: frozenset[str]
) -> None:
    assert code in KNOWN_ERRORS, place
    if place.startswith("ui/"):
        return  # a window says it in the reader's language, from the code alone
    slots = {name for _, name, _, _ in Formatter().parse(KNOWN_ERRORS[code]) if name}
    assert slots <= values, place
    said = known_error_sentence(KnownError(code, **dict.fromkeys(values, "7")))
    assert "{" not in said
    assert len(said) <= LONGEST


def test_no_sentence_is_kept_that_nobody_can_hear() -> None:
    assert set(KNOWN_ERRORS) == {code for _, code, _ in RAISED}


@pytest.mark.parametrize("code", sorted(KNOWN_ERRORS))
def test_a_sentence_says_what_happened_and_the_next_step_without_blame(code: str) -> None:
    template = KNOWN_ERRORS[code]
    assert template.endswith(".")
    assert len(re.findall(r"[.;:](?: |$)", template)) >= 2 or code == "scenario_unplayable"
    assert BANNED.search(template) is None
    assert len(template) <= 160


@pytest.mark.parametrize(
    ("code", "name"), [("scenario_absent", "path"), ("scenario_broken", "place")]
)
def test_of_a_long_path_the_end_is_said(code: str, name: str) -> None:
    path = f"/home/{'folder/' * 40}shop/scenario.yaml:3:1"
    said = known_error_sentence(KnownError(code, **{name: path, "scenario": "shop"}))
    assert f"{path[-139:]}. " in said
    assert "…" in said
    assert len(said) <= LONGEST


def test_the_whole_line_of_an_issue_is_said() -> None:
    line = f"/home/{'folder/' * 12}scenario.yaml:12:5: S111 The key replys is not known here."
    assert known_error_sentence(KnownError("scenario_unplayable", line=line)).startswith(line)
