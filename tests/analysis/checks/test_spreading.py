"""Conditions that a walk forgets, spread along it: promises, and the counters of the mood."""

from __future__ import annotations

import pytest

from simulator.analysis.checks.spreading import (
    BROKEN,
    FRESH,
    KEPT,
    NEVER,
    OPEN,
    Counters,
    made_by,
    no_promises,
    settled_by,
    spread,
    status_of,
)
from simulator.analysis.explore import Exploration, explore
from simulator.engine.mood import TEMPERS
from simulator.engine.table import ReplyRow, compile_table
from simulator.model.scenario import ClientType, Promise, Reply
from tests.analysis.checks.judging import BAD, OK, best, cave, wall
from tests.graphs import node, reply, scenario

PROMISES = (Promise("p", "P"), Promise("q", "Q"))


def row_of(own: Reply) -> ReplyRow:
    story = scenario([node("a", own, best("ok", "other"))], [OK], promises=PROMISES)
    return compile_table(story).nodes[0].replies[0]


@pytest.mark.parametrize(
    ("more", "before", "after"),
    [
        ({}, NEVER, NEVER),
        ({"promises": ("p",)}, NEVER, OPEN),
        ({"promises": ("p",)}, KEPT | BROKEN, KEPT | BROKEN),
        ({"keeps_promise": ("p",)}, NEVER | OPEN, NEVER | KEPT),
        ({"breaks_promise": ("p",)}, NEVER | OPEN | KEPT, NEVER | BROKEN | KEPT),
        ({"keeps_promise": ("p",), "breaks_promise": ("p",)}, OPEN, KEPT),
        ({"promises": ("p",), "breaks_promise": ("p",)}, NEVER, BROKEN),
        ({"promises": ("q",)}, NEVER, NEVER),
    ],
)
def test_a_reply_moves_a_promise(more: dict[str, tuple[str, ...]], before: int, after: int) -> None:
    own = row_of(best("ok", **more))
    assert status_of(settled_by(own, before | NEVER << 4), 0) == after


def test_making_comes_before_settling() -> None:
    own = row_of(best("ok", promises=("q",), keeps_promise=("q",)))
    assert status_of(made_by(own, no_promises(2)), 1) == OPEN
    assert status_of(settled_by(own, no_promises(2)), 1) == KEPT


def test_each_state_has_all_that_can_be() -> None:
    story = scenario(
        [
            node("a", best("b", promises=("p",)), wall("b")),
            node("b", best("ok", keeps_promise=("p",)), cave("bad"), wall("b", once=True)),
        ],
        [OK, BAD],
        promises=PROMISES,
    )
    walked = explore(compile_table(story))
    masks = spread(walked, no_promises(2), settled_by)
    found = {
        walked.table.names[spot.state.place]: status_of(masks[spot.number], 0)
        for spot in walked.spots
    }
    assert found == {"a": NEVER, "b": NEVER | OPEN, "ok": NEVER | KEPT, "bad": NEVER | OPEN}


def test_nothing_is_spread_where_nothing_begins() -> None:
    story = scenario([node("a", best("ok"), cave("ok"))], [OK])
    assert list(spread(Exploration(compile_table(story)), 1, settled_by)) == []


class TestCounters:
    def test_giving_way_soothes_once_and_feeds_the_appetite_later(self) -> None:
        counters = Counters(TEMPERS[ClientType.BARGAINER])
        own = row_of(reply("x", 4, 0, "ok", "blame_client"))  # −2 and +3 for the blame
        moods = [FRESH]
        for _ in range(3):
            moods.append(counters.after(own, moods[-1]))
        rising = counters.raising(own, broken=False)
        assert [bool(mood & rising) for mood in moods] == [False, True, True, True]
        assert moods[2] == moods[3]  # the counter stops where it stops to matter

    def test_a_mask_of_several_moods_moves_bit_by_bit(self) -> None:
        counters = Counters(TEMPERS[ClientType.UPSET_FAIR])
        own = row_of(reply("x", 3, 3, "ok", "apology"))
        once = counters.after(own, FRESH)
        assert counters.after(own, FRESH | once) == once | counters.after(own, once)

    def test_breaking_a_promise_outweighs_what_soothes(self) -> None:
        counters = Counters(TEMPERS[ClientType.UPSET_FAIR])
        own = row_of(cave("ok"))
        assert counters.raising(own, broken=False) == 0
        assert counters.raising(own, broken=True) & FRESH
