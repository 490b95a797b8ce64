"""The register of rules: those of the house, kept and breached, and what people adopted."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.card import Card, reading_card
from simulator.ui.trainer.group_words import quoted
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.ui.widgets.share_bar import ShareBar
from simulator.usecases.register_views import AdoptedLine, RegistersView, RuleRecord


class RulesPage(ScrollPage):
    """Rules of the house first, then what was adopted from none, then scenarios' own."""

    def __init__(
        self, theme: Theme, registers: RegistersView | None, parent: QWidget | None = None
    ) -> None:
        content = QWidget()
        super().__init__(content, parent=parent)
        self._theme = theme
        self.takers: list[QWidget] = []
        self._box = QVBoxLayout(content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(12))
        if registers is None:
            self._box.addWidget(reading_card(theme))
            return
        house = [rule for rule in registers.rules if rule.of_house]
        own = [rule for rule in registers.rules if not rule.of_house]
        title = registers.house_title or translate("Group", "Rules of the house")
        self._add(title, house, translate("Group", "There is no house code in this folder."))
        if registers.adopted:
            card = Card(theme, translate("Group", "Adopted without a rule of the house"))
            for line in registers.adopted:
                _adopted(card, line)
            self._box.addWidget(card)
        if own:
            self._add(translate("Group", "Rules of single scenarios"), own)
        self._box.addStretch(1)

    def focus_first(self) -> None:
        """Nothing here takes the keyboard."""

    def _add(self, title: str, rules: list[RuleRecord], none: str = "") -> None:
        card = Card(self._theme, title)
        if not rules:
            card.say(none, Size.LABEL, colour="muted")
        for rule in rules:
            card.box.addWidget(_rule(self._theme, rule))
        self._box.addWidget(card)


def _rule(theme: Theme, rule: RuleRecord) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, theme.space(4), 0, theme.space(4))
    box.setSpacing(theme.space(4) // 2)
    box.addWidget(label(theme, rule.text, Size.BODY, 600))
    box.addLayout(_held(theme, rule))
    if rule.scenario_titles:
        where = ", ".join(quoted(title) for title in rule.scenario_titles)
        text = filled(translate("Group", "In {scenarios}"), scenarios=where)
        box.addWidget(label(theme, text, Size.SECONDARY, colour="muted"))
    for line in rule.adopted:
        box.addWidget(label(theme, _said(line), Size.LABEL))
    return part


def _held(theme: Theme, rule: RuleRecord) -> QHBoxLayout:
    """In how many runs it was kept and breached, as a bar and in figures."""
    row = QHBoxLayout()
    row.setSpacing(theme.space(8))
    met = rule.kept + rule.breached
    if not met:
        none = translate("Group", "No run has met it yet")
        row.addWidget(label(theme, none, Size.SECONDARY, colour="muted"))
        return row
    bar = ShareBar(theme, Fraction(rule.kept, met), strong=True)
    bar.setFixedWidth(theme.em(10))
    row.addWidget(bar)
    text = translate("Group", "kept {kept}, breached {breached}", "a rule, in so many runs")
    told = filled(text, kept=figures.number(rule.kept), breached=figures.number(rule.breached))
    row.addWidget(label(theme, told, Size.SECONDARY, 600), 1)
    return row


def _adopted(card: Card, line: AdoptedLine) -> None:
    card.say(_said(line), Size.LABEL)


def _said(line: AdoptedLine) -> str:
    """A rule somebody adopted, in their words and without their name; of a room with its name."""
    day = figures.date(line.at)
    if line.room:
        text = translate("Group", "Agreed {day} in {room}: {words}")
        return filled(text, day=day, words=quoted(line.text), room=quoted(line.room))
    if not line.scenario_title:
        text = translate("Group", "Adopted {day}: {words}")
        return filled(text, day=day, words=quoted(line.text))
    text = translate("Group", "Adopted {day} after {title}: {words}")
    return filled(text, day=day, words=quoted(line.text), title=quoted(line.scenario_title))
