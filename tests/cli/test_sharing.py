"""`pack` and `install` on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.words import Program, Run, one_sentence


def test_what_is_packed_can_be_installed(run: Run, shop: Path, tmp_path: Path) -> None:
    file, library = tmp_path / "sent.zip", tmp_path / "library of another"
    library.mkdir()
    code, out, err = run("pack", shop, "-o", file)
    assert (code, err) == (0, "")
    assert str(file) in out
    assert "scenario.yaml" in out
    code, out, err = run("install", file, "--scenarios", library)
    assert (code, err) == (0, "")
    assert out.startswith("Installed shop: The lost order")
    assert run("play", library / "shop", "--answers", "hear")[0] in (0, 1)


def test_nothing_is_written_over_unasked(run: Run, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "sent.zip"
    assert run("pack", shop, "-o", file)[0] == 0
    assert "--force" in one_sentence(run("pack", shop, "-o", file))
    assert run("pack", shop, "-o", file, "--force")[0] == 0
    library = shop.parent
    assert "--replace" in one_sentence(run("install", file, "--scenarios", library))
    code, out, _ = run("install", file, "--scenarios", library, "--replace")
    assert (code, out.startswith("Replaced shop")) == (0, True)


def test_what_is_no_pack_is_said_in_one_sentence(run: Run, shop: Path, tmp_path: Path) -> None:
    assert "no pack" in one_sentence(
        run("install", shop / "scenario.yaml", "--scenarios", tmp_path)
    )
    assert "no file" in one_sentence(run("install", tmp_path / "none.zip"))
    assert "no scenario" in one_sentence(run("pack", tmp_path, "-o", tmp_path / "x.zip"))


def test_they_need_no_window(program: Program, shop: Path, tmp_path: Path) -> None:
    assert program("main.py", "pack", shop, "-o", tmp_path / "p.zip").returncode == 0
