"""What hangs on a run besides its answers, written from an archive or brought together with it."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.progress.archive import ArchivedRun
from simulator.progress.columns import list_text
from simulator.progress.database import Database, Row, Value


class Beside:
    """Rows of spoken, own_words, hint, reflection, causes and result, within a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, run: int, archived: ArchivedRun) -> None:
        """What hangs on an archived run, in place of what hung on `run`; the languages it was
        played in stay, too: they may be read again."""
        for forget in _FORGET:
            self._database.run(forget, run)
        self.merge(run, archived)

    def merge(self, run: int, archived: ArchivedRun) -> None:
        """Bring together what hangs on a run here and in an archive, with the same answers."""
        self.merge_wordings(run, archived)
        self._merge_words(run, archived)
        self._merge_hints(run, archived)
        self._merge_judgement(run, archived)
        self._merge_result(run, archived)

    def take_wordings_of(self, run: int, other: int) -> None:
        """`run` was also played in what `other` was."""
        self._union_of_wordings(run, self._wordings(other))

    def merge_wordings(self, run: int, archived: ArchivedRun) -> None:
        """All the run was played in, here and there."""
        there = [(one.revision, one.language, one.sheet, one.at) for one in archived.wordings]
        self._union_of_wordings(run, there)

    def _wordings(self, run: int) -> list[Row]:
        return self._rows(
            "SELECT revision, language, sheet, at FROM spoken WHERE run = ? ORDER BY seq", run
        )

    def _union_of_wordings(self, run: int, there: Iterable[Row]) -> None:
        here = self._wordings(run)
        both = sorted({*here, *there}, key=lambda row: (row[3], row[0], row[1], row[2] or ""))
        if both == here:
            return
        self._database.run("DELETE FROM spoken WHERE run = ?", run)
        for seq, row in enumerate(both, 1):
            self._database.run(
                """
                INSERT INTO spoken (run, seq, revision, language, sheet, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                run,
                seq,
                *row,
            )

    def _merge_words(self, run: int, archived: ArchivedRun) -> None:
        """Of two drafts the later one holds; words of an answer that is there are the same."""
        for one in archived.own_words:
            self._database.run(
                """
                INSERT INTO own_words (run, seq, text, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (run, seq) DO UPDATE SET text = excluded.text, at = excluded.at
                WHERE (excluded.at, excluded.text) > (own_words.at, own_words.text)
                """,
                run,
                one.seq,
                one.text,
                one.at,
            )

    def _merge_hints(self, run: int, archived: ArchivedRun) -> None:
        for one in archived.hints:
            self._database.run(
                """
                INSERT INTO hint (run, seq, at) VALUES (?, ?, ?)
                ON CONFLICT (run, seq) DO UPDATE SET at = excluded.at WHERE excluded.at < hint.at
                """,
                run,
                one.seq,
                one.at,
            )

    def _merge_judgement(self, run: int, archived: ArchivedRun) -> None:
        """What was answered before the numbers were shown: the first word counts."""
        reflection, causes = archived.reflection, archived.causes
        if reflection is not None:
            self._database.run(
                """
                INSERT INTO reflection (run, turn, lean, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (run) DO UPDATE SET turn = excluded.turn, lean = excluded.lean,
                    at = excluded.at
                WHERE (excluded.at, excluded.lean, coalesce(excluded.turn, 0))
                    < (reflection.at, reflection.lean, coalesce(reflection.turn, 0))
                """,
                run,
                reflection.turn,
                reflection.lean,
                reflection.at,
            )
        if causes is None:
            return
        changed = self._database.run(
            """
            INSERT INTO causes (run, ticked, at) VALUES (?, ?, ?)
            ON CONFLICT (run) DO UPDATE SET ticked = excluded.ticked, at = excluded.at
            WHERE (excluded.at, excluded.ticked) < (causes.at, causes.ticked)
            """,
            run,
            list_text(causes.ticked),
            causes.at,
        )
        if changed:  # they are part of the figures
            self._database.run("DELETE FROM figures WHERE run = ?", run)

    def _merge_result(self, run: int, archived: ArchivedRun) -> None:
        """A cache: the later scoring holds."""
        result = archived.result
        if result is not None:
            self._database.run(
                """
                INSERT INTO result (run, headline, word, scoring) VALUES (?, ?, ?, ?)
                ON CONFLICT (run) DO UPDATE SET headline = excluded.headline,
                    word = excluded.word, scoring = excluded.scoring
                WHERE excluded.scoring > result.scoring
                """,
                run,
                result.headline,
                result.word,
                result.scoring,
            )

    def _rows(self, query: str, *values: Value) -> list[Row]:
        return self._database.rows(query, *values)


_FORGET = (
    "DELETE FROM own_words WHERE run = ?",
    "DELETE FROM hint WHERE run = ?",
    "DELETE FROM reflection WHERE run = ?",
    "DELETE FROM causes WHERE run = ?",
    "DELETE FROM result WHERE run = ?",
)
