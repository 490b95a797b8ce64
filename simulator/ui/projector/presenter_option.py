"""One reply (or cause) as the presenter sees it: its mark, its words, and what is private."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.figures import number as figure
from simulator.ui.figures import of_four
from simulator.ui.projector.presenter_count import CountField
from simulator.ui.projector.presenter_words import option_name, option_words, votes_of
from simulator.ui.projector.sheets.marks import COLOURED, DIGIT_DROPS, paint_shape
from simulator.ui.style import CARD_RADIUS, edge_width
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.options_model import closed_line
from simulator.ui.widgets.shapes import Shape, Sign
from simulator.ui.words import Axis, axis_word
from simulator.usecases.workshop.presenter_views import OptionRow, PresenterView


class OptionMark(QWidget):
    """The number of an option in its shape and colour, the same as on the wall."""

    def __init__(self, theme: Theme, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = place
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = max(30, self._theme.em(2))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, number = self._theme, self._place + 1
        coloured = number <= COLOURED
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"o{number}" if coloured else "text"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_shape(painter, number, box)
        box.translate(0, DIGIT_DROPS.get(number, 0.0) * box.height())
        painter.setPen(theme.colour("onOpt" if coloured else "surface"))
        painter.setFont(theme.font(Size.LABEL, 700))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, figure(number))
        painter.end()


class OptionCard(QWidget):
    """A row of the list. `pressed`: somebody pressed it; `hands_wanted` and `focus_wanted` are
    those of its count."""

    pressed = Signal()
    hands_wanted = Signal(int)
    focus_wanted = Signal()

    def __init__(
        self, theme: Theme, row: OptionRow, place: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self._pressable = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._plays = label(theme, "", Size.SECONDARY, 600, "primary")
        self._aside = label(theme, "", Size.SECONDARY, colour="muted", wrap=False)
        self._total = label(theme, "", Size.SECTION, 600, wrap=False)
        self._total.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._total.setMinimumWidth(theme.em(2.5))
        self.count = CountField(theme)
        self.count.hands_wanted.connect(self.hands_wanted)
        self.count.focus_wanted.connect(self.focus_wanted)
        self._lay_out(place)

    @property
    def total(self) -> str:
        """The votes shown as a plain number; empty while they are counted, or not asked for."""
        return self._total.text()

    @property
    def aside(self) -> str:
        """The small words beside the count: the first count, the phones."""
        return self._aside.text()

    def _lay_out(self, place: int) -> None:
        theme = self._theme
        box = QHBoxLayout(self)
        gap = theme.space(8)
        box.setContentsMargins(theme.space(12), theme.space(4) // 2, gap, theme.space(4) // 2)
        box.setSpacing(theme.space(12))
        box.addWidget(OptionMark(theme, place), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, theme.space(4), 0, theme.space(4))
        closed = closed_line(self._row.choice.closed)
        role = "muted" if closed else "text"
        words.addWidget(label(theme, self._row.choice.text, Size.LABEL, colour=role))
        if closed:
            words.addWidget(label(theme, closed, Size.SECONDARY))
        words.addWidget(self._plays)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addStretch(1)
        holder.addLayout(words)
        holder.addStretch(1)
        box.addLayout(holder, 1)
        if self._row.care is not None and self._row.firmness is not None:
            ratings = _ratings(theme, self._row.care, self._row.firmness)
            box.addWidget(ratings, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._aside, self._total, self.count):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_row(self, view: PresenterView, place: int) -> None:
        """What may change while the same options stand: counts, the ring, which one plays."""
        row = self._row = view.options[place]
        counting = view.focus is not None and row.choice.closed is None
        name = option_name(view, place)
        self.setAccessibleName(name)
        lit = counting and view.focus == place
        self.count.show_hands(row.hands, name, option_words(view, place), lit=lit)
        self.count.setVisible(counting)
        self._keep_room(view.focus is not None)
        self.count.setFocusPolicy(Qt.FocusPolicy.TabFocus if counting else Qt.FocusPolicy.NoFocus)
        told = not counting and (row.hands is not None or row.phones > 0)
        self._total.setText(figure(votes_of(row)) if told else "")
        self._total.setVisible(told)
        self._say_aside(counting=counting)
        self._say_plays(view)
        self._pressable = row.choice.closed is None and (counting or view.choosing)
        shape = Qt.CursorShape.PointingHandCursor if self._pressable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()

    def _keep_room(self, kept: bool) -> None:
        """Where the others are counted, a closed reply keeps its columns in line with theirs."""
        policy = self.count.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.count.setSizePolicy(policy)

    def _say_aside(self, *, counting: bool) -> None:
        said = []
        if self._row.first is not None:
            first = translate("Workshop", "first {number}", "of the count before the revote")
            said.append(filled(first, number=figure(self._row.first)))
        if counting and self._row.phones:
            phones = translate("Workshop", "phones +{number}")
            said.append(filled(phones, number=figure(self._row.phones)))
        self._aside.setText("\n".join(said))

    def aside_width(self) -> int:
        """The room the small words want, 0 without any."""
        return self._aside.sizeHint().width() if self._aside.text() else 0

    def reserve_aside(self, width: int) -> None:
        """The room that all cards keep for them, so that their columns stand in line."""
        self._aside.setMinimumWidth(width)
        self._aside.setVisible(width > 0)

    def _say_plays(self, view: PresenterView) -> None:
        words = ""
        if self._row.chosen and view.supposing:
            words = translate("Workshop", "Supposed next")
        elif self._row.chosen and not view.looking_back:
            words = translate("Workshop", "Plays next")
        self._plays.setText(words)
        self._plays.setVisible(bool(words))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pressable and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = bool(self._plays.text())
        width = 2 if marked else edge_width(theme)
        painter.setPen(QPen(theme.colour("primary" if marked else "border"), width))
        painter.setBrush(theme.colour("surface"))
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        painter.end()


def _ratings(theme: Theme, care: int, firmness: int) -> QWidget:
    """Both axes, 0..4 each; the sign and the place tell them apart, not the colour alone."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(4))
    grid.setVerticalSpacing(0)
    side = round(theme.px(Size.LABEL) * 0.75)
    parts = (
        (Sign.CIRCLE, "careFill", "care", Axis.CARE, care),
        (Sign.SQUARE, "firmFill", "firm", Axis.FIRMNESS, firmness),
    )
    for at, (sign, fill, role, axis, level) in enumerate(parts):
        shown: QLabel = label(theme, figure(level), Size.LABEL, 700, role, wrap=False)
        shown.setAccessibleName(f"{axis_word(axis)} {of_four(level)}")
        grid.addWidget(Shape(theme, sign, fill, side), at, 0)
        grid.addWidget(shown, at, 1)
    return holder
