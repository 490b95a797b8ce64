"""The languages a run was played in, each with the sheet it was played from.

A translation may be mended, or thrown away, while a run is under way; the run goes on as it
was begun. So the exact bytes of each sheet are kept, once for all runs that spoke it. A
sheet whose bytes are not what was written is left out: the run itself does not need it.
"""

from __future__ import annotations

from hashlib import sha256

from simulator.model.errors import KnownError
from simulator.progress.database import Database
from simulator.progress.rows import Wording

_SINCE = 2
"""The version of the schema these rows came with."""


class Wordings:
    """Rows of `spoken` and the sheets they name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, run: int, wording: Wording, at: str) -> None:
        """Within a transaction: the run speaks so from its answers of now on."""
        row = self._database.row("SELECT revision FROM run WHERE id = ?", run)
        if row is None:
            raise KnownError("run_gone", run=str(run))
        sheet = None if wording.sheet is None else self._kept(wording.sheet)
        last = self._database.row(
            "SELECT seq, language, sheet FROM spoken WHERE run = ? ORDER BY seq DESC", run
        )
        if last is not None and last[1:] == (wording.language, sheet):
            return
        self._database.run(
            """
            INSERT INTO spoken (run, seq, revision, language, sheet, at) VALUES (?, ?, ?, ?, ?, ?)
            """,
            run,
            1 if last is None else last[0] + 1,
            row[0],
            wording.language,
            sheet,
            at,
        )

    def of(self, run: int) -> tuple[Wording, ...]:
        """Each language once, with the sheet spoken last in it; the one spoken last at the end."""
        found: dict[str, Wording] = {}
        for language, digest, text in self._rows(run):
            if digest is None or digest == _digest(text):
                found.pop(language, None)
                found[language] = Wording(language, text)
        return tuple(found.values())

    def fault(self, run: int) -> str | None:
        """The word "sheet" where the bytes of one are not what was written."""
        rows = self._rows(run)
        harmed = any(digest is not None and digest != _digest(text) for _, digest, text in rows)
        return "sheet" if harmed else None

    def _rows(self, run: int) -> list[tuple[str, str | None, bytes | None]]:
        if self._database.lacks(_SINCE):
            return []
        rows = self._database.rows(
            """
            SELECT spoken.language, spoken.sheet, sheet.text
            FROM spoken LEFT JOIN sheet ON sheet.digest = spoken.sheet
            WHERE spoken.run = ? ORDER BY spoken.seq
            """,
            run,
        )
        return [(language, digest, text) for language, digest, text in rows]

    def _kept(self, text: bytes) -> str:
        digest = _digest(text)
        # Same digest, other bytes: what is stored was damaged, and this is the cure.
        self._database.run(
            """
            INSERT INTO sheet (digest, text) VALUES (?, ?)
            ON CONFLICT (digest) DO UPDATE SET text = excluded.text WHERE text <> excluded.text
            """,
            digest,
            text,
        )
        return digest


def _digest(text: bytes | None) -> str:
    return sha256(text or b"").hexdigest()
