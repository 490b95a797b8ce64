"""What is not what was written is refused whole, before anything of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from simulator.model.errors import KnownError
from simulator.progress.archive import (
    ArchivedPerson,
    ArchivedPractice,
    ArchivedReview,
    ArchivedRule,
    ArchivedRun,
    ArchivedText,
)
from simulator.progress.chain import Link, next_hash
from simulator.progress.intake import Taken
from simulator.progress.soundness import require_person

from .machines import TEXT, Machine, carry, empty, machine
from .test_intake import rich


@pytest.fixture
def home() -> Machine:
    return machine()


@pytest.fixture
def trainer() -> Machine:
    return empty()


Spoil = Callable[[ArchivedRun], ArchivedRun]


def of_first(**changes: Any) -> Spoil:
    def spoil(run: ArchivedRun) -> ArchivedRun:
        return replace(run, answers=(replace(run.answers[0], **changes), *run.answers[1:]))

    return spoil


def with_(**changes: Any) -> Spoil:
    return lambda run: replace(run, **changes)


def beside(name: str, **changes: Any) -> Spoil:
    def spoil(run: ArchivedRun) -> ArchivedRun:
        value = getattr(run, name)
        one = replace(value[0] if isinstance(value, tuple) else value, **changes)
        return replace(run, **{name: (one,) if isinstance(value, tuple) else one})

    return spoil


SPOILT: dict[str, Spoil] = {
    "another reply": of_first(reply="b"),
    "another time": of_first(milliseconds=1),
    "another moment": of_first(at="2026-03-02T09:30:04.000001+00:00"),
    "another order shown": of_first(shown=()),
    "another hash": of_first(hash="0" * 64),
    "an answer left out": lambda run: replace(run, answers=run.answers[1:]),
    "answers turned round": lambda run: replace(run, answers=run.answers[::-1]),
    "cold or not": with_(cold=False),
    "another mode": with_(mode="practice"),
    "another seed": with_(seed=8),
    "a seed too large": with_(seed=2**63),
    "another start": with_(started="2026-03-02T09:30:04.000001+00:00"),
    "another text": with_(digest="0" * 64),
    "no memories": with_(memories=()),
    "another identity": with_(identity="0" * 64),
    "an end that is none": with_(ended="then"),
    "an end in another form": with_(ended="2026-03-02T11:30:04.000000+02:00"),
    "no end": with_(ended=None),
    "open with an ending": with_(status="open", ended=None),
    "an unknown status": with_(status="won"),
    "half a character": with_(ending="\ud83d"),
    "a replay of no turn": with_(replay_of="0" * 64),
    "a replay of turn 0": with_(replay_turn=0),
    "a sheet that is not there": beside("wordings", sheet="0" * 64),
    "spoken before the first": beside("wordings", revision=-1),
    "words too far on": beside("own_words", seq=9),
    "words of answer 0": beside("own_words", seq=0),
    "a hint too far on": beside("hints", seq=9),
    "words twice": lambda run: replace(run, own_words=run.own_words * 2),
    "an unknown lean": beside("reflection", lean="sideways"),
    "turn 0": beside("reflection", turn=0),
    "causes at no moment": beside("causes", at=""),
    "a headline above 100": beside("result", headline="101"),
    "a headline of 1/0": beside("result", headline="1/0"),
    "an unknown word": beside("result", word="great"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_run_that_is_not_what_was_written_is_refused_whole(
    home: Machine, trainer: Machine, name: str
) -> None:
    rich(home)
    person, text, sheet, run, _ = home.pieces()
    assert isinstance(run, ArchivedRun)
    carry([person, text, sheet], trainer.store)
    spoilt = SPOILT[name](run)
    assert spoilt != run

    with pytest.raises(KnownError) as caught:
        trainer.store.intake.run(1, spoilt)

    assert caught.value.code == "results_damaged"
    assert caught.value.values["place"].startswith("run ")
    assert trainer.store.intake.runs(1, [spoilt, run, spoilt]) == (
        Taken.DAMAGED,
        Taken.NEW,
        Taken.DAMAGED,
    )
    assert len(trainer.store.history.runs(1)) == 1
    assert trainer.store.runs.faults() == {}


def test_a_taking_back_of_nothing_is_refused_though_its_hashes_agree(
    home: Machine, trainer: Machine
) -> None:
    run = home.start().id
    home.play(run, "a", "<")
    person, text, archived, _ = home.pieces()
    carry([person, text], trainer.store)
    assert isinstance(archived, ArchivedRun)
    back = home.store.archive.run(run).answers[1]
    from_scratch = _chained(archived, replace(back, kind="back"))
    with pytest.raises(KnownError, match="results_damaged") as caught:
        trainer.store.intake.run(1, from_scratch)
    assert caught.value.values["detail"] == "nothing to take back at 1"


def _chained(run: ArchivedRun, row: Any) -> ArchivedRun:
    from_first = Link(1, row.kind, row.node, row.reply, "[]", row.milliseconds, row.at)
    return replace(run, answers=(replace(row, hash=next_hash(run.identity, from_first)),))


def test_a_text_under_another_digest_is_refused_and_harms_nobody(home: Machine) -> None:
    run = home.start().id
    digest = home.store.runs.load(run).digest
    with pytest.raises(KnownError, match="results_damaged"):
        home.store.intake.text(ArchivedText(digest, "oven", b"id: other\n"))
    assert home.store.runs.load(run).text == TEXT


@pytest.mark.parametrize(
    "practice",
    [
        {"rules": [("x", "then")]},
        {"rules": [("\ud83d", "2026-03-02T09:30:04.000000+00:00")]},
        {"reviews": [("oven", "2026-3-2", 1)]},
        {"reviews": [("oven", "2026-03-02", 0)]},
        {"settings": [("a", "\ud83d")]},
    ],
)
def test_practice_that_the_store_would_not_have_written_is_refused(
    home: Machine, practice: dict[str, Any]
) -> None:
    made = ArchivedPractice(
        rules=tuple(ArchivedRule(*one) for one in practice.get("rules", ())),
        reviews=tuple(ArchivedReview(*one) for one in practice.get("reviews", ())),
        settings=tuple(practice.get("settings", ())),
    )
    with pytest.raises(KnownError, match="results_damaged"):
        home.store.intake.practice(home.person, made)
    assert home.pieces()[-1] == ArchivedPractice()


@pytest.mark.parametrize(
    ("uid", "name"),
    [
        ("", "Olena"),
        ("A" * 32, "Olena"),
        ("a" * 31, "Olena"),
        ("a" * 32, " "),
        ("a" * 32, "\ud83d"),
    ],
)
def test_a_person_without_a_sound_uid_or_a_name_is_refused(uid: str, name: str) -> None:
    require_person(ArchivedPerson("a" * 32, "Olena"))
    with pytest.raises(KnownError, match="results_damaged"):
        require_person(ArchivedPerson(uid, name))
