"""The languages a talk can be had in, each in its own name, one of them in force."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simulator.ui.looks import LANGUAGES
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.badge import KeyBadge
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.usecases.tongue import Tongue


def languages_of(tongue: Tongue) -> tuple[tuple[str, str], ...]:
    """Those of a talk that the program offers, with their own names, in its order."""
    return tuple((code, name) for code, name in LANGUAGES if code in tongue.languages)


class TongueRow(QWidget):
    """A small button per language; the one the talk speaks is filled."""

    language_chosen = Signal(str)

    def __init__(
        self, theme: Theme, tongue: Tongue, key: str, parent: QWidget | None = None
    ) -> None:
        """`key` goes to the next of them."""
        super().__init__(parent)
        self.setAccessibleName(translate("Tongue", "Language of the talk"))
        flow = Flow(theme.space(4), self, middle=True)
        for code, name in languages_of(tongue):
            now = code == tongue.language
            kind = Kind.PRIMARY if now else Kind.PLAIN
            button = Button(theme, name, kind, compact=True)
            button.setCheckable(True)
            button.setChecked(now)
            button.clicked.connect(lambda _=False, chosen=code: self.language_chosen.emit(chosen))
            flow.addWidget(button)
        if key:
            flow.addWidget(KeyBadge(theme, key))
