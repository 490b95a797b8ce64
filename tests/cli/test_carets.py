"""An issue in a terminal: its line, cut around the place, with a caret under it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.cli.carets import LEAST_WIDTH, SourceLines, block, excerpt, painted
from simulator.model.codes import issue
from simulator.model.issue import Issue, Place


def unknown(column: int = 9, code: str = "S111", hint: str | None = "tempts") -> Issue:
    return issue(code, Place("oven/scenario.yaml", 48, column), hint, key="temps", reason="bidi")


def test_an_issue_is_its_sentence_its_line_a_caret_and_its_hint() -> None:
    assert block(unknown(), "        temps: It feels generous.", 80) == [
        "oven/scenario.yaml:48:9: S111 The key temps is not known here.",
        "    temps: It feels generous.",
        "    ^ error",
        "  The nearest is tempts.",
    ]


def test_the_severity_is_said_in_words_and_not_by_colour_alone() -> None:
    (_, _, caret) = block(unknown(1, "S109", None), "summary: x", 80)
    assert caret == "    ^ warning"


def test_without_a_line_there_is_no_caret() -> None:
    for source in (None, "", "   "):
        assert len(block(unknown(hint=None), source, 80)) == 1


def test_a_caret_at_the_edge_has_its_word_before_it() -> None:
    line = "x" * 74 + " temps"
    (_, shown, caret) = block(unknown(76, hint=None), line, 84)
    assert caret.endswith("error ^")
    assert shown[caret.index("^")] == "t"
    assert len(caret) <= 84


def test_colours_stand_around_place_code_and_caret_only() -> None:
    said = block(unknown(), "        temps: x", 80, painted)
    bare = [
        line.replace("\x1b[1m", "").replace("\x1b[31m", "").replace("\x1b[0m", "") for line in said
    ]
    assert bare == block(unknown(), "        temps: x", 80)
    assert said[0].startswith("\x1b[1moven/scenario.yaml:48:9:\x1b[0m \x1b[31mS111\x1b[0m ")
    assert said[2] == "    \x1b[31m^ error\x1b[0m"
    assert "\x1b" not in said[1]


@pytest.mark.parametrize(
    ("line", "column", "shown", "at"),
    [
        ("\ttemps: x", 2, "temps: x", 0),
        ("a:\tb", 4, "a: b", 3),
        ("a: \x1b[2Jb", 4, "a: ·[2Jb", 3),
        ("title: 日本 x", 11, "title: 日本 x", 12),
        ("title: и\u0306 x", 11, "title: и\u0306 x", 9),
        ("short", 40, "short", 5),
    ],
    ids=["indented", "tab", "escape", "wide", "combined", "behind the end"],
)
def test_the_caret_stands_under_its_character(line: str, column: int, shown: str, at: int) -> None:
    assert excerpt(line, column, 40) == (shown, at)


def test_a_long_line_is_cut_on_both_sides_of_the_place() -> None:
    line = "".join(chr(0x4E + index % 26) for index in range(300))
    shown, at = excerpt(line, 150, 60)
    assert len(shown) == 60
    assert (shown[0], shown[-1]) == ("…", "…")
    assert shown[at] == line[149]


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    st.integers(1, 220),
    st.integers(LEAST_WIDTH, 120),
)
def test_any_line_fits_and_keeps_its_place_in_sight(line: str, column: int, room: int) -> None:
    shown, at = excerpt(line, column, room)
    assert len(shown.splitlines()) <= 1
    assert 0 <= at <= room
    assert all(character.isprintable() for character in shown)


def test_lines_are_read_once_and_files_that_are_no_text_have_none(tmp_path: Path) -> None:
    text, wide = tmp_path / "a.yaml", tmp_path / "b.yaml"
    text.write_bytes("\ufefffirst\r\nsecond\n".encode())
    wide.write_bytes("first".encode("utf-16"))
    sources = SourceLines()
    assert sources.line(Place(str(text), 1, 1)) == "first"
    text.unlink()
    assert sources.line(Place(str(text), 2, 1)) == "second"
    assert sources.line(Place(str(text), 9, 1)) is None
    assert sources.line(Place(str(tmp_path / "absent.yaml"), 1, 1)) is None
    assert sources.line(Place(str(wide), 1, 1)) is None
