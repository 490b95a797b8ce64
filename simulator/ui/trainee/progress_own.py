"""Rules a person adopted and promises to themselves: to keep, to reword, to drop."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_cards import Card
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.ring import Ring
from simulator.usecases.progress_views import PromiseLine, RuleLine

LONGEST = 300


class RulesCard(Card):
    """`edited` has a rule's number and its new words, `dropped` its number."""

    edited = Signal(int, str)
    dropped = Signal(int)

    def __init__(
        self, theme: Theme, rules: tuple[RuleLine, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, translate("Progress", "Your rules"), parent=parent)
        if not rules:
            words = translate(
                "Progress", "A debrief ends with a rule to adopt; it stands here then."
            )
            self.say(words, Size.LABEL, colour="muted")
        for rule in rules:
            self.box.addWidget(self._line(rule))
        self.box.addStretch(1)

    def _line(self, rule: RuleLine) -> _Line:
        line = _Line(self.theme, rule.text, _rule_source(rule))
        line.offer(translate("Progress", "Reword"), line.open_field)
        line.offer(translate("Progress", "Drop"), lambda: self.dropped.emit(rule.id))
        line.reworded.connect(lambda words: self.edited.emit(rule.id, words))
        return line


class PromisesCard(Card):
    """`kept` and `dropped` have a promise's number."""

    kept = Signal(int)
    dropped = Signal(int)

    def __init__(
        self, theme: Theme, promises: tuple[PromiseLine, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, translate("Progress", "Promised to practise"), parent=parent)
        if not promises:
            words = translate("Progress", "What you promise yourself in a debrief stands here.")
            self.say(words, Size.LABEL, colour="muted")
        for promise in promises:
            self.box.addWidget(self._line(promise))
        self.box.addStretch(1)

    def _line(self, promise: PromiseLine) -> _Line:
        line = _Line(self.theme, promise.text, _promise_source(promise))
        if promise.kept is None:
            line.offer(translate("Progress", "Mark as kept"), lambda: self.kept.emit(promise.id))
        line.offer(translate("Progress", "Drop"), lambda: self.dropped.emit(promise.id))
        return line


class _Line(QWidget, KeyScope):
    """Words with where they come from and what can be done; a field in their place while they
    are changed. Enter takes it, Esc leaves it."""

    reworded = Signal(str)
    scope = EVERYWHERE

    def __init__(self, theme: Theme, words: str, source: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.space(4), 0, 0)
        box.setSpacing(0)
        self._said = label(theme, words, Size.BODY)
        box.addWidget(self._said)
        self._field = QLineEdit(words)
        self._field.setMaxLength(LONGEST)
        self._field.setAccessibleName(translate("Progress", "Reword"))
        self._field.returnPressed.connect(self._on_taken)
        self._held = Ring(theme, self._field)
        self._held.hide()
        box.addWidget(self._held)
        box.addWidget(label(theme, source, Size.SECONDARY, colour="muted"))
        self._offers = QWidget()
        self._flow = Flow(theme.space(8), self._offers)
        box.addWidget(self._offers)

    def offer(self, words: str, then: Callable[[], None]) -> None:
        """One more thing that can be done."""
        button = Button(self._theme, words, Kind.LINK, compact=True)
        button.setAccessibleDescription(self._words)
        button.clicked.connect(then)
        self._flow.addWidget(button)

    def open_field(self) -> None:
        """The words become a field."""
        self._said.hide()
        self._offers.hide()
        self._held.show()
        self._field.setText(self._words)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {} if self._held.isHidden() else {"back": self._close_field}

    def _close_field(self) -> None:
        self._held.hide()
        self._said.show()
        self._offers.show()
        first = self._flow.itemAt(0)
        if first is not None and (button := first.widget()) is not None:
            button.setFocus()

    def _on_taken(self) -> None:
        words = self._field.text().strip()
        if words and words != self._words:
            self.reworded.emit(words)
        else:
            self._close_field()


def _rule_source(rule: RuleLine) -> str:
    """Where a rule comes from."""
    when = figures.date(rule.at)
    if not rule.scenario_title:
        return filled(translate("Progress", "Adopted {day}"), day=when)
    text = translate("Progress", "Adopted {day} after “{title}”")
    return filled(text, day=when, title=rule.scenario_title)


def _promise_source(promise: PromiseLine) -> str:
    """When something was promised, and whether it was kept."""
    when = figures.date(promise.at)
    if promise.kept is None:
        return filled(translate("Progress", "Promised {day}"), day=when)
    text = translate("Progress", "Promised {day}, kept {kept}")
    return filled(text, day=when, kept=figures.date(promise.kept))
