"""What the screen of a person's progress shows, as values.

One run says little (± `MARGIN` points); so whatever speaks of a person waits for enough cold
runs, and nothing here ranks anybody. Cold runs are exams that are the first of their scenario,
or due for review.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from simulator.model.practice import Condition, MasteryLine, MissingPart, Situation, Tipping
from simulator.model.run import Mode
from simulator.model.score import Word
from simulator.progress.rows import Status
from simulator.usecases.debrief_views import TurnRow
from simulator.usecases.next_talk import NextTalk

__all__ = [
    "MARGIN",
    "Condition",
    "LeanView",
    "MasteryLine",
    "MissingPart",
    "Practised",
    "ProgressView",
    "PromiseLine",
    "RuleLine",
    "RunLine",
    "ScenarioPractice",
    "Situation",
    "Tipping",
    "TurnsShown",
]

MARGIN = 15
"""Points by which one run may be off, either way."""


@dataclass(frozen=True, slots=True)
class LeanView:
    """Where a person's answers lean, over their cold runs. `word` is None before there were
    `turns_needed` scored turns in `scenarios_needed` scenarios. Lean and see-saw in points."""

    turns: int
    scenarios: int
    turns_needed: int
    scenarios_needed: int
    word: Word | None = None
    lean: Fraction = Fraction(0)
    see_saw: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Practised:
    """How much was practised: finished runs of any mode, time of the answers, scenarios."""

    runs: int
    milliseconds: int
    scenarios: int
    last: datetime | None


@dataclass(frozen=True, slots=True)
class ScenarioPractice:
    """One scenario in the small maps: the turns of its last finished run and the one before.

    `mean` is the exponential mean of its cold headlines; `due` and `gap_days` its review."""

    scenario: str
    title: str
    runs: int
    cold_runs: int
    last: TurnsShown | None
    before: TurnsShown | None
    mean: Fraction | None = None
    due: date | None = None
    gap_days: int | None = None


@dataclass(frozen=True, slots=True)
class TurnsShown:
    """The dots of a small map, and what the run came to."""

    turns: tuple[TurnRow, ...]
    headline: Fraction | None
    word: Word | None
    ending: str


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run in the table. `ending` is its title, empty while there is none; `replay_turn` is
    the turn it set out from (None: from the start). `scenario_gone` says that its file is not
    in the folder any more: it opens from the text that was played all the same."""

    run: int
    when: datetime
    scenario: str
    title: str
    mode: Mode
    cold: bool
    status: Status
    answers: int
    ending: str = ""
    proper: bool | None = None
    headline: Fraction | None = None
    word: Word | None = None
    milliseconds: int = 0
    replay_turn: int | None = None
    scenario_gone: bool = False

    @property
    def unfinished(self) -> bool:
        """Whether it can be gone on with."""
        return self.status is Status.OPEN

    @property
    def given_up(self) -> bool:
        """Whether it was left for another start: it has no debrief."""
        return self.status is Status.LEFT


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule a person adopted, in their words; `house` is the text of the rule it grew from."""

    id: int
    text: str
    at: datetime
    scenario_title: str = ""
    house: str | None = None


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """What a person promised themselves to practise, and when it was kept."""

    id: int
    text: str
    at: datetime
    kept: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProgressView:
    """Everything the screen of a person's progress says. Runs are newest first.

    `mean` is the exponential mean of the headlines of `cold_runs` cold runs, `gap` the pressure
    gap (calm − pressure, −1..1) over them, `stages` the profile of their answers in percent;
    None where there is nothing to judge. `named_stage` (1..4) only where one may be named.
    `due` are the talks due today or earlier, the longest overdue first.
    """

    person: str
    guest: bool
    today: date
    lean: LeanView
    tipping: Tipping | None
    missing: tuple[MissingPart, ...]
    practised: Practised
    scenarios: tuple[ScenarioPractice, ...]
    runs: tuple[RunLine, ...]
    cold_runs: int
    mean: Fraction | None
    gap: Fraction | None
    stages: tuple[Fraction, Fraction, Fraction, Fraction] | None
    named_stage: int | None
    mastery: tuple[MasteryLine, ...]
    due: tuple[NextTalk, ...]
    next: NextTalk | None
    rules: tuple[RuleLine, ...]
    promises: tuple[PromiseLine, ...]
    store_path: str

    @property
    def mastered(self) -> bool:
        """Whether every condition of mastery is met."""
        return bool(self.mastery) and all(line.met for line in self.mastery)
