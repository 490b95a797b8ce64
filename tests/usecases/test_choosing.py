"""The next talk: what is due, else what was never sat, else what comes first."""

from __future__ import annotations

from datetime import date, timedelta

from simulator.model.codes import issue
from simulator.model.issue import Place
from simulator.progress.rows import Review
from simulator.usecases.choosing import due_days, due_talks, next_talk
from simulator.usecases.lists import ScenarioRow
from simulator.usecases.next_talk import NextReason, NextTalk

TODAY = date(2026, 3, 10)


def row(name: str, *, broken: bool = False) -> ScenarioRow:
    found = issue("S110", Place("x", 1, 1)) if broken else None
    return ScenarioRow(name, name.title(), "", "", None, 3, 5, 1, ("en",), issue=found)


def review(name: str, days: int) -> Review:
    return Review(name, TODAY + timedelta(days=days), 4)


ROWS = (row("oven"), row("shop"), row("after"))


class TestDue:
    def test_what_is_due_today_is_due_and_what_comes_tomorrow_is_not(self) -> None:
        days = due_days([review("oven", 0), review("shop", -3), review("after", 1)], TODAY)
        assert days == {"oven": TODAY, "shop": TODAY - timedelta(days=3)}

    def test_the_longest_overdue_comes_first(self) -> None:
        reviews = [review("oven", 0), review("shop", -3)]
        assert [talk.scenario for talk in due_talks(ROWS, reviews, TODAY)] == ["shop", "oven"]

    def test_of_the_same_day_the_home_order_decides(self) -> None:
        reviews = [review("after", -1), review("oven", -1)]
        assert [talk.scenario for talk in due_talks(ROWS, reviews, TODAY)] == ["oven", "after"]

    def test_a_talk_that_cannot_be_played_is_not_due(self) -> None:
        rows = (row("oven", broken=True),)
        assert due_talks(rows, [review("oven", -1), review("gone", -1)], TODAY) == ()


class TestNext:
    def test_what_is_due_goes_before_what_was_never_sat(self) -> None:
        found = next_talk(ROWS, [review("after", -2)], {"after"}, TODAY)
        assert found == NextTalk("after", "After", NextReason.DUE, TODAY - timedelta(days=2))

    def test_else_it_is_the_first_of_the_home_list_that_was_never_sat(self) -> None:
        found = next_talk(ROWS, [review("oven", 3)], {"oven"}, TODAY)
        assert found == NextTalk("shop", "Shop", NextReason.FIRST)

    def test_else_it_is_the_earliest_review_with_its_day(self) -> None:
        reviews = [review("oven", 9), review("shop", 4), review("gone", 1)]
        found = next_talk(ROWS, reviews, {"oven", "shop", "after"}, TODAY)
        assert found == NextTalk("shop", "Shop", NextReason.LATER, TODAY + timedelta(days=4))

    def test_a_talk_with_errors_is_never_the_next(self) -> None:
        rows = (row("oven", broken=True), row("shop"))
        found = next_talk(rows, [], set(), TODAY)
        assert found is not None
        assert found.scenario == "shop"

    def test_there_is_none_in_an_empty_folder(self) -> None:
        assert next_talk((), [review("oven", -1)], set(), TODAY) is None

    def test_there_is_none_where_all_was_sat_and_nothing_is_planned(self) -> None:
        assert next_talk(ROWS, [], {"oven", "shop", "after"}, TODAY) is None
