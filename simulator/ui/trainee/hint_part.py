"""The hint of a place: a small button in the heading, and the hint itself once it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.ui.actions import CONVERSATION, Keymap, find
from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.lead_text import LeadText
from simulator.ui.widgets.letting_go import let_go


class HintPart(QObject):
    """`button` and `row` are for the block that has the hint to lay out."""

    requested = Signal()

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint: str | None = None
        self._text: LeadText | None = None
        self.button = Button(
            theme,
            find(CONVERSATION, "hint").text(),
            Kind.LINK,
            keymap.hint(CONVERSATION, "hint"),
            compact=True,
        )
        self.button.clicked.connect(self.requested)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(ROOM, 0, ROOM, 0)

    def offer(self, hint: str | None) -> None:
        """A hint there is to ask for, put away; None: there is none."""
        self._hint = hint
        self.button.setVisible(hint is not None)
        if self._text is not None:
            let_go(self.row, self._text)
            self._text = None

    def show(self) -> None:
        """Show the hint; once shown it stays for this turn."""
        if self._hint is None or self._text is not None:
            return
        self.button.hide()
        lead = translate("Conversation", "Hint.")
        self._text = LeadText(self._theme, lead, self._hint, Size.LABEL)
        self.row.addWidget(self._text)
        self._text.show()

    @property
    def is_open(self) -> bool:
        """Whether the hint is on screen."""
        return self._text is not None
