"""Taking archived pieces in: what is known already stays once, whatever came from where.

A run is known again by its identity, which is the same on every computer. Where a run was
played on in two places, one row of answers is a beginning of the other as a rule: the longer
one holds. Where both went on differently, a finished run holds against one that is not, then
the longer one. Of what hangs on a run the earlier word holds where the first counts (the
judgement before the numbers, the causes) and the later one where a draft was written on. So
the same pieces give the same store in whatever order, and however often, they are taken in.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from simulator.model.errors import KnownError
from simulator.progress.answers import Answers
from simulator.progress.archive import ArchivedPractice, ArchivedRun, ArchivedSheet, ArchivedText
from simulator.progress.beside import Beside
from simulator.progress.carried import Carried
from simulator.progress.chain import Link, first_hash
from simulator.progress.database import Database, Row
from simulator.progress.forgetting import drop_run, drop_unplayed
from simulator.progress.rows import Status
from simulator.progress.saved import SELECT_RUN, fault_of, identity_of
from simulator.progress.soundness import (
    identity_of_archived,
    require_practice,
    require_run,
    require_text,
)
from simulator.progress.starting import insert_run


class Taken(StrEnum):
    """What became of an archived run."""

    NEW = "new"
    """It was not here."""
    LONGER = "longer"
    """It was here, and had been played on elsewhere: it is now as it was there."""
    KNOWN = "known"
    """It was here as far as it goes."""
    MENDED = "mended"
    """What was here of it was damaged, and is whole again."""
    FORK_KEPT = "fork_kept"
    """It went on differently here and there; what was here stays."""
    FORK_TAKEN = "fork_taken"
    """It went on differently here and there; what was there is now here."""
    DAMAGED = "damaged"
    """It is not what was written, and was left out."""


class Intake:
    """Each method is one transaction, and says KnownError "results_damaged" (`place`,
    `detail`) of what is not what was written; nothing of it is then kept."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answers = Answers(database)
        self._beside = Beside(database)
        self._carried = Carried(database)

    def text(self, text: ArchivedText) -> None:
        """Keep a scenario's text, for the runs that follow."""
        require_text(text)
        with self._database.writing():
            self._database.run(
                """
                INSERT INTO scenario (digest, id, text) VALUES (?, ?, ?)
                ON CONFLICT (digest) DO UPDATE SET text = excluded.text
                    WHERE text <> excluded.text
                """,
                text.digest,
                text.scenario,
                text.text,
            )

    def sheet(self, sheet: ArchivedSheet) -> None:
        """Keep a translation, for the runs that follow."""
        require_text(sheet)
        with self._database.writing():
            self._database.run(
                """
                INSERT INTO sheet (digest, text) VALUES (?, ?)
                ON CONFLICT (digest) DO UPDATE SET text = excluded.text
                    WHERE text <> excluded.text
                """,
                sheet.digest,
                sheet.text,
            )

    def run(self, profile: int, run: ArchivedRun) -> Taken:
        """Take a run in for a person. One that is here already stays with whom it is.

        Its text and sheets must have been taken in before. Raises KnownError
        "results_damaged", and "profile_gone".
        """
        with self._database.writing():
            return self._take_in(profile, run)

    def runs(self, profile: int, runs: Iterable[ArchivedRun]) -> tuple[Taken, ...]:
        """Several runs, in one transaction: faster by the time a disk takes for each.

        One that is damaged is left out; the others are not touched by that.
        """
        taken = []
        with self._database.writing():
            for run in runs:
                try:
                    taken.append(self._take_in(profile, run))
                except KnownError as error:  # raised before anything of the run is written
                    if error.code != "results_damaged":
                        raise
                    taken.append(Taken.DAMAGED)
        return tuple(taken)

    def practice(self, profile: int, practice: ArchivedPractice) -> None:
        """Bring a person's rules, promises, reviews and settings together with those here.

        A rule reworded later holds, a promise kept earlier, a review due later; what was
        dropped in one place is dropped, and what is set here stays set. Raises KnownError
        "results_damaged", and "profile_gone".
        """
        require_practice(practice)
        with self._database.writing():
            runs = self._identities(profile) if practice.rules or practice.promises else {}
            self._carried.merge(profile, practice, runs)

    def sweep(self) -> None:
        """Forget texts and sheets that were taken in and that no run needs after all."""
        with self._database.writing():
            drop_unplayed(self._database)

    def _take_in(self, profile: int, run: ArchivedRun) -> Taken:
        text = self._database.row("SELECT text FROM scenario WHERE digest = ?", run.digest)
        sheets = {one.sheet for one in run.wordings if one.sheet is not None}
        known = {sheet for sheet in sheets if self._database.row(_SHEET, sheet) is not None}
        links = require_run(run, None if text is None else text[0], known)
        here = self._find(run)
        if here is None:
            self._insert(profile, run, links, text[0] if text else b"")
            return Taken.NEW
        return self._reconcile(here, run, links)

    def _find(self, run: ArchivedRun) -> Row | None:
        """The run of that identity: the moment it was begun and its seed leave hardly two."""
        found = self._database.rows(
            "SELECT id FROM run WHERE started = ? AND seed = ? AND scenario = ?",
            run.started,
            run.seed,
            run.digest,
        )
        rows = (self._database.row(SELECT_RUN, number) for (number,) in found)
        return next((r for r in rows if r and first_hash(identity_of(r)) == run.identity), None)

    def _reconcile(self, here: Row, run: ArchivedRun, links: list[Link]) -> Taken:
        number, rows = here[0], self._answers.links(here[0])
        if fault_of(here, rows) is not None:
            self._replace(here, run, links)
            return Taken.MENDED
        ours, theirs = [stored for _, stored in rows], [answer.hash for answer in run.answers]
        common = sum(1 for one, other in zip(ours, theirs, strict=False) if one == other)
        better = _rank(run.status, theirs) > _rank(here[5], ours)
        if better and common < len(ours):
            self._replace(here, run, links)
            return Taken.FORK_TAKEN
        self._link_replay(here, run)
        if better:
            self._extend(number, links[common:], here[4])
            self._put_end(number, run)
            hang = self._beside.merge if ours == theirs else self._beside.put
            hang(number, run)
            return Taken.LONGER
        if ours == theirs:
            if _ended_earlier(run, here):
                self._put_end(number, run)
            self._beside.merge(number, run)
        else:
            self._beside.merge_wordings(number, run)
        return Taken.KNOWN if common == len(theirs) else Taken.FORK_KEPT

    def _insert(self, profile: int, run: ArchivedRun, links: list[Link], text: bytes) -> int:
        number = insert_run(
            self._database,
            profile,
            identity_of_archived(run, text),
            self._origin(profile, run),
            run.replay_turn,
        )
        self._extend(number, links, run.identity)
        self._put_end(number, run)
        self._beside.put(number, run)
        return number

    def _replace(self, here: Row, run: ArchivedRun, links: list[Link]) -> None:
        """The archive's rows in place of those here, under a number of their own: a window
        that still has the run open must not write on from where it stood."""
        number, profile = here[:2]
        new = self._insert(profile, run, links, here[11])
        for relink in _RELINK:
            self._database.run(relink, new, number)
        self._beside.take_wordings_of(new, number)
        drop_run(self._database, number)

    def _extend(self, number: int, links: list[Link], head: str) -> None:
        for link in links:
            head = self._answers.write(number, link, head)

    def _put_end(self, number: int, run: ArchivedRun) -> None:
        self._database.run(
            "UPDATE run SET status = ?, ending = ?, ended = ? WHERE id = ?",
            run.status,
            run.ending,
            run.ended,
            number,
        )
        self._database.run("DELETE FROM figures WHERE run = ?", number)  # the end is part of them

    def _link_replay(self, here: Row, run: ArchivedRun) -> None:
        number, profile, origin = here[0], here[1], here[8]
        found = None if origin is not None else self._origin(profile, run)
        if found is not None:
            self._database.run("UPDATE run SET replay_of = ? WHERE id = ?", found, number)

    def _origin(self, profile: int, run: ArchivedRun) -> int | None:
        """The run a replay set out from: of the same person, and of the same text."""
        if run.replay_of is None:
            return None
        return self._identities(profile, run.digest).get(run.replay_of)

    def _identities(self, profile: int, digest: str | None = None) -> dict[str, int]:
        """The runs of a person, or those of one text, by their identity."""
        found = self._database.rows(
            "SELECT id FROM run WHERE profile = ?1 AND (?2 IS NULL OR scenario = ?2)",
            profile,
            digest,
        )
        rows = (self._database.row(SELECT_RUN, number) for (number,) in found)
        return {first_hash(identity_of(row)): row[0] for row in rows if row is not None}


_RELINK = (
    "UPDATE workshop SET run = ? WHERE run = ?",
    "UPDATE adopted_rule SET run = ? WHERE run = ?",
    "UPDATE practice_promise SET run = ? WHERE run = ?",
    "UPDATE run SET replay_of = ? WHERE replay_of = ?",
)
_SHEET = "SELECT 1 FROM sheet WHERE digest = ?"


def _ended_earlier(run: ArchivedRun, here: Row) -> bool:
    """Of two ends of the same answers the earlier one holds."""
    status, ending, ended = here[5:8]
    there = (run.ended or "", run.ending or "")
    return run.status == status and there < (ended or "", ending or "")


def _rank(status: str, hashes: list[str]) -> tuple[bool, int, bool, str]:
    """Of two states of one run the one with the higher rank holds; between states of other
    answers the last hash decides where nothing else does."""
    finished, left = status == Status.FINISHED, status == Status.LEFT
    return finished, len(hashes), left, hashes[-1] if hashes else ""
