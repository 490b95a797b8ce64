"""What people say after a run, and what waits to be sent."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from simulator.progress.rows import AdoptedRule, PracticePromise, Review, SavedReflection

from .conftest import MONDAY, Desk


def test_the_judgement_before_the_numbers_stands_as_first_given(desk: Desk) -> None:
    run = desk.start().id
    debriefs = desk.store.debriefs
    assert debriefs.reflection(run) is None

    debriefs.save_reflection(run, 3, "bent", MONDAY)
    debriefs.save_reflection(run, None, "neither", desk.clock())

    assert debriefs.reflection(run) == SavedReflection(3, "bent", MONDAY)


def test_nothing_to_take_back_is_a_judgement_too(desk: Desk) -> None:
    run = desk.start().id
    desk.store.debriefs.save_reflection(run, None, "both", MONDAY)
    assert desk.store.debriefs.reflection(run) == SavedReflection(None, "both", MONDAY)


def test_an_unknown_lean_is_a_bug_and_refused(desk: Desk) -> None:
    run = desk.start().id
    with pytest.raises(sqlite3.IntegrityError):
        desk.store.debriefs.save_reflection(run, 1, "sideways", MONDAY)
    assert desk.store.debriefs.reflection(run) is None


def test_causes_stand_as_first_ticked_and_none_is_an_answer(desk: Desk) -> None:
    first, second = desk.start().id, desk.start().id
    debriefs = desk.store.debriefs
    assert debriefs.causes(first) is None

    debriefs.save_causes(first, ("info", "wait"), MONDAY)
    debriefs.save_causes(first, ("all", "of", "them"), MONDAY)
    debriefs.save_causes(second, (), MONDAY)

    assert debriefs.causes(first) == ("info", "wait")
    assert debriefs.causes(second) == ()


def test_rules_are_adopted_in_a_persons_own_words(desk: Desk) -> None:
    run = desk.start().id
    debriefs = desk.store.debriefs
    first = debriefs.adopt_rule(desk.person, "якщо … то …", MONDAY, run)
    second = debriefs.adopt_rule(desk.person, "half \ud83d", MONDAY)

    assert debriefs.rules(desk.person) == (
        AdoptedRule(first, "якщо … то …", MONDAY, run),
        AdoptedRule(second, "half \ufffd", MONDAY),
    )
    assert debriefs.rules(99) == ()


def test_a_rule_is_reworded_and_dropped_and_keeps_where_it_grew_from(desk: Desk) -> None:
    debriefs = desk.store.debriefs
    kept = debriefs.adopt_rule(desk.person, "first", MONDAY, house_rule="call_back")
    dropped = debriefs.adopt_rule(desk.person, "other", MONDAY)
    later = desk.clock()
    debriefs.rewrite_rule(kept, "if … then … \ud83d", later)
    debriefs.drop_rule(dropped)
    debriefs.rewrite_rule(dropped, "of none", later)
    assert debriefs.rules(desk.person) == (
        AdoptedRule(kept, "if … then … \ufffd", MONDAY, None, "call_back", later),
    )


def test_words_that_were_dropped_are_gone_from_the_file(desk: Desk, path: Path) -> None:
    debriefs = desk.store.debriefs
    rule = debriefs.adopt_rule(desk.person, "unmistakable rule", MONDAY)
    promise = debriefs.promise(desk.person, "unmistakable promise", MONDAY)
    debriefs.drop_rule(rule)
    debriefs.drop_promise(promise)
    debriefs.rewrite_rule(rule, "unmistakable again", MONDAY)
    assert debriefs.rules(desk.person) == ()
    assert b"unmistakable" not in path.read_bytes()


def test_rules_and_promises_of_everybody_say_whose_they_are(desk: Desk) -> None:
    debriefs, ihor = desk.store.debriefs, desk.store.profiles.add("Ihor", MONDAY).id
    theirs = debriefs.adopt_rule(ihor, "theirs", desk.clock())
    mine = debriefs.adopt_rule(desk.person, "mine", MONDAY)
    promised = debriefs.promise(ihor, "ask first", MONDAY)
    assert [(who, rule.id) for who, rule in debriefs.all_rules()] == [
        (desk.person, mine),
        (ihor, theirs),
    ]
    assert debriefs.all_promises() == ((ihor, PracticePromise(promised, "ask first", MONDAY)),)
    debriefs.drop_promise(promised)
    assert debriefs.promises(ihor) == ()


def test_a_promise_to_practise_is_kept_once(desk: Desk) -> None:
    debriefs = desk.store.debriefs
    number = debriefs.promise(desk.person, "name the line first", MONDAY)
    assert debriefs.promises(desk.person) == (
        PracticePromise(number, "name the line first", MONDAY),
    )
    kept = desk.clock()
    debriefs.keep_promise(number, kept)
    debriefs.keep_promise(number, desk.clock())
    assert debriefs.promises(desk.person)[0].kept == kept


def test_reviews_come_soonest_first_and_are_planned_anew(desk: Desk) -> None:
    debriefs = desk.store.debriefs
    debriefs.schedule(desk.person, Review("oven", date(2026, 3, 9), 4))
    debriefs.schedule(desk.person, Review("warranty", date(2026, 3, 5), 2))
    debriefs.schedule(desk.person, Review("oven", date(2026, 3, 4), 9))

    assert debriefs.reviews(desk.person) == (
        Review("oven", date(2026, 3, 4), 9),
        Review("warranty", date(2026, 3, 5), 2),
    )


def test_what_is_to_be_sent_waits_in_order_until_it_is(desk: Desk) -> None:
    outbox = desk.store.outbox
    first = outbox.put(desk.person, "xapi", '{"a": 1}', MONDAY)
    second = outbox.put(desk.person, "xapi", "{}", MONDAY)
    outbox.failed(first, "no route")
    outbox.failed(first, "refused")

    waiting = outbox.waiting()
    assert [(one.id, one.tries, one.trouble) for one in waiting] == [
        (first, 2, "refused"),
        (second, 0, None),
    ]
    assert (waiting[0].kind, waiting[0].body, waiting[0].at) == ("xapi", '{"a": 1}', MONDAY)
    outbox.sent(first)
    assert [one.id for one in outbox.waiting()] == [second]
