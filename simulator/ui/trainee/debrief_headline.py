"""The one number, one direction and the stamps: what a trainee reads first of the numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.headline_words import direction_told, stamp_title
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.words import band_word, direction_word
from simulator.usecases.debrief_views import DebriefView, Numbers, Stamp


class Headline(QWidget):
    """Headline with band and direction, then one strip per stamp."""

    def __init__(
        self,
        theme: Theme,
        numbers: Numbers,
        stamps: tuple[Stamp, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        box.addLayout(self._number(numbers))
        for stamp in stamps:
            box.addWidget(self._stamp(numbers, stamp))

    def _number(self, numbers: Numbers) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(12))
        shown = label(
            theme, figures.number(numbers.headline), Size.PICKER, 700, "primary", wrap=False
        )
        shown.setAccessibleName(_headline_told(numbers))
        row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        of = label(
            theme,
            translate("Debrief", "of 100", "after the headline number"),
            Size.LABEL,
            colour="muted",
            wrap=False,
        )
        row.addWidget(of, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        band = translate("Debrief", "{band} · {direction}", "band and direction of a run")
        named = filled(band, band=band_word(numbers.band), direction=direction_word(numbers.word))
        words.addWidget(label(theme, named, Size.CLIENT_LINE, 600))
        words.addWidget(label(theme, direction_told(numbers), Size.LABEL, colour="muted"))
        row.addLayout(words, 1)
        return row

    def _stamp(self, numbers: Numbers, stamp: Stamp) -> Banner:
        title = stamp_title(numbers, stamp)
        quote = translate("Debrief", "Turn {turn}: “{quote}”")
        text = filled(quote, turn=figures.number(stamp.turn), quote=stamp.quote)
        severity = Severity.WARNING if stamp.withdrawn or stamp.rule else Severity.ERROR
        return Banner(self._theme, severity, title, text)


def _headline_told(numbers: Numbers) -> str:
    told = translate("Debrief", "Balance {points} of 100")
    return filled(told, points=figures.number(numbers.headline))


def headline_of(theme: Theme, view: DebriefView) -> QWidget | None:
    """The headline of a debrief, None where the scenario has no numbers."""
    if view.numbers is None:
        return None
    return Headline(theme, view.numbers, view.stamps)
