"""Sheets: what the room sees, laid out as placed boxes before anything is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize

from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.sheets.blank import blank_sheet
from simulator.ui.projector.sheets.card import card_sheet
from simulator.ui.projector.sheets.causes import causes_sheet, causes_shown_sheet
from simulator.ui.projector.sheets.closing import (
    ending_sheet,
    farewell_sheet,
    measure_sheet,
    rule_sheet,
)
from simulator.ui.projector.sheets.fitting import Ground
from simulator.ui.projector.sheets.fork import fork_sheet
from simulator.ui.projector.sheets.items import Item, Page, Sheet
from simulator.ui.projector.sheets.line import line_sheet
from simulator.ui.projector.sheets.numbers import no_numbers_sheet, numbers_sheet
from simulator.ui.projector.sheets.opening import join_sheet, title_sheet
from simulator.ui.projector.sheets.played import reaction_sheet, reply_sheet
from simulator.ui.projector.sheets.roads import forks_sheet, worst_sheet
from simulator.ui.projector.sheets.scores import scores_sheet
from simulator.ui.projector.sheets.votes import votes_sheet
from simulator.ui.projector.sheets.what_if import what_if_sheet
from simulator.usecases.workshop import frames
from simulator.usecases.workshop.frames import Frame

__all__ = ["Item", "Page", "Sheet", "lay_out"]

# Each takes the frame of its key: a table of types has no narrower type for that.
_SHEETS: dict[type, Callable[[Ground, Any], Sheet]] = {
    frames.CardFrame: card_sheet,
    frames.BlankFrame: blank_sheet,
    frames.TitleFrame: title_sheet,
    frames.JoinFrame: join_sheet,
    frames.LineFrame: line_sheet,
    frames.ForkFrame: fork_sheet,
    frames.VotesFrame: votes_sheet,
    frames.ReplyFrame: reply_sheet,
    frames.ReactionFrame: reaction_sheet,
    frames.ScoresFrame: scores_sheet,
    frames.WhatIfFrame: what_if_sheet,
    frames.WorstFrame: worst_sheet,
    frames.EndingFrame: ending_sheet,
    frames.CausesFrame: causes_sheet,
    frames.CausesShownFrame: causes_shown_sheet,
    frames.MeasureFrame: measure_sheet,
    frames.ForksFrame: forks_sheet,
    frames.RuleFrame: rule_sheet,
    frames.NumbersFrame: numbers_sheet,
    frames.NoNumbersFrame: no_numbers_sheet,
    frames.FarewellFrame: farewell_sheet,
}


def lay_out(frame: Frame, size: QSize, looks: RoomLooks, ratio: float = 1.0) -> Sheet:
    """A frame as placed boxes, in units, on a picture of a size in the toolkit's pixels, of
    which each is `ratio` of the screen's: the test card says how many there are."""
    return _SHEETS[type(frame)](Ground.of(size, looks, ratio), frame)
