"""The trainer's view of a group: where it falls, its forks, and the company's registers.

It speaks of answers; nobody's own figures are on it, and nobody stands above anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import GROUP, GROUP_TAB, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.cover import Cover
from simulator.ui.trainer.group_body import PAGES, GroupBody
from simulator.ui.trainer.group_save_panel import GroupSavePanel, Saving
from simulator.ui.trainer.measure_form import Typed
from simulator.ui.trainer.team_panel import TeamPanel
from simulator.ui.widgets.row_table import RowTable
from simulator.ui.widgets.screen import Screen
from simulator.usecases.group_views import ForkItem, GroupView
from simulator.usecases.register_views import RegistersView


@dataclass(frozen=True, slots=True)
class _State:
    """Where the person was, for the screen that is built anew."""

    page: str = PAGES[0]
    fork: tuple[str, str] | None = None
    pain: tuple[str, str] | None = None
    open_only: bool = False
    drafts: tuple[Typed, ...] = ()
    sortings: tuple[tuple[int, bool] | None, ...] = ()
    scrolled: int = 0
    in_form: bool = False


class GroupScreen(Screen):
    """Values in, wishes out. `team_kept` has the number of a team (0: a new one), its name and
    the numbers of its people; `fork_opened` a scenario and a node; `measure_kept` a pain point
    with what was written beside it; `saving_chosen` what to save and whether with names;
    `uncovered`: what covered the pages is gone."""

    left = Signal()
    uncovered = Signal()
    team_chosen = Signal(int)
    team_kept = Signal(int, str, object)
    team_deletion_wanted = Signal(int)
    bring_in_wanted = Signal()
    saving_chosen = Signal(Saving, bool)
    print_wanted = Signal()
    fork_opened = Signal(str, str)
    measure_kept = Signal(object)

    scope = GROUP
    tab = GROUP_TAB

    def __init__(
        self,
        theme: Theme,
        view: GroupView | None,
        registers: RegistersView | None,
        *,
        today: date,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Without a view or registers it says that they are being read."""
        super().__init__(theme, keymap, parent)
        self._view = view
        self._cover: Cover | None = None
        self._in_form = False
        self._body: GroupBody | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._reading = label(theme, translate("Group", "Reading the runs …"), Size.SECTION, 600)
        if view is None:
            pad = theme.space(24)
            self._reading.setContentsMargins(pad, pad, pad, pad)
            outer.addWidget(self._reading)
            outer.addStretch(1)
            return
        self._reading.setParent(self)
        self._reading.hide()
        self._body = GroupBody(theme, view, registers, today, self.keymap)
        self._connect(self._body)
        outer.addWidget(self._body)

    def _connect(self, body: GroupBody) -> None:
        header = body.header
        header.team_chosen.connect(self.team_chosen)
        header.edit_wanted.connect(self._edit_team)
        header.new_wanted.connect(self._new_team)
        header.bring_in_wanted.connect(self.bring_in_wanted)
        header.save_wanted.connect(self._save)
        body.group.bring_in_wanted.connect(self.bring_in_wanted)
        body.group.fork_wanted.connect(self._on_fork_wanted)
        body.forks.open_wanted.connect(lambda fork: self.fork_opened.emit(fork.scenario, fork.node))
        body.pains.kept.connect(self.measure_kept)

    # --- what the flow says -------------------------------------------------------------

    def show_working(self, done: int, all_of_them: int) -> None:
        """Figures are being worked out, so many runs of all."""
        if self._body is not None:
            self._body.show_working(done, all_of_them)
        else:
            text = translate("Group", "Working out the figures: {done} of {all} runs")
            text = filled(text, done=figures.number(done), all=figures.number(all_of_them))
            self._reading.setText(text)

    def tell_team(self, text: str) -> None:
        """Say why a team was not kept, where its name is typed."""
        if isinstance(self._cover, TeamPanel):
            self._cover.tell(text)

    @property
    def editing(self) -> bool:
        """Whether something covers the pages."""
        return self._cover is not None

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._cover is not None:
            self._cover.focus_first()
        elif self._body is not None:
            form = self._body.pains.form
            if self._in_form and self._body.page == "pains" and form is not None:
                form.owner.setFocus()
            else:
                self._body.focus_page()

    def state(self) -> object:
        body = self._body
        if body is None:
            return None
        fork = body.forks.table.current() if body.forks.table is not None else None
        pain = body.pains.table.current() if body.pains.table is not None else None
        form, focused = body.pains.form, self.window().focusWidget()
        return _State(
            body.page,
            (fork.scenario, fork.node) if fork is not None else None,
            (pain.scenario, pain.cause) if pain is not None else None,
            body.pains.open_only,
            body.pains.drafts(),
            tuple(one.sorting() if one is not None else None for one in self._tables()),
            body.shown.verticalScrollBar().value(),
            form is not None and focused is not None and form.isAncestorOf(focused),
        )

    def restore(self, state: object) -> None:
        body = self._body
        if not isinstance(state, _State) or body is None:
            return
        for table, sorting in zip(self._tables(), state.sortings, strict=True):
            if table is not None and sorting is not None and sorting[0] >= 0:
                table.sort_by(sorting[0], falling=sorting[1])
        body.pains.show_open_only(state.open_only)
        if state.fork is not None:
            body.forks.select(*state.fork)
        if state.pain is not None:
            body.pains.select(*state.pain)
        body.pains.take_drafts(state.drafts)
        self._in_form = state.in_form
        body.turn_to(state.page, with_keyboard=False)
        body.shown.fit()
        body.shown.verticalScrollBar().setValue(state.scrolled)

    def _tables(self) -> tuple[RowTable | None, ...]:
        body = self._body
        if body is None:
            return ()
        return body.forks.table, body.pains.table, body.promises.table

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"leave": self.left.emit}
        body = self._body
        if body is None:
            return offered
        offered |= {f"page_{name}": partial(body.turn_to, name) for name in PAGES}
        offered |= {
            "new_team": self._new_team,
            "bring_in": self.bring_in_wanted.emit,
            "save": self._save,
            "print": self.print_wanted.emit,
        }
        if self._view is not None and self._view.team.id:
            offered["edit_team"] = self._edit_team
        table = body.table()
        if table is not None:
            offered |= {"sort": table.sort_by_next, "turn_sorting": table.turn_sorting}
        if body.page == "pains" and table is not None:
            offered |= {"keep": body.pains.keep, "open_only": body.pains.toggle_open}
        return offered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        body = self._body if self._cover is None else None
        if body is None or not body.scroll_by_key(Qt.Key(event.key())):
            super().keyPressEvent(event)

    # --- what is asked for --------------------------------------------------------------

    def _on_fork_wanted(self, fork: ForkItem) -> None:
        """From the first page to the fork among all of them."""
        if self._body is not None:
            self._body.forks.select(fork.scenario, fork.node)
            self._body.turn_to("forks")

    def _new_team(self) -> None:
        self._open_team(new=True)

    def _edit_team(self) -> None:
        self._open_team(new=False)

    def _open_team(self, *, new: bool) -> None:
        view = self._view
        if view is None or (not new and not view.team.id):
            return
        number = 0 if new else view.team.id
        taken = [one.name for one in view.teams if one.id and one.id != number]
        team = None if new else view.team
        panel = TeamPanel(self.theme, team, view.members, self, taken)
        panel.kept.connect(lambda name, people: self.team_kept.emit(number, name, people))
        panel.deletion_wanted.connect(lambda: self.team_deletion_wanted.emit(number))
        self._open(panel)

    def _save(self) -> None:
        """What is nearest to the page in front is saved by Enter."""
        handed = self._body is not None and self._body.page in ("pains", "rules", "promises")
        panel = GroupSavePanel(self.theme, self, Saving.STANDARD if handed else Saving.REPORT)
        panel.chosen.connect(self._on_saving_chosen)
        self._open(panel)

    def _on_saving_chosen(self, saving: Saving, names: bool) -> None:
        self.close_cover()
        self.saving_chosen.emit(saving, names)

    def _open(self, panel: Cover) -> None:
        self.close_cover()
        panel.closed.connect(self.close_cover)
        self._cover = panel
        panel.open_panel()

    def close_cover(self) -> None:
        """Take away what covers the pages."""
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None
            self.focus_first()
            self.uncovered.emit()
