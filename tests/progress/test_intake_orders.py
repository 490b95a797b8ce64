"""Whatever is carried where, in whatever order and however often: the same runs, each once."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.progress.archive import ArchivedPractice, ArchivedRun, Piece
from simulator.progress.rows import Replay, Status, Wording
from simulator.progress.store import Store

from .conftest import Clock
from .machines import Machine, carry, empty, everything, machine, moved

SEEDS = st.integers(0, 2**32)


def act(chance: random.Random, one: Machine) -> None:
    """Something a person does there."""
    store, at = one.store, one.clock
    rows = store.history.runs(one.person)
    going = [row for row in rows if row.status is Status.OPEN]
    over = [row for row in rows if row.status is Status.FINISHED]
    what = chance.randrange(10)
    if what == 0 or not rows:
        one.start(seed=chance.randrange(99), wording=Wording(chance.choice(["uk", "en"])))
    elif what == 1:
        one.start(seed=chance.randrange(99), replay_of=Replay(chance.choice(rows).id, 1))
    elif what == 2 and over:
        run = chance.choice(over).id
        store.debriefs.save_reflection(run, None, chance.choice(["bent", "both"]), at())
        store.debriefs.save_causes(run, (chance.choice("abc"),), at())
    elif what == 3:
        store.runs.speak(chance.choice(rows).id, Wording("ru", b"title: x"), at())
    elif what == 4:
        store.debriefs.adopt_rule(one.person, chance.choice("ab"), at(), chance.choice(rows).id)
        rule = chance.choice(store.debriefs.rules(one.person))
        store.debriefs.rewrite_rule(rule.id, chance.choice("cd"), at())
    elif going:
        play(chance, one, chance.choice(going).id)


def play(chance: random.Random, one: Machine, run: int) -> None:
    saved = one.store.runs.load(run)
    if chance.random() < 0.5:
        one.store.own_words.keep_draft(run, saved.revision, chance.choice("xyz"), one.clock())
    if chance.random() < 0.3:
        one.store.hints.looked(run, saved.revision, one.clock())
    moves = ["a", "b", "c", ".", "/"] + ["<"] * (2 * bool(saved.answers))
    one.play(run, chance.choice(moves))


def lived(seed: int) -> list[list[Piece]]:
    """What three computers of one person exported at one time or another."""
    chance, clock = random.Random(seed), Clock()
    machines = [machine(clock)]
    machines[0].start()
    exports = [machines[0].pieces()]
    for _ in range(chance.randrange(5, 40)):
        one = chance.choice(machines)
        act(chance, one)
        if chance.random() < 0.15 and len(machines) < 3:
            machines.append(moved(one, clock))
        if chance.random() < 0.15:
            carry(chance.choice(machines).pieces(), chance.choice(machines).store)
        if chance.random() < 0.25:
            exports.append(one.pieces())
    return exports + [one.pieces() for one in machines]


def taken(exports: list[list[Piece]]) -> Store:
    store = empty().store
    for pieces in exports:
        carry(pieces, store)
    return store


def runs_of(store: Store) -> list[ArchivedRun]:
    return [one for one in everything(store) if isinstance(one, ArchivedRun)]


def practice_of(store: Store) -> ArchivedPractice:
    (found,) = [one for one in everything(store) if isinstance(one, ArchivedPractice)]
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(SEEDS, SEEDS)
def test_any_order_and_any_repetition_give_the_same(seed: int, order: int) -> None:
    exports = lived(seed)
    shuffled = exports * 2
    random.Random(order).shuffle(shuffled)

    first, second = taken(exports), taken(shuffled)

    identities = [run.identity for run in runs_of(first)]
    assert len(set(identities)) == len(identities)
    everywhere = {one.identity for pieces in exports for one in pieces if hasattr(one, "identity")}
    assert set(identities) == everywhere
    assert runs_of(first) == runs_of(second)
    assert practice_of(first) == practice_of(second)
    for store in (first, second):
        assert store.runs.faults() == {}
        before = everything(store)
        for pieces in exports:
            carry(pieces, store)
        assert everything(store) == before
        store.close()


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(SEEDS)
def test_computers_that_told_each_other_everything_have_the_same(seed: int) -> None:
    exports = lived(seed)
    one, other = taken(exports[::2]), taken(exports[1::2])
    for _ in range(2):
        for source, to in ((one, other), (other, one)):
            people = [person.id for person in source.profiles.everyone()]
            carry(list(source.archive.pieces(people)), to)
    assert runs_of(one) == runs_of(other)
    assert practice_of(one) == practice_of(other)
    for store in (one, other):
        store.close()
