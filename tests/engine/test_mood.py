"""The client's mood: every written step, and the rules that counters carry."""

from typing import Any

import pytest

from simulator.engine.mood import TEMPERS, Mood, face_level, mood_row, next_mood
from simulator.model.scenario import ClientType, Tag
from tests.graphs import WORKED

DERIVED = {"kept", "broken"}


def moved(
    before: Mood, care: int, firmness: int, words: str, kind: ClientType = ClientType.UPSET_FAIR
) -> Mood:
    tags = set(words.split())
    row = mood_row(care, firmness, frozenset(Tag(tag) for tag in tags - DERIVED))
    return next_mood(before, row, TEMPERS[kind], kept="kept" in tags, broken="broken" in tags)


@pytest.mark.parametrize("case", WORKED["mood_steps_units"])
def test_a_written_step_moves_tension_and_trust_as_written(case: dict[str, Any]) -> None:
    before = Mood(case["T"], case["R"], case["apologies"], case["gave"], 0)
    after = moved(before, case["C"], case["F"], case["tags"], ClientType(case["type"]))
    assert (after.tension, after.trust) == (case["T2"], case["R2"])


@pytest.mark.parametrize(("name", "row"), WORKED["client_types"].items())
def test_a_client_type_starts_and_moves_as_written(name: str, row: dict[str, Any]) -> None:
    temper = TEMPERS[ClientType(name)]
    assert (temper.tension, temper.trust) == (row["T0"], row["R0"])
    assert temper.appetite == row["appetite"]
    assert temper.walk_trust == row["walk_R"]
    tenths = [float(_number(row[key])) * 10 for key in ("k_up", "k_down")]
    assert tenths == [temper.up_tenths, temper.down_tenths]


def _number(text: str) -> float:
    above, _, below = text.partition("/")
    return int(above) / int(below or 1)


CALM = Mood(10, 10, 0, 0, 0)


def test_acknowledging_again_and_again_without_action_loses_its_effect() -> None:
    tensions = []
    mood = CALM
    for _ in range(4):
        mood = moved(mood, 2, 2, "acknowledge")
        tensions.append(mood.tension)
    assert tensions == [10, 11, 13, 15]


def test_action_ends_a_row_of_hollow_acknowledgements() -> None:
    mood = moved(moved(CALM, 2, 2, "acknowledge"), 2, 2, "acknowledge action")
    assert mood.hollow == 0


def test_an_apology_counts_as_an_acknowledgement_in_a_row() -> None:
    mood = moved(moved(CALM, 2, 2, "acknowledge"), 2, 2, "apology")
    assert (mood.tension, mood.hollow) == (10, 2)


def test_acting_without_acknowledging_calms_a_heated_client_half_as_well() -> None:
    heated = Mood(14, 10, 0, 0, 0)
    assert moved(heated, 4, 4, "action acknowledge").tension == 14 - 2
    assert moved(heated, 4, 4, "action").tension == 14 - 1
    assert moved(heated, 4, 4, "action apology next_step").tension == 14 - 4
    assert moved(heated, 4, 4, "action next_step").tension == 14 - 2
    assert moved(CALM, 4, 4, "action").tension == 10 - 2


def test_a_second_apology_with_action_neither_calms_nor_annoys() -> None:
    once = moved(CALM, 2, 2, "apology action")
    again = moved(once, 2, 2, "apology action")
    assert (once.tension, again.tension) == (9, 9)


def test_trust_of_one_reply_rises_by_one_at_most_but_a_kept_promise_comes_on_top() -> None:
    assert moved(CALM, 4, 4, "next_step refuse alternative").trust == 11
    assert moved(CALM, 4, 4, "next_step kept").trust == 13


def test_giving_way_feeds_an_appetite_from_the_third_time_on() -> None:
    deltas = []
    for yields in range(3):
        after = moved(Mood(10, 10, 0, yields, 0), 2, 0, "", ClientType.OPPORTUNIST)
        deltas.append(after.tension - 10)
    assert deltas == [-1, 0, 2]


def test_tension_and_trust_stay_on_their_scale() -> None:
    assert moved(Mood(20, 1, 0, 0, 0), 0, 4, "rude").tension == 20
    assert moved(Mood(20, 1, 0, 0, 0), 0, 4, "rude").trust == 0
    assert moved(Mood(1, 20, 1, 0, 0), 4, 4, "explain").tension == 0


@pytest.mark.parametrize(
    ("tension", "level"),
    [(20, 1), (16, 1), (15, 2), (12, 2), (11, 3), (7, 3), (6, 4), (3, 4), (2, 5)],
)
def test_the_face_has_five_moods(tension: int, level: int) -> None:
    assert face_level(tension, ClientType.UPSET_FAIR) == level


def test_only_the_face_of_a_silent_client_hides_tension() -> None:
    assert face_level(15, ClientType.SILENT) == face_level(11, ClientType.UPSET_FAIR)
