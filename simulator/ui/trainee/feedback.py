"""The feedback moment: what the reply did, under the client's reaction, in the flow.

Practice only. It names the effect on the client and the agreement, not the person, and it
never says which other reply was better.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simulator.model.scenario import Rating
from simulator.ui import figures
from simulator.ui.actions import FEEDBACK, Keymap, find
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.axis_box import AxisBox, spoken_rating
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.lead_text import LeadText
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.mood import fact_list
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.ui.words import Axis, violation_word
from simulator.usecases.showing import FeedbackView

_SIDE_BY_SIDE_EMS = 30

NOTHING_SAID = FeedbackView(
    Rating(0, ""), Rating(0, ""), why=None, inner=None, client_name="", mood=1, previous_mood=1
)
"""What a panel is made with that is shown only when something has been said."""


def spoken_feedback(view: FeedbackView) -> str:
    """The moment in one announcement: both axes, then the mood."""
    care = spoken_rating(Axis.CARE, view.care)
    firmness = spoken_rating(Axis.FIRMNESS, view.firmness)
    if view.mood == view.previous_mood:
        mood = translate("Feedback", "Mood {level} of 5, unchanged.")
    else:
        mood = translate("Feedback", "Mood {level} of 5, was {previous}.")
    mood = mood.replace("{level}", figures.number(view.mood))
    mood = mood.replace("{previous}", figures.number(view.previous_mood))
    return f"{care}. {firmness}. {mood}"


class FeedbackPanel(Panel):
    """Both axes, why, what the client noticed, and the two ways on."""

    continue_requested = Signal()
    again_requested = Signal()
    others_toggled = Signal()

    def __init__(
        self, theme: Theme, view: FeedbackView, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "surface", "edge", parent=parent)
        self._keymap = keymap
        self._view = view
        self._violations: tuple[str, ...] = ()
        self._others: QWidget | None = None
        self.setAccessibleName(translate("Feedback", "What this reply did"))
        box = QVBoxLayout(self)
        side = theme.space(16)
        box.setContentsMargins(side, theme.space(12), side, theme.space(8))
        box.setSpacing(theme.space(8))
        box.addWidget(label(theme, self.accessibleName(), Size.CLIENT_LINE, 600))
        self._axes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._axes.setSpacing(theme.space(8))
        self._care = AxisBox(theme, Axis.CARE, view.care)
        self._firmness = AxisBox(theme, Axis.FIRMNESS, view.firmness)
        self._axes.addWidget(self._care, 1)
        self._axes.addWidget(self._firmness, 1)
        box.addLayout(self._axes)
        self._violation_lines = QVBoxLayout()
        self._violation_lines.setSpacing(theme.space(8))
        box.addLayout(self._violation_lines)
        self._why = LeadText(theme, "", "")
        self._noticed = LeadText(theme, "", "")
        box.addWidget(self._why)
        box.addWidget(self._noticed)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.space(16))
        self._own_words = LeadText(theme, "", "", Size.LABEL)
        self._said = LeadText(theme, "", "", Size.LABEL)
        for part in (self._own_words, self._said):
            self._beside.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        box.addLayout(self._beside)
        self._box = box
        box.addWidget(self._ways_on())
        self._say(view)

    def show_feedback(self, view: FeedbackView) -> None:
        """Show the moment after another reply, the other replies put away again."""
        if self._others is not None:
            let_go(self._box, self._others)
            self._others = None
        if view == self._view:
            return
        self._view = view
        self._care.show_rating(view.care)
        self._firmness.show_rating(view.firmness)
        self._say(view)

    def _say(self, view: FeedbackView) -> None:
        self._show_violations(tuple(filter(None, map(violation_word, view.violations))))
        self._why.set_words(translate("Feedback", "Why."), view.why or "")
        self._why.setHidden(not view.why)
        lead = filled(translate("Feedback", "{name} noticed."), name=view.client_name)
        self._noticed.set_words(lead, view.inner or "")
        self._noticed.setHidden(not view.inner)
        self._others_button.setHidden(not view.others)
        self._own_words.set_words(
            translate("Conversation", "Your own words."), view.own_words.strip()
        )
        self._said.set_words(translate("Feedback", "The reply you chose."), view.said)
        for part in (self._own_words, self._said):
            part.setHidden(not view.own_words)

    def _show_violations(self, words: tuple[str, ...]) -> None:
        if words == self._violations:
            return
        self._violations = words
        while (item := self._violation_lines.itemAt(0)) is not None:
            line = item.widget()
            if line is not None:
                let_go(self._violation_lines, line)
        look = Look(weight=600, colour="bad")
        for said in words:
            self._violation_lines.addWidget(signed_line(self.theme, Sign.CROSS, "bad", said, look))

    def _other_replies(self) -> QWidget:
        holder = QWidget(self)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.space(4))
        heading = translate("Feedback", "The other replies here")
        box.addWidget(label(self.theme, heading, Size.SECONDARY, 600, "muted"))
        box.addLayout(fact_list(self.theme, self._view.others))
        return holder

    def _ways_on(self) -> QWidget:
        holder = QWidget(self)
        flow = Flow(self.theme.space(4), holder)
        hint = self._keymap.hint
        self.go_on = Button(
            self.theme,
            find(FEEDBACK, "continue").text(),
            Kind.PRIMARY,
            hint(FEEDBACK, "continue"),
        )
        self.go_on.clicked.connect(self.continue_requested)
        again = Button(
            self.theme,
            find(FEEDBACK, "take_back").text(),
            Kind.PLAIN,
            hint(FEEDBACK, "take_back"),
        )
        again.clicked.connect(self.again_requested)
        flow.addWidget(self.go_on)
        flow.addWidget(again)
        self._others_button = Button(
            self.theme, find(FEEDBACK, "others").text(), Kind.LINK, hint(FEEDBACK, "others")
        )
        self._others_button.clicked.connect(self.toggle_others)
        flow.addWidget(self._others_button)
        return holder

    def others_are_open(self) -> bool:
        """Whether the replies that were not chosen are shown."""
        return self._others is not None

    def toggle_others(self) -> None:
        """Show the replies that were not chosen, in their order and without scores, or hide."""
        if self._others is not None:
            let_go(self._box, self._others)
            self._others = None
        elif self._view.others:
            self._others = self._other_replies()
            self._box.insertWidget(self._box.count() - 1, self._others)
            self._others.show()
        self.others_toggled.emit()

    def turn_for(self, width: int) -> None:
        """Set the axes side by side or one above the other, for a width in px."""
        wide = self.theme.ems(width) >= _SIDE_BY_SIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._axes.direction() != direction:
            self._axes.setDirection(direction)
            self._beside.setDirection(direction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.turn_for(self.width())
