"""Home without scenarios: still reading them, or none there yet and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from simulator.ui.actions import HOME, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.face import Face
from simulator.ui.widgets.page import ColumnPage
from simulator.usecases.lists import HomeView


class EmptyLibrary(QWidget):
    """Explains and offers one action; Enter does it."""

    folder_wanted = Signal()

    def __init__(
        self, theme: Theme, view: HomeView, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._button: Button | None = None
        page = ColumnPage(theme, 42)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        box = page.box
        box.addStretch(1)
        box.addWidget(Face(theme, "taras", 4, theme.em(5.5)), 0, Qt.AlignmentFlag.AlignHCenter)
        if view.loading:
            words = translate("Home", "Reading the scenarios …")
            box.addWidget(self._centred(words, Size.SECTION, 600))
        else:
            self._say_empty(box, view, keymap)
        box.addStretch(1)

    def focus_first(self) -> None:
        """The one action gets the keyboard."""
        if self._button is not None:
            self._button.setFocus()

    def _say_empty(self, box: QVBoxLayout, view: HomeView, keymap: Keymap) -> None:
        box.addWidget(self._centred(translate("Home", "No scenarios here yet"), Size.TITLE, 600))
        why = translate(
            "Home",
            "Every scenario is a folder inside this one. Put one there and it appears at once.",
        )
        box.addWidget(self._centred(why, colour="muted"))
        box.addWidget(self._centred(view.scenarios_folder, weight=500))
        words = translate("Home", "Open folder")
        self._button = Button(self._theme, words, Kind.PRIMARY, keymap.hint(HOME, "open_folder"))
        self._button.clicked.connect(self.folder_wanted)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _centred(
        self, text: str, size: Size = Size.BODY, weight: int = 400, colour: str = "text"
    ) -> QLabel:
        made = label(self._theme, text, size, weight, colour)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made
