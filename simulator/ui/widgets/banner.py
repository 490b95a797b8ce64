"""A standing strip in the place where something happened: what, what is safe, what next.

Errors and notices of the environment are said here and never as stacked dialogs.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Shape, Sign


class Severity(StrEnum):
    """How much it matters; sign, colour and words all say it."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


_LOOK = {
    Severity.ERROR: ("badSoft", "bad", Sign.CROSS),
    Severity.WARNING: ("warnSoft", "warn", Sign.BANG),
    Severity.NOTE: ("sunken", "edge", Sign.INFO),
}
_SIDE_BY_SIDE_EMS = 40


class Banner(Panel):
    """Title, one or two sentences, and what can be done: (id, words, key) per action."""

    acted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        severity: Severity,
        title: str,
        text: str = "",
        *,
        actions: tuple[tuple[str, str, str], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        fill, role, sign = _LOOK[severity]
        super().__init__(theme, fill, role, parent=parent)
        self.setAccessibleName(f"{title}. {text}" if text else title)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(
            theme.space(16), theme.space(8), theme.space(12), theme.space(8)
        )
        self._box.setSpacing(theme.space(8))
        self._box.addLayout(self._said(sign, role, title, text), 1)
        if actions:
            self._box.addWidget(self._offered(actions), 0, Qt.AlignmentFlag.AlignVCenter)

    def _said(self, sign: Sign, role: str, title: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.space(16))
        colour = "text" if role == "edge" else role
        shape = Shape(self.theme, sign, colour, self.theme.px(Size.BODY))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(self.theme.space(4))
        words.addWidget(label(self.theme, title, Size.BODY, 600))
        if text:
            words.addWidget(label(self.theme, text, Size.LABEL))
        row.addLayout(words, 1)
        return row

    def _offered(self, actions: tuple[tuple[str, str, str], ...]) -> QWidget:
        holder = QWidget(self)
        flow = Flow(self.theme.space(4), holder)
        for action, words, key in actions:
            button = Button(self.theme, words, key=key)
            button.clicked.connect(lambda _=False, name=action: self.acted.emit(name))
            flow.addWidget(button)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.theme.ems(self.width()) >= _SIDE_BY_SIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
