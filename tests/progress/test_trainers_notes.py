"""What a trainer keeps: measures beside causes, and teams."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.progress.rows import Measure, Team

from .broken import tamper
from .conftest import MONDAY, Desk


def test_a_measure_stands_beside_its_cause_and_is_written_anew(desk: Desk) -> None:
    measures = desk.store.measures
    first = Measure("oven", "wait", "Оля", date(2026, 4, 1), None, "two call-backs a day")
    measures.put(first, MONDAY)
    measures.put(Measure("oven", "info", "", note="half \ud83d"), MONDAY)
    assert measures.all() == (Measure("oven", "info", "", note="half \ufffd"), first)

    done = Measure("oven", "wait", "Оля", date(2026, 4, 1), date(2026, 3, 20))
    measures.put(done, desk.clock())
    measures.forget("oven", "info")
    measures.forget("oven", "never there")
    assert measures.all() == (done,)


def test_an_illegible_day_is_none(desk: Desk, path: Path) -> None:
    desk.store.measures.put(Measure("oven", "wait", "Olha", date(2026, 4, 1)), MONDAY)
    tamper(path, "UPDATE measure SET due = 'soon'")
    assert desk.store.measures.all() == (Measure("oven", "wait", "Olha"),)


def test_a_team_has_people_and_somebody_may_be_in_several(desk: Desk) -> None:
    teams, ihor = desk.store.teams, desk.store.profiles.add("Ihor", MONDAY).id
    support, sales = teams.add(" Служба  підтримки "), teams.add("Sales")
    teams.put_members(support.id, [ihor, desk.person, ihor, 99])
    teams.put_members(sales.id, [ihor])
    assert teams.all() == (
        Team(sales.id, "Sales", (ihor,)),
        Team(support.id, "Служба підтримки", (desk.person, ihor)),
    )
    teams.put_members(support.id, [])
    assert teams.all()[1].members == ()


def test_a_team_name_is_one_teams(desk: Desk) -> None:
    teams = desk.store.teams
    first, second = teams.add("Ранок"), teams.add("Вечір")
    for write in (lambda: teams.add("РАНОК"), lambda: teams.rename(second.id, "ранок")):
        with pytest.raises(KnownError) as caught:
            write()
        assert (caught.value.code, caught.value.values["name"]) == ("name_taken", "Ранок")
    with pytest.raises(KnownError, match="name_empty"):
        teams.add(" ")
    teams.rename(first.id, "РАНОК")
    assert [team.name for team in teams.all()] == ["Вечір", "РАНОК"]


def test_a_team_that_is_gone_says_so(desk: Desk) -> None:
    team = desk.store.teams.add("Sales").id
    desk.store.teams.delete(team)
    desk.store.teams.delete(team)
    with pytest.raises(KnownError, match="team_gone"):
        desk.store.teams.rename(team, "Other")
    with pytest.raises(KnownError, match="team_gone"):
        desk.store.teams.put_members(team, [desk.person])
    assert desk.store.teams.all() == ()
    assert desk.store.profiles.one(desk.person).name == "Olena"


def test_a_deleted_person_is_in_no_team(desk: Desk) -> None:
    team = desk.store.teams.add("Sales").id
    desk.store.teams.put_members(team, [desk.person])
    desk.store.profiles.delete(desk.person)
    assert desk.store.teams.all() == (Team(team, "Sales"),)
