"""The talk as the client lived it: the mood curve, and what was thought at each turn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.widgets.mood import mood_line
from simulator.ui.widgets.mood_curve import MoodCurve
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Shape, Sign
from simulator.usecases.debrief_views import DebriefView, TurnRow


class ClientStep(DebriefStep):
    """Curve and inner lines side by side."""

    def __init__(self, theme: Theme, view: DebriefView, parent: QWidget | None = None) -> None:
        super().__init__(theme, 76, parent)
        title = translate("Debrief", "How {name} lived it")
        self.box.addWidget(label(theme, filled(title, name=view.client_name), Size.TITLE, 600))
        note = translate("Debrief", "The mood is what was felt, not a grade of the answers.")
        self.box.addWidget(label(theme, note, Size.SECONDARY, colour="muted"))
        sides = self.side_by_side()
        left = QVBoxLayout()
        left.addWidget(MoodCurve(theme, view.turns, 20))
        left.addStretch(1)
        sides.addLayout(left, 6)
        sides.addWidget(self._thoughts(view.turns), 5)
        self.box.addLayout(sides)
        self.box.addStretch(1)

    def _thoughts(self, turns: tuple[TurnRow, ...]) -> Panel:
        panel = Panel(self.theme)
        box = QVBoxLayout(panel)
        pad = self.theme.space(12)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(self.theme.space(8))
        for turn in turns:
            box.addLayout(self._thought(turn))
        box.addStretch(1)
        return panel

    def _thought(self, turn: TurnRow) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(12))
        at = label(theme, number(turn.number), Size.LABEL, 600, wrap=False)
        at.setFixedWidth(theme.em(1.5))
        row.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(self._mood(turn))
        if turn.inner:
            words.addWidget(label(theme, turn.inner, Size.LABEL))
        row.addLayout(words, 1)
        return row

    def _mood(self, turn: TurnRow) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        role = "text" if turn.mood_after != turn.mood_before else "muted"
        if turn.mood_after != turn.mood_before:
            sign = Sign.UP if turn.mood_after > turn.mood_before else Sign.DOWN
            side = round(theme.px(Size.SECONDARY) * 0.75)
            row.addWidget(Shape(theme, sign, role, side), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(theme, mood_line(turn.mood_after), Size.SECONDARY, 600, role), 1)
        return row
