"""Run by `starting` in a process of its own: a window up to a moment, then figures.

`first_frame.py bare` is the floor: an empty QMainWindow. `first_frame.py ours FOLDER
SCENARIOS` is the program with its progress in FOLDER, up to its first frame; with `screen`
behind it, until the first screen stands in the window; with `talk`, until a talk is open.
Prints one JSON object: the processor time of the whole process up to then (all threads,
interpreter included), private memory, heavy modules.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIZE = (1280, 720)
HEAVY = ("yaml", "transitions", "pydantic", "igraph")


def main() -> None:
    """What the first argument asks for."""
    if sys.argv[1] == "bare":
        _bare()
    else:
        _ours(sys.argv[2], sys.argv[3], sys.argv[4] if sys.argv[4:] else "frame")


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    _when_painted(window, _report)
    application.exec()


def _ours(folder: str, scenarios: str, until: str) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from simulator.app import main as run

    run_events: Callable[..., int] = QApplication.exec

    def execute(*_: Any) -> int:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
        ends = {
            "frame": _report,
            "screen": lambda: _wait_for_screen(window),
            "talk": lambda: _open_talk(window),
        }
        _when_painted(window, ends[until])
        return run_events()

    QApplication.exec = execute
    arguments = ["--data", folder, "--scenarios", scenarios]
    run([*arguments, "--play", "oven"] if until == "talk" else arguments)


def _when_painted(window: Any, then: Callable[[], None]) -> None:
    """Calls `then` once the window and all in it have been painted for the first time."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint and watched is window:
                window.removeEventFilter(self)
                QTimer.singleShot(0, then)  # the children are painted in the same go
            return False

    window.watch = Watch(window)
    window.installEventFilter(window.watch)


def _wait_for_screen(window: Any) -> None:
    """Until the first screen stands in the window and has been painted."""
    from PySide6.QtCore import QTimer

    if window.screen_shown is None:
        QTimer.singleShot(1, lambda: _wait_for_screen(window))
    else:
        QTimer.singleShot(0, _report)


def _open_talk(window: Any) -> None:
    """Through the briefing to the first line of the talk, as soon as each is there."""
    from PySide6.QtCore import QTimer

    from simulator.model.run import Mode

    screen = window.screen_shown
    name = type(screen).__name__
    if name == "Conversation":
        QTimer.singleShot(0, _report)
        return
    if name == "BriefingScreen" and not hasattr(window, "asked"):
        window.asked = True
        screen.started.emit(Mode.PRACTICE)
    QTimer.singleShot(20, lambda: _open_talk(window))


def _report() -> None:
    cpu_ms = 1000 * time.process_time()
    heavy = [name for name in HEAVY if name in sys.modules]
    sys.stdout.write(
        json.dumps({"cpu_ms": cpu_ms, "private_mb": _private_mb(), "heavy": heavy}) + "\n"
    )
    sys.stdout.flush()
    os._exit(0)


def _private_mb() -> float | None:
    """Memory that is this process's alone; None where the system does not tell."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


if __name__ == "__main__":
    main()
