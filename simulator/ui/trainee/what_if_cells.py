"""One turn of one of the two roads of a what-if, in a box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.model.scenario import CARE_LETTERS, FIRMNESS_LETTERS
from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.chip import Chip
from simulator.ui.widgets.face import LEAST, Face
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.lines_model import speaker_of, words_of
from simulator.ui.widgets.mood import mood_line
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.reach_bar import ReachBar
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.ui.widgets.turn_table import letters_shown
from simulator.ui.words import Axis, axis_word, band_word, direction_word
from simulator.usecases.showing import Line, LineKind
from simulator.usecases.supposing_views import BranchEnd, BranchTurn


def side_word(*, instead: bool) -> str:
    """What one of the two roads is called."""
    return translate("WhatIf", "Instead") if instead else translate("WhatIf", "Played")


def side_and_turn(turn: int, *, instead: bool) -> str:
    """The road and the number of the turn."""
    text = translate("WhatIf", "{road} · turn {turn}")
    return filled(text, road=side_word(instead=instead), turn=figures.number(turn))


def reach_line(turn: BranchTurn) -> str:
    """What a turn put out of reach, and what was left; empty without figures."""
    if turn.lost is None or turn.within_reach is None:
        return ""
    points = figures.whole(turn.lost)
    lost = (
        translate("WhatIf", "%n point(s) lost for good.", None, points)
        if points
        else translate("WhatIf", "Nothing lost.")
    )
    left = translate("WhatIf", "{lost} Still within reach: {points} of 100.")
    return filled(left, lost=lost, points=figures.number(turn.within_reach))


def rating_line(axis: Axis, turn: BranchTurn) -> str:
    """An axis of a turn with its letters in their places: "Care 3 of 4 · HA·T"."""
    care = axis is Axis.CARE
    value = turn.care if care else turn.firmness
    present = turn.care_letters if care else turn.firmness_letters
    letters = letters_shown(present, CARE_LETTERS if care else FIRMNESS_LETTERS)
    told = f"{axis_word(axis)} {figures.of_four(value)}"
    return f"{told}  {letters}" if letters else told


def end_lines(end: BranchEnd) -> tuple[str, ...]:
    """How a road ended, and what it came to."""
    told = [filled(translate("WhatIf", "The end: {ending}"), ending=end.title)]
    if end.headline is not None and end.band is not None and end.word is not None:
        text = translate("WhatIf", "Headline {points} · {band} · {word}")
        told.append(
            filled(
                text,
                points=figures.number(end.headline),
                band=band_word(end.band),
                word=direction_word(end.word),
            )
        )
    return tuple(told)


def add_lines(theme: Theme, box: QVBoxLayout, lines: tuple[Line, ...]) -> None:
    """What was heard, the name above whoever begins to speak."""
    before = ""
    for line in lines:
        if line.kind is LineKind.SCENE:
            box.addWidget(label(theme, words_of(line), Size.LABEL, colour="muted"))
            before = ""
            continue
        speaker = speaker_of(line)
        if speaker != before:
            box.addWidget(label(theme, speaker, Size.HINT, 600, "muted"))
        before = speaker
        box.addWidget(label(theme, words_of(line)))


def reaction_row(
    theme: Theme, person: str, mood: int, lines: tuple[Line, ...], note: str = ""
) -> QHBoxLayout:
    """The face beside what was heard, and under it the mood in word and figure."""
    row = QHBoxLayout()
    row.setSpacing(theme.space(12))
    face = Face(theme, person, mood, max(LEAST, theme.em(2.75)))
    row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.space(4))
    add_lines(theme, words, lines)
    words.addWidget(label(theme, mood_line(mood), Size.SECONDARY, 600))
    if note:
        words.addWidget(label(theme, note, Size.SECONDARY, colour="muted"))
    words.addStretch(1)
    row.addLayout(words, 1)
    return row


class TurnCell(Panel):
    """One turn of one road: the answer, what it was worth, and how the client took it."""

    def __init__(
        self,
        theme: Theme,
        turn: BranchTurn,
        person: str,
        *,
        instead: bool,
        end: BranchEnd | None = None,
        parent: QWidget | None = None,
    ) -> None:
        fill, edge = ("surface", "edge") if instead else ("sunken", "border")
        super().__init__(theme, fill, edge, parent=parent)
        box = cell_box(self)
        box.addLayout(self._head(turn, instead=instead))
        said = turn.said or translate("Conversation", "(silence)")
        box.addWidget(label(theme, said, Size.BODY, 500))
        box.addWidget(self._ratings(turn))
        if turn.lost is not None and turn.within_reach is not None:
            box.addWidget(label(theme, reach_line(turn), Size.SECONDARY, 600))
            box.addWidget(ReachBar(theme, turn.within_reach, turn.lost))
        if turn.why:
            box.addWidget(label(theme, turn.why, Size.SECONDARY, colour="muted"))
        box.addSpacing(theme.space(4))
        box.addLayout(reaction_row(theme, person, turn.mood_after, turn.reaction))
        if end is not None:
            first, *more = end_lines(end)
            box.addSpacing(theme.space(4))
            box.addWidget(label(theme, first, Size.CLIENT_LINE, 600))
            for line in more:
                box.addWidget(label(theme, line, Size.LABEL, 600))
        box.addStretch(1)

    def _head(self, turn: BranchTurn, *, instead: bool) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        title = side_and_turn(turn.number, instead=instead)
        row.addWidget(label(theme, title, Size.SECONDARY, 600, "muted"), 1)
        if instead and turn.same:
            row.addWidget(Chip(theme, translate("WhatIf", "as played")))
        return row

    def _ratings(self, turn: BranchTurn) -> QWidget:
        theme = self.theme
        holder = QWidget()
        flow = Flow(theme.space(12), holder)
        for axis, sign, role in (
            (Axis.CARE, Sign.CIRCLE, "care"),
            (Axis.FIRMNESS, Sign.SQUARE, "firm"),
        ):
            look = Look(Size.LABEL, 600, role)
            flow.addWidget(signed_line(theme, sign, role, rating_line(axis, turn), look))
        return holder


def cell_box(cell: Panel) -> QVBoxLayout:
    """The layout of a box of a what-if."""
    theme = cell.theme
    box = QVBoxLayout(cell)
    pad = theme.space(12)
    box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
    box.setSpacing(theme.space(4))
    return box
