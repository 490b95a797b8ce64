"""The rows of the answered causes task: a cause with its verdict, a fact found or missed.

Each can have the keyboard; its number stands beside the lines of the talk that bear on it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.style import CARD_RADIUS, ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.ring import paint_ring
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.usecases.debrief_views import CauseVerdict, FactRow

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class NumberSign(QWidget):
    """The number a row is marked with in the talk."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = max(18, self._theme.em(1.5))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("text"), 1.5))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect())
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setFont(theme.font(Size.HINT, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class EvidenceCard(QWidget):
    """A row that can be chosen. `chosen` when it has the keyboard or is clicked; `moved` asks
    for the next row (1) or the one before (−1), `ended` for the last (1) or the first (−1)."""

    chosen = Signal()
    moved = Signal(int)
    ended = Signal(int)

    def __init__(
        self, theme: Theme, fill: str, edge: str, number: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fill = fill
        self._edge = edge
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        pad = theme.space(12) + ROOM
        high = theme.space(8) + ROOM
        row.setContentsMargins(pad, high, pad, high)
        row.setSpacing(theme.space(8))
        if number is not None:
            row.addWidget(NumberSign(theme, number), 0, Qt.AlignmentFlag.AlignTop)
        self.box = QVBoxLayout()
        self.box.setSpacing(theme.space(4))
        row.addLayout(self.box, 1)

    def tell(self, text: str, size: Size = Size.SECONDARY, weight: int = 400) -> None:
        """One more line of words, read aloud with the others."""
        if text:
            colour = "muted" if size is Size.SECONDARY else "text"
            self.box.addWidget(label(self.theme, text, size, weight, colour))
            spoken = f"{self.accessibleName()} {text}".strip()
            self.setAccessibleName(spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._edge), 1))
        painter.setBrush(theme.colour(self._fill))
        inside = ROOM + 0.5
        box = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        if self.hasFocus():
            paint_ring(painter, theme, QRectF(self.rect()), CARD_RADIUS)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in _ENDS:
            self.ended.emit(_ENDS[key])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.chosen.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)


class VerdictCard(EvidenceCard):
    """A cause: whether it is one, what was ticked, where it showed, and what to fix.

    `marked` says that its lines are marked in a transcript beside it; else they are quoted."""

    def __init__(
        self,
        theme: Theme,
        verdict: CauseVerdict,
        number: int,
        *,
        marked: bool,
        parent: QWidget | None = None,
    ) -> None:
        sign, role, fill, told = _judged(verdict)
        edge = role if verdict.true_cause else "border"
        shown = number if marked else None
        super().__init__(theme, fill, edge, shown, parent)
        self.setAccessibleName(verdict.text)
        self.box.addWidget(signed_line(theme, sign, role, verdict.text, Look(Size.BODY, 600)))
        self.tell(told, Size.LABEL)
        if verdict.true_cause:
            for line in _shown_by(verdict) if marked else _quoted(verdict):
                self.tell(line)
            if verdict.fix:
                fix = translate("Causes", "To fix in the company: {fix}")
                self.tell(filled(fix, fix=verdict.fix), Size.LABEL, 600)


class FactCard(EvidenceCard):
    """A fact: found or not. Of a key fact it is told where; only those are marked in the talk."""

    def __init__(
        self, theme: Theme, fact: FactRow, *, marked: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "surface", "border", None, parent)
        self.setAccessibleName(fact.text)
        sign, role = (Sign.CHECK, "good") if fact.found else (Sign.HOLLOW, "muted")
        self.box.addWidget(signed_line(theme, sign, role, fact.text))
        if fact.key:
            self.tell(translate("Causes", "A key fact: it counts."))
            if marked:
                self.tell(_where(fact))


def _judged(verdict: CauseVerdict) -> tuple[Sign, str, str, str]:
    """Sign, colour role, fill and words of a verdict."""
    if not verdict.true_cause:
        if verdict.ticked:
            told = translate("Causes", "Ticked, but the talk gives no grounds for it.")
            return Sign.CROSS, "bad", "surface", told
        told = translate("Causes", "Left aside, and not a cause here.")
        return Sign.DASH, "muted", "surface", told
    share = (
        translate("Causes", "The main cause")
        if verdict.primary
        else translate("Causes", "A contributing cause")
    )
    if verdict.ticked:
        told = translate("Causes", "{share}, and you saw it.")
        return Sign.CHECK, "good", "goodSoft", filled(told, share=share)
    told = translate("Causes", "{share} that stayed unseen.")
    return Sign.BANG, "warn", "warnSoft", filled(told, share=share)


def _quoted(verdict: CauseVerdict) -> tuple[str, ...]:
    shown = translate("Causes", "It showed here: {line}")
    return tuple(filled(shown, line=line) for line in verdict.evidence)


def _shown_by(verdict: CauseVerdict) -> tuple[str, ...]:
    """In how many lines it showed, and that other roads have more: how many, never which."""
    told = []
    if verdict.lines:
        count = len(verdict.lines)
        told.append(translate("Causes", "%n marked line(s) of the talk showed it.", None, count))
    unheard = verdict.unheard  # a bare name: see `texts.translate`
    if unheard and verdict.lines:
        told.append(translate("Causes", "%n more place(s) show it, on other roads.", None, unheard))
    elif unheard:
        there = translate(
            "Causes", "Not asked about on this road: %n place(s) show it.", None, unheard
        )
        told.append(there)
    return tuple(told)


def _where(fact: FactRow) -> str:
    if fact.found:
        return translate("Causes", "Your answer that found it is marked.")
    if fact.lines:
        count = len(fact.lines)
        return translate("Causes", "It could be asked after %n marked line(s).", None, count)
    return translate("Causes", "There was no way to ask on this road.")
