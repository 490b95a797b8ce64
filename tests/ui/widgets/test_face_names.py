"""The faces that authors are told of are those that are drawn."""

from __future__ import annotations

from simulator.model.faces import FACES
from simulator.ui.widgets.face import PEOPLE


def test_every_face_that_is_drawn_is_offered_to_authors() -> None:
    assert sorted(FACES) == sorted(PEOPLE)
