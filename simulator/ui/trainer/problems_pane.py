"""The problems of the file: counted, listed, and the way to the line of each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from simulator.model.issue import Severity
from simulator.ui import figures
from simulator.ui.actions import WORKBENCH, Keymap, key_word
from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import (
    analysing_line,
    counted,
    coverage_spoken,
    severity_word,
)
from simulator.ui.trainer.pane import Pane
from simulator.ui.trainer.problems_list import ProblemsList
from simulator.ui.trainer.problems_model import ProblemsModel
from simulator.ui.trainer.severity_chip import SeverityChip
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.bench_views import BenchView, ProblemRow, ReloadState

_HINT_EMS = 64
"""From this width on the keys are told in the head."""


class ProblemsPane(Pane):
    """`open_wanted` is file, line, column; `chosen` the node of the problem selected by the
    person, empty where it belongs to none; `menu_wanted` a problem and where on the screen."""

    open_wanted = Signal(str, int, int)
    chosen = Signal(str)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Bench", "Problems"), parent)
        self._state: ReloadState | None = None
        self._model = ProblemsModel(self)
        self._chips = {severity: SeverityChip(theme, severity) for severity in Severity}
        for chip in self._chips.values():
            self.head.addWidget(chip)
        self._working = label(theme, "", Size.SECONDARY, colour="muted")
        self._working.hide()
        self._hint = label(theme, _hint(keymap), Size.SECONDARY, colour="muted", wrap=False)
        self.head.addWidget(self._hint)
        self.box.addWidget(self._working)
        self._list = ProblemsList(theme, self._model)
        self._list.setAccessibleName(translate("Bench", "Problems"))
        self._list.opened.connect(self._on_opened)
        self._list.menu_wanted.connect(self._on_menu_wanted)
        self._list.row_changed.connect(self._on_row_changed)
        self._none = label(theme, "", Size.LABEL)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._none.setMargin(theme.space(4) // 2)
        self._none.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be read, and not nowhere
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._list)
        self._stack.addWidget(ScrollPage(Ring(theme, self._none)))
        self.box.addWidget(holder, 1)
        self._quiet = False

    # --- showing ------------------------------------------------------------------------

    def show_bench(self, view: BenchView) -> None:
        """List the problems of a view; the selected one stays selected while it is there."""
        before = self.problem()
        state = view.reload.state if view.reload is not None else None
        broke = state is ReloadState.BROKEN and self._state is not ReloadState.BROKEN
        self._state = state
        self._say_counts(view)
        self._say_none(view)
        self._quiet = True
        if self._model.show_problems(view.problems):
            self._list.renew()
            row = self._model.same_as(before) if before is not None else -1
            self._list.select_row(0 if broke and view.problems else row)
        self._quiet = False
        if broke and view.problems:
            self._on_row_changed(0)

    def _say_counts(self, view: BenchView) -> None:
        for severity, chip in self._chips.items():
            chip.show_count(sum(one.severity is severity for one in view.problems))
        analysing = view.reload is not None and view.reload.analysing
        self._working.setVisible(analysing and bool(view.problems))
        if view.reload is not None and analysing:
            self._working.setText(analysing_line(view.reload))
        self._fit_hint()

    def _say_none(self, view: BenchView) -> None:
        had_keyboard = self._list.hasFocus() or self._none.hasFocus()
        self._stack.setCurrentIndex(0 if view.problems else 1)
        if had_keyboard:
            (self._list if view.problems else self._none).setFocus()
        if view.reload is None or view.reload.state is ReloadState.LOADING:
            self._none.setText(translate("Bench", "Reading the files …"))
        elif view.reload.analysing:
            self._none.setText(analysing_line(view.reload))
        else:
            self._none.setText(no_problems_line(view))

    def height_wanted(self, width: int) -> int:
        """What all rows need at a width, in px, but at least room for two lines."""
        layout = self.layout()
        if layout is None:
            return 0
        margins = self.box.contentsMargins()
        inner = width - margins.left() - margins.right()
        rows = self._list.height_of_rows(inner)
        if not self._model.rows:
            rows = self._none.heightForWidth(inner - 2 * ROOM) + 2 * ROOM
        least = max(rows, 2 * self.theme.line_height(Size.LABEL))
        head = self.head.heightForWidth(inner)
        if not self._working.isHidden():
            head += self._working.heightForWidth(inner) + self.box.spacing()
        return margins.top() + head + self.box.spacing() + least + margins.bottom()

    # --- commands -----------------------------------------------------------------------

    def focus_first(self) -> None:
        (self._list if self._model.rows else self._none).setFocus()

    def step(self, by: int) -> None:
        """Select the next (1) or the previous (−1) problem, from the last on to the first."""
        count = len(self._model.rows)
        if not count:
            return
        row = self._list.currentIndex().row()
        row = (0 if by > 0 else count - 1) if row < 0 else (row + by) % count
        self._list.select_row(row)
        problem = self.problem()
        if problem is not None and not self._list.hasFocus():
            announce(self._list, f"{severity_word(problem.severity)}. {problem.sentence}")

    def problem(self) -> ProblemRow | None:
        """The selected problem."""
        return self._model.row(self._list.currentIndex().row())

    def select_first(self) -> None:
        """Select the first problem, if there is one."""
        if self._model.rows:
            self._list.select_row(0)

    def state(self) -> ProblemRow | None:
        """What `restore` of a pane built anew needs."""
        return self.problem()

    def restore(self, problem: ProblemRow | None) -> None:
        """Select the problem that was selected."""
        if problem is not None:
            self._quiet = True
            self._list.select_row(self._model.same_as(problem))
            self._quiet = False

    # --- what happens -------------------------------------------------------------------

    def _on_opened(self, row: int) -> None:
        problem = self._model.row(row)
        if problem is not None:
            self.open_wanted.emit(problem.file, problem.line, problem.column)

    def _on_menu_wanted(self, row: int, at: QPoint) -> None:
        problem = self._model.row(row)
        if problem is not None:
            self.menu_wanted.emit(problem, at)

    def _on_row_changed(self, row: int) -> None:
        problem = self._model.row(row)
        if problem is not None and not self._quiet:
            self.chosen.emit(problem.node or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        wide = self.theme.ems(self.width()) >= _HINT_EMS
        self._hint.setVisible(wide and bool(self._model.rows))


def _hint(keymap: Keymap) -> str:
    text = translate(
        "Bench", "{next} next · {previous} previous · {enter} opens the line in your editor"
    )
    return filled(
        text,
        next=keymap.hint(WORKBENCH, "next_problem"),
        previous=keymap.hint(WORKBENCH, "previous_problem"),
        enter=key_word("Return"),
    )


def no_problems_line(view: BenchView) -> str:
    """That nothing was found, and what was looked at."""
    if view.fairness is None:
        return translate("Bench", "No problems in what has been checked so far.")
    states = view.fairness.states
    text = translate(
        "Bench",
        "No problems: links, reach, promises, balance, texts and the room were checked "
        "over %n state(s).",
        None,
        states,
    )
    text = counted(text, states)
    languages = coverage_spoken(view.coverage)
    plans = view.fairness.plans
    if plans:
        passed = translate("Bench", "Plans passed: {passed} of {plans}.")
        done = figures.number(plans - view.fairness.plans_failed)
        text = f"{text} {filled(passed, passed=done, plans=figures.number(plans))}"
    return f"{text}\n{languages}." if languages else text
