"""The room: what fits a projector of 1024 by 768."""

from __future__ import annotations

import pytest

from simulator.analysis.checks.room import find
from tests.analysis.checks.subjects import codes, fork, only, subject

SHORT = ("One.", "Two.", "Three.", "Four.")
CYRILLIC = ("Раз.", "Два.", "Три.", "Чотири.")


def say(length: int, letter: str = "a") -> str:
    """A reply of so many characters."""
    return (letter * 7 + " ") * (length // 8) + letter * (length % 8)


def test_a_line_above_four_replies_has_180_characters() -> None:
    assert codes(find, subject(fork(*SHORT, line=say(180)))) == []
    found = only(find, subject(fork(*SHORT, line=say(181))), "S440")
    assert found.values == {"count": "181", "limit": "180"}
    assert str(found.place) == "scenario.yaml:10:11"


def test_a_variant_has_its_own_place() -> None:
    nodes = fork(*SHORT).replace('says: "Nobody came."', f'says: [No., "{say(190)}"]')
    assert str(only(find, subject(nodes), "S440").place) == "scenario.yaml:10:17"


@pytest.mark.parametrize(
    ("short", "letter", "normal", "smallest"),
    [(SHORT, "a", 120, 245), (CYRILLIC, "я", 105, 205)],
    ids=["latin", "cyrillic"],
)
def test_four_replies_have_so_many_characters_each(
    short: tuple[str, ...], letter: str, normal: int, smallest: int
) -> None:
    def of(length: int) -> list[str]:
        return codes(find, subject(fork(*short[:3], say(length, letter))))

    assert [of(normal), of(normal + 1)] == [[], ["S441"]]
    assert [of(smallest), of(smallest + 1)] == [["S441"], ["S442"]]


def test_the_letters_count_and_not_the_language() -> None:
    assert codes(find, subject(fork(*SHORT[:3], say(110)), language="uk")) == []
    assert codes(find, subject(fork(*SHORT[:3], say(110, "д")), language="bg")) == ["S441"]


def test_fewer_replies_have_more_room_each() -> None:
    assert codes(find, subject(fork(say(160), say(160), "x"))) == []
    assert codes(find, subject(fork(say(161), "x", "y"))) == ["S441"]
    assert codes(find, subject(fork(say(240), "x"))) == []


def test_a_fork_is_told_once_at_the_reply_that_is_most_too_long() -> None:
    found = only(find, subject(fork(say(121), say(140), say(130), "x")), "S441")
    assert found.values == {"node": "n0", "count": "140", "limit": "120", "replies": "3"}
    assert found.place.line == 13
    found = only(find, subject(fork(say(121), say(140), say(130), say(250))), "S442")
    assert found.values == {"node": "n0", "count": "250", "limit": "245", "replies": "1"}


def test_a_translation_is_measured_in_its_own_file() -> None:
    sheet = f"nodes: {{n0: {{says: {say(181, 'я')}}}}}\n"
    found = only(find, subject(fork(*SHORT), uk=sheet), "S440")
    assert str(found.place) == "uk.yaml:4:20"
