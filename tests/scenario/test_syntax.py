"""What the parser's refusals mean for the person who wrote the line: quotes."""

from __future__ import annotations

import pytest

from simulator.scenario.reader import read


def told(text: str) -> tuple[str, str, int, int]:
    (found,) = read(text.encode(), "f").issues
    return found.code, found.values["reason"], found.place.line, found.place.column


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('a: "one\nb: "two"\nc: "x"\n', 1, 4),
        ('a:\n  b: "one\n\n  #: a comment "here\n  c: ""\n  d: "x"\n', 2, 6),
        ('a:\n  - "x"\n  - "one\n  - "two"\n', 3, 5),
        ('a: "x \\" y"\nb: "one \\" two\nc: "three"\n', 2, 4),
    ],
)
def test_a_quote_left_out_at_the_end_is_told_where_the_text_begins(
    text: str, line: int, column: int
) -> None:
    assert told(text) == ("S108", "quote_late", line, column)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ('a: "He said "yes" and left"\nb: 1\n', 13),
        ('a: ""Text"\nb: ""\n', 5),
        ('a: "Text""\nb: ""\n', 9),
        ('a: "x" y\n', 6),
        ('- "x" y\n- z\n', 5),
    ],
)
def test_a_quote_within_a_text_is_told_where_it_ends_the_text(text: str, column: int) -> None:
    assert told(text) == ("S108", "quote_inside", 1, column)


def test_a_quote_that_is_never_closed_is_told_where_it_opens() -> None:
    assert told('a: "one\nb: two\n') == ("S108", "quote_open", 1, 4)


def test_an_indentation_beside_quotes_is_still_one() -> None:
    assert told('a: "x"\n  b: "y"\n')[1] == "indent"


@pytest.mark.parametrize(
    ("text", "reason", "line", "column"),
    [
        ("a:\n  - b: [sighs] All right\n    c: 1\n", "reserved", 2, 8),
        ("a:\n  - b: {sighs} All right\n", "reserved", 2, 8),
        ("a:\n  b: - Good day\n", "reserved", 2, 6),
        ("a:\n  b: ? Who\n", "reserved", 2, 6),
        ("a:\n  - b: 'Hm' she says\n", "apostrophe", 2, 11),
        ("a:\n  - b: 'It''s' she says\n", "apostrophe", 2, 14),
        ("a:\n  - b: 'Tis so\n    c: it's so\n", "quote_late", 2, 8),
        ("a:\n  - b: 'Tis so\n    c: so\n    d: 'tis\n", "quote_late", 2, 8),
        ("a:\n  - b: So what\n      happens now: nothing\n", "colon", 3, 18),
        ("a:\n  - id policy\n    say: Yes\n", "no_colon", 2, 5),
        ("a:\n  - id: x\n    replies\n      - id: y\n", "no_colon", 3, 5),
        ("a:\n  - id: x\n  -id: y\n", "dash", 3, 3),
        ('a:\n  b:\u00a0"x"\n  c: 1\n', "no_break", 2, 5),
    ],
)
def test_a_slip_is_told_by_what_it_is_and_where_it_stands(
    text: str, reason: str, line: int, column: int
) -> None:
    assert told(text) == ("S108", reason, line, column)


@pytest.mark.parametrize(
    "text", ["a: x\n  note: y\n", "a:\n  b: c d\n   e: f\n", "a: 'x'\n  b: 1\n", "a: [b]\n c: 1\n"]
)
def test_a_line_that_stands_too_deep_is_still_told_as_that(text: str) -> None:
    assert told(text)[1] == "indent"
