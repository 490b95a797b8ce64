"""The bar over a conversation: what is being played, how far, and the two ways out.

When it runs out of room it gives up, in this order: key caps, the turn counter, commands
(they fold into "•••"), the chip of the mode. The title wraps to two lines, then is cut.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from simulator.model.run import Mode
from simulator.ui import figures
from simulator.ui.actions import CONVERSATION, Keymap, find
from simulator.ui.factory import label, no_mnemonic
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.chip import Chip
from simulator.ui.widgets.elided import ElidedTitle
from simulator.ui.words import mode_word
from simulator.usecases.showing import TalkView

_FOLDED = ("take_back", "hint", "own_words", "briefing", "history", "leave")


@dataclass(frozen=True, slots=True)
class _Step:
    """What the bar shows at one stage of running out of room."""

    keys: bool = False
    turn: bool = False
    commands: bool = False
    chip: bool = True


_STEPS = (
    _Step(keys=True, turn=True, commands=True),
    _Step(turn=True, commands=True),
    _Step(commands=True),
    _Step(),
    _Step(chip=False),
)


def turn_line(turn: int, about: int | None) -> str:
    """How far the talk is; the number of turns of a branching talk is only about known."""
    if about is None:
        return filled(translate("Conversation", "Turn {turn}"), turn=figures.number(turn))
    text = translate("Conversation", "Turn {turn} of about {about}")
    return filled(text, turn=figures.number(turn), about=figures.number(max(turn, about)))


class RunBar(QWidget):
    """`chosen` says the id of the command of the conversation that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mode: Mode | None = None
        self._writes_first = False
        self._offered: frozenset[str] = frozenset()
        self._title = ElidedTitle(theme, "")
        self._chip = Chip(theme, "", edged=True)
        self._turn = label(theme, "", Size.SECONDARY, colour="muted", wrap=False)
        self._take_back = self._command("take_back", keymap)
        self._leave = self._command("leave", keymap)
        self._more = Button(theme, "•••", Kind.LINK)
        self._more.setAccessibleName(translate("Conversation", "More commands"))
        self._more.clicked.connect(self._open_menu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(16), 0, theme.space(12), 1)
        row.setSpacing(theme.space(12))
        row.addWidget(self._title, 1)
        for part in (self._chip, self._turn, self._take_back, self._leave, self._more):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _command(self, action: str, keymap: Keymap) -> Button:
        made = Button(
            self._theme,
            find(CONVERSATION, action).text(),
            Kind.LINK,
            keymap.hint(CONVERSATION, action),
        )
        made.clicked.connect(lambda: self.chosen.emit(action))
        return made

    def show_talk(self, view: TalkView) -> None:
        """Say where the talk is. In an exam there is no taking back, so no button for it."""
        self._title.set_text(view.title)
        self._mode = view.mode
        self._writes_first = view.writes_first
        words = mode_word(view.mode)
        if view.writes_first:
            first = translate("Conversation", "{mode} · own words first")
            words = filled(first, mode=words)
        if view.guest:
            unsaved = translate("Conversation", "{mode} · not saved", "a guest's talk")
            words = filled(unsaved, mode=words)
        self._chip.set_words(words)
        self._turn.setText(turn_line(view.turn, view.about_turns))
        self._take_back.setEnabled(view.can_take_back)
        self._fit()

    def offer(self, commands: frozenset[str]) -> None:
        """What the folded menu lists: ids of commands that can be carried out now."""
        self._offered = commands

    def _fit(self) -> None:
        """Give up as little as the width asks for; nothing is touched when nothing changes."""
        room = self.width() - min(self._title.natural_width(), self._theme.em(14))
        step = next((step for step in _STEPS if self._needed(step) <= room), _STEPS[-1])
        for button in (self._take_back, self._leave):
            button.show_key(step.keys)
        shown = self._shown(step)
        for part in (self._chip, self._turn, self._take_back, self._leave, self._more):
            if part.isHidden() == (part in shown):
                part.setVisible(part in shown)

    def _shown(self, step: _Step) -> tuple[QWidget, ...]:
        parts: list[QWidget] = [self._chip] if step.chip else []
        if step.turn:
            parts.append(self._turn)
        if not step.commands:
            return (*parts, self._more)
        if self._mode is Mode.PRACTICE:
            parts.append(self._take_back)
        return (*parts, self._leave)

    def _needed(self, step: _Step) -> int:
        """The width of everything but the title."""
        theme = self._theme
        widths = [
            part.width_of(key=step.keys) if isinstance(part, Button) else part.sizeHint().width()
            for part in self._shown(step)
        ]
        margins = theme.space(16) + theme.space(12)
        return sum(widths) + len(widths) * theme.space(12) + margins

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in _FOLDED:
            if action in self._offered:
                entry = menu.addAction(no_mnemonic(find(CONVERSATION, action).text()))
                entry.triggered.connect(lambda _=False, name=action: self.chosen.emit(name))
                if action == "own_words":
                    entry.setCheckable(True)
                    entry.setChecked(self._writes_first)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
