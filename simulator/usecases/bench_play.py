"""The playtest of the workbench: it goes on while its file is being written."""

from __future__ import annotations

from dataclasses import replace

from simulator.engine.state import PlayState
from simulator.engine.table import Table
from simulator.model.errors import KnownError
from simulator.usecases.bench_graph import Reached
from simulator.usecases.bench_places import NOWHERE, Places
from simulator.usecases.bench_playtest import Advice, playtest_view
from simulator.usecases.bench_version import Playable
from simulator.usecases.bench_views import Lost, PlaytestView, Setup
from simulator.usecases.playtest import Playtest, replayed


class BenchPlay:
    """Holds the playtest of the version that can be played now.

    Every verb does nothing without one, and raises the `RefusalError` of `Playtest` where it
    cannot be done; then the playtest stays as it was.
    """

    def __init__(self) -> None:
        self._playable: Playable | None = None
        self._playtest: Playtest | None = None
        self._reached: Reached | None = None
        self._advice: Advice | None = None
        self._language = ""
        self._shown: tuple[Playtest, Places, Advice | None, PlaytestView] | None = None

    # --- what is played -------------------------------------------------------------------

    def take(self, playable: Playable) -> tuple[Lost, ...]:
        """Goes on in another version; what could not be kept.

        Where the talk cannot go on at all (narration in a circle) there is no playtest until
        a version comes in which it can."""
        old = self._playtest
        lost: tuple[Lost, ...] = ()
        self._playable, self._reached, self._advice = playable, None, None
        try:
            if old is None:
                self._playtest = Playtest.begin(playable.table)
            else:
                self._playtest, lost = replayed(playable.table, old)
        except KnownError:
            self._playtest = None
            lost = (Lost("node", old.place),) if old is not None else ()
        self._speak()
        return lost

    def know(self, reached: Reached | None, advice: Advice | None) -> None:
        """What the analysis of this very version found."""
        self._reached, self._advice = reached, advice

    def view(self, places: Places = NOWHERE) -> PlaytestView | None:
        """The playtest as it stands, None where there is none."""
        playtest, advice = self._playtest, self._advice
        if playtest is None:
            return None
        shown = self._shown
        if shown is None or not (
            shown[0] is playtest and shown[1] is places and shown[2] is advice
        ):
            shown = playtest, places, advice, playtest_view(playtest, places, advice)
            self._shown = shown
        return shown[3]

    # --- verbs ----------------------------------------------------------------------------

    def say(self, reply: str) -> None:
        """Says a reply by its id; `-` is silence."""
        if self._playtest is not None:
            self._playtest = self._playtest.given(reply)

    def silence(self) -> None:
        """Lets the timer run out."""
        if self._playtest is not None:
            self._playtest = self._playtest.silence()

    def back(self) -> None:
        """Takes the last reply back."""
        if self._playtest is not None:
            self._playtest = self._playtest.back()

    def restart(self) -> None:
        """Begins again with the same setup."""
        if self._playtest is not None:
            self._playtest = self._playtest.restart()

    def set_up(self, setup: Setup) -> None:
        """Begins anew with another setup."""
        if self._playable is not None:
            self._playtest = Playtest.begin(self._playable.table, setup)
            self._speak()

    def from_start(self) -> None:
        """Begins anew at the start, as the scenario has it."""
        self.set_up(Setup())

    def from_node(self, node: str) -> None:
        """Begins anew at a node, in the state one first comes there with: on the shortest way
        from the start, once the analysis knows it, otherwise in the state of the start."""
        if self._playable is None:
            return
        state = self._reached.states.get(node) if self._reached else None
        setup = Setup(node) if state is None else _setup(node, state, self._playable.table)
        held = self._playtest.setup.memories if self._playtest else frozenset()
        self.set_up(replace(setup, memories=held))

    def speak(self, language: str) -> None:
        """Goes on in another language; where it has no texts yet, in the scenario's own until
        there are some."""
        self._language = language
        self._speak()

    def _speak(self) -> None:
        if self._playtest is not None and self._playable is not None:
            languages = self._playable.languages
            own = self._playable.scenario
            self._playtest = self._playtest.spoken(languages.get(self._language, own))


def _setup(node: str, state: PlayState, table: Table) -> Setup:
    """A state as a setup: what was said before is not part of one."""
    scenario = table.scenario
    standing = state.open_promises
    return Setup(
        node=node,
        tension=state.tension,
        trust=state.trust,
        known=frozenset(f.id for bit, f in enumerate(scenario.facts) if state.known >> bit & 1),
        promised=frozenset(p.id for bit, p in enumerate(scenario.promises) if standing >> bit & 1),
        variables={
            each.id: value for each, value in zip(scenario.variables, state.variables, strict=True)
        },
    )
