"""Roads not taken: the two turns that cost most, what stood beside them, why the trap tempted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_lost import turn_points
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.usecases.debrief_views import DebriefView, RoadNotTaken


class RoadsStep(DebriefStep):
    """Each road in a panel: the answer given beside the one that kept most within reach."""

    replay_requested = Signal(int)
    what_if_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        view: DebriefView,
        what_if_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, 68, parent)
        self._client = view.client_name
        self._points = turn_points(view.numbers) or {}
        self._what_if_key = what_if_key
        self._panels: dict[int, Panel] = {}
        title = translate("Debrief", "Roads not taken")
        self.box.addWidget(label(theme, title, Size.TITLE, 600))
        for road in view.roads:
            self.box.addWidget(self._road(road))
        self.box.addStretch(1)

    def _road(self, road: RoadNotTaken) -> Panel:
        theme = self.theme
        panel = Panel(theme)
        self._panels[road.turn] = panel
        box = QVBoxLayout(panel)
        pad = theme.space(16)
        box.setContentsMargins(pad, theme.space(12), pad, theme.space(8))
        box.setSpacing(theme.space(8))
        points = self._points.get(road.turn, figures.whole(road.delta))
        text = translate(
            "Debrief", "Turn {turn}: %n point(s) of balance lost for good", None, points
        )
        lost = filled(text, turn=figures.number(road.turn))
        box.addWidget(label(theme, lost, Size.CLIENT_LINE, 600))
        client = translate("Debrief", "{name}: {words}", "a line of the talk")
        heard = filled(client, name=self._client, words=road.client_says)
        box.addWidget(label(theme, heard, Size.LABEL, colour="muted"))
        sides = self.side_by_side()
        sides.setSpacing(theme.space(12))
        yours = road.yours or translate("Debrief", "(silence)")
        sides.addWidget(
            self._answer("sunken", translate("Debrief", "Your answer"), yours, road.your_why), 1
        )
        other = translate("Debrief", "The road not taken")
        sides.addWidget(self._answer("goodSoft", other, road.best, road.best_why), 1)
        box.addLayout(sides)
        if road.tempted:
            tempts = translate("Debrief", "Why it tempted: {why}")
            box.addWidget(label(theme, filled(tempts, why=road.tempted), Size.LABEL))
        box.addWidget(self._ways(road.turn))
        return panel

    def _answer(self, fill: str, title: str, words: str, why: str | None) -> Panel:
        theme = self.theme
        edge = "good" if fill == "goodSoft" else "border"
        panel = Panel(theme, fill, edge)
        box = QVBoxLayout(panel)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        box.addWidget(label(theme, title, Size.SECONDARY, 600, "muted"))
        box.addWidget(label(theme, words))
        if why:
            box.addWidget(label(theme, why, Size.SECONDARY, colour="muted"))
        box.addStretch(1)
        return panel

    def turn(self) -> int:
        """The turn of the road that holds the keyboard; the first where none does."""
        focused = QApplication.focusWidget()
        for turn, panel in self._panels.items():
            if focused is not None and panel.isAncestorOf(focused):
                return turn
        return next(iter(self._panels))

    def _ways(self, turn: int) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(4), holder)
        words = translate("Debrief", "Replay from turn {turn}")
        button = Button(self.theme, filled(words, turn=figures.number(turn)))
        button.clicked.connect(lambda: self.replay_requested.emit(turn))
        flow.addWidget(button)
        what_if = Button(self.theme, translate("Debrief", "What if…"), key=self._what_if_key)
        what_if.clicked.connect(lambda: self.what_if_requested.emit(turn))
        flow.addWidget(what_if)
        return holder
