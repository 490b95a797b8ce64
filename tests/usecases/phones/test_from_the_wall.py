"""A whole talk voted by phone: a phone is told what stands on the wall then, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from simulator.progress.store import Store
from simulator.usecases.phones.questions import question_on
from simulator.usecases.shelf import Shelf
from simulator.usecases.workshop.framing import frame_of
from tests.usecases.phones.room import Room, said
from tests.usecases.workshop.hall import OPEN, Hall, at_once

SCENARIOS = Path(__file__).parents[3] / "scenarios"
HANDS = 787
TELLING = 12
"""Letters from which on a text is one of its own, not a name or a number."""


@pytest.fixture(scope="module")
def house() -> Iterator[Shelf]:
    with at_once(SCENARIOS) as shelf:
        yield shelf


def texts(value: Any) -> Iterator[str]:
    """Every text that can be reached in a value."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from texts(getattr(value, one.name))
    elif isinstance(value, dict) or hasattr(value, "items"):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from texts(one)


@pytest.mark.parametrize("scenario", ["oven", "technician"])
def test_phones_vote_through_a_talk_and_learn_nothing_the_wall_does_not_show(
    house: Shelf, scenario: str
) -> None:
    store = Store.in_memory()
    hall, room = Hall(store, house), Room()
    workshop = hall.start(scenario, phones=True)
    phones = [room.phone() for _ in range(5)]
    private = {one for one in texts(workshop.training.scenario) if len(one) >= TELLING}
    asked = 0
    while workshop.next_spot is not None:
        frame = frame_of(workshop)
        if workshop.spot.stage in OPEN:
            question = question_on(frame, workshop.question)
            assert question is not None
            asked += 1
            room.box.ask(question, fresh=True)
            shown = "\n".join(texts(frame))
            hidden = {one for one in private if one not in shown}
            assert len(hidden) > 50
            for place in workshop.votable:
                workshop.count(place, HANDS)
            for place, phone in enumerate(phones):
                phone.open()
                phone.vote(workshop.votable[place % len(workshop.votable)] + 1)
                phone.open()
                assert said(phone.text).startswith("Your vote is in: ")
                page = unescape(phone.text)
                assert all(option in page for option in question.options)
                assert [one for one in hidden if one in page] == []
                plain = page.replace(phone.fields["form"], "")
                assert str(HANDS) not in plain.partition('data-stamp="')[2][16:].replace(
                    plain.partition('data-ballot="')[2][:16], ""
                )
            counted = room.box.close()
            workshop.count_phones(workshop.question, counted)
            ballot = workshop.ballot
            assert ballot is not None
            assert ballot.total == 5 + HANDS * len(workshop.votable)
            assert ballot.phones == counted
        hall.advance(workshop)
    assert asked > 3
    store.close()
