"""The register of pain points: causes found, what mends them, who until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.card import Card, reading_card
from simulator.ui.trainer.group_words import due_cell, found_word
from simulator.ui.trainer.measure_form import MeasureForm, Typed
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.row_model import Column, RowModel
from simulator.ui.widgets.row_table import RowTable
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.ui.widgets.tick_box import TickBox
from simulator.ui.widgets.tick_row import TickRow
from simulator.usecases.measuring import Standing, open_ones, standing_of
from simulator.usecases.register_views import PainPoint

WIDE_EMS = 58
_FOLDS = (
    ("scenario", 44.0),
    ("found", 36.0),
    ("owner", 30.0),
    ("fix", 24.0),
)


def pain_columns(today: date) -> tuple[Column, ...]:
    """What the table says of a pain point on a day."""

    def late(pain: PainPoint) -> bool:
        return standing_of(pain, today) is Standing.OVERDUE

    return (
        Column("cause", lambda: translate("Group", "Cause"), lambda one: one.text, stretch=True),
        Column(
            "scenario",
            lambda: translate("Group", "Scenario"),
            lambda one: one.scenario_title,
            widest=9,
        ),
        Column(
            "found",
            lambda: translate("Group", "Found"),
            lambda one: found_word(one.found, one.asked),
            key=lambda one: one.found,
            right=True,
            falling_first=True,
        ),
        Column(
            "fix",
            lambda: translate("Group", "What mends it"),
            lambda one: one.fix or "",
            stretch=True,
        ),
        Column("owner", lambda: translate("Group", "Owner"), lambda one: one.owner, widest=9),
        Column(
            "due",
            lambda: translate("Group", "By when"),
            lambda one: due_cell(one, standing_of(one, today)),
            key=_day_key,
            ink=lambda one: "bad" if late(one) else "muted" if one.done else "text",
            widest=8,
        ),
    )


def _day_key(pain: PainPoint) -> int | None:
    """What is late or due next comes first; what is done needs no place among it."""
    return None if pain.due is None or pain.done is not None else pain.due.toordinal()


class PainsPage(ScrollPage):
    """`kept` has a pain point with what was written beside it."""

    kept = Signal(object)

    def __init__(
        self,
        theme: Theme,
        pains: tuple[PainPoint, ...] | None,
        today: date,
        keys: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        """`pains` are None while they are read; `keys` those of keeping and of the filter."""
        content = QWidget()
        super().__init__(content, parent=parent)
        self._theme = theme
        self._pains = pains or ()
        self._today = today
        self._keys = keys
        self._drafts: dict[tuple[str, str], Typed] = {}
        self.form: MeasureForm | None = None
        self.table: RowTable | None = None
        self.takers: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(12))
        self._open_only = TickBox(theme)
        if pains:
            self._build()
        else:
            self._row.addWidget(reading_card(theme) if pains is None else _none(theme))

    def _build(self) -> None:
        theme = self._theme
        model = RowModel(theme, pain_columns(self._today), self._pains)
        name = translate("Group", "Pain points")
        self.table = RowTable(theme, model, name=name, folds=_FOLDS, lines=2)
        self.table.chosen.connect(self._show_pain)
        self.table.opened.connect(lambda _pain: self._write())
        self._open_only.toggled.connect(lambda _on: self._filter())
        holder = Panel(theme)
        inside = QVBoxLayout(holder)
        pad = theme.space(8)
        inside.setContentsMargins(pad, theme.space(4), pad, pad)
        inside.setSpacing(0)
        words = translate("Group", "Only what is open")
        if self._keys[1]:
            words = filled(translate("Group", "Only what is open ({key})"), key=self._keys[1])
        inside.addWidget(TickRow(theme, self._open_only, words, Size.SECONDARY, tight=True))
        self._said = label(theme, self._counted(), Size.SECONDARY, colour="muted")
        inside.addWidget(self._said)
        inside.addWidget(self.table)
        inside.addStretch(1)
        self._row.addWidget(holder, 5)
        self._side = QVBoxLayout()
        self._row.addLayout(self._side, 2)
        self.takers += [self.table, self._open_only]
        self._show_pain(self.table.current())

    def _counted(self) -> str:
        """How many are open and how many are late."""
        count = len(open_ones(self._pains))
        text = translate("Group", "%n cause(s) open", None, count)
        late = sum(standing_of(one, self._today) is Standing.OVERDUE for one in self._pains)
        if not late:
            return text
        overdue = filled(translate("Group", "{number} overdue"), number=figures.number(late))
        return f"{text} · ! {overdue}"

    # --- rows ---------------------------------------------------------------------------

    @property
    def open_only(self) -> bool:
        """Whether only those are shown that are not mended yet."""
        return self._open_only.isChecked()

    def toggle_open(self) -> None:
        """Show only what is open, or all again."""
        self._open_only.toggle()

    def show_open_only(self, only: bool) -> None:
        self._open_only.setChecked(only)

    def _filter(self) -> None:
        if self.table is None:
            return
        before = self.table.current()
        self.table.show_rows(open_ones(self._pains) if self.open_only else self._pains)
        if before is not None:
            self.select(before.scenario, before.cause)
        if self.table.current() is None:
            self._drop_form()

    def select(self, scenario: str, cause: str) -> None:
        """Make a pain point the chosen one; one that is not there changes nothing."""
        if self.table is not None:
            for row, pain in enumerate(self.table.rows()):
                if (pain.scenario, pain.cause) == (scenario, cause):
                    self.table.go_to(row)

    # --- the fields ---------------------------------------------------------------------

    def drafts(self) -> tuple[Typed, ...]:
        """What is typed and not kept."""
        self._note_draft()
        return tuple(self._drafts.values())

    def take_drafts(self, drafts: tuple[Typed, ...]) -> None:
        """Take up what was typed and not kept."""
        self._drafts = {(one.scenario, one.cause): one for one in drafts}
        if self.form is not None:
            self._fill(self.form)

    def _note_draft(self) -> None:
        if self.form is None:
            return
        place = self.form.pain.scenario, self.form.pain.cause
        if self.form.changed:
            self._drafts[place] = self.form.typed()
        else:
            self._drafts.pop(place, None)

    def _fill(self, form: MeasureForm) -> None:
        draft = self._drafts.get((form.pain.scenario, form.pain.cause))
        if draft is not None:
            form.restore(draft)

    def _show_pain(self, pain: PainPoint) -> None:
        self._note_draft()
        self._drop_form()
        self.form = form = MeasureForm(self._theme, pain, self._today, self._keys[0])
        form.kept.connect(self._on_kept)
        self._fill(form)
        self._side.insertWidget(0, form)
        form.show()

    def _drop_form(self) -> None:
        if self.form is not None:
            let_go(self._side, self.form)
            self.form = None

    def _on_kept(self, pain: PainPoint) -> None:
        self._drafts.pop((pain.scenario, pain.cause), None)
        self.kept.emit(pain)

    def keep(self) -> None:
        """Keep what is written in the fields."""
        if self.form is not None:
            self.form.keep()

    def _write(self) -> None:
        if self.form is not None:
            self.form.owner.setFocus()
            self.form.owner.selectAll()  # typed over, as a name is

    def focus_first(self) -> None:
        if self.table is not None:
            self.table.setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """Where F6 goes: the table, the fields."""
        if self.table is None:
            return ()
        return (self.table,) if self.form is None else (self.table, self.form.owner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self._theme.ems(self.width()) >= WIDE_EMS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        if self.table is not None:
            room = self.height() - self._theme.em(6) if wide else self.height() // 2
            self.table.set_room(room)
        super().resizeEvent(event)


def _none(theme: Theme) -> QWidget:
    card = Card(theme, translate("Group", "No causes yet"))
    words = translate(
        "Group",
        "Every debrief asks what the company did that made the client difficult. The causes of "
        "the talks that were finished stand here, with what mends them.",
    )
    card.box.addWidget(label(theme, words, Size.LABEL, colour="muted"))
    card.box.addStretch(1)
    return card
