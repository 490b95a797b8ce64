"""In which language a person wants the talks: chosen apart from that of the program.

Kept with the person; what the command line asks for holds for this start alone. What is in
front says itself anew when the choice changes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.looks import AS_INTERFACE, LANGUAGES, Looks
from simulator.ui.notices import Notice, closing
from simulator.ui.tasks import Task, Tasks
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow
from simulator.usecases.tongue import Tongue

if TYPE_CHECKING:
    # Heavy (transitions, yaml): the first frame comes before it.
    from simulator.usecases.desk import Desk

_SOURCE = "talks"
_CODES = tuple(code for code, _ in LANGUAGES)
_FEWEST = 2
"""Languages there have to be for a choice."""


class Telling(Protocol):
    """A talk in front: its briefing, itself or its debrief. `says_tongue`: the screen itself
    says why it is not in the language asked for."""

    says_tongue: bool

    @property
    def tongue(self) -> Tongue | None:
        """What it speaks."""

    def reword(self, language: str) -> Task:
        """Says the same in another language."""


class TongueFlow(QObject):
    """The choice of the person at the window. `list_wanted`: it is another one, and no talk is
    in front, but the list of them."""

    list_wanted = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, asked: str | None) -> None:
        """`asked` is what the command line names, None: as the person chose."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._asked = asked
        self._choice = asked or AS_INTERFACE
        self._interface = window.looks.language
        self._desk: Desk | None = None
        self._front: Telling | None = None
        window.talks_chosen.connect(self.choose)
        window.next_talks_wanted.connect(self._on_next_wanted)
        window.looks_changed.connect(self._on_looks_changed)

    @property
    def wanted(self) -> str:
        """The language to tell talks in, where they can be had in it."""
        return self._interface if self._choice == AS_INTERFACE else self._choice

    def take(self, desk: Desk) -> Task:
        """Puts in force what somebody chose earlier."""
        self._desk = desk
        try:
            kept = yield from desk.talk_language()
        except KnownError:  # whoever needs the store next says what is amiss
            kept = None
        known = kept if kept in _CODES else AS_INTERFACE
        self._choice = self._asked or known

    def offer(self) -> None:
        """Talks are shown: the menu has the choice."""
        self._window.talks = self._choice

    def withdraw(self) -> None:
        """No talks are shown any more."""
        self._window.talks = None

    def follow(self, front: Telling | None) -> None:
        """From now on this is the talk in front, None: the list of them. Another language may
        have been chosen while it was being opened."""
        self._unsay()
        self._front = front
        if front is not None and front.tongue and front.tongue.wanted != self.wanted:
            self._tasks.start(self._reword(front))

    def choose(self, choice: str) -> None:
        """Another language, or that of the interface; kept with the person."""
        if self._window.talks is None:
            return
        self._choice, self._asked = choice, None
        self._window.talks = choice
        if self._desk is not None:
            self._tasks.start(self._keep(self._desk, choice))
        # Also where it is the same one again: whoever asks is told why nothing changes.
        self._say_anew()

    def _on_next_wanted(self) -> None:
        """The language after the one in force, of those the talk in front can be had in; where
        it can be had in one alone, that is said. Without a talk, of all."""
        tongue = None if self._front is None else self._front.tongue
        able = [code for code in _CODES if tongue is None or code in tongue.languages]
        if tongue is not None and len(able) < _FEWEST:
            self._say(replace(tongue, wanted=""))
            return
        now = self.wanted if tongue is None else tongue.language
        self.choose(able[(able.index(now) + 1) % len(able)] if now in able else able[0])

    def _say_anew(self) -> None:
        if self._front is None:
            self.list_wanted.emit()
        else:
            self._tasks.start(self._reword(self._front))

    def _reword(self, front: Telling) -> Task:
        yield from front.reword(self.wanted)
        if self._front is front and front.tongue is not None and not front.says_tongue:
            self._say(front.tongue)

    def _say(self, tongue: Tongue) -> None:
        """Says why a talk is not in the language just asked for; nothing where it is."""
        if not tongue.fallen_back:
            self._unsay()
            return

        from simulator.ui.words import spoken_line

        def made() -> Notice:
            close = closing()
            return Notice(_SOURCE, Severity.NOTE, spoken_line(tongue), actions=(close,))

        self._window.say(made)

    def _unsay(self) -> None:
        """Takes that away."""
        self._window.unsay(_SOURCE)

    def _keep(self, desk: Desk, choice: str) -> Task:
        try:
            yield from desk.keep_talk_language(choice)
        except KnownError:
            # The choice holds in this window; the next start asks again.
            return

    def _on_looks_changed(self, looks: Looks) -> None:
        if looks.language != self._interface:
            before, self._interface = self.wanted, looks.language
            if self.wanted != before:
                self._say_anew()
