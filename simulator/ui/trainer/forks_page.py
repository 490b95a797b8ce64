"""All forks of a group as items of a test: a table, and the chosen one in detail."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.card import Card
from simulator.ui.trainer.group_words import (
    flag_advice,
    flag_word,
    flags_line,
    lost_word,
    quoted,
    two_places,
)
from simulator.ui.trainer.reply_bars import ReplyBars, ReplyLegend
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.lead_text import LeadText
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.row_model import Column, RowModel
from simulator.ui.widgets.row_table import RowTable
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.group_views import Flag, ForkItem

WIDE_EMS = 58
_FOLDS = (
    ("discrimination", 44.0),
    ("p", 40.0),
    ("answers", 36.0),
    ("scenario", 30.0),
    ("flags", 22.0),
)


def fork_columns() -> tuple[Column, ...]:
    """What the table says of a fork."""
    return (
        Column(
            "line",
            lambda: translate("Group", "The client says"),
            lambda one: " ".join(one.client_says.split()),
            stretch=True,
        ),
        Column(
            "scenario",
            lambda: translate("Group", "Scenario"),
            lambda one: one.scenario_title,
            widest=9,
        ),
        Column(
            "answers",
            lambda: translate("Group", "Answers"),
            lambda one: figures.number(one.answers),
            key=lambda one: one.answers,
            right=True,
            falling_first=True,
        ),
        Column(
            "p",
            lambda: translate("Group", "p", "mean balance of what was open"),
            lambda one: figures.decimal(one.p, 2),
            key=lambda one: one.p,
            told=_told_p,
            tip=lambda _one: p_words(),
            right=True,
        ),
        Column(
            "discrimination",
            lambda: translate("Group", "D", "correlation with the other answers"),
            lambda one: "" if one.discrimination is None else two_places(one.discrimination),
            key=lambda one: one.discrimination,
            tip=lambda _one: d_words(),
            right=True,
        ),
        Column(
            "delta",
            lambda: translate("Group", "Lost"),
            lambda one: "" if one.delta is None else figures.decimal(one.delta),
            key=lambda one: one.delta,
            told=lost_word,
            tip=lost_word,
            right=True,
            falling_first=True,
        ),
        Column(
            "flags",
            lambda: translate("Group", "To look at"),
            flags_line,
            key=_flag_key,
            ink=lambda one: "muted" if Flag.TOO_FEW in one.flags else "text",
            falling_first=True,
            widest=9,
        ),
    )


def _told_p(one: ForkItem) -> str:
    return f"p {figures.decimal(one.p, 2)}"


def _flag_key(one: ForkItem) -> int | None:
    """Those with most to look at; with too few answers there is nothing yet."""
    return len(one.flags) if one.flags and Flag.TOO_FEW not in one.flags else None


def p_words() -> str:
    """What p is."""
    return translate("Group", "p: the balance reached, of the best that was open; 1 is all of it")


def d_words() -> str:
    """What D is."""
    return translate("Group", "D: whether who answers well elsewhere answers well here; −1 to 1")


class ForkDetail(Card):
    """`open_wanted`: this fork in the workbench."""

    open_wanted = Signal()

    def __init__(
        self, theme: Theme, fork: ForkItem, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(translate("Group", "The chosen fork"))
        self.say(fork.scenario_title, Size.SECONDARY, colour="muted")
        self.say(quoted(fork.client_says), Size.BODY, 600)
        answers = fork.answers
        parts = [translate("Group", "%n answer(s)", None, answers), lost_word(fork)]
        if fork.key:
            parts.append(translate("Group", "key fork, counts twice"))
        self.say(" · ".join(part for part in parts if part), Size.SECONDARY, colour="muted")
        self.box.addWidget(ReplyBars(theme, fork.shares))
        self.box.addWidget(ReplyLegend(theme))
        for flag in fork.flags:
            lead = f"{flag_word(flag).capitalize()}."
            told = flag_advice(flag)
            if flag is Flag.DEAD_TRAP:
                told = " ".join((*(quoted(one.text) for one in fork.shares if one.dead), told))
            self.box.addWidget(LeadText(theme, lead, told, Size.LABEL))
        self.say(_figures_line(fork), Size.SECONDARY, colour="muted")
        words = translate("Group", "Open in the workbench")
        self.button = Button(theme, words, key=key)
        self.button.clicked.connect(self.open_wanted)
        holder = QWidget()
        Flow(0, holder).addWidget(self.button)
        self.box.addWidget(holder)
        self.box.addStretch(1)


def _figures_line(fork: ForkItem) -> str:
    parts = [f"p {figures.decimal(fork.p, 2)}"]
    if fork.discrimination is not None:
        parts.append(f"D {two_places(fork.discrimination)}")
    return " · ".join((*parts, p_words(), d_words()))


class ForksPage(ScrollPage):
    """`open_wanted` has the fork to open in the workbench."""

    open_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        forks: tuple[ForkItem, ...],
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        content = QWidget()
        super().__init__(content, parent=parent)
        self._theme = theme
        self._key = key
        self._detail: ForkDetail | None = None
        self.table: RowTable | None = None
        self.takers: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(12))
        if forks:
            self._build(forks)
        else:
            self._row.addWidget(_none(theme))

    def _build(self, forks: tuple[ForkItem, ...]) -> None:
        theme = self._theme
        model = RowModel(theme, fork_columns(), forks)
        name = translate("Group", "Forks")
        self.table = RowTable(theme, model, name=name, folds=_FOLDS, lines=2)
        self.table.chosen.connect(self._show_fork)
        self.table.opened.connect(self.open_wanted)
        holder = Panel(theme)
        inside = QVBoxLayout(holder)
        pad = theme.space(8)
        inside.setContentsMargins(pad, theme.space(4), pad, pad)
        inside.addWidget(self.table)
        inside.addStretch(1)
        self._row.addWidget(holder, 5)
        self._side = QVBoxLayout()
        self._row.addLayout(self._side, 3)
        self.takers.append(self.table)
        at = next(at for at, one in enumerate(model.columns) if one.id == "delta")
        self.table.sort_by(at, falling=True)
        self.table.go_to(0)
        self._show_fork(self.table.current())

    def select(self, scenario: str, node: str) -> None:
        """Make a fork the chosen one; one that is not there changes nothing."""
        if self.table is not None:
            for row, fork in enumerate(self.table.rows()):
                if (fork.scenario, fork.node) == (scenario, node):
                    self.table.go_to(row)

    def focus_first(self) -> None:
        if self.table is not None:
            self.table.setFocus()

    def _show_fork(self, fork: ForkItem) -> None:
        before = self._detail
        self._detail = detail = ForkDetail(self._theme, fork, self._key)
        detail.open_wanted.connect(lambda: self.open_wanted.emit(fork))
        self._side.insertWidget(0, detail)
        if before is not None:
            let_go(self._side, before)
        detail.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self._theme.ems(self.width()) >= WIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        if self.table is not None:
            self.table.set_room(self.height() - self._theme.em(2) if wide else self.height() // 2)
        super().resizeEvent(event)


def _none(theme: Theme) -> QWidget:
    card = Card(theme, translate("Group", "No fork to show yet"))
    words = translate(
        "Group",
        "A fork shows here when five people have answered it in an exam, so that its figures are "
        "nobody’s own.",
    )
    card.box.addWidget(label(theme, words, Size.LABEL, colour="muted"))
    card.box.addStretch(1)
    return card
