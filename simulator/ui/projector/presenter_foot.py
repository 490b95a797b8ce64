"""Clocks, and the commands that are no steps, with their keys.

Without room the key caps go first, then commands fold into "•••", the least urgent one
first; ending and blanking stay to the last.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from simulator.ui.actions import WORKSHOP, Keymap, find, key_word
from simulator.ui.factory import label, no_mnemonic
from simulator.ui.projector.presenter_words import clocks_words
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.usecases.workshop.presenter_views import PresenterView

_ORDER = ("black", "freeze", "swap", "what_if", "revote", "leave")
"""From left to right."""
_FOLDING = ("swap", "revote", "what_if", "freeze", "black", "leave")
"""Which folds first."""


def _words(action: str) -> str:
    return {
        "black": translate("Workshop", "Blank"),
        "freeze": translate("Workshop", "Freeze"),
        "swap": translate("Workshop", "Swap screens"),
        "what_if": translate("Workshop", "What if"),
        "revote": translate("Workshop", "Vote again"),
        "leave": translate("Workshop", "End"),
    }[action]


class FootBar(QWidget):
    """`command_wanted` carries the id of an action of the workshop."""

    command_wanted = Signal(str)

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keymap = keymap
        self._possible = {"black", "freeze", "swap", "leave"}
        self.clocks = label(theme, "", Size.LABEL, 600)
        self.buttons = {action: self._button(action) for action in _ORDER}
        self.more = Button(theme, "•••", Kind.LINK)
        self.more.setAccessibleName(translate("Workshop", "More commands"))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self._open_menu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addWidget(self.clocks, 1)
        for part in (*self.buttons.values(), self.more):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def _button(self, action: str) -> Button:
        kind = Kind.LINK if action == "leave" else Kind.PLAIN
        key = self._keys(action)
        button = Button(self._theme, _words(action), kind, key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.command_wanted.emit(action))
        return button

    def _keys(self, action: str) -> str:
        """Both keys of a blank picture: a remote has the one, a keyboard the other."""
        keys = self._keymap.keys(find(WORKSHOP, action))
        return " ".join(key_word(key) for key in keys[:2])

    def show_view(self, view: PresenterView) -> None:
        """Offers what can be done at this step."""
        self._possible = {"black", "freeze", "swap", "leave"}
        if view.may_revote:
            self._possible.add("revote")
        if view.may_suppose or view.supposing:
            self._possible.add("what_if")
        back = translate("Workshop", "Leave the what-if")
        what = back if view.supposing else _words("what_if")
        if self.buttons["what_if"].words() != what:
            self.buttons["what_if"].set_words(what)
        self._fit()

    def show_clocks(self, turn_s: int, session_s: int, planned_s: int, *, paused: bool) -> None:
        """The time of the turn and of the session, in seconds."""
        self.clocks.setText(clocks_words(turn_s, session_s, planned_s, paused=paused))

    @property
    def folded(self) -> tuple[str, ...]:
        """The commands that are possible and not in sight."""
        return tuple(
            name for name in _ORDER if name in self._possible and self.buttons[name].isHidden()
        )

    def _fit(self) -> None:
        """Gives up as little as the width asks for."""
        room = self.width() - self._theme.em(9)
        possible = [name for name in _FOLDING if name in self._possible]
        steps = [(True, 0), *((False, folded) for folded in range(len(possible) + 1))]
        fits = (step for step in steps if self._needed(possible, *step) <= room)
        keys, folded = next(fits, steps[-1])
        for name, button in self.buttons.items():
            button.show_key(keys)
            button.setVisible(name in possible[folded:])
        self.more.setVisible(folded > 0)

    def _needed(self, possible: list[str], keys: bool, folded: int) -> int:
        gap = self._theme.space(4)
        shown = [self.buttons[name].width_of(key=keys) + gap for name in possible[folded:]]
        return sum(shown) + (self.more.width_of(key=False) + gap if folded else 0)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self.folded:
            entry = menu.addAction(no_mnemonic(self.buttons[name].words()))
            entry.setText(f"{entry.text()}\t{self._keymap.hint(WORKSHOP, name)}")
            entry.triggered.connect(lambda _=False, name=name: self.command_wanted.emit(name))
        above = QPoint(0, -menu.sizeHint().height())
        menu.popup(self.more.mapToGlobal(above))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
