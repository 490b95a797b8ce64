"""PySide6 6.12.0 kills Python 3.11 after some thousands of calls that return None."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CALLS = 50_000

# Before 3.12 None is counted like any object: a binding that gives back one reference too
# many per call ends in "Fatal Python error: none_dealloc". The talk runs in a process of its
# own, so that its death is a failed test and not the end of the tests.
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv[:1])
receiver, timer, colour, label = QObject(), QTimer(), QColor(), QLabel()
void = {{
    "core": lambda: receiver.setObjectName("x"),
    "timer": lambda: timer.setInterval(1),
    "gui": lambda: colour.setRed(1),
    "widgets": lambda: label.setText("x"),
    "signal": lambda: receiver.objectNameChanged.emit("x"),
}}[sys.argv[1]]
before = sys.getrefcount(None)
for _ in range({CALLS}):
    void()
print("lost", before - sys.getrefcount(None))
"""


@pytest.mark.parametrize("kind", ["core", "timer", "gui", "widgets", "signal"])
def test_fifty_thousand_void_calls_leave_python_alive(kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM, kind],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    word, lost = done.stdout.split()
    # A call that takes one None too many loses as many as there were calls.
    assert word == "lost"
    assert int(lost) < CALLS / 100


def test_each_python_gets_the_release_that_does_not_kill_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = [need for need in project["dependencies"] if need.startswith("PySide6")]
    assert pins == [
        "PySide6-Essentials>=6.11.3,<6.12; python_version < '3.12'",
        "PySide6-Essentials>=6.12,<6.13; python_version >= '3.12'",
    ]
