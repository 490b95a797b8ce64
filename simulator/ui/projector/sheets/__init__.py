"""Sheets: what the room sees, laid out as placed boxes before anything is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize

from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.sheets.blank import blank_sheet
from simulator.ui.projector.sheets.fitting import Ground
from simulator.ui.projector.sheets.fork import fork_sheet
from simulator.ui.projector.sheets.items import Item, Page, Sheet
from simulator.ui.projector.sheets.line import line_sheet
from simulator.ui.projector.sheets.played import reaction_sheet, reply_sheet
from simulator.ui.projector.sheets.scores import scores_sheet
from simulator.ui.projector.sheets.votes import votes_sheet
from simulator.usecases.workshop.frames import (
    BlankFrame,
    ForkFrame,
    Frame,
    LineFrame,
    ReactionFrame,
    ReplyFrame,
    ScoresFrame,
    VotesFrame,
)

__all__ = ["Item", "Page", "Sheet", "lay_out"]

# Each takes the frame of its key: a table of types has no narrower type for that.
_SHEETS: dict[type, Callable[[Ground, Any], Sheet]] = {
    BlankFrame: blank_sheet,
    LineFrame: line_sheet,
    ForkFrame: fork_sheet,
    VotesFrame: votes_sheet,
    ReplyFrame: reply_sheet,
    ReactionFrame: reaction_sheet,
    ScoresFrame: scores_sheet,
}


def lay_out(frame: Frame, size: QSize, looks: RoomLooks) -> Sheet:
    """A frame as placed boxes, in units, on a picture of a size in pixels."""
    return _SHEETS[type(frame)](Ground.of(size, looks), frame)
