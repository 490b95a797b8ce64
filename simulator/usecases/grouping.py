"""What a trainer sees of a group: items, forks where it falls, causes; never one person's score.

Only cold runs of people count: a room that plays together is nobody. A fork is listed from five
people on, because the figures of one that only one person answered are that person's score.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from simulator.model.figures import RunFigures
from simulator.model.practice import ENOUGH_PEOPLE
from simulator.progress.rows import Profile, Team
from simulator.scoring.items import GroupTally, Hits, Item, falls
from simulator.usecases.group_views import (
    CauseHits,
    Cohort,
    ForkItem,
    GroupView,
    Member,
    ReplyShare,
    TeamName,
)
from simulator.usecases.recalling import LastMet, Met, Recalled

EVERYBODY = 0
"""The number of the team that everybody is in."""


@dataclass(slots=True)
class GroupedRuns:
    """Takes up the runs of `people` (None: of everybody), but never those of `rooms`."""

    people: Collection[int] | None = None
    rooms: Collection[int] = ()
    tally: GroupTally = field(default_factory=GroupTally)
    met: LastMet = field(default_factory=LastMet)

    def take(self, run: RunFigures) -> None:
        """Takes up a run, if it is a cold one of these people."""
        if not run.cold or run.person in self.rooms:
            return
        if self.people is not None and run.person not in self.people:
            return
        self.tally.take(run)
        self.met.meet(run, Met.TALK)
        for turn in run.turns:
            self.met.meet(run, Met.NODE, turn.node)
        for cause, _ in run.causes:
            self.met.meet(run, Met.CAUSE, cause)


@dataclass(frozen=True, slots=True)
class GroupWords:
    """What is read beside the runs. `texts` by digest; `titles` are what talks are called now,
    in the order of the home screen."""

    texts: Mapping[str, Recalled]
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Group:
    runs: GroupedRuns
    words: GroupWords

    def text(self, what: Met, scenario: str, name: str = "") -> Recalled:
        """The text in which something was met last."""
        return self.runs.met.text(self.words.texts, what, scenario, name)

    def title(self, scenario: str) -> str:
        """What a talk is called: as in the folder now, else as it was played."""
        return self.words.titles.get(scenario) or self.text(Met.TALK, scenario).title

    def order(self, item: Item) -> tuple[int, str, int]:
        """The place of a fork: by talks as on the home screen, then by nodes of its file."""
        titles = list(self.words.titles)
        known = item.scenario in self.words.titles
        talk = titles.index(item.scenario) if known else len(titles)
        scenario = self.text(Met.NODE, item.scenario, item.node).scenario
        nodes = [node.id for node in scenario.nodes] if scenario else []
        return talk, item.scenario, nodes.index(item.node) if item.node in nodes else len(nodes)


def group_view(
    runs: GroupedRuns,
    words: GroupWords,
    people: Sequence[Profile],
    teams: Sequence[Team],
    team: int = EVERYBODY,
) -> GroupView:
    """The view of a team (0: everybody) over the runs that were taken up."""
    group, tally = _Group(runs, words), runs.tally
    names = _team_names(people, teams)
    items = [item for item in tally.items() if item.people >= ENOUGH_PEOPLE]
    return GroupView(
        team=next((name for name in names if name.id == team), names[0]),
        teams=names,
        members=tuple(_member(runs, person) for person in people),
        people=tally.people,
        cold_runs=tally.runs,
        cohort=_cohort(group) if tally.people >= ENOUGH_PEOPLE else None,
        items=tuple(_fork(group, item) for item in sorted(items, key=group.order)),
        first=tally.first,
        last=tally.last,
    )


def _team_names(people: Sequence[Profile], teams: Iterable[Team]) -> tuple[TeamName, ...]:
    named = (TeamName(team.id, team.name, len(team.members)) for team in teams)
    return TeamName(EVERYBODY, "", len(people)), *named


def _member(runs: GroupedRuns, person: Profile) -> Member:
    inside = runs.people is None or person.id in runs.people
    return Member(
        profile=person.id,
        name=person.name,
        here=person.here,
        runs=person.runs,
        cold_runs=runs.tally.cold_runs_of(person.id),
        last=person.last_used,
        in_team=inside,
    )


def _cohort(group: _Group) -> Cohort:
    tally = group.runs.tally
    came = tally.came()
    enough = [hits for hits in came.causes if hits.people >= ENOUGH_PEOPLE]
    return Cohort(
        words=came.words,
        stages=came.stages,
        balance=came.balance,
        falls=tuple(_fork(group, item) for item in falls(tally.items())),
        causes=tuple(_hits(group, hits) for hits in enough),
    )


def _fork(group: _Group, item: Item) -> ForkItem:
    text = group.text(Met.NODE, item.scenario, item.node)
    node = text.node(item.node)
    replies = node.replies if node else ()
    balances = {one.id: min(one.care.value, one.firmness.value) for one in replies}
    highest = max(balances.values(), default=0)
    best = [reply for reply, balance in balances.items() if balance == highest]
    return ForkItem(
        scenario=item.scenario,
        scenario_title=group.title(item.scenario),
        node=item.node,
        client_says=text.line(item.node),
        key=item.key,
        answers=item.answers,
        p=item.p,
        discrimination=item.discrimination,
        delta=item.delta,
        shares=_shares(text, item, best),
        flags=item.flags(best),
    )


def _shares(text: Recalled, item: Item, best: Collection[str]) -> tuple[ReplyShare, ...]:
    """The replies in file order; those the text has no more come last."""
    node = text.node(item.node)
    order = [reply.id for reply in node.replies] if node else []
    shares = []
    for one in item.replies:
        reply = text.reply(item.node, one.reply)
        shares.append(
            ReplyShare(
                reply=one.reply,
                text=reply.say if reply else one.reply,
                care=reply.care.value if reply else 0,
                firmness=reply.firmness.value if reply else 0,
                chosen=one.chosen,
                open=one.open,
                dead=one.rare and one.reply not in best,
            )
        )
    return tuple(
        sorted(shares, key=lambda one: order.index(one.reply) if one.reply in order else len(order))
    )


def _hits(group: _Group, hits: Hits) -> CauseHits:
    cause = group.text(Met.CAUSE, hits.scenario, hits.cause).cause(hits.cause)
    return CauseHits(
        scenario=hits.scenario,
        scenario_title=group.title(hits.scenario),
        cause=hits.cause,
        text=cause.text if cause else hits.cause,
        primary=hits.primary,
        found=hits.found,
        asked=hits.asked,
    )
