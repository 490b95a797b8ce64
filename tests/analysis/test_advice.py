"""What is shown beside a reply is advice, not only arithmetic."""

from __future__ import annotations

from simulator.analysis.bounds import prospects_of
from simulator.model.scenario import Ending
from tests.graphs import LOST, OK, node, reply, scenario


def test_a_cave_that_keeps_more_points_within_reach_is_never_advised() -> None:
    story = scenario(
        [
            node(
                "a",
                reply("balanced", 4, 4, "ends"),
                reply("soothing", 4, 0, "saves", "overpromise"),
                reply("drift", 1, 1, "ends"),
            ),
            node("saves", reply("x", 4, 4, "ok"), reply("y", 0, 0, "ok"), key=True),
            node("ends", reply("x", 4, 4, "lost"), reply("y", 0, 0, "lost")),
        ],
        [OK, LOST],
    )
    prospects = prospects_of(story)
    assert prospects.best_reply(prospects.first, 0, 0).id == "soothing"
    assert prospects.advised_reply(prospects.first, 0, 0).id == "balanced"


def test_where_nothing_balanced_is_open_a_clean_reply_is_advised_then_any() -> None:
    story = scenario(
        [
            node("a", reply("clean", 2, 2, "b"), reply("rude", 0, 4, "b", "rude")),
            node("b", reply("rude", 0, 4, "ok", "rude"), reply("worse", 0, 0, "ok", "rude")),
        ],
        [OK, Ending("no", "No", proper=False)],
    )
    prospects = prospects_of(story)
    assert prospects.advised_reply(prospects.first, 0, 0).id == "clean"
    after = prospects.first._replace(place=1)
    assert prospects.advised_reply(after, 8, 16).id == "rude"


def test_the_worst_reply_is_the_one_after_which_the_least_can_come_of_the_talk() -> None:
    """Here that is not the reply with the least balance of its own."""
    made = scenario(
        [
            node(
                "fork",
                reply("best", 4, 4, "mild"),
                reply("slip", 1, 3, "mild"),
                reply("drift", 2, 2, "steep"),
            ),
            node("mild", reply("up", 4, 4, "ok"), reply("down", 3, 3, "ok")),
            node("steep", reply("up", 4, 4, "ok"), reply("down", 0, 0, "lost")),
        ],
        [OK, LOST],
    )
    prospects = prospects_of(made)
    assert prospects.worst_reply(prospects.first, 0, 0).id == "drift"
    assert prospects.best_reply(prospects.first, 0, 0).id == "best"
