"""The folder an author begins with: it works, passes, and is never written over another."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.scenario.editor_files import KINDS, modelines, schema_of
from simulator.scenario.house import house_of
from simulator.scenario.library import Library
from simulator.scenario.loader import load
from simulator.scenario.plans import load_plans
from simulator.scenario.reader import read
from simulator.usecases.checking import check_folder
from simulator.usecases.scripted import bounds_report, play_answers
from simulator.usecases.starter import (
    LANGUAGES,
    missing_modelines,
    start_scenario,
    write_schemas,
)
from simulator.usecases.wording import known_error_sentence
from tests.scenario.houses import HOUSE, put_house


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture(params=LANGUAGES)
def started(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    folder = tmp_path / "my_first_talk"
    start_scenario(folder, request.param)
    return folder


def shape(value: object) -> object:
    """A scenario without its texts: what is the same in every language."""
    match value:
        case dict():
            return {key: shape(inner) for key, inner in value.items() if key not in TEXTS}
        case list():
            return [shape(inner) for inner in value]
    return value


TEXTS = {
    *("language", "title", "summary", "you_are", "brief", "name", "text", "fix", "scene", "says"),
    *("hint", "notes", "say", "why", "inner", "tempts", "lifetime_value", "cash"),
}


def test_it_is_a_scenario_with_plans_and_schemas(started: Path) -> None:
    assert set(files_in(started)) == {
        "scenario.yaml", "plans.yaml", ".schema/scenario.json", ".schema/plans.json",
    }  # fmt: skip
    loaded = load(started)
    assert loaded.issues == ()
    assert loaded.scenario is not None
    assert loaded.scenario.id == "my_first_talk"
    assert [entry.id for entry in Library(started.parent).scan()] == ["my_first_talk"]


def test_it_tells_where_its_files_are(tmp_path: Path) -> None:
    told = start_scenario(tmp_path / "talk-2")
    assert (told.id, told.scenario.name, told.plans.name) == (
        "talk-2", "scenario.yaml", "plans.yaml",
    )  # fmt: skip
    assert told.scenario.is_file()


def test_the_checker_has_nothing_to_say_of_it(started: Path) -> None:
    report = check_folder(started)
    assert [(found.code, found.place.line) for found in report.issues if found.code != "S502"] == []


def test_its_plans_hold_and_show_a_way_back(started: Path) -> None:
    scenario = load(started).scenario
    assert scenario is not None
    plans = load_plans(started, scenario)
    assert plans.issues == ()
    best, taken_back = plans.plans
    played = play_answers(scenario, best.answers, causes=best.causes)
    assert played.record.ending == best.expect["ending"]
    assert tuple(bounds_report(scenario, ())["best"]) == best.answers
    assert play_answers(scenario, taken_back.answers).record.ending == taken_back.expect["ending"]


def test_in_every_language_it_is_the_same_talk(tmp_path: Path) -> None:
    made = [start_scenario(tmp_path / language / "talk", language) for language in LANGUAGES]
    trees = [read(one.scenario.read_bytes(), "scenario.yaml").tree for one in made]
    assert [tree["language"] for tree in trees if isinstance(tree, dict)] == list(LANGUAGES)
    first, *others = map(shape, trees)
    assert all(other == first for other in others)


def test_it_shows_what_a_talk_is_made_of(started: Path) -> None:
    scenario = load(started).scenario
    assert scenario is not None
    forks = [node for node in scenario.nodes if node.replies]
    replies = [reply for node in forks for reply in node.replies]
    assert 3 <= len(forks) <= 4
    assert all(len(node.replies) >= 4 for node in forks)
    assert any(node.key for node in forks)
    assert any(node.speaker != "client" for node in scenario.nodes if node.is_narration)
    for shown in ("when", "learns", "promises", "withdraws", "set", "keeps", "breaches", "cash"):
        assert any(getattr(reply, shown) for reply in replies), shown
    assert scenario.causes
    assert scenario.facts
    assert scenario.client.walks_out


def test_it_is_small_and_explains_itself(started: Path) -> None:
    lines = (started / "scenario.yaml").read_text("utf-8").splitlines()
    assert len(lines) < 340
    assert sum("#" in line for line in lines) > 40
    assert max(map(len, lines)) <= 140


@pytest.mark.parametrize("name", ["a", "my_scenario", "a-much-longer-name-than-the-one-before"])
def test_the_id_is_the_folder_s_name(tmp_path: Path, name: str) -> None:
    start_scenario(tmp_path / name)
    line = next(
        line
        for line in (tmp_path / name / "scenario.yaml").read_text("utf-8").splitlines()
        if line.startswith("id: ")
    )
    assert line.split("#")[0].strip() == f"id: {name}"
    assert load(tmp_path / name).issues == ()


def test_both_files_lead_an_editor_to_their_schema(started: Path) -> None:
    for kind in KINDS:
        lines = (started / f"{kind}.yaml").read_text("utf-8").splitlines()
        assert tuple(lines[:2]) == modelines(kind)
        path = lines[0].partition("$schema=")[2]
        assert json.loads((started / path).read_text("utf-8")) == schema_of(kind)


def test_an_empty_folder_is_filled_and_folders_above_are_made(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    start_scenario(tmp_path / "empty")
    start_scenario(tmp_path / "a" / "b" / "talk")
    assert load(tmp_path / "empty").issues == load(tmp_path / "a" / "b" / "talk").issues == ()


def test_it_is_never_written_where_something_is(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    before = files_in(tmp_path)
    for name in ("full", "file", "link"):
        with pytest.raises(KnownError) as caught:
            start_scenario(tmp_path / name)
        assert caught.value.code == "new_folder_taken"
    assert files_in(tmp_path) == before
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("My Talk", "my_talk"),
        ("Моя розмова", "my_scenario"),
        ("con", "con_talk"),
        ("x" * 65, "x" * 64),
        ("..", "my_scenario"),
    ],
)
def test_a_name_that_is_no_id_is_refused_with_one_that_is(
    tmp_path: Path, name: str, hint: str
) -> None:
    with pytest.raises(KnownError) as caught:
        start_scenario(tmp_path / name)
    assert (caught.value.code, caught.value.values["hint"]) == ("new_id_unfit", hint)
    assert hint in known_error_sentence(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failing", range(3))
def test_a_disk_that_refuses_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    calls = iter(range(100))

    def fsync(_: int) -> None:
        if next(calls) == failing:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(KnownError) as caught:
        start_scenario(tmp_path / "talk")
    assert caught.value.code == "file_unwritable"
    assert files_in(tmp_path) == {}


class TestSchemas:
    def test_they_are_brought_up_to_date(self, started: Path) -> None:
        stale = started / ".schema" / "scenario.json"
        stale.write_text("{}")
        assert set(write_schemas(started)) == {stale, started / ".schema" / "plans.json"}
        assert json.loads(stale.read_text("utf-8")) == schema_of("scenario")
        assert sorted(file.name for file in stale.parent.iterdir()) == [
            "plans.json", "scenario.json",
        ]  # fmt: skip

    def test_a_house_code_gets_its_own_beside_it(self, tmp_path: Path) -> None:
        house = put_house(tmp_path)
        (file,) = write_schemas(house)
        assert file == tmp_path / ".schema" / "house.json"
        assert json.loads(file.read_text("utf-8")) == schema_of("house")
        assert missing_modelines(house) == {"house.yaml": modelines("house")}
        house.write_text("\n".join((*modelines("house"), HOUSE)), "utf-8")
        assert missing_modelines(house) == {}
        assert house_of(house.read_bytes(), "house.yaml").issues == ()

    def test_a_folder_without_a_scenario_gets_none(self, tmp_path: Path) -> None:
        with pytest.raises(KnownError) as caught:
            write_schemas(tmp_path)
        assert caught.value.code == "schema_no_scenario"
        assert list(tmp_path.iterdir()) == []

    def test_a_file_in_the_way_is_said(self, started: Path) -> None:
        for file in (started / ".schema").iterdir():
            file.unlink()
        (started / ".schema").rmdir()
        (started / ".schema").write_text("mine")
        with pytest.raises(KnownError) as caught:
            write_schemas(started)
        assert caught.value.code == "file_unwritable"

    def test_files_without_the_lines_are_named_with_them(self, started: Path) -> None:
        assert missing_modelines(started) == {}
        text = (started / "plans.yaml").read_text("utf-8")
        (started / "plans.yaml").write_text("\n".join(text.splitlines()[2:]), "utf-8")
        assert missing_modelines(started) == {"plans.yaml": modelines("plans")}

    def test_the_lines_are_comments_to_the_reader(self, started: Path) -> None:
        assert read((started / "plans.yaml").read_bytes(), "plans.yaml").issues == ()
