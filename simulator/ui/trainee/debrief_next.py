"""The last step: the talk to play next, when, and one thing to practise in it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.actions import DEBRIEF, Keymap
from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.clause_field import ClauseField
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.ring import Ring
from simulator.usecases.debrief_views import DebriefView
from simulator.usecases.next_talk import NextReason, NextTalk


class NextStep(DebriefStep):
    """`kept` carries what is to be practised; the talk itself is opened by the buttons below."""

    kept = Signal(str)

    def __init__(
        self,
        theme: Theme,
        view: DebriefView,
        promise: str,
        keymap: Keymap,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, 56, parent)
        self._promised: str | None = None
        title = translate("Next", "What comes next")
        self.box.addWidget(label(theme, title, Size.TITLE, 600))
        self._talk = QVBoxLayout()
        self.box.addLayout(self._talk)
        self.show_talk(view.next)
        self.box.addSpacing(theme.space(8))
        self.box.addLayout(self._practice(promise, keymap))
        self.box.addStretch(1)
        self._on_written()

    def promise(self) -> str:
        """What stands in the field."""
        return self._field.words()

    def show_kept(self, promised: str | None) -> None:
        """What is kept by now."""
        self._promised = promised
        self._kept.setVisible(bool(promised))
        if promised:
            self._kept.setText(filled(translate("Next", "Kept: {promise}"), promise=promised))
        self._on_written()

    def keep(self) -> None:
        """Keeps what is written, where something is."""
        if self._keep.isEnabled():
            self.kept.emit(promise_sentence(self.promise()))

    def show_talk(self, talk: NextTalk | None) -> None:
        """Another talk, or none."""
        before = self._talk.takeAt(0)
        shown = before.widget() if before is not None else None
        if shown is not None:
            shown.hide()
            shown.deleteLater()
        self._talk.addWidget(self._told(talk))

    def _told(self, talk: NextTalk | None) -> Panel:
        theme = self.theme
        panel = Panel(theme)
        box = QVBoxLayout(panel)
        pad = theme.space(16)
        box.setContentsMargins(pad, theme.space(12), pad, theme.space(12))
        box.setSpacing(theme.space(4))
        if talk is None:
            nothing = translate("Next", "Nothing is planned. Any talk may be the next one.")
            box.addWidget(label(theme, nothing))
            return panel
        box.addWidget(label(theme, talk.title, Size.SECTION, 600))
        box.addWidget(label(theme, next_told(talk)))
        return panel

    def _practice(self, promise: str, keymap: Keymap) -> QVBoxLayout:
        theme = self.theme
        box = QVBoxLayout()
        box.setSpacing(theme.space(4))
        name = translate("Next", "Next time I will …")
        caption = label(theme, name, Size.LABEL, 600)
        caption.setContentsMargins(ROOM, 0, 0, 0)
        self._field = ClauseField(theme, name, scope=DEBRIEF, enter_action="continue")
        self._field.setPlaceholderText(translate("Next", "one thing to practise, or nothing"))
        self._field.write(promise)
        self._field.textChanged.connect(self._on_written)
        words = translate("Next", "Keep this promise")
        self._keep = Button(theme, words, key=keymap.hint(DEBRIEF, "keep"))
        self._keep.clicked.connect(self.keep)
        self._field.entered.connect(self._keep.setFocus)
        self._kept = label(theme, "", Size.LABEL, 600, "good")
        self._kept.setContentsMargins(ROOM, 0, 0, 0)
        self._kept.hide()
        holder = QWidget()
        flow = Flow(theme.space(4), holder)
        flow.addWidget(self._keep)
        for part in (caption, Ring(theme, self._field), holder, self._kept):
            box.addWidget(part)
        return box

    def _on_written(self) -> None:
        words = self.promise()
        self._keep.setEnabled(bool(words) and promise_sentence(words) != self._promised)


def promise_sentence(words: str) -> str:
    """What is to be practised, as it is kept and read again later."""
    return words.strip().rstrip(".")


def next_told(talk: NextTalk) -> str:
    """Why this talk is the next one, and when."""
    if talk.reason is NextReason.FIRST:
        return translate("Next", "The next step, not sat as an exam yet.")
    if talk.day is None:
        return translate("Next", "Due for review now.")
    day = figures.date(datetime(talk.day.year, talk.day.month, talk.day.day))
    if talk.reason is NextReason.DUE:
        return filled(translate("Next", "Due for review since {day}."), day=day)
    return filled(translate("Next", "Due for review on {day}."), day=day)
