"""The desk window: one screen at a time, notices above it, the menu bar over all.

A screen is built by a function from a theme. When the person changes theme, text size,
language or motion, the window builds the screen anew and gives it back its selection.

The window is on the screen before anything in it is loaded: made bare, painted, furnished.
So everything is imported where it is used, Qt's own classes too: each is made when it is
first asked for, and the namespace `Qt` alone costs a tenth of an empty window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from simulator.ui.scope import EVERYWHERE, KeyScope

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from simulator.ui.actions import Keymap
    from simulator.ui.looks import Looks
    from simulator.ui.notices import MakeNotice
    from simulator.ui.theme import Theme
    from simulator.ui.widgets.keys_panel import KeysPanel
    from simulator.ui.widgets.screen import Screen
    from simulator.ui.window_tabs import WindowTabs

    BuildScreen = Callable[[Theme, Keymap], Screen]

NAME = "Difficult-client simulator"
LEAST_WIDTH, LEAST_HEIGHT = 640, 480
FIRST_WIDTH, FIRST_HEIGHT = 1280, 720
TITLE_BAR = 48
"""What a desktop's own frame may add to the height of a window, in px."""


class MainWindow(QMainWindow, KeyScope):
    """`back_wanted` is Esc where the screen itself has no way back; it never quits.
    `tab_wanted` names a tab, `dropped` the local files that were dropped (a list of str),
    `talks_chosen` a language of the talks; `next_talks_wanted` asks for the next one."""

    back_wanted = Signal()
    tab_wanted = Signal(str)
    dropped = Signal(list)
    looks_changed = Signal(object)
    notice_acted = Signal(str, str)
    talks_chosen = Signal(str)
    next_talks_wanted = Signal()
    sending_wanted = Signal()
    closing = Signal()

    scope = EVERYWHERE

    def __init__(self) -> None:
        """A bare window; `furnish` makes it usable."""
        super().__init__()
        self._furnished = False
        self._build: BuildScreen | None = None
        self._screen: Screen | None = None
        self._tabs: WindowTabs | None = None
        self._panel: KeysPanel | None = None
        self.talks: str | None = None
        """The language chosen for the talks, None where there are no talks to choose it for."""
        self.setWindowTitle(NAME)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(FIRST_WIDTH, FIRST_HEIGHT)

    def open_bare(self) -> None:
        """Shows the window; on the whole screen where there is little more than its size."""
        room = self.screen().availableGeometry()
        if room.width() < FIRST_WIDTH or room.height() < FIRST_HEIGHT + TITLE_BAR:
            self.showMaximized()
        else:
            self.show()

    def furnish(
        self, looks: Looks, family: str, keymap: Keymap, use_language: Callable[[str], None]
    ) -> None:
        """Puts menus and room for screens and notices into the window."""
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        from simulator.ui.menus import MenuBar
        from simulator.ui.notice_strips import NoticeStrips

        self._use_language = use_language
        self.looks = looks
        self._family = family
        self._keymap = keymap
        self.theme = looks.theme(family, self.width())
        self.menus = MenuBar(self)
        self.setMenuBar(self.menus)
        self._holder = QWidget()
        self._box = QVBoxLayout(self._holder)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._strips = NoticeStrips()
        self._strips.acted.connect(self.notice_acted)
        self._box.addWidget(self._strips)
        self.setCentralWidget(self._holder)
        self.setAcceptDrops(True)
        self._furnished = True
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_looks_changed)
        wishes = hints.accessibility()
        wishes.contrastPreferenceChanged.connect(self._on_system_looks_changed)
        self._apply_theme()
        self.say_title()

    # --- showing ------------------------------------------------------------------------

    @property
    def screen_shown(self) -> Screen | None:
        """The screen in front."""
        return self._screen

    def show_screen(self, build: BuildScreen, state: object = None) -> Screen:
        """Puts the screen that `build` makes in front; `state` is one it said earlier."""
        from simulator.ui.widgets.letting_go import delete_parentless

        self._build = build
        made = build(self.theme, self._keymap)
        old, self._screen = self._screen, made
        self._box.addWidget(made, 1)
        if old is not None:
            old.hide()
            self._box.removeWidget(old)
            old.setParent(None)
            delete_parentless(old)
        made.show()
        self._show_tabs()
        self.say_title()
        if state is not None:
            made.restore(state)
        made.focus_first()
        if self._panel is not None:  # the list of keys lies over the screen, and goes with it
            self._drop_keys()
            self._open_keys()
        return made

    def rebuild(self) -> None:
        """Builds everything anew in the theme and language that hold now."""
        self._use_language(self.looks.language)
        self.theme = self.looks.theme(self._family, self.width())
        self._apply_theme()
        self.menus.retranslate()
        self.say_title()
        self._drop_tabs()
        if self._build is not None and self._screen is not None:
            self.show_screen(self._build, self._screen.state())
        self._strips.show_all(self.theme)

    def say(self, make: MakeNotice) -> None:
        """Shows a standing strip, in place of the one from the same source. It is made anew
        when the language changes under it."""
        self._strips.say(self.theme, make)

    def unsay(self, source: str) -> None:
        """Takes the strip of a source away."""
        self._strips.unsay(self.theme, source)

    def ask_there(self, source: str) -> None:
        """The keyboard to the strip of a source: it asks what somebody has just wished."""
        self._strips.take_keyboard(source)

    def say_title(self) -> None:
        """Names the window after the program, and after what the screen in front is about."""
        from simulator.ui.texts import translate

        subject = self._screen.subject if self._screen is not None else ""
        name = translate("Window", "Difficult-client simulator")
        title = f"{subject} – {name}" if subject else name
        # Qt would take a lone sign of this form for its mark of a changed document.
        self.setWindowTitle(title.replace("[*]", "[*][*]"))

    def change_looks(self, looks: Looks) -> None:
        """Puts other choices in force at once and says so."""
        if looks == self.looks:
            return
        self.looks = looks
        self.looks_changed.emit(looks)
        self.rebuild()

    def take_looks(self, looks: Looks) -> None:
        """Puts choices in force that were kept before, without saying so."""
        if looks != self.looks:
            self.looks = looks
            self.rebuild()

    def scopes(self) -> tuple[str, ...]:
        return (*self._front_scopes(), EVERYWHERE)

    def reaching(self) -> KeyScope | None:
        screen = self._screen
        return screen if screen is not None and screen.reaches else None

    # --- commands -----------------------------------------------------------------------

    def commands(self) -> Mapping[str, Callable[[], None]]:
        from simulator.ui.actions import tabs

        return {tab.id: partial(self._turn_to, tab.id) for tab in tabs()} | {
            "next_language": self.next_talks_wanted.emit,
            "keys": self._open_keys,
            "menu": self._open_menu,
            "text_larger": lambda: self.change_looks(self.looks.larger()),
            "text_smaller": lambda: self.change_looks(self.looks.smaller()),
            "text_normal": lambda: self.change_looks(self.looks.normal()),
            "next_pane": lambda: self._next_pane(forward=True),
            "previous_pane": lambda: self._next_pane(forward=False),
            "full_screen": self._toggle_full_screen,
            "sending": self.sending_wanted.emit,
            "back": self.back_wanted.emit,
            "quit": self._quit,
        }

    def _open_keys(self) -> None:
        from simulator.ui.widgets.keys_panel import KeysPanel

        scopes = self._screen.scopes() if self._screen is not None else ()
        scopes = (*scopes, *self._front_scopes())
        self._panel = panel = KeysPanel(self.theme, scopes, self._keymap, self._holder)
        panel.closed.connect(self._drop_keys)
        panel.open_panel()

    def _drop_keys(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None

    def _open_menu(self) -> None:
        self.menus.open_first()

    def _quit(self) -> None:
        self.close()

    def _toggle_full_screen(self) -> None:
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _next_pane(self, *, forward: bool) -> None:
        """Where a screen has no panes of its own, the keyboard goes from part to part."""
        self.focusNextPrevChild(forward)

    # --- tabs ---------------------------------------------------------------------------

    def _front_scopes(self) -> tuple[str, ...]:
        """The sections of the tabs' keys and of the talks', where there are such."""
        tabs = ("tabs",) if self._screen is not None and self._screen.tab else ()
        return tabs if self.talks is None else (*tabs, "talks")

    def _show_tabs(self) -> None:
        name = self._screen.tab if self._screen is not None else ""
        if name and self._tabs is None:
            from simulator.ui.window_tabs import WindowTabs

            self._tabs = WindowTabs(self.theme, self._keymap)
            self._tabs.chosen.connect(self._turn_to)
            self._box.insertWidget(0, self._tabs)
        if self._tabs is not None:
            self._tabs.setVisible(bool(name))
            self._tabs.show_tab(name)

    def _drop_tabs(self) -> None:
        """They are built anew, as a screen is."""
        if self._tabs is not None:
            self._tabs.hide()
            self._box.removeWidget(self._tabs)
            self._tabs.deleteLater()
            self._tabs = None

    def _turn_to(self, name: str) -> None:
        """A tab is wanted; what covers the screen keeps it where it is."""
        from simulator.ui.keys import scopes_from

        covered = any(scope.covers for scope in scopes_from(self.focusWidget()))
        if self._screen is not None and not covered:
            self.tab_wanted.emit(name)
            if self._tabs is not None:
                self._tabs.show_tab(self._screen.tab)

    # --- inner works --------------------------------------------------------------------

    def _apply_theme(self) -> None:
        from PySide6.QtWidgets import QApplication

        from simulator.ui.style import apply_theme

        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.theme)
        self.menus.restyle(self.theme)

    def _on_system_looks_changed(self) -> None:
        if self._furnished and self.looks.theme(self._family, self.width()) != self.theme:
            self.rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._furnished:
            return
        if self.looks.theme(self._family, self.width()).base != self.theme.base:
            # Not in the middle of Qt's own layout of the window.
            QTimer.singleShot(0, self._on_system_looks_changed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            QTimer.singleShot(0, self._on_system_looks_changed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
