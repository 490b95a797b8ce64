"""A workshop from the questions before it to its end: the way through its screens.

The questions stand in the main window; when they are answered, the room's window is on its
screen before any note is shown in this one. At the end, or where it is left, all is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.looks import Looks
from simulator.ui.projector.page_left import PageLeft
from simulator.ui.projector.room_desk import Begin, RoomDesk
from simulator.ui.projector.room_phones import RoomPhones
from simulator.ui.projector.room_stage import RoomStage
from simulator.ui.projector.room_strips import RoomStrips
from simulator.ui.projector.room_talk import RoomTalk
from simulator.ui.projector.surroundings import ProjectorSurroundings
from simulator.ui.projector.workshop_setup import WorkshopSetup, room_looks
from simulator.ui.reports.saving import ReportFlow
from simulator.ui.tasks import Task, Tasks
from simulator.ui.texts import translate
from simulator.ui.troubles import say_sentence, say_trouble, trouble_title
from simulator.ui.windows import MainWindow
from simulator.usecases.desk import Desk
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.hand_out_views import HandOut
from simulator.usecases.workshop.handing_out import hand_out_of
from simulator.usecases.workshop.kept import Kept
from simulator.usecases.workshop.setting_up import known_of, setup_of
from simulator.usecases.workshop.setup_views import SetupView, SetupWishes
from simulator.usecases.workshop.stages import Stage
from simulator.usecases.workshop.wishes import keep_wishes
from simulator.usecases.workshop.workshop import Workshop
from simulator.usecases.workshop.workshops import Workshops

_NOBODY = 0
"""The profile of a desk that only reads scenarios."""


class WorkshopFlow(QObject):
    """`left` when the person is back where they came from; `fronted` names the talk that is in
    front now (None: none), whose language can be chosen."""

    left = Signal()
    fronted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        around: ProjectorSurroundings,
        language: Callable[[], str],
    ) -> None:
        """`language` says which one the talks are wanted in."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._around = around
        self._language = language
        self._scenario = ""
        self._view = SetupView("")
        self._setup: WorkshopSetup | None = None
        self._talk: RoomTalk | None = None
        self._phones: RoomPhones | None = None
        self._desk: RoomDesk | None = None
        self._theme = SetupWishes().theme
        self._starting = False
        self._visit = 0
        self._reports = ReportFlow(window, tasks)
        self._page_left = PageLeft(window, self._reports)
        self._last_page: HandOut | None = None
        self._page_taken = False
        self._reports.taken.connect(self._on_page_taken)
        window.looks_changed.connect(self._on_looks_changed)
        window.closing.connect(self._on_closing)

    @property
    def playing(self) -> bool:
        """Whether a room is at a talk, or is just getting there."""
        return self._talk is not None or self._starting

    # --- the questions ------------------------------------------------------------------

    def open(self, scenario: str) -> None:
        """Asks what has to be known before a room plays a scenario."""
        self.close()
        self._page_left.drop()
        self._scenario = scenario
        self._tasks.start(self._ask(scenario, self._visit))

    def close(self) -> None:
        """Leaves whatever is in front here; a talk under way is kept as it is."""
        self._visit += 1
        if self._setup is not None:
            self._setup.close()
            self._setup = None
        self._drop_talk()

    def _ask(self, scenario: str, visit: int) -> Task:
        make, keeper = self._around.make_desk, self._around.keeper
        desk: Desk = yield self._around.in_background(lambda: make(keeper, _NOBODY, False))
        try:
            view = yield from setup_of(desk, scenario, self._language())
        except KnownError as error:
            known = yield from known_of(desk, scenario, self._language())
            view = replace(known, trouble=trouble_title(error))
        finally:
            desk.shelf.close()
        if visit != self._visit:
            return
        self._view = view
        self._setup = setup = WorkshopSetup(self._window, self._around.screens, self._around.clock)
        setup.started.connect(self._on_started)
        setup.gone_on_with.connect(self._on_gone_on_with)
        setup.left.connect(self._on_left)
        setup.open(view)

    def _on_left(self) -> None:
        self.close()
        self.left.emit()

    # --- beginning ----------------------------------------------------------------------

    def _on_started(self, wishes: SetupWishes) -> None:
        kept = Kept(expected=wishes.expected, planned_minutes=wishes.planned_minutes)
        scenario, language = self._scenario, self._language()

        def begin(workshops: Workshops, phones: bool) -> Steps[Workshop]:
            return workshops.start(scenario, kept, language=language, phones=phones)

        self._begin(wishes, wishes.room, begin)

    def _on_gone_on_with(self, run: int, wishes: SetupWishes) -> None:
        room = next((one.room for one in self._view.cut_off if one.run == run), wishes.room)

        def begin(workshops: Workshops, phones: bool) -> Steps[Workshop]:
            return workshops.resume(run, phones=phones)

        self._begin(wishes, room, begin)

    def _begin(self, wishes: SetupWishes, room: str, begin: Begin) -> None:
        """Once, however often it is asked for."""
        if not self._starting and self._talk is None:
            self._starting = True
            name = room.strip() or translate("Workshop", "The room")
            self._tasks.start(self._start(wishes, name, begin))

    def _start(self, wishes: SetupWishes, room: str, begin: Begin) -> Task:
        try:
            yield from self._keep(wishes)
            yield from self._get_there(wishes, room, begin)
        finally:
            self._starting = False

    def _get_there(self, wishes: SetupWishes, room: str, begin: Begin) -> Task:
        visit, desk, strips = self._visit, RoomDesk(self._around), RoomStrips(self._window)
        phones, address, workshop = None, "", None
        try:
            if wishes.phones:
                phones, address = yield from self._serve(strips)
            workshop = yield from desk.begun(room, begin, phones=bool(address))
        except KnownError as error:
            say_trouble(self._window, error)
        if workshop is None or visit != self._visit:
            strips.close()
            desk.close()
            _stop(phones)
            return
        if desk.refused is not None:
            say_sentence(self._window, partial(_nothing_kept, desk.refused))
        workshop.address = address
        self._desk, self._phones, self._theme = desk, phones, wishes.theme
        self._open_talk(workshop, wishes.screen, room, strips)

    def _keep(self, wishes: SetupWishes) -> Task:
        try:
            yield self._around.keeper.submit(lambda store: keep_wishes(store, wishes))
        except KnownError:
            return  # the next workshop asks as if for the first time

    def _serve(self, strips: RoomStrips) -> Steps[tuple[RoomPhones | None, str]]:
        """The page for phones; trouble with it is said, and the room counts hands."""
        phones = RoomPhones(self._around.make_phones, self._around.in_background, self)
        try:
            served = yield from phones.start(self._language())
        except KnownError as error:
            strips.say_no_phones(error)
            return None, ""
        strips.elsewhere = served.others
        return phones, served.address

    # --- the talk -----------------------------------------------------------------------

    def _open_talk(self, workshop: Workshop, screen: str, room: str, strips: RoomStrips) -> None:
        screens, workshops = self._around.screens, self._workshops
        if workshops is None:
            return
        apart = screens.named(screen) is not None and screens.beside(screen) is not None
        looks = room_looks(self._window, self._theme)
        stage = RoomStage(self._window, screens, looks, self._commands, room)
        talk = RoomTalk(
            self._window, self._tasks, self._around, workshops, workshop, stage=stage, strips=strips
        )
        self._connect(talk, strips)
        self._talk, self._last_page, self._page_taken = talk, None, False
        if self._setup is not None:
            self._setup.close()
            self._setup = None
        stage.open(screen if apart else "")
        if stage.single:
            strips.say_single(mirrored=screens.mirrored)
            talk.steps.done.connect(strips.unsay_screen)  # the picture needs the room
        talk.open()
        self.fronted.emit(talk)

    def _connect(self, talk: RoomTalk, strips: RoomStrips) -> None:
        stage, phones = talk.stage, self._phones
        talk.left.connect(self._on_talk_left)
        talk.hand_out_wanted.connect(self._on_hand_out_wanted)
        strips.hand_out_wanted.connect(self._on_hand_out_wanted)
        strips.end_wanted.connect(talk.end)
        strips.screen_chosen.connect(self._on_screen_chosen)
        stage.screen_lost.connect(strips.say_lost)
        stage.screen_back.connect(strips.unsay_screen)
        stage.screen_found.connect(strips.say_found)
        stage.close_wanted.connect(talk.leave)
        if phones is not None:
            phones.counted.connect(talk.count.take_phones)
            phones.here.connect(talk.side.show_phones)
            picture = stage.picture
            for happened in (talk.stepped, picture.changed):
                happened.connect(lambda: phones.follow(talk.workshop, frozen=picture.wall.frozen))
            talk.reworded.connect(phones.speak)

    @property
    def _workshops(self) -> Workshops | None:
        return self._desk.workshops if self._desk is not None else None

    def _commands(self) -> dict[str, Callable[[], None]]:
        return dict(self._talk.commands()) if self._talk is not None else {}

    def _on_screen_chosen(self, screen: str) -> None:
        if self._talk is not None:
            self._talk.move_to(screen)

    def _on_talk_left(self) -> None:
        talk = self._talk
        if talk is None or self._page_taken or not talk.workshop.kept.came_to(Stage.FAREWELL):
            self.close()
            self.left.emit()
        else:
            self._tasks.start(self._leave_the_page(talk))

    def _leave_the_page(self, talk: RoomTalk) -> Task:
        """A workshop that is over cannot be gone on with: its page outlives it until it is
        saved."""
        page = yield from self._page_of(talk)
        if self._talk is talk:
            self.close()
            self.left.emit()
            if page is not None:
                self._page_left.offer(page)

    def _drop_talk(self) -> None:
        talk, self._talk = self._talk, None
        if talk is None:
            return
        self.fronted.emit(None)
        talk.close()
        _stop(self._phones)
        self._phones = None
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    # --- the page to hand out -----------------------------------------------------------

    def _on_hand_out_wanted(self, printed: bool) -> None:
        self._tasks.start(self._hand_out(printed))

    def _hand_out(self, printed: bool) -> Task:
        talk = self._talk
        page = (yield from self._page_of(talk)) if talk is not None else None
        if talk is None or page is None:
            return
        self._last_page = page if talk.workshop.kept.came_to(Stage.FAREWELL) else None
        if printed:
            self._reports.print(page)
        else:
            self._reports.save(page)

    def _on_page_taken(self, page: object) -> None:
        """Only the page of a workshop that is over says all; asking for it takes nothing yet."""
        if page is self._last_page:
            self._page_taken = True

    def _page_of(self, talk: RoomTalk) -> Steps[HandOut | None]:
        """The page as the workshop stands; trouble with it is said."""
        if self._workshops is None:
            return None
        try:
            return (yield from hand_out_of(self._workshops, talk.workshop))
        except KnownError as error:
            say_trouble(self._window, error)
            return None

    # --- the window ---------------------------------------------------------------------

    def _on_looks_changed(self, looks: Looks) -> None:
        """The room's letters stay as they are; only motion may be another."""
        if self._talk is not None:
            made = room_looks(self._window, self._theme)
            self._talk.stage.restyle(replace(made, reduced_motion=looks.reduced_motion))

    def _on_closing(self) -> None:
        if self._talk is not None:
            self._talk.steps.keep_at_last()
            self._talk.stage.hide()
        if self._phones is not None:
            self._phones.stop_at_last()


def _nothing_kept(error: KnownError) -> str:
    safe = translate("Workshop", "The room can play; nothing of this workshop is kept.")
    return f"{trouble_title(error)}. {safe}"


def _stop(phones: RoomPhones | None) -> None:
    if phones is not None:
        phones.stop()
        phones.deleteLater()
