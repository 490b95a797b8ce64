"""The register of promises: made, kept, left open."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.card import Card, reading_card
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.row_model import Column, RowModel
from simulator.ui.widgets.row_table import RowTable
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.register_views import PromiseRecord

_FOLDS = (("kept", 30.0), ("scenario", 26.0))


def promise_columns() -> tuple[Column, ...]:
    """What the table says of a promise."""
    return (
        Column(
            "promise",
            lambda: translate("Group", "Promise to the client"),
            lambda one: one.text,
            stretch=True,
        ),
        Column(
            "scenario",
            lambda: translate("Group", "Scenario"),
            lambda one: one.scenario_title,
            widest=18,
        ),
        Column(
            "made",
            lambda: translate("Group", "Made"),
            lambda one: figures.number(one.made),
            key=lambda one: one.made,
            right=True,
            falling_first=True,
        ),
        Column(
            "kept",
            lambda: translate("Group", "Held"),
            lambda one: figures.number(one.kept),
            key=lambda one: one.kept,
            right=True,
            falling_first=True,
        ),
        Column(
            "open",
            lambda: translate("Group", "Left open"),
            lambda one: figures.number(one.left_open),
            key=lambda one: one.left_open,
            right=True,
            falling_first=True,
        ),
    )


class PromisesPage(ScrollPage):
    """One table: in how many runs each promise was made, held, and left open or broken. Without
    promises (None) it says that they are being read."""

    def __init__(
        self,
        theme: Theme,
        promises: tuple[PromiseRecord, ...] | None,
        parent: QWidget | None = None,
    ) -> None:
        content = QWidget()
        super().__init__(content, parent=parent)
        self._theme = theme
        self.table: RowTable | None = None
        self.takers: list[QWidget] = []
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        if not promises:
            box.addWidget(reading_card(theme) if promises is None else _none(theme))
            return
        holder = Panel(theme)
        inside = QVBoxLayout(holder)
        pad = theme.space(8)
        inside.setContentsMargins(pad, theme.space(4), pad, pad)
        words = translate("Group", "In so many runs a promise was made, held, or left open.")
        inside.addWidget(label(theme, words, Size.SECONDARY, colour="muted"))
        model = RowModel(theme, promise_columns(), promises)
        name = translate("Group", "Promises")
        self.table = RowTable(theme, model, name=name, folds=_FOLDS)
        inside.addWidget(self.table)
        self.takers.append(self.table)
        box.addWidget(holder)
        box.addStretch(1)
        at = next(at for at, one in enumerate(model.columns) if one.id == "open")
        self.table.sort_by(at, falling=True)
        self.table.go_to(0)

    def focus_first(self) -> None:
        if self.table is not None:
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.table is not None:
            self.table.set_room(self.height() - self._theme.em(4))
        super().resizeEvent(event)


def _none(theme: Theme) -> QWidget:
    card = Card(theme, translate("Group", "No promises yet"))
    words = translate(
        "Group", "What answers promise a client stands here, and how often it was left open."
    )
    card.box.addWidget(label(theme, words, Size.LABEL, colour="muted"))
    card.box.addStretch(1)
    return card
