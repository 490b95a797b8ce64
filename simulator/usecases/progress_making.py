"""What the screen of a person's progress shows, made of what was read. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from simulator.model.figures import RunFigures
from simulator.model.practice import SCENARIOS_NEEDED, TURNS_NEEDED
from simulator.progress.rows import (
    AdoptedRule,
    PracticePromise,
    Profile,
    Result,
    Review,
    RunRow,
    Status,
)
from simulator.scoring import practice
from simulator.usecases.choosing import due_talks, next_talk, sat_exams
from simulator.usecases.debrief_views import TurnRow
from simulator.usecases.lists import ScenarioRow
from simulator.usecases.progress_views import (
    LeanView,
    Practised,
    ProgressView,
    PromiseLine,
    RuleLine,
    RunLine,
    ScenarioPractice,
    TurnsShown,
)
from simulator.usecases.recalling import Recalled


@dataclass(frozen=True, slots=True)
class KeptOfPerson:
    """What the store keeps of one person. `runs` are newest first."""

    person: Profile
    runs: tuple[RunRow, ...]
    reviews: tuple[Review, ...]
    rules: tuple[AdoptedRule, ...]
    promises: tuple[PracticePromise, ...]
    path: Path


@dataclass(frozen=True, slots=True)
class Known:
    """All that a view is made of. `rows` are the home screen's; `figures` of finished runs and
    `turns` by the number of the run, `texts` by digest."""

    kept: KeptOfPerson
    rows: Sequence[ScenarioRow]
    figures: Mapping[int, RunFigures]
    turns: Mapping[int, tuple[TurnRow, ...]]
    texts: Mapping[str, Recalled]

    def title(self, run: RunRow) -> str:
        """What a run's scenario is called: as in the folder now, else as it was played."""
        now = next((row.title for row in self.rows if row.id == run.scenario), None)
        return now or self.text(run).title

    def text(self, run: RunRow) -> Recalled:
        """The text of a run."""
        return self.texts.get(run.digest) or Recalled(run.scenario, None)


def first_hand(runs: Iterable[RunRow]) -> list[RunRow]:
    """The finished runs that were played from the start: no replays from a turn."""
    return [run for run in runs if run.status is Status.FINISHED and run.replay_turn is None]


def shown_runs(runs: Iterable[RunRow]) -> Mapping[str, tuple[RunRow, ...]]:
    """The last two finished runs of every scenario (by id), the last one first."""
    found: dict[str, tuple[RunRow, ...]] = {}
    for run in sorted(first_hand(runs), key=lambda run: (run.last, run.id), reverse=True):
        found[run.scenario] = (*found.get(run.scenario, ()), run)[:2]
    return found


def progress_view(known: Known, today: date, *, guest: bool = False) -> ProgressView:
    """The whole view on a day."""
    kept = known.kept
    runs = tuple(known.figures.values())
    cold = practice.cold_runs(runs)
    due = due_talks(known.rows, kept.reviews, today)
    return ProgressView(
        person=kept.person.name,
        guest=guest,
        today=today,
        lean=_lean(cold),
        tipping=practice.tipping(cold),
        missing=practice.missing_parts(cold),
        practised=_practised(known),
        scenarios=_scenarios(known),
        runs=_lines(known),
        cold_runs=len(cold),
        mean=practice.mean(cold),
        gap=practice.pressure_gap(cold),
        stages=practice.stage_profile(cold),
        named_stage=practice.named_stage(cold),
        mastery=practice.mastery(cold),
        due=due,
        next=next_talk(known.rows, kept.reviews, sat_exams(kept.runs), today),
        rules=_rules(known),
        promises=tuple(PromiseLine(one.id, one.text, one.at, one.kept) for one in kept.promises),
        store_path=str(kept.path),
    )


def _lean(cold: Sequence[RunFigures]) -> LeanView:
    turns, scenarios = len(practice.scored_turns(cold)), practice.scenarios_of(cold)
    found = practice.pooled_direction(cold) if practice.enough(cold) else None
    if found is None:
        return LeanView(turns, scenarios, TURNS_NEEDED, SCENARIOS_NEEDED)
    return LeanView(
        turns,
        scenarios,
        TURNS_NEEDED,
        SCENARIOS_NEEDED,
        found.word,
        found.lean,
        found.see_saw,
    )


def _practised(known: Known) -> Practised:
    over = [run for run in known.kept.runs if run.status is Status.FINISHED]
    return Practised(
        runs=len(over),
        milliseconds=sum(_own_time(known, run) for run in over),
        scenarios=len({run.scenario for run in over}),
        last=max((run.last for run in over), default=None),
    )


def _own_time(known: Known, run: RunRow) -> int:
    """The time of the answers that were given in this run; those a replay sets out from were
    given in another."""
    figures = known.figures.get(run.id)
    first = (run.replay_turn or 1) - 1
    return sum(turn.milliseconds for turn in figures.turns[first:]) if figures else 0


def _scenarios(known: Known) -> tuple[ScenarioPractice, ...]:
    """In the order of the home screen; those whose files are gone come last, by title."""
    shown = shown_runs(known.kept.runs)
    order = {row.id: number for number, row in enumerate(known.rows)}
    found = [_practice(known, runs) for runs in shown.values()]
    return tuple(sorted(found, key=lambda one: (order.get(one.scenario, len(order)), one.title)))


def _practice(known: Known, shown: Sequence[RunRow]) -> ScenarioPractice:
    scenario = shown[0].scenario
    mine = [run for run in first_hand(known.kept.runs) if run.scenario == scenario]
    figures = [known.figures[run.id] for run in mine if run.id in known.figures]
    review = next((one for one in known.kept.reviews if one.scenario == scenario), None)
    dots = [_dots(known, run) for run in shown]
    return ScenarioPractice(
        scenario=scenario,
        title=known.title(shown[0]),
        runs=len(mine),
        cold_runs=sum(run.cold for run in mine),
        last=dots[0],
        before=dots[1] if len(dots) > 1 else None,
        mean=practice.mean(figures),
        due=review.due if review else None,
        gap_days=review.gap_days if review else None,
    )


def _dots(known: Known, run: RunRow) -> TurnsShown | None:
    """The dots of a run, None where it cannot be played any more."""
    figures, turns = known.figures.get(run.id), known.turns.get(run.id)
    if figures is None or turns is None:
        return None
    word = figures.direction.word if figures.direction else None
    return TurnsShown(turns, figures.headline, word, known.text(run).ending(figures.ending))


def _lines(known: Known) -> tuple[RunLine, ...]:
    runs = sorted(known.kept.runs, key=lambda run: (run.last, run.id), reverse=True)
    here = {row.id for row in known.rows}
    return tuple(_line(known, run, gone=run.scenario not in here) for run in runs)


def _line(known: Known, run: RunRow, *, gone: bool) -> RunLine:
    text = known.text(run)
    result = _result(known.figures.get(run.id)) or run.result
    return RunLine(
        run=run.id,
        when=run.last,
        scenario=run.scenario,
        title=known.title(run),
        mode=run.mode,
        cold=run.cold,
        status=run.status,
        answers=run.answers,
        ending=text.ending(run.ending) if run.ending else "",
        proper=text.proper(run.ending) if run.ending else None,
        headline=result.headline if result else None,
        word=result.word if result else None,
        milliseconds=_own_time(known, run),
        replay_turn=run.replay_turn,
        scenario_gone=gone,
    )


def _result(figures: RunFigures | None) -> Result | None:
    """What a list says of figures; None without finite bounds."""
    if figures is None or figures.headline is None or figures.direction is None:
        return None
    return Result(figures.headline, figures.direction.word)


def _rules(known: Known) -> tuple[RuleLine, ...]:
    runs = {run.id: run for run in known.kept.runs}
    lines = []
    for rule in known.kept.rules:
        run = runs.get(rule.run) if rule.run is not None else None
        title = known.title(run) if run else ""
        lines.append(RuleLine(rule.id, rule.text, rule.at, title, _house_rule(known, rule, run)))
    return tuple(lines)


def _house_rule(known: Known, rule: AdoptedRule, run: RunRow | None) -> str | None:
    """The text of the rule of the house that one grew out of: from the talk it was adopted
    after, else from another that refers to it."""
    if rule.house_rule is None:
        return None
    texts = [known.text(run)] if run else []
    found = (text.rule(rule.house_rule) for text in (*texts, *known.texts.values()))
    return next((one.text for one in found if one is not None), None)
