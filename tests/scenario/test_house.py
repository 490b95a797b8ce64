"""The house code: read, found, referred to, and kept with what was played on it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.house import House
from simulator.model.house_lines import HouseRole, PortraitLine
from simulator.model.issue import Severity
from simulator.model.scenario import Offer, Rule
from simulator.scenario.house import house_of, house_places, parted, with_house
from simulator.scenario.library import Library
from simulator.scenario.loader import Loaded, load, load_bytes, load_house
from simulator.usecases.shelf import played_scenario
from simulator.usecases.wording import line
from tests.scenario.houses import HOUSE, put_house, put_referring, referring_yaml
from tests.scenario.samples import minimal_scenario_yaml


def codes(loaded: Loaded) -> list[tuple[str, str, int, int]]:
    return [
        (one.code, one.values.get("reason", ""), one.place.line, one.place.column)
        for one in loaded.issues
    ]


def with_code(**changes: str | None) -> Loaded:
    """A scenario read with the small house code beside it."""
    text = referring_yaml(**changes).encode()
    return load_bytes(text, "small/scenario.yaml", "small", house=HOUSE.encode())


# --- the file ----------------------------------------------------------------------------


def test_a_house_code_is_read_whole() -> None:
    read = house_of(HOUSE.encode(), "house.yaml")
    assert read.issues == ()
    assert read.house == House(
        language="en",
        title="Our code",
        roles=(
            HouseRole("desk", "Whoever talks to the client"),
            HouseRole("senior", "The senior on duty"),
        ),
        rules=(
            Rule("record_first", "Open the order first.", of_house=True),
            Rule("own_first", "Say our part first.", of_house=True),
        ),
        offers=(
            Offer("one_fee", "Cancel one fee", "senior", of_house=True),
            Offer("call_ahead", "A call an hour before", "desk", of_house=True),
        ),
        portrait=(PortraitLine("decides", "Speaks for themselves", of_house=True),),
    )


def test_all_faults_of_a_house_code_come_at_once() -> None:
    text = """\
format: 2
id: home
language: en
titel: Our code
roles: [{id: senior, text: The senior}, {id: senior, text: Again}]
rules: [{id: a, text: ""}, {id: A b, text: x}, {id: c}]
offers: [{id: fee, text: Cancel one fee, by: seniour}]
portrait: [decides]
ladder: [oven, kettle, oven]
"""
    read = house_of(text.encode(), "house.yaml")
    assert read.house is None
    found = [(one.code, one.place.line, one.place.column, one.hint) for one in read.issues]
    assert found == [
        ("S112", 1, 1, None),
        ("S116", 1, 9, "1"),
        ("S116", 2, 5, "house"),
        ("S111", 4, 1, "title"),
        ("S120", 5, 46, None),
        ("S115", 6, 23, None),
        ("S117", 6, 33, "a_b"),
        ("S112", 6, 48, None),
        ("S121", 7, 46, "senior"),
        ("S113", 8, 12, None),
        ("S120", 9, 24, None),
    ]
    assert {one.place.file for one in read.issues} == {"house.yaml"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[" * 40_000, "S102"),
        (b"format: 1\n" + b"#" * (2 * 1024 * 1024), "S100"),
        (b"- 1\n", "S110"),
        (b"", "S100"),
        (b"\xff\xfe", "S100"),
        (b"a: &a [*a]\n", "S104"),
        (HOUSE.encode() + b"---\nformat: 1\n", "S103"),
        (b"!!python/object/apply:os.system [x]\n", "S105"),
    ],
    ids=["deep", "large", "list", "empty", "utf16", "alias", "two documents", "tag"],
)
def test_a_hostile_house_code_is_refused_as_every_file_is(data: bytes, code: str) -> None:
    read = house_of(data, "house.yaml")
    assert read.house is None
    assert code in {one.code for one in read.errors}


@given(st.binary(max_size=200))
def test_no_bytes_take_the_reader_of_house_codes_down(data: bytes) -> None:
    for tail in (data, HOUSE.encode()[:60] + data):
        read = house_of(tail, "house.yaml")
        assert read.house is not None or read.errors


# --- where it is --------------------------------------------------------------------------


def test_the_house_of_the_own_folder_comes_before_the_one_above(tmp_path: Path) -> None:
    home = put_referring(tmp_path)
    above = put_house(tmp_path)
    read = load_house(home)
    assert read is not None
    assert read.source.file == str(above)
    own = put_house(home, HOUSE.replace("Open the order first.", "Look first."))
    loaded = load(home)
    assert loaded.house is not None
    assert loaded.house.source.file == str(own)
    assert loaded.scenario is not None
    assert loaded.scenario.rules[0].text == "Look first."


@pytest.mark.parametrize("folder", [".", "../small", "./"])
def test_the_folder_above_is_found_from_within(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = put_referring(tmp_path)
    put_house(tmp_path)
    monkeypatch.chdir(home)
    assert load(Path(folder)).scenario is not None
    assert house_places(Path("oven"))[1] == Path("house.yaml")


def test_only_scenarios_that_refer_to_the_house_have_one(tmp_path: Path) -> None:
    put_house(tmp_path, "not: [a house")
    home = tmp_path / "small"
    home.mkdir()
    text = minimal_scenario_yaml()
    (home / "scenario.yaml").write_text(text)
    loaded = load(home)
    assert loaded.issues == ()
    assert loaded.house is None
    assert loaded.data == text.encode()
    assert loaded.scenario is not None
    assert not loaded.scenario.uses_house


# --- references ---------------------------------------------------------------------------


def test_ids_alone_take_their_lines_from_the_house() -> None:
    loaded = with_code(cast="{taras: {name: Taras, role: senior}}")
    assert loaded.issues == ()
    scenario = loaded.scenario
    assert scenario is not None
    assert scenario.uses_house
    assert scenario.rules == (Rule("record_first", "Open the order first.", of_house=True),)
    assert scenario.portrait == (PortraitLine("decides", "Speaks for themselves", True),)
    assert scenario.fair.allowed == (Offer("one_fee", "Cancel one fee", "senior", True),)
    assert scenario.cast[0].role == "senior"
    assert [role.id for role in scenario.roles] == ["desk", "senior"]


def test_ids_alone_and_lines_written_out_stand_together() -> None:
    loaded = with_code(
        rules="[record_first, {id: mine, text: Mine.}]",
        fair="{allowed: [{id: gift, text: A gift, by: senior}, one_fee]}",
        portrait="[{id: near, text: Lives near}]",
    )
    assert [one.code for one in loaded.issues] == []
    scenario = loaded.scenario
    assert scenario is not None
    assert [(rule.id, rule.of_house) for rule in scenario.rules] == [
        ("record_first", True),
        ("mine", False),
    ]
    assert [offer.text for offer in scenario.fair.allowed] == ["A gift", "Cancel one fee"]
    assert scenario.portrait == (PortraitLine("near", "Lives near"),)


@pytest.mark.parametrize(
    ("changes", "hint", "kind"),
    [
        ({"rules": "[recrd_first]"}, "record_first", "house_rule"),
        ({"fair": "{allowed: [one_feee]}"}, "one_fee", "house_offer"),
        ({"portrait": "[decide]"}, "decides", "house_line"),
        ({"cast": "{taras: {name: Taras, role: seniors}}"}, "senior", "role"),
        ({"role": "{you_are: Care, role: dek}"}, "desk", "role"),
        ({"portrait": "[zzz]"}, None, "house_line"),
    ],
)
def test_an_id_the_house_has_not_is_one_error_with_the_nearest(
    changes: dict[str, str | None], hint: str | None, kind: str
) -> None:
    loaded = with_code(**changes)
    (found,) = loaded.issues
    assert (found.code, found.hint) == ("S121", hint)
    assert found.values["reason"] == "house"
    assert found.values["kind"] == kind
    assert found.values["path"] == "small/house.yaml"
    key = next(iter(changes))
    own_line = next(
        number
        for number, text in enumerate(referring_yaml(**changes).split("\n"), start=1)
        if text.startswith(f"{key}:")
    )
    assert found.place.line == own_line


def test_ids_without_a_house_are_one_error_at_the_first(tmp_path: Path) -> None:
    home = put_referring(tmp_path)
    loaded = load(home)
    assert loaded.scenario is None
    lines = referring_yaml().split("\n")
    first = min(number for number, text in enumerate(lines, 1) if text.startswith("rules"))
    assert codes(loaded) == [("S121", "no_house", first, 9)]
    assert loaded.data == referring_yaml().encode()


def test_a_broken_house_is_one_error_that_names_its_first_place(tmp_path: Path) -> None:
    home = put_referring(tmp_path)
    house = put_house(tmp_path, HOUSE.replace("by: senior", "by: seniour").replace("title", "t"))
    loaded = load(home)
    assert loaded.scenario is None
    (found,) = loaded.issues
    assert (found.code, found.values["reason"]) == ("S121", "house_broken")
    assert found.values["path"] == f"{house}:1:1"
    assert str(house) in line(found)


@pytest.mark.parametrize("kind", ["folder", "pipe", "loop"])
def test_what_only_looks_like_a_house_file_is_said_and_never_waited_for(
    kind: str, tmp_path: Path
) -> None:
    home = put_referring(tmp_path)
    file = tmp_path / "house.yaml"
    if kind == "folder":
        file.mkdir()
    elif kind == "pipe":
        os.mkfifo(file)
    else:
        file.symlink_to(file)
    loaded = load(home)
    assert [one.values["reason"] for one in loaded.issues] == ["house_broken"]
    assert loaded.house is not None
    assert [one.code for one in loaded.house.issues] == ["S100"]


@pytest.mark.parametrize("entry", ["5", "[a]", "Bad Id", '""', "{id: x}", "{text: x}", "null"])
@pytest.mark.parametrize("key", ["rules", "portrait"])
def test_what_is_neither_an_id_nor_a_line_is_refused_at_its_place(key: str, entry: str) -> None:
    loaded = with_code(**{key: f"[{entry}]"}, nodes=None)
    assert loaded.scenario is None
    row = referring_yaml(**{key: f"[{entry}]"}, nodes=None).split("\n").index(f"{key}: [{entry}]")
    there = [one for one in loaded.issues if one.place.line == row + 1]
    assert len(there) == 1
    assert there[0].place.column == len(key) + 4
    assert there[0].severity is Severity.ERROR


def test_an_unknown_key_of_a_line_has_the_nearest_that_lines_have() -> None:
    loaded = with_code(rules="[record_first, {id: x, txt: y, text: z}]")
    assert [(one.code, one.hint) for one in loaded.issues] == [("S111", "text")]


def test_an_id_stands_in_a_list_once_however_it_is_written() -> None:
    loaded = with_code(
        rules="[record_first, record_first]",
        fair="{owed: [{id: one_fee, text: x}], allowed: [one_fee]}",
    )
    assert [one.code for one in loaded.issues] == ["S120", "S120"]


# --- the text a run is played on ----------------------------------------------------------


def test_the_text_of_a_scenario_holds_its_house_and_is_its_digest() -> None:
    loaded = with_code()
    assert loaded.data == referring_yaml().encode() + b"--- # house.yaml\n" + HOUSE.encode()
    assert loaded.scenario is not None
    assert loaded.scenario.digest == hashlib.sha256(loaded.data).hexdigest()


def test_a_run_is_replayed_from_its_text_alone() -> None:
    loaded = with_code()
    assert played_scenario("small", loaded.data) == loaded.scenario


@pytest.mark.parametrize("head", ["--- # house.yaml\n", "# a\n\n---\n", "\ufeff", "--- # x\n"])
@pytest.mark.parametrize("tail", ["\n", "", "\r\n"])
def test_whatever_the_two_texts_begin_and_end_with_they_come_apart_again(
    head: str, tail: str
) -> None:
    own = (head + referring_yaml().rstrip("\n") + tail).encode()
    house = (head + HOUSE.rstrip("\n") + tail).encode()
    loaded = load_bytes(own, "small/scenario.yaml", "small", house=house)
    assert loaded.scenario is not None
    assert played_scenario("small", loaded.data) == loaded.scenario
    before, after = parted(loaded.data)
    assert before.rstrip() == own.rstrip()
    assert after == house


def test_a_scenario_of_one_line_behind_its_mark_is_no_empty_one() -> None:
    own = b"--- {format: 1}\n"
    assert parted(with_house(own, b"--- # house.yaml\nx: 1\n")) == (
        own,
        b"--- # house.yaml\nx: 1\n",
    )


def test_a_text_without_a_house_stays_whole() -> None:
    for text in (b"", b"--- # house.yaml\n", minimal_scenario_yaml().encode()):
        assert parted(text) == (text, None)


def test_a_second_document_in_an_authors_file_stays_an_error(tmp_path: Path) -> None:
    home = put_referring(tmp_path)
    text = with_house(referring_yaml().encode(), HOUSE.encode())
    (home / "scenario.yaml").write_bytes(text)
    loaded = load(home)
    assert loaded.scenario is None
    assert "S103" in {one.code for one in loaded.issues}


def test_a_change_of_the_house_changes_the_digest_of_those_that_refer_to_it(
    tmp_path: Path,
) -> None:
    put_referring(tmp_path, "a")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "scenario.yaml").write_text(minimal_scenario_yaml(id="b"))
    put_house(tmp_path)
    library = Library(tmp_path, tmp_path / ".cache")
    first = {entry.id: entry.digest for entry in library.scan()}
    put_house(tmp_path, HOUSE.replace("Our code", "Our whole code"))
    second = {entry.id: entry.digest for entry in library.scan()}
    assert first["a"] != second["a"]
    assert first["b"] == second["b"]


def test_the_index_notices_a_house_that_is_broken_and_mended(tmp_path: Path) -> None:
    put_referring(tmp_path)
    house = put_house(tmp_path)
    library = Library(tmp_path, tmp_path / ".cache")
    (fine,) = library.scan()
    assert fine.issue is None
    house.write_text("title: [")
    (broken,) = library.scan()
    assert broken.issue is not None
    assert broken.issue.values["reason"] == "house_broken"
    put_house(tmp_path)
    (mended,) = library.scan()
    assert mended.issue is None
    house.unlink()
    (gone,) = library.scan()
    assert gone.issue is not None
    assert gone.issue.values["reason"] == "no_house"
