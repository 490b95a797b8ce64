"""What is asked before a workshop, with what is known of it from earlier ones."""

from __future__ import annotations

from dataclasses import replace

from simulator.model.errors import KnownError
from simulator.progress.store import Store
from simulator.usecases.desk import Desk
from simulator.usecases.recalling import Recalling
from simulator.usecases.speaking import Spoken
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.going_on import OpenWorkshop, open_workshops
from simulator.usecases.workshop.setup_views import CutOff, SetupView, SetupWishes
from simulator.usecases.workshop.stages import AFTER_THE_TALK
from simulator.usecases.workshop.wishes import wishes_of


def setup_of(desk: Desk, scenario: str, language: str | None = None) -> Steps[SetupView]:
    """The questions before a workshop on a scenario; the screens are not known here.

    Raises KnownError where the scenario cannot be played."""
    spoken: Spoken = yield desk.shelf.submit(
        lambda shelf: shelf.spoken(shelf.playable(scenario)[0], language)[0]
    )
    known = yield from known_of(desk, scenario, language)
    return replace(known, title=spoken.scenario.title)


def known_of(desk: Desk, scenario: str, language: str | None = None) -> Steps[SetupView]:
    """What earlier workshops left, without a title: sessions that were cut off can be gone on
    with although the scenario was edited since and cannot be played anew.

    Where the store cannot be read, nothing is known from earlier: that is said when something
    is to be kept."""
    try:
        rooms, wishes = yield desk.keeper.submit(_known)
        recalling = Recalling(desk.keeper, desk.shelf)
        going = yield from open_workshops(desk.keeper, recalling, language)
    except KnownError:
        return SetupView("")
    cut_off = sorted((_cut_off(one) for one in going if one.scenario == scenario), key=_late)
    others = sorted((_cut_off(one) for one in going if one.scenario != scenario), key=_late)
    return SetupView("", rooms=rooms, wishes=wishes, cut_off=(*cut_off, *others))


def _known(store: Store) -> tuple[tuple[str, ...], SetupWishes]:
    """The rooms that played here, the last one first, and what was chosen last."""
    rooms = sorted(
        store.profiles.rooms(),
        key=lambda room: room.last_used.timestamp() if room.last_used else 0.0,
        reverse=True,
    )
    return tuple(room.name for room in rooms), wishes_of(store.settings.all())


def _cut_off(one: OpenWorkshop) -> CutOff:
    over = one.stage in AFTER_THE_TALK
    return CutOff(one.run, one.title, one.room_name, one.turn, one.at, over)


def _late(one: CutOff) -> float:
    return -one.saved_at.timestamp()
