"""What the presenter sees, and the room never does."""

from __future__ import annotations

from datetime import date

from simulator.usecases.steps import finished
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.presenter_views import NextStep, Progress
from simulator.usecases.workshop.presenting import presenter_view
from simulator.usecases.workshop.stages import OF_A_TURN, Stage
from simulator.usecases.workshop.workshop import Workshop
from tests.usecases.workshop.hall import Hall


def next_of(workshop: Workshop) -> NextStep:
    return presenter_view(workshop, None).next


def test_the_list_of_steps_is_that_of_the_turn_with_where_it_is(hall: Hall) -> None:
    view = presenter_view(hall.to(hall.start(), Stage.OPEN), 8)
    assert [row.stage for row in view.steps] == list(OF_A_TURN)
    assert [row.progress for row in view.steps] == [
        *[Progress.DONE] * 2,
        Progress.NOW,
        *[Progress.AHEAD] * 5,
    ]
    assert (view.turn, view.about_turns) == (1, 8)


def test_the_list_names_how_phones_vote_only_where_they_do(hall: Hall) -> None:
    plain = presenter_view(hall.start(), None)
    assert [row.stage for row in plain.steps] == [Stage.TITLE, Stage.LINE]
    phones = presenter_view(hall.start(phones=True), None)
    assert [row.stage for row in phones.steps] == [Stage.TITLE, Stage.JOIN, Stage.LINE]


def test_after_the_talk_only_the_steps_it_has_are_listed(hall: Hall) -> None:
    without = presenter_view(hall.to(hall.start("plain"), Stage.ENDING), None)
    assert Stage.CAUSES not in [row.stage for row in without.steps]
    workshop = hall.to(hall.ended("soothe", "gift"), Stage.FORKS)
    assert Stage.WORST not in [row.stage for row in presenter_view(workshop, None).steps]
    finished(hall.workshops.play_worst(workshop))
    now = [row for row in presenter_view(workshop, None).steps if row.progress is Progress.NOW]
    assert [row.stage for row in now] == [Stage.WORST]


def test_a_fork_has_its_ratings_notes_and_counts(hall: Hall) -> None:
    workshop = hall.to(hall.start("six"), Stage.OPEN, turn=1)
    workshop.count(2, 4)
    workshop.count_phones("1", (1, 0, 2, 0, 0, 0))
    view = presenter_view(workshop, None)
    by_name = {row.choice.reply: (row.care, row.firmness) for row in view.options}
    assert by_name["a"] == (4, 4)
    assert by_name["e"] == (0, 3)
    assert view.notes == "Ask the room who would have rung."
    assert [row.hands for row in view.options] == [None, None, 4, None, None, None]
    assert [row.phones for row in view.options] == [1, 0, 2, 0, 0, 0]
    assert (view.voted, view.focus, view.agreement) == (7, 0, Agreement.MOST)


def test_causes_have_counts_and_no_ratings(hall: Hall) -> None:
    workshop = hall.to(hall.ended("hear", "cancel"), Stage.CAUSES_OPEN)
    workshop.count(1, 4)
    view = presenter_view(workshop, None)
    assert [(row.care, row.firmness) for row in view.options] == [(None, None)] * 3
    assert [row.hands for row in view.options] == [None, 4, None]
    assert view.agreement is Agreement.ALL
    assert view.notes == ""


def test_a_revote_shows_the_first_count_beside_the_new_one(hall: Hall) -> None:
    workshop = hall.to(hall.start("six"), Stage.OPEN)
    workshop.count(2, 4)
    hall.advance(workshop)
    assert presenter_view(workshop, None).may_revote
    finished(hall.workshops.revote(workshop))
    view = presenter_view(workshop, None)
    assert [row.first for row in view.options] == [0, 0, 4, 0, 0, 0]
    assert (view.voted, view.agreement, view.may_revote) == (0, None, False)


def test_next_names_the_reply_it_would_play_and_whether_that_is_a_tie(hall: Hall) -> None:
    workshop = hall.to(hall.start("six"), Stage.OPEN)
    assert next_of(workshop) == NextStep(Stage.CLOSED)
    for place in (1, 3):
        workshop.count(place, 4)
    hall.to(workshop, Stage.VOTES)
    assert next_of(workshop) == NextStep(Stage.REPLY, number=2, tied=True)
    assert [row.chosen for row in presenter_view(workshop, None).options].index(True) == 1
    workshop.choose(3)
    assert next_of(workshop) == NextStep(Stage.REPLY, number=4, tied=False)


def test_next_says_where_nobody_was_counted(hall: Hall) -> None:
    workshop = hall.to(hall.start("six"), Stage.VOTES)
    assert next_of(workshop) == NextStep(Stage.REPLY, number=1, counted=False)


def test_next_tells_a_further_picture_from_a_further_step(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.LINE)
    assert next_of(workshop) == NextStep(Stage.LINE, beat=True)
    hall.to(workshop, Stage.OPTIONS)
    hall.back(workshop)
    assert next_of(workshop) == NextStep(Stage.OPTIONS)
    assert presenter_view(workshop, None).looking_back
    hall.to(workshop, Stage.SCORES)
    assert next_of(workshop) == NextStep(Stage.LINE)


def test_next_is_nothing_at_the_end(hall: Hall) -> None:
    workshop = hall.to(hall.ended("hear", "cancel"), Stage.FAREWELL)
    assert next_of(workshop) == NextStep(None)


def test_on_looking_back_next_plays_nothing(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.REPLY)
    hall.back(workshop)
    view = presenter_view(workshop, None)
    assert view.next == NextStep(Stage.REPLY)
    assert not (view.choosing or view.may_revote or workshop.may("restart"))


def test_in_a_what_if_the_replies_to_go_on_with_have_no_counts(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.SCORES)
    assert presenter_view(workshop, None).may_suppose
    finished(hall.workshops.suppose(workshop))
    view = presenter_view(workshop, None)
    assert view.supposing
    assert view.choosing
    assert {(row.hands, row.phones) for row in view.options} == {(None, 0)}
    chosen = [place for place, row in enumerate(view.options) if row.chosen]
    assert chosen == [workshop.to_suppose]
    assert view.next == NextStep(Stage.SCORES, number=workshop.to_suppose + 1)
    assert workshop.options[workshop.to_suppose] != workshop.options[0]
    assert not (view.may_suppose or workshop.may("restart"))


def test_in_a_what_if_the_presenter_has_the_ratings_of_the_replies_to_go_on_with(
    hall: Hall,
) -> None:
    workshop = hall.start()
    hall.say(workshop, "terms")
    hall.to(workshop, Stage.SCORES)
    finished(hall.workshops.suppose(workshop))
    for said, rated in (("hear", ("hear", (4, 4))), ("cancel", ("cancel", (4, 4)))):
        rows = presenter_view(workshop, None).options
        ratings = {row.choice.reply: (row.care, row.firmness) for row in rows}
        assert rated in ratings.items()
        assert len(set(ratings.values())) > 1
        workshop.choose([row.choice.reply for row in rows].index(said))
        hall.advance(workshop)
    assert presenter_view(workshop, None).options == ()


def test_before_the_first_line_the_briefing_is_there_and_never_later(hall: Hall) -> None:
    workshop = hall.start()
    briefing = presenter_view(workshop, None).briefing
    assert briefing is not None
    assert briefing.you_are == workshop.training.scenario.role.you_are
    assert presenter_view(hall.to(workshop, Stage.LINE), None).briefing is None


def test_after_the_talk_stands_where_most_votes_left_the_best_road(hall: Hall) -> None:
    workshop = hall.start()
    assert presenter_view(hall.to(workshop, Stage.SCORES), None).departed is None
    over = hall.ended("terms", "wall")
    view = presenter_view(hall.to(over, Stage.FORKS), None)
    assert view.departed == tuple(one.turn for one in over.departures if one.departed)
    assert view.departed is not None
    assert 1 in view.departed


def test_the_worst_road_is_offered_only_where_there_is_one(hall: Hall) -> None:
    assert presenter_view(hall.to(hall.ended("soothe", "gift"), Stage.FORKS), None).may_play_worst
    endless = hall.start("endless")
    hall.say(endless, "both")
    assert not presenter_view(hall.to(endless, Stage.RULE), None).may_play_worst


def test_what_was_written_in_is_there(hall: Hall) -> None:
    workshop = hall.to(hall.ended("soothe", "gift"), Stage.RULE)
    workshop.write_measure("Olena", date(2026, 4, 1))
    workshop.write_rule("First hear.")
    view = presenter_view(workshop, None)
    assert (view.owner, view.due, view.rule) == ("Olena", "2026-04-01", "First hear.")
    assert view.proposals
    hall.advance(workshop)
    assert presenter_view(workshop, None).proposals == ()
