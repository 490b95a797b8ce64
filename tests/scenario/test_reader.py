"""The guarded pass: what values become, limits, and that one fault never hides another."""

from __future__ import annotations

import gc

import pytest
import yaml

from simulator.model.collector import collector_off
from simulator.model.issue import Severity
from simulator.scenario.reader import Limits, read
from simulator.scenario.syntax import explain
from simulator.scenario.tree import TreeList, TreeMap, Value


def tree_of(text: str) -> Value:
    reading = read(text.encode(), "f.yaml")
    assert reading.issues == ()
    assert reading.complete
    return reading.tree


def codes_of(text: str | bytes, limits: Limits | None = None) -> list[str]:
    data = text.encode() if isinstance(text, str) else text
    reading = read(data, "f.yaml", limits) if limits else read(data, "f.yaml")
    return [found.code for found in reading.issues]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("0", 0),
        ("-17", -17),
        ("2.50", 2.5),
        ("-0.5", -0.5),
        ("999999999999999", 999_999_999_999_999),
        ("1000000000000000", "1000000000000000"),
        ("1.0000000000000001", "1.0000000000000001"),
        ("True", "True"),
        ("yes", "yes"),
        ("off", "off"),
        ("~", "~"),
        ("Null", "Null"),
        ("+5", "+5"),
        ("-", "-"),
        ("--5", "--5"),
        ("007", "007"),
        (".5", ".5"),
        ("5.", "5."),
        ("1e3", "1e3"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("2026-11-21", "2026-11-21"),
        ("'5'", "5"),
        ('"true"', "true"),
        ("'it''s'", "it's"),
        ('"tab\\tnext"', "tab\tnext"),
    ],
)
def test_only_a_few_words_and_decimal_numbers_are_special(written: str, value: Value) -> None:
    if written == "-":
        written = "'-'"
    tree = tree_of(f"a: {written}\n")
    assert isinstance(tree, TreeMap)
    assert tree["a"] == value
    assert type(tree["a"]) is type(value)


def test_blocks_keep_their_lines_and_folded_texts_lose_them() -> None:
    assert tree_of("a: |\n  x\n  y\nb: >-\n  x\n  y\n") == {"a": "x\ny\n", "b": "x y"}


def test_a_byte_order_mark_at_the_start_is_no_part_of_the_text() -> None:
    reading = read(b"\xef\xbb\xbfa: [1\n", "f.yaml")
    assert [str(found.place) for found in reading.issues] == ["f.yaml:1:4"]
    assert read(b"\xef\xbb\xbfa: 1\n", "f.yaml").tree == {"a": 1}


def test_all_faults_that_can_be_read_past_come_at_once() -> None:
    text = "a: 1\na: 2\nb: !x y\nc: &d z\n1: k\ne: *d\nf: {<<: {g: 1}, h: \x07}\n? [i]\n: j\n"
    reading = read(text.encode(), "f.yaml")
    assert [(found.code, found.place.line) for found in reading.issues] == [
        ("S106", 2), ("S105", 3), ("S104", 4), ("S107", 5), ("S104", 6),
        ("S104", 7), ("S101", 7), ("S107", 8),
    ]  # fmt: skip
    assert reading.complete
    assert reading.tree == {"a": 1, "b": "y", "c": "z", "e": None, "f": {"h": "\ufffd"}}


def test_an_alias_as_a_key_is_reported_once() -> None:
    assert codes_of("*a : b\n") == ["S104"]


def test_a_quoted_merge_sign_is_a_key_like_others() -> None:
    assert tree_of("'<<': 1\nb: 2\n") == {"<<": 1, "b": 2}


def test_tags_and_anchors_of_collections_are_refused_too() -> None:
    assert codes_of("a: !!map {b: 1}\nc: &x [1]\n") == ["S105", "S104"]


def test_a_tag_and_an_anchor_on_one_value_are_both_reported() -> None:
    assert codes_of("a: &x !y z\n") == ["S105", "S104"]


@pytest.mark.parametrize("written", ["[" * 32 + "]" * 32, "- " * 32 + "a"])
def test_thirty_two_levels_are_allowed(written: str) -> None:
    assert codes_of(written) == []


def test_deep_nesting_is_refused_before_the_parser_can_suffer() -> None:
    for opening in ("[", "{a: ", "- ", "? "):
        assert codes_of(opening * 30_000) == ["S102"]


def test_values_are_counted_with_their_keys() -> None:
    assert codes_of("a: [1, 2, 3, 4]\n", Limits(values=6)) == []
    assert codes_of("a: [1, 2, 3, 4]\n", Limits(values=5)) == ["S102"]


def test_a_flat_row_beyond_the_limit_is_not_read_to_its_end() -> None:
    assert codes_of("[" + "a," * 1000, Limits(values=10)) == ["S102"]


def test_a_file_of_more_than_two_mebibytes_is_refused() -> None:
    reading = read(b"#" * (2 * 1024 * 1024 + 1), "f.yaml")
    assert [found.values for found in reading.issues] == [{"reason": "too_large", "limit": "2"}]
    assert str(reading.issues[0].place) == "f.yaml:1:1"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"# only a comment\n", "empty"),
        ("a: 1".encode("utf-16"), "utf16"),
        (b"\xfe\xff\x00a", "utf16"),
        ("a: 1".encode("utf-32"), "utf32"),
        (b"\x00\x00\xfe\xff", "utf32"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"PK\x03\x04", "zip"),
        ("a: Добрий день".encode("cp1251"), "cp1251"),
        ("a: café à la crème".encode("latin-1"), "utf8"),
        (b"a: \xff\x98\xff", "utf8"),
        ("a: день".encode()[:-1], "cut"),
    ],
)
def test_a_file_that_is_no_utf8_text_is_told_by_what_it_is(data: bytes, reason: str) -> None:
    issues = read(data, "f.yaml").issues
    assert [(found.code, found.values["reason"]) for found in issues] == [("S100", reason)]


def test_the_place_of_a_bad_byte_is_counted_in_characters() -> None:
    issue = read("a: 1\nb: день ".encode() + b"\xff", "f.yaml").issues[0]
    assert (issue.place.line, issue.place.column) == (2, 9)


def test_after_a_forbidden_character_the_parsers_echo_is_left_out() -> None:
    assert codes_of("a: 1\n\0\0\0\0") == ["S101"]


def test_a_file_full_of_forbidden_characters_gives_a_bounded_list() -> None:
    assert len(codes_of("a: x\n" + "\x07x\n" * 500)) <= 20


@pytest.mark.parametrize("turned", ["x \u202e y", '"x \\u202e y"'], ids=["typed", "escaped"])
@pytest.mark.parametrize("wrong", ["x \x07 y", "!tag x", "&anchor x"])
def test_warnings_never_use_up_the_room_of_an_error(turned: str, wrong: str) -> None:
    codes = codes_of(f"- {turned}\n" * 5000 + f"- {wrong}\n")
    assert codes[-1] in ("S101", "S104", "S105")
    assert len(codes) < 50


def test_a_file_full_of_duplicate_keys_gives_a_bounded_list() -> None:
    assert len(codes_of("a: 1\n" * 500)) == 200


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ('a: "C:\\new\\temp"', "path"),
        ('a: "images\\new\\tea.png"', "path"),
        ('a: "x \u202e y"', "bidi"),
        ("a: x \u2066 y", "bidi"),
        ('a: "x \\u202e y"', "bidi"),
    ],
)
def test_a_text_that_may_mislead_is_read_with_a_warning(written: str, reason: str) -> None:
    reading = read(written.encode(), "f.yaml")
    assert [(found.code, found.values["reason"]) for found in reading.issues] == [("S109", reason)]
    assert reading.issues[0].severity is Severity.WARNING
    assert reading.complete


@pytest.mark.parametrize(
    "written", ['a: "One.\\nTwo."', 'a: "tab\\tand\\ttab here"', "a: 'C:\\new'", "a: C:\\new"]
)
def test_a_plain_escape_is_no_reason_to_warn(written: str) -> None:
    assert codes_of(written) == []


CUT = [
    ("nodes: [{id: x}]\ntempts: Slot #3 is free\n", 2, 14),
    ("a:\n  says:\n    - One.\n    - Take\t#b\n", 4, 12),
    ("say: two\n  lines   #їх\nb: 1\n", 2, 11),
    ("- {say: x #1\n  , care: H}\n", 1, 11),
    ("{a: [say, x], why: y #1\n}\n", 1, 22),
    ("say: *x\nwhy: y #1\n", 2, 8),
]


@pytest.mark.parametrize(("text", "line", "column"), CUT)
def test_a_comment_that_was_a_text_is_told_where_it_begins(
    text: str, line: int, column: int
) -> None:
    found = [one for one in read(text.encode(), "f.yaml").issues if one.code == "S109"]
    assert [one.values["reason"] for one in found] == ["comment"]
    assert (found[0].place.line, found[0].place.column) == (line, column)


@pytest.mark.parametrize(
    "text",
    [
        "say: x   # note",
        "say: x #",
        "say: x #-- note",
        "id: x #note",
        "goto: x #3",
        "say: #3\n  here",
        "say: x#3",
        "say: 'x #3'",
        "say: 'x' #note",
        'say: "x #3"',
        "say: |\n  x #3",
        "#say: x #3\n  #3\nsay: x\n#3",
        "[say, x #3\n]",
        "say: [] #3",
        "{? [say] : x #3\n}",
        "say: {a: x #3\n}",
    ],
)
def test_a_comment_beside_a_text_is_one(text: str) -> None:
    assert "S109" not in codes_of(text)


def test_a_file_full_of_cut_texts_gives_a_bounded_list() -> None:
    assert codes_of("- say: x #3\n" * 500) == ["S109"] * 20


def test_blank_values_are_remembered_for_the_formats_that_allow_none() -> None:
    reading = read(b"a:\nb: null\nc: ''\nd: {e}\n", "f.yaml")
    places = [reading.source.at(mark) for mark in reading.blanks]
    assert [(place.line, place.column) for place in places] == [(1, 3), (2, 4), (4, 6)]


def test_lists_and_mappings_are_plain_ones_with_positions() -> None:
    tree = tree_of("a: [1, {b: 2}]\n")
    assert isinstance(tree, TreeMap)
    assert isinstance(tree["a"], TreeList)
    assert len(tree.marks) == 2
    assert len(tree["a"].marks) == 2


def test_the_collector_is_as_it_was_after_reading() -> None:
    assert gc.isenabled()
    read(b"a: 1", "f.yaml")
    assert gc.isenabled()
    with collector_off():
        read(b"a: 1", "f.yaml")
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_of_the_parser_without_a_place_is_still_our_own() -> None:
    source = read(b"a: 1\n", "f.yaml").source
    for error in (yaml.YAMLError("odd"), yaml.MarkedYAMLError(problem="odd")):
        found = explain(error, source)
        assert (found.code, found.values["reason"]) == ("S108", "unknown")
        assert str(found.place) == "f.yaml:1:1"


@pytest.mark.parametrize(
    ("key", "kind"),
    [("true", "bool"), ("1", "number"), ("1.5", "number"), ("", "nothing"), ("{a: 1}", "mapping")],
)
def test_a_key_that_is_no_text_is_told_by_its_kind(key: str, kind: str) -> None:
    issues = read(f"? {key}\n: x\n".encode(), "f.yaml").issues
    assert [(found.code, found.values["found"]) for found in issues] == [("S107", kind)]
