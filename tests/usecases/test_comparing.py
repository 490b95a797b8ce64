"""The answer before the numbers beside what happened."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from simulator.model.score import Word
from simulator.usecases.comparing import compared
from simulator.usecases.debrief_views import Compared, Lean, Reflection
from tests.ui.trainee import oven

GIVEN = Reflection(5, Lean.HARDENED)


def test_nothing_answered_is_nothing_to_compare() -> None:
    assert compared(None, oven.numbers(), oven.turns()) is None


def test_the_turn_and_the_way_are_compared_each_by_itself() -> None:
    told = compared(GIVEN, oven.numbers(), oven.turns())
    assert told == Compared(GIVEN, Lean.BENT, 3)
    assert not told.same_lean
    assert not told.same_turn
    seen = compared(Reflection(3, Lean.BENT), oven.numbers(), oven.turns())
    assert seen is not None
    assert seen.same_lean
    assert seen.same_turn


@pytest.mark.parametrize(
    ("word", "lean"),
    [
        (Word.LEVEL, Lean.NEITHER),
        (Word.BENDS, Lean.BENT),
        (Word.HARDENS, Lean.HARDENED),
        (Word.SEE_SAW, Lean.BOTH),
        (Word.WEAK, Lean.NEITHER),
    ],
)
def test_every_direction_has_its_words_in_the_question(word: Word, lean: Lean) -> None:
    told = compared(GIVEN, replace(oven.numbers(), word=word), oven.turns())
    assert told is not None
    assert told.lean is lean


def test_of_two_turns_that_cost_as_much_it_is_the_earlier_one() -> None:
    turns = tuple(replace(turn, delta=Fraction(7)) for turn in oven.turns())
    told = compared(GIVEN, oven.numbers(), turns)
    assert told is not None
    assert told.costliest == 1


def test_where_nothing_was_lost_no_turn_cost_most() -> None:
    turns = tuple(replace(turn, delta=Fraction(0)) for turn in oven.turns())
    none = Reflection(None, Lean.NEITHER)
    told = compared(none, None, turns)
    assert told == Compared(none, None, None)
    assert told.same_turn
