"""What is asked before a workshop: filled in, kept for the next time, tried with the test card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal

from simulator.ui.actions import Keymap
from simulator.ui.projector.audience_window import AudienceWindow
from simulator.ui.projector.looks_of_room import RoomLooks, RoomPalette
from simulator.ui.projector.room_screens import RoomScreens
from simulator.ui.projector.setup_screen import SetupScreen
from simulator.ui.theme import Theme
from simulator.ui.widgets.letting_go import delete_parentless
from simulator.ui.windows import MainWindow
from simulator.usecases.workshop.frames import CardFrame
from simulator.usecases.workshop.setup_views import RoomTheme, ScreenRow, SetupView, SetupWishes

_ENDING_THE_CARD = ("next", "back", "next_arrow", "back_arrow", "test_card", "start", "leave")


class WorkshopSetup(QObject):
    """`started` carries the wishes, `gone_on_with` the run that was cut off and the wishes."""

    started = Signal(object)
    gone_on_with = Signal(int, object)
    left = Signal()

    def __init__(
        self, window: MainWindow, screens: RoomScreens, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._screens = screens
        self._clock = clock
        self._view = SetupView("")
        self._screen: SetupScreen | None = None
        self._card: AudienceWindow | None = None
        screens.changed.connect(self._on_screens_changed)

    def open(self, view: SetupView) -> None:
        """Asks."""
        self._view = self._with_screens(view)
        self._window.show_screen(self._build)

    def close(self) -> None:
        """Another screen comes to the front."""
        self._screen = None
        self._drop_card()
        self._screens.changed.disconnect(self._on_screens_changed)
        self.deleteLater()

    @property
    def in_front(self) -> bool:
        """Whether it is what the window shows."""
        return self._screen is not None and self._window.screen_shown is self._screen

    def _build(self, theme: Theme, keymap: Keymap) -> SetupScreen:
        if self._screen is not None:  # built anew: what was filled in stays
            self._view = replace(self._view, wishes=self._screen.wishes())
        screen = SetupScreen(theme, self._view, now=self._clock(), keymap=keymap)
        screen.started.connect(self.started)
        screen.gone_on_with.connect(self.gone_on_with)
        screen.card_wanted.connect(self._on_card_wanted)
        screen.back_wanted.connect(self._on_back_wanted)
        self._screen = screen
        return screen

    def _on_back_wanted(self) -> None:
        """The test card goes first."""
        if self._card is not None:
            self._drop_card()
        else:
            self.left.emit()

    # --- screens ------------------------------------------------------------------------

    def _with_screens(self, view: SetupView) -> SetupView:
        """The screens there are now. The room gets the one it had the last time, else any other
        than the one the window is on, else there is one for all."""
        here = self._screens.of(self._window)
        rows = tuple(self._rows(here))
        view = replace(view, screens=rows)
        names = [row.name for row in view.others if self._screens.beside(row.name) is not None]
        wanted = view.wishes.screen
        screen = wanted if wanted in names else (names[0] if names else "")
        return replace(view, wishes=replace(view.wishes, screen=screen))

    def _rows(self, here: str) -> list[ScreenRow]:
        standing = self._screens.named(here)
        rows = []
        for place in self._screens.places():
            is_here = place.name == here
            mirrored = not is_here and standing is not None and place.overlaps(standing)
            width, height = place.pixels
            rows.append(ScreenRow(place.name, width, height, is_here, mirrored))
        return rows

    def _on_screens_changed(self) -> None:
        if self.in_front and self._screen is not None:
            view = replace(self._view, wishes=self._screen.wishes())
            self._view = self._with_screens(view)
            self._screen.show_view(self._view)

    # --- the test card ------------------------------------------------------------------

    def _on_card_wanted(self, wishes: SetupWishes) -> None:
        """On the screen the room is to have; the second time it goes again."""
        if self._card is not None:
            self._drop_card()
            return
        card = AudienceWindow(room_looks(self._window, wishes.theme), commands=self._on_card)
        card.close_wanted.connect(self._drop_card)
        card.view.show_frame(CardFrame(wishes.room))
        self._card = card
        there = self._screens.named(wishes.screen)
        where = there.name if there is not None else self._screens.of(self._window)
        # Where both can be seen, the keyboard stays with the questions.
        card.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, there is not None)
        self._screens.put(card, where, full=True)

    def _on_card(self) -> Mapping[str, Callable[[], None]]:
        return dict.fromkeys(_ENDING_THE_CARD, self._drop_card)

    def _drop_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            delete_parentless(self._card)
            self._card = None


def room_looks(window: MainWindow, theme: RoomTheme) -> RoomLooks:
    """How the wall looks: its own colours, the letters and motion of the window."""
    palette = RoomPalette.DARK if theme is RoomTheme.DARK else RoomPalette.ROOM
    return RoomLooks(palette, window.theme.family, window.looks.reduced_motion)
