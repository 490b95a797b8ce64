"""The one bar that says what comes next, and the way back; or asks whether to end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import WORKSHOP, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel

_SIDE_BY_SIDE_EMS = 38


class _Bar(Panel):
    """A tag, words with a smaller line under them, and two buttons."""

    def __init__(
        self, theme: Theme, tag: str, roles: tuple[str, str], buttons: tuple[Button, Button]
    ) -> None:
        fill, edge = roles
        super().__init__(theme, fill, edge)
        self.words = label(theme, "", Size.CLIENT_LINE, 600)
        self.hint = label(theme, "", Size.SECONDARY)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(
            theme.space(16), theme.space(4), theme.space(8), theme.space(4)
        )
        self._box.setSpacing(theme.space(16))
        said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        said.setSpacing(theme.space(16))
        if tag:
            named = label(theme, tag, Size.SECONDARY, 700, "primary", wrap=False)
            said.addWidget(named, 0, Qt.AlignmentFlag.AlignVCenter)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.words)
        lines.addWidget(self.hint)
        lines.addStretch(1)
        said.addLayout(lines, 1)
        self._box.addLayout(said, 1)
        holder = QWidget()
        flow = Flow(theme.space(4), holder)
        for button in buttons:
            flow.addWidget(button)
        self._box.addWidget(holder, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str, hint: str) -> None:
        self.words.setText(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.theme.ems(self.width()) >= _SIDE_BY_SIDE_EMS
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if wide else directions.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)


class NextBar(QWidget):
    """`command_wanted` carries the id of an action of the workshop."""

    command_wanted = Signal(str)

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next = self._button(theme, keymap, "next", translate("Workshop", "Next"))
        self.back = self._button(theme, keymap, "back", translate("Workshop", "Back"))
        self.end = self._button(theme, keymap, "leave", translate("Workshop", "End"))
        self.go_on = self._button(theme, keymap, "next", translate("Workshop", "Go on"))
        for button in (self.back, self.end):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tag = translate("Workshop", "NEXT", "stands before the name of the next step")
        self._step = _Bar(theme, tag, ("primarySoft", "primary"), (self.next, self.back))
        self._ask = _Bar(theme, "", ("warnSoft", "warn"), (self.end, self.go_on))
        self._ask.say(
            translate("Workshop", "End the workshop?"),
            translate("Workshop", "Esc again ends it. PgDn goes on. The room sees no change."),
        )
        self._ask.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._step)
        box.addWidget(self._ask)

    def _button(self, theme: Theme, keymap: Keymap, action: str, words: str) -> Button:
        kind = Kind.PRIMARY if action == "next" else Kind.PLAIN
        button = Button(theme, words, kind, keymap.hint(WORKSHOP, action))
        button.clicked.connect(lambda: self.command_wanted.emit(action))
        return button

    @property
    def words(self) -> str:
        """The name of the next step."""
        return self._step.words.text()

    @property
    def hint(self) -> str:
        """What is to be known before it."""
        return self._step.hint.text()

    @property
    def asking(self) -> bool:
        """Whether it asks about the end."""
        return not self._ask.isHidden()

    def show_next(self, words: str, hint: str, *, last: bool) -> None:
        """What going on does; `last`: there is nothing to go on to."""
        self._step.say(words, hint)
        self.next.setEnabled(not last)
        self.next.setAccessibleName(words)
        self.next.setAccessibleDescription(hint)

    def ask_end(self, asked: bool) -> None:
        """Asks about the end in place of the next step, or shows that again."""
        if asked == self.asking:
            return
        self._step.setVisible(not asked)
        self._ask.setVisible(asked)
        if asked:
            announce(self, f"{self._ask.words.text()} {self._ask.hint.text()}")
