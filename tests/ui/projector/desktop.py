"""A computer's screens as a table: plugged in and pulled out, mirrored, dragged over."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from simulator.ui.projector.room_screens import Place, RoomScreens

LAPTOP = Place("Laptop", QRect(0, 0, 1280, 720), (1280, 720))
BEAMER = Place("Beamer", QRect(1280, 0, 1024, 768), (1024, 768))
WALL = Place("Wall", QRect(2304, 0, 1920, 1080), (1920, 1080))
MIRROR = Place("Beamer", QRect(0, 0, 1024, 768), (1024, 768))


class Desktop(RoomScreens):
    """The screens of the table; a window that was put nowhere is on the first."""

    def __init__(self, application: QGuiApplication, *places: Place) -> None:
        super().__init__(application)
        self.table = places
        self.stands: dict[QWidget, frozenset[str]] = {}
        self.put_there: list[tuple[str, str, bool]] = []

    def places(self) -> tuple[Place, ...]:
        return self.table

    def of(self, window: QWidget) -> str:
        return sorted(self.under(window))[0]

    def under(self, window: QWidget) -> frozenset[str]:
        return self.stands.get(window, frozenset({self.table[0].name}))

    def put(self, window: QWidget, name: str, *, full: bool) -> None:
        assert self.named(name) is not None
        self.stands[window] = frozenset({name})
        self.put_there.append((type(window).__name__, name, full))
        window.resize(*self._size(name))
        window.show()

    def lift(self, window: QWidget) -> None:
        self.put_there.append((type(window).__name__, "lifted", True))

    def _size(self, name: str) -> tuple[int, int]:
        place = self.named(name)
        assert place is not None
        return place.area.width(), place.area.height()

    def pull(self, name: str) -> None:
        """The cable is pulled: the system tells it, then moves what stood there to the first
        of the other screens."""
        self.table = tuple(place for place in self.table if place.name != name)
        self.went.emit(name)
        for window, stands in self.stands.items():
            if name in stands:
                self.stands[window] = frozenset({self.table[0].name})
        self.changed.emit()

    def plug(self, place: Place) -> None:
        """A screen is there, or there again."""
        self.table = (*(one for one in self.table if one.name != place.name), place)
        self.came.emit(place.name)
        self.changed.emit()

    def drag(self, window: QWidget, *names: str) -> None:
        """Somebody drags a window: these screens show some of it."""
        self.stands[window] = frozenset(names)
        window.move(window.pos().x() + 1, window.pos().y())

    def become(self, *places: Place) -> None:
        """Screens have another size or place."""
        self.table = places
        self.changed.emit()
