"""The group as a whole: where it falls first, then what its runs come to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.group_falls import FallsCard
from simulator.ui.trainer.group_sums import (
    balance_card,
    causes_card,
    directions_card,
    stages_card,
)
from simulator.ui.trainer.group_words import missing_line
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.face import Face
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.group_views import Cohort, GroupView

WIDE_EMS = 58
"""From this width on the sums stand beside the forks."""
_FEW_EMS = 44


class GroupPage(ScrollPage):
    """`fork_wanted` has a fork to look at closer; `bring_in_wanted` the one thing to do while
    there are too few."""

    fork_wanted = Signal(object)
    bring_in_wanted = Signal()

    def __init__(
        self, theme: Theme, view: GroupView, key: str = "", parent: QWidget | None = None
    ) -> None:
        content = QWidget()
        super().__init__(content, parent=parent)
        self._theme = theme
        self.takers: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.space(12))
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(12))
        if view.cohort is not None:
            self._build(view.cohort, box)
        else:
            self._build_few(view, box, key)

    def _build(self, cohort: Cohort, box: QVBoxLayout) -> None:
        theme = self._theme
        falls = FallsCard(theme, cohort.falls)
        falls.fork_wanted.connect(self.fork_wanted)
        self.takers += falls.buttons
        sums = QVBoxLayout()
        sums.setSpacing(theme.space(8))
        for card in (
            balance_card(theme, cohort),
            directions_card(theme, cohort),
            stages_card(theme, cohort),
        ):
            sums.addWidget(card)
        sums.addStretch(1)
        self._row.addWidget(falls, 5)
        self._row.addLayout(sums, 3)
        box.addLayout(self._row)
        box.addWidget(causes_card(theme, cohort.causes))
        box.addStretch(1)

    def _build_few(self, view: GroupView, box: QVBoxLayout, key: str) -> None:
        theme = self._theme
        column = QWidget()
        column.setMaximumWidth(theme.em(_FEW_EMS))
        inside = QVBoxLayout(column)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 1000)
        across.addStretch(1)
        box.addLayout(across, 1)
        box = inside
        middle = Qt.AlignmentFlag.AlignHCenter
        box.addStretch(1)
        box.addWidget(Face(theme, "olena", 3, theme.em(5)), 0, middle)
        title = missing_line(view)
        if not any(one.runs for one in view.members):
            title = translate("Group", "Nobody has practised yet")
        box.addWidget(self._centred(title, Size.TITLE, 600))
        why = translate(
            "Group",
            "From five people on: where the answers lean, the forks they fall at, how often the "
            "causes are found. Only exams count: the first of a scenario, or one due for "
            "review. Nobody is shown alone, and nobody is ranked.",
        )
        box.addWidget(self._centred(why, Size.BODY, 400, "muted"))
        words = translate("Group", "Bring results in …")
        button = Button(theme, words, Kind.PRIMARY, key)
        button.clicked.connect(self.bring_in_wanted)
        self.takers.append(button)
        box.addSpacing(theme.space(4))
        box.addWidget(button, 0, middle)
        box.addStretch(2)

    def _centred(self, text: str, size: Size, weight: int, colour: str = "text") -> QLabel:
        made = label(self._theme, text, size, weight, colour)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def focus_first(self) -> None:
        """The first thing that can be done here."""
        if self.takers:
            self.takers[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self._theme.ems(self.width()) >= WIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        super().resizeEvent(event)
