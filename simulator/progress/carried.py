"""What a person carries from run to run, brought together with what is here."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping

from simulator.progress.archive import (
    ArchivedPractice,
    ArchivedPromise,
    ArchivedReview,
    ArchivedRule,
)
from simulator.progress.database import Database, Row
from simulator.progress.people import OF_THIS_COMPUTER


class Carried:
    """Rows of adopted_rule, practice_promise, review and setting, within a transaction.

    A rule or a promise is told from a person's others by the moment it was made; where
    several were made at one, by their order.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(self, profile: int, practice: ArchivedPractice, runs: Mapping[str, int]) -> None:
        """Bring all of it together; `runs` are the person's, by their identity."""
        self._merge_rules(profile, practice.rules, runs)
        self._merge_promises(profile, practice.promises, runs)
        for review in practice.reviews:
            self._merge_review(profile, review)
        for key, value in practice.settings:
            if key.startswith(OF_THIS_COMPUTER):
                continue
            self._database.run(
                """
                INSERT INTO setting (profile, key, value) VALUES (?, ?, ?)
                ON CONFLICT (coalesce(profile, 0), key) DO NOTHING
                """,
                profile,
                key,
                value,
            )

    def _merge_rules(
        self, profile: int, rules: Iterable[ArchivedRule], runs: Mapping[str, int]
    ) -> None:
        here = self._database.rows(
            """
            SELECT id, at, house_rule, text, changed, run, dropped FROM adopted_rule
            WHERE profile = ? ORDER BY at, id
            """,
            profile,
        )
        pairs = _Pairs(((row[1], row[2]), row) for row in here)
        for rule in rules:
            row = pairs.take((rule.at, rule.house_rule))
            run = None if rule.run is None else runs.get(rule.run)
            if row is None:
                self._database.run(
                    """
                    INSERT INTO adopted_rule (profile, run, text, at, house_rule, changed, dropped)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    profile,
                    run,
                    rule.text,
                    rule.at,
                    rule.house_rule,
                    rule.changed,
                    int(rule.dropped),
                )
                continue
            number, _, _, text, changed, known_run, dropped = row
            there = rule.dropped, rule.changed or "", rule.text
            if there > (bool(dropped), changed or "", text):
                self._database.run(
                    "UPDATE adopted_rule SET text = ?, changed = ?, dropped = ? WHERE id = ?",
                    rule.text,
                    rule.changed,
                    int(rule.dropped),
                    number,
                )
            if known_run is None and run is not None:
                self._database.run("UPDATE adopted_rule SET run = ? WHERE id = ?", run, number)

    def _merge_promises(
        self, profile: int, promises: Iterable[ArchivedPromise], runs: Mapping[str, int]
    ) -> None:
        here = self._database.rows(
            """
            SELECT id, at, kept, run, dropped FROM practice_promise
            WHERE profile = ? ORDER BY at, id
            """,
            profile,
        )
        pairs = _Pairs((row[1], row) for row in here)
        for promise in promises:
            row = pairs.take(promise.at)
            run = None if promise.run is None else runs.get(promise.run)
            if row is None:
                self._database.run(
                    """
                    INSERT INTO practice_promise (profile, run, text, at, kept, dropped)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    profile,
                    run,
                    promise.text,
                    promise.at,
                    promise.kept,
                    int(promise.dropped),
                )
                continue
            number, _, kept, known_run, dropped = row
            if promise.dropped and not dropped:
                self._database.run(
                    "UPDATE practice_promise SET text = '', dropped = 1 WHERE id = ?", number
                )
            if promise.kept is not None and (kept is None or promise.kept < kept):
                self._database.run(
                    "UPDATE practice_promise SET kept = ? WHERE id = ?", promise.kept, number
                )
            if known_run is None and run is not None:
                self._database.run("UPDATE practice_promise SET run = ? WHERE id = ?", run, number)

    def _merge_review(self, profile: int, review: ArchivedReview) -> None:
        self._database.run(
            """
            INSERT INTO review (profile, scenario, due, gap_days) VALUES (?, ?, ?, ?)
            ON CONFLICT (profile, scenario) DO UPDATE SET due = excluded.due,
                gap_days = excluded.gap_days
            WHERE (excluded.due, -excluded.gap_days) > (review.due, -review.gap_days)
            """,
            profile,
            review.scenario,
            review.due,
            review.gap_days,
        )


class _Pairs:
    """Rows by a key, the first of each key first: what is taken is not taken again."""

    def __init__(self, rows: Iterable[tuple[object, Row]]) -> None:
        self._rows: dict[object, deque[Row]] = defaultdict(deque)
        for key, row in rows:
            self._rows[key].append(row)

    def take(self, key: object) -> Row | None:
        """The next row of that key."""
        return self._rows[key].popleft() if self._rows[key] else None
