"""What the first frame waits for, seen from a process of its own without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from simulator.progress.paths import store_file
from simulator.progress.store import Store
from tests.scenario.samples import minimal_scenario_yaml

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"yaml", "transitions", "pydantic", "igraph", "sqlite3", "simulator.ui.theme"}

PROGRAM = """
import gc, json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import simulator.ui.first_frame as watching

opened = []
sys.addaudithook(
    lambda event, args: opened.append(str(args[0]))
    if event == "open" and str(args[0]).endswith("scenario.yaml") else None
)
seen = {}
watch = watching.after_first_frame

def told(window, then):
    seen["window"] = window
    def painted():
        seen["modules"] = sorted(sys.modules)
        seen["opened"] = list(opened)
        then()
        wait_for_rows()
    watch(window, painted)

def wait_for_rows():
    window = seen["window"]
    if opened and "yaml" in sys.modules and gc.isenabled():
        seen["screen"] = type(window.screen_shown).__name__
        seen["window"] = None
        print(json.dumps(seen | {"opened_at_last": opened, "collecting": gc.isenabled()}))
        sys.stdout.flush()
        window.close()
        return
    QTimer.singleShot(5, wait_for_rows)

watching.after_first_frame = told
import simulator.app
sys.exit(simulator.app.main(["--data", sys.argv[1], "--scenarios", sys.argv[2]]))
"""


def start(folder: Path) -> dict[str, Any]:
    """What the program had loaded and read at its first frame, with one person known."""
    store = Store.open(store_file(folder / "data"))
    store.profiles.add("Olena", datetime.now(UTC))
    store.close()
    home = folder / "scenarios" / "small"
    home.mkdir(parents=True)
    (home / "scenario.yaml").write_text(minimal_scenario_yaml(), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder / "data"), str(folder / "scenarios")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_the_first_frame_comes_before_heavy_modules_and_before_the_library(tmp_path: Path) -> None:
    seen = start(tmp_path)
    assert seen["screen"] == "HomeScreen"
    assert not HEAVY & set(seen["modules"])
    assert seen["opened"] == []
    assert seen["opened_at_last"], "the library is read, only later"
    assert seen["collecting"], "the collector is at work again"
