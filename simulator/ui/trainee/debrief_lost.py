"""What is missing to 100, drawn: by turn and by kind, in whole points that add up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.kind_swatch import SHARE_OF, Share, Swatch
from simulator.ui.widgets.lost_chart import LostBar, LostChart
from simulator.ui.widgets.panel import Panel
from simulator.usecases.apportioning import PrintedPoints, printed_points
from simulator.usecases.debrief_views import LostPoints, Numbers


def printed(numbers: Numbers | None) -> PrintedPoints | None:
    """The missing points of a run as whole numbers, None where they are not split."""
    if numbers is None or numbers.lost is None:
        return None
    balance, headline = figures.whole(numbers.balance), figures.whole(numbers.headline)
    return printed_points(numbers.lost, balance, headline)


def turn_points(numbers: Numbers | None) -> dict[int, int] | None:
    """The same by turn (from 1)."""
    whole = printed(numbers)
    return None if whole is None else dict(enumerate(whole.turns, start=1))


class LostByTurn(Panel):
    """The chart with its sum. `turn_selected` carries a turn clicked on."""

    turn_selected = Signal(int)

    def __init__(
        self, theme: Theme, lost: LostPoints, whole: PrintedPoints, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        box = _box(self)
        title = translate("Debrief", "By turn: where points went out of reach")
        box.addWidget(label(theme, title, Size.LABEL, 600))
        bars = tuple(
            LostBar(turn.turn, points, SHARE_OF[turn.kind])
            for turn, points in zip(lost.turns, whole.turns, strict=True)
        )
        self._chart = LostChart(theme, bars, whole.capped)
        self._chart.turn_selected.connect(self.turn_selected)
        box.addWidget(self._chart)
        text = translate("Debrief", "From 100 to {headline}: {points} missing.")
        total = filled(
            text, headline=figures.number(100 - whole.whole), points=figures.number(whole.whole)
        )
        box.addWidget(label(theme, total, Size.SECONDARY, colour="muted"))
        if any(bar.points and bar.share is Share.LEVEL for bar in bars):
            box.addLayout(self._level())
        box.addStretch(1)

    def _level(self) -> QHBoxLayout:
        """What a plain bar means: it is no row of the other split."""
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        row.addWidget(Swatch(theme, Share.LEVEL), 0, Qt.AlignmentFlag.AlignTop)
        told = translate("Debrief", "the answer itself was level, but it closed a better road")
        row.addWidget(label(theme, told, Size.SECONDARY), 1)
        return row

    def select(self, turn: int) -> None:
        """Mark a turn."""
        self._chart.select(turn)


class LostByKind(Panel):
    """The same points by what was missing in the answers, as rows with a sum."""

    def __init__(self, theme: Theme, whole: PrintedPoints, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        box = _box(self)
        title = translate("Debrief", "By kind: what the answers were short of")
        box.addWidget(label(theme, title, Size.LABEL, 600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(12))
        grid.setVerticalSpacing(theme.space(4))
        grid.setColumnStretch(1, 1)
        rows = [(share, points) for share, points in _shares(whole) if points]
        for at, (share, points) in enumerate(rows):
            grid.addWidget(Swatch(theme, share), at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(theme, share_word(share), Size.LABEL), at, 1)
            grid.addWidget(_figure(theme, points, 400), at, 2)
        together = translate("Debrief", "Missing to 100")
        grid.addWidget(label(theme, together, Size.LABEL, 600), len(rows), 1)
        grid.addWidget(_figure(theme, whole.whole, 600), len(rows), 2)
        box.addLayout(grid)
        note = translate(
            "Debrief",
            "The same points, split twice: by the turn where they went out of reach, and by "
            "what was missing.",
        )
        box.addWidget(label(theme, note, Size.SECONDARY, colour="muted"))
        box.addStretch(1)


def _shares(whole: PrintedPoints) -> tuple[tuple[Share, int], ...]:
    bent, hardened, weak, unserved, beyond = whole.kinds
    return (
        (Share.BENT, bent),
        (Share.HARDENED, hardened),
        (Share.WEAK, weak),
        (Share.UNSERVED, unserved),
        (Share.OUT_OF_REACH, beyond),
        (Share.CAPPED, whole.capped),
    )


def share_word(share: Share) -> str:
    """What a part of the missing points belongs to."""
    return {
        Share.BENT: translate("Debrief", "gave way"),
        Share.HARDENED: translate("Debrief", "hardened"),
        Share.WEAK: translate("Debrief", "weak on both"),
        Share.UNSERVED: translate("Debrief", "never came to it: the talk was over"),
        Share.OUT_OF_REACH: translate("Debrief", "out of everybody’s reach"),
        Share.CAPPED: translate("Debrief", "taken by the cap"),
        Share.LEVEL: translate("Debrief", "level"),
    }[share]


def _figure(theme: Theme, points: int, weight: int) -> QLabel:
    figure = label(theme, figures.number(points), Size.LABEL, weight, wrap=False)
    figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return figure


def _box(panel: Panel) -> QVBoxLayout:
    theme = panel.theme
    box = QVBoxLayout(panel)
    pad = theme.space(12)
    box.setContentsMargins(pad, pad, pad, pad)
    box.setSpacing(theme.space(8))
    return box
