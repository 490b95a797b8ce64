"""The scenarios at hand: read from files, compiled and analysed once."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from threading import Event, current_thread

import pytest

from simulator.model.errors import KnownError
from simulator.scenario.house import with_house
from simulator.usecases.shelf import Shelf, played_scenario
from tests.scenario.houses import HOUSE, put_house, put_referring, referring_yaml
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.shop import ENDLESS, SHOP, put


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    put(tmp_path / "scenarios")
    put(tmp_path / "scenarios", ENDLESS, "endless")
    put(tmp_path / "scenarios", minimal_scenario_yaml(id="broken", endings=None), "broken")
    shelf = Shelf(tmp_path / "scenarios", tmp_path / "cache")
    yield shelf
    shelf.close()


def test_one_broken_scenario_does_not_hide_the_others(shelf: Shelf) -> None:
    assert [(entry.id, entry.issue is None) for entry in shelf.entries()] == [
        ("broken", False),
        ("endless", True),
        ("shop", True),
    ]


def test_a_scenario_comes_with_its_exact_bytes(shelf: Shelf) -> None:
    scenario, text = shelf.playable("shop")
    assert (scenario.id, text) == ("shop", SHOP.encode())
    assert shelf.digest("shop") == scenario.digest


def test_a_broken_scenario_is_refused_with_the_place_of_its_first_error(shelf: Shelf) -> None:
    with pytest.raises(KnownError) as refused:
        shelf.playable("broken")
    assert refused.value.code == "scenario_broken"
    assert refused.value.values["scenario"] == "broken"
    file, line, column = refused.value.values["place"].rsplit(":", 2)
    assert file.endswith("broken/scenario.yaml")
    assert int(line) > 0
    assert int(column) > 0
    assert shelf.digest("broken") is None


def test_an_absent_scenario_is_refused_too(shelf: Shelf) -> None:
    with pytest.raises(KnownError) as refused:
        shelf.playable("nowhere")
    assert refused.value.code == "scenario_absent"
    assert shelf.digest("nowhere") is None


def test_the_digest_is_the_one_of_the_file_as_it_stands_now(shelf: Shelf) -> None:
    before = shelf.digest("shop")
    put(shelf.folder, SHOP.replace("An order", "One order"))
    assert shelf.digest("shop") not in (None, before)


def test_a_table_is_compiled_once_per_text(shelf: Shelf) -> None:
    scenario, _ = shelf.playable("shop")
    again, _ = shelf.playable("shop")
    assert shelf.table(scenario) is shelf.table(again)
    put(shelf.folder, SHOP.replace("An order", "One order"))
    changed, _ = shelf.playable("shop")
    assert shelf.table(changed) is not shelf.table(scenario)
    assert shelf.table(changed).scenario is changed


def test_prospects_are_worked_out_once_per_text_and_memories(shelf: Shelf) -> None:
    scenario, _ = shelf.playable("shop")
    one = shelf.prospects(scenario, [("oven", "agreed"), ("tiles", "left")])
    assert shelf.prospects(scenario, [("tiles", "left"), ("oven", "agreed")]) is one
    assert shelf.prospects(scenario, ()) is not one
    assert shelf.about_turns(scenario, ()) == 2


def test_a_scenario_without_finite_bounds_has_no_prospects(shelf: Shelf) -> None:
    scenario, _ = shelf.playable("endless")
    assert shelf.prospects(scenario, ()) is None
    assert shelf.prospects(scenario, ()) is None  # and that is remembered
    assert shelf.about_turns(scenario, ()) is None


def test_only_so_many_are_kept_and_the_oldest_goes_first(shelf: Shelf) -> None:
    scenario, _ = shelf.playable("shop")
    memories = [[("oven", f"ending{number}")] for number in range(9)]
    kept = [shelf.prospects(scenario, memory) for memory in memories]
    assert shelf.prospects(scenario, memories[8]) is kept[8]
    assert shelf.prospects(scenario, memories[1]) is kept[1]
    assert shelf.prospects(scenario, memories[0]) is not kept[0]


def test_reading_and_analysis_have_a_thread_each(shelf: Shelf) -> None:
    read, analysed = (
        {hand_over(lambda _: current_thread().name).result(timeout=10) for _ in range(3)}
        for hand_over in (shelf.submit, shelf.analyse)
    )
    assert len(read) == len(analysed) == 1
    assert len(read | analysed | {current_thread().name}) == 3


def test_reading_does_not_wait_for_an_analysis(shelf: Shelf) -> None:
    go_on = Event()
    analysis = shelf.analyse(lambda _: go_on.wait(30))
    assert len(shelf.submit(Shelf.entries).result(timeout=10)) == 3
    assert not analysis.done()
    go_on.set()
    assert analysis.result(timeout=10)


def test_a_closed_shelf_takes_no_more_work(shelf: Shelf) -> None:
    shelf.close()
    for hand_over in (shelf.submit, shelf.analyse):
        assert hand_over(Shelf.entries).cancelled()


def test_the_text_a_run_was_played_on_is_read_without_its_file() -> None:
    assert played_scenario("shop", SHOP.encode()).title == "The lost order"


def test_a_text_this_version_cannot_read_is_refused_by_the_name_of_its_scenario() -> None:
    with pytest.raises(KnownError) as refused:
        played_scenario("shop", b"format: 99\nid: shop\n")
    assert (refused.value.code, dict(refused.value.values)) == (
        "text_unreadable",
        {"scenario": "shop"},
    )


class TestHouse:
    """A scenario that refers to a house code above it."""

    @pytest.fixture
    def referring(self, tmp_path: Path) -> Iterator[Shelf]:
        put_house(tmp_path)
        put_referring(tmp_path)
        shelf = Shelf(tmp_path, None)
        yield shelf
        shelf.close()

    def test_its_exact_bytes_hold_the_house_and_need_no_file(self, referring: Shelf) -> None:
        scenario, text = referring.playable("small")
        for file in (referring.folder / "house.yaml", referring.folder / "small/scenario.yaml"):
            file.unlink()
        assert played_scenario("small", text) == scenario
        assert sha256(text).hexdigest() == scenario.digest

    def test_a_change_of_the_house_is_a_change_of_the_scenario(self, referring: Shelf) -> None:
        before = referring.digest("small")
        put_house(referring.folder, HOUSE.replace("Our code", "Our own code"))
        assert referring.digest("small") not in (None, before)

    def test_without_the_house_it_cannot_be_played(self, referring: Shelf) -> None:
        (referring.folder / "house.yaml").unlink()
        with pytest.raises(KnownError, match="scenario_broken"):
            referring.playable("small")

    def test_a_text_with_a_faulty_house_is_no_text_of_a_run(self) -> None:
        text = with_house(referring_yaml().encode(), b"title: [")
        with pytest.raises(KnownError, match="text_unreadable"):
            played_scenario("small", text)
