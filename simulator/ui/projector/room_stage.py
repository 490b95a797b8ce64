"""The two windows of a workshop: which stands where, and what the room sees.

The main window is the presenter's. Whatever the system does with screens, nothing private is
shown where the room can see it: `safe` says whether it may be shown at all, and is asked again
whenever a window or a screen has moved.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from simulator.ui.actions import TALKS
from simulator.ui.projector.audience_view import AudienceView
from simulator.ui.projector.audience_window import AudienceWindow
from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.room_commands import Commands
from simulator.ui.projector.room_picture import RoomPicture
from simulator.ui.projector.room_screens import Place, RoomScreens
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.letting_go import delete_parentless
from simulator.ui.windows import MainWindow

SETTLING_MS = 250
"""How long a system may take to move a window where it was told to."""
_WHEREABOUTS = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.WindowStateChange,
    QEvent.Type.ScreenChangeInternal,
)


class _RoomWindow(AudienceWindow):
    """The room's window, in which the language of the talk can be changed as in the other."""

    def scopes(self) -> tuple[str, ...]:
        return (self.scope, TALKS)


class RoomStage(QObject):
    """`changed` when the room sees something else, or sees it elsewhere; `safety_changed` says
    whether what is private may be shown. `screen_lost` names the room's screen, until
    `screen_back`; `screen_found` another one that came while the room has none. `close_wanted`:
    the room's window is to be closed."""

    changed = Signal()
    safety_changed = Signal(bool)
    screen_lost = Signal(str)
    screen_back = Signal()
    screen_found = Signal(str)
    close_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        screens: RoomScreens,
        looks: RoomLooks,
        commands: Commands,
        room: str = "",
    ) -> None:
        super().__init__(window)
        self.picture = RoomPicture(room, self)
        self._window = window
        self._screens = screens
        self._looks = looks
        self._commands = commands
        self._audience: AudienceWindow | None = None
        self._screen = ""
        self._home = ""
        self._before: Qt.WindowState | None = None
        self._safe = True
        # One for all moves: a second one begun before the first has settled has its own time.
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(SETTLING_MS)
        self._moving.timeout.connect(self._settle)
        screens.came.connect(self._on_came)
        screens.went.connect(self._on_went)
        screens.changed.connect(self._on_screens_changed)
        window.installEventFilter(self)

    # --- on and off ---------------------------------------------------------------------

    def open(self, screen: str) -> None:
        """Shows the room its window, on a screen of its own; an empty name: on one screen,
        where the room sees everything and the picture is set into the main window."""
        self._screen = screen
        if not screen:
            self._fill_the_one()
            return
        home = self._screens.beside(screen) or ""
        stands = self._screens.under(self._window)
        if screen in stands and home:
            self._set_moving()
            self._screens.put(self._window, home, full=False)
        self._home = home if screen in stands else self._screens.of(self._window)
        self._show_audience()
        self._keep_keyboard()
        self._review()
        self.changed.emit()

    def close(self) -> None:
        """The room's window goes; the main one stays where it is."""
        self._window.removeEventFilter(self)
        self._screens.came.disconnect(self._on_came)
        self._screens.went.disconnect(self._on_went)
        self._screens.changed.disconnect(self._on_screens_changed)
        self.hide()
        self._leave_the_one()
        self.deleteLater()

    def hide(self) -> None:
        """The room's window goes, at once; with the main one, too, when that is closed."""
        self.picture.paint_on(None)
        if self._audience is not None:
            self._audience.hide()
            delete_parentless(self._audience)
            self._audience = None

    def inset(self) -> AudienceView:
        """The picture for a main window that the room sees too; the one before it is gone."""
        view = AudienceView(self._looks)
        self.picture.paint_on(view)
        return view

    def restyle(self, looks: RoomLooks) -> None:
        """Other letters: the room's picture is made anew in place."""
        self._looks = looks
        if self.picture.view is not None:
            self.picture.view.show_looks(looks)
        self.picture.repaint()

    # --- what the room sees -------------------------------------------------------------

    @property
    def single(self) -> bool:
        """Whether there is one screen for all."""
        return not self._screen

    @property
    def safe(self) -> bool:
        """Whether what is private may be shown."""
        return self._safe

    @property
    def dark(self) -> bool:
        """Whether the room has no screen to look at."""
        return not self.single and self._screens.named(self._screen) is None

    def screen_name(self) -> str:
        """The room's screen by name and size."""
        place = self._screens.named(self._screen)
        if place is None:
            return filled(translate("Workshop", "{screen}: not there"), screen=self._screen)
        return screen_words(place)

    # --- moving -------------------------------------------------------------------------

    def swap(self) -> bool:
        """The room's screen to the presenter and the presenter's to the room; whether both can
        be: what is private needs a screen of its own."""
        here = self._screens.of(self._window)
        other = self._screen
        if self.single or here == other or not self._screens.is_own(other):
            return False
        self._set_moving()
        self._screen, self._home = here, other
        self._screens.put(self._window, other, full=False)
        self._show_audience()
        self._keep_keyboard()
        return True

    def move_to(self, screen: str) -> None:
        """Another screen for the room."""
        self._leave_the_one()
        self._screen = screen
        self._set_moving()
        self._show_audience()

    def toggle_full(self) -> None:
        """The room's window over all of its screen, or as a window on it."""
        if self._audience is not None and not self.dark:
            full = not self._audience.isFullScreen()
            self._screens.put(self._audience, self._screen, full=full)

    def bring_forward(self) -> None:
        """The room's window over all of its screen again, whatever lies over it."""
        if self._audience is not None and not self.dark:
            self._screens.put(self._audience, self._screen, full=True)
            self._screens.lift(self._audience)
            self._keep_keyboard()

    # --- what the system does -----------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in _WHEREABOUTS:
            self._review()
        return False

    def _on_went(self, name: str) -> None:
        if self.single:
            return
        if name in self._screens.under(self._window):
            self._set_moving()  # the system is about to put the notes anywhere
        if name == self._screen and self._audience is not None:
            self._audience.hide()
            self.screen_lost.emit(name)
            self.changed.emit()

    def _on_came(self, name: str) -> None:
        if name == self._screen and self._audience is not None:
            self._show_audience()
            self._keep_keyboard()
            self.screen_back.emit()
        elif name == self._home and self._screen in self._screens.under(self._window):
            self._set_moving()
            self._screens.put(self._window, name, full=False)
        elif (self.single or self.dark) and self._screens.beside(name) is not None:
            self.screen_found.emit(name)
        self._review()

    def _on_screens_changed(self) -> None:
        self._review()
        place = self._screens.named(self._screen)
        if self._audience is None or place is None:
            return
        if self._audience.isFullScreen() and self._audience.geometry() != place.area:
            self._show_audience()
        if not self._safe:
            self._screens.lift(self._audience)  # the room goes on seeing the talk

    def _set_moving(self) -> None:
        """Nothing private until all windows are where they belong. It is off the screen, not
        only about to be, before anything moves."""
        self._moving.start()
        self._review()
        self._window.repaint()

    def _settle(self) -> None:
        self._review()
        self.changed.emit()

    def _review(self) -> None:
        safe = self.single or (not self._moving.isActive() and self._apart())
        if safe != self._safe:
            self._safe = safe
            self.safety_changed.emit(safe)

    def _apart(self) -> bool:
        """Whether the main window is nowhere the room looks."""
        stands = self._screens.under(self._window)
        return self._screen not in stands and all(map(self._screens.is_own, stands))

    # --- one screen for all -------------------------------------------------------------

    def _fill_the_one(self) -> None:
        """The main window is the room's picture: all of the screen, and no menus over it."""
        self._before = self._window.windowState()
        self._window.menus.hide()
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)

    def _leave_the_one(self) -> None:
        if self._before is not None:
            self._window.menus.show()
            self._window.setWindowState(self._before)
            self._before = None

    # --- inner works --------------------------------------------------------------------

    def _keep_keyboard(self) -> None:
        """The keyboard to the presenter, once the system has put the other window there: in its
        fields is written."""
        QTimer.singleShot(SETTLING_MS, self._window, self._window.activateWindow)

    def _show_audience(self) -> None:
        if self._screens.named(self._screen) is None:
            return
        if self._audience is None:
            self._audience = _RoomWindow(self._looks, commands=self._commands)
            # The keyboard stays with the presenter, whose fields are written in.
            self._audience.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._audience.close_wanted.connect(self.close_wanted)
        self._screens.put(self._audience, self._screen, full=True)
        self.picture.paint_on(self._audience.view)


def screen_words(place: Place) -> str:
    """A screen by its name and its size."""
    text = translate("Workshop", "{screen} · {width}×{height}")
    width, height = place.pixels
    return filled(text, screen=place.name, width=str(width), height=str(height))
