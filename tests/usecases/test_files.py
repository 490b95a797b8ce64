"""Files that are written where a person asked: whole, or not at all."""

from __future__ import annotations

import os
import stat
from itertools import count
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.usecases import files
from simulator.usecases.files import PartFile, replace_file


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "uk.yaml"
    replace_file(file, b"one")
    replace_file(file, b"two")
    assert file.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["uk.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="permissions and links as on Unix")
def test_permissions_stay_and_a_link_leads_where_it_did(tmp_path: Path) -> None:
    there = tmp_path / "there.yaml"
    there.write_bytes(b"one")
    there.chmod(0o640)
    link = tmp_path / "uk.yaml"
    link.symlink_to(there)
    replace_file(link, b"two")
    assert link.is_symlink()
    assert there.read_bytes() == b"two"
    assert stat.S_IMODE(there.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="pipes and links as on Unix")
def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    pipe, folder, link = tmp_path / "pipe", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(pipe)
    folder.mkdir()
    link.symlink_to(pipe)
    for place in (pipe, folder, link):
        before = place.stat()
        with pytest.raises(KnownError) as refused:
            replace_file(place, b"one")
        assert refused.value.values["reason"] == "it is no ordinary file"
        assert os.path.samestat(before, place.stat())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder", "link", "pipe"]


@pytest.mark.skipif(os.name == "nt", reason="links as on Unix")
def test_a_link_in_the_place_of_the_part_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    monkeypatch.setattr(files, "_numbers", count(7))
    (tmp_path / f".uk.yaml.{os.getpid()}.7.part").symlink_to(victim)
    replace_file(tmp_path / "uk.yaml", b"one")
    assert victim.read_bytes() == b"mine"
    assert (tmp_path / "uk.yaml").read_bytes() == b"one"
    assert not (tmp_path / "uk.yaml").is_symlink()


def test_a_folder_that_is_not_there_is_told_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        replace_file(tmp_path / "gone" / "uk.yaml", b"one")
    assert refused.value.code == "file_unwritable"
    assert refused.value.values["path"].endswith("uk.yaml")


def test_when_the_disk_refuses_the_old_file_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "uk.yaml"
    file.write_bytes(b"one")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError) as refused:
        replace_file(file, b"two")
    assert refused.value.values["reason"] == "No space left on device"
    assert file.read_bytes() == b"one"
    assert [each.name for each in tmp_path.iterdir()] == ["uk.yaml"]


def test_one_file_made_twice_at_once_is_one_of_them_whole(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    one, other = PartFile(file), PartFile(file)
    one.write(b"one")
    other.write(b"oth")
    one.keep()
    assert file.read_bytes() == b"one"
    other.write(b"er")
    other.keep()
    assert file.read_bytes() == b"other"
    one.drop()
    other.drop()
    assert [each.name for each in tmp_path.iterdir()] == ["results.json"]


def test_what_a_dead_computer_left_of_a_file_is_swept_away_after_a_day(tmp_path: Path) -> None:
    left, fresh, others = (
        tmp_path / name for name in (".a.md.12.0.part", ".a.md.13.4.part", ".b.md.12.0.part")
    )
    for part in (left, fresh, others):
        part.write_bytes(b"half")
    for part in (left, others):
        os.utime(part, (0, 0))
    replace_file(tmp_path / "a.md", b"whole")
    found = sorted(each.name for each in tmp_path.iterdir())
    assert found == [".a.md.13.4.part", ".b.md.12.0.part", "a.md"]
