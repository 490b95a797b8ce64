"""What a measure found, and the table it is printed in."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from time import process_time

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    `ours` and `floor` are medians in `unit` over `runs` interleaved runs of each; without a
    floor (None) the line only informs, and `gate` and `stretch` are for `ours` itself.
    Smaller is better, save where `more_is_better`.
    """

    name: str
    ours: float
    floor: float | None
    unit: str
    runs: int
    gate: float | None = None
    stretch: float | None = None
    more_is_better: bool = False

    @property
    def measured(self) -> float:
        """What the bars are for: ours in floors, or ours."""
        return self.ours if self.floor is None else self.ours / self.floor

    @property
    def verdict(self) -> str:
        """Which bar holds; nothing where there is none."""
        for bar, word in ((self.stretch, "stretch"), (self.gate, "gate")):
            if bar is not None and (
                self.measured >= bar if self.more_is_better else self.measured <= bar
            ):
                return word
        return "" if self.gate is None else "MISSED"


_COLUMNS = ("measure", "ours", "floor", "ratio", "gate", "stretch", "verdict", "runs")


def table(figures: Iterable[Figure]) -> str:
    """The lines as one plain table, columns padded."""
    rows = [_COLUMNS, *(_row(figure) for figure in figures)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(_COLUMNS))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _row(figure: Figure) -> tuple[str, ...]:
    floor = "" if figure.floor is None else f"{_number(figure.floor)} {figure.unit}"
    return (
        figure.name,
        f"{_number(figure.ours)} {figure.unit}".rstrip(),
        floor,
        "" if figure.floor is None else f"{figure.measured:.2f}",
        _bar(figure.gate),
        _bar(figure.stretch),
        figure.verdict,
        str(figure.runs),
    )


def _bar(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def cpu_ms(work: Work) -> float:
    """The processor time of one call in milliseconds, with nothing left to collect before."""
    gc.collect()
    began = process_time()
    work()
    return 1000 * (process_time() - began)


def interleaved(rounds: int, *measures: Callable[[], float]) -> tuple[float, ...]:
    """The medians of several measures that take turns, after one round that does not count."""
    found: list[Sequence[float]] = []
    for number in range(rounds + 1):
        values = [measure() for measure in measures]
        if number:
            found.append(values)
    return tuple(statistics.median(column) for column in zip(*found, strict=True))
