"""Results of other computers: known again, played on, forked, damaged; never counted twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.archive import (
    ArchivedPractice,
)
from simulator.progress.intake import Taken
from simulator.progress.rows import Replay, Result, Review, Status, Wording
from simulator.progress.store import Store

from .broken import by_hand, tamper
from .conftest import MONDAY
from .machines import Machine, carry, empty, everything, machine, moved


@pytest.fixture
def home() -> Machine:
    return machine()


@pytest.fixture
def trainer() -> Machine:
    return empty()


def rich(home: Machine) -> int:
    """A finished run with everything that can hang on one."""
    store, at = home.store, home.clock
    run = home.start(
        mode=Mode.EXAM,
        memories=(("warranty", "agreed"),),
        prior_loyalty=Fraction(275, 19),
        wording=Wording("uk", b"title: x"),
    ).id
    store.own_words.keep_draft(run, 0, "Мої слова", at())
    home.play(run, "a")
    store.hints.looked(run, 1, at())
    home.play(run, "b", "<", "c")
    store.runs.speak(run, Wording("en"), at())
    store.runs.finish(run, 4, "ok", at(), Result(Fraction(275, 3), Word.LEVEL))
    store.debriefs.save_reflection(run, 2, "bent", at())
    store.debriefs.save_causes(run, ("wait", "info"), at())
    store.debriefs.adopt_rule(home.person, "if … then …", at(), run, "call_back")
    promise = store.debriefs.promise(home.person, "ask first", at(), run)
    store.debriefs.keep_promise(promise, at())
    store.debriefs.schedule(home.person, Review("oven", date(2026, 3, 9), 4))
    store.settings.put("language", "uk", home.person)
    return run


def test_what_was_brought_is_what_was_there_to_the_letter(home: Machine, trainer: Machine) -> None:
    run = rich(home)
    home.start(seed=8, replay_of=Replay(run, 2))

    assert carry(home.pieces(), trainer.store) == [Taken.NEW, Taken.NEW]

    assert everything(trainer.store) == everything(home.store)
    (person,) = trainer.store.profiles.everyone()
    assert (person.name, person.here, person.runs) == ("Olena", False, 2)
    assert trainer.store.runs.faults() == {}
    again = trainer.store.history.runs(person.id)[-1]
    assert (again.result, again.cold) == (Result(Fraction(275, 3), Word.LEVEL), True)


def test_taking_in_again_changes_no_byte(home: Machine, path: Path) -> None:
    rich(home)
    store = Store.open(path)
    carry(home.pieces(), store)
    before = path.read_bytes()
    assert carry(home.pieces(), store) == [Taken.KNOWN]
    store.intake.sweep()
    store.close()
    assert path.read_bytes() == before


def test_a_moved_person_goes_on_where_they_were(home: Machine) -> None:
    run = home.start()
    home.play(run.id, "a")
    home.store.own_words.keep_draft(run.id, 1, "half a sen", home.clock())

    other = moved(home)

    (row,) = other.store.history.runs(other.person)
    saved = other.store.runs.load(row.id)
    assert (saved.status, saved.draft) == (Status.OPEN, "half a sen")
    assert other.store.runs.append(row.id, 1, saved.answers[0], other.clock()) == 2
    assert other.store.runs.identity(row.id) == home.store.runs.identity(run.id)


def test_a_run_played_on_elsewhere_is_lengthened_and_its_cache_kept(home: Machine) -> None:
    run = home.start().id
    home.play(run, "a")
    home.store.own_words.keep_draft(run, 1, "written here", home.clock())
    other = moved(home)
    (row,) = other.store.history.runs(other.person)
    other.store.own_words.keep_draft(row.id, 1, "written there", other.clock())
    other.play(row.id, "b", "c")
    other.store.runs.finish(row.id, 3, "ok", other.clock(), Result(Fraction(88), Word.LEVEL))
    other.store.debriefs.save_causes(row.id, ("wait",), other.clock())

    assert carry(other.pieces(), home.store) == [Taken.LONGER]

    saved = home.store.runs.load(run)
    assert [one.reply for one in saved.answers] == ["a", "b", "c"]
    assert (saved.status, saved.own_words) == (Status.FINISHED, (None, "written there", None))
    assert home.store.history.runs(home.person)[0].result == Result(Fraction(88), Word.LEVEL)
    assert everything(home.store) == everything(other.store)


def test_what_is_behind_changes_nothing(home: Machine) -> None:
    run = home.start().id
    home.play(run, "a")
    early = home.pieces()
    home.play(run, "b", ".")
    before = everything(home.store)
    assert carry(early, home.store) == [Taken.KNOWN]
    assert everything(home.store) == before


def test_of_a_fork_the_longer_stays_whichever_way_it_is_carried(home: Machine) -> None:
    run = home.start().id
    home.play(run, "a")
    other = moved(home)
    (row,) = other.store.history.runs(other.person)
    home.play(run, "b")
    other.play(row.id, "c", "d")
    shorter, longer = home.pieces(), other.pieces()
    rule = home.store.debriefs.adopt_rule(home.person, "mine", home.clock(), run)
    replay = home.start(seed=9, replay_of=Replay(run, 1))

    assert carry(shorter, other.store) == [Taken.FORK_KEPT]
    assert carry(longer, home.store) == [Taken.FORK_TAKEN]
    assert carry(longer, home.store) == [Taken.KNOWN]

    assert home.replies()[0] == other.replies()[0] == ("open", ["a", "c", "d"])
    with pytest.raises(KnownError, match="run_gone"):
        home.store.runs.append(run, 2, other.store.runs.load(row.id).answers[0], MONDAY)
    taken = home.store.history.runs(home.person)[-1].id
    assert [(one.id, one.run) for one in home.store.debriefs.rules(home.person)] == [(rule, taken)]
    assert home.store.runs.load(replay.id).replay_of == Replay(taken, 1)
    assert home.store.runs.faults() == {}


def test_of_a_fork_the_finished_one_stays_though_it_is_shorter(home: Machine) -> None:
    run = home.start().id
    home.play(run, "a")
    other = moved(home)
    (row,) = other.store.history.runs(other.person)
    home.play(run, "b", ".")
    other.play(row.id, "c", "d", "e")
    assert carry(other.pieces(), home.store) == [Taken.FORK_KEPT]
    assert carry(home.pieces(), other.store) == [Taken.FORK_TAKEN]
    assert home.replies() == other.replies() == [("finished", ["a", "b"])]


def test_a_run_given_up_here_and_finished_there_is_finished(home: Machine) -> None:
    run = home.start().id
    home.play(run, "a")
    other = moved(home)
    (row,) = other.store.history.runs(other.person)
    home.play(run, "/")
    other.play(row.id, ".")
    assert carry(home.pieces(), other.store) == [Taken.KNOWN]
    assert carry(other.pieces(), home.store) == [Taken.LONGER]
    assert home.replies() == other.replies() == [("finished", ["a"])]


def test_the_first_judgement_holds_and_figures_of_other_causes_are_forgotten(
    home: Machine,
) -> None:
    run = home.start().id
    home.play(run, "a", ".")
    other = moved(home)
    (row,) = other.store.history.runs(other.person)
    for one, number, ticked in ((other, row.id, "wait"), (home, run, "info")):
        one.store.debriefs.save_causes(number, (ticked,), one.clock())
        one.store.debriefs.save_reflection(number, None, "bent", one.clock())
        one.store.figures.put(number, 1, 1, "{}")
    there, here = other.pieces(), home.pieces()
    carry(there, home.store)
    carry(here, other.store)
    assert home.store.debriefs.causes(run) == other.store.debriefs.causes(row.id) == ("wait",)
    assert everything(home.store) == everything(other.store)
    assert [one.body for one in home.store.figures.of_runs()] == [None]
    assert [one.body for one in other.store.figures.of_runs()] == ["{}"]


def test_a_damaged_run_here_is_mended(home: Machine, path: Path) -> None:
    run = home.start().id
    home.play(run, "a", "b")
    store = Store.open(path)
    carry(home.pieces(), store)
    tamper(path, "UPDATE answer SET reply = 'other' WHERE seq = 2")
    assert list(store.runs.faults().values()) == ["hash at 2"]
    assert carry(home.pieces(), store) == [Taken.MENDED]
    assert store.runs.faults() == {}
    assert everything(store) == everything(home.store)
    store.close()


def test_a_damaged_text_here_is_mended(home: Machine, path: Path) -> None:
    home.start()
    store = Store.open(path)
    carry(home.pieces(), store)
    tamper(path, "UPDATE scenario SET text = x'00'")
    assert store.runs.faults() != {}
    assert carry(home.pieces(), store) == [Taken.KNOWN]
    assert store.runs.faults() == {}
    store.close()


def test_a_run_stays_with_whom_it_is(home: Machine) -> None:
    run = home.start().id
    copy = home.store.archive.run(run)
    ihor = home.store.profiles.add("Ihor", MONDAY).id
    assert home.store.intake.run(ihor, copy) is Taken.KNOWN
    assert len(home.store.history.runs(home.person)) == 1
    assert home.store.history.runs(ihor) == ()


def test_a_replay_finds_its_run_also_when_that_comes_later(home: Machine, trainer: Machine) -> None:
    run = home.start().id
    home.start(seed=8, replay_of=Replay(run, 2))
    person, text, first, second, practice = home.pieces()
    carry([person, text, second, practice], trainer.store)
    (lone,) = trainer.store.history.runs(1)
    assert (lone.replay_of, lone.replay_turn) == (None, 2)
    assert list(trainer.store.figures.of_runs()) == []
    carry([person, text, first, second, practice], trainer.store)
    replays = [row.replay_of for row in trainer.store.history.runs(1)]
    assert len([one for one in replays if one]) == 1
    assert everything(trainer.store) == everything(home.store)


def test_practice_is_brought_together(home: Machine) -> None:
    debriefs = home.store.debriefs
    both = debriefs.adopt_rule(home.person, "first wording", home.clock())
    promise = debriefs.promise(home.person, "ask first", home.clock())
    debriefs.schedule(home.person, Review("oven", date(2026, 3, 9), 4))
    home.store.settings.put("language", "uk", home.person)
    other = moved(home)
    there = other.store.debriefs
    debriefs.rewrite_rule(both, "worded here", home.clock())
    there.rewrite_rule(there.rules(other.person)[0].id, "worded there", other.clock())
    there.adopt_rule(other.person, "made there", other.clock())
    there.keep_promise(there.promises(other.person)[0].id, other.clock())
    debriefs.keep_promise(promise, home.clock())
    there.schedule(other.person, Review("oven", date(2026, 3, 20), 9))
    other.store.settings.put("language", "ru", other.person)
    other.store.settings.put("size", "125", other.person)

    first, second = home.pieces(), other.pieces()
    for _ in range(2):
        carry(second, home.store)
        carry(first, other.store)

    assert [rule.text for rule in debriefs.rules(home.person)] == ["worded there", "made there"]
    assert debriefs.reviews(home.person) == (Review("oven", date(2026, 3, 20), 9),)
    assert home.store.settings.all(home.person) == {"language": "uk", "size": "125"}
    assert other.store.settings.all(other.person) == {"language": "ru", "size": "125"}
    mine, theirs = home.pieces()[-1], other.pieces()[-1]
    assert isinstance(mine, ArchivedPractice)
    assert isinstance(theirs, ArchivedPractice)
    assert replace(mine, settings=()) == replace(theirs, settings=())
    assert mine.promises[0].kept is not None


def test_what_was_dropped_does_not_come_back_from_elsewhere(
    home: Machine, trainer: Machine
) -> None:
    debriefs, run = home.store.debriefs, home.start().id
    first = debriefs.adopt_rule(home.person, "first wording", home.clock(), run)
    promised = debriefs.promise(home.person, "ask first", home.clock(), run)
    early = home.pieces()
    debriefs.adopt_rule(home.person, "in place of it", home.clock(), run)
    debriefs.drop_rule(first)
    debriefs.drop_promise(promised)
    late = home.pieces()

    for pieces in (early, late, early):
        carry(pieces, trainer.store)
        carry(pieces, home.store)

    for store in (home.store, trainer.store):
        assert [rule.text for _, rule in store.debriefs.all_rules()] == ["in place of it"]
        assert store.debriefs.all_promises() == ()
    practice = home.pieces()[-1]
    assert isinstance(practice, ArchivedPractice)
    assert [(rule.text, rule.dropped) for rule in practice.rules] == [
        ("", True),
        ("in place of it", False),
    ]
    assert everything(home.store) == everything(trainer.store)


def test_two_rules_of_one_moment_stay_two(home: Machine, trainer: Machine) -> None:
    for text in ("one", "two"):
        home.store.debriefs.adopt_rule(home.person, text, MONDAY)
    for _ in range(2):
        carry(home.pieces(), trainer.store)
    assert [rule.text for _, rule in trainer.store.debriefs.all_rules()] == ["one", "two"]


def test_nothing_is_taken_in_for_somebody_who_is_gone(home: Machine, trainer: Machine) -> None:
    home.start()
    person, text, run, _ = home.pieces()
    carry([person, text], trainer.store)
    trainer.store.profiles.delete(1)
    trainer.store.intake.text(text)
    with pytest.raises(KnownError, match="profile_gone"):
        trainer.store.intake.run(1, run)


def test_texts_no_run_needs_are_swept(home: Machine, path: Path) -> None:
    home.start(wording=Wording("uk", b"title: x"))
    person, text, sheet, *_ = home.pieces()
    store = Store.open(path)
    carry([person, text, sheet], store)
    store.intake.sweep()
    store.close()
    with by_hand(path) as reader:
        for table in ("scenario", "sheet"):
            assert reader.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
