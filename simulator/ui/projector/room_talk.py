"""A room's talk under way: keys in, frames to both windows.

One brain, two windows: whatever has the keyboard, the same commands are carried out here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.model.errors import KnownError
from simulator.ui.projector.presenter_side import PresenterSide
from simulator.ui.projector.room_commands import Press, commands_of
from simulator.ui.projector.room_count import RoomCount
from simulator.ui.projector.room_stage import RoomStage
from simulator.ui.projector.room_steps import RoomSteps
from simulator.ui.projector.room_strips import RoomStrips
from simulator.ui.projector.surroundings import ProjectorSurroundings
from simulator.ui.tasks import Task, Tasks
from simulator.ui.windows import MainWindow
from simulator.usecases.days import day_here
from simulator.usecases.tongue import Tongue
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.presenter_views import PresenterView
from simulator.usecases.workshop.presenting import presenter_view
from simulator.usecases.workshop.stages import Stage
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops

TICK_MS = 1000
ASKED_FOR_S = 15
"""How long the question whether to end stands: a second stray Esc much later is a first one."""


class RoomTalk(QObject):
    """`left` when it has ended, `stepped` whenever the step shown, or what the room says of it,
    is another one. `hand_out_wanted` carries whether it is to be printed, `reworded` the
    language the talk goes on in."""

    left = Signal()
    stepped = Signal()
    hand_out_wanted = Signal(bool)
    reworded = Signal(str)

    says_tongue = False

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        around: ProjectorSurroundings,
        workshops: Workshops,
        workshop: Workshop,
        *,
        stage: RoomStage,
        strips: RoomStrips,
    ) -> None:
        super().__init__(window)
        self.workshop = workshop
        self.stage = stage
        self._window = window
        self._tasks = tasks
        self._around = around
        self._workshops = workshops
        self._strips = strips
        self._about: int | None = None
        self._asked_end = self._closed = False
        self._asked_at = 0.0
        self.steps = RoomSteps(tasks, workshops, workshop, stage.picture, now=around.now)
        self.side = PresenterSide(window, stage, self.commands, self._today, self._view)
        self.count = RoomCount(workshop, self.steps, self.side)
        self.side.command_wanted.connect(self.carry_out)
        self.steps.done.connect(self._show)
        self.steps.kept.connect(self._say_trouble)
        self.steps.refused.connect(strips.say)
        self.count.counted.connect(self._on_counted)
        self.count.written.connect(self._on_written)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    # --- on and off ---------------------------------------------------------------------

    def open(self) -> None:
        """The step it stands at, in both windows."""
        self.stage.picture.show(frame_of(self.workshop))
        self.side.open()
        self._on_tick()
        self._timer.start()
        self._show()
        self._tasks.start(self._learn_about())

    def close(self) -> None:
        """Lets go of both windows; all that can be is kept."""
        self._closed = True
        self.steps.keep_at_last()
        self._timer.stop()
        self._strips.close()
        self.side.close()
        self.stage.close()
        self.deleteLater()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done now, in either window."""
        if self._closed:
            return {}
        speak = {"next_language": self._window.next_talks_wanted.emit}
        return {**commands_of(self), **self.side.own_commands(), **speak}

    def carry_out(self, action: str) -> None:
        """A command that a button names; nothing where it cannot be carried out now."""
        run = self.commands().get(action)
        if run is not None:
            run()

    # --- what is shown ------------------------------------------------------------------

    def _view(self) -> PresenterView:
        return presenter_view(self.workshop, self._about)

    def _today(self) -> date:
        return day_here(self._around.clock())

    def _show(self) -> None:
        """The step as it stands, in both windows."""
        if self._closed:
            return
        self.stage.picture.show(frame_of(self.workshop))
        self.side.show_step()
        self._on_tick()
        self._say_trouble()
        # On the only screen the picture needs the room.
        joining = self.workshop.spot.stage is Stage.JOIN and not self.stage.single
        self._strips.say_joining(joining)
        self._strips.say_farewell(self.workshop.spot.stage is Stage.FAREWELL)
        self.stepped.emit()

    def _on_counted(self) -> None:
        self._show()
        if self.workshop.counting and not self.workshop.supposing:
            self.stage.picture.show_option(self.workshop.focus)

    def _on_written(self) -> None:
        """On to the wall as it is written; the field it is written in stays as it is."""
        self.stage.picture.show(frame_of(self.workshop))

    def _say_trouble(self) -> None:
        if not self._closed:
            self._strips.say_trouble(self._workshops.trouble)

    def _learn_about(self) -> Task:
        """How long the talk may be comes late: it has to be worked out."""
        try:
            self._about = yield from self._workshops.desk.about_turns(self.workshop.training)
        except KnownError:
            return  # then nobody says it
        if not self._closed:
            self.side.show_step()

    def _on_tick(self) -> None:
        clocks = self.workshop.clocks
        self.side.show_clocks(clocks, self.workshop.kept.planned_minutes)
        if not clocks.paused:
            self.steps.keep_now_and_then()
        if self._asked_end and self._around.now() - self._asked_at >= ASKED_FOR_S:
            self._ask_end(False)

    # --- the wall -----------------------------------------------------------------------

    def show_the_room(self) -> None:
        """Whatever stands before the step goes, and the room's window lies over all."""
        self.stage.picture.show_step()
        self.stage.bring_forward()

    def move_to(self, screen: str) -> None:
        """Another screen for the room; where there was one for all, the first of its own."""
        self.stage.move_to(screen)
        self.side.open()
        self._show()

    def swap(self) -> None:
        """The two screens change places, where there are two."""
        if not self.stage.swap():
            self._strips.say_no_swap()

    def worst_road(self) -> None:
        """The worst road, where it may be played."""
        if self.workshop.may("play_worst"):
            self.steps.worst_road()
        else:
            self._strips.say_no_worst_road()

    # --- clocks -------------------------------------------------------------------------

    def pause(self) -> None:
        """Both clocks stop, or go on."""
        self.workshop.clocks.toggle()
        self._on_tick()

    def reset_clock(self) -> None:
        """The turn's clock from nought."""
        self.workshop.clocks.new_turn()
        self._on_tick()

    # --- the end ------------------------------------------------------------------------

    def press(self, run: Press) -> None:
        """Carries a command out; any but a second Esc takes the question whether to end back."""
        if self._asked_end:
            self._ask_end(False)
        self._strips.unsay()
        run()

    def leave(self) -> None:
        """Out of whatever is special, one thing at a time; else the question whether to end,
        and the second time the end. The room sees nothing of it."""
        wall = self.stage.picture.wall
        if wall.covered:
            self.stage.picture.uncover()
        elif wall.frozen:
            self.stage.picture.freeze()
        elif self.workshop.supposing:
            self.steps.what_if()
        elif self._asked_end:
            self._tasks.start(self._end())
        else:
            self._ask_end(True)

    def end(self) -> None:
        """Ends it, kept or not."""
        if not self._closed:
            self.left.emit()

    def _ask_end(self, asked: bool) -> None:
        self._asked_end, self._asked_at = asked, self._around.now()
        self.side.show_ask_end(asked)

    def _end(self) -> Task:
        """Keeps it; where the disk refuses, it is asked first."""
        yield from self.steps.close()
        trouble = self._workshops.trouble
        if trouble is None:
            self.end()
        elif not self._closed:
            self._ask_end(False)
            self._strips.say_unkept(trouble)

    # --- the language of the talk -------------------------------------------------------

    @property
    def tongue(self) -> Tongue:
        """What the talk speaks."""
        return self.workshop.training.spoken.tongue

    def reword(self, language: str) -> Task:
        """Goes on in another language, at the same step."""
        yield from self.steps.speak(language)
        self.reworded.emit(self.tongue.language)
        self._show()
