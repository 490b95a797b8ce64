"""The registers: what many runs found out about the company, counted as they go by.

Counted are finished runs of any mode: a cause that was found in practice is found, and so is one
that a room of people found together. Replays from a turn are left out, because their beginning is
copied from another run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from simulator.model.figures import RunFigures
from simulator.model.scenario import CauseWeight, Rule
from simulator.progress.rows import AdoptedRule, Measure
from simulator.usecases.recalling import LastMet, Met, Recalled
from simulator.usecases.register_views import (
    AdoptedLine,
    PainPoint,
    PromiseRecord,
    RegistersView,
    RuleRecord,
)


@dataclass(slots=True)
class _Cause:
    found: int = 0
    asked: int = 0
    last_found: datetime | None = None


@dataclass(slots=True)
class _Kept:
    """How often something was kept or made, and breached or left open."""

    held: int = 0
    failed: int = 0


_Ids = tuple[str, str]
"""A scenario and something of it, by ids."""


@dataclass(slots=True)
class RegistersTally:
    """Takes up runs one after the other. `runs_of` counts them by scenario; `scenario_of` knows
    the scenario of those runs that are asked for in `asked_runs`. `rooms` are the numbers of
    those who are rooms; `people` and `played_in` are whose runs were taken up."""

    asked_runs: frozenset[int] = frozenset()
    rooms: frozenset[int] = frozenset()
    people: set[int] = field(default_factory=set)
    played_in: set[int] = field(default_factory=set)
    runs_of: dict[str, int] = field(default_factory=dict)
    scenario_of: dict[int, str] = field(default_factory=dict)
    causes: dict[_Ids, _Cause] = field(default_factory=dict)
    rules: dict[_Ids, _Kept] = field(default_factory=dict)
    promises: dict[_Ids, _Kept] = field(default_factory=dict)
    met: LastMet = field(default_factory=LastMet)

    def take(self, run: RunFigures) -> None:
        """Takes up a finished run."""
        scenario = run.scenario
        (self.played_in if run.person in self.rooms else self.people).add(run.person)
        self.runs_of[scenario] = self.runs_of.get(scenario, 0) + 1
        if run.run in self.asked_runs:
            self.scenario_of[run.run] = scenario
        self.met.meet(run, Met.TALK)
        self._take_causes(run)
        for rule in run.rules_kept:
            self._counted(self.rules, run, Met.RULE, rule).held += 1
        for rule in run.rules_breached:
            self._counted(self.rules, run, Met.RULE, rule).failed += 1
        for promise in run.promises_made:
            self._counted(self.promises, run, Met.PROMISE, promise).held += 1
        for promise in run.promises_open:
            self._counted(self.promises, run, Met.PROMISE, promise).failed += 1

    def _take_causes(self, run: RunFigures) -> None:
        for name, weight in run.causes:
            if weight is CauseWeight.NONE:
                continue
            self.met.meet(run, Met.CAUSE, name)
            cause = self.causes.setdefault((run.scenario, name), _Cause())
            if run.ticked is None:
                continue
            cause.asked += 1
            if name in run.ticked:
                cause.found += 1
                cause.last_found = max(cause.last_found or run.ended, run.ended)

    def _counted(self, counts: dict[_Ids, _Kept], run: RunFigures, what: Met, name: str) -> _Kept:
        self.met.meet(run, what, name)
        return counts.setdefault((run.scenario, name), _Kept())


@dataclass(frozen=True, slots=True)
class Written:
    """What is read beside the runs. `texts` are those that were played by digest, `titles` what
    talks are called now; `house_rules` are the house code's in the reader's language. `agreed_in`
    has the names of rooms, by the numbers of the rules that were adopted in them."""

    texts: Mapping[str, Recalled]
    titles: Mapping[str, str]
    measures: Sequence[Measure]
    adopted: Sequence[AdoptedRule]
    house_title: str = ""
    house_rules: Sequence[Rule] = ()
    agreed_in: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class _Register:
    """Runs and words together: each thing in the words it was met in last."""

    tally: RegistersTally
    written: Written

    def title(self, scenario: str) -> str:
        """What a talk is called: as in the folder now, else as it was played."""
        return self.written.titles.get(scenario) or self.text(Met.TALK, scenario).title

    def text(self, what: Met, scenario: str, name: str = "") -> Recalled:
        """The text in which something was met last."""
        return self.tally.met.text(self.written.texts, what, scenario, name)


def registers_view(tally: RegistersTally, written: Written) -> RegistersView:
    """All registers over the runs that were taken up."""
    register = _Register(tally, written)
    adopted = tuple(
        _adopted_line(register, rule)
        for rule in sorted(written.adopted, key=lambda rule: (rule.at, rule.id))
    )
    rules = _rules(register, adopted)
    grown_of = {rule.rule for rule in rules if rule.of_house}
    return RegistersView(
        people=len(tally.people),
        runs=sum(tally.runs_of.values()),
        house_title=written.house_title,
        pains=_pains(register),
        rules=rules,
        adopted=tuple(line for line in adopted if line.house_rule not in grown_of),
        promises=_promises(register),
        rooms=len(tally.played_in),
    )


def _pains(register: _Register) -> tuple[PainPoint, ...]:
    """True causes that somebody found, and those that a trainer wrote something beside."""
    measures = {(one.scenario, one.cause): one for one in register.written.measures}
    found = [
        _pain(register, ids, cause, measures.get(ids))
        for ids, cause in register.tally.causes.items()
        if cause.found or ids in measures
    ]
    return tuple(
        sorted(found, key=lambda pain: (-pain.found, pain.scenario_title, not pain.primary))
    )


def _pain(register: _Register, ids: _Ids, cause: _Cause, measure: Measure | None) -> PainPoint:
    scenario, name = ids
    told = register.text(Met.CAUSE, scenario, name).cause(name)
    return PainPoint(
        scenario=scenario,
        scenario_title=register.title(scenario),
        cause=name,
        text=told.text if told else name,
        primary=told is not None and told.weight is CauseWeight.PRIMARY,
        fix=told.fix if told else None,
        found=cause.found,
        asked=cause.asked,
        runs=register.tally.runs_of[scenario],
        last_found=cause.last_found,
        owner=measure.owner if measure else "",
        due=measure.due if measure else None,
        done=measure.done if measure else None,
        note=measure.note if measure else "",
    )


def _rules(register: _Register, adopted: Sequence[AdoptedLine]) -> tuple[RuleRecord, ...]:
    """The rules of the house in its own order, all of them, then those that only talks know:
    rules the house has dropped since, and the talks' own."""
    texts = {rule.id: rule.text for rule in register.written.house_rules}
    used: dict[str, list[str]] = {}
    own: list[_Ids] = []
    for scenario, rule in register.tally.rules:
        told = register.text(Met.RULE, scenario, rule).rule(rule)
        if told.of_house if told else rule in texts:
            used.setdefault(rule, []).append(scenario)
            texts.setdefault(rule, told.text if told else rule)
        else:
            own.append((scenario, rule))
    of_house = [
        _house_record(register, Rule(name, text), used.get(name, []), adopted)
        for name, text in texts.items()
    ]
    return (*of_house, *(_own_record(register, ids) for ids in own))


def _house_record(
    register: _Register, rule: Rule, scenarios: Sequence[str], adopted: Sequence[AdoptedLine]
) -> RuleRecord:
    counts = [register.tally.rules[scenario, rule.id] for scenario in scenarios]
    return RuleRecord(
        rule=rule.id,
        text=rule.text,
        of_house=True,
        kept=sum(one.held for one in counts),
        breached=sum(one.failed for one in counts),
        scenario_titles=tuple(sorted(register.title(scenario) for scenario in scenarios)),
        adopted=tuple(line for line in adopted if line.house_rule == rule.id),
    )


def _own_record(register: _Register, ids: _Ids) -> RuleRecord:
    scenario, name = ids
    told = register.text(Met.RULE, scenario, name).rule(name)
    counts = register.tally.rules[ids]
    return RuleRecord(
        rule=name,
        text=told.text if told else name,
        of_house=False,
        kept=counts.held,
        breached=counts.failed,
        scenario_titles=(register.title(scenario),),
    )


def _adopted_line(register: _Register, rule: AdoptedRule) -> AdoptedLine:
    scenario = register.tally.scenario_of.get(rule.run) if rule.run is not None else None
    title = register.title(scenario) if scenario else ""
    room = register.written.agreed_in.get(rule.id, "")
    return AdoptedLine(rule.id, rule.text, rule.at, title, rule.house_rule, room)


def _promises(register: _Register) -> tuple[PromiseRecord, ...]:
    """Those left open most often first."""
    records = [
        PromiseRecord(
            scenario=scenario,
            scenario_title=register.title(scenario),
            promise=promise,
            text=register.text(Met.PROMISE, scenario, promise).promise(promise),
            made=counts.held,
            left_open=counts.failed,
        )
        for (scenario, promise), counts in register.tally.promises.items()
    ]
    return tuple(sorted(records, key=lambda one: (-one.left_open, one.scenario_title, one.promise)))
