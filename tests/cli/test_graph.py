"""`graph`: text without Qt, pictures without a screen, nothing written over unasked."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from simulator.cli import main
from tests.cli.words import ROOT, Program, Run, one_sentence

PNG = b"\x89PNG\r\n\x1a\n"


def made(*words: str | Path) -> subprocess.CompletedProcess[bytes]:
    """The command as a program of its own, on a machine without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return subprocess.run(
        [sys.executable, "main.py", "graph", *map(str, words)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("kind", "begins"), [("mermaid", "flowchart LR"), ("dot", "digraph")])
def test_text_is_printed_where_qt_is_not_there(
    sound: Path, program: Program, kind: str, begins: str
) -> None:
    done = program("main.py", "graph", sound, "--format", kind)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(begins)


def test_mermaid_is_what_comes_when_nothing_is_asked_for(sound: Path) -> None:
    done = made(sound)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"flowchart LR\n")


def test_a_picture_goes_to_a_file_where_there_is_no_screen(sound: Path, tmp_path: Path) -> None:
    file = tmp_path / "talk.svg"
    done = made(sound, "--format", "svg", "-o", file)
    assert (done.returncode, done.stderr) == (0, b"")
    assert str(file).encode() in done.stdout
    drawing = ET.fromstring(file.read_bytes())  # noqa: S314 (of our own making)
    said = "".join(drawing.itertext())
    assert "base" in said
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == ["talk.svg"]


def test_a_picture_goes_into_a_pipe(sound: Path) -> None:
    done = made(sound, "--format", "png")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(PNG)


def test_a_picture_is_not_thrown_at_a_terminal(
    sound: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    code = main(["graph", str(sound), "--format", "png"])
    assert "-o" in one_sentence((code, screen.getvalue(), capsys.readouterr().err))


def test_a_file_that_is_there_is_written_over_only_when_asked(
    sound: Path, tmp_path: Path, run: Run
) -> None:
    file = tmp_path / "talk.dot"
    file.write_text("mine")
    assert "--force" in one_sentence(run("graph", sound, "--format", "dot", "-o", file))
    assert file.read_text() == "mine"
    code, _, err = run("graph", sound, "--format", "dot", "-o", file, "--force")
    assert (code, err) == (0, "")
    assert file.read_text(encoding="utf-8").startswith("digraph")


def test_a_picture_without_qt_is_refused_in_a_sentence(
    sound: Path, tmp_path: Path, program: Program
) -> None:
    file = tmp_path / "talk.png"
    done = program("main.py", "graph", sound, "--format", "png", "-o", file)
    assert "PySide6 is not installed" in one_sentence((done.returncode, done.stdout, done.stderr))
    assert not file.exists()


def test_a_missing_system_library_is_named_with_the_line_that_installs_it(
    sound: Path, tmp_path: Path
) -> None:
    trap = tmp_path / "trap"
    trap.mkdir()
    (trap / "PySide6.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file')\n"
    )
    done = subprocess.run(
        [sys.executable, "main.py", "graph", sound, "--format", "svg"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(trap)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    said = one_sentence((done.returncode, done.stdout, done.stderr))
    assert "libEGL.so.1" in said
    assert "apt-get install" in said


def test_a_folder_that_takes_no_file_is_told_in_a_sentence(
    sound: Path, tmp_path: Path, run: Run
) -> None:
    said = one_sentence(run("graph", sound, "-o", tmp_path / "nowhere" / "talk.mmd"))
    assert "nowhere" in said


def test_a_scenario_that_cannot_be_played_has_no_graph(library: Path, run: Run) -> None:
    assert "S1" in one_sentence(run("graph", library / "broken"))
