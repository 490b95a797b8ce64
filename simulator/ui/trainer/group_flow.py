"""Drives the group screen: reads what is there, fills in what has to be worked out, keeps what a
trainer writes.

The screen stands at once, with what was read last; reading goes on off the window's thread and
stops when one leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.actions import Keymap
from simulator.ui.looks import Looks
from simulator.ui.prompts import ask_before_deleting
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainer.group import GroupScreen
from simulator.ui.trainer.group_save_panel import Saving
from simulator.ui.trainer.group_surroundings import GroupSurroundings
from simulator.ui.trainer.intake_flow import IntakeFlow
from simulator.ui.troubles import say_trouble, trouble_title
from simulator.ui.windows import MainWindow
from simulator.usecases.days import day_here
from simulator.usecases.group_views import GroupView
from simulator.usecases.register_views import PainPoint, RegistersView
from simulator.usecases.steps import Steps

if TYPE_CHECKING:
    from simulator.ui.trainer.group_save_flow import GroupSaveFlow, Handed
    from simulator.usecases.bringing_in import BringingIn
    from simulator.usecases.results import Results


class GroupFlow(QObject):
    """The group of one window. `left` when the person wants to leave it; `fork_wanted` has the
    scenario and the node to open in the workbench."""

    left = Signal()
    fork_wanted = Signal(str, str)

    def __init__(self, window: MainWindow, tasks: Tasks, around: GroupSurroundings) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._around = around
        self._results: Results | None = None
        self._saving: GroupSaveFlow | None = None
        self._screen: GroupScreen | None = None
        self._kept: object = None
        self._view: GroupView | None = None
        self._registers: RegistersView | None = None
        self._team = 0
        self._reading = 0
        self._stale = False
        self._when_read: list[Callable[[Handed], None]] = []
        self._intake = IntakeFlow(window, tasks, self._bringing_in)
        self._intake.done.connect(self._reread)
        window.looks_changed.connect(self._on_looks_changed)
        window.closing.connect(self._on_closing)

    # --- coming and going ---------------------------------------------------------------

    def open(self) -> None:
        """Bring the group to the front, as it was read last, and read it anew."""
        self._window.show_screen(self._build, self._kept)
        self._reread()

    def close(self) -> None:
        """The screen goes: nothing more is worked out for it."""
        if self._screen is not None:
            self._kept = self._screen.state() or self._kept
            self._screen = None
        self._reading += 1
        self._when_read.clear()

    @property
    def in_front(self) -> bool:
        """Whether the group is what the window shows."""
        return self._screen is not None and self._window.screen_shown is self._screen

    def take_in(self, files: Sequence[Path]) -> None:
        """Bring results in from files that were dropped, into the team that is shown."""
        self._intake.take(files, team=self._team)

    def _build(self, theme: Theme, keymap: Keymap) -> GroupScreen:
        today = day_here(self._around.clock())
        screen = GroupScreen(theme, self._view, self._registers, today=today, keymap=keymap)
        screen.left.connect(self.left)
        screen.team_chosen.connect(self._on_team_chosen)
        screen.team_kept.connect(self._on_team_kept)
        screen.team_deletion_wanted.connect(self._on_team_deletion_wanted)
        screen.bring_in_wanted.connect(lambda: self._intake.ask(self._team))
        screen.saving_chosen.connect(self._on_saving_chosen)
        screen.print_wanted.connect(self._on_print_wanted)
        screen.fork_opened.connect(self.fork_wanted)
        screen.measure_kept.connect(lambda pain: self._tasks.start(self._keep_measure(pain)))
        screen.uncovered.connect(self._on_uncovered)
        self._screen = screen
        self._stale = False
        return screen

    def _show(self) -> None:
        """Shows what was read. Under a panel it waits until that is closed."""
        if not self.in_front or self._screen is None:
            return
        if self._screen.editing:
            self._stale = True
            return
        self._window.show_screen(self._build, self._screen.state() or self._kept)

    def _on_uncovered(self) -> None:
        if self._stale:
            self._show()

    # --- reading ------------------------------------------------------------------------

    def _reread(self) -> None:
        if self.in_front:
            self._tasks.start(self._read())

    def _read(self) -> Task:
        self._reading += 1
        reading = self._reading
        language = self._window.looks.language

        def stop() -> bool:
            return reading != self._reading

        try:
            results = yield from self._having_results()
            view = yield from results.group(self._team, language, progress=self._hear, stop=stop)
            if stop():
                return
            before = self._view, self._registers
            self._view = view
            if before[0] != view:
                self._show()
            registers = yield from results.registers(language, self._team, stop=stop)
        except KnownError as error:
            if not stop():
                say_trouble(self._window, error)
            return
        if stop():
            return
        self._registers = registers
        if before[1] != registers:
            self._show()
        self._tell_waiting()

    def _having_results(self) -> Steps[Results]:
        """The rooms behind the group are loaded when it is first wanted."""
        if self._results is None:
            made: Results = yield self._around.in_background(self._around.make_results)
            self._settle(made)
        return self._found()

    def _settle(self, made: Results) -> None:
        """The first that were made stay."""
        if self._results is None:
            self._results = made
        elif made is not self._results:
            made.shelf.close()

    def _found(self) -> Results:
        if self._results is None:
            raise AssertionError("what is read or saved goes through the results")
        return self._results

    def _bringing_in(self) -> Steps[BringingIn]:
        from simulator.usecases.bringing_in import BringingIn
        from simulator.usecases.merging import Merging

        results = yield from self._having_results()
        merging = Merging(results.keeper, results.shelf, clock=self._around.clock)
        return BringingIn(results.keeper, merging)

    def _hear(self, done: int, all_of_them: int) -> None:
        if self._screen is not None and self.in_front:
            self._screen.show_working(done, all_of_them)

    def _tell_waiting(self) -> None:
        """What was asked for while it was being read."""
        waiting, self._when_read = self._when_read, []
        handed = self._handed()
        if handed is not None:
            for then in waiting:
                then(handed)

    # --- teams --------------------------------------------------------------------------

    def _on_team_chosen(self, team: int) -> None:
        if team != self._team:
            self._team, self._registers = team, None
            self._reread()

    def _on_team_kept(self, team: int, name: str, people: tuple[int, ...]) -> None:
        self._tasks.start(self._keep_team(team, name, people))

    def _keep_team(self, team: int, name: str, people: tuple[int, ...]) -> Task:
        """Kept, or said why not where its name is typed."""
        try:
            results = yield from self._having_results()
            if team:
                yield from results.rename_team(team, name)
            else:
                made = yield from results.add_team(name)
                team = made.id
            yield from results.put_members(team, people)
        except KnownError as error:
            if self._screen is not None:
                self._screen.tell_team(trouble_title(error))
            return
        self._team, self._registers = team, None
        self._leave_panel()

    def _on_team_deletion_wanted(self, team: int) -> None:
        screen, view = self._screen, self._view
        if screen is None or view is None:
            return
        name = next((one.name for one in view.teams if one.id == team), "")
        ask_before_deleting(
            screen.theme,
            screen,
            filled(translate("Group", "Delete the team {name}?"), name=name),
            translate("Group", "Its people and what they played stay."),
            deed=translate("Group", "Delete the team"),
            on_yes=lambda: self._tasks.start(self._delete_team(team)),
        )

    def _delete_team(self, team: int) -> Task:
        try:
            results = yield from self._having_results()
            yield from results.delete_team(team)
        except KnownError as error:
            say_trouble(self._window, error)
            return
        self._team, self._registers = 0, None
        self._leave_panel()

    def _leave_panel(self) -> None:
        if self._screen is not None:
            self._screen.close_cover()
        self._reread()

    # --- measures -----------------------------------------------------------------------

    def _keep_measure(self, pain: PainPoint) -> Task:
        """Kept, then shown as kept: nothing else has changed by it."""
        from simulator.usecases.measuring import measure_of

        try:
            results = yield from self._having_results()
            yield from results.keep_measure(measure_of(pain))
        except KnownError as error:
            say_trouble(self._window, error)
            return
        registers = self._registers
        if registers is None:
            return
        place = pain.scenario, pain.cause
        pains = tuple(
            pain if (one.scenario, one.cause) == place else one for one in registers.pains
        )
        self._registers = replace(registers, pains=pains)
        self._show()

    # --- saving -------------------------------------------------------------------------

    def _handed(self) -> Handed | None:
        from simulator.ui.trainer.group_save_flow import Handed

        if self._view is None or self._registers is None:
            return None
        return Handed(day_here(self._around.clock()), self._view, self._registers)

    def _with_all(self, then: Callable[[Handed], None]) -> None:
        """Now, or as soon as everything is read."""
        handed = self._handed()
        if handed is not None:
            then(handed)
        else:
            self._when_read.append(then)

    def _on_saving_chosen(self, saving: Saving, names: bool) -> None:
        self._with_all(lambda handed: self._save_flow().save(saving, handed, names=names))

    def _on_print_wanted(self) -> None:
        self._with_all(lambda handed: self._save_flow().print(handed))

    def _save_flow(self) -> GroupSaveFlow:
        from simulator.ui.trainer.group_save_flow import GroupSaveFlow

        if self._saving is None:
            clock = self._around.clock
            self._saving = GroupSaveFlow(self._window, self._tasks, self._found(), clock)
        return self._saving

    # --- the window ---------------------------------------------------------------------

    def _on_looks_changed(self, looks: Looks) -> None:
        """Texts of scenarios in another language."""
        if self._view is not None:
            self._reread()

    def _on_closing(self) -> None:
        self._reading += 1
        if self._results is not None:
            self._results.shelf.close()
