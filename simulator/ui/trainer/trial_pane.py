"""Random trainees: how many play, with which seed, and where they end."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from simulator.ui import figures
from simulator.ui.actions import WORKBENCH, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import counted
from simulator.ui.trainer.share_bar import Share, ShareBar, share_row
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.number_field import NumberField
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.ui.widgets.tick_row import TickRow
from simulator.usecases.bench_views import BenchView, Heat, TrialView

RUNS = 10_000
"""How many trainees play unless another number is asked for."""
MOST_RUNS = 1_000_000
_MOST_SEED = 2**63 - 1
_POINTS = 100
_SEED_EMS = 5


class TrialPane(QWidget):
    """`trial_wanted` is the number of trainees and the seed; `heat_wanted` whose hits the
    graph shows."""

    trial_wanted = Signal(int, object)
    heat_wanted = Signal(Heat)

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: TrialView | None = None
        self._running = False
        content = QWidget()
        self._box = QVBoxLayout(content)
        self._box.setContentsMargins(0, 0, theme.space(4), 0)
        self._box.setSpacing(theme.space(4))
        self._box.addWidget(self._asked(keymap))
        self._box.addWidget(self._heats())
        self._result = QWidget()
        self._box.addWidget(self._result)
        self._box.addStretch(1)
        self._page = ScrollPage(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    # --- building -----------------------------------------------------------------------

    def _asked(self, keymap: Keymap) -> QWidget:
        theme = self.theme
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        words = translate("Bench", "Trainees")
        self._runs = NumberField(theme, words, 1, MOST_RUNS, step=1_000, compact=True)
        self._runs.set_value(RUNS)
        name = translate("Bench", "Seed")
        self._seed = QLineEdit("1")
        self._seed.setProperty("compact", True)  # the style sheet reads it
        self._seed.setAccessibleName(name)
        self._seed.setFixedWidth(theme.em(_SEED_EMS))
        fields = QWidget()
        flow = Flow(theme.space(12), fields, middle=True)
        flow.addWidget(_named(theme, words, self._runs))
        flow.addWidget(_named(theme, name, Ring(theme, self._seed)))
        box.addWidget(fields)
        holder = QWidget()
        flow = Flow(theme.space(8), holder)
        key = keymap.hint(WORKBENCH, "trial")
        words = translate("Bench", "Let them play")
        self._run = Button(theme, words, Kind.PRIMARY, key, compact=True)
        self._run.clicked.connect(self.run)
        flow.addWidget(self._run)
        box.addWidget(holder)
        self._told = label(theme, "", Size.SECONDARY, colour="muted")
        self._told.hide()
        box.addWidget(self._told)
        return part

    def _heats(self) -> QWidget:
        theme = self.theme
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        words = translate("Bench", "Marks in the graph")
        box.addWidget(label(theme, words, Size.SECONDARY, colour="muted"))
        holder = QWidget()
        flow = Flow(theme.space(4), holder)
        box.addWidget(holder)
        self._heat_buttons: dict[Heat, QRadioButton] = {}
        group = QButtonGroup(part)
        for heat, words in (
            (Heat.NONE, translate("Bench", "none", "marks in the graph")),
            (Heat.RANDOM, translate("Bench", "random trainees", "marks in the graph")),
            (Heat.PEOPLE, translate("Bench", "people here", "marks in the graph")),
            (Heat.GROUP, translate("Bench", "points lost in exams", "marks in the graph")),
        ):
            button = QRadioButton()
            button.clicked.connect(lambda _=False, heat=heat: self.heat_wanted.emit(heat))
            group.addButton(button)
            self._heat_buttons[heat] = button
            flow.addWidget(TickRow(theme, button, words, Size.SECONDARY, wrap=False))
        self._heat_buttons[Heat.NONE].setChecked(True)
        few = translate("Bench", "Points lost show from five people with an exam here on.")
        self._few = label(theme, few, Size.HINT, colour="muted")
        self._few.hide()
        box.addWidget(self._few)
        return part

    # --- showing ------------------------------------------------------------------------

    def show_bench(self, view: BenchView) -> None:
        """Show the last trial of a view, and whose hits there are to be shown."""
        self._heat_buttons[Heat.RANDOM].setEnabled(view.trial is not None)
        self._heat_buttons[Heat.PEOPLE].setEnabled(view.people is not None)
        told = view.lost is not None and bool(view.lost.points)
        self._heat_buttons[Heat.GROUP].setEnabled(told)
        self._few.setVisible(view.lost is not None and not told)
        if view.trial != self._shown:
            self._shown = view.trial
            self._tell("")
            new = _result(self.theme, view.trial) if view.trial is not None else QWidget()
            at = self._box.indexOf(self._result)
            self._box.insertWidget(at, new)
            let_go(self._box, self._result)
            self._result = new
            new.show()

    def show_running(self, running: bool) -> None:
        """Whether trainees are playing now."""
        self._running = running
        self._run.setEnabled(not running)
        self._tell(translate("Bench", "They are playing …") if running else "")

    def show_heat(self, heat: Heat) -> None:
        """Mark whose hits the graph shows."""
        self._heat_buttons[heat].setChecked(True)

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    # --- commands -----------------------------------------------------------------------

    def asked(self) -> tuple[int, str]:
        """Number and seed as they stand in the fields, to be taken over elsewhere."""
        return self._runs.value(), self._seed.text()

    def ask(self, runs: int, seed: str) -> None:
        """Put a number and a seed into the fields."""
        self._runs.set_value(runs)
        self._seed.setText(seed)

    def run(self) -> None:
        """Let them play, unless they are playing; a seed is a whole number."""
        if self._running:
            return
        text = self._seed.text().strip()
        if not text.isdecimal() or int(text) > _MOST_SEED:
            self._tell(translate("Bench", "The seed is a whole number, for example 1."))
            self._seed.setFocus()
            return
        self.trial_wanted.emit(self._runs.value(), int(text))

    def focus_first(self) -> None:
        """The number of trainees is asked first."""
        self._runs.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if entered:
            self.run()
        elif pages:
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep())
        else:
            super().keyPressEvent(event)


def _result(theme: Theme, trial: TrialView) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(8))
    runs = trial.hits.runs
    told = counted(translate("Bench", "%n random trainee(s)", None, runs), runs)
    seed = filled(translate("Bench", "seed {seed}"), seed=str(trial.seed))
    box.addWidget(label(theme, f"{told}, {seed}", Size.LABEL, 600))
    if trial.stuck:
        box.addWidget(_stuck(theme, trial.stuck, runs))
    if trial.quartiles is not None:
        box.addWidget(_quartiles(theme, trial.quartiles, trial.mean))
    box.addWidget(_endings(theme, trial))
    return part


def _named(theme: Theme, words: str, field: QWidget) -> QWidget:
    """A field behind its name, on one line."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(4))
    row.addWidget(label(theme, words, Size.SECONDARY, wrap=False))
    row.addWidget(field)
    return part


def _stuck(theme: Theme, stuck: int, runs: int) -> QWidget:
    """How many came to no ending: the scenario does not let them out."""
    told = counted(translate("Bench", "%n of them came to no ending", None, stuck), stuck)
    share = figures.percent(Fraction(stuck, runs)) if runs else ""
    look = Look(Size.SECONDARY, 600, "bad")
    return signed_line(theme, Sign.CROSS, "bad", f"{told} · {share}", look)


def _endings(theme: Theme, trial: TrialView) -> QWidget:
    """Proper endings, then the others: how many came to each, and to all of them."""
    part = QWidget()
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(8))
    grid.setVerticalSpacing(theme.space(4))
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    for proper, words in (
        (True, translate("Bench", "Proper endings")),
        (False, translate("Bench", "Improper endings")),
    ):
        rows = [(title, count) for _id, title, is_so, count in trial.endings if is_so is proper]
        if rows:
            _put_share(theme, grid, (words, sum(count for _, count in rows)), trial.hits.runs, 600)
        for row in rows:
            _put_share(theme, grid, row, trial.hits.runs)
    return part


def _put_share(
    theme: Theme, grid: QGridLayout, row: tuple[str, int], runs: int, weight: int = 400
) -> None:
    """Words, a bar as long as the share, and the figures, in the grid's next row."""
    words, count = row
    share = Fraction(count, runs) if runs else Fraction(0)
    figure = f"{figures.percent(share)} · {figures.number(count)}"
    told = label(theme, figure, Size.SECONDARY, 600, wrap=False)
    told.setAccessibleName(f"{words}: {figure}")
    at, middle = grid.rowCount(), Qt.AlignmentFlag.AlignVCenter
    grid.addWidget(label(theme, words, Size.SECONDARY, weight), at, 0, middle)
    grid.addWidget(ShareBar(theme, Share(0, float(share))), at, 1, middle)
    grid.addWidget(told, at, 2, middle | Qt.AlignmentFlag.AlignRight)


def _quartiles(
    theme: Theme, quartiles: tuple[float, float, float, float, float], mean: float | None
) -> QWidget:
    least, low, median, high, most = (figures.number(round(one)) for one in quartiles)
    text = translate(
        "Bench",
        "Half of them score {low} to {high}, the middle one {median}; the least is {least}, "
        "the most {most}.",
    )
    words = translate("Bench", "Balance")
    share = Share(quartiles[1] / _POINTS, quartiles[3] / _POINTS, quartiles[2] / _POINTS)
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(4))
    box.addWidget(share_row(theme, words, f"{low} · {median} · {high}", share))
    told = filled(text, low=low, high=high, median=median, least=least, most=most)
    if mean is not None:
        average = translate("Bench", "On average they score {mean}.")
        told = f"{told} {filled(average, mean=figures.number(round(mean)))}"
    box.addWidget(label(theme, told, Size.SECONDARY))
    return part
