"""Where a playtest begins and in what state: node, mood, facts, promises, variables."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QVBoxLayout,
    QWidget,
)

from simulator.ui.actions import WORKBENCH, Keymap
from simulator.ui.factory import label
from simulator.ui.scope import KeyScope
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.gauge import MOST
from simulator.ui.trainer.pane import field_grid
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.choice_box import ChoiceBox
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.number_field import NumberField
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.ui.widgets.tick_box import TickBox
from simulator.ui.widgets.tick_row import TickRow
from simulator.usecases.bench_views import PlaytestView, Setup

_AS_WRITTEN = -1
"""What the fields of mood hold when the scenario's own figure is meant."""


class SetupForm(QWidget, KeyScope):
    """Nothing is changed before `chosen`; Esc leaves (`left`)."""

    chosen = Signal(Setup)
    left = Signal()
    scope = WORKBENCH

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap,
        view: PlaytestView,
        nodes: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        content = QWidget()
        self._box = QVBoxLayout(content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(content))
        self._add_where(nodes)
        self._facts = self._ticks(
            translate("Bench", "Known facts"),
            {id_: (text, known) for id_, text, known in view.facts},
        )
        self._promises = self._ticks(
            translate("Bench", "Promises made and open"),
            {id_: (text, state == "open") for id_, text, state in view.promises},
        )
        self._add_variables()
        after = translate("Bench", "{scenario} ended with {ending}")
        self._memories = self._ticks(
            translate("Bench", "As after earlier talks"),
            {
                f"{scenario}/{ending}": (filled(after, scenario=scenario, ending=ending), holds)
                for scenario, ending, holds in view.memories
            },
        )
        self._box.addWidget(self._buttons(keymap))
        self._box.addStretch(1)

    def focus_first(self) -> None:
        """The node is asked first."""
        self._node.setFocus()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"leave": self.left.emit, "play_from": self._on_play, "setup": self.left.emit}

    def setup(self) -> Setup:
        """What is filled in."""
        memories = {
            (scenario, ending)
            for scenario, ending, _ in self._view.memories
            if self._memories[f"{scenario}/{ending}"].isChecked()
        }
        return Setup(
            node=self._node.currentData() or None,
            tension=_number(self._tension),
            trust=_number(self._trust),
            known=_ticked(self._facts),
            promised=_ticked(self._promises),
            variables={id_: field.value() for id_, field in self._variables.items()},
            memories=frozenset(memories),
        )

    def fill(self, setup: Setup) -> None:
        """Fill in what was filled in before the form was built anew."""
        self._node.setCurrentIndex(max(0, self._node.findData(setup.node or "")))
        for field, value in ((self._tension, setup.tension), (self._trust, setup.trust)):
            field.set_value(_AS_WRITTEN if value is None else value)
        for id_, value in setup.variables.items():
            if id_ in self._variables:
                self._variables[id_].set_value(value)
        memories = frozenset(f"{scenario}/{ending}" for scenario, ending in setup.memories)
        for ticks, ticked in (
            (self._facts, setup.known),
            (self._promises, setup.promised),
            (self._memories, memories),
        ):
            for id_, tick in ticks.items():
                tick.setChecked(id_ in ticked)

    # --- building -----------------------------------------------------------------------

    def _add_where(self, nodes: tuple[str, ...]) -> None:
        now = self._view.setup
        self._node = ChoiceBox(self._theme, translate("Bench", "From node"))
        self._node.addItem(translate("Bench", "the start"), "")
        for node in nodes:
            self._node.addItem(node, node)
        here = now.node or (self._view.node if self._view.ending is None else "")
        self._node.setCurrentIndex(max(0, self._node.findData(here)))
        tension, trust = translate("Bench", "Tension 0–20"), translate("Bench", "Trust 0–20")
        self._tension = self._mood(tension, self._view.tension)
        self._trust = self._mood(trust, self._view.trust)
        place = Ring(self._theme, self._node)
        self._box.addLayout(
            field_grid(
                self._theme,
                (
                    (translate("Bench", "From node"), place),
                    (tension, self._tension),
                    (trust, self._trust),
                ),
            )
        )

    def _add_variables(self) -> None:
        self._variables: dict[str, NumberField] = {}
        rows: list[tuple[str, QWidget]] = []
        for id_, value, least, most in self._view.variables:
            field = NumberField(self._theme, id_, least, most)
            field.set_value(value)
            self._variables[id_] = field
            rows.append((id_, field))
        if rows:
            self._heading(translate("Bench", "Variables"))
            self._box.addLayout(field_grid(self._theme, rows))

    def _mood(self, name: str, value: int) -> NumberField:
        made = NumberField(self._theme, name, _AS_WRITTEN, MOST)
        made.field.setSpecialValueText(translate("Bench", "as written", "mood at the beginning"))
        made.set_value(value)
        return made

    def _ticks(self, title: str, rows: Mapping[str, tuple[str, bool]]) -> dict[str, QCheckBox]:
        made: dict[str, QCheckBox] = {}
        if rows:
            self._heading(title)
        for id_, (text, ticked) in rows.items():
            tick = TickBox(self._theme)
            tick.setChecked(ticked)
            made[id_] = tick
            words = text if "/" in id_ else f"{id_}: {text}"
            self._box.addWidget(TickRow(self._theme, tick, words, Size.SECONDARY))
        return made

    def _heading(self, text: str) -> None:
        self._box.addWidget(label(self._theme, text, Size.SECONDARY, 600))

    def _buttons(self, keymap: Keymap) -> QWidget:
        holder = QWidget()
        flow = Flow(self._theme.space(4), holder)
        key = keymap.hint(WORKBENCH, "play_from")
        play = Button(self._theme, translate("Bench", "Play with this"), Kind.PRIMARY, key)
        play.clicked.connect(self._on_play)
        as_written = Button(self._theme, translate("Bench", "As written"))
        as_written.clicked.connect(lambda: self.chosen.emit(Setup()))
        leave = Button(self._theme, translate("Bench", "Leave"), Kind.LINK, "Esc")
        leave.clicked.connect(self.left)
        for button in (play, as_written, leave):
            flow.addWidget(button)
        return holder

    def _on_play(self) -> None:
        self.chosen.emit(self.setup())


def _number(field: NumberField) -> int | None:
    return None if field.value() == _AS_WRITTEN else field.value()


def _ticked(ticks: Mapping[str, QCheckBox]) -> frozenset[str]:
    return frozenset(id_ for id_, tick in ticks.items() if tick.isChecked())
