"""The state machine of a talk: one `transitions.Machine` for a scenario.

States are the places where a talk can rest (nodes with replies, endings), there is one
trigger, and a transition for every node and every place a step from it can come to rest
at. Its guard asks whether the landing that was computed lies there; the landing is
committed before the state changes. So the machine refuses whatever the scenario does not
draw, and an exception leaves it where it was.

States are named by their number: `transitions` makes attributes and callbacks out of
names, and nothing an author writes may become one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from transitions import EventData, Machine, Transition
from transitions.core import Condition

from simulator.engine.state import PlayState
from simulator.engine.step import Landing
from simulator.engine.table import NodeRow, RouteRow, Table
from simulator.model.collector import collector_off
from simulator.model.errors import KnownError

_TRIGGER = "advance"


class MachineRefusedError(KnownError):
    """A landing the scenario does not draw from where the talk rests: code `machine_refused`."""


class _Talk:
    """The model object of the machine: the play state, and what `transitions` puts on it."""

    state: str
    advance: Callable[..., bool]

    def __init__(self, play: PlayState) -> None:
        self.play = play


class _Line(Transition):
    """A line between two places: its guard, the commit, the change of state.

    The base class also runs hooks of machine and states, logs each, and looks callables up
    by name; this machine has none of them, and most lines of a place are only asked whether
    they are the one. It would also give every line lists of its own; here lines share them,
    the guard with all that lead to the same place, because a large scenario has thousands.
    """

    def __init__(self, source: str, dest: str, guard: list[Condition]) -> None:
        self.source = source
        self.dest = dest
        self.conditions = guard
        self.before = _COMMITS
        self.prepare = self.after = _NOTHING

    def execute(self, event_data: EventData) -> bool:
        """Moves when the guard holds; answers whether it did."""
        for guard in self.conditions:
            if not callable(guard.func) or not guard.func(event_data):
                return False
        for commit in self.before:
            if callable(commit):
                commit(event_data)
        event_data.machine.set_state(self.dest or self.source, event_data.model)
        return True


class TalkMachine:
    """Holds the play state of one talk and moves it only along the scenario's lines."""

    def __init__(self, table: Table, play: PlayState) -> None:
        self._talk = _Talk(play)
        with collector_off():
            self._draw(table)

    def _draw(self, table: Table) -> None:
        """The machine of the scenario, with the talk on it where it is."""
        self._machine = Machine(
            model=None,
            states=[str(place) for place in _resting_places(table)],
            initial=str(self._talk.play.place),
            auto_transitions=False,
            send_event=True,
        )
        event = self._machine.event_cls(_TRIGGER, self._machine)
        for line in _lines(table):
            event.add_transition(line)
        self._machine.events[_TRIGGER] = event
        self._machine.add_model(self._talk)
        self._drawn = frozenset(event.transitions)

    @property
    def play(self) -> PlayState:
        """The state of the talk now."""
        return self._talk.play

    def advance(self, landing: Landing) -> None:
        """Moves to where a step came to rest; raises `MachineRefusedError` where the
        scenario has no such line, and then nothing has moved."""
        talk = self._talk
        # Without any line from here `transitions` raises an error of its own.
        if talk.state not in self._drawn or not talk.advance(landing=landing):
            raise MachineRefusedError("machine_refused", place=talk.state)

    def restore(self, play: PlayState) -> None:
        """Puts the machine at a state that a replay of answers gave."""
        self._machine.set_state(str(play.place), self._talk)
        self._talk.play = play


def _resting_places(table: Table) -> Iterator[int]:
    for place, node in enumerate(table.nodes):
        if node.replies:
            yield place
    yield from range(len(table.nodes), len(table.names))


def _lines(table: Table) -> Iterator[_Line]:
    names = [str(place) for place in range(len(table.names))]
    guards = [[Condition(_lands_at(place))] for place in range(len(table.names))]
    for place, node in enumerate(table.nodes):
        if node.replies:
            for target in sorted(destinations(table, node)):
                yield _Line(names[place], names[target], guards[target])


def _lands_at(target: int) -> Callable[[EventData], bool]:
    def lands_there(event: EventData) -> bool:
        landing: Landing = event.kwargs["landing"]
        return landing.state.place == target

    return lands_there


def _commit(event: EventData) -> None:
    talk = event.model
    if isinstance(talk, _Talk):
        talk.play = event.kwargs["landing"].state


_COMMITS: Final[list[str | Callable[..., bool | None]]] = [_commit]
_NOTHING: Final[list[str | Callable[..., bool | None]]] = []


def destinations(table: Table, node: NodeRow) -> frozenset[int]:
    """Every place a step from `node` can come to rest at, through narration and walking out."""
    targets = {place for reply in node.replies for _, place in reply.goto}
    if node.source.timer is not None:
        targets.add(table.places[node.id] if node.on_silence is None else node.on_silence)
    found: set[int] = set()
    seen: set[int] = set()
    waiting = list(targets)
    while waiting:
        place = waiting.pop()
        if place in seen:
            continue
        seen.add(place)
        if table.is_ending(place) or table.nodes[place].replies:
            found.add(place)
        else:
            waiting.extend(_targets(table.nodes[place].goto))
    if table.walks_out is not None and any(not table.is_ending(place) for place in seen):
        found.add(table.walks_out)
    return frozenset(found)


def _targets(routes: tuple[RouteRow, ...]) -> list[int]:
    return [place for _, place in routes]
