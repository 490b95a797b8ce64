"""Bounds give way to what the system allows."""

from __future__ import annotations

import pytest

from simulator.usecases.phones.bounds import Bounds


@pytest.mark.parametrize(
    ("files", "connections", "of_one_address"),
    [(100_000, 256, 208), (512, 256, 208), (256, 128, 104), (20, 10, 8), (0, 1, 1)],
)
def test_half_of_the_open_files_are_left_to_the_rest_of_the_program(
    files: int, connections: int, of_one_address: int
) -> None:
    bounds = Bounds().within(files)
    assert (bounds.connections, bounds.of_one_address) == (connections, of_one_address)
    assert bounds.head_s == Bounds().head_s


def test_narrower_bounds_stay() -> None:
    assert Bounds(connections=10, of_one_address=5).within(1024) == Bounds(
        connections=10, of_one_address=5
    )
