"""Nothing, in black or white."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from simulator.ui.projector.sheets.fitting import Ground, sheet
from simulator.ui.projector.sheets.items import Page, Sheet, Sheetwide
from simulator.usecases.workshop.frames import BlankFrame


def blank_sheet(ground: Ground, frame: BlankFrame) -> Sheet:
    """One colour from edge to edge, whatever the theme."""
    whole = QRectF(0, 0, ground.width, ground.height)
    colour = "#FFFFFF" if frame.white else "#000000"
    return sheet(ground, [Page((Sheetwide(rect=whole, colour=colour),))])
