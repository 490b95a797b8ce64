"""Who may allow an offer, by the name people know them by; and the portrait in the briefing."""

from __future__ import annotations

import pytest

from simulator.model.scenario import Scenario
from simulator.scenario.loader import load_bytes
from simulator.usecases.authority import authority
from simulator.usecases.showing import OfferLine
from simulator.usecases.talking import briefing_view
from tests.scenario.houses import HOUSE, referring_yaml


def scenario(**changes: str | None) -> Scenario:
    text = referring_yaml(**changes).encode()
    loaded = load_bytes(text, "small/scenario.yaml", "small", house=HOUSE.encode())
    assert loaded.scenario is not None, loaded.issues
    return loaded.scenario


@pytest.mark.parametrize(
    ("by", "said"),
    [
        (None, None),
        ("petro", "Petro"),
        ("senior", "Taras the senior"),
        ("desk", "whoever talks to the client"),
        ("Somebody else", "Somebody else"),
        ("seniors", "seniors"),
    ],
)
def test_a_voice_a_role_and_words(by: str | None, said: str | None) -> None:
    cast = "{petro: {name: Petro}, taras: {name: Taras the senior, role: senior}}"
    assert authority(scenario(cast=cast), by) == said


def test_what_the_trainees_own_role_may_allow_needs_nobody() -> None:
    own = scenario(role="{you_are: Care, role: desk}", fair="{allowed: [call_ahead, one_fee]}")
    assert briefing_view(own, None).allowed == (
        OfferLine("A call an hour before", None),
        OfferLine("Cancel one fee", "the senior on duty"),
    )


def test_a_voice_of_the_cast_comes_before_a_role_of_its_name() -> None:
    assert authority(scenario(cast="{senior: {name: Olha}}"), "senior") == "Olha"


def test_a_role_that_begins_with_capitals_keeps_them() -> None:
    text = HOUSE.replace("The senior on duty", "IT on duty").encode()
    data = referring_yaml().encode()
    made = load_bytes(data, "small/scenario.yaml", "small", house=text).scenario
    assert made is not None
    assert authority(made, "senior") == "IT on duty"


def test_the_briefing_shows_the_portrait_of_those_that_have_one() -> None:
    assert briefing_view(scenario(), None).portrait == ("Speaks for themselves",)
    assert briefing_view(scenario(portrait=None), None).portrait == ()
