"""The phases of a training: briefing, talking, feedback, causes, debrief."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from transitions import Machine, MachineError

from simulator.model.errors import KnownError


class Phase(StrEnum):
    """Where a training is. Conditions, not actions."""

    BRIEFING = "briefing"
    TALKING = "talking"
    FEEDBACK = "feedback"
    DEBRIEF = "debrief"
    CAUSES = "causes"


_TRANSITIONS: list[dict[str, Any]] = [
    {"trigger": "begin", "source": Phase.BRIEFING.value, "dest": Phase.TALKING.value},
    {"trigger": "explain", "source": Phase.TALKING.value, "dest": Phase.FEEDBACK.value},
    {"trigger": "go_on", "source": Phase.FEEDBACK.value, "dest": Phase.TALKING.value},
    {
        "trigger": "take_back",
        "source": [Phase.TALKING.value, Phase.FEEDBACK.value],
        "dest": Phase.TALKING.value,
    },
    {"trigger": "look_back", "source": Phase.TALKING.value, "dest": Phase.DEBRIEF.value},
    {"trigger": "ask_causes", "source": Phase.DEBRIEF.value, "dest": Phase.CAUSES.value},
    {"trigger": "name_causes", "source": Phase.CAUSES.value, "dest": Phase.DEBRIEF.value},
]


class _Model:
    """What `transitions` puts its triggers on."""

    state: str
    trigger: Callable[[str], bool]


class Phases:
    """Moves between phases and refuses, with a sentence, what has no way from here."""

    def __init__(self, first: Phase = Phase.BRIEFING) -> None:
        self._model = _Model()
        self._machine = Machine(
            model=self._model,
            states=[phase.value for phase in Phase],
            transitions=_TRANSITIONS,
            initial=first.value,
            auto_transitions=False,
        )

    @property
    def now(self) -> Phase:
        return Phase(self._model.state)

    def move(self, verb: str) -> None:
        """Takes the transition named `verb`; KnownError `wrong_phase` where there is none."""
        try:
            self._model.trigger(verb)
        except MachineError as wrong:
            raise KnownError("wrong_phase", verb=verb, phase=self.now.value) from wrong
