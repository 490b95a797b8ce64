"""The what-if that is on the wall, as far as it has gone."""

from __future__ import annotations

from simulator.usecases.showing import Choice
from simulator.usecases.supposing import Supposition
from simulator.usecases.supposing_views import WhatIfView

DEPTH = 3
"""How many turns a what-if goes at most: the room must find its way back."""


class Supposed:
    """What is supposed beside the talk; nothing of it is kept anywhere.

    `chosen` is the reply (from 0) picked to go on with, None where none was."""

    def __init__(self) -> None:
        self.what: Supposition | None = None
        self.view: WhatIfView | None = None
        self.chosen: int | None = None

    @property
    def on(self) -> bool:
        """Whether a what-if is shown."""
        return self.what is not None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The replies to go on with; none at its end."""
        return self.view.choices if self.view is not None else ()

    def show(self, what: Supposition | None, view: WhatIfView | None) -> None:
        """Shows it as far as it has gone; None: back to the talk as it is."""
        self.what, self.view, self.chosen = what, view, None

    def choose(self, option: int) -> None:
        """Picks a reply (from 0); ignored where it cannot be said."""
        choices = self.choices
        if 0 <= option < len(choices) and choices[option].closed is None:
            self.chosen = option

    def to_say(self, played: str | None) -> int:
        """The reply (from 0) that going on would suppose: the one picked, else the first that
        can be said and is not the one `played` where the roads part."""
        if self.chosen is not None:
            return self.chosen
        choices = self.choices
        other = played if self.what is not None and not self.what.said else None
        can = [place for place, one in enumerate(choices) if one.closed is None]
        return next((place for place in can if choices[place].reply != other), (*can, 0)[0])
