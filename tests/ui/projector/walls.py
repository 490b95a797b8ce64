"""A wall to look at: the view shown at a size, and its pixels."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QImage

from simulator.ui.fonts import register_fonts
from simulator.ui.projector.audience_view import AudienceView
from simulator.ui.projector.looks_of_room import RoomLooks
from tests.shots.harness import discard, settle


def shown(*, reduced_motion: bool) -> Iterator[AudienceView]:
    """A wall of 1280 × 720, on which bars grow unless motion is reduced."""
    view = AudienceView(RoomLooks(family=register_fonts(), reduced_motion=reduced_motion))
    view.resize(1280, 720)
    view.show()
    settle()
    yield view
    discard(view)


def picture(view: AudienceView) -> QImage:
    """What stands on the wall, in pixels."""
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
