"""Running commands here and as a program of its own; scenarios to run them on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from simulator.cli import main
from tests.cli.words import BROKEN, ROOT, WARNED, Program, Run, Said
from tests.codes.pages import BASE
from tests.usecases.shop import put


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command here; its exit code, what it printed, and what it complained of."""

    def command(*words: str | Path) -> Said:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as stop:  # argparse
            code = stop.code if isinstance(stop.code, int) else 1
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return put(tmp_path / "scenarios")


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """A scenario, with plans, on which there is nothing to remark."""
    return copytree(BASE, tmp_path / "scenarios" / "base")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder of three scenarios: a sound one, one with a warning, one with errors."""
    home = tmp_path / "library"
    copytree(BASE, home / "base")
    put(home, WARNED, "warned")
    put(home, BROKEN, "broken")
    return home


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Runs main.py where importing PySide6 fails, without a display, in a plain code page."""
    trap = tmp_path / "trap"
    trap.mkdir()
    (trap / "PySide6.py").write_text(
        "raise ModuleNotFoundError('PySide6 is blocked here', name='PySide6')\n"
    )
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment |= {"PYTHONPATH": str(trap), "PYTHONIOENCODING": "ascii"}

    def program(
        *words: str | Path, platform: str = "", **more: Any
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, words)],
            cwd=ROOT,
            env=environment | {"QT_QPA_PLATFORM": platform},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **more,
        )

    return program
