"""Where one is in the workbench: what is kept when the screen is built anew."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.ui.trainer.bench_panes import Shares
from simulator.ui.trainer.graph_pane import GraphState
from simulator.usecases.bench_views import Heat, ProblemRow, Setup


@dataclass(frozen=True, slots=True)
class BenchPlace:
    """The area the keyboard was in, and what was selected, asked for or set up in each."""

    area: str
    problem: ProblemRow | None
    graph: GraphState
    heat: Heat
    asked: tuple[int, str]
    setup: Setup | None
    shares: Shares
