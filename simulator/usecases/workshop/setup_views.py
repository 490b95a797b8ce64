"""What is asked before a workshop, as values: who the room is, and which screen it looks at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from simulator.progress import people
from simulator.usecases.workshop.kept import PLANNED_MINUTES

MOST_EXPECTED = 999
LONGEST_SESSION_MINUTES = 480
LONGEST_ROOM_NAME = people.LONGEST_ROOM_NAME


class RoomTheme(StrEnum):
    """How the projected picture looks."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """A screen as the computer names it. `width` and `height` are in its own pixels; `is_here`:
    the window stands on it; `mirrored`: it shows the same picture as the one here."""

    name: str
    width: int
    height: int
    is_here: bool = False
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class CutOff:
    """A workshop that can be gone on with: the run, whose room it was, where it had come to.

    `over`: the talk had ended, what comes after it had not."""

    run: int
    title: str
    room: str
    turn: int
    saved_at: datetime
    over: bool = False


@dataclass(frozen=True, slots=True)
class SetupWishes:
    """What is filled in. `expected` is about how many people, None where nobody says; `screen`
    the name of the audience's screen, empty for a single screen; `phones`: they may vote."""

    room: str = ""
    expected: int | None = None
    planned_minutes: int = PLANNED_MINUTES
    screen: str = ""
    theme: RoomTheme = RoomTheme.LIGHT
    phones: bool = False


@dataclass(frozen=True, slots=True)
class SetupView:
    """The screen before a workshop. `title` is the scenario's, empty where none can be played:
    `trouble` then says why, in a sentence. `rooms` are the names known, the last used first.

    `wishes` is what was asked for the last time, as far as it still holds."""

    title: str
    rooms: tuple[str, ...] = ()
    wishes: SetupWishes = SetupWishes()
    screens: tuple[ScreenRow, ...] = ()
    cut_off: tuple[CutOff, ...] = ()
    trouble: str = ""

    @property
    def others(self) -> tuple[ScreenRow, ...]:
        """The screens a room can be given: those the window is not on, and that show a picture
        of their own."""
        return tuple(row for row in self.screens if not row.is_here and not row.mirrored)

    @property
    def single(self) -> bool:
        """Whether the room would see everything that is on the one picture there is."""
        return not self.others
