"""Results of a few small talks, as an archive and on their way out."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from simulator.model.run import Mode
from simulator.usecases.exchange.exporting import Exported, Exporting, Form, Wish
from simulator.usecases.steps import finished
from tests.usecases.room import Room
from tests.usecases.shop import Clock

HEARD = ("hear", "cancel")
"""The best road of the shop."""
CALMED = ("soothe", "own")
"""One that promises what nobody can keep, and takes it back."""


@dataclass
class Office:
    """Somebody who exports what was played in a room."""

    room: Room
    exporting: Exporting

    def made(self, form: Form, **wishes: object) -> bytes:
        """The whole of a form, as a stream gets it."""
        stream = io.BytesIO()
        self.export(Wish(form, **wishes), stream)  # type: ignore[arg-type]  # by keyword
        return stream.getvalue()

    def export(self, wish: Wish, stream: io.BytesIO) -> Exported:
        return finished(self.exporting.to_stream(wish, stream))


@pytest.fixture
def office(here: Room) -> Iterator[Office]:
    yield Office(here, Exporting(here.desk.keeper, here.desk.shelf, clock=Clock()))


@pytest.fixture
def played(office: Office) -> Office:
    """An exam, a practice run with a promise taken back, one that was left and one that is open."""
    office.room.play(*HEARD, mode=Mode.EXAM)
    office.room.play(*CALMED)
    office.room.say(office.room.begin(), "hear")
    office.room.say(office.room.begin(), "terms", "wall")
    return office
