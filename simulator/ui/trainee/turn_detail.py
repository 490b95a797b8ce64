"""One turn in full under the table: who said what, and what each axis lacked, by letter."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS
from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.ui.widgets.turn_table import said
from simulator.ui.words import Axis, axis_word, component, component_letter, rating_word
from simulator.usecases.debrief_views import TurnRow


class TurnDetail(Panel):
    """The turn selected in the table and on the map."""

    def __init__(
        self, theme: Theme, turn: TurnRow, client_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        box = QVBoxLayout(self)
        pad = theme.space(12)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(theme.space(4))
        client = translate("Debrief", "{name}: {words}", "a line of the talk")
        heard = filled(client, name=client_name, words=turn.client_says)
        box.addWidget(label(theme, heard, Size.LABEL, colour="muted"))
        mine = translate("Debrief", "You: {words}", "a line of the talk")
        box.addWidget(label(theme, filled(mine, words=said(turn)), Size.LABEL, 600))
        if turn.own_words:
            own = translate("Debrief", "Your own words: {words}")
            box.addWidget(label(theme, filled(own, words=turn.own_words.strip()), Size.LABEL))
        box.addWidget(self._axis(Axis.CARE, turn.care, turn.care_letters))
        box.addWidget(self._axis(Axis.FIRMNESS, turn.firmness, turn.firmness_letters))
        for note in _notes(turn):
            box.addWidget(label(theme, note, Size.SECONDARY, colour="muted"))

    def _axis(self, axis: Axis, value: int, letters: str | None) -> QWidget:
        care = axis is Axis.CARE
        role, sign = ("care", Sign.CIRCLE) if care else ("firm", Sign.SQUARE)
        text = translate("Debrief", "{axis} {value}, {word}", "Care 3 of 4, mostly heard")
        told = filled(
            text,
            axis=axis_word(axis),
            value=figures.of_four(value),
            word=rating_word(axis, value),
        )
        missing = missing_components(letters, CARE_LETTERS if care else FIRMNESS_LETTERS)
        if missing:
            absent = translate("Debrief", "{told}. Missing: {components}")
            told = filled(absent, told=told, components="; ".join(missing))
        return signed_line(self.theme, sign, role, told, Look(Size.LABEL, 400, role))


def missing_components(present: str | None, of: str) -> tuple[str, ...]:
    """The components that are not there, each as its letter and what it stands for."""
    if present is None:
        return ()
    return tuple(
        f"{component_letter(letter)} {component(letter)}" for letter in of if letter not in present
    )


def _notes(turn: TurnRow) -> tuple[str, ...]:
    """What else is to be known of a turn's place in the score."""
    if not turn.weight:
        return (translate("Debrief", "Not scored: there was nothing to choose between here."),)
    if turn.key:
        return (translate("Debrief", "A key moment of the talk: it counts double."),)
    return ()
