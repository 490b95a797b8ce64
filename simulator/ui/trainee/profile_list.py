"""The rows of the profile picker: model and drawing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QPainter

from simulator.ui import figures
from simulator.ui.actions import Keymap, key_word
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.badge import badge_size, paint_badge
from simulator.ui.widgets.card_list import CardDelegate, Index
from simulator.ui.widgets.shapes import Sign, paint_sign
from simulator.usecases.lists import ProfileRow

SHAPES = (Sign.CIRCLE, Sign.SQUARE, Sign.DIAMOND, Sign.TRIANGLE)
"""Whose row it is shows in a shape and an initial, so that two people called O. differ."""
NUMBERED = 9
"""The first rows can be opened by their digit."""
ROW_ROLE = Qt.ItemDataRole.UserRole


def initial(name: str) -> str:
    """The first letter of a name, upper case."""
    return name.strip()[:1].upper()


def used_line(row: ProfileRow, now: datetime) -> str:
    """ "9 runs · last yesterday 17:42", or that the person has not practised yet."""
    if row.last_used is None:
        return translate("Picker", "not used yet")
    text = translate("Picker", "{runs} · last {when}", "of a profile")
    when = figures.day_and_time(row.last_used, now)
    return filled(text, runs=runs_line(row.runs), when=when)


def runs_line(runs: int) -> str:
    """How many talks a person has had here."""
    return translate("Picker", "%n run(s)", None, runs)


class ProfileModel(QAbstractListModel):
    """The profiles in the order given."""

    def __init__(
        self, rows: tuple[ProfileRow, ...], now: datetime, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._now = now

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = translate("Picker", "{name}, {used}")
            return filled(told, name=row.name, used=used_line(row, self._now))
        return None


class ProfileDelegate(CardDelegate):
    """Shape with initial, name, when last used, and the digit that opens the row."""

    def __init__(self, theme: Theme, keymap: Keymap, now: datetime) -> None:
        super().__init__(theme)
        self._keymap = keymap
        self._now = now

    def inner_height(self) -> int:
        lines = self.theme.line_height(Size.CLIENT_LINE, 600) + self.theme.line_height(
            Size.SECONDARY
        )
        return max(lines + self.theme.space(4), self.theme.em(2.75))

    def paint_inside(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row = index.data(ROW_ROLE)
        side = float(self.theme.em(2.75))
        mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
        self._paint_mark(painter, mark, row, index.row())
        right = self._paint_digit(painter, box, index.row())
        left = mark.right() + self.theme.space(16)
        words = QRectF(left, box.top(), right - left - self.theme.space(12), 0)
        words.setHeight(self.theme.line_height(Size.CLIENT_LINE, 600))
        self.text(painter, words, row.name, Size.CLIENT_LINE, weight=600)
        words.moveTop(words.bottom() + self.theme.space(4))
        words.setHeight(self.theme.line_height(Size.SECONDARY))
        used = used_line(row, self._now)
        self.text(painter, words, used, Size.SECONDARY, colour="muted")

    def _paint_mark(self, painter: QPainter, box: QRectF, row: ProfileRow, at: int) -> None:
        sign = SHAPES[at % len(SHAPES)]
        paint_sign(painter, self.theme, sign, box, "o" + str(at % len(SHAPES) + 1))
        painter.setPen(self.theme.colour("onOpt"))
        painter.setFont(self.theme.font(Size.BODY, 700))
        # A triangle's middle of gravity lies lower than its box's.
        lower = box.height() * 0.18 if sign is Sign.TRIANGLE else 0
        painter.drawText(
            box.translated(0, lower * 0.7), Qt.AlignmentFlag.AlignCenter, initial(row.name)
        )

    def _paint_digit(self, painter: QPainter, box: QRectF, at: int) -> float:
        """The key cap of the row's digit; answers where the room left of it ends."""
        if at >= NUMBERED or not self._keymap.digits:
            return box.right()
        key = key_word(str(at + 1))
        size = badge_size(self.theme, key)
        left = box.right() - size.width()
        cap = QRectF(left, box.center().y() - size.height() / 2, size.width(), size.height())
        paint_badge(painter, self.theme, cap, key, self.theme.colour("muted"))
        return left
