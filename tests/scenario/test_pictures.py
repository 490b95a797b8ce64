"""Faces: names the program draws, and pictures that stay in the scenario's folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.scenario.pictures import MOST_BYTES, check_face, is_device


@pytest.mark.parametrize(
    "face", ["iryna", "client_2", "face.png", "Face 1.SVG", "Іра.svg", "a.b.png"]
)
def test_a_plain_name_is_fine_while_no_folder_is_looked_at(face: str) -> None:
    assert check_face(face, None) is None


@pytest.mark.parametrize(
    ("face", "reason"),
    [
        ("/etc/passwd", "path"),
        ("../iryna.png", "path"),
        ("pics/iryna.png", "path"),
        ("C:\\Windows\\win.png", "path"),
        ("\\\\evil\\share\\x.png", "path"),
        ("c:x.png", "path"),
        ("a.png:stream", "path"),
        (".hidden.png", "path"),
        ("..", "path"),
        ("file:///x.png", "path"),
        ("CON.png", "device"),
        ("aux .png", "device"),
        ("Lpt1.x.svg", "device"),
        ("face.gif", "name"),
        ("Face", "name"),
        ("face.png ", "name"),
        (" face.png", "name"),
        ("x" * 120 + ".png", "name"),
        ("", "name"),
    ],
)
def test_anything_else_is_refused(face: str, reason: str) -> None:
    assert check_face(face, None) == reason


def test_a_picture_is_looked_for_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "face.png").write_bytes(b"x")
    (tmp_path / "folder.png").mkdir()
    assert check_face("face.png", tmp_path) is None
    assert check_face("other.png", tmp_path) == "absent"
    assert check_face("folder.png", tmp_path) == "absent"
    assert check_face("iryna", tmp_path) is None


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "oven"
    home.mkdir()
    (tmp_path / "secret.png").write_bytes(b"x")
    (home / "face.png").symlink_to(tmp_path / "secret.png")
    (home / "round.png").symlink_to(home / "round.png")
    assert check_face("face.png", home) == "outside"
    assert check_face("round.png", home) in ("absent", "outside")


def test_a_picture_of_more_than_five_mebibytes_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "face.png").open("wb") as file:
        file.truncate(MOST_BYTES)
    assert check_face("face.png", tmp_path) is None
    with (tmp_path / "face.png").open("ab") as file:
        file.write(b"x")
    assert check_face("face.png", tmp_path) == "large"


def test_devices_are_told_whatever_their_ending_and_case() -> None:
    assert is_device("COM1")
    assert is_device("nul.tar.gz")
    assert not is_device("console")
