"""What the group screen can write into files, to choose among."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.cover import Cover
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.tick_box import TickBox
from simulator.ui.widgets.tick_row import TickRow


class Saving(StrEnum):
    """What can be saved, in the order of the keys 1 to 6."""

    REPORT = "report"
    STANDARD = "standard"
    ANSWERS = "answers"
    RUNS = "runs"
    XAPI = "xapi"
    ALONG = "along"


_TO_HAND_OUT = (Saving.REPORT, Saving.STANDARD)


def saving_word(saving: Saving) -> str:
    """What is saved, and in which forms."""
    return {
        Saving.REPORT: translate("Group", "Report of the group (PDF, HTML)"),
        Saving.STANDARD: translate(
            "Group", "The team’s standard: causes, rules, promises (PDF, HTML, Markdown)"
        ),
        Saving.ANSWERS: translate("Group", "Table of all answers (CSV)"),
        Saving.RUNS: translate("Group", "Table of all runs (CSV)"),
        Saving.XAPI: translate("Group", "Statements for a learning system (xAPI)"),
        Saving.ALONG: translate("Group", "Everything, to be brought in elsewhere (JSON)"),
    }[saving]


class GroupSavePanel(Cover):
    """`chosen` has what to save, and whether with people's names. A digit chooses at once."""

    chosen = Signal(Saving, bool)

    def __init__(self, theme: Theme, parent: QWidget, first: Saving = Saving.REPORT) -> None:
        """`first` has the keyboard, so that Enter saves it."""
        super().__init__(theme, translate("Group", "Save"), parent)
        self._first = first
        self._buttons: dict[Saving, Button] = {}
        self._names = TickBox(theme)
        words = translate("Group", "To hand out; nobody is named in it but owners")
        self._add(words, _TO_HAND_OUT)
        words = translate("Group", "Results of everybody on this computer")
        self._add(words, tuple(one for one in Saving if one not in _TO_HAND_OUT))
        words = translate("Group", "With people’s names (the last one always has them)")
        self.box.addWidget(TickRow(theme, self._names, words, Size.LABEL))
        leave = Button(theme, translate("Group", "Leave"), Kind.LINK, "Esc")
        leave.clicked.connect(self.closed)
        self._place(leave)
        self.box.addStretch(1)

    def _add(self, title: str, savings: tuple[Saving, ...]) -> None:
        self.box.addWidget(label(self.theme, title, Size.SECONDARY, 600, "muted"))
        for saving in savings:
            key = str(list(Saving).index(saving) + 1)
            kind = Kind.PRIMARY if saving is self._first else Kind.PLAIN
            button = Button(self.theme, saving_word(saving), kind, key)
            button.clicked.connect(lambda _=False, one=saving: self._choose(one))
            self._buttons[saving] = button
            self._place(button)

    def _place(self, button: Button) -> None:
        """On a line of its own, as wide as its words and as high as they wrap."""
        holder = QWidget()
        Flow(0, holder).addWidget(button)
        self.box.addWidget(holder)

    def focus_first(self) -> None:
        self._buttons[self._first].setFocus()

    def _choose(self, saving: Saving) -> None:
        self.chosen.emit(saving, self._names.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= at < len(Saving):
            self._choose(list(Saving)[at])
            return
        super().keyPressEvent(event)
