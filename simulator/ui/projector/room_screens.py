"""The screens of this computer, as far as a workshop needs to know them.

The one place that moves windows between screens, and that knows what the room can see. A
screen of which another shows a part too (a mirrored projector) is not the presenter's own:
what is private must not stand there.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_PLACELESS = frozenset({"wayland", "wayland-egl"})
"""Where a program is not told where its windows stand, only on which screen."""
_IN_POINTS = frozenset({"cocoa"})
"""Where screens lie side by side in the units of windows, however many pixels these have.
Anywhere else a screen begins at a pixel, and one that draws larger is shorter than its pixels
in units of windows: a window that spills over its edge seems to stand in a gap."""


@dataclass(frozen=True, slots=True)
class Place:
    """A screen: its name as the system gives it, and the pixels it has of the desktop."""

    name: str
    area: QRect
    pixels: tuple[int, int]
    """Its own size in pixels, however large the desktop draws."""

    @property
    def spread(self) -> QRect:
        """What it has of the desktop, in the units that screens lie side by side in."""
        if QGuiApplication.platformName() in _IN_POINTS:
            return self.area
        return QRect(self.area.topLeft(), QSize(*self.pixels))

    def spread_of(self, area: QRect) -> QRect:
        """The same of something that is measured by this screen, as a window on it is."""
        whole, corner = self.spread, self.area.topLeft()
        across = whole.width() / max(1, self.area.width())
        down = whole.height() / max(1, self.area.height())
        away = area.topLeft() - corner
        return QRect(
            corner.x() + floor(away.x() * across),
            corner.y() + floor(away.y() * down),
            ceil(area.width() * across),
            ceil(area.height() * down),
        )

    def overlaps(self, other: Place) -> bool:
        """Whether both show the same part of the desktop: one is a mirror of the other."""
        return self.spread.intersects(other.spread)


class RoomScreens(QObject):
    """`came` and `went` name a screen; `changed` after one of these, and whenever a screen
    has another size or place (as when two become mirrors of each other)."""

    came = Signal(str)
    went = Signal(str)
    changed = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)
        application.primaryScreenChanged.connect(self.changed)
        for screen in application.screens():
            screen.geometryChanged.connect(self.changed)

    # --- what there is ------------------------------------------------------------------

    def places(self) -> tuple[Place, ...]:
        """All screens, the system's first one first."""
        return tuple(
            Place(screen.name(), screen.geometry(), _pixels(screen))
            for screen in QGuiApplication.screens()
        )

    def named(self, name: str) -> Place | None:
        """The screen of that name, None while it is not there."""
        return next((place for place in self.places() if place.name == name), None)

    def is_own(self, name: str) -> bool:
        """Whether a screen is there and no other shows any of it."""
        place = self.named(name)
        others = [one for one in self.places() if one.name != name]
        return place is not None and not any(place.overlaps(one) for one in others)

    def beside(self, room: str) -> str | None:
        """A screen for what is private while `room` is the room's; None where there is none,
        be it the only one or mirrored."""
        names = (place.name for place in self.places() if place.name != room)
        return next((name for name in names if self.is_own(name)), None)

    @property
    def single(self) -> bool:
        """Whether nothing can be kept from the room: one screen, or mirrors of one."""
        return all(self.beside(place.name) is None for place in self.places())

    @property
    def mirrored(self) -> bool:
        """Whether it is mirrors that make it so."""
        return self.single and len(self.places()) > 1

    # --- where windows stand ------------------------------------------------------------

    def of(self, window: QWidget) -> str:
        """The screen that a window belongs to: most of it is there."""
        return window.screen().name()

    def under(self, window: QWidget) -> frozenset[str]:
        """The screens on which any of a window is, or would be when it is shown. Its frame does
        not count: some systems let that lie unseen over the edge of the screen."""
        names = {self.of(window)}
        standing = self.named(self.of(window))
        if standing is not None and QGuiApplication.platformName() not in _PLACELESS:
            area = standing.spread_of(window.geometry())
            names |= {place.name for place in self.places() if place.spread.intersects(area)}
        return frozenset(names)

    def put(self, window: QWidget, name: str, *, full: bool) -> None:
        """Moves a window to a screen, over all of it or as a window. Its screen is told to it
        before it is shown there: a window that is made full first is full where it was."""
        screen = next((one for one in QGuiApplication.screens() if one.name() == name), None)
        if screen is None:
            return
        was_maximized = window.isMaximized()
        if window.isVisible() and (window.isFullScreen() or was_maximized):
            window.showNormal()  # full and maximized windows do not move
        window.winId()
        window.windowHandle().setScreen(screen)
        if full:
            window.setGeometry(screen.geometry())
            window.showFullScreen()
            return
        window.setGeometry(_fitting(window, screen))
        if was_maximized:
            window.showMaximized()
        else:
            window.show()

    def lift(self, window: QWidget) -> None:
        """Brings a window before all others on its screen."""
        window.raise_()

    # --- what the system says -----------------------------------------------------------

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        # The system says where a new screen stands, and what it mirrors, a moment later.
        name = screen.name()
        QTimer.singleShot(0, self, lambda: self._tell_came(name))

    def _tell_came(self, name: str) -> None:
        if self.named(name) is not None:
            self.came.emit(name)
            self.changed.emit()

    def _on_removed(self, screen: QScreen) -> None:
        self.went.emit(screen.name())
        self.changed.emit()


def _pixels(screen: QScreen) -> tuple[int, int]:
    ratio = screen.devicePixelRatio()
    return round(screen.size().width() * ratio), round(screen.size().height() * ratio)


def _fitting(window: QWidget, screen: QScreen) -> QRect:
    """The window's own size in the middle of a screen, no larger than there is room."""
    room = screen.availableGeometry()
    size = window.normalGeometry().size() if not window.isVisible() else window.size()
    size = size.boundedTo(room.size())
    area = QRect(room.topLeft(), size)
    area.moveCenter(room.center())
    return area
