"""The rows of the home screen: model, search and drawing."""

from __future__ import annotations

import html

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRectF,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.card_list import CardDelegate, Index
from simulator.ui.widgets.face import paint_face, person_of
from simulator.ui.widgets.shapes import Sign, paint_sign
from simulator.ui.words import difficulty_word, direction_word
from simulator.usecases.lists import LastResult, ScenarioRow

ROW_ROLE = Qt.ItemDataRole.UserRole
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
LEVELS = 3
_LINES = 2


def result_line(last: LastResult) -> str:
    """The last finished run in a number and a word: "62 · bends"."""
    text = translate("Home", "Last: {points} · {word}", "points of 100 and direction word")
    return filled(text, points=figures.number(last.headline), word=direction_word(last.word))


def standing(row: ScenarioRow) -> tuple[str, ...]:
    """Where the person stands with a scenario, the most urgent line first, two at most."""
    if row.issue is not None:
        text = translate("Home", "line {number}", "of a scenario file that has a fault")
        return (filled(text, number=figures.number(row.issue.place.line)),)
    lines = []
    if row.open_run is not None:
        text = translate("Home", "Unfinished · turn {turn}")
        lines.append(filled(text, turn=figures.number(row.open_run.turn)))
    if row.due is not None:
        lines.append(translate("Home", "Due for review"))
    if row.last is not None:
        lines.append(result_line(row.last))
    return tuple(lines[:_LINES]) or (translate("Home", "Not tried yet"),)


class ScenarioModel(QAbstractListModel):
    """The scenarios in the order given."""

    def __init__(self, rows: tuple[ScenarioRow, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        words = {
            Qt.ItemDataRole.DisplayRole: lambda: row.title,
            Qt.ItemDataRole.ToolTipRole: lambda: html.escape(row.title),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _told(row),
            SEARCH_ROLE: lambda: " ".join((row.title, row.client_name, row.summary, row.id)),
        }
        return words[role]() if role in words else None


class ScenarioSearch(QSortFilterProxyModel):
    """The rows in whose title, client, summary or id the words looked for stand."""

    def __init__(self, rows: tuple[ScenarioRow, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(ScenarioModel(rows, self))
        self.setFilterRole(SEARCH_ROLE)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def look_for(self, words: str) -> None:
        """Show only the rows with these words; nothing to look for shows all."""
        self.setFilterFixedString(words.strip())


_INSET = (12, 12, -12, -12)
"""How much smaller than a face the sign of a scenario that cannot be played is."""


class ScenarioDelegate(CardDelegate):
    """Face, title, client, length and difficulty; at the side where the person stands.

    `narrow` puts the standing under the rest instead of beside it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.narrow = False

    def inner_height(self) -> int:
        lines = self._title_height() + (3 if self.narrow else 2) * self._line_height()
        return max(lines + self.theme.space(8), self.theme.em(3.3))

    def paint_inside(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: ScenarioRow = index.data(ROW_ROLE)
        side = float(self.theme.em(3.3))
        face = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if row.issue is None:
            person = person_of(row.face, row.client_name)
            paint_face(painter, self.theme, face, person, row.mood)
        else:
            # Who it is about may be what cannot be read.
            paint_sign(painter, self.theme, Sign.CROSS, face.adjusted(*_INSET), "bad")
        words = QRectF(box)
        words.setLeft(face.right() + self.theme.space(12))
        if not self.narrow:
            words.setRight(self._paint_standing(painter, box, row) - self.theme.space(12))
        used = self._title_height() + (3 if self.narrow else 2) * self._line_height()
        words.setTop(box.center().y() - (used + self.theme.space(4)) / 2)
        words.setHeight(self._title_height())
        self.text(painter, words, row.title, Size.BODY, weight=600)
        words.moveTop(words.bottom() + self.theme.space(4))
        words.setHeight(self._line_height())
        self.text(painter, words, row.client_name, Size.SECONDARY, colour="muted")
        words.moveTop(words.bottom())
        if row.issue is None:
            self._paint_measures(painter, words, row)
        if self.narrow:
            words.moveTop(words.bottom())
            self._paint_standing_below(painter, words, row)

    def _title_height(self) -> int:
        return self.theme.line_height(Size.BODY, 600)

    def _line_height(self) -> int:
        return self.theme.line_height(Size.SECONDARY)

    def _paint_measures(self, painter: QPainter, box: QRectF, row: ScenarioRow) -> None:
        """Minutes, then difficulty as dots and a word."""
        theme = self.theme
        minutes = figures.minutes(row.minutes)
        self.text(painter, box, minutes, Size.SECONDARY, colour="muted")
        metrics = QFontMetrics(theme.font(Size.SECONDARY))
        dot = theme.px(Size.SECONDARY) * 0.7
        left = box.left() + metrics.horizontalAdvance(minutes) + theme.space(12)
        for level in range(1, LEVELS + 1):
            sign = Sign.CIRCLE if level <= row.level else Sign.HOLLOW
            mark = QRectF(left, box.center().y() - dot / 2, dot, dot)
            if mark.right() <= box.right():
                paint_sign(painter, theme, sign, mark, "muted")
            left += dot + theme.space(4) / 2
        word = QRectF(box)
        word.setLeft(min(left + theme.space(4), box.right()))
        self.text(painter, word, difficulty_word(row.level), Size.SECONDARY, colour="muted")

    def _paint_standing(self, painter: QPainter, box: QRectF, row: ScenarioRow) -> float:
        """The lines at the right side; answers where they begin."""
        lines = standing(row)
        strong = any((row.issue, row.open_run, row.last, row.due))
        fonts = [600 if strong and at == 0 else 400 for at in range(len(lines))]
        widths = [
            QFontMetrics(self.theme.font(Size.SECONDARY, weight)).horizontalAdvance(line)
            for line, weight in zip(lines, fonts, strict=True)
        ]
        # The title keeps at least half of the row.
        width = min(float(max(widths) + 2), box.width() * 0.42)
        place = QRectF(box.right() - width, 0, width, self._line_height())
        place.moveTop(box.center().y() - self._line_height() * len(lines) / 2)
        role = "bad" if row.issue is not None else "text"
        for at, (line, weight) in enumerate(zip(lines, fonts, strict=True)):
            colour = role if weight == 600 else "muted"
            self.text(
                painter, place, line, Size.SECONDARY, weight=weight, colour=colour, right=True
            )
            if at == 0 and row.issue is not None:
                self._paint_cross(painter, place.left(), place.center().y())
            place.moveTop(place.bottom())
        room = self.theme.em(1) if row.issue is not None else 0
        return box.right() - width - room

    def _paint_standing_below(self, painter: QPainter, box: QRectF, row: ScenarioRow) -> None:
        role = "bad" if row.issue is not None else "text"
        place = QRectF(box)
        if row.issue is not None:
            place.setLeft(place.left() + self.theme.em(1.1))
            self._paint_cross(painter, place.left(), place.center().y())
        line = standing(row)[0]
        self.text(painter, place, line, Size.SECONDARY, weight=600, colour=role)

    def _paint_cross(self, painter: QPainter, before: float, middle: float) -> None:
        side = self.theme.px(Size.SECONDARY) * 0.8
        mark = QRectF(before - side - self.theme.space(4), middle - side / 2, side, side)
        paint_sign(painter, self.theme, Sign.CROSS, mark, "bad")


def _told(row: ScenarioRow) -> str:
    if row.issue is not None:
        told = translate("Home", "{title}. Cannot be played: {standing}.")
        return filled(told, title=row.title, standing=standing(row)[0])
    told = translate("Home", "{title}. {client}. {minutes}, {difficulty}. {standing}.")
    return filled(
        told,
        title=row.title,
        client=row.client_name,
        minutes=figures.minutes(row.minutes),
        difficulty=difficulty_word(row.level),
        standing=". ".join(standing(row)),
    )
