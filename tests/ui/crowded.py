"""People who sat exams, before a window is opened on what they did."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from simulator.model.run import Mode
from simulator.progress.paths import store_file
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.exchange.exporting import Exporting, Form, Wish
from simulator.usecases.steps import finished
from tests.usecases.room import Room, room
from tests.usecases.shop import Clock

GIVING_WAY = ("soothe", "gift")
BALANCED = ("hear", "cancel")


def crowd(data: Path, scenarios: Path, names: Sequence[str], *, team: str = "") -> None:
    """Each sits one exam in the shop, all but the last giving way, and names a cause; with
    `team` they are in a team of that name."""
    data.mkdir(exist_ok=True)
    with room(lambda: Store.open(store_file(data)), scenarios) as here:
        # What a run is hangs on its seed: no two computers draw the same ones.
        here.seeds += [0] * sum(map(ord, names[0]))
        first = here.desk.profile
        rooms = [_named(here, first, names[0]), *(_somebody(here, name) for name in names[1:])]
        for each in rooms:
            replies = BALANCED if each is rooms[-1] else GIVING_WAY
            training = each.play(*replies, mode=Mode.EXAM)
            finished(each.desk.looking_back.keep_causes(training, ["number"]))
            finished(each.desk.looking_back.debrief(training))
        if team:
            people = [each.desk.profile for each in rooms]
            number = here.desk.keeper.submit(lambda store: store.teams.add(team).id).result(30)
            here.store(lambda store: store.teams.put_members(number, people))


def export(folder: Path, scenarios: Path, names: Sequence[str]) -> Path:
    """The file of another computer, on which these people sat their exams."""
    data = folder / names[0]
    crowd(data, scenarios, names)
    file = folder / f"{names[0]}.json"
    with room(lambda: Store.open(store_file(data)), scenarios) as here:
        exporting = Exporting(here.desk.keeper, here.desk.shelf, clock=Clock())
        finished(exporting.to_file(Wish(Form.JSON), file))
    return file


def _named(here: Room, profile: int, name: str) -> Room:
    here.store(lambda store: store.profiles.rename(profile, name))
    return here


def _somebody(here: Room, name: str) -> Room:
    desk = here.desk
    person = desk.keeper.submit(lambda store: store.profiles.add(name, desk._clock())).result(30)
    other = Desk(desk.keeper, desk.shelf, person.id, clock=desk._clock, seed=desk._seed)
    return Room(other, here.seeds)
