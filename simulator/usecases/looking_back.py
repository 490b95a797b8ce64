"""After a talk: its debrief, and what is said in it, without a window.

As at the desk, what needs the disk or takes time is a `Steps` generator.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime
from typing import cast

from simulator.model.errors import KnownError
from simulator.model.score import RunScore
from simulator.progress.keeper import Keeper
from simulator.progress.rows import Result
from simulator.usecases.debrief_views import DebriefView, Reflection
from simulator.usecases.debriefing import debrief_view, score_of
from simulator.usecases.own_words import with_own_words
from simulator.usecases.remembering import told_before, turns_of
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps
from simulator.usecases.training import Training


class LookingBack:
    """What one person does with a run that is over. `clock` tells the moment."""

    def __init__(self, keeper: Keeper, shelf: Shelf, *, clock: Callable[[], datetime]) -> None:
        self.keeper = keeper
        self.shelf = shelf
        self._clock = clock

    def debrief(
        self, training: Training, ticked: Collection[str] | None = None
    ) -> Steps[DebriefView]:
        """The debrief of an ended run; keeps the figures lists show of it.

        `ticked` are the causes just chosen; without them those chosen earlier, if any."""
        saved = training.saved
        earlier, reflection, named = yield self.keeper.submit(
            lambda store: told_before(store, saved)
        )
        chosen = named if ticked is None else tuple(ticked)

        session = training.session  # the same to the end, whatever is switched meanwhile

        def judge(shelf: Shelf) -> tuple[DebriefView, RunScore | None]:
            prospects = shelf.prospects(session.scenario, saved.memories)
            score = score_of(session, prospects, chosen, saved.prior_loyalty)
            view = debrief_view(
                session,
                training.mode,
                score,
                previous=turns_of(earlier),
                reflection=reflection,
                ticked=chosen,
                prior_loyalty=saved.prior_loyalty,
            )
            return view, score

        view, score = yield self.shelf.analyse(judge)
        if score is not None and not training.unsaved:
            yield from self._keep_result(saved.id, score)
        return with_own_words(cast(DebriefView, view), training.written.beside)

    def reflect(self, training: Training, reflection: Reflection) -> Steps[None]:
        """Keeps the answer to the question before the numbers."""
        at = self._clock()
        yield self.keeper.submit(
            lambda store: store.debriefs.save_reflection(
                training.saved.id, reflection.turn, reflection.lean.value, at
            )
        )

    def keep_causes(self, training: Training, ticked: Collection[str]) -> Steps[None]:
        """Keeps the causes chosen."""
        at = self._clock()
        yield self.keeper.submit(
            lambda store: store.debriefs.save_causes(training.saved.id, tuple(ticked), at)
        )

    def _keep_result(self, run: int, score: RunScore) -> Steps[None]:
        """Keeps the figures for lists. A disk that refuses them does not hide the debrief:
        they are worked out again, and kept, whenever it is asked for."""
        result = Result(score.headline, score.direction.word)
        with suppress(KnownError):
            yield self.keeper.submit(lambda store: store.runs.keep_result(run, result))
