"""One trainee, one talk: from the briefing to the debrief.

The training holds the session, the phase and the ledger of what is written. Saying
something takes three steps, because the disk comes before the screen: `consider` works out
what it would do, the caller has the ledger written (off the window's thread), `accept`
moves on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from simulator.engine.session import Move, Session
from simulator.engine.table import Table
from simulator.model.errors import KnownError
from simulator.model.run import SILENCE, Mode
from simulator.model.scenario import Scenario
from simulator.progress.rows import SavedRun
from simulator.usecases.phases import Phase, Phases
from simulator.usecases.speaking import Spoken, in_own_words
from simulator.usecases.writing import (
    AnswerWrite,
    BackWrite,
    EndWrite,
    HintWrite,
    Ledger,
    WordsWrite,
)
from simulator.usecases.written import Written


@dataclass(frozen=True, slots=True)
class Step:
    """A considered answer (or taking one back, with `move` None) and the ledger to write."""

    move: Move | None
    ledger: Ledger


class Training:
    """One run being played. `clock` tells the moment; `guest` runs are gone at the end."""

    def __init__(
        self,
        scenario: Scenario,
        saved: SavedRun,
        clock: Callable[[], datetime],
        *,
        guest: bool = False,
        table: Table | None = None,
        spoken: Spoken | None = None,
    ) -> None:
        """`spoken` says in which language `scenario` is, where it is not its own."""
        self.scenario = scenario
        self.spoken = spoken or in_own_words(scenario)
        self.wordings = saved.wordings
        self.saved = saved
        self.guest = guest
        self.session = Session(scenario, saved.seed, saved.memories, saved.answers, table=table)
        self.ledger = Ledger(saved.id, saved.revision)
        self.written = Written(saved)
        self.revealed = self._steps_after_last()
        self._clock = clock
        self._end: EndWrite | None = None
        self._end_noted = False
        self._phases = Phases(Phase.TALKING if saved.answers else Phase.BRIEFING)

    @property
    def mode(self) -> Mode:
        return self.saved.mode

    @property
    def phase(self) -> Phase:
        return self._phases.now

    @property
    def unsaved(self) -> int:
        """How many writes are in memory only."""
        return len(self.ledger.waiting)

    @property
    def at_rest(self) -> bool:
        """Whether all narration since the last answer has been passed."""
        return self.revealed >= self._steps_after_last()

    @property
    def can_take_back(self) -> bool:
        """Practice takes back; an exam does not."""
        talking = self.phase in (Phase.TALKING, Phase.FEEDBACK)
        return talking and self.mode is Mode.PRACTICE and bool(self.session.moves)

    @property
    def replies_wait(self) -> bool:
        """Whether the replies are held back until the person has written their own words."""
        talking = self.phase is Phase.TALKING and self.at_rest and not self.session.ended
        return talking and self.written.waits

    def speak(self, spoken: Spoken, table: Table) -> None:
        """Goes on in another language: the same run, at the same place, in the same order.

        An answer that was considered before may still be accepted after it."""
        self.scenario, self.spoken = spoken.scenario, spoken
        self.session = Session(
            spoken.scenario,
            self.saved.seed,
            self.saved.memories,
            self.session.answers,
            table=table,
        )
        others = (one for one in self.wordings if one.language != spoken.wording.language)
        self.wordings = (*others, spoken.wording)

    def begin(self) -> None:
        """Leaves the briefing. The narration before the first line is passed one by one."""
        self._phases.move("begin")
        self.revealed = 1

    def ensure_begun(self) -> None:
        """Begins where nothing was said yet: a run may be left before its first answer."""
        if self.phase is Phase.BRIEFING:
            self.begin()

    def consider(self, reply: str, milliseconds: int) -> Step:
        """What saying `reply` (or `SILENCE`) would do and write; nothing moves. What stands
        beside it and is not on the disk yet is written with it.

        Raises KnownError where it cannot be said now (`wrong_phase`, or a refusal of the
        session)."""
        if self.phase is not Phase.TALKING or not self.at_rest:
            raise KnownError("wrong_phase", verb="reply", phase=self.phase.value)
        move = self.session.consider(reply, milliseconds=milliseconds)
        ledger, at = self.ledger, self._clock()
        if self.written.unkept:
            ledger = ledger.with_write(WordsWrite(self.written.draft, at))
        ledger = self._with_hint(ledger)
        return Step(move, ledger.with_write(AnswerWrite(move.answer, at)))

    def consider_silence(self, milliseconds: int) -> Step:
        """What a timer that ran out would do and write."""
        return self.consider(SILENCE, milliseconds)

    def consider_back(self) -> Step:
        """What taking back the last answer would write; KnownError `no_way_back` in an exam,
        in the debrief, and at the start."""
        if not self.can_take_back:
            raise KnownError("no_way_back", mode=self.mode.value)
        return Step(None, self._with_hint(self.ledger).with_write(BackWrite(self._clock())))

    def accept(self, step: Step, ledger: Ledger) -> None:
        """Moves on after the step was written. `ledger` is what writing it gave — or, when
        the disk refused and the person chose to go on, the step's own with all that waits."""
        if step.move is None:
            self.session.take_back()
            self.written.taken_back()
            self._phases.move("take_back")
            self.revealed = self._steps_after_last()
        else:
            self.session.take(step.move)
            self.written.answered()
            self.revealed = 1
            if self.mode is Mode.PRACTICE and step.move.answer.reply != SILENCE:
                self._phases.move("explain")
        self.ledger = ledger

    def settled(self, ledger: Ledger) -> None:
        """What waited has been written."""
        self.ledger = ledger

    def go_on(self) -> None:
        """Continue: past the feedback and past one step of narration."""
        if self.phase is Phase.FEEDBACK:
            self._phases.move("go_on")
        if not self.at_rest:
            self.revealed += 1

    def consider_end(self) -> Ledger:
        """What noting the ending would write. It is noted when the debrief opens, so that
        the last answer of a practice can still be taken back; a run that was cut off in
        between is found ended, and noted then. Asked again after a trouble, it is the same
        write with the same moment, so that one which had reached the disk is recognised."""
        if self.saved.ending is not None or self._end_noted:
            return self.ledger
        if self._end is None or self._end.ending != self.session.place:
            self._end = EndWrite(self.session.place, self._clock())
        return self.ledger.with_write(self._end)

    def look_back(self, ledger: Ledger) -> None:
        """From the ended talk to its debrief; `ledger` as in `accept`."""
        if not self.session.ended:
            raise KnownError("wrong_phase", verb="look_back", phase=self.phase.value)
        self._phases.move("look_back")
        self._end_noted = True
        self.ledger = ledger

    def ask_causes(self) -> None:
        """The debrief comes to the root-cause task."""
        self._phases.move("ask_causes")

    def name_causes(self) -> None:
        """The root-cause task is answered."""
        self._phases.move("name_causes")

    def _with_hint(self, ledger: Ledger) -> Ledger:
        looked = self.written.hint_unkept
        return ledger if looked is None else ledger.with_write(HintWrite(looked))

    def _steps_after_last(self) -> int:
        """How many places the last step led through, the one it rests at included."""
        moves = self.session.moves
        landing = moves[-1].landing if moves else self.session.opening
        return len(landing.passed) + 1
