"""Which commands of a workshop can be carried out now, the same for both windows.

A presentation remote sends PgDn, PgUp, F5, Esc and the full stop or B. While the wall is blank
or shows the test card, these bring the talk back and do nothing else: nobody pages blindly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.ui.projector.room_talk import RoomTalk

Press = Callable[[], None]
Commands = Callable[[], Mapping[str, Press]]
"""What can be done now, the same for every window of the workshop."""

_RESUMING = (
    "next",
    "next_arrow",
    "back",
    "back_arrow",
    "black",
    "white",
    "start",
    "test_card",
    "leave",
)
_DIGITS = range(10)


def commands_of(talk: RoomTalk) -> dict[str, Press]:
    """Action id → what carries it out."""
    picture = talk.stage.picture
    if picture.wall.covered:
        return dict.fromkeys(_RESUMING, picture.uncover)
    runs = _always(talk) | _steps(talk) | _counting(talk)
    if not talk.stage.single:
        runs["audience_full"] = talk.stage.toggle_full
        runs["freeze"] = picture.freeze
    commands: dict[str, Press] = {name: partial(talk.press, run) for name, run in runs.items()}
    commands["leave"] = talk.leave
    return commands


def _always(talk: RoomTalk) -> dict[str, Press]:
    picture = talk.stage.picture
    return {
        "next": talk.steps.go_on,
        "next_arrow": talk.steps.go_on,
        "back": talk.steps.go_back,
        "back_arrow": talk.steps.go_back,
        "black": partial(picture.blank, white=False),
        "white": partial(picture.blank, white=True),
        "start": talk.show_the_room,
        "test_card": picture.show_card,
        "swap": talk.swap,
        "worst_road": talk.worst_road,
        "pause": talk.pause,
        "reset_clock": talk.reset_clock,
        "save": partial(talk.hand_out_wanted.emit, False),
        "print": partial(talk.hand_out_wanted.emit, True),
    }


def _steps(talk: RoomTalk) -> dict[str, Press]:
    """What only some steps allow."""
    workshop = talk.workshop
    allowed = {
        "revote": (workshop.may("revote"), talk.steps.revote),
        "restart_turn": (workshop.may("restart"), talk.steps.restart_turn),
        "what_if": (workshop.may_suppose or workshop.supposing, talk.steps.what_if),
    }
    free = not workshop.supposing
    return {
        name: run for name, (may, run) in allowed.items() if may and (free or name == "what_if")
    }


def _counting(talk: RoomTalk) -> dict[str, Press]:
    """Digits and what goes with them: a number of hands, or the place of a reply."""
    workshop = talk.workshop
    if not workshop.counting and not workshop.choosing:
        return {}
    runs: dict[str, Press] = {
        f"digit_{digit}": partial(talk.count.type_digit, digit) for digit in _DIGITS
    }
    runs["enter"] = talk.count.enter
    if not workshop.choosing:
        runs |= {"more": talk.count.more, "less": talk.count.less, "erase": talk.count.erase}
    return runs
