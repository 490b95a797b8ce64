"""Reading everything that is kept of people, piece by piece, for an export."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256

from simulator.model.errors import KnownError
from simulator.progress.answers import Answers
from simulator.progress.archive import (
    ArchivedAnswer,
    ArchivedCauses,
    ArchivedHint,
    ArchivedPerson,
    ArchivedPractice,
    ArchivedPromise,
    ArchivedReflection,
    ArchivedResult,
    ArchivedReview,
    ArchivedRule,
    ArchivedRun,
    ArchivedSheet,
    ArchivedText,
    ArchivedWording,
    ArchivedWords,
    Piece,
)
from simulator.progress.chain import Link, first_hash
from simulator.progress.columns import pairs, texts
from simulator.progress.database import Database, Row
from simulator.progress.people import OF_THIS_COMPUTER, Profiles
from simulator.progress.saved import IDENTITY_FROM, SELECT_RUN, fault_of, identity_of
from simulator.progress.soundness import legible_practice, require_run

_SINCE = 3
"""The version of the schema that people can be known again elsewhere from."""

Damaged = Callable[[int, str], None]
"""Is told a run (by its number) that cannot be read, and what the chain found."""


def _pass_over(_run: int, _detail: str) -> None:
    """Nobody asks."""


class Archive:
    """What `simulator.progress.archive` describes, of people whose results are here."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answers = Answers(database)
        self._profiles = Profiles(database)

    def pieces(self, people: Iterable[int], damaged: Damaged = _pass_over) -> Iterator[Piece]:
        """Everything of these people, by their numbers, one after the other.

        Each piece is read when it is asked for, and no read stays open in between: anything
        else may be read and written meanwhile. A run that is damaged is left out and told to
        `damaged`; a person or run deleted meanwhile is left out, and so are rooms: what they
        play stays on its computer. Raises KnownError "store_older" where the file is of a
        version in which people had no uid: it can be read, but not brought up.
        """
        if self._database.lacks(_SINCE):
            raise KnownError("store_older", path=str(self._database.path))
        given: set[str] = set()
        for number in people:
            try:
                person = self._profiles.one(number)
            except KnownError as error:
                if error.code != "profile_gone":
                    raise
                continue
            if person.room:
                continue
            yield ArchivedPerson(person.uid, person.name)
            yield from self._runs(number, given, damaged)
            yield self._practice(number)

    def run(self, run: int) -> ArchivedRun:
        """One run. Raises KnownError "run_gone" and "run_damaged"."""
        return self._run(run)[1]

    def run_with_texts(
        self, run: int
    ) -> tuple[ArchivedText, tuple[ArchivedSheet, ...], ArchivedRun]:
        """One run and what it is played from. Raises as `run`."""
        before, archived = self._run(run)
        (text,) = (piece for piece in before if isinstance(piece, ArchivedText))
        sheets = tuple(piece for piece in before if isinstance(piece, ArchivedSheet))
        return text, sheets, archived

    def _runs(self, person: int, given: set[str], damaged: Damaged) -> Iterator[Piece]:
        runs = self._database.rows(
            "SELECT id FROM run WHERE profile = ? ORDER BY started, id", person
        )
        for (run,) in runs:
            try:
                before, archived = self._run(run)
            except KnownError as error:
                if error.code == "run_damaged":
                    damaged(run, error.values["detail"])
                    continue
                if error.code == "run_gone":
                    continue
                raise
            for piece in before:
                if piece.digest not in given:
                    given.add(piece.digest)
                    yield piece
            yield archived

    def _run(self, run: int) -> tuple[list[ArchivedText | ArchivedSheet], ArchivedRun]:
        """The run, and what it is played from."""
        with self._database.reading():
            row = self._database.row(SELECT_RUN, run)
            if row is None:
                raise KnownError("run_gone", run=str(run))
            links = self._answers.links(run)
            wrong = fault_of(row, links)
            if wrong is not None:
                raise KnownError("run_damaged", run=str(run), detail=wrong)
            sheets = self._sheets(run)
            text = ArchivedText(row[10], row[2], row[11])
            try:
                archived = self._archived(run, row, links, sheets)
                require_run(archived, text.text, (sheet.digest for sheet in sheets))
            except ValueError as error:  # what the chain does not cover
                raise KnownError("run_damaged", run=str(run), detail="columns") from error
            except KnownError as error:  # it could not be taken in anywhere
                detail = error.values["detail"]
                raise KnownError("run_damaged", run=str(run), detail=detail) from error
        return [text, *sheets], archived

    def _archived(
        self, run: int, row: Row, links: list[tuple[Link, str]], sheets: list[ArchivedSheet]
    ) -> ArchivedRun:
        sound = {None, *(sheet.digest for sheet in sheets)}
        identity = identity_of(row)
        status, ending, ended, replay, turn = row[5:IDENTITY_FROM]
        return ArchivedRun(
            identity=first_hash(identity),
            digest=identity.digest,
            memories=pairs(identity.memories),
            prior_loyalty=identity.prior_loyalty,
            seed=identity.seed,
            mode=identity.mode,
            cold=bool(identity.cold),
            scoring=identity.scoring,
            app=identity.app,
            started=identity.started,
            status=status,
            ending=ending,
            ended=ended,
            replay_of=self._identity(replay),
            replay_turn=turn,
            answers=tuple(_answer(link, stored) for link, stored in links),
            wordings=tuple(
                ArchivedWording(*one) for one in self._rows(_SPOKEN, run) if one[2] in sound
            ),
            own_words=tuple(ArchivedWords(*one) for one in self._rows(_WORDS, run)),
            hints=tuple(ArchivedHint(*one) for one in self._rows(_HINTS, run)),
            reflection=next((ArchivedReflection(*o) for o in self._rows(_REFLECTION, run)), None),
            causes=next(
                (ArchivedCauses(texts(ticked), at) for ticked, at in self._rows(_CAUSES, run)), None
            ),
            result=next((ArchivedResult(*one) for one in self._rows(_RESULT, run)), None),
        )

    def _practice(self, profile: int) -> ArchivedPractice:
        with self._database.reading():
            practice = ArchivedPractice(
                rules=tuple(
                    ArchivedRule(text, at, changed, self._identity(run), house_rule, bool(dropped))
                    for text, at, changed, run, house_rule, dropped in self._rows(_RULES, profile)
                ),
                promises=tuple(
                    ArchivedPromise(text, at, self._identity(run), kept, bool(dropped))
                    for text, at, run, kept, dropped in self._rows(_PROMISES, profile)
                ),
                reviews=tuple(ArchivedReview(*one) for one in self._rows(_REVIEWS, profile)),
                settings=tuple(
                    (key, value)
                    for key, value in self._rows(_SETTINGS, profile)
                    if not key.startswith(OF_THIS_COMPUTER)
                ),
            )
        return legible_practice(practice)

    def _identity(self, run: int | None) -> str | None:
        row = None if run is None else self._database.row(SELECT_RUN, run)
        return None if row is None else first_hash(identity_of(row))

    def _sheets(self, run: int) -> list[ArchivedSheet]:
        """Those that are what was written: a run does not need its translations."""
        found = (ArchivedSheet(*one) for one in self._rows(_SHEETS, run))
        return [sheet for sheet in found if sha256(sheet.text).hexdigest() == sheet.digest]

    def _rows(self, query: str, of: int) -> list[Row]:
        return self._database.rows(query, of)


_SPOKEN = "SELECT revision, language, sheet, at FROM spoken WHERE run = ? ORDER BY seq"
_SHEETS = """
    SELECT digest, text FROM sheet
    WHERE digest IN (SELECT sheet FROM spoken WHERE run = ?) ORDER BY digest
"""
_WORDS = "SELECT seq, text, at FROM own_words WHERE run = ? ORDER BY seq"
_HINTS = "SELECT seq, at FROM hint WHERE run = ? ORDER BY seq"
_REFLECTION = "SELECT turn, lean, at FROM reflection WHERE run = ?"
_CAUSES = "SELECT ticked, at FROM causes WHERE run = ?"
_RESULT = "SELECT headline, word, scoring FROM result WHERE run = ?"
_RULES = """
    SELECT text, at, changed, run, house_rule, dropped FROM adopted_rule
    WHERE profile = ? ORDER BY at, id
"""
_PROMISES = """
    SELECT text, at, run, kept, dropped FROM practice_promise WHERE profile = ? ORDER BY at, id
"""
_REVIEWS = "SELECT scenario, due, gap_days FROM review WHERE profile = ? ORDER BY scenario"
_SETTINGS = "SELECT key, value FROM setting WHERE profile = ? ORDER BY key"


def _answer(link: Link, stored: str) -> ArchivedAnswer:
    return ArchivedAnswer(
        link.kind,
        link.node,
        link.reply,
        texts(link.shown),
        link.milliseconds,
        link.at,
        stored,
    )
