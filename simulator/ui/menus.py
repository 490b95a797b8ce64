"""The menu bar: every command that is possible now, with its keys, by where it belongs.

Menus are filled when they open, from the one table of actions and from what the screen in
front says it can do, so that nothing in them is dead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from simulator.ui.action import Action
from simulator.ui.actions import (
    ACTIONS,
    DEBRIEF,
    GROUP,
    HOME,
    PICKER,
    PROGRESS,
    TABS,
    TALKS,
    WORKBENCH,
    WORKSHOP,
    find,
    key_word,
    tabs,
)
from simulator.ui.factory import no_mnemonic
from simulator.ui.keys import scopes_from
from simulator.ui.looks import AS_INTERFACE, LANGUAGES, LINE_SPACINGS, PALETTES
from simulator.ui.scope import EVERYWHERE
from simulator.ui.texts import translate
from simulator.ui.theme import Theme

if TYPE_CHECKING:
    from simulator.ui.windows import MainWindow

_FILING = {
    (PICKER, "take_in"),
    (HOME, "open_folder"),
    *((DEBRIEF, name) for name in ("save", "print")),
    *((PROGRESS, name) for name in ("save", "print", "delete")),
    *((GROUP, name) for name in ("bring_in", "save", "print")),
    *((WORKSHOP, name) for name in ("save", "print")),
    *((WORKBENCH, name) for name in ("open", "template", "script", "picture", "pack", "sheet")),
    (WORKBENCH, "copy_place"),
}
"""Commands of screens that belong to files, wherever they are offered."""
_VIEW = ("text_larger", "text_smaller", "text_normal", "full_screen")


class MenuBar(QMenuBar):
    """File, Run, View, Help; each made anew when it opens."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menus: list[tuple[QMenu, Callable[[], str]]] = []
        self._add(lambda: translate("Menu", "&File"), self._fill_file)
        self._add(lambda: translate("Menu", "&Run"), self._fill_run)
        self._add(lambda: translate("Menu", "&View"), self._fill_view)
        self._add(lambda: translate("Menu", "&Help"), self._fill_help)

    def retranslate(self) -> None:
        """Names the menus in the language that holds now."""
        for menu, title in self._menus:
            menu.setTitle(title())

    def restyle(self, theme: Theme) -> None:
        """Takes the text size of a theme; colours come with the style sheet."""
        self.setFont(theme.font())

    def open_first(self) -> None:
        """Opens the first menu for the keyboard."""
        first = self.actions()[0]
        self.setActiveAction(first)
        menu = self._menus[0][0]
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _add(self, title: Callable[[], str], fill: Callable[[QMenu], None]) -> None:
        menu = self.addMenu(title())
        menu.aboutToShow.connect(lambda: self._refill(menu, fill))
        fill(menu)
        self._menus.append((menu, title))

    def _refill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        for inner in menu.findChildren(QMenu):  # clearing leaves them behind
            inner.deleteLater()
        menu.clear()
        fill(menu)

    def _fill_file(self, menu: QMenu) -> None:
        if self._fill_possible(menu, filing=True):
            menu.addSeparator()
        self._offer(menu, "sending")
        self._offer(menu, "back")
        menu.addSeparator()
        self._offer(menu, "quit")

    def _fill_run(self, menu: QMenu) -> None:
        self._fill_possible(menu, filing=False)

    def _fill_possible(self, menu: QMenu, *, filing: bool) -> bool:
        """What the screen in front can do now, with files or otherwise; whether it is any."""
        screen = self._window.screen_shown
        if screen is None:
            return False
        possible: dict[tuple[str, str], Callable[[], None]] = {}
        ticked: dict[tuple[str, str], bool] = {}
        for scope in scopes_from(self._window.focusWidget() or screen):
            if scope.scope != EVERYWHERE:
                for name, run in scope.commands().items():
                    possible.setdefault((scope.scope, name), run)
                for name, holds in scope.ticked().items():
                    ticked.setdefault((scope.scope, name), holds)
        for action in ACTIONS:
            carried_out = possible.get((action.scope, action.id))
            if carried_out is None or not action.in_menu:
                continue
            if filing is ((action.scope, action.id) in _FILING):
                entry = self._entry(menu, action, carried_out)
                entry.setCheckable((action.scope, action.id) in ticked)
                entry.setChecked(ticked.get((action.scope, action.id), False))
        return bool(menu.actions())

    def _fill_view(self, menu: QMenu) -> None:
        screen = self._window.screen_shown
        if screen is not None and screen.tab:
            for tab in tabs():
                self._offer(menu, tab.id, TABS)
            menu.addSeparator()
        for name in _VIEW:
            self._offer(menu, name)
        menu.addSeparator()
        looks = self._window.looks
        self._choice(
            menu.addMenu(translate("Menu", "Colours")),
            [(value, _palette_word(value)) for value in PALETTES],
            looks.palette,
            lambda value: self._window.change_looks(replace(self._window.looks, palette=value)),
        )
        self._choice(
            menu.addMenu(translate("Menu", "Line spacing")),
            [(str(value), QLocale().toString(value)) for value in LINE_SPACINGS],
            str(looks.line_spacing),
            lambda value: self._window.change_looks(
                replace(self._window.looks, line_spacing=float(value))
            ),
        )
        self._choice(
            menu.addMenu(translate("Menu", "&Language")),
            _languages(),
            looks.language,
            lambda value: self._window.change_looks(replace(self._window.looks, language=value)),
            keyed=True,
        )
        if self._window.talks is not None:
            self._fill_talks(menu.addMenu(translate("Menu", "Language of the &talks")))
        motion = menu.addAction(translate("Menu", "Reduce motion"))
        motion.setCheckable(True)
        motion.setChecked(looks.reduced_motion)
        motion.triggered.connect(
            lambda checked: self._window.change_looks(
                replace(self._window.looks, reduced_motion=checked)
            )
        )

    def _fill_talks(self, menu: QMenu) -> None:
        """The language of what comes from scenarios, beside that of the program."""
        as_interface = (AS_INTERFACE, translate("Menu", "As the &program"))
        self._choice(
            menu,
            [as_interface, *_languages()],
            self._window.talks or AS_INTERFACE,
            self._window.talks_chosen.emit,
            keyed=True,
        )
        menu.addSeparator()
        self._offer(menu, "next_language", TALKS)

    def _fill_help(self, menu: QMenu) -> None:
        self._offer(menu, "keys")

    def _offer(self, menu: QMenu, name: str, scope: str = EVERYWHERE) -> None:
        """An entry for a command of the window."""
        self._entry(menu, find(scope, name), self._window.commands()[name])

    def _entry(self, menu: QMenu, action: Action, run: Callable[[], None]) -> QAction:
        entry = menu.addAction(no_mnemonic(action.text()))
        if action.keys:
            # Shown, not listened to: the key filter carries keys out, on every layout.
            entry.setText(f"{no_mnemonic(action.text())}\t{key_word(action.keys[0])}")
        entry.triggered.connect(lambda _checked=False: run())
        return entry

    def _choice(
        self,
        menu: QMenu,
        values: list[tuple[str, str]],
        chosen: str,
        take: Callable[[str], None],
        *,
        keyed: bool = False,
    ) -> None:
        """One of several, with a mark at the one that holds; `keyed`: the words name their
        access keys."""
        group = QActionGroup(menu)
        for value, words in values:
            entry = menu.addAction(words if keyed else no_mnemonic(words))
            entry.setCheckable(True)
            entry.setChecked(value == chosen)
            entry.setActionGroup(group)
            entry.triggered.connect(lambda _=False, value=value: take(value))


def _languages() -> list[tuple[str, str]]:
    """Each in its own name, whose first letter is its access key."""
    return [(code, f"&{name}") for code, name in LANGUAGES]


def _palette_word(value: str) -> str:
    words = {
        "system": translate("Menu", "As the system"),
        "light": translate("Menu", "Light"),
        "dark": translate("Menu", "Dark"),
        "hcLight": translate("Menu", "High contrast, light"),
        "hcDark": translate("Menu", "High contrast, dark"),
    }
    return words[value]
