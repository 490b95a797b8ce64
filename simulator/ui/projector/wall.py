"""What is on the wall: the picture of the step, or one of the few that stand in its place.

Without a window. Blank stands over everything, then the test card, then a frozen picture; what
is under them goes on and is there again when they are taken away.
"""

from __future__ import annotations

from simulator.usecases.workshop.frames import (
    BlankFrame,
    CardFrame,
    CausesFrame,
    ForkFrame,
    Frame,
)

_EMPTY = BlankFrame()


class Wall:
    """The picture that the room sees, `shown`. `frame` is that of the step."""

    def __init__(self, room: str = "") -> None:
        self.frame: Frame = _EMPTY
        self._room = room
        self._blank: BlankFrame | None = None
        self._card = False
        self._frozen: Frame | None = None

    @property
    def shown(self) -> Frame:
        """What is on the wall now."""
        if self._blank is not None:
            return self._blank
        if self._card:
            return CardFrame(self._room)
        return self.frame if self._frozen is None else self._frozen

    @property
    def covered(self) -> bool:
        """Whether something hides the talk: only going back to it is possible then."""
        return self._blank is not None or self._card

    @property
    def frozen(self) -> bool:
        """Whether the picture stays while the presenter goes on."""
        return self._frozen is not None

    @property
    def live(self) -> bool:
        """Whether the room sees the step itself."""
        return not self.covered and not self.frozen

    def blank(self, *, white: bool) -> None:
        """Nothing on the wall, in black or white."""
        self._blank = BlankFrame(white)

    def show_card(self) -> None:
        """The test card on the wall."""
        self._card = True

    def freeze(self) -> None:
        """Keeps the picture of the step as it is now, or lets it go on again."""
        self._frozen = self.frame if self._frozen is None else None

    def uncover(self) -> None:
        """Takes blank and test card away."""
        self._blank, self._card = None, False

    def thaw(self) -> None:
        """The picture of the step again."""
        self._frozen = None


class Pages:
    """Which page of a picture is shown, where a picture needs several.

    The page stays while the room goes from reading the replies to voting on them; going on
    leafs only through what has not been seen yet."""

    def __init__(self) -> None:
        self.page = 0
        self._count = 1
        self._seen = 0
        self._subject: object = None

    def take(self, frame: Frame, count: int) -> int:
        """A picture of `count` pages; answers the page (from 0) to show of it."""
        subject = _subject(frame)
        if subject != self._subject:
            self.page = self._seen = 0
        self._subject, self._count = subject, max(1, count)
        self.page = min(self.page, self._count - 1)
        return self.page

    def leaf_on(self) -> bool:
        """One page further, if any was not seen yet; whether there was one."""
        if self._seen + 1 >= self._count:
            return False
        self.turn_to(self._seen + 1)
        return True

    def leaf_back(self) -> bool:
        """One page back; whether there was one. What was leafed back over is to be leafed
        through again."""
        if self.page == 0:
            return False
        self.page -= 1
        self._seen = self.page
        return True

    def turn_to(self, page: int) -> None:
        """To a page that somebody asked for."""
        self.page = max(0, min(page, self._count - 1))
        self._seen = max(self._seen, self.page)


def _subject(frame: Frame) -> object:
    """What a picture is about: the replies of a turn are, at each step of its vote."""
    if isinstance(frame, ForkFrame):
        return ForkFrame, frame.turn, frame.choices
    if isinstance(frame, CausesFrame):
        return CausesFrame, frame.causes
    return frame
