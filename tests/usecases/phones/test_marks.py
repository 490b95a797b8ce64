"""Lots and their seals: nobody makes one up, and none serves for another purpose."""

from __future__ import annotations

import pytest

from simulator.usecases.phones.marks import LETTERS, Marks, new_token


def test_a_mark_is_known_again_by_its_session_alone() -> None:
    marks = Marks()
    mark = marks.new()
    assert marks.phone(mark) == mark.partition(".")[0]
    assert Marks().phone(mark) is None


def test_two_phones_draw_different_lots() -> None:
    marks = Marks()
    assert len({marks.new() for _ in range(500)}) == 500


@pytest.mark.parametrize("made_up", ["", ".", "abc", "abc.", "abc.0", ".0", "é.é", "a.b.c"])
def test_a_made_up_mark_is_nobody(made_up: str) -> None:
    assert Marks().phone(made_up) is None


def test_a_changed_lot_breaks_its_seal() -> None:
    marks = Marks()
    lot, _, seal = marks.new().partition(".")
    assert marks.phone(f"{lot}0.{seal}") is None
    assert marks.phone(f"{lot}.{seal[:-1]}") is None


def test_the_form_of_one_phone_is_not_that_of_another() -> None:
    marks = Marks()
    assert marks.is_form(marks.form("a"), "a")
    assert not marks.is_form(marks.form("a"), "b")
    assert not marks.is_form("", "a")


def test_the_seal_of_a_phone_is_no_form_and_a_form_is_no_seal() -> None:
    marks = Marks()
    lot, _, seal = marks.new().partition(".")
    assert not marks.is_form(seal, lot)
    assert marks.phone(f"{lot}.{marks.form(lot)}") is None


def test_the_word_of_the_address_is_read_from_a_wall_without_doubt() -> None:
    words = [new_token() for _ in range(300)]
    assert all(len(word) == 6 and set(word) <= set(LETTERS) for word in words)
    assert not set(LETTERS) & set("il1o0")
    assert len(set(words)) > 290
