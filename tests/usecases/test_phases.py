"""Which verbs lead where, and that every other one is refused with a sentence."""

from __future__ import annotations

import pytest

from simulator.model.errors import KnownError
from simulator.usecases.phases import Phase, Phases

WAYS = {
    (Phase.BRIEFING, "begin"): Phase.TALKING,
    (Phase.TALKING, "explain"): Phase.FEEDBACK,
    (Phase.TALKING, "take_back"): Phase.TALKING,
    (Phase.TALKING, "look_back"): Phase.DEBRIEF,
    (Phase.FEEDBACK, "go_on"): Phase.TALKING,
    (Phase.FEEDBACK, "take_back"): Phase.TALKING,
    (Phase.DEBRIEF, "ask_causes"): Phase.CAUSES,
    (Phase.CAUSES, "name_causes"): Phase.DEBRIEF,
}
VERBS = sorted({verb for _, verb in WAYS})


def test_a_training_begins_with_its_briefing() -> None:
    assert Phases().now is Phase.BRIEFING


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_leads_on_from_its_own_phases_and_is_refused_everywhere_else(
    phase: Phase, verb: str
) -> None:
    phases = Phases(phase)
    if (phase, verb) in WAYS:
        phases.move(verb)
        assert phases.now is WAYS[phase, verb]
        return
    with pytest.raises(KnownError) as refused:
        phases.move(verb)
    assert refused.value.code == "wrong_phase"
    assert dict(refused.value.values) == {"verb": verb, "phase": phase.value}
    assert phases.now is phase


def test_two_trainings_do_not_share_a_phase() -> None:
    one, other = Phases(), Phases()
    one.move("begin")
    assert (one.now, other.now) == (Phase.TALKING, Phase.BRIEFING)
