"""What people said after a run: their own judgement, causes, rules and promises."""

from __future__ import annotations

from datetime import date, datetime

from simulator.progress.columns import (
    legible_moment,
    list_text,
    maybe_moment,
    moment,
    moment_text,
    storable,
    texts,
)
from simulator.progress.database import Database
from simulator.progress.rows import AdoptedRule, PracticePromise, Review, SavedReflection

_SINCE = 3
"""The version of the schema since which a rule knows where it grew from, and what was dropped
is told from what stands."""

_RULES = """
    SELECT profile, id, text, at, run, house_rule, changed FROM adopted_rule
    WHERE NOT dropped AND (?1 IS NULL OR profile = ?1) ORDER BY at, id
"""
_RULES_OLDER = _RULES.replace("house_rule, changed", "NULL, NULL").replace("NOT dropped AND", "")
_PROMISES = """
    SELECT profile, id, text, at, run, kept FROM practice_promise
    WHERE NOT dropped AND (?1 IS NULL OR profile = ?1) ORDER BY at, id
"""
_PROMISES_OLDER = _PROMISES.replace("NOT dropped AND", "")


class Debriefs:
    """Answers given before the numbers are shown stand as first given: no second thoughts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_reflection(self, run: int, turn: int | None, lean: str, at: datetime) -> None:
        """Which answer one would take back (from 1, None: none), and how one leant."""
        with self._database.writing():
            self._database.run(
                "INSERT INTO reflection VALUES (?, ?, ?, ?) ON CONFLICT (run) DO NOTHING",
                run,
                turn,
                lean,
                moment_text(at),
            )

    def reflection(self, run: int) -> SavedReflection | None:
        """The answer to the question before the numbers, or None."""
        row = self._database.row("SELECT turn, lean, at FROM reflection WHERE run = ?", run)
        at = legible_moment(row[2]) if row else None
        return None if row is None or at is None else SavedReflection(row[0], row[1], at)

    def save_causes(self, run: int, ticked: tuple[str, ...], at: datetime) -> None:
        """The causes ticked; ticking none is an answer too."""
        with self._database.writing():
            self._database.run(
                "INSERT INTO causes VALUES (?, ?, ?) ON CONFLICT (run) DO NOTHING",
                run,
                list_text(ticked),
                moment_text(at),
            )

    def causes(self, run: int) -> tuple[str, ...] | None:
        """The causes ticked, or None while the task is not answered (or cannot be read)."""
        row = self._database.row("SELECT ticked FROM causes WHERE run = ?", run)
        try:
            return None if row is None else texts(row[0])
        except ValueError:
            return None

    def adopt_rule(
        self,
        profile: int,
        text: str,
        at: datetime,
        run: int | None = None,
        house_rule: str | None = None,
    ) -> int:
        """Add a rule to a person's own code; its number. `house_rule` is the id of the rule of
        the house it grew out of."""
        with self._database.writing():
            self._database.run(
                """
                INSERT INTO adopted_rule (profile, run, text, at, house_rule)
                VALUES (?, ?, ?, ?, ?)
                """,
                profile,
                run,
                storable(text),
                moment_text(at),
                house_rule,
            )
            return self._database.last_id()

    def rewrite_rule(self, rule: int, text: str, at: datetime) -> None:
        """Word an adopted rule anew. Nothing happens where it was dropped meanwhile."""
        with self._database.writing():
            self._database.run(
                "UPDATE adopted_rule SET text = ?, changed = ? WHERE id = ? AND NOT dropped",
                storable(text),
                moment_text(at),
                rule,
            )

    def drop_rule(self, rule: int) -> None:
        """Take a rule out of a person's code again. Its words are gone; that it was dropped is
        kept, so that it does not come back from another computer."""
        with self._database.writing():
            self._database.run(
                "UPDATE adopted_rule SET text = '', dropped = 1 WHERE id = ? AND NOT dropped", rule
            )

    def rules(self, profile: int) -> tuple[AdoptedRule, ...]:
        """A person's own code, oldest first."""
        return tuple(rule for _, rule in self._rules(profile))

    def all_rules(self) -> tuple[tuple[int, AdoptedRule], ...]:
        """Everybody's, each with the number of the person; oldest first."""
        return self._rules(None)

    def promise(self, profile: int, text: str, at: datetime, run: int | None = None) -> int:
        """Note what a person will practise; its number."""
        with self._database.writing():
            self._database.run(
                "INSERT INTO practice_promise (profile, run, text, at) VALUES (?, ?, ?, ?)",
                profile,
                run,
                storable(text),
                moment_text(at),
            )
            return self._database.last_id()

    def keep_promise(self, promise: int, at: datetime) -> None:
        """A promise was kept; the first time counts."""
        with self._database.writing():
            self._database.run(
                "UPDATE practice_promise SET kept = ? WHERE id = ? AND kept IS NULL",
                moment_text(at),
                promise,
            )

    def drop_promise(self, promise: int) -> None:
        """Forget a promise; that it was dropped is kept, as of a rule."""
        with self._database.writing():
            self._database.run(
                """
                UPDATE practice_promise SET text = '', dropped = 1 WHERE id = ? AND NOT dropped
                """,
                promise,
            )

    def promises(self, profile: int) -> tuple[PracticePromise, ...]:
        """What a person promised to practise, oldest first."""
        return tuple(promise for _, promise in self._promises(profile))

    def all_promises(self) -> tuple[tuple[int, PracticePromise], ...]:
        """Everybody's, each with the number of the person; oldest first."""
        return self._promises(None)

    def _rules(self, profile: int | None) -> tuple[tuple[int, AdoptedRule], ...]:
        rows = self._database.rows(
            _RULES_OLDER if self._database.lacks(_SINCE) else _RULES, profile
        )
        return tuple(
            (
                person,
                AdoptedRule(number, text, moment(at), run, house_rule, maybe_moment(changed)),
            )
            for person, number, text, at, run, house_rule, changed in rows
        )

    def _promises(self, profile: int | None) -> tuple[tuple[int, PracticePromise], ...]:
        rows = self._database.rows(
            _PROMISES_OLDER if self._database.lacks(_SINCE) else _PROMISES, profile
        )
        return tuple(
            (person, PracticePromise(number, text, moment(at), run, maybe_moment(kept)))
            for person, number, text, at, run, kept in rows
        )

    def schedule(self, profile: int, review: Review) -> None:
        """When a scenario is due again, in place of what was planned before."""
        with self._database.writing():
            self._database.run(
                """
                INSERT INTO review (profile, scenario, due, gap_days) VALUES (?, ?, ?, ?)
                ON CONFLICT (profile, scenario) DO UPDATE SET due = excluded.due,
                    gap_days = excluded.gap_days
                """,
                profile,
                review.scenario,
                review.due.isoformat(),
                review.gap_days,
            )

    def reviews(self, profile: int) -> tuple[Review, ...]:
        """What is due again, soonest first."""
        rows = self._database.rows(
            """
            SELECT scenario, due, gap_days FROM review WHERE profile = ? ORDER BY due, scenario
            """,
            profile,
        )
        return tuple(Review(scenario, date.fromisoformat(due), gap) for scenario, due, gap in rows)
