"""The team's standard as Markdown: sound tables, and nothing in it becomes markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from simulator.ui.reports.standard import marked, standard_markdown
from tests.ui.reports import group_samples
from tests.ui.reports.test_page import HOSTILE, hostile

CELL = re.compile(r"(?<!\\)\|")


def rows(markdown: str) -> list[list[str]]:
    """Each table row as its cells; a bar with a backslash before it ends no cell."""
    lines = [line for line in markdown.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in CELL.split(line)[1:-1]] for line in lines]


def test_it_says_rules_pains_and_promises() -> None:
    text = standard_markdown(group_samples.standard())
    for words in (
        "# How we talk at Dim Appliances",
        "## Rules of the house",
        "| Every promise names who and when. — Adopted from it: If I promise, then with an hour "
        "and a name. | 88 | 21 |",
        "## Rules of single scenarios",
        "- If it is late, then I say so first. · Bad news that is ours to tell",
        "Larysa (dispatch) — due 15 Dec 2026",
        "| The oven that never came — Delivery tonight | 9 | 2 | 7 |",
    ):
        assert words in text


def test_a_room_is_named_with_what_it_agreed_on_and_counted_beside_people() -> None:
    registers = group_samples.registers()
    (own,), (grown, *rules) = registers.adopted, registers.rules
    of = replace(
        group_samples.standard(),
        registers=replace(
            registers,
            adopted=(replace(own, room="Sales | 2nd floor"),),
            rules=(replace(grown, adopted=(replace(grown.adopted[0], room="Sales"),)), *rules),
            rooms=2,
        ),
    )
    text = standard_markdown(of)
    assert "163 finished runs · 11 people · 2 room" in text
    assert "own. · agreed in" not in text
    assert (
        "- If it is late, then I say so first. · Bad news that is ours to tell · "
        "agreed in Sales \\| 2nd floor" in text
    )
    assert "If I promise, then with an hour and a name. · agreed in Sales |" in text
    assert "room" not in standard_markdown(group_samples.standard())


@pytest.mark.parametrize("of", [group_samples.standard(), hostile(group_samples.standard())])
def test_every_row_of_a_table_has_the_cells_of_its_head(of) -> None:
    markdown = standard_markdown(of)
    for block in markdown.split("\n\n"):
        if block.startswith("| "):
            assert len({len(row) for row in rows(block)}) == 1
            assert set(block.splitlines()[1]) <= set("| -:")
    assert len(rows(markdown)) == (2 + 1 + 12 + 2) + 4 * len(("head", "rule"))


def test_hostile_texts_are_no_markup() -> None:
    text = standard_markdown(hostile(group_samples.standard()))
    assert "<script" not in text.replace("\\<script", "")
    assert "\\<img src=x onerror=alert(1)\\>" in text
    assert not any(sign in text for sign in "\x00\x0b\ud800\ufdd0\u202e\u2068")
    assert text.encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**bold** and _so_", "\\*\\*bold\\*\\* and \\_so\\_"),
        ("1. first", "1\\. first"),
        ("12) twelfth", "12\\) twelfth"),
        ("2026 was a year.", "2026 was a year."),
        ("- a | b", "\\- a \\| b"),
        ("# no heading", "\\# no heading"),
        (
            "see https://x.example, www.x.example, a@b.example",
            "see https:\\/\\/x.example, www\\.x.example, a\\@b.example",
        ),
        ("two\nlines  here", "two lines here"),
        ("10–12, tomorrow: 50 - 60 (at most)", "10–12, tomorrow: 50 - 60 (at most)"),
    ],
)
def test_signs_of_markup_are_escaped_and_plain_words_stay(text: str, shown: str) -> None:
    assert marked(text) == shown


def test_an_empty_register_is_still_a_standard() -> None:
    empty = replace(
        group_samples.registers(), pains=(), rules=(), adopted=(), promises=(), house_title=""
    )
    text = standard_markdown(replace(group_samples.standard(), registers=empty))
    assert text.startswith("# Our standard\n")
    assert text.endswith("\n")
    assert HOSTILE not in text
