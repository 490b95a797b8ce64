"""The interface language, chosen where the program starts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.looks import LANGUAGES
from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow


class LanguageRow(QWidget):
    """A button per language; the one in force is filled."""

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        caption = label(theme, translate("Picker", "Language"), Size.SECONDARY, 600, "muted")
        caption.setContentsMargins(ROOM, 0, 0, 0)
        box.addWidget(caption)
        buttons = QWidget()
        flow = Flow(theme.space(4), buttons)
        for code, name in LANGUAGES:
            now = code == language
            button = Button(theme, name, Kind.PRIMARY if now else Kind.PLAIN)
            button.setCheckable(True)
            button.setChecked(now)
            button.clicked.connect(lambda _=False, chosen=code: self.language_chosen.emit(chosen))
            flow.addWidget(button)
        box.addWidget(buttons)
