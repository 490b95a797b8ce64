"""The texts that runs were played on, in the words they were played in, as an export meets them."""

from __future__ import annotations

import zlib
from collections import OrderedDict

from simulator.model.errors import KnownError
from simulator.model.scenario import Scenario
from simulator.progress.archive import ArchivedSheet, ArchivedText, ArchivedWording, Piece
from simulator.scenario.translation import translated, translation_from
from simulator.usecases.exchange.results import RunResult
from simulator.usecases.shelf import played_scenario

_MOST_READ = 24
"""Scenarios that are kept read; some megabytes each."""


class PlayedTexts:
    """Every text stands in an archive once, before its first run: so all are kept, packed, and
    few are kept read."""

    def __init__(self) -> None:
        self._packed: dict[str, bytes] = {}
        self._read: OrderedDict[tuple[str, str | None], Scenario | None] = OrderedDict()

    def keep(self, piece: Piece) -> None:
        """Texts and sheets are kept, everything else is passed over."""
        if isinstance(piece, ArchivedText | ArchivedSheet):
            self._packed[piece.digest] = zlib.compress(piece.text)

    def told(self, result: RunResult) -> Scenario | None:
        """The text of a run in the language of its last answer; in its own where that cannot be
        had; None where this version cannot read it."""
        wording = result.wording
        key = (result.run.digest, wording.sheet if wording else None)
        if key not in self._read:
            self._read[key] = self._made(result, wording)
            if len(self._read) > _MOST_READ:
                self._read.popitem(last=False)
        self._read.move_to_end(key)
        return self._read[key]

    def _made(self, result: RunResult, wording: ArchivedWording | None) -> Scenario | None:
        text = self._packed.get(result.run.digest)
        if text is None:
            return None
        try:
            own = played_scenario(result.scenario, zlib.decompress(text))
        except KnownError:
            return None
        sheet = self._packed.get(wording.sheet) if wording and wording.sheet else None
        if wording is None or sheet is None:
            return own
        translation = translation_from(zlib.decompress(sheet), own, wording.language)
        return translated(own, translation) if translation.sound else own
