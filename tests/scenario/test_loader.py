"""Loading from disk and from bytes."""

from __future__ import annotations

import gc
import hashlib
import os
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.scenario.loader import load, load_bytes
from simulator.scenario.reader import Limits
from tests.scenario.samples import minimal_scenario_yaml

TEXT = minimal_scenario_yaml().encode()


def write(folder: Path, data: bytes = TEXT) -> Path:
    folder.mkdir()
    (folder / "scenario.yaml").write_bytes(data)
    return folder


@pytest.mark.parametrize("named", ["folder", "file"])
def test_a_scenario_is_loaded_by_its_folder_or_its_file(tmp_path: Path, named: str) -> None:
    folder = write(tmp_path / "small")
    loaded = load(folder if named == "folder" else folder / "scenario.yaml")
    assert loaded.issues == ()
    assert loaded.scenario is not None
    assert loaded.scenario.id == "small"
    assert loaded.data == TEXT
    assert loaded.scenario.digest == hashlib.sha256(TEXT).hexdigest()
    assert loaded.source.place("title").line == 4
    assert loaded.source.file == str(folder / "scenario.yaml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes among files are Unix's")
@pytest.mark.parametrize("name", ["small/scenario.yaml", "draft.yaml"])
def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "small").mkdir()
    os.mkfifo(tmp_path / name)
    with pytest.raises(KnownError, match="scenario_no_file"):
        load(tmp_path / name)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="scenario_no_file"):
        load(Path("/dev/zero"))


def test_the_digest_is_of_the_exact_bytes() -> None:
    with_mark = load_bytes(b"\xef\xbb\xbf" + TEXT, "f", None).scenario
    assert with_mark is not None
    assert with_mark.digest == hashlib.sha256(b"\xef\xbb\xbf" + TEXT).hexdigest()


def test_the_folder_names_the_scenario(tmp_path: Path) -> None:
    loaded = load(write(tmp_path / "large"))
    assert loaded.scenario is None
    assert [(found.code, found.hint) for found in loaded.errors] == [("S122", "large")]


def test_a_file_of_another_name_has_any_id(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_bytes(TEXT)
    assert load(tmp_path / "draft.yaml").issues == ()


def test_a_device_is_no_scenario_id() -> None:
    issues = load_bytes(minimal_scenario_yaml(id="aux").encode(), "f", None).issues
    assert [(found.code, found.values["reason"]) for found in issues] == [("S117", "reserved")]


def test_pictures_are_looked_for_beside_the_file(tmp_path: Path) -> None:
    text = minimal_scenario_yaml(client="{name: N, face: face.png}").encode()
    folder = write(tmp_path / "small", text)
    assert [found.values["reason"] for found in load(folder).issues] == ["absent"]
    (folder / "face.png").write_bytes(b"x")
    assert load(folder).issues == ()


def test_a_file_that_is_not_there_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as raised:
        load(tmp_path / "nowhere")
    assert raised.value.code == "scenario_absent"
    (tmp_path / "empty").mkdir()
    with pytest.raises(KnownError) as raised:
        load(tmp_path / "empty")
    assert raised.value.code == "scenario_absent"


def test_a_file_that_cannot_be_opened_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").mkdir()
    with pytest.raises(KnownError) as raised:
        load(tmp_path)
    assert raised.value.code == "scenario_unreadable"
    assert raised.value.values["path"] == str(tmp_path / "scenario.yaml")


def test_a_file_beyond_the_limit_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    folder = write(tmp_path / "small", TEXT + b"#" * 10_000)
    loaded = load(folder, Limits(size=len(TEXT)))
    assert [found.values["reason"] for found in loaded.issues] == ["too_large"]
    assert len(loaded.data) == len(TEXT) + 1


def test_warnings_do_not_stop_a_scenario() -> None:
    loaded = load_bytes(minimal_scenario_yaml(title="a \u202e b").encode(), "f", None)
    assert loaded.scenario is not None
    assert [found.code for found in loaded.issues] == ["S109"]
    assert loaded.errors == ()


def test_loading_leaves_the_collector_as_it_was() -> None:
    load_bytes(TEXT, "f", None)
    assert gc.isenabled()
    load_bytes(b"[", "f", None)
    assert gc.isenabled()


def test_a_file_full_of_warnings_is_not_played_with_a_dead_link() -> None:
    turned = '"x \\u202e y"'
    offers = ", ".join(f"{{id: o{at}, text: {turned}}}" for at in range(300))
    text = minimal_scenario_yaml(fair=f"{{owed: [{offers}]}}", start="nowhere")
    loaded = load_bytes(text.encode(), "f", None)
    assert loaded.scenario is None
    assert [found.code for found in loaded.errors] == ["S121"]
