"""What stands in the main window while a room plays: the presenter's screen, or on one screen
the room's picture with a slim bar under it.

Built anew whenever the window is (theme, text size, language), and then shown what holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from simulator.ui.actions import Keymap
from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.room_commands import Commands
from simulator.ui.projector.room_stage import RoomStage
from simulator.ui.projector.seen_words import seen_words
from simulator.ui.projector.single_screen import SingleScreen
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.windows import MainWindow
from simulator.usecases.workshop.clocks import Clocks
from simulator.usecases.workshop.presenter_views import PresenterView

PICTURE_WIDTH = 640
"""Of the small picture of what the room sees, in pixels; shown smaller, never larger."""
_NOTES_SCALE = 1.25
_MINUTE_S = 60


class PresenterSide(QObject):
    """Wishes out, as the screens say them."""

    hands_changed = Signal(int, object)
    focus_wanted = Signal(int)
    reply_chosen = Signal(int)
    measure_written = Signal(str, object)
    rule_written = Signal(str)
    command_wanted = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        stage: RoomStage,
        commands: Commands,
        today: Callable[[], date],
        view: Callable[[], PresenterView],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._commands = commands
        self._today = today
        self._view = view
        self._notes_scale = _NOTES_SCALE
        self._screen: PresenterScreen | SingleScreen | None = None
        self._clocks: tuple[int, int, int, bool] | None = None
        self._asked = False
        self._phones: int | None = None
        stage.changed.connect(self.show_audience)
        stage.picture.changed.connect(self.show_audience)
        stage.safety_changed.connect(self._on_safety_changed)

    def open(self) -> None:
        """Puts the screen into the main window."""
        self._window.show_screen(self._build)

    def close(self) -> None:
        """Another screen comes to the front."""
        self._screen = None
        self._stage.changed.disconnect(self.show_audience)
        self._stage.picture.changed.disconnect(self.show_audience)
        self.deleteLater()

    def own_commands(self) -> Mapping[str, Callable[[], None]]:
        """What the screen carries out by itself, for keys pressed in the other window."""
        screen = self._screen
        return screen.own_commands() if isinstance(screen, PresenterScreen) else {}

    # --- what is shown ------------------------------------------------------------------

    def show_step(self) -> None:
        """The step as it is now."""
        if self._screen is not None:
            self._screen.show_view(self._view())

    def show_audience(self) -> None:
        """What the room sees, in small and in words."""
        screen, stage = self._screen, self._stage
        if not isinstance(screen, PresenterScreen):
            return
        picture = stage.picture
        if stage.dark:
            words = translate("Workshop", "Nothing: its screen is not there.")
            screen.show_audience(None, words, stage.screen_name())
            return
        small = picture.pixmap(PICTURE_WIDTH, self._window.devicePixelRatioF())
        wall = picture.wall
        words = seen_words(wall.shown, frozen=wall.frozen and not wall.covered)
        screen.show_audience(small, words, stage.screen_name())

    def show_clocks(self, clocks: Clocks, planned_minutes: int) -> None:
        """How long the turn and the session have run; nothing where that is what stands there."""
        now = (clocks.turn_s, clocks.session_s, planned_minutes * _MINUTE_S, clocks.paused)
        if now != self._clocks:
            self._clocks = now
            if self._screen is not None:
                self._screen.show_clocks(*now)

    def show_phones(self, phones: int) -> None:
        """How many phones show the page; nothing of it where the room sees this screen."""
        self._phones = phones
        if isinstance(self._screen, PresenterScreen):
            self._screen.show_phones(phones)

    def show_ask_end(self, asked: bool) -> None:
        """Whether Esc was pressed once."""
        self._asked = asked
        if self._screen is not None:
            self._screen.show_ask_end(asked)

    def _on_safety_changed(self, safe: bool) -> None:
        if isinstance(self._screen, PresenterScreen):
            self._screen.curtain(not safe)

    # --- building -----------------------------------------------------------------------

    def _build(self, theme: Theme, keymap: Keymap) -> PresenterScreen | SingleScreen:
        screen = self._single(theme, keymap) if self._stage.single else self._double(theme, keymap)
        screen.reaches = True
        screen.measure_written.connect(self.measure_written)
        screen.rule_written.connect(self.rule_written)
        screen.command_wanted.connect(self.command_wanted)
        self._screen = screen
        screen.show_view(self._view())
        if self._clocks is not None:
            screen.show_clocks(*self._clocks)
        screen.show_ask_end(self._asked)
        self.show_audience()
        return screen

    def _single(self, theme: Theme, keymap: Keymap) -> SingleScreen:
        picture = self._stage.inset()
        today = self._today()
        return SingleScreen(theme, picture, commands=self._commands, today=today, keymap=keymap)

    def _double(self, theme: Theme, keymap: Keymap) -> PresenterScreen:
        screen = PresenterScreen(
            theme,
            commands=self._commands,
            today=self._today(),
            keymap=keymap,
            notes_scale=self._notes_scale,
        )
        # Before anything private is in it.
        screen.curtain(not self._stage.safe)
        screen.show_phones(self._phones)
        screen.hands_changed.connect(self.hands_changed)
        screen.focus_wanted.connect(self.focus_wanted)
        screen.reply_chosen.connect(self.reply_chosen)
        screen.notes_scaled.connect(self._on_notes_scaled)
        return screen

    def _on_notes_scaled(self, scale: float) -> None:
        self._notes_scale = scale
