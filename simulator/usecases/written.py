"""What one run's person wrote in their own words: beside each answer, and for the next one.

Other people's programs put anything into a text that is pasted: what is kept here is plain,
of a sensible length, and turns no line around it.
"""

from __future__ import annotations

import re
from datetime import datetime

from simulator.model.run import Mode
from simulator.progress.rows import SavedRun

LONGEST = 2000
"""The most characters that are kept of what was written for one answer."""

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"  # controls
    "\u202a-\u202e\u2066-\u2069"  # what turns the direction of the text, beyond its end too
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff\ud800-\udfff]"  # no characters of a text
)


def plain_words(text: str) -> str:
    """A text as it may be shown and kept anywhere: no control characters but line breaks, none
    that turn the direction of the text, and not too long."""
    broken = _BREAKS.sub("\n", text).replace("\t", " ")
    return _UNSEEN.sub("", broken)[:LONGEST]


class Written:
    """The words of one run. In an exam nothing is offered, whatever was chosen.

    What is empty but for space is nothing written."""

    def __init__(self, saved: SavedRun) -> None:
        self._offered = saved.mode is Mode.PRACTICE
        self._chosen = False
        self._asked = False
        # Also what another computer kept is made plain again.
        known = [own and plain_words(own) for own in saved.own_words[: len(saved.answers)]]
        self._beside = [*known, *[None] * (len(saved.answers) - len(known))]
        self._draft = self._kept = plain_words(saved.draft or "")
        self._hint: datetime | None = None
        self._hint_kept = False
        self._turn = 0

    # --- the choice ---------------------------------------------------------------------

    @property
    def offered(self) -> bool:
        """Whether one may write here at all."""
        return self._offered

    @property
    def first(self) -> bool:
        """Whether the person writes before the replies show."""
        return self._offered and self._chosen

    @property
    def waits(self) -> bool:
        """Whether the replies wait for it now."""
        return self.first and not self._asked

    def choose(self, first: bool) -> None:
        """From now on they write first, or not. Nothing that was written goes."""
        self._chosen = first
        self._asked = False

    def ask(self) -> None:
        """The replies to the line that stands are wanted now."""
        self._asked = True

    # --- what is written ----------------------------------------------------------------

    @property
    def turn(self) -> int:
        """Another number after each answer and each taking back."""
        return self._turn

    @property
    def draft(self) -> str:
        """What is written for the answer to come, empty for nothing."""
        return self._draft if self._draft.strip() else ""

    @property
    def beside(self) -> tuple[str | None, ...]:
        """What was written for each answer that stands."""
        return tuple(self._beside)

    def write(self, text: str) -> None:
        """This is what is written by now."""
        self._draft = plain_words(text)

    @property
    def unkept(self) -> bool:
        """Whether the store has something else than what is written."""
        return self.draft != self._kept

    def kept(self, turn: int, draft: str) -> None:
        """The store has a draft of that turn."""
        if turn == self._turn:
            self._kept = draft

    # --- the hint -----------------------------------------------------------------------

    @property
    def hint_unkept(self) -> datetime | None:
        """When the hint here was looked at first, where the store does not know yet."""
        return None if self._hint_kept else self._hint

    def look_at_hint(self, at: datetime) -> None:
        """The hint was opened; once counts."""
        self._hint = self._hint or at

    def hint_kept(self, turn: int) -> None:
        """The store knows of it."""
        self._hint_kept = self._hint_kept or turn == self._turn

    # --- the talk moves on ----------------------------------------------------------------

    def answered(self) -> None:
        """The answer was given: the words stand beside it."""
        self._beside.append(self.draft or None)
        self._begin("")

    def taken_back(self) -> None:
        """The last answer was taken back: its words are offered again, as the store does."""
        self._begin(self._beside.pop() or "")

    def _begin(self, draft: str) -> None:
        self._draft = self._kept = draft
        self._asked = self._hint_kept = False
        self._hint = None
        self._turn += 1
