"""What a person writes in their own words before the replies show.

Practice only, and only for those who chose it. It is kept beside the reply they then chose,
for them to compare: nothing here or anywhere else judges it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import cast

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.usecases.debrief_views import DebriefView
from simulator.usecases.showing import LineKind
from simulator.usecases.steps import Steps
from simulator.usecases.training import Training

_SETTING = "own_words"
"""The setting that holds whether a person writes first."""
_YES, _NO = "first", "off"
_ANSWERS = (LineKind.ME, LineKind.SILENCE)


class OwnWords:
    """What one person (a profile of the store behind `keeper`) writes, and whether they do.

    No trouble of the disk stops anybody here: a choice holds for as long as the program
    runs, words stay in memory and are tried again with the next ones, and at the latest with
    the answer they belong to (see `Training.consider`)."""

    def __init__(self, keeper: Keeper, profile: int, clock: Callable[[], datetime]) -> None:
        self._keeper = keeper
        self._profile = profile
        self._clock = clock
        self._first: bool | None = None
        self._drafts: dict[int, tuple[int, str]] = {}

    # --- the choice ---------------------------------------------------------------------

    @property
    def first(self) -> bool:
        """Whether they write first, as far as is known by now."""
        return bool(self._first)

    def read(self) -> Steps[bool]:
        """Whether this person chose to write first; not where nobody chose, or nobody can tell."""
        if self._first is None:
            try:
                kept = yield self._keeper.submit(lambda store: store.settings.all(self._profile))
            except KnownError:  # whoever needs the store next says what is amiss
                return False
            if self._first is None:
                self._first = cast("dict[str, str]", kept).get(_SETTING) == _YES
        return self.first

    def choose(self, first: bool) -> Steps[None]:
        """Holds at once, and is kept with the person."""
        self._first = first
        value = _YES if first else _NO
        try:
            yield self._keeper.submit(
                lambda store: store.settings.put(_SETTING, value, self._profile)
            )
        except KnownError:
            # The choice holds in this window; the next start asks again.
            return

    # --- what is written ----------------------------------------------------------------

    def take_up(self, training: Training) -> None:
        """A run is begun or gone on with: the choice holds in it, and so does what was written
        in it while the disk refused."""
        training.written.choose(self.first)
        saved = training.saved
        revision, text = self._drafts.pop(saved.id, (-1, ""))
        if revision == saved.revision:
            training.written.write(text)

    def look_at_hint(self, training: Training) -> None:
        """The hint of the place was opened: it costs nothing, but is recorded."""
        training.written.look_at_hint(self._clock())

    def keep(self, training: Training) -> Steps[None]:
        """Keeps what is written for the answer to come, where that is something new.

        While answers wait for the disk their words wait with them: they go in order."""
        ledger, written = training.ledger, training.written
        if ledger.waiting or not (written.unkept or written.hint_unkept):
            return
        draft, hint = written.draft if written.unkept else None, written.hint_unkept
        run, revision, at, turn = ledger.run, ledger.revision, self._clock(), written.turn
        try:
            if draft is not None:
                yield self._keeper.submit(
                    lambda store: store.own_words.keep_draft(run, revision, draft, at)
                )
                written.kept(turn, draft)
            if hint is not None:
                yield self._keeper.submit(lambda store: store.hints.looked(run, revision, hint))
                written.hint_kept(turn)
        except KnownError:
            # In memory still: with the next words, or with the answer.
            return

    def put_by(self, training: Training) -> None:
        """The talk is left: what the disk refused is there again when it is gone on with."""
        written = training.written
        if written.unkept and not training.ledger.waiting:
            self._drafts[training.saved.id] = training.ledger.revision, written.draft

    def keep_at_last(self, training: Training) -> None:
        """Hands it over without waiting: the window closes, the keeper finishes what it has."""
        ledger, written = training.ledger, training.written
        if written.unkept and not ledger.waiting:
            draft, at = written.draft, self._clock()
            self._keeper.submit(
                lambda store: store.own_words.keep_draft(ledger.run, ledger.revision, draft, at)
            )


def with_own_words(view: DebriefView, words: tuple[str | None, ...]) -> DebriefView:
    """A debrief with what was written first beside each of its turns, in the transcript too."""
    if not any(words):
        return view
    turns = tuple(
        replace(turn, own_words=own) for turn, own in zip(view.turns, words, strict=False)
    )
    written = iter(words)
    transcript = tuple(
        replace(line, own_words=next(written, None) or "") if line.kind in _ANSWERS else line
        for line in view.transcript
    )
    return replace(view, turns=turns, transcript=transcript)
