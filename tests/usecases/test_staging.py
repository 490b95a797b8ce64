"""Folders are put in their place whole, and what was broken off is tidied up or put back."""

from __future__ import annotations

import ctypes
import tempfile
from pathlib import Path

import pytest

from simulator.usecases import staging
from simulator.usecases.staging import PREFIX, put_in_place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "library"
    home.mkdir()
    return home


def fill(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "scenario.yaml").write_text(text)
    return folder


def text_in(folder: Path) -> str:
    return (folder / "scenario.yaml").read_text()


def test_nothing_is_left_where_nothing_was_put(folder: Path) -> None:
    with staging.staging(folder, "talk") as made:
        assert made.name == "talk"
        assert made.parents[1].name.startswith(".")
        fill(made, "new")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("exchanges", [True, False])
def test_the_old_one_is_there_until_the_new_one_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch, exchanges: bool
) -> None:
    if not exchanges:
        monkeypatch.setattr(staging, "_exchanged", lambda *_: False)
    fill(folder / "talk", "old")
    with staging.staging(folder, "talk") as made:
        fill(made, "new")
        assert text_in(folder / "talk") == "old"
        assert put_in_place(made, folder / "talk")
        assert text_in(folder / "talk") == "new"
    assert [path.name for path in folder.iterdir()] == ["talk"]


def test_where_the_new_one_cannot_take_its_place_the_old_one_comes_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_exchanged", lambda *_: False)
    fill(folder / "talk", "old")
    rename = Path.rename

    def refusing(path: Path, target: Path) -> Path:
        if path.parent.name == "new":
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(PermissionError), staging.staging(folder, "talk") as made:
        put_in_place(fill(made, "new"), folder / "talk")
    assert text_in(folder / "talk") == "old"
    assert [path.name for path in folder.iterdir()] == ["talk"]


def test_what_was_put_aside_and_never_replaced_goes_back(folder: Path) -> None:
    fill(folder / f"{PREFIX}stopped" / "old" / "talk", "old")
    fill(folder / f"{PREFIX}stopped" / "new" / "talk", "half")
    fill(folder / f"{PREFIX}later" / "old" / "other", "old")
    fill(folder / "other", "new")
    with staging.staging(folder, "third"):
        pass
    assert sorted(path.name for path in folder.iterdir()) == ["other", "talk"]
    assert (text_in(folder / "talk"), text_in(folder / "other")) == ("old", "new")


def test_what_is_not_of_ours_is_left_alone(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine" / "old" / "talk").mkdir(parents=True)
    (folder / f"{PREFIX}link").symlink_to(tmp_path / "mine")
    (folder / f"{PREFIX}file").write_text("mine")
    with staging.staging(folder, "talk"):
        pass
    assert sorted(path.name for path in folder.iterdir()) == [f"{PREFIX}file", f"{PREFIX}link"]
    assert [path.name for path in (tmp_path / "mine").rglob("*")] == ["old", "talk"]


def test_a_folder_cleared_away_before_it_was_locked_is_made_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    make = tempfile.mkdtemp

    def cleared_twice(**more: object) -> str:
        made.append(make(prefix=PREFIX, dir=folder))
        if len(made) < 3:
            Path(made[-1]).rmdir()
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", cleared_twice)
    with staging.staging(folder, "talk") as place:
        assert str(place.parents[1]) == made[2]


def test_a_folder_that_is_always_cleared_away_is_given_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "mkdtemp", lambda **_: str(folder / "gone"))
    with pytest.raises(FileNotFoundError), staging.staging(folder, "talk"):
        pass


@pytest.mark.parametrize("trouble", [AttributeError, OSError, TypeError])
def test_a_system_that_cannot_exchange_names_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, trouble: type[Exception]
) -> None:
    def absent(_: None) -> object:
        raise trouble

    monkeypatch.setattr(ctypes, "CDLL", absent)
    fill(folder / "a", "a")
    fill(folder / "b", "b")
    assert not staging._exchanged(folder / "a", folder / "b")
    assert text_in(folder / "a") == "a"
