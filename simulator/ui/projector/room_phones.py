"""Votes by phone, as far as a room's talk needs them: asked, closed, counted beside the hands.

The page is served on a thread of its own; what it counts comes to the window's by a queued
signal. A vote is asked in the words that are on the wall, and closes with it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from simulator.model.errors import KnownError
from simulator.ui.projector.surroundings import MakePhones
from simulator.ui.tasks import InBackground
from simulator.usecases.phones.phone_votes import PhoneVotes, Served
from simulator.usecases.phones.questions import question_on
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.workshop import Workshop

_LAST_WAIT_S = 0.5
LOOK_MS = 1000
"""How often the phones are counted that show the page."""


class RoomPhones(QObject):
    """`counted` carries the question, how many chose each option, and of which count of the
    question these are; `here` how many phones show the page, whenever that is another number."""

    counted = Signal(str, object, object)
    here = Signal(int)
    _came = Signal(str, object)

    def __init__(self, make: MakePhones, in_background: InBackground, parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._in_background = in_background
        self._phones: PhoneVotes | None = None
        self._asked: tuple[str, int] | None = None
        self._words: object = None
        self._seen: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def start(self, language: str) -> Steps[Served]:
        """Serves the page; answers where it is. Raises KnownError where it cannot be served, or
        where this computer is in no network that a phone could be in."""
        phones = self._make(language, self._came.emit)
        served: Served = yield self._in_background(phones.start)
        if served.loopback:
            self._in_background(phones.stop)
            raise KnownError("phones_alone")
        self._phones = phones
        self._timer.start()
        return served

    def stop(self) -> None:
        """Ends the page, without waiting for it."""
        self._timer.stop()
        if self._phones is not None:
            self._in_background(self._phones.stop)
            self._phones = None

    def stop_at_last(self) -> None:
        """The window closes: it ends now."""
        self._timer.stop()
        if self._phones is not None:
            self._phones.stop(_LAST_WAIT_S)
            self._phones = None

    def look(self) -> None:
        """Counts the phones that show the page."""
        if self._phones is not None and self._phones.voters != self._seen:
            self._seen = self._phones.voters
            self.here.emit(self._seen)

    def speak(self, language: str) -> None:
        """The room's texts are in another language."""
        if self._phones is not None:
            self._phones.speak(language)

    def follow(self, workshop: Workshop, *, frozen: bool = False) -> None:
        """Opens and closes the vote with that of the room. While the wall is `frozen` no vote
        opens: phones would show what the wall does not."""
        if self._phones is None:
            return
        self.look()
        ballot = workshop.ballot
        if workshop.vote_open and ballot is not None:
            asked = (workshop.question, ballot.count)
            if not frozen or (asked == self._asked and self._words is not None):
                self._ask(self._phones, workshop, asked)
        elif self._words is not None:
            self._words = None
            if self._asked is not None:
                question, count = self._asked
                self.counted.emit(question, self._phones.close_vote(), count)

    def _ask(self, phones: PhoneVotes, workshop: Workshop, asked: tuple[str, int]) -> None:
        question = question_on(frame_of(workshop), workshop.question)
        if question is None or (asked, question) == (self._asked, self._words):
            return
        phones.ask(question, fresh=asked != self._asked)
        self._asked, self._words = asked, question

    def _on_came(self, question: str, votes: tuple[int, ...]) -> None:
        if self._asked is not None and self._asked[0] == question and self._words is not None:
            self.counted.emit(question, votes, self._asked[1])
