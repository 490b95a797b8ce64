"""Small maps, one per scenario played: a few at first, all on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.progress_cards import map_card
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.usecases.progress_views import ProgressView

_FIRST = 4
"""Maps shown before all are asked for."""


class Maps(QWidget):
    """`opened`: all are shown now, and the button that asked for them is gone."""

    opened = Signal()

    def __init__(self, theme: Theme, view: ProgressView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = view.today
        self._played = [one for one in view.scenarios if one.last is not None]
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        self._holder = QWidget()
        self._flow = Flow(theme.space(12), self._holder)
        box.addWidget(self._holder)
        self._add(0, _FIRST)
        self.more: Button | None = None
        count = len(self._played)
        if count > _FIRST:
            words = translate("Progress", "Show all %n scenario(s)", None, count)
            self.more = Button(theme, words, Kind.LINK, compact=True)
            self.more.clicked.connect(self.open_all)
            box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def any(self) -> bool:
        """Whether there is a map at all."""
        return bool(self._played)

    @property
    def all_shown(self) -> bool:
        """Whether more were asked for."""
        return len(self._played) > _FIRST and self.more is None

    def open_all(self) -> None:
        """Shows all of them."""
        if self.more is None:
            return
        more, self.more = self.more, None
        self._add(_FIRST, len(self._played))
        self._holder.updateGeometry()
        self.opened.emit()
        more.hide()
        more.deleteLater()

    def _add(self, first: int, end: int) -> None:
        for practice in self._played[first:end]:
            card = map_card(self._theme, practice, self._today)
            self._flow.addWidget(card)
            card.show()
