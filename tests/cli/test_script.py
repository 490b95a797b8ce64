"""`script`: the talk on paper, made without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.words import ROOT, Run, one_sentence


def made(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """The command as a program of its own, on a machine without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return subprocess.run(
        [sys.executable, "main.py", *map(str, words)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_a_pdf_is_made_where_there_is_no_screen(sound: Path, tmp_path: Path) -> None:
    paper = tmp_path / "talk.pdf"
    done = made("script", sound, "-o", paper)
    assert (done.returncode, done.stderr) == (0, "")
    assert paper.read_bytes().startswith(b"%PDF-")
    assert str(paper) in done.stdout
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["talk.pdf"]


def test_a_file_that_is_there_is_written_over_only_when_asked(
    sound: Path, tmp_path: Path, run: Run
) -> None:
    paper = tmp_path / "talk.pdf"
    paper.write_text("mine")
    assert "--force" in one_sentence(run("script", sound, "-o", paper))
    assert paper.read_text() == "mine"
    done = made("script", sound, "-o", paper, "--force")
    assert (done.returncode, done.stderr) == (0, "")
    assert paper.read_bytes().startswith(b"%PDF-")


def test_a_scenario_that_cannot_be_played_has_no_script(library: Path, run: Run) -> None:
    assert "S1" in one_sentence(run("script", library / "broken", "-o", library / "x.pdf"))
    assert not (library / "x.pdf").exists()
