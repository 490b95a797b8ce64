"""A workshop on the screens of the platform it is started on; says where its windows stand."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator import app
from simulator.ui.desk_window import DeskWindow
from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.setup_screen import SetupScreen
from simulator.ui.windows import MainWindow
from simulator.usecases.workshop.setup_views import SetupWishes

_PATIENCE_S = 60


def wait_for(holds: Callable[[], bool]) -> None:
    """Lets the program go on until something holds."""
    until = time.monotonic() + _PATIENCE_S
    while not holds():
        assert time.monotonic() < until, "it never comes"
        QTest.qWait(10)


def main(folder: Path) -> None:
    application = QApplication([])
    window = MainWindow()
    made: list[DeskWindow] = []
    keep = DeskWindow.__init__

    def noted(desk: DeskWindow, *values: object, **named: object) -> None:
        made.append(desk)
        keep(desk, *values, **named)

    DeskWindow.__init__ = noted
    options = app._options(["--data", str(folder / "data"), "--language", "en"])
    options.workshop = "oven"
    close = app._furnish(application, window, options)
    window.open_bare()
    wait_for(lambda: isinstance(window.screen_shown, SetupScreen))
    screen = window.screen_shown
    assert isinstance(screen, SetupScreen)
    wishes = screen.wishes()
    screen.started.emit(SetupWishes(room="Room A", screen=wishes.screen))
    wait_for(lambda: isinstance(window.screen_shown, PresenterScreen))
    flow = made[0]._workshop
    assert flow is not None
    talk = flow._talk
    assert talk is not None
    stage = talk.stage

    def where() -> dict[str, object]:
        audience = stage._audience
        assert audience is not None
        under = sorted(stage._screens.under(window))
        return {"main": under, "audience": list(audience.geometry().getRect())}

    told: dict[str, object] = {"single": stage.single, "started": where()}
    QTest.keyClick(window, Qt.Key.Key_F7)
    wait_for(lambda: stage.safe)
    told |= {"swapped": where(), "private_after_swap": stage.safe}
    audience = stage._audience
    assert audience is not None
    QTest.keyClick(audience, Qt.Key.Key_F11)
    told["window"] = audience.isFullScreen()
    wait_for(lambda: not made[0].tasks.busy)
    window.close()
    close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
