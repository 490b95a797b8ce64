"""Five exams on shipped scenarios: where somebody leans, what tips them, what comes next."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.model.run import Mode
from simulator.model.scenario import Reply
from simulator.model.score import Word
from simulator.progress.store import Store
from simulator.usecases.next_talk import NextReason
from simulator.usecases.progress_views import ProgressView
from simulator.usecases.results import Results
from simulator.usecases.steps import finished
from simulator.usecases.training import Training
from tests.scenarios.walking import SCENARIOS
from tests.usecases.room import Room, room

TALKS = ("oven", "bad_news", "dishwasher", "last_in_queue", "warranty")

Choose = Callable[[Sequence[Reply]], Reply]


def caving(open_: Sequence[Reply]) -> Reply:
    """Warm and without a line, where there is such a reply and it is not the end of it."""
    return max(open_, key=lambda reply: (reply.care.value - reply.firmness.value, reply.id))


def balanced(open_: Sequence[Reply]) -> Reply:
    return max(open_, key=lambda reply: (min(reply.care.value, reply.firmness.value), reply.id))


def walling(open_: Sequence[Reply]) -> Reply:
    return max(open_, key=lambda reply: (reply.firmness.value - reply.care.value, reply.id))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few of the shipped scenarios in a folder of their own, with the house code."""
    home = tmp_path_factory.mktemp("five") / "scenarios"
    home.mkdir()
    for name in TALKS:
        shutil.copytree(SCENARIOS / name, home / name)
    for file in SCENARIOS.glob("house*.yaml"):
        shutil.copy(file, home / file.name)
    return home


@pytest.fixture(scope="module")
def practised(library: Path) -> Iterator[Room]:
    """Somebody after five exams, one a day; every second turn caved, the others balanced."""
    with room(Store.in_memory, library) as here:
        for name in TALKS:
            exam(here, name)
            here.desk._clock.now += timedelta(days=1)
        yield here


def play(here: Room, name: str, mode: Mode, choices: Sequence[Choose]) -> Training:
    training = here.begin(name, mode)
    turn = 0
    while not training.session.ended:
        here.say(training, choices[turn % len(choices)](training.session.open).id)
        turn += 1
    here.end(training)
    finished(here.desk.looking_back.debrief(training))
    return training


def exam(here: Room, name: str) -> Training:
    return play(here, name, Mode.EXAM, (caving, balanced))


def view(here: Room, language: str = "en") -> ProgressView:
    return finished(here.desk.progress.view(language))


class TestAfterFiveTalks:
    def test_a_person_can_say_where_they_lean(self, practised: Room) -> None:
        shown = view(practised)
        assert shown.cold_runs == 5
        assert shown.lean.turns >= 20
        assert shown.lean.scenarios == 5
        assert shown.lean.word is Word.BENDS
        assert shown.lean.lean > 0
        assert shown.stages is not None
        assert sum(shown.stages) == 100

    def test_and_what_to_practise_next(self, practised: Room) -> None:
        shown = view(practised)
        assert shown.next is not None
        assert shown.next.reason is NextReason.DUE  # the first of the five came back
        assert shown.next.day is not None
        assert shown.next.day <= shown.today
        assert shown.missing
        letters = [part.letter for part in shown.missing]
        assert set(letters) <= set("HADTLRPB")
        assert letters[0] in "LRPB"  # what a cave lacks is on the side of firmness

    def test_practice_and_replays_change_nothing_of_it(self, practised: Room) -> None:
        before = view(practised)
        over = play(practised, "oven", Mode.PRACTICE, (walling,))
        again = finished(practised.desk.replay(over, 1))
        again.ensure_begun()
        practised.say(again, walling(again.session.open).id)
        shown = view(practised)
        assert len(shown.runs) == len(before.runs) + 2
        assert (shown.lean, shown.mean, shown.gap, shown.stages, shown.mastery) == (
            before.lean,
            before.mean,
            before.gap,
            before.stages,
            before.mastery,
        )
        assert (shown.tipping, shown.missing) == (before.tipping, before.missing)

    def test_the_words_are_in_the_readers_language(self, practised: Room) -> None:
        english, ukrainian = view(practised), view(practised, "uk")
        titles = [line.title for line in ukrainian.runs]
        assert all(title for title in titles)
        assert titles != [line.title for line in english.runs]
        assert [line.headline for line in ukrainian.runs] == [
            line.headline for line in english.runs
        ]

    def test_a_run_whose_file_has_changed_still_opens_from_its_text(
        self, practised: Room, library: Path
    ) -> None:
        line = next(one for one in view(practised).runs if one.scenario == "bad_news" and one.cold)
        run = finished(practised.desk.resume(line.run, "en"))
        before = finished(practised.desk.looking_back.debrief(run))
        file = library / "bad_news" / "scenario.yaml"
        kept = file.read_bytes()
        try:
            file.write_bytes(kept.replace(b"title:", b"title: Another,", 1))
            changed = finished(practised.desk.resume(line.run, "en"))
            assert finished(practised.desk.file_changed(changed))
            assert finished(practised.desk.looking_back.debrief(changed)) == before
            shown = next(one for one in view(practised).runs if one.run == line.run)
            assert (shown.headline, shown.ending) == (line.headline, line.ending)
        finally:
            file.write_bytes(kept)

    def test_the_company_reads_rules_of_its_house_from_the_same_runs(self, practised: Room) -> None:
        desk = practised.desk
        work = Results(desk.keeper, desk.shelf, clock=desk._clock)
        registers = finished(work.registers("ru"))
        assert registers.people == 1
        assert registers.runs >= 5
        assert registers.house_title
        assert any(rule.kept or rule.breached for rule in registers.rules if rule.of_house)
        group = finished(work.group(0, "ru"))
        assert (group.people, group.cold_runs, group.cohort, group.items) == (1, 5, None, ())
