"""A workbench over real files, whose threads work at once and whose looks are taken by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.usecases.authoring import Workbench
from simulator.usecases.bench_graph import Point, Undrawn, Way
from simulator.usecases.bench_views import BenchView, ReloadState
from simulator.usecases.steps import finished
from tests.usecases.at_once import AtOnce
from tests.usecases.shop import SHOP, Clock, put

BROKEN = SHOP.replace("nodes:", "nodes: [")
UKRAINIAN = """\
format: 1
translates: shop
language: uk
nodes:
  hello:
    replies:
      hear: {say: Ви втратили день.}
"""


@dataclass
class Rows:
    """A layout that puts everything into one row, and counts how often it was asked."""

    asked: int = 0

    def __call__(self, names: Sequence[str], ways: Sequence[Way], starts: Sequence[str]) -> Undrawn:
        self.asked += 1
        places: Mapping[str, Point] = {name: (float(at), 0.0) for at, name in enumerate(names)}
        return Undrawn(places, dict.fromkeys(ways, ((0.5, 0.5),)))


class Bench:
    """The workbench with its surroundings, and short ways to what most tests need."""

    def __init__(self, home: Path, text: str | None = SHOP) -> None:
        self.clock = Clock()
        self.layout = Rows()
        self.reading, self.analysing = AtOnce(), AtOnce()
        self.bench = Workbench(
            self.clock, layouter=self.layout, reading=self.reading, analysing=self.analysing
        )
        self.folder = home / "shop"
        if text is not None:
            put(home, text)

    @property
    def file(self) -> Path:
        return self.folder / "scenario.yaml"

    def opened(self) -> Bench:
        self.bench.open(self.folder)
        self.look()
        return self

    def look(self) -> bool:
        return finished(self.bench.look())

    def analyse(self) -> bool:
        return finished(self.bench.analyse())

    def save(self, text: str) -> bool:
        """Saves the file and takes one look."""
        self.file.write_text(text, encoding="utf-8")
        return self.look()

    def save_with(self, *changes: tuple[str, str]) -> bool:
        text = self.file.read_text(encoding="utf-8")
        for before, now in changes:
            assert before in text
            text = text.replace(before, now)
        return self.save(text)

    @property
    def view(self) -> BenchView:
        return self.bench.view()

    @property
    def state(self) -> ReloadState:
        reload = self.view.reload
        assert reload is not None
        return reload.state

    def place(self) -> str:
        playtest = self.view.playtest
        assert playtest is not None
        return playtest.node
