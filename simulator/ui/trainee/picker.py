"""Who is practising? Names on this computer, a new name, or nobody: a guest.

The first start shows the same screen without names: language, a name and the first
scenario, three keys away from the first line of a talk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import PICKER, Keymap, find
from simulator.ui.factory import label
from simulator.ui.prompts import ask_before_deleting
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.language_row import LanguageRow
from simulator.ui.trainee.name_field import NameField
from simulator.ui.trainee.profile_list import NUMBERED, ProfileDelegate, ProfileModel, runs_line
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.card_list import CardList
from simulator.ui.widgets.face import Face
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.screen import Screen
from simulator.usecases.lists import PickerView, ProfileRow


class PickerScreen(Screen):
    """The picker. Values in; what the person wants comes out as signals."""

    profile_chosen = Signal(int)
    profile_created = Signal(str)
    profile_renamed = Signal(int, str)
    profile_deleted = Signal(int)
    guest_chosen = Signal()
    taking_in_wanted = Signal()
    workshop_wanted = Signal()
    language_chosen = Signal(str)

    scope = PICKER

    def __init__(
        self,
        theme: Theme,
        view: PickerView,
        *,
        now: datetime,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        self._now = now
        self._renamed: int | None = None
        self._page = ColumnPage(theme, 42)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        box = self._page.box
        box.addStretch(2)
        box.addLayout(_heading(theme))
        if not view.writable:
            box.addWidget(_unwritable(theme, view.data_folder))
        self._list = self._names() if view.profiles and view.writable else None
        if self._list is not None:
            box.addWidget(self._list)
        self._field = self._name_field()
        box.addWidget(self._field)
        self._offers = self._commands_row()
        box.addWidget(self._offers)
        box.addStretch(3)
        languages = LanguageRow(theme, view.language)
        languages.language_chosen.connect(self.language_chosen)
        box.addWidget(languages)
        self._show_field(shown=self._first_run())
        if self._first_run():
            self._field.offer(translate("Picker", "Me", "name offered to the first person"))
        if self._list is not None:
            self._list.select_row(0)

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        if self._list is not None:
            self._list.setFocus()
        elif self._view.writable:
            self._field.take_keyboard()
        else:
            self._guest.setFocus()

    def state(self) -> object:
        return self._list.row() if self._list is not None else None

    def restore(self, state: object) -> None:
        if self._list is not None and isinstance(state, int):
            self._list.select_row(state)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        if not self._view.writable:
            return {}
        offered: dict[str, Callable[[], None]] = {"take_in": self.taking_in_wanted.emit}
        if self._first_run():
            offered["workshop"] = self.workshop_wanted.emit
        if self._field.isVisible():
            return offered
        offered["new_profile"] = self._on_new
        if self._selected() is not None:
            offered |= {"rename": self._on_rename, "delete": self._on_delete}
        return offered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        known = 0 <= row < min(NUMBERED, len(self._view.profiles))
        if self._list is not None and self.keymap.digits and plain and known:
            self.profile_chosen.emit(self._view.profiles[row].id)
            return
        super().keyPressEvent(event)

    # --- building -----------------------------------------------------------------------

    def _first_run(self) -> bool:
        return not self._view.profiles and self._view.writable

    def _names(self) -> CardList:
        model = ProfileModel(self._view.profiles, self._now, self)
        delegate = ProfileDelegate(self.theme, self.keymap, self._now)
        names = CardList(model, delegate, whole=True)
        names.setAccessibleName(translate("Picker", "People on this computer"))
        names.opened.connect(self._on_opened)
        names.row_changed.connect(self._on_row_changed)
        return names

    def _name_field(self) -> NameField:
        words = (
            translate("Picker", "Start the oven scenario")
            if self._first_run()
            else translate("Picker", "Create")
        )
        field = NameField(self.theme, words, can_close=not self._first_run())
        field.named.connect(self._on_named)
        field.closed.connect(self._close_field)
        return field

    def _commands_row(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(8), holder)
        if self._view.writable and not self._first_run():
            key = self.keymap.hint(PICKER, "new_profile")
            new = Button(self.theme, translate("Picker", "New profile"), key=key)
            new.clicked.connect(self._on_new)
            flow.addWidget(new)
        guest = translate("Picker", "Just try it — save nothing")
        kind = Kind.LINK if self._view.writable else Kind.PRIMARY
        self._guest = Button(self.theme, guest, kind)
        self._guest.clicked.connect(self.guest_chosen)
        flow.addWidget(self._guest)
        if self._view.writable:
            words = translate("Picker", "From another computer …")
            bring = Button(self.theme, words, Kind.LINK, self.keymap.hint(PICKER, "take_in"))
            bring.clicked.connect(self.taking_in_wanted)
            flow.addWidget(bring)
        if self._first_run():
            # A trainer is nobody who practises: a room needs no name here.
            words = find(PICKER, "workshop").text()
            room = Button(self.theme, words, Kind.LINK, self.keymap.hint(PICKER, "workshop"))
            room.clicked.connect(self.workshop_wanted)
            flow.addWidget(room)
        return holder

    # --- what happens -------------------------------------------------------------------

    def _selected(self) -> ProfileRow | None:
        row = self._list.row() if self._list is not None else -1
        return self._view.profiles[row] if row >= 0 else None

    def _show_field(self, *, shown: bool) -> None:
        self._field.setVisible(shown)
        self._offers.setVisible(not shown or self._first_run())

    def _open_field(self, name: str) -> None:
        self._show_field(shown=True)
        self._field.offer(name)
        self._field.take_keyboard()
        self._page.ensureWidgetVisible(self._field)

    def _close_field(self) -> None:
        self._show_field(shown=False)
        self.focus_first()

    def _on_new(self) -> None:
        self._renamed = None
        self._field.set_deed(translate("Picker", "Create"))
        self._open_field("")

    def _on_rename(self) -> None:
        chosen = self._selected()
        if chosen is None:
            return
        self._renamed = chosen.id
        self._field.set_deed(translate("Picker", "Rename"))
        self._open_field(chosen.name)

    def _on_named(self, name: str) -> None:
        renamed = self._renamed
        if not self._first_run():
            self._close_field()
        if renamed is None:
            self.profile_created.emit(name)
        else:
            self.profile_renamed.emit(renamed, name)

    def _on_delete(self) -> None:
        chosen = self._selected()
        if chosen is None:
            return
        runs = runs_line(chosen.runs)
        text = translate("Picker", "{name} and {runs} go for good. There is no other copy.")
        ask_before_deleting(
            self.theme,
            self,
            filled(translate("Picker", "Delete {name}?"), name=chosen.name),
            filled(text, name=chosen.name, runs=runs),
            deed=translate("Picker", "Delete"),
            on_yes=lambda: self.profile_deleted.emit(chosen.id),
        )

    def _on_opened(self, index: QModelIndex) -> None:
        self.profile_chosen.emit(self._view.profiles[index.row()].id)

    def _on_row_changed(self, row: int) -> None:
        """The page follows the row: the list itself never scrolls."""
        content = self._page.widget()
        if self._list is not None and content is not None:
            here = self._list.visualRect(self._list.model().index(row, 0))
            middle = self._list.mapTo(content, here.center())
            self._page.ensureVisible(middle.x(), middle.y(), 0, here.height())


def _heading(theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(ROOM, 0, ROOM, 0)
    row.setSpacing(theme.space(16))
    row.addWidget(Face(theme, "iryna", 3, theme.em(4)))
    words = QVBoxLayout()
    words.setSpacing(theme.space(4))
    title = translate("Picker", "Who is practising?")
    words.addWidget(label(theme, title, Size.PICKER, 600))
    stays = translate("Picker", "Progress stays on this computer. No password, no account.")
    words.addWidget(label(theme, stays, colour="muted"))
    row.addLayout(words, 1)
    return row


def _unwritable(theme: Theme, folder: str) -> Banner:
    text = translate(
        "Picker",
        "Nothing can be written to {folder}. Practise as a guest for now; "
        "the names are back once the folder takes writing.",
    )
    return Banner(
        theme,
        Severity.WARNING,
        translate("Picker", "Progress cannot be saved"),
        filled(text, folder=folder),
    )
