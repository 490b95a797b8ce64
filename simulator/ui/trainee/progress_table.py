"""The table of all runs: walked by keys, sorted by a press on a header or by keys, folding its
columns where there is no room for all."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.progress_model import FOLDED, RUN_ROLE, Column, RunsModel
from simulator.usecases.progress_views import RunLine

MOST_ROWS = 12
LEAST_ROWS = 3
"""Rows shown at once; more of them scroll."""
_ROOM_EMS = (64, 56, 46, 32)
"""From what width on nothing, one, two, three of `FOLDED` are left out; all four below."""


class RunsTable(QTableView):
    """↑ ↓ Home End PgUp PgDn walk, Enter or a double click opens: `run_chosen` has its number."""

    run_chosen = Signal(int)

    def __init__(
        self, theme: Theme, runs: tuple[RunLine, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = MOST_ROWS
        self._runs = RunsModel(theme, runs, self)
        self.setModel(self._runs)
        self._dress()
        self._dress_headers()
        self.setAccessibleName(translate("Progress", "All runs"))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.viewport().update())
        self.doubleClicked.connect(self._on_opened)
        if runs:
            self._go_to(0)

    # --- rows ---------------------------------------------------------------------------

    def current(self) -> RunLine | None:
        """The run of the current row."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        run: RunLine = index.data(RUN_ROLE)
        return run

    def select(self, run: int) -> None:
        """Make a run the current row; one that is not there changes nothing."""
        row = self._runs.row_of(run)
        if row is not None:
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        self.setCurrentIndex(self._runs.index(row, Column.SCENARIO))

    def _on_opened(self, index: QModelIndex) -> None:
        run: RunLine = index.data(RUN_ROLE)
        self.run_chosen.emit(run.run)

    # --- order --------------------------------------------------------------------------

    def sorting(self) -> tuple[int, bool]:
        """The column the rows stand in the order of, and whether falling."""
        return self._runs.sorted_by, self._runs.falling

    def sort_by(self, column: int, *, falling: bool) -> None:
        """Puts the rows in the order of a column; the current one stays the current one."""
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self._runs.sort(column, order)
        self._size_words()  # the mark in the header takes room
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def sort_by_next(self) -> None:
        """The next of the columns shown."""
        shown = [column for column in Column if not self.isColumnHidden(column)]
        now = self._runs.sorted_by
        column = shown[(shown.index(now) + 1) % len(shown)] if now in shown else shown[0]
        self.sort_by(column, falling=column in _FALLING_FIRST)

    def turn_sorting(self) -> None:
        """The same column the other way round."""
        column, falling = self.sorting()
        self.sort_by(column, falling=not falling)

    def _on_header_pressed(self, section: int) -> None:
        column, falling = self.sorting()
        again = section == column
        self.sort_by(section, falling=not falling if again else section in _FALLING_FIRST)

    # --- keys and mouse -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            run = self.current()
            if run is not None and not event.isAutoRepeat():
                self.run_chosen.emit(run.run)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else self._runs.rowCount() - 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:  # a row is one thing here: left and right have nothing to step to
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.viewport().update()

    # --- looks --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not index.isValid() or not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), 3))
        row = QRect(0, self.rowViewportPosition(index.row()), self.viewport().width(), 0)
        row.setHeight(self.rowHeight(index.row()))
        painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), 6, 6)
        painter.end()

    def sizeHint(self) -> QSize:
        rows = min(max(1, self._runs.rowCount()), self._most)
        height = self.horizontalHeader().height() + self._row_height() * rows
        return QSize(self._theme.em(30), height + 2)

    def set_room(self, height: int) -> None:
        """No more rows at once than there is room for."""
        fitting = (height - self.horizontalHeader().height()) // self._row_height()
        most = min(max(fitting, LEAST_ROWS), MOST_ROWS)
        if most != self._most:
            self._most = most
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(16), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ems = self._theme.ems(self.width())
        folded = sum(ems < room for room in _ROOM_EMS)
        for at, column in enumerate(FOLDED):
            self.setColumnHidden(column, at < folded)
        self._size_words()

    def _size_words(self) -> None:
        """As wide as their words, but none so wide that another has no room."""
        header, most = self.horizontalHeader(), self._theme.em(_WIDEST_EMS)
        for column in _WORDS:
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            header.resizeSection(column, min(wanted, most))

    def _row_height(self) -> int:
        return max(24, self._theme.em(2.1))

    def _dress(self) -> None:
        theme = self._theme
        self.setFont(theme.font(Size.LABEL))
        self.setPalette(theme.qpalette())
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(_STYLE.format(**_roles(theme)))

    def _dress_headers(self) -> None:
        theme = self._theme
        self.verticalHeader().hide()
        # The least first: from the application's font it may be more than a row is here.
        self.verticalHeader().setMinimumSectionSize(self._row_height())
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        header = self.horizontalHeader()
        header.setFont(theme.font(Size.HINT, 600))
        # A height of our own: the hint of a header changes with when it is styled.
        header.setFixedHeight(theme.line_height(Size.HINT, 600) + 2 * theme.space(8))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.setMinimumSectionSize(theme.em(2))
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in _WORDS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        for column in (Column.SCENARIO, Column.OUTCOME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(self._on_header_pressed)


_WORDS = (Column.WHEN, Column.MODE, Column.DIRECTION)
_WIDEST_EMS = 12
_MEASURED = 50
"""Rows whose words are measured for the width of a column: thousands would take seconds."""

_FALLING_FIRST = (Column.WHEN, Column.BALANCE, Column.TIME)
"""Columns of which the newest, highest, longest is looked for first."""

_CELL_MARGIN = 3
"""What Qt adds around the text of a cell, but not around that of a header, in px."""

_STYLE = """
QTableView {{ background: {surface}; color: {text}; selection-background-color: {chosen};
  selection-color: {text}; outline: 0; }}
QTableView::item {{ padding: 0 {pad}px; border: 0; }}
QTableView::item:selected {{ background: {chosen}; color: {text}; }}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{ background: {surface}; border: 0; border-bottom: 1px solid {border};
  padding: {pad}px {head}px; font-size: {hint}px; font-weight: 600; }}
"""


def _roles(theme: Theme) -> dict[str, str]:
    return {
        "surface": theme.hex("surface"),
        "text": theme.hex("text"),
        "chosen": theme.hex("primarySoft"),
        "border": theme.hex("border"),
        "pad": str(theme.space(8)),
        "head": str(theme.space(8) + _CELL_MARGIN),
        "hint": str(theme.px(Size.HINT)),
    }
