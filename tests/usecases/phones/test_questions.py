"""What phones are asked is made of what stands on the wall."""

from __future__ import annotations

import pytest

from simulator.usecases.phones.questions import Question, question_on
from simulator.usecases.showing import Choice, Line, LineKind, MoodView
from simulator.usecases.workshop.frames import BlankFrame, CausesFrame, ForkFrame, Vote

MOOD = MoodView("Olena", None, 2)


def test_a_fork_asks_with_the_client_s_words_and_the_replies_as_numbered() -> None:
    frame = ForkFrame(
        line=Line(LineKind.CLIENT, "Olena", "Where is it?"),
        mood=MOOD,
        turn=3,
        choices=(Choice("r1", "Here."), Choice("r2", "There.", "Promised.")),
        vote=Vote.OPEN,
        again=True,
    )
    assert question_on(frame, "3") == Question(
        "3", "Where is it?", ("Here.", "There."), (None, "Promised."), again=True
    )


def test_causes_are_asked_without_a_line() -> None:
    frame = CausesFrame(("No plan.", "No stock."), Vote.OPEN)
    assert question_on(frame, "causes") == Question(
        "causes", "", ("No plan.", "No stock."), (None, None)
    )


def test_a_blank_wall_asks_nothing() -> None:
    assert question_on(BlankFrame(), "1") is None


@pytest.mark.parametrize(("options", "closed"), [((), ()), (("a",), ()), (("a",), (None, None))])
def test_a_question_that_does_not_hold_together_is_refused(
    options: tuple[str, ...], closed: tuple[str | None, ...]
) -> None:
    with pytest.raises(ValueError, match="options"):
        Question("1", "", options, closed)
