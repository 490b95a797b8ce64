"""A card of the group screen: a small title, and lines under it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.panel import Panel


class Card(Panel):
    """`box` is the layout under the title."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(title)
        self.box = QVBoxLayout(self)
        side, above = theme.space(12), theme.space(8)
        self.box.setContentsMargins(side, above, side, above)
        self.box.setSpacing(theme.space(4))
        if title:
            self.say(title, Size.LABEL, 600)

    def say(
        self, text: str, size: Size = Size.LABEL, weight: int = 400, colour: str = "text"
    ) -> QLabel:
        """One more line under the others."""
        line = label(self.theme, text, size, weight, colour)
        self.box.addWidget(line)
        return line


def reading_card(theme: Theme) -> Card:
    """What stands in a page until there is something to show."""
    card = Card(theme, translate("Group", "Reading the runs …"))
    card.box.addStretch(1)
    return card
