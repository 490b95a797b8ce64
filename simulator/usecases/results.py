"""What everybody's runs on this computer come to: for trainers and for the company itself.

As at the desk, what needs the disk or takes time is a `Steps` generator.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from simulator.model.figures import RunFigures
from simulator.model.scenario import Rule
from simulator.progress.keeper import Keeper
from simulator.progress.rows import AdoptedRule, Measure, Profile, Team
from simulator.progress.store import Store
from simulator.scenario.house import HOUSE_FILE
from simulator.scenario.house_sheets import load_house_translations
from simulator.scenario.loader import read_house
from simulator.usecases.days import day_here
from simulator.usecases.figuring import Figuring, Progress
from simulator.usecases.group_views import GroupView
from simulator.usecases.grouping import EVERYBODY, GroupedRuns, GroupWords, group_view
from simulator.usecases.listing import home_rows
from simulator.usecases.recalling import Recalling
from simulator.usecases.register_views import RegistersView
from simulator.usecases.registering import RegistersTally, Written, registers_view
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the store keeps beside runs; people and rules are of the team that was asked for,
    `everyone` and `rooms` are who is known here at all."""

    everyone: tuple[Profile, ...]
    rooms: tuple[Profile, ...]
    teams: tuple[Team, ...]
    people: frozenset[int] | None
    measures: tuple[Measure, ...]
    adopted: tuple[tuple[int, AdoptedRule], ...]

    @property
    def room_names(self) -> dict[int, str]:
        """What rooms are called, by their numbers."""
        return {room.id: room.name for room in self.rooms}


class Results:
    """Registers, groups and teams over all people of a store. `clock` tells the moment.

    `progress` hears how many runs had to be played again, of how many; `stop` is asked between
    two pieces, and then the view is over what was read by then.
    """

    def __init__(self, keeper: Keeper, shelf: Shelf, *, clock: Callable[[], datetime]) -> None:
        self.keeper = keeper
        self.shelf = shelf
        self._clock = clock
        self._figuring = Figuring(keeper, shelf)
        self._recalling = Recalling(keeper, shelf)

    @property
    def today(self) -> date:
        """The day it is here."""
        return day_here(self._clock())

    def registers(
        self,
        language: str | None = None,
        team: int = EVERYBODY,
        *,
        person: int | None = None,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Steps[RegistersView]:
        """The registers over everybody's runs, a team's, or those of one person, with texts in
        a language where they can be had in it. What rooms found out together is everybody's."""
        kept = yield from self._read(team, person)
        rooms, adopted = kept.room_names, [rule for _, rule in kept.adopted]
        asked = frozenset(rule.run for rule in adopted if rule.run is not None)
        tally = RegistersTally(asked, frozenset(rooms))

        def take(run: RunFigures) -> None:
            if kept.people is None or run.person in kept.people:
                tally.take(run)

        yield from self._figuring.each(take, person, progress=progress, stop=stop)
        texts = yield from self._recalling.texts(tally.met.played(), language)
        titles = yield from self._titles(language)
        title, rules = yield self.shelf.submit(lambda shelf: _house(shelf.folder, language))
        agreed_in = {rule.id: rooms[who] for who, rule in kept.adopted if who in rooms}
        written = Written(texts, titles, kept.measures, adopted, title, rules, agreed_in)
        view: RegistersView = yield self.shelf.submit(lambda _: registers_view(tally, written))
        return view

    def group(
        self,
        team: int = EVERYBODY,
        language: str | None = None,
        *,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Steps[GroupView]:
        """What a trainer sees of a team, or (0) of everybody."""
        kept = yield from self._read(team, None)
        runs = GroupedRuns(kept.people, kept.room_names)
        yield from self._figuring.each(runs.take, progress=progress, stop=stop)
        texts = yield from self._recalling.texts(runs.met.played(), language)
        titles = yield from self._titles(language)
        words = GroupWords(texts, titles)
        view: GroupView = yield self.shelf.submit(
            lambda _: group_view(runs, words, kept.everyone, kept.teams, team)
        )
        return view

    # --- what a trainer writes ----------------------------------------------------------

    def keep_measure(self, measure: Measure) -> Steps[None]:
        """Keeps who mends a cause until when, in place of what stood there; one without an
        owner, a day and a note is none, and goes."""
        at = self._clock()

        def keep(store: Store) -> None:
            if measure == Measure(measure.scenario, measure.cause, ""):
                store.measures.forget(measure.scenario, measure.cause)
            else:
                store.measures.put(measure, at)

        yield self.keeper.submit(keep)

    def add_team(self, name: str) -> Steps[Team]:
        """A new team, with nobody in it; KnownError "name_empty" and "name_taken"."""
        team: Team = yield self.keeper.submit(lambda store: store.teams.add(name))
        return team

    def rename_team(self, team: int, name: str) -> Steps[None]:
        """Calls a team otherwise; KnownError as `add_team`, and "team_gone"."""
        yield self.keeper.submit(lambda store: store.teams.rename(team, name))

    def delete_team(self, team: int) -> Steps[None]:
        """Its people and what they played stay."""
        yield self.keeper.submit(lambda store: store.teams.delete(team))

    def put_members(self, team: int, people: Iterable[int]) -> Steps[None]:
        """Who is in a team, in place of who was; KnownError "team_gone"."""
        chosen = tuple(people)
        yield self.keeper.submit(lambda store: store.teams.put_members(team, chosen))

    # --- inner works --------------------------------------------------------------------

    def _read(self, team: int, person: int | None) -> Steps[_Kept]:
        kept: _Kept = yield self.keeper.submit(lambda store: _kept(store, team, person))
        return kept

    def _titles(self, language: str | None) -> Steps[dict[str, str]]:
        """What the talks of the folder are called, in the order of the home screen."""
        entries = yield self.shelf.submit(Shelf.entries)
        return {row.id: row.title for row in home_rows(entries, (), language)}


def _kept(store: Store, team: int, person: int | None) -> _Kept:
    teams = store.teams.all()
    people = _people(teams, team, person)
    return _Kept(
        everyone=store.profiles.everyone(),
        rooms=store.profiles.rooms(),
        teams=teams,
        people=people,
        measures=store.measures.all(),
        adopted=tuple(
            (who, rule)
            for who, rule in store.debriefs.all_rules()
            if people is None or who in people
        ),
    )


def _people(teams: Iterable[Team], team: int, person: int | None) -> frozenset[int] | None:
    """Whose runs count, None for everybody's. A team that is gone has nobody."""
    if person is not None:
        return frozenset((person,))
    if team == EVERYBODY:
        return None
    return frozenset(one for other in teams if other.id == team for one in other.members)


def _house(folder: Path, language: str | None) -> tuple[str, tuple[Rule, ...]]:
    """The title and the rules of the folder's house code, in a language where there is a sheet;
    nothing without a house code that can be read."""
    read = read_house(folder / HOUSE_FILE)
    house = None if read is None else read.house
    if house is None:
        return "", ()
    sheet = load_house_translations(folder, house).translations.get(language or house.language)
    if sheet is None or not sheet.sound:
        return house.title, house.rules
    texts = sheet.texts
    rules = tuple(
        replace(rule, text=texts.get(("rules", rule.id, "text"), rule.text)) for rule in house.rules
    )
    return texts.get(("title",), house.title), rules
