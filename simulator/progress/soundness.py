"""Is an archived piece what was written? Looked at whole before anything of it is kept.

An archive may have been cut, edited or made by somebody else. The hashes find what was changed
by chance or carelessness; the rest makes sure that nothing enters the store that the store
itself would not have written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from hashlib import sha256

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.archive import (
    ArchivedAnswer,
    ArchivedPerson,
    ArchivedPractice,
    ArchivedRun,
    ArchivedSheet,
    ArchivedText,
)
from simulator.progress.chain import Identity, Link, first_hash, next_hash
from simulator.progress.columns import list_text, moment, moment_text, storable
from simulator.progress.rows import Kind, Status

_MOST = 2**63
_FIRST, _AFTER = "1970-01-02", "3000-01-01"
"""Between these days a moment can be told in every time zone, on every system, and be planned
on from; a clock that was never set stands at their beginning."""
_LEANS = ("bent", "hardened", "both", "neither")
_HASH = re.compile("[0-9a-f]{64}")
_UID = re.compile("[0-9a-f]{32}")


class _UnsoundError(Exception):
    """What is unsound, in a few words."""


def require_person(person: ArchivedPerson) -> None:
    """Raises KnownError "results_damaged", as all of these do."""
    try:
        _require(_UID.fullmatch(person.uid) is not None, "uid")
        _require_texts(person.name)
        _require(bool(person.name.strip()), "name")
    except _UnsoundError as error:
        raise _damaged(f"person {person.uid[:32]}", error) from error


def require_text(text: ArchivedText | ArchivedSheet) -> None:
    """The bytes are those that the digest names."""
    if sha256(text.text).hexdigest() != text.digest:
        raise KnownError("results_damaged", place=f"text {text.digest[:64]}", detail="digest")


def require_run(run: ArchivedRun, text: bytes | None, sheets: Iterable[str]) -> list[Link]:
    """The run's answer rows, which are sound together with all else of it. `text` is what it
    is played from, None where that is not at hand; `sheets` are the digests that are."""
    try:
        if text is None:
            raise _UnsoundError("text")
        _require(first_hash(identity_of_archived(run, text)) == run.identity, "identity")
        links = [_link(seq, answer) for seq, answer in enumerate(run.answers, 1)]
        _require_chain(run, links)
        _require_columns(run)
        _require_beside(run, frozenset(sheets))
    except _UnsoundError as error:
        raise _damaged(f"run {run.identity[:12]}", error) from error
    except (ValueError, ZeroDivisionError) as error:
        raise _damaged(f"run {run.identity[:12]}", "columns") from error
    return links


def require_practice(practice: ArchivedPractice) -> None:
    """Rules, promises, reviews and settings can be kept as they are."""
    try:
        for rule in practice.rules:
            _require_texts(rule.text, rule.house_rule)
            _require_moments(rule.at, rule.changed)
            _require(not (rule.dropped and rule.text), "dropped")
        for promise in practice.promises:
            _require_texts(promise.text)
            _require_moments(promise.at, promise.kept)
            _require(not (promise.dropped and promise.text), "dropped")
        for review in practice.reviews:
            _require_texts(review.scenario)
            _require(date.fromisoformat(review.due).isoformat() == review.due, "day")
            _require(_FIRST <= review.due < _AFTER, "day")
            _require_numbers(review.gap_days, least=1)
        for key, value in practice.settings:
            _require_texts(key, value)
    except _UnsoundError as error:
        raise _damaged("practice", error) from error
    except ValueError as error:
        raise _damaged("practice", "columns") from error


def legible_practice(practice: ArchivedPractice) -> ArchivedPractice:
    """What of it can be kept elsewhere: a row that a damaged file left illegible is left out."""
    return ArchivedPractice(
        rules=tuple(one for one in practice.rules if _fits(ArchivedPractice(rules=(one,)))),
        promises=tuple(
            one for one in practice.promises if _fits(ArchivedPractice(promises=(one,)))
        ),
        reviews=tuple(one for one in practice.reviews if _fits(ArchivedPractice(reviews=(one,)))),
        settings=practice.settings,
    )


def _fits(practice: ArchivedPractice) -> bool:
    try:
        require_practice(practice)
    except KnownError:
        return False
    return True


def identity_of_archived(run: ArchivedRun, text: bytes) -> Identity:
    """What an archived run is, with the text it is played from."""
    return Identity(
        digest=run.digest,
        text=text,
        memories=list_text(run.memories),
        prior_loyalty=run.prior_loyalty,
        seed=run.seed,
        mode=run.mode,
        cold=int(run.cold),
        scoring=run.scoring,
        app=run.app,
        started=run.started,
    )


def _link(seq: int, answer: ArchivedAnswer) -> Link:
    shown = list_text(answer.shown)
    return Link(seq, answer.kind, answer.node, answer.reply, shown, answer.milliseconds, answer.at)


def _require_chain(run: ArchivedRun, links: list[Link]) -> None:
    expected, standing = run.identity, 0
    for link, answer in zip(links, run.answers, strict=True):
        expected = next_hash(expected, link)
        _require(answer.hash == expected, f"hash at {link.seq}")
        standing += 1 if Kind(link.kind) is Kind.REPLY else -1
        _require(standing >= 0, f"nothing to take back at {link.seq}")
        _require_texts(link.node, link.reply, *answer.shown)
        _require_numbers(link.milliseconds)
        _require_moments(link.at)


def _require_columns(run: ArchivedRun) -> None:
    Mode(run.mode)
    _require_texts(run.app, run.ending, *(text for memory in run.memories for text in memory))
    _require_numbers(run.seed, run.scoring)
    _require_moments(run.started, run.ended)
    if run.prior_loyalty is not None:
        _require(0 <= Fraction(run.prior_loyalty) <= 100, "prior_loyalty")
    status = Status(run.status)
    _require((status is Status.OPEN) == (run.ended is None), "status")
    _require((status is Status.FINISHED) == (run.ending is not None), "status")
    if run.replay_turn is None:
        _require(run.replay_of is None, "replay")
    else:
        _require_numbers(run.replay_turn, least=1)


def _require_beside(run: ArchivedRun, sheets: frozenset[str]) -> None:
    count = len(run.answers)
    for spoken in run.wordings:
        _require(spoken.sheet is None or spoken.sheet in sheets, "sheet")
        _require_texts(spoken.language)
        _require_numbers(spoken.revision)
        _require_moments(spoken.at)
    for beside, name in ((run.own_words, "own_words"), (run.hints, "hints")):
        _require(len({one.seq for one in beside}) == len(beside), name)
        _require(all(1 <= one.seq <= count + 1 for one in beside), name)
        _require_moments(*(one.at for one in beside))
    _require_texts(*(one.text for one in run.own_words))
    if run.reflection is not None:
        _require(run.reflection.lean in _LEANS, "reflection")
        _require_numbers(1 if run.reflection.turn is None else run.reflection.turn, least=1)
        _require_moments(run.reflection.at)
    if run.causes is not None:
        _require_texts(*run.causes.ticked)
        _require_moments(run.causes.at)
    if run.result is not None:
        _require(0 <= Fraction(run.result.headline) <= 100, "result")
        Word(run.result.word)
        _require_numbers(run.result.scoring)


def _require(sound: bool, what: str) -> None:
    if not sound:
        raise _UnsoundError(what)


def _require_texts(*found: str | None) -> None:
    for text in found:
        _require(text is None or storable(text) == text, "text")


def _require_numbers(*found: int, least: int = 0) -> None:
    for number in found:
        _require(least <= number < _MOST, "number")


def _require_moments(*found: str | None) -> None:
    """As the store writes them, to the letter: they are compared as texts."""
    for text in found:
        if text is not None:
            _require(moment_text(moment(text)) == text, "moment")
            _require(_FIRST <= text < _AFTER, "moment")


def _damaged(place: str, detail: object) -> KnownError:
    return KnownError("results_damaged", place=place, detail=str(detail))
