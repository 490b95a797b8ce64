"""The one number, one direction and the stamps: what a trainee reads first of the numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.model.score import Word
from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.words import band_word, direction_word, violation_word
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
        words.addWidget(label(theme, _direction_told(numbers), Size.LABEL, colour="muted"))
        row.addLayout(words, 1)
        return row

    def _stamp(self, numbers: Numbers, stamp: Stamp) -> Banner:
        title = stamp_title(numbers, stamp)
        quote = translate("Debrief", "Turn {turn}: “{quote}”")
        text = filled(quote, turn=figures.number(stamp.turn), quote=stamp.quote)
        severity = Severity.WARNING if stamp.withdrawn or stamp.rule else Severity.ERROR
        return Banner(self._theme, severity, title, text)


def stamp_title(numbers: Numbers, stamp: Stamp) -> str:
    """What a stamp says: the reason and, where it lowers the number, from what to what."""
    if stamp.tag is not None:
        reason = violation_word(stamp.tag)
        if stamp.withdrawn:
            reason = filled(translate("Debrief", "{reason}, then withdrawn"), reason=reason)
    else:
        text = translate("Debrief", "A rule of the house was broken: {rule}")
        reason = filled(text, rule=stamp.rule or "")
    if numbers.cap is None or numbers.balance <= numbers.cap or not _sets_cap(numbers, stamp):
        return reason
    text = translate("Debrief", "{balance} → {headline}: {reason}", "how a stamp caps the number")
    return filled(
        text,
        balance=figures.number(numbers.balance),
        headline=figures.number(numbers.headline),
        reason=reason,
    )


def _sets_cap(numbers: Numbers, stamp: Stamp) -> bool:
    """Only an open violation caps at the lower mark; withdrawn ones and rules at the upper."""
    open_violation = stamp.tag is not None and not stamp.withdrawn
    return open_violation == (numbers.cap == OPEN_CAP)


OPEN_CAP = 39
"""The cap of a run with an open hard violation, in points."""


def _direction_told(numbers: Numbers) -> str:
    told = {
        Word.LEVEL: translate("Debrief", "The answers kept both: heard and held."),
        Word.BENDS: translate("Debrief", "Where balance was lost, the answers gave way."),
        Word.HARDENS: translate("Debrief", "Where balance was lost, the answers shut the door."),
        Word.SEE_SAW: translate("Debrief", "The answers gave way and hardened in turn."),
        Word.WEAK: translate("Debrief", "Where balance was lost, neither was there."),
    }[numbers.word]
    lean = translate("Debrief", "{told} Lean {lean}, see-saw {see_saw}.")
    return filled(
        lean,
        told=told,
        lean=figures.signed(numbers.lean),
        see_saw=figures.number(numbers.see_saw),
    )


def _headline_told(numbers: Numbers) -> str:
    told = translate("Debrief", "Balance {points} of 100")
    return filled(told, points=figures.number(numbers.headline))


def headline_of(theme: Theme, view: DebriefView) -> QWidget | None:
    """The headline of a debrief, None where the scenario has no numbers."""
    if view.numbers is None:
        return None
    return Headline(theme, view.numbers, view.stamps)
