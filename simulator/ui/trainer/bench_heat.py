"""Whose hits the graph shows, or what a group lost there: chosen on the page of random trainees,
kept from save to save."""

from __future__ import annotations

from PySide6.QtCore import QObject

from simulator.ui.trainer.graph_pane import GraphPane
from simulator.ui.trainer.trial_pane import TrialPane
from simulator.usecases.bench_views import BenchView, Heat, Hits


class BenchHeat(QObject):
    """Keeps the graph's marks and the choice of them the same."""

    def __init__(self, graph: GraphPane, trial: TrialPane, parent: QObject) -> None:
        super().__init__(parent)
        self._graph, self._trial = graph, trial
        self._view = BenchView()
        self.heat = Heat.NONE
        trial.heat_wanted.connect(self.choose)

    def show_bench(self, view: BenchView) -> None:
        """New trainees are shown in the graph at once; without hits there are no marks."""
        before, self._view = self._view, view
        if view.trial is not None and view.trial != before.trial and before.folder:
            self.heat = Heat.RANDOM
        if not self._is_there():
            self.heat = Heat.NONE
        self.choose(self.heat)

    def choose(self, heat: Heat) -> None:
        """Show other hits, or none."""
        self.heat = heat
        self._graph.show_heat(heat, self._hits(), self._view.lost)
        self._trial.show_heat(heat)

    def _is_there(self) -> bool:
        """Whether there is anything to show of what was chosen."""
        if self.heat is Heat.GROUP:
            return self._view.lost is not None and bool(self._view.lost.points)
        return self._hits() is not None

    def _hits(self) -> Hits | None:
        if self.heat is Heat.PEOPLE:
            return self._view.people
        if self.heat is Heat.RANDOM and self._view.trial is not None:
            return self._view.trial.hits
        return None
