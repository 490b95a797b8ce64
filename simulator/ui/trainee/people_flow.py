"""Who practises here: the picker, and what is done to the list of people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.actions import Keymap
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.surroundings import Surroundings
from simulator.ui.troubles import say_trouble, unsay_trouble
from simulator.ui.windows import MainWindow
from simulator.usecases.lists import PickerView
from simulator.usecases.people import picker_view, unwritable_view

if TYPE_CHECKING:
    from simulator.progress.store import Store
    from simulator.ui.taking_in import TakingIn
    from simulator.ui.trainee.picker import PickerScreen

    # Heavy (transitions, yaml): the first frame comes before it.
    from simulator.usecases.desk import Desk


class PeopleFlow(QObject):
    """`entered` says who: profile, name, whether it is the first person ever here.
    `guest_entered` says the keeper that keeps nothing, the profile in it, and its name,
    `workshop_wanted` that a room is to play before anybody has a name here."""

    entered = Signal(int, str, bool)
    workshop_wanted = Signal()
    guest_entered = Signal(object, int, str)

    def __init__(self, window: MainWindow, tasks: Tasks, around: Surroundings) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._around = around
        self._taking: TakingIn | None = None
        self._borrowed: Desk | None = None
        self._people = unwritable_view(str(around.data_folder), window.looks.language)

    @property
    def nobody_yet(self) -> bool:
        """Whether no one has a profile here."""
        return not self._people.profiles

    def know(self, people: PickerView) -> None:
        """Takes the list of people as it was read elsewhere."""
        self._people = people

    def show(self) -> None:
        """Who is practising?"""
        self._window.show_screen(self._build)

    def reread_and_show(self) -> None:
        """The same with the list as it stands now."""
        self._tasks.start(self._change(lambda store: None))

    def _build(self, theme: Theme, keymap: Keymap) -> PickerScreen:
        from simulator.ui.trainee.picker import PickerScreen

        people = replace(self._people, language=self._window.looks.language)
        screen = PickerScreen(theme, people, now=self._around.clock(), keymap=keymap)
        screen.profile_chosen.connect(self._on_profile_chosen)
        screen.profile_created.connect(lambda name: self._tasks.start(self._create(name)))
        screen.profile_renamed.connect(self._on_profile_renamed)
        screen.profile_deleted.connect(self._on_profile_deleted)
        screen.taking_in_wanted.connect(lambda: self._tasks.start(self._ask_for_results()))
        screen.guest_chosen.connect(lambda: self._tasks.start(self._enter_as_guest()))
        screen.workshop_wanted.connect(self.workshop_wanted)
        screen.language_chosen.connect(self._on_language_chosen)
        return screen

    def _on_language_chosen(self, language: str) -> None:
        self._window.change_looks(replace(self._window.looks, language=language))

    def _on_profile_chosen(self, profile: int) -> None:
        name = next(row.name for row in self._people.profiles if row.id == profile)
        unsay_trouble(self._window)
        self.entered.emit(profile, name, False)

    def _on_profile_renamed(self, profile: int, name: str) -> None:
        self._tasks.start(self._change(lambda store: store.profiles.rename(profile, name)))

    def _on_profile_deleted(self, profile: int) -> None:
        self._tasks.start(self._change(lambda store: store.profiles.delete(profile)))

    def _create(self, name: str) -> Task:
        """A new person."""
        first = self.nobody_yet
        at = self._around.clock()
        try:
            made = yield self._around.keeper.submit(lambda store: store.profiles.add(name, at))
            yield from self._reread()
        except KnownError as error:
            say_trouble(self._window, error)
            return
        unsay_trouble(self._window)
        self.entered.emit(made.id, made.name, first)

    def _change(self, work: Callable[[Store], None]) -> Task:
        """Something is done to the list, then it is shown anew."""
        try:
            yield self._around.keeper.submit(work)
            yield from self._reread()
        except KnownError as error:
            say_trouble(self._window, error)
        else:
            unsay_trouble(self._window)
        self.show()

    def _reread(self) -> Task:
        folder, language = str(self._around.data_folder), self._window.looks.language
        self._people = yield self._around.keeper.submit(
            lambda store: picker_view(store, folder, language)
        )

    # --- from another computer ----------------------------------------------------------

    def _ask_for_results(self) -> Task:
        """Which file; whose results are in it practises here from then on."""
        if self._taking is None:
            make, keeper = self._around.make_desk, self._around.keeper
            # Nobody's desk: results are read on the thread of its shelf.
            desk = yield self._around.in_background(lambda: make(keeper, 0, False))
            self._begin_taking(desk)
        if self._taking is not None:
            self._taking.ask()

    def _begin_taking(self, desk: Desk) -> None:
        from simulator.ui.taking_in import TakingIn
        from simulator.usecases.merging import Merging

        merging = Merging(self._around.keeper, desk.shelf, clock=self._around.clock)
        self._taking = TakingIn(self._window, self._tasks, merging, here=True)
        self._taking.taken.connect(self.reread_and_show)
        self._borrowed = desk

    def leave(self) -> None:
        """Somebody is about to practise: nothing more is taken in."""
        if self._taking is not None and self._borrowed is not None:
            self._taking.close()
            self._borrowed.shelf.close()
            self._taking = self._borrowed = None

    def _enter_as_guest(self) -> Task:
        """Everything as for a person, in memory."""
        keeper = self._around.guest_keeper()
        at = self._around.clock()
        name = translate("Picker", "Guest")
        made = yield keeper.submit(lambda store: store.profiles.add(name, at))
        self.guest_entered.emit(keeper, made.id, made.name)
