"""Questions before something is deleted: the only modal windows of the program.

Opened, never executed: nothing waits, the answer arrives as a call.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow


class Question(QDialog):
    """A question with the deed named on its button; keeping things is focused."""

    def __init__(
        self, theme: Theme, title: str, text: str, deed: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        box = QVBoxLayout(self)
        pad = theme.space(24)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(theme.space(12))
        box.addWidget(label(theme, title, Size.SECTION, 600))
        box.addWidget(label(theme, text))
        holder = QWidget()
        flow = Flow(theme.space(8), holder)
        self.keep = Button(theme, translate("Prompt", "Keep"), Kind.PRIMARY, "Esc")
        self.keep.clicked.connect(self.reject)
        self.do = Button(theme, deed)
        self.do.clicked.connect(self.accept)
        flow.addWidget(self.keep)
        flow.addWidget(self.do)
        box.addWidget(holder)
        box.addStretch(1)
        self.setMinimumWidth(min(theme.em(26), 720))
        self.keep.setFocus()


def ask_before_deleting(
    theme: Theme, parent: QWidget, title: str, text: str, *, deed: str, on_yes: Callable[[], None]
) -> Question:
    """Ask; `on_yes` is called when the person chose the deed. Answers the open question."""
    question = Question(theme, title, text, deed, parent)
    question.accepted.connect(on_yes)
    question.finished.connect(question.deleteLater)
    question.open()
    return question
