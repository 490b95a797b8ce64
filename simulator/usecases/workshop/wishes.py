"""What a trainer chose last before a workshop, as settings of this computer and back."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.model.errors import KnownError
from simulator.progress.people import room_name
from simulator.progress.store import Store
from simulator.usecases.workshop.kept import PLANNED_MINUTES
from simulator.usecases.workshop.setup_views import (
    LONGEST_SESSION_MINUTES,
    MOST_EXPECTED,
    RoomTheme,
    SetupWishes,
)

_ROOM, _EXPECTED, _MINUTES = "workshop_room", "workshop_expected", "workshop_minutes"
_SCREEN, _THEME, _PHONES = "workshop_screen", "workshop_theme", "workshop_phones"
_YES, _NO = "yes", "no"


def wishes_of(settings: Mapping[str, str]) -> SetupWishes:
    """The wishes kept among settings; what is absent or unknown is as at the first time.

    Whether the room of that name and the screen are still there is not known here."""
    minutes = _number(settings.get(_MINUTES), LONGEST_SESSION_MINUTES)
    return SetupWishes(
        room=_room(settings.get(_ROOM, "")),
        expected=_number(settings.get(_EXPECTED), MOST_EXPECTED),
        planned_minutes=minutes or PLANNED_MINUTES,
        screen=settings.get(_SCREEN, ""),
        theme=_theme(settings.get(_THEME)),
        phones=settings.get(_PHONES) == _YES,
    )


def settings_of(wishes: SetupWishes) -> dict[str, str]:
    """The wishes as texts to keep."""
    return {
        _ROOM: wishes.room,
        _EXPECTED: "" if wishes.expected is None else str(wishes.expected),
        _MINUTES: str(wishes.planned_minutes),
        _SCREEN: wishes.screen,
        _THEME: wishes.theme.value,
        _PHONES: _YES if wishes.phones else _NO,
    }


def keep_wishes(store: Store, wishes: SetupWishes) -> None:
    """Keeps what is other than before: each costs a commit."""
    before = store.settings.all()
    for key, value in settings_of(wishes).items():
        if before.get(key) != value:
            store.settings.put(key, value)


def _room(text: str) -> str:
    try:
        return room_name(text)
    except KnownError:  # nothing of it can be seen
        return ""


def _number(text: str | None, most: int) -> int | None:
    """A whole number from 1 to `most`, None for anything else."""
    # Not every digit of the world's scripts is taken, nor a text that never ends.
    if text is None or not (text.isascii() and text.isdecimal() and len(text) <= len(str(most))):
        return None
    return int(text) if 1 <= int(text) <= most else None


def _theme(text: str | None) -> RoomTheme:
    return RoomTheme(text) if text in tuple(RoomTheme) else RoomTheme.LIGHT
