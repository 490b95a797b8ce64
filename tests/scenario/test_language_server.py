"""The real yaml-language-server completes, explains and checks the starter.

It comes from npm and is never fetched by a test: `npm install -g yaml-language-server`, or
set YAML_LANGUAGE_SERVER to the program.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator.model.faces import FACES
from simulator.model.scenario import Tag
from simulator.usecases.starter import start_scenario
from tests.scenario.language_server import Editor

VARIABLE = "YAML_LANGUAGE_SERVER"

Change = Callable[[str, str], Path]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scenario as `new` begins it."""
    folder = tmp_path_factory.mktemp("editor") / "my_talk"
    start_scenario(folder)
    return folder


@pytest.fixture(scope="module")
def editor(home: Path) -> Iterator[Editor]:
    command = os.environ.get(VARIABLE) or shutil.which("yaml-language-server")
    if command is None:
        pytest.skip(f"yaml-language-server is not installed (PATH, or {VARIABLE})")
    if shutil.which("node") is None:
        pytest.skip("node, which yaml-language-server runs on, is not installed")
    running = Editor([command], home)
    yield running
    running.close()


@pytest.fixture
def changed(home: Path, request: pytest.FixtureRequest) -> Change:
    """Another file beside the starter: the same text with one thing changed, once."""

    def change(old: str, new: str) -> Path:
        text = (home / "scenario.yaml").read_text("utf-8")
        assert old in text
        file = home / f"{abs(hash((request.node.name, old, new)))}.yaml"
        file.write_text(text.replace(old, new, 1), "utf-8")
        return file

    return change


def place(file: Path, text: str, behind: str = "") -> tuple[int, int]:
    """Line and column, from 0, of `text` in a file, behind another text of that line."""
    lines = file.read_text("utf-8").split("\n")
    line = next(at for at, one in enumerate(lines) if text in one)
    return line, lines[line].index(text) + len(behind)


def end_of_line(file: Path, line: str) -> tuple[int, int]:
    """The place, from 0, behind the first line that is just this."""
    return file.read_text("utf-8").split("\n").index(line), len(line)


def marked(found: list[dict[str, Any]]) -> list[tuple[int, str]]:
    """Line (from 0) and message of each mark."""
    return [(mark["range"]["start"]["line"], mark["message"]) for mark in found]


def test_nothing_is_marked_in_the_starter_and_its_plans(editor: Editor, home: Path) -> None:
    assert editor.diagnostics(home / "scenario.yaml") == []
    assert editor.diagnostics(home / "plans.yaml") == []


def test_a_misspelt_key_is_marked_in_its_line(editor: Editor, changed: Change) -> None:
    file = changed("        tempts: ", "        temtps: ")
    line, _ = place(file, "temtps")
    assert marked(editor.diagnostics(file)) == [(line, "Property temtps is not allowed.")]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("weight: primary", "weight: main", '"primary", "contributing", "none"'),
        ("[explain]", "[explian]", '"explain"'),
        ("care: A\n", "care: AX\n", "Letters of HADT"),
        ("level: 1", "level: high", "integer"),
        ("- id: hello", "- id: Hello you", "a-z, 0-9, _ and -"),
        ("title: The bike", "title: [The] # bike", "string"),
    ],
)
def test_another_value_is_marked_in_its_line_and_the_allowed_are_named(
    editor: Editor, changed: Change, old: str, new: str, said: str
) -> None:
    file = changed(old, new)
    line, _ = place(file, new.strip())
    (found,) = marked(editor.diagnostics(file))
    assert found[0] == line
    assert said in found[1]


def test_the_keys_of_a_reply_are_offered_with_their_meaning(
    editor: Editor, changed: Change
) -> None:
    file = changed("        minutes: 2\n", "        on\n")
    editor.diagnostics(file)
    line, column = place(file, "        on", "        on")
    offered = editor.completions(file, line, column)
    assert {"when", "closed", "once", "promises", "withdraws", "set", "tempts"} <= set(offered)
    assert "say" not in offered  # it is there already
    assert "only once" in offered["once"]["documentation"]


def test_the_tags_are_offered_with_what_they_do(editor: Editor, changed: Change) -> None:
    file = changed("does: [explain]", "does: []")
    editor.diagnostics(file)
    offered = editor.completions(file, *place(file, "does: []", "does: ["))
    assert set(offered) == {tag.value for tag in Tag}
    assert "tension" in offered["apology"]["documentation"]


def test_the_letters_of_a_rating_are_offered(editor: Editor, changed: Change) -> None:
    file = changed("care: A\n", "care: \n")
    editor.diagnostics(file)
    offered = editor.completions(file, *end_of_line(file, "        care: "))
    assert list(offered) == ["HADT", "H", "A", "D", "T", '""']


def test_the_faces_that_are_drawn_are_offered(editor: Editor, changed: Change) -> None:
    file = changed("face: olena ", "face: \n  # ")
    editor.diagnostics(file)
    offered = editor.completions(file, *end_of_line(file, "  face: "))
    assert set(offered) == set(FACES)


def test_a_whole_fork_is_offered_where_a_node_begins(editor: Editor, changed: Change) -> None:
    file = changed("\nendings:", "\n  - \nendings:")
    editor.diagnostics(file)
    line, _ = place(file, "endings:")
    offered = editor.completions(file, line - 1, 4)
    assert offered["fork"]["insertText"].count("care: ") == 4
    assert "narration" in offered


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("care: HADT", "H hears the trouble"),
        ("firmness: LRPB", "R gives a reason"),
        ("type: upset_fair", "Angry for a reason, and fair"),
        ("weight: primary", "The main cause"),
        ("walks_out: gone", "has had enough"),
        ("push: 1", "tension on arrival"),
        ("settles: [", "no longer open"),
    ],
)
def test_a_key_under_the_pointer_is_explained(
    editor: Editor, home: Path, text: str, said: str
) -> None:
    file = home / "scenario.yaml"
    assert said in editor.hover(file, *place(file, text, "x"))


def test_a_tag_under_the_pointer_says_what_it_does(editor: Editor, home: Path) -> None:
    file = home / "scenario.yaml"
    told = editor.hover(file, *place(file, "[apology", "[a"))
    assert "`apology`: The first: tension −1" in told
