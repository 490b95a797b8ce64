"""Values made in bulk are the same values, and as frozen."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from simulator.model.making import maker


@dataclass(frozen=True, slots=True)
class Point:
    """Something small and frozen."""

    x: int
    y: int = 2
    names: tuple[str, ...] = ()


make = maker(Point)


def test_a_made_value_is_the_one_its_class_makes() -> None:
    made = make(1, names=("a",))
    assert type(made) is Point
    assert made == Point(1, names=("a",))
    assert hash(made) == hash(Point(1, names=("a",)))
    assert repr(made) == repr(Point(1, names=("a",)))


def test_a_made_value_is_frozen_and_can_be_copied() -> None:
    made = make(1)
    with pytest.raises(FrozenInstanceError):
        made.__setattr__("x", 2)
    assert replace(made, x=3) == Point(3)
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes


def test_a_field_without_a_default_has_to_be_given() -> None:
    with pytest.raises(TypeError, match="x"):
        make(**{"y": 1})  # type: ignore[arg-type]  # what must not work


@dataclass(frozen=True)
class Wide:
    """Has no slots."""

    x: int


@dataclass(frozen=True, slots=True)
class Listed:
    """Has a factory."""

    x: list[int] = field(default_factory=list)


@pytest.mark.parametrize("kind", [Wide, Listed])
def test_a_class_that_cannot_be_made_so_is_refused(kind: type) -> None:
    with pytest.raises(TypeError):
        maker(kind)
