"""The workbench over a scenario that refers to a house code above it."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.usecases.bench_views import ReloadState
from tests.scenario.houses import HOUSE, put_house
from tests.usecases.bench import Bench
from tests.usecases.shop import SHOP


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    put_house(tmp_path)
    text = SHOP.replace("title: The lost order\n", "title: The lost order\nportrait: [decides]\n")
    assert text != SHOP
    return Bench(tmp_path, text).opened()


def line_of(bench: Bench) -> str:
    scenario = bench.bench.scenario()
    assert scenario is not None
    return scenario.portrait[0].text


def test_a_save_of_the_house_is_taken_in(bench: Bench, tmp_path: Path) -> None:
    assert bench.view.playable
    assert line_of(bench) == "Speaks for themselves"
    put_house(tmp_path, HOUSE.replace("Speaks for themselves", "Decides alone"))
    assert bench.look()
    assert bench.state is ReloadState.RELOADED
    assert line_of(bench) == "Decides alone"


def test_a_broken_house_leaves_the_last_good_version_playable(bench: Bench, tmp_path: Path) -> None:
    put_house(tmp_path, "title: [\n")
    assert bench.look()
    assert bench.state is ReloadState.BROKEN
    assert bench.view.playable
    (row,) = [row for row in bench.view.problems if row.code == "S121"]
    assert str(tmp_path / "house.yaml") in row.sentence
    put_house(tmp_path)
    assert bench.look()
    assert bench.state is ReloadState.RELOADED


def test_a_house_that_seems_half_saved_is_waited_for(bench: Bench, tmp_path: Path) -> None:
    put_house(tmp_path, HOUSE[: HOUSE.index("offers") - 10])
    assert not bench.look()
    assert bench.state is ReloadState.OPENED
    put_house(tmp_path)
    bench.look()
    assert bench.view.playable
    assert bench.state is not ReloadState.BROKEN
