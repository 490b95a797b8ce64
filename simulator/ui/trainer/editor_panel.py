"""Which editor opens a line: those found here, or a command of one's own, tried in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.tick_row import TickRow

_OWN = "own"
_EXAMPLE = "gvim +{line} {file}"


class EditorPanel(Panel, KeyScope):
    """Covers the screen until Esc. `installed` are (id, name); `setting` is the id or the
    command chosen before, empty for none. `tried` and `kept` carry such a setting."""

    tried = Signal(str)
    kept = Signal(str)
    closed = Signal()
    scope = EVERYWHERE
    covers = True

    def __init__(
        self,
        theme: Theme,
        installed: tuple[tuple[str, str], ...],
        setting: str,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "surface", "edge", radius=0, parent=parent)
        title = translate("Bench", "Your editor")
        self.setAccessibleName(title)
        page = ColumnPage(theme, 42)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self._box = page.box
        self._box.addWidget(label(theme, title, Size.TITLE, 600))
        self._box.addWidget(label(theme, _found_line(installed), colour="muted"))
        self._group = QButtonGroup(self)
        self._choices: dict[str, QRadioButton] = {}
        for name, words in installed:
            self._choice(name, words)
        self._choice(_OWN, translate("Bench", "A command of your own"))
        self._command = QLineEdit()
        self._command.setAccessibleName(translate("Bench", "A command of your own"))
        self._command.setPlaceholderText(_EXAMPLE)
        self._command.textEdited.connect(lambda: self._choices[_OWN].setChecked(True))
        self._box.addWidget(Ring(theme, self._command))
        hint = translate(
            "Bench",
            "{file} stands for the file, {line} and {column} for the place. Put quotation marks "
            "around a path with spaces.",
        )
        self._box.addWidget(label(theme, hint, Size.SECONDARY, colour="muted"))
        self._told = label(theme, "", Size.LABEL, 500)
        self._told.hide()
        self._box.addWidget(self._told)
        self._box.addWidget(self._buttons())
        self._box.addStretch(1)
        known = setting if setting in self._choices else _OWN
        if not setting and installed:
            known = installed[0][0]
        self._choices[known].setChecked(True)
        if known == _OWN:
            self._command.setText(setting)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def _choice(self, name: str, words: str) -> None:
        button = QRadioButton()
        self._group.addButton(button)
        self._choices[name] = button
        self._box.addWidget(TickRow(self.theme, button, words, Size.BODY))

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(8), holder)
        keep = Button(self.theme, translate("Bench", "Use this editor"), Kind.PRIMARY)
        keep.clicked.connect(lambda: self.kept.emit(self.setting()))
        attempt = Button(self.theme, translate("Bench", "Try it"))
        attempt.clicked.connect(lambda: self.tried.emit(self.setting()))
        leave = Button(self.theme, translate("Bench", "Leave"), Kind.LINK, "Esc")
        leave.clicked.connect(self.closed)
        for button in (keep, attempt, leave):
            flow.addWidget(button)
        return holder

    def setting(self) -> str:
        """What is chosen now: the id of an editor, or a command."""
        chosen = next(name for name, button in self._choices.items() if button.isChecked())
        return self._command.text().strip() if chosen == _OWN else chosen

    def tell(self, text: str) -> None:
        """Say what came of trying."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        announce(self, text)

    def open_panel(self) -> None:
        """Show it and take the keyboard."""
        self.show()
        self.raise_()
        next(button for button in self._choices.values() if button.isChecked()).setFocus()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"back": self.closed.emit}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit(self.setting())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)


def _found_line(installed: tuple[tuple[str, str], ...]) -> str:
    if installed:
        return translate("Bench", "Problems and lines open in it, at the right place.")
    text = translate(
        "Bench",
        "No editor that this program knows was found. Without one, “{place}” is copied for you.",
    )
    return filled(text, place="scenario.yaml:148")
