"""What the room sees: one picture of every kind, in the light and in the dark theme."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simulator.ui.projector.audience_view import AudienceView
from simulator.ui.projector.looks_of_room import RoomLooks, RoomPalette
from simulator.ui.theme import Theme
from simulator.usecases.workshop.frames import Frame
from tests.shots.harness import State, given
from tests.ui.projector.frames_of_oven import ENGLISH, all_frames

SHOWN = (
    "card",
    "title",
    "join",
    "line",
    "options_closed",
    "vote_phones",
    "closed",
    "votes_again",
    "reaction",
    "scores",
    "what_if_end",
    "worst_end",
    "ending",
    "causes_again",
    "measure",
    "forks",
    "rule_written",
    "numbers",
    "farewell",
)


def showing(frame: Frame) -> State:
    """The wall with a frame on it. A wall has no text size of its own: it has its height."""

    def made(theme: Theme) -> QWidget:
        palette = RoomPalette.DARK if theme.dark else RoomPalette.ROOM
        view = AudienceView(RoomLooks(palette, theme.family, theme.reduced_motion))
        view.show_frame(given(frame))
        return view

    return made


STATES: dict[str, State] = {
    f"audience_{name}": showing(frame)
    for name, frame in all_frames(ENGLISH).items()
    if name in SHOWN
}
