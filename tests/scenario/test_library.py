"""The list of a folder's scenarios, and its index."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.scenario import ClientType
from simulator.scenario import library
from simulator.scenario.library import Library, Told, scenario_folders
from tests.scenario.samples import minimal_scenario_yaml


def add(folder: Path, own_id: str, text: str | None = None, **changes: str | None) -> Path:
    home = folder / own_id
    home.mkdir(parents=True)
    text = text or minimal_scenario_yaml(id=own_id, **changes)
    (home / "scenario.yaml").write_text(text, "utf-8")
    return home


def test_every_scenario_of_a_folder_has_an_entry_in_order_of_names(tmp_path: Path) -> None:
    home = add(
        tmp_path, "oven",
        title="The oven", summary="Two days late.", minutes="12", level="2",
        client="{name: Iryna, face: iryna, type: vip}",
    )  # fmt: skip
    add(tmp_path, "kettle")
    add(tmp_path, ".hidden")
    (tmp_path / "empty").mkdir()
    (tmp_path / "house.yaml").write_text("x")
    kettle, oven = Library(tmp_path).scan()
    assert kettle.id == "kettle"
    status = (home / "scenario.yaml").stat()
    digest = hashlib.sha256((home / "scenario.yaml").read_bytes()).hexdigest()
    assert oven == library.Entry(
        "oven", home, "The oven", "Iryna", "iryna", ClientType.VIP, 12, 2, "Two days late.",
        ("en",), digest, status.st_size, status.st_mtime_ns,
    )  # fmt: skip


def test_a_folder_that_is_not_there_has_no_scenarios(tmp_path: Path) -> None:
    assert Library(tmp_path / "nowhere").scan() == ()


def test_one_bad_file_never_hides_the_others(tmp_path: Path) -> None:
    add(tmp_path, "a", "title: [")
    add(tmp_path, "b", minimal_scenario_yaml(id="b", title="Good title", start="nowhere"))
    add(tmp_path, "c")
    add(tmp_path, "d", "- 1\n")
    a, b, c, d = Library(tmp_path).scan()
    assert a.issue is not None
    assert (a.issue.code, a.title, a.languages) == ("S108", "a", ())
    assert b.issue is not None
    assert (b.issue.code, b.title, b.client, b.languages) == (
        "S121", "Good title", "Iryna Koval", ("en",),
    )  # fmt: skip
    assert c.issue is None
    assert d.issue is not None
    assert d.issue.code == "S110"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes among files are Unix's")
def test_a_pipe_among_the_files_never_holds_up_the_list(tmp_path: Path) -> None:
    os.mkfifo(add(tmp_path, "a") / "uk.yaml")
    (entry,) = Library(tmp_path).scan()
    assert (entry.issue, entry.languages) == (None, ("en",))


def test_a_warning_is_no_issue_of_an_entry(tmp_path: Path) -> None:
    add(tmp_path, "a", title="x \u202e y")
    assert Library(tmp_path).scan()[0].issue is None


def test_a_file_that_cannot_be_opened_is_an_entry_with_an_issue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path, "a")

    def refuse(file: Path, most: int) -> bytes:
        raise KnownError("scenario_unreadable", path=str(file), reason="locked")

    monkeypatch.setattr(library, "read_bytes", refuse)
    (entry,) = Library(tmp_path).scan()
    assert entry.issue is not None
    assert (entry.issue.code, entry.issue.values["reason"]) == ("S100", "unreadable")
    assert entry.title == "a"


def head(own_id: str, language: str) -> str:
    return f"format: 1\ntranslates: {own_id}\nlanguage: {language}\n"


def test_languages_are_its_own_and_those_of_sound_translations(tmp_path: Path) -> None:
    home = add(tmp_path, "oven")
    for name, text in {
        "uk": head("oven", "uk"),
        "ru": head("oven", "ru") + "nodes: {nowhere: {says: Где}}\n",
        "pl": "translates: [",
        "de": head("kettle", "de"),
        "fr": "- 1",
        "en": head("oven", "en"),
        "plans": "[]",
    }.items():
        (home / f"{name}.yaml").write_text(text)
    (home / "it.yaml").mkdir()
    (entry,) = Library(tmp_path).scan()
    assert entry.languages == ("en", "uk")
    assert entry.broken == ("de", "fr", "it", "pl", "ru")


def test_an_entry_is_told_in_every_language_and_what_is_missing_in_its_own(tmp_path: Path) -> None:
    home = add(tmp_path / "s", "oven", title="The oven", summary="Two days late.")
    (home / "uk.yaml").write_text(head("oven", "uk") + "title: Піч\nclient: {name: Ірина}\n")
    (home / "ru.yaml").write_text(head("oven", "ru") + "summary: На два дня позже.\n")
    shelf = Library(tmp_path / "s", tmp_path / "cache")
    for _ in ("read", "from the index"):
        (entry,) = shelf.scan()
        assert entry.told == (
            Told("ru", "The oven", "Iryna Koval", "На два дня позже."),
            Told("uk", "Піч", "Ірина", "Two days late."),
        )


def test_a_faulty_scenario_is_told_in_its_own_language_alone(tmp_path: Path) -> None:
    home = add(tmp_path, "oven", start="nowhere")
    (home / "uk.yaml").write_text(head("oven", "uk") + "title: Піч\n")
    (entry,) = Library(tmp_path).scan()
    assert (entry.languages, entry.told, entry.broken) == (("en",), (), ())


def test_entries_have_their_place_in_the_ladder_of_the_house_code(tmp_path: Path) -> None:
    for name in ("kettle", "oven", "warranty"):
        add(tmp_path / "s", name)
    shelf = Library(tmp_path / "s", tmp_path / "cache")
    house = tmp_path / "s" / "house.yaml"
    head = "format: 1\nid: house\nlanguage: en\ntitle: T\n"
    for ladder, steps in (
        ("[oven, nowhere, kettle]", [2, 0, None]),
        ("[kettle]", [0, None, None]),
        ("[kettle", [None, None, None]),
    ):
        house.write_text(f"{head}ladder: {ladder}\n")
        assert [entry.step for entry in shelf.scan()] == steps
    house.unlink()
    assert [entry.step for entry in shelf.scan()] == [None, None, None]


def test_an_unchanged_folder_is_listed_from_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path / "scenarios", "good", client="{name: N, type: vip}")
    add(tmp_path / "scenarios", "bad", "title: [\n")
    shelf = Library(tmp_path / "scenarios", tmp_path / "cache")
    first = shelf.scan()
    monkeypatch.setattr(library, "load_bytes", None)
    assert shelf.scan() == first
    assert Library(tmp_path / "scenarios", tmp_path / "cache").scan() == first


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    home = add(tmp_path / "s", "good", title="Before")
    shelf = Library(tmp_path / "s", tmp_path / "cache")
    assert shelf.scan()[0].title == "Before"
    file = home / "scenario.yaml"
    status = file.stat()
    file.write_text(minimal_scenario_yaml(id="good", title="Behind"), "utf-8")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert shelf.scan()[0].title == "Behind"
    (home / "uk.yaml").write_text(head("good", "uk"))
    assert shelf.scan()[0].languages == ("en", "uk")


def test_a_change_is_seen_beside_a_link_to_nowhere_and_behind_many_files(tmp_path: Path) -> None:
    home = add(tmp_path / "s", "good", title="Before")
    (home / "broken.png").symlink_to(home / "nowhere.png")
    for number in range(250):
        (home / f"picture{number}.txt").touch()
    shelf = Library(tmp_path / "s", tmp_path / "cache")
    assert shelf.scan()[0].title == "Before"
    (home / "scenario.yaml").write_text(minimal_scenario_yaml(id="good", title="Much later"))
    assert shelf.scan()[0].title == "Much later"


def test_a_folder_that_vanishes_while_it_is_listed_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "_homes", lambda folder: [folder / "gone"])
    (entry,) = Library(tmp_path).scan()
    assert entry.issue is not None
    assert (entry.id, entry.issue.values["reason"]) == ("gone", "unreadable")


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[",
        "[]",
        "{}",
        '{"version": 99, "entries": {}}',
        '{"version": 1, "entries": 7}',
        "key:7",
        'key:{"id": 1}',
        "type",
        "issue",
    ],
)
def test_a_damaged_index_is_made_anew(tmp_path: Path, damage: str) -> None:
    add(tmp_path / "s", "bad", "title: [\n")
    shelf = Library(tmp_path / "s", tmp_path / "cache")
    first = shelf.scan()
    (file,) = (tmp_path / "cache").iterdir()
    index = json.loads(file.read_text())
    (key,) = index["entries"]
    if damage.startswith("key:"):
        index["entries"][key] = json.loads(damage[4:])
        damage = json.dumps(index)
    elif damage in ("type", "issue"):
        index["entries"][key][damage] = ["S999", ["f", 1, 1], {}, None]
        damage = json.dumps(index)
    file.write_text(damage)
    assert shelf.scan() == first
    assert json.loads(file.read_text())["entries"].keys() == {key}


def test_without_a_place_for_the_index_the_list_is_the_same(tmp_path: Path) -> None:
    add(tmp_path / "s", "good")
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert len(Library(tmp_path / "s", tmp_path / "cache").scan()) == 1


def test_a_path_means_one_scenario_or_all_of_a_folder(tmp_path: Path) -> None:
    a, b = add(tmp_path, "a"), add(tmp_path, "b")
    assert scenario_folders(a) == (a,)
    assert scenario_folders(a / "scenario.yaml") == (a,)
    assert scenario_folders(tmp_path) == (a, b)
    assert scenario_folders(tmp_path / "nowhere") == (tmp_path / "nowhere",)
