"""Run by `starting` in a process of its own: a window up to its first frame, then figures.

`first_frame.py bare` is the floor: an empty QMainWindow. `first_frame.py ours FOLDER
SCENARIOS` is the program with its progress in FOLDER; with `talk` behind it a talk is opened
before the figures are taken. Prints one JSON object: the processor time of the whole
process up to the frame (all threads, interpreter included), private memory, heavy modules.
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
        _ours(sys.argv[2], sys.argv[3], talk=sys.argv[4:] == ["talk"])


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    _when_painted(window, _report)
    application.exec()


def _ours(folder: str, scenarios: str, *, talk: bool) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from simulator.app import main as run

    run_events: Callable[..., int] = QApplication.exec

    def execute(*_: Any) -> int:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
        _when_painted(window, (lambda: _open_talk(window)) if talk else _report)
        return run_events()

    QApplication.exec = execute
    arguments = ["--data", folder, "--scenarios", scenarios]
    run([*arguments, "--play", "oven"] if talk else arguments)


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
