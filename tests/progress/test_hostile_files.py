"""What a file from elsewhere says of moments, settings and ids does no harm to who takes it in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.progress.archive import (
    ArchivedPractice,
    ArchivedReview,
    ArchivedRule,
    ArchivedRun,
    ArchivedText,
)
from simulator.progress.chain import first_hash
from simulator.progress.columns import moment_text
from simulator.progress.intake import Taken
from simulator.progress.soundness import identity_of_archived

from .conftest import MONDAY
from .machines import TEXT, carry, empty, machine, moved

START = datetime(1, 1, 1, tzinfo=UTC)
END = datetime(9999, 12, 31, 23, 59, tzinfo=UTC)


@pytest.mark.parametrize("at", [START, datetime(1969, 12, 31, tzinfo=UTC), END])
def test_a_run_of_a_moment_that_cannot_be_told_everywhere_is_left_out(at: datetime) -> None:
    home, trainer = machine(), empty()
    home.start()
    person, text, run, _ = home.pieces()
    assert isinstance(run, ArchivedRun)
    forged = replace(run, started=moment_text(at), wordings=())
    forged = replace(forged, identity=first_hash(identity_of_archived(forged, TEXT)))
    carry([person, text], trainer.store)
    assert trainer.store.intake.runs(1, [run, forged]) == (Taken.NEW, Taken.DAMAGED)


def test_a_clock_that_was_never_set_is_no_reason_to_leave_a_run_out() -> None:
    home, trainer = machine(), empty()
    home.clock.now = datetime(1970, 1, 2, tzinfo=UTC)
    home.play(home.start().id, "a", ".")
    assert carry(home.pieces(), trainer.store) == [Taken.NEW]


@pytest.mark.parametrize("due", ["0001-01-01", "9999-12-31"])
def test_a_review_beyond_all_days_is_refused(due: str) -> None:
    trainer = machine()
    with pytest.raises(KnownError) as caught:
        trainer.store.intake.practice(
            trainer.person, ArchivedPractice(reviews=(ArchivedReview("oven", due, 2),))
        )
    assert caught.value.values == {"place": "practice", "detail": "day"}


def test_a_rule_of_no_moment_that_can_be_told_is_refused() -> None:
    trainer = machine()
    rule = ArchivedRule("If, then", "9999-12-31T23:59:59.999999+00:00")
    with pytest.raises(KnownError):
        trainer.store.intake.practice(trainer.person, ArchivedPractice(rules=(rule,)))


def test_the_switch_of_sending_stays_on_the_computer_it_was_turned_on() -> None:
    home = machine()
    home.store.settings.put("lrs_since", "2026-03-02T09:30:00.000000+00:00", home.person)
    home.store.settings.put("talks", "uk", home.person)
    (practice,) = (one for one in home.pieces() if isinstance(one, ArchivedPractice))
    assert practice.settings == (("talks", "uk"),)
    other = moved(home)
    assert other.store.settings.all(other.person) == {"talks": "uk"}


def test_no_file_turns_the_switch_of_sending_on() -> None:
    trainer = machine()
    forged = ArchivedPractice(settings=(("lrs_since", "2020"), ("lrs_x", "1"), ("talks", "uk")))
    trainer.store.intake.practice(trainer.person, forged)
    assert trainer.store.settings.all(trainer.person) == {"talks": "uk"}
    assert trainer.store.settings.all() == {}


def test_what_is_played_here_goes_by_the_id_it_has_here() -> None:
    here, there = machine(name="Ihor"), machine()
    there.play(there.start(mode=Mode.EXAM).id, "a", ".")
    forged = [
        replace(one, scenario="elsewhere") if isinstance(one, ArchivedText) else one
        for one in there.pieces()
    ]
    carry(forged, here.store)
    assert here.start(mode=Mode.EXAM).cold
    assert not here.start(seed=8, mode=Mode.EXAM).cold, "it is the second of that scenario"
    assert {row.scenario for row in here.store.history.runs(here.person)} == {"oven"}


def test_a_file_gives_a_text_that_is_here_no_other_id() -> None:
    here = machine()
    run = here.start()
    digest = here.store.runs.load(run.id).digest
    here.store.intake.text(ArchivedText(digest, "elsewhere", TEXT))
    (row,) = here.store.history.runs(here.person)
    assert (row.scenario, row.started) == ("oven", row.started)
    assert row.started > MONDAY
