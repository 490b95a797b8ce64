"""What a workshop is given by the one who composes the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from simulator.progress.keeper import Keeper
from simulator.ui.projector.room_screens import RoomScreens
from simulator.ui.tasks import InBackground
from simulator.usecases.desk import Desk
from simulator.usecases.phones.phone_votes import PhoneVotes

MakePhones = Callable[[str, Callable[[str, tuple[int, ...]], None]], PhoneVotes]
"""Makes the votes of phones in a language; what they count is called on another thread."""


@dataclass(frozen=True, slots=True)
class ProjectorSurroundings:
    """What is outside of the two windows.

    `keeper` keeps what rooms do, `spare_keeper` makes one in memory, for when the store takes
    no room. `make_desk(keeper, profile, guest)` is called on any thread but the window's.
    `clock` tells the moment in UTC; `now` seconds of a clock that never goes back.
    """

    keeper: Keeper
    spare_keeper: Callable[[], Keeper]
    make_desk: Callable[[Keeper, int, bool], Desk]
    in_background: InBackground
    clock: Callable[[], datetime]
    now: Callable[[], float]
    screens: RoomScreens
    make_phones: MakePhones
