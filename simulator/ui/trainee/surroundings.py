"""What the screens of a trainee are given by the one who composes the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.progress.keeper import Keeper
from simulator.ui.tasks import InBackground

if TYPE_CHECKING:
    from simulator.model.issue import Issue

    # Heavy (transitions, yaml): the first frame comes before it.
    from simulator.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is outside of the window.

    `keeper` keeps what people do, `guest_keeper` makes one that keeps nothing.
    `make_desk(keeper, profile, guest)` is called once the heavy rooms are wanted, on any
    thread but the window's. `clock` tells the moment in UTC. `say_issue(issue, language)` says
    what is amiss in a scenario.
    """

    keeper: Keeper
    guest_keeper: Callable[[], Keeper]
    make_desk: Callable[[Keeper, int, bool], Desk]
    in_background: InBackground
    clock: Callable[[], datetime]
    data_folder: Path
    scenarios_folder: Path
    say_issue: Callable[[Issue, str], str]
