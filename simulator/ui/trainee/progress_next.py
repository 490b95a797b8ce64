"""What to practise next: the one talk to sit now, and the others that are due."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.actions import PROGRESS, Keymap
from simulator.ui.factory import set_tooltip
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_cards import Card
from simulator.ui.trainee.progress_words import next_words
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.usecases.next_talk import NextTalk
from simulator.usecases.progress_views import ProgressView

_MOST = 4
"""Other due talks that are named; the scenario list marks them all."""


class NextCard(Card):
    """`talk_wanted` has the scenario whose exam is wanted."""

    talk_wanted = Signal(str)

    def __init__(
        self, theme: Theme, view: ProgressView, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, translate("Progress", "Next"), parent=parent)
        self._do: Button | None = None
        first = view.next
        if first is None:
            self.say(translate("Progress", "Nothing is planned."), Size.LABEL)
        else:
            self._offer(first, view.today, keymap)
        others = [talk for talk in view.due if first is None or talk.scenario != first.scenario]
        if others:
            self.box.addSpacing(theme.space(4))
            self.say(translate("Progress", "Due as well"), Size.SECONDARY, colour="muted")
            holder = QWidget()
            self._others = Flow(theme.space(4), holder)
            self.box.addWidget(holder)
            for talk in others[:_MOST]:
                self._offer_other(talk, view.today)
            rest = len(others) - _MOST
            if rest > 0:
                self.say(translate("Progress", "and %n more", None, rest), Size.SECONDARY)
        self.box.addStretch(1)

    def first_button(self) -> Button | None:
        """What the keyboard begins at, None where nothing is planned."""
        return self._do

    def _offer(self, talk: NextTalk, today: date, keymap: Keymap) -> None:
        self.say(talk.title, Size.CLIENT_LINE, 600)
        self.say(next_words(talk, today), Size.SECONDARY, colour="muted")
        words = translate("Progress", "Take the exam")
        self._do = Button(self.theme, words, Kind.PRIMARY, keymap.hint(PROGRESS, "exam"))
        named = translate("Progress", "Take the exam: {title}")
        self._do.setAccessibleName(filled(named, title=talk.title))
        self._do.clicked.connect(lambda: self.talk_wanted.emit(talk.scenario))
        self.box.addSpacing(self.theme.space(4))
        self.box.addWidget(growing(self._do))

    def _offer_other(self, talk: NextTalk, today: date) -> None:
        button = Button(self.theme, talk.title, Kind.LINK, compact=True)
        set_tooltip(button, next_words(talk, today))
        button.setAccessibleDescription(next_words(talk, today))
        button.clicked.connect(lambda: self.talk_wanted.emit(talk.scenario))
        self._others.addWidget(button)


def growing(button: Button) -> Button:
    """Over the whole width, and as high as its words need when they wrap."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    return button
