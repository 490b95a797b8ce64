"""The replies of a fork, the causes, or what may be supposed, with the count of hands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.projector.presenter_option import OptionCard
from simulator.ui.projector.presenter_pane import YieldingPane
from simulator.ui.projector.presenter_words import (
    options_hint,
    options_title,
    split_words,
    voted_words,
)
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.letting_go import let_go
from simulator.usecases.workshop.presenter_views import OptionRow, PresenterView


class OptionList(QWidget):
    """`hands_changed` carries an option (from 0) and its hands, `focus_wanted` the option to
    count, `reply_chosen` the one to play or to suppose."""

    hands_changed = Signal(int, object)
    focus_wanted = Signal(int)
    reply_chosen = Signal(int)

    def __init__(self, theme: Theme, *, digits: bool = True, parent: QWidget | None = None) -> None:
        """`digits` False: the number keys are switched off."""
        super().__init__(parent)
        self._theme = theme
        self._digits = digits
        self._view: PresenterView | None = None
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shown: tuple[object, ...] = ()
        self.cards: tuple[OptionCard, ...] = ()
        self.title = label(theme, "", Size.LABEL, 600, wrap=False)
        self.hint = label(theme, "", Size.SECONDARY, colour="muted")
        self.voted = label(theme, "", Size.LABEL, 600, wrap=False)
        self.split = label(theme, "", Size.LABEL, 600)
        content = QWidget()
        self._box = QVBoxLayout(content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(4))
        self.pane = YieldingPane(theme, content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space(4))
        outer.addLayout(self._header())
        outer.addWidget(self.split)
        outer.addWidget(self.pane, 1)
        self.show_whole(False)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(12))
        self._said.setSpacing(self._theme.space(12))
        self._said.addWidget(self.title)
        self._said.addWidget(self.hint, 1)
        row.addLayout(self._said, 1)
        row.addWidget(self.voted, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def show_whole(self, whole: bool) -> None:
        """All cards at once on a page that scrolls, or in an area of their own."""
        direction = QBoxLayout.Direction
        self._said.setDirection(direction.TopToBottom if whole else direction.LeftToRight)
        self.pane.show_whole(whole)
        vertical = QSizePolicy.Policy.Minimum if whole else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def show_view(self, view: PresenterView) -> None:
        """The options and their counts; the same options keep their cards."""
        self._view = view
        self.setVisible(bool(view.options))
        shown = tuple(map(_standing, view.options))
        if shown != self._shown:
            self._shown = shown
            self._rebuild(view.options)
        for place, card in enumerate(self.cards):
            card.show_row(view, place)
        aside = max((card.aside_width() for card in self.cards), default=0)
        for card in self.cards:
            card.reserve_aside(aside)
        for part, words in (
            (self.title, options_title(view)),
            (self.hint, options_hint(view, digits=self._digits)),
            (self.voted, voted_words(view)),
            (self.split, split_words(view)),
        ):
            part.setText(words)
            part.setVisible(bool(words))
        self.pane.refit()

    def hasHeightForWidth(self) -> bool:
        return self.pane.whole  # else the cards can be given less than they want

    def counted(self) -> OptionCard | None:
        """The card whose hands are being counted."""
        focus = self._view.focus if self._view is not None else None
        return self.cards[focus] if focus is not None and focus < len(self.cards) else None

    def _rebuild(self, rows: tuple[OptionRow, ...]) -> None:
        for card in self.cards:
            let_go(self._box, card)
        self.cards = tuple(OptionCard(self._theme, row, at) for at, row in enumerate(rows))
        for place, card in enumerate(self.cards):
            card.hands_wanted.connect(lambda hands, at=place: self.hands_changed.emit(at, hands))
            card.focus_wanted.connect(lambda at=place: self.focus_wanted.emit(at))
            card.pressed.connect(lambda at=place: self._on_pressed(at))
            self._box.addWidget(card)

    def _on_pressed(self, place: int) -> None:
        if self._view is not None and self._view.choosing:
            self.reply_chosen.emit(place)
        else:
            self.focus_wanted.emit(place)


def _standing(row: OptionRow) -> object:
    """What a card is built from; the rest of a row changes while it stands."""
    return row.choice, row.care, row.firmness
