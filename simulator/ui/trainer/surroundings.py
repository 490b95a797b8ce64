"""What the workbench is given by the one who composes the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.progress.keeper import Keeper
from simulator.ui.tasks import InBackground

if TYPE_CHECKING:
    # Heavy (transitions, yaml): loaded when the workbench is first opened.
    from simulator.usecases.authoring import Workbench
    from simulator.usecases.lost_here import LostHere
    from simulator.usecases.steps import Steps


@dataclass(frozen=True, slots=True)
class BenchSurroundings:
    """What is outside of the window.

    `keeper` has the settings and what people chose; `make_workbench` is given the language of
    sentences and is called on another thread than the window's. `scenarios_folder` is where
    new scenarios are put unless another place is chosen. `lost_at(scenario, stop)` works out
    what everybody lost in a scenario by its id, until `stop` says so.
    """

    keeper: Keeper
    make_workbench: Callable[[str], Workbench]
    in_background: InBackground
    scenarios_folder: Path
    lost_at: Callable[[str, Callable[[], bool]], Steps[LostHere]]
