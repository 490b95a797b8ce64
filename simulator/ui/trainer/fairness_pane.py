"""How hard the scenario is to game: bounds, blind habits, best replies, what endings score."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import analysing_line, counted, no_bounds_line, policy_word
from simulator.ui.trainer.share_bar import Share, share_row
from simulator.ui.widgets.hatch import Hatch, draw_hatch
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.ui.widgets.shapes import Shape, Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.ui.words import Quadrant, quadrant_word
from simulator.usecases.bench_views import BenchView, EndingRow, FairnessView, PolicyRow

_HUNDRED = 100
_QUADRANTS = (
    (Quadrant.AGREEMENT, Hatch.PLAIN),
    (Quadrant.GIVING_IN, Hatch.FALLING),
    (Quadrant.WALL, Hatch.RISING),
    (Quadrant.DRIFT, Hatch.DOTS),
)


class FairnessPane(QWidget):
    """Everything is text with a figure; bars and hatches repeat it for the eye."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: FairnessView | None = None
        self._content = QWidget()
        self._box = QVBoxLayout(self._content)
        near = theme.space(4)
        self._box.setContentsMargins(near, near, near, near)
        self._waiting = label(theme, "", Size.LABEL, colour="muted")
        self._box.addWidget(self._waiting)
        self._sections = QWidget()
        self._box.addWidget(self._sections)
        self._box.addStretch(1)
        self._page = ScrollPage(self._content)
        self._page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page.setAccessibleName(translate("Bench", "Fairness"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Ring(theme, self._page))

    def show_bench(self, view: BenchView) -> None:
        """Show what is known of a view's fairness."""
        fairness = view.fairness
        self._waiting.setVisible(fairness is None)
        if view.reload is not None and fairness is None:
            self._waiting.setText(analysing_line(view.reload))
        if fairness is None:
            self._sections.hide()
            self._shown = None
        elif fairness != self._shown:
            self._shown = fairness
            new = _sections(self.theme, fairness)
            at = self._box.indexOf(self._sections)
            self._box.insertWidget(at, new)
            let_go(self._box, self._sections)
            self._sections = new
            new.show()

    def focus_first(self) -> None:
        """The page takes the keyboard, to be scrolled."""
        self._page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._page.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
        }
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + by)


def _sections(theme: Theme, view: FairnessView) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(8))
    box.addWidget(label(theme, _summary(view), Size.SECONDARY, colour="muted"))
    if view.plans:
        box.addWidget(_plans(theme, view))
    if view.trouble:
        look = Look(Size.LABEL, 500)
        box.addWidget(signed_line(theme, Sign.CROSS, "bad", no_bounds_line(view.trouble), look))
    if view.policies:
        box.addWidget(_heading(theme, translate("Bench", "What blind habits earn")))
        for row in view.policies:
            box.addWidget(_policy(theme, row))
    if view.endings:
        box.addWidget(_heading(theme, translate("Bench", "What each ending can score")))
        for ending in view.endings:
            box.addWidget(ending_row(theme, ending))
    if view.forks:
        box.addWidget(_heading(theme, translate("Bench", "Where the best reply stands")))
        box.addWidget(_best_replies(theme, view))
    if sum(view.quadrants):
        box.addWidget(_heading(theme, translate("Bench", "Replies by quadrant")))
        box.addWidget(_quadrants(theme, view))
    if view.value_min is not None and view.value_max is not None:
        box.addWidget(_heading(theme, translate("Bench", "Exact bounds")))
        box.addWidget(_bounds(theme, view, view.value_min, view.value_max))
    return holder


def _heading(theme: Theme, text: str) -> QWidget:
    made = label(theme, text, Size.LABEL, 600)
    made.setContentsMargins(0, theme.space(8), 0, 0)
    return made


def _summary(view: FairnessView) -> str:
    forks, states = view.forks, view.states
    return " · ".join(
        (
            translate("Bench", "%n fork(s)", None, forks),
            counted(translate("Bench", "%n play state(s)", None, states), states),
        )
    )


def _plans(theme: Theme, view: FairnessView) -> QWidget:
    failed = view.plans_failed
    look = Look(Size.SECONDARY, 600, "bad" if failed else "good")
    if failed:
        text = translate("Bench", "%n plan(s) failed; the problems say where", None, failed)
        return signed_line(theme, Sign.CROSS, "bad", text, look)
    plans = view.plans
    text = translate("Bench", "%n plan(s) passed", None, plans)
    return signed_line(theme, Sign.CHECK, "good", text, look)


def _policy(theme: Theme, row: PolicyRow) -> QWidget:
    text = translate("Bench", "{points} of at most {limit}", "points of a habit")
    figure = filled(text, points=figures.number(row.earns), limit=figures.number(row.limit))
    share = Share(0, float(row.earns) / _HUNDRED, row.limit / _HUNDRED, row.pays)
    verdict = translate("Bench", "over the limit: it pays to play blind") if row.pays else ""
    return share_row(theme, policy_word(row.policy), figure, share, verdict)


def ending_row(theme: Theme, row: EndingRow) -> QWidget:
    """What the runs to an ending can score, from the least to the most."""
    kind = (
        translate("Bench", "proper", "an ending")
        if row.proper
        else translate("Bench", "improper", "an ending")
    )
    words = f"{row.title} · {kind}"
    if row.least is None or row.most is None:
        never = label(theme, words, Size.SECONDARY)
        told = signed_line(
            theme,
            Sign.BANG,
            "warn",
            translate("Bench", "never reached"),
            Look(Size.SECONDARY, 600, "warn"),
        )
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(never)
        box.addWidget(told)
        return part
    figure = f"{figures.number(row.least)}–{figures.number(row.most)}"
    share = Share(float(row.least) / _HUNDRED, float(row.most) / _HUNDRED)
    return share_row(theme, words, figure, share)


def _best_replies(theme: Theme, view: FairnessView) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(4))
    for at, count in enumerate(view.positions, start=1):
        words = filled(translate("Bench", "reply {number} of the file"), number=figures.number(at))
        box.addWidget(_counted(theme, words, count, view.forks))
    box.addWidget(
        _counted(theme, translate("Bench", "it is the longest"), view.longest, view.forks)
    )
    box.addWidget(
        _counted(theme, translate("Bench", "it is the shortest"), view.shortest, view.forks)
    )
    return part


def _counted(theme: Theme, words: str, count: int, forks: int) -> QWidget:
    text = translate("Bench", "{count} of {all}", "so many forks")
    figure = filled(text, count=figures.number(count), all=figures.number(forks))
    return share_row(theme, words, figure, Share(0, count / forks if forks else 0))


def _quadrants(theme: Theme, view: FairnessView) -> QWidget:
    part = QWidget()
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(8))
    grid.setVerticalSpacing(theme.space(4))
    grid.setColumnStretch(1, 1)
    for row, ((quadrant, hatch), count) in enumerate(zip(_QUADRANTS, view.quadrants, strict=True)):
        grid.addWidget(_Swatch(theme, hatch), row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(theme, quadrant_word(quadrant), Size.SECONDARY), row, 1)
        figure = label(theme, figures.number(count), Size.SECONDARY, 600, wrap=False)
        grid.addWidget(figure, row, 2, Qt.AlignmentFlag.AlignRight)
        if not count:
            grid.addWidget(Shape(theme, Sign.BANG, "warn", theme.px(Size.SECONDARY)), row, 3)
    return part


class _Swatch(QWidget):
    """The hatch a quadrant has on the balance map."""

    def __init__(self, theme: Theme, hatch: Hatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hatch = hatch
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(1.75), self._theme.em(1.1))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRect(box)
        draw_hatch(
            painter,
            box,
            self._hatch,
            colour=theme.colour("edge"),
            gap=theme.space(4) + 1,
            width=1.5,
        )
        painter.end()


def _bounds(theme: Theme, view: FairnessView, least: Fraction, most: Fraction) -> QWidget:
    text = translate("Bench", "The least a run can be worth is {least}, the most {most}.")
    lines = [filled(text, least=figures.decimal(least, 2), most=figures.decimal(most, 2))]
    if view.least_weight is not None:
        weight = translate("Bench", "The lightest road weighs {weight}.")
        lines.append(filled(weight, weight=figures.decimal(view.least_weight, 2)))
    if view.best:
        best = translate("Bench", "Best road: {road}")
        lines.append(filled(best, road=" → ".join(view.best)))
    if view.worst:
        worst = translate("Bench", "Worst road: {road}")
        lines.append(filled(worst, road=" → ".join(view.worst)))
    return label(theme, "\n".join(lines), Size.SECONDARY)
