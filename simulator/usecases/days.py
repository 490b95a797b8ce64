"""Moments and days as the clock of this computer shows them.

What is kept is in UTC; what people read, and the day on which something is due, is of the
place where they sit: a talk sat late in the evening counts for that evening's day.
"""

from __future__ import annotations

from datetime import date, datetime


def here(moment: datetime) -> datetime:
    """A moment on the clock of this computer, with the offset that held then; one without an
    offset is taken to be of this clock already."""
    return moment.astimezone() if moment.tzinfo is not None else moment


def day_here(moment: datetime) -> date:
    """The day of a moment by the clock of this computer."""
    return here(moment).date()
