"""The answer to the question before the numbers, beside what happened: no verdict on it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.model.score import Word
from simulator.ui.factory import label
from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.panel import Panel
from simulator.usecases.debrief_views import Compared, Lean


class ComparedBox(Panel):
    """Two lines: the turn, and the way the answers leant."""

    def __init__(
        self, theme: Theme, view: Compared, word: Word | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        box = QVBoxLayout(self)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        title = translate("Debrief", "What you said before the numbers")
        box.addWidget(label(theme, title, Size.SECONDARY, 600, "muted"))
        for line in compared_lines(view, word):
            box.addWidget(label(theme, line))


def compared_lines(view: Compared, word: Word | None) -> tuple[str, str]:
    """What was said and what happened, about the turn and about the way."""
    way = _said(view.given.lean)
    return _turns(view, counted=word is not None), f"{way} {_happened(word)}" if word else way


def _turns(view: Compared, *, counted: bool) -> str:
    given, costliest = view.given.turn, view.costliest
    if given is None:
        return _none_taken_back(costliest, counted=counted)
    if not counted:
        text = translate("Debrief", "You would take back turn {turn}.")
    elif costliest is None:
        text = translate(
            "Debrief", "You would take back turn {turn}; no turn lost points for good."
        )
    elif view.same_turn:
        text = translate(
            "Debrief", "You would take back turn {turn}; it is the one that cost most."
        )
    else:
        text = translate("Debrief", "You would take back turn {turn}; turn {costliest} cost most.")
    return filled(text, turn=number(given), costliest=number(costliest or 0))


def _none_taken_back(costliest: int | None, *, counted: bool) -> str:
    if not counted:
        return translate("Debrief", "You would take back no answer.")
    if costliest is None:
        return translate("Debrief", "You would take back no answer; none lost points for good.")
    text = translate("Debrief", "You would take back no answer; turn {costliest} cost most.")
    return filled(text, costliest=number(costliest))


def _said(lean: Lean) -> str:
    return {
        Lean.BENT: translate("Debrief", "You said: they gave way."),
        Lean.HARDENED: translate("Debrief", "You said: they hardened."),
        Lean.BOTH: translate("Debrief", "You said: both, in turn."),
        Lean.NEITHER: translate("Debrief", "You said: neither."),
    }[lean]


def _happened(word: Word) -> str:
    return {
        Word.LEVEL: translate("Debrief", "The answers stayed level."),
        Word.BENDS: translate("Debrief", "The answers gave way."),
        Word.HARDENS: translate("Debrief", "The answers hardened."),
        Word.SEE_SAW: translate("Debrief", "The answers did both, in turn."),
        Word.WEAK: translate("Debrief", "The answers were weak on both."),
    }[word]
