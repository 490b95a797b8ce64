"""The client's mood, always said in four ways at once: face, word, figure, ladder.

The mood is what the client shows, never a grade of the answers.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.face import Face, person_of
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.paragraph import Paragraph, paragraph
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.ui.widgets.shapes import Shape, Sign, paint_sign
from simulator.ui.words import mood_word
from simulator.usecases.showing import MoodView

RUNGS = 5


def mood_line(level: int) -> str:
    """The mood in a word and its figure: "Irritation · 2/5"."""
    return f"{mood_word(level)} · {figures.of_five(level)}"


def was_line(previous: int) -> str:
    """What the mood was before the last reply."""
    return filled(translate("Mood", "was {mood}", "the mood before"), mood=mood_word(previous))


def spoken_mood(mood: MoodView) -> str:
    """The mood for a screen reader, in one sentence."""
    text = translate("Mood", "{name}. Mood: {mood}, {level} of 5")
    spoken = filled(text, name=mood.name, mood=mood_word(mood.level), level=str(mood.level))
    if mood.previous is None or mood.previous == mood.level:
        return spoken + "."
    return f"{spoken}, {was_line(mood.previous)}."


def paint_ladder(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    level: int,
    previous: int | None,
    *,
    stroke: float = 1.0,
) -> None:
    """Five rungs across a box: the current one tall and outlined, the one before dashed.
    `stroke` is how much thicker lines are than on a desk's screen."""
    step = box.width() / RUNGS
    for rung in range(1, RUNGS + 1):
        tall = QRectF(box.left() + (rung - 1) * step, box.top(), step, box.height())
        tall.adjust(step * 0.08, 2, -step * 0.08, -2)
        _paint_rung(painter, theme, tall, (rung, level), stroke)
        if rung == previous and rung != level:
            dashed = QPen(theme.colour("text"), 1.5 * stroke, Qt.PenStyle.CustomDashLine)
            dashed.setDashPattern([3, 2.2])
            painter.setPen(dashed)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tall, 3 * stroke, 3 * stroke)


def _paint_rung(
    painter: QPainter, theme: Theme, tall: QRectF, place: tuple[int, int], stroke: float
) -> None:
    rung, level = place
    if rung == level:
        painter.setPen(QPen(theme.colour("text"), 2))
        painter.setBrush(theme.colour(f"m{rung}"))
        painter.drawRoundedRect(tall, 3 * stroke, 3 * stroke)
        return
    high = tall.height() * 0.4
    low = QRectF(tall.left(), tall.center().y() - high / 2, tall.width(), high)
    painter.setPen(QPen(theme.colour("edge"), 1.2 * stroke))
    painter.setBrush(theme.colour("edge" if rung < level else "surface"))
    painter.drawRoundedRect(low, 3 * stroke, 3 * stroke)


class MoodLadder(QWidget):
    """Five rungs: the current one tall and outlined, the previous one dashed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = 1
        self._previous: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mood(self, level: int, previous: int | None) -> None:
        """Stand on a rung 1..5; `previous` None or the same: nothing dashed."""
        self._level = level
        self._previous = previous if previous != level else None
        self.update()

    def sizeHint(self) -> QSize:
        em = self._theme.px(Size.BODY)
        return QSize(round(em * 9.5), round(em * 1.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint_ladder(painter, self._theme, box, self._level, self._previous)
        painter.end()


class WasMood(QWidget):
    """ "▼ was Wariness": which way the mood went with the last reply. Empty before the first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign: Sign | None = None
        self._words = ""
        self._laid_out: dict[int, Paragraph] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_mood(self, mood: MoodView) -> None:
        """Say what the mood was before this one."""
        self._sign = None
        self._words = ""
        if mood.previous is not None and mood.previous != mood.level:
            self._sign = Sign.UP if mood.level > mood.previous else Sign.DOWN
            self._words = was_line(mood.previous)
        elif mood.previous is not None:
            self._words = translate("Mood", "unchanged", "the mood after the last reply")
        self._laid_out.clear()
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = self._at(1 << 16)
        return QSize(text.width + self._lead(), text.height if self._words else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._theme.em(6)), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._at(width - self._lead()).height if self._words else 0

    def _at(self, width: int) -> Paragraph:
        if width not in self._laid_out:
            made = paragraph(self._theme, self._words, width, Size.SECONDARY)
            self._laid_out[width] = made
        return self._laid_out[width]

    def _side(self) -> int:
        return round(self._theme.px(Size.SECONDARY) * 0.85)

    def _lead(self) -> int:
        return self._side() + self._theme.space(4) if self._sign is not None else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        text = self._at(self.width() - self._lead())
        painter = QPainter(self)
        left = max(0.0, (self.width() - text.width - self._lead()) / 2)
        if self._sign is not None:
            top = (theme.line_height(Size.SECONDARY) - self._side()) / 2
            box = QRectF(left, top, self._side(), self._side())
            paint_sign(painter, theme, self._sign, box, "text")
        text.paint(painter, left + self._lead(), 0, theme.colour("muted"))
        painter.end()


class MoodCard(Panel):
    """The client beside the conversation: face, name, mood, and what is known so far.

    Many facts scroll by the wheel; by key all of them are read in the whole conversation.
    """

    def __init__(
        self, theme: Theme, mood: MoodView, facts: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._facts: tuple[str, ...] = ()
        self._fact_part: QWidget | None = None
        content = QWidget()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(2, 2, 2, 2)
        frame.addWidget(ScrollPage(content))
        self._box = QVBoxLayout(content)
        pad = theme.space(16)
        self._box.setContentsMargins(pad, theme.space(24), pad, pad)
        self._box.setSpacing(theme.space(8))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._face = Face(theme, person_of(mood.face, mood.name), mood.level, theme.em(8.25))
        self._box.addWidget(self._face, 0, centre)
        self._box.addSpacing(theme.space(4))
        self._name = self._centred(mood.name, Size.CLIENT_LINE, 600)
        self._centred(translate("Mood", "Mood now"), Size.SECONDARY, 400, colour="muted")
        self._line = self._centred("", Size.CLIENT_LINE, 600)
        self._ladder = MoodLadder(theme)
        self._box.addWidget(self._ladder, 0, centre)
        self._was = WasMood(theme)
        self._box.addWidget(self._was)
        self._box.addStretch(1)
        self.show_client(mood, facts)

    def show_client(self, mood: MoodView, facts: tuple[str, ...]) -> None:
        """Show how the client feels now, and what is known by now."""
        self.setAccessibleName(spoken_mood(mood))
        self._face.show_face(person_of(mood.face, mood.name), mood.level)
        self._name.setText(mood.name)
        self._line.setText(mood_line(mood.level))
        self._ladder.show_mood(mood.level, mood.previous)
        self._was.show_mood(mood)
        if facts != self._facts:
            self._show_facts(facts)

    def _centred(self, text: str, size: Size, weight: int, colour: str = "text") -> QLabel:
        made = label(self.theme, text, size, weight, colour)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._box.addWidget(made)
        return made

    def _show_facts(self, facts: tuple[str, ...]) -> None:
        if self._fact_part is not None:
            let_go(self._box, self._fact_part)
            self._fact_part = None
        self._facts = facts
        if facts:
            self._fact_part = self._listed(facts)
            self._box.insertWidget(self._box.count() - 1, self._fact_part)

    def _listed(self, facts: tuple[str, ...]) -> QWidget:
        theme = self.theme
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, theme.space(4), 0, 0)
        box.setSpacing(theme.space(8))
        line = Panel(theme, "border", radius=0)
        line.setFixedHeight(1)
        box.addWidget(line)
        box.addSpacing(theme.space(4))
        heading = translate("Conversation", "Facts you have")
        box.addWidget(label(theme, heading, Size.SECONDARY, 600, "muted"))
        box.addLayout(fact_list(theme, facts))
        return part


def fact_list(theme: Theme, facts: tuple[str, ...]) -> QVBoxLayout:
    """Facts as a list, each with a drawn bullet and hanging lines."""
    box = QVBoxLayout()
    box.setSpacing(theme.space(4))
    side = max(4, round(theme.px(Size.SECONDARY) * 0.36))
    for fact in facts:
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        bullet = QVBoxLayout()
        bullet.addSpacing(round(theme.line_height(Size.SECONDARY) / 2 - side / 2))
        bullet.addWidget(Shape(theme, Sign.CIRCLE, "muted", side))
        bullet.addStretch(1)
        row.addLayout(bullet)
        row.addWidget(label(theme, fact, Size.SECONDARY), 1)
        box.addLayout(row)
    return box


class MoodStrip(Panel):
    """The same client in a strip, for windows too narrow for a card."""

    def __init__(self, theme: Theme, mood: MoodView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(12), theme.space(8), theme.space(12), theme.space(8))
        row.setSpacing(theme.space(12))
        self._face = Face(theme, person_of(mood.face, mood.name), mood.level, theme.em(2.75))
        row.addWidget(self._face)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._name = label(theme, mood.name, Size.LABEL, 600)
        self._line = label(theme, "", Size.LABEL, 600)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addStretch(1)
        row.addLayout(words, 1)
        side = QVBoxLayout()
        side.setSpacing(theme.space(4))
        side.addStretch(1)
        self._ladder = MoodLadder(theme)
        side.addWidget(self._ladder, 0, Qt.AlignmentFlag.AlignRight)
        self._was = WasMood(theme)
        side.addWidget(self._was, 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch(1)
        row.addLayout(side)
        self.show_mood(mood)

    def show_mood(self, mood: MoodView) -> None:
        """Show how the client feels now."""
        self.setAccessibleName(spoken_mood(mood))
        self._face.show_face(person_of(mood.face, mood.name), mood.level)
        self._name.setText(mood.name)
        self._line.setText(mood_line(mood.level))
        self._ladder.show_mood(mood.level, mood.previous)
        self._was.show_mood(mood)
        self._was.setHidden(mood.previous is None)
