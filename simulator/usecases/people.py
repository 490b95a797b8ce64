"""Who practises on this computer. Light: needed before anything else is read."""

from __future__ import annotations

from datetime import datetime

from simulator.progress.store import Store
from simulator.usecases.lists import PickerView, ProfileRow

GUEST = "Guest"


def picker_view(store: Store, data_folder: str, language: str) -> PickerView:
    """Everyone who practises on this computer, the one who played last first."""
    rows = [
        ProfileRow(person.id, person.name, person.last_used, person.runs)
        for person in store.profiles.all()
    ]
    rows.sort(key=lambda row: (-_seconds(row.last_used), row.name))
    return PickerView(tuple(rows), data_folder, language, writable=not store.read_only)


def _seconds(moment: datetime | None) -> float:
    return moment.timestamp() if moment else 0.0


def unwritable_view(data_folder: str, language: str) -> PickerView:
    """The picker where the store cannot be opened: a guest can still practise."""
    return PickerView((), data_folder, language, writable=False)
