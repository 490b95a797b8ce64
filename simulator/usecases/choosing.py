"""Which talk to play next, and which are due: from what was planned and what was played."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from simulator.model.run import Mode
from simulator.progress.rows import Review, RunRow, Status
from simulator.usecases.lists import ScenarioRow
from simulator.usecases.next_talk import NextReason, NextTalk


def due_days(reviews: Iterable[Review], today: date) -> Mapping[str, date]:
    """Since when each scenario that is due by today is due, by its id."""
    return {review.scenario: review.due for review in reviews if review.due <= today}


def due_talks(
    rows: Iterable[ScenarioRow], reviews: Iterable[Review], today: date
) -> tuple[NextTalk, ...]:
    """The talks due today or earlier that can be played, the longest overdue first; in the
    order of `rows` where two are due since the same day."""
    days = due_days(reviews, today)
    due = [
        NextTalk(row.id, row.title, NextReason.DUE, days[row.id])
        for row in rows
        if row.id in days and row.issue is None
    ]
    return tuple(sorted(due, key=lambda talk: talk.day or today))


def next_talk(
    rows: Sequence[ScenarioRow], reviews: Sequence[Review], sat: Collection[str], today: date
) -> NextTalk | None:
    """The talk to play next: the longest overdue; else the first of `rows` (they come in the
    order of the home screen, the house's ladder first) that is not among those `sat` as an
    exam; else the one whose review comes first. None where nothing can be played or planned.
    """
    due = due_talks(rows, reviews, today)
    if due:
        return due[0]
    playable = {row.id: row for row in rows if row.issue is None}
    for row in playable.values():
        if row.id not in sat:
            return NextTalk(row.id, row.title, NextReason.FIRST)
    planned = [review for review in reviews if review.scenario in playable]
    first = min(planned, key=lambda review: review.due, default=None)
    if first is None:
        return None
    title = playable[first.scenario].title
    return NextTalk(first.scenario, title, NextReason.LATER, first.due)


def sat_exams(runs: Iterable[RunRow]) -> frozenset[str]:
    """The scenarios in which somebody came to the end of an exam, by id."""
    return frozenset(
        run.scenario for run in runs if run.mode is Mode.EXAM and run.status is Status.FINISHED
    )
