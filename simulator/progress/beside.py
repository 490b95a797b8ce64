"""What hangs on a run besides its answers, written from an archive or brought together with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from simulator.progress.archive import ArchivedRun
from simulator.progress.columns import list_text
from simulator.progress.database import Database, Row, Value

T = TypeVar("T")


class Beside:
    """Rows of spoken, own_words, hint, reflection, causes and result, within a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(self, run: int, archived: ArchivedRun, agreed: int, beyond: bool) -> None:
        """Bring together what hangs on `run` here and in an archive. The answer rows up to
        `agreed` are the same in both; what belongs to later ones is taken from the archive
        where `beyond`, and stays as it is here otherwise. So is what was said after the run.
        """
        self._merge_wordings(run, archived)
        self._merge_words(run, archived, agreed, beyond)
        self._merge_hints(run, archived, agreed, beyond)
        if beyond:
            self._merge_judgement(run, archived)
            self._merge_result(run, archived)

    def _merge_wordings(self, run: int, archived: ArchivedRun) -> None:
        here = self._rows(
            "SELECT revision, language, sheet, at FROM spoken WHERE run = ? ORDER BY seq", run
        )
        there = [(one.revision, one.language, one.sheet, one.at) for one in archived.wordings]
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

    def _merge_words(self, run: int, archived: ArchivedRun, agreed: int, beyond: bool) -> None:
        here = {
            seq: (at, text)
            for seq, text, at in self._rows(
                "SELECT seq, text, at FROM own_words WHERE run = ? ORDER BY seq", run
            )
        }
        there = {one.seq: (one.at, one.text) for one in archived.own_words}
        held = _beyond(agreed, there if beyond else here)
        for seq in _up_to(agreed, here, there):
            held[seq] = max(words[seq] for words in (here, there) if seq in words)
        for seq in here.keys() - held.keys():
            self._database.run("DELETE FROM own_words WHERE run = ? AND seq = ?", run, seq)
        for seq, (at, text) in held.items():
            if here.get(seq) != (at, text):
                self._database.run(
                    "INSERT OR REPLACE INTO own_words (run, seq, text, at) VALUES (?, ?, ?, ?)",
                    run,
                    seq,
                    text,
                    at,
                )

    def _merge_hints(self, run: int, archived: ArchivedRun, agreed: int, beyond: bool) -> None:
        rows = self._rows("SELECT seq, at FROM hint WHERE run = ? ORDER BY seq", run)
        here: dict[int, str] = dict(rows)
        there = {one.seq: one.at for one in archived.hints}
        held = _beyond(agreed, there if beyond else here)
        for seq in _up_to(agreed, here, there):
            held[seq] = min(hints[seq] for hints in (here, there) if seq in hints)
        for seq in here.keys() - held.keys():
            self._database.run("DELETE FROM hint WHERE run = ? AND seq = ?", run, seq)
        for seq, at in held.items():
            if here.get(seq) != at:
                self._database.run(
                    "INSERT OR REPLACE INTO hint (run, seq, at) VALUES (?, ?, ?)", run, seq, at
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


def _beyond(agreed: int, rows: Mapping[int, T]) -> dict[int, T]:
    return {seq: row for seq, row in rows.items() if seq > agreed}


def _up_to(agreed: int, *found: Iterable[int]) -> list[int]:
    return sorted({seq for rows in found for seq in rows if seq <= agreed})
