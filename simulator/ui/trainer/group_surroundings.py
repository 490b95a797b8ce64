"""What the group screen is given by the one who composes the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from simulator.ui.tasks import InBackground

if TYPE_CHECKING:
    # Heavy (transitions, yaml): loaded when the group is first wanted.
    from simulator.usecases.results import Results


@dataclass(frozen=True, slots=True)
class GroupSurroundings:
    """What is outside of the window. `make_results` is called on another thread than the
    window's; `clock` tells the moment."""

    make_results: Callable[[], Results]
    in_background: InBackground
    clock: Callable[[], datetime]
