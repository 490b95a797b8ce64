"""Over the pages of the group: whose results they are, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from simulator.ui.actions import GROUP, Keymap
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainer.group_words import team_word
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.choice_box import ChoiceBox
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.ring import Ring
from simulator.usecases.group_views import GroupView

_WIDE_EMS = 48
"""From this width on it is one row."""
_KEY_EMS = 70
"""From this width on buttons show their keys."""


class GroupHeader(QWidget):
    """`team_chosen` has the number of a team, 0 for everybody."""

    team_chosen = Signal(int)
    edit_wanted = Signal()
    new_wanted = Signal()
    bring_in_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self, theme: Theme, view: GroupView, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keymap = keymap
        self._buttons: list[Button] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(8))
        self.choice = self._choice(view)
        teams = QWidget()
        flow = Flow(theme.space(4), teams, middle=True)
        flow.addWidget(Ring(theme, self.choice))
        if view.team.id:
            words = translate("Group", "Edit")
            flow.addWidget(self._button(words, "edit_team", self.edit_wanted))
        new = translate("Group", "New team")
        self._new = self._button(new, "new_team", self.new_wanted)
        flow.addWidget(self._new)
        offers = QWidget()
        flow = Flow(theme.space(4), offers, middle=True)
        # In two rows it stands in the second, where there is room for it.
        self._new_below = self._button(new, "new_team", self.new_wanted)
        flow.addWidget(self._new_below)
        words = translate("Group", "Bring results in …")
        flow.addWidget(self._button(words, "bring_in", self.bring_in_wanted))
        words = translate("Group", "Save …")
        flow.addWidget(self._button(words, "save", self.save_wanted))
        self._box.addWidget(teams)
        self._box.addStretch(1)
        self._box.addWidget(offers)

    def _choice(self, view: GroupView) -> ChoiceBox:
        choice = ChoiceBox(self._theme, translate("Group", "Team"))
        for team in view.teams:
            people = team.people
            told = translate("Group", "%n person(s)", None, people)
            text = translate("Group", "{team} · {people}")
            choice.addItem(filled(text, team=team_word(team), people=told), team.id)
        choice.setCurrentIndex(max(0, choice.findData(view.team.id)))
        choice.activated.connect(lambda at: self.team_chosen.emit(choice.itemData(at)))
        return choice

    def _button(self, words: str, action: str, then: SignalInstance) -> Button:
        button = Button(self._theme, words, key=self._keymap.hint(GROUP, action))
        button.clicked.connect(then)
        self._buttons.append(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = self._theme.ems(self.width())
        wide = ems >= _WIDE_EMS
        for button in self._buttons:
            button.show_key(ems >= _KEY_EMS)
        self._new.setVisible(wide)
        self._new_below.setVisible(not wide)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
