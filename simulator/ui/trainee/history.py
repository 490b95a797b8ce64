"""The whole conversation so far with the facts, over the screen (Ctrl+H); for reading only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.actions import CONVERSATION, find
from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.mood import fact_list
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.transcript import Transcript
from simulator.usecases.showing import Line


class HistoryPanel(Panel, KeyScope):
    """Covers its parent until Esc, Ctrl+H or its button closes it."""

    closed = Signal()
    scope = EVERYWHERE
    covers = True

    def __init__(
        self, theme: Theme, lines: tuple[Line, ...], facts: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(theme, "bg", "edge", radius=0, parent=parent)
        row = QHBoxLayout(self)
        pad = theme.space(16)
        row.setContentsMargins(pad, pad, pad, pad)
        row.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(theme.em(46))
        row.addWidget(holder, 1000)
        row.addStretch(1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        title = find(CONVERSATION, "history").text()
        self.setAccessibleName(title)
        column.addWidget(label(theme, title, Size.SECTION, 600))
        self.transcript = Transcript(theme)
        self.transcript.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.transcript.show_lines(lines)
        self.transcript.show_bar(True)
        ring = Ring(theme, self.transcript)
        column.addWidget(ring, 1)
        if facts:
            heading = translate("Conversation", "Facts you have")
            column.addWidget(label(theme, heading, Size.SECONDARY, 600, "muted"))
            column.addLayout(fact_list(theme, facts))
        close = Button(theme, translate("Keys", "Close"), Kind.PRIMARY, "Esc")
        close.clicked.connect(self.close_panel)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def open_panel(self) -> None:
        """Show it and take the keyboard."""
        self.show()
        self.raise_()
        self.transcript.setFocus()

    def close_panel(self) -> None:
        """Take it away; who opened it takes the keyboard back."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def scopes(self) -> tuple[str, ...]:
        return (CONVERSATION, EVERYWHERE)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "back": self.close_panel,
            "leave": self.close_panel,
            "history": self.close_panel,
            "scroll_up": lambda: self.transcript.scroll_page(-1),
            "scroll_down": lambda: self.transcript.scroll_page(1),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)
