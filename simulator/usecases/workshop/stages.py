"""The steps of a workshop, and which follows which.

A turn has the same steps every time, so that a room knows what comes: the client's line, the
replies, the vote, its silence, the count, the reply that is played, how the client takes it,
what it was worth. After the talk the room looks for the cause before it sees a number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any, Protocol

from transitions import Machine, MachineError

from simulator.model.errors import KnownError


class Stage(StrEnum):
    """What the room is at. Conditions, not actions."""

    TITLE = "title"
    JOIN = "join"
    """How a phone comes to vote; only where phones may."""
    LINE = "line"
    OPTIONS = "options"
    OPEN = "open"
    """Hands are counted, phones vote."""
    CLOSED = "closed"
    """The vote is over and hidden: neighbours tell each other why."""
    VOTES = "votes"
    REPLY = "reply"
    REACTION = "reaction"
    SCORES = "scores"
    ENDING = "ending"
    CAUSES = "causes"
    CAUSES_OPEN = "causes_open"
    CAUSES_CLOSED = "causes_closed"
    CAUSES_SHOWN = "causes_shown"
    MEASURE = "measure"
    """Who mends the cause, and until when."""
    FORKS = "forks"
    """The two turns that mattered most."""
    WORST = "worst"
    """The worst road, played once on purpose; only where somebody asked for it. After it the
    room is back where it left: no way of its own leads on from here."""
    RULE = "rule"
    NUMBERS = "numbers"
    """The headline and the two columns."""
    FAREWELL = "farewell"


OF_A_TURN = (
    Stage.LINE,
    Stage.OPTIONS,
    Stage.OPEN,
    Stage.CLOSED,
    Stage.VOTES,
    Stage.REPLY,
    Stage.REACTION,
    Stage.SCORES,
)
"""The steps of every turn, in order."""

AFTER_THE_TALK = (
    Stage.ENDING,
    Stage.CAUSES,
    Stage.CAUSES_OPEN,
    Stage.CAUSES_CLOSED,
    Stage.CAUSES_SHOWN,
    Stage.MEASURE,
    Stage.FORKS,
    Stage.WORST,
    Stage.RULE,
    Stage.NUMBERS,
    Stage.FAREWELL,
)
COUNTING = (Stage.OPEN, Stage.CLOSED, Stage.CAUSES_OPEN, Stage.CAUSES_CLOSED)
"""Where hands may still be counted, or a slip of the hand mended."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A step of a session: `turn` from 1 (the turns of the talk; after it that of the last),
    and which of the step's pictures, `beat` from 0: a scene, another voice, a node further."""

    turn: int
    stage: Stage
    beat: int = 0


class Circumstances(Protocol):
    """What decides between two ways on."""

    @property
    def phones(self) -> bool:
        """Whether phones may vote."""

    @property
    def over(self) -> bool:
        """Whether the reply of the turn has led to an ending."""

    @property
    def speechless(self) -> bool:
        """Whether the talk has ended before anybody could say anything at this turn."""

    @property
    def has_causes(self) -> bool:
        """Whether the scenario has causes to look for."""

    @property
    def has_forks(self) -> bool:
        """Whether any turn is worth coming back to."""


def _way(source: Stage, dest: Stage, **conditions: str | list[str]) -> dict[str, Any]:
    return {"trigger": "advance", "source": source.value, "dest": dest.value, **conditions}


_WAYS: list[dict[str, Any]] = [
    _way(Stage.TITLE, Stage.JOIN, conditions="phones"),
    _way(Stage.TITLE, Stage.LINE, unless="phones"),
    _way(Stage.JOIN, Stage.LINE),
    _way(Stage.LINE, Stage.ENDING, conditions="speechless"),
    _way(Stage.LINE, Stage.OPTIONS, unless="speechless"),
    *(_way(one, other) for one, other in pairwise(OF_A_TURN[1:])),
    _way(Stage.SCORES, Stage.ENDING, conditions="over"),
    _way(Stage.SCORES, Stage.LINE, unless="over"),
    _way(Stage.ENDING, Stage.CAUSES, conditions="has_causes"),
    _way(Stage.ENDING, Stage.FORKS, unless="has_causes", conditions="has_forks"),
    _way(Stage.ENDING, Stage.RULE, unless=["has_causes", "has_forks"]),
    _way(Stage.CAUSES, Stage.CAUSES_OPEN),
    _way(Stage.CAUSES_OPEN, Stage.CAUSES_CLOSED),
    _way(Stage.CAUSES_CLOSED, Stage.CAUSES_SHOWN),
    _way(Stage.CAUSES_SHOWN, Stage.MEASURE),
    _way(Stage.MEASURE, Stage.FORKS, conditions="has_forks"),
    _way(Stage.MEASURE, Stage.RULE, unless="has_forks"),
    _way(Stage.FORKS, Stage.RULE),
    _way(Stage.RULE, Stage.NUMBERS),
    _way(Stage.NUMBERS, Stage.FAREWELL),
    *(
        {"trigger": "revote", "source": source.value, "dest": dest.value}
        for source, dest in (
            (Stage.CLOSED, Stage.OPEN),
            (Stage.VOTES, Stage.OPEN),
            (Stage.CAUSES_CLOSED, Stage.CAUSES_OPEN),
        )
    ),
    *(
        {"trigger": "restart", "source": stage.value, "dest": Stage.LINE.value}
        for stage in OF_A_TURN
    ),
    *(
        {"trigger": "play_worst", "source": stage.value, "dest": Stage.WORST.value}
        for stage in (Stage.FORKS, Stage.RULE)
    ),
]


class _Model:
    """What `transitions` puts its triggers on; it answers the conditions by `now`."""

    state: str
    trigger: Callable[[str], bool]

    def __init__(self, now: Circumstances) -> None:
        self._now = now

    def phones(self) -> bool:
        return self._now.phones

    def over(self) -> bool:
        return self._now.over

    def speechless(self) -> bool:
        return self._now.speechless

    def has_causes(self) -> bool:
        return self._now.has_causes

    def has_forks(self) -> bool:
        return self._now.has_forks


class Stages:
    """Which step follows which; refuses, with a sentence, what has no way from here."""

    def __init__(self, now: Circumstances) -> None:
        self._model = _Model(now)
        self._machine = Machine(
            model=self._model,
            states=[stage.value for stage in Stage],
            transitions=_WAYS,
            initial=Stage.TITLE.value,
            auto_transitions=False,
        )

    def after(self, stage: Stage, verb: str = "advance") -> Stage:
        """Where `verb` leads from a stage; KnownError `wrong_phase` where it leads nowhere."""
        self._machine.set_state(stage.value)
        try:
            moved = self._model.trigger(verb)
        except MachineError as wrong:
            raise KnownError("wrong_phase", verb=verb, phase=stage.value) from wrong
        if not moved:
            raise KnownError("wrong_phase", verb=verb, phase=stage.value)
        return Stage(self._model.state)

    def may(self, stage: Stage, verb: str) -> bool:
        """Whether `verb` leads anywhere from a stage."""
        try:
            self.after(stage, verb)
        except KnownError:
            return False
        return True
