"""The client and the play state of a playtest, over the replies and under them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui import figures
from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import class_word, promise_word, weight_line
from simulator.ui.trainer.gauge import Gauge
from simulator.ui.widgets.face import LEAST, Face, person_of
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.mood import mood_line
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.shapes import Sign
from simulator.ui.widgets.signed_line import Look, signed_line
from simulator.usecases.bench_views import PlaytestView


def client_part(theme: Theme, view: PlaytestView, place: QWidget) -> QWidget:
    """Face, mood in words and figures, `place` beside it, then what is said on arrival."""
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(ROOM, 0, ROOM, 0)
    box.setSpacing(theme.space(4) // 2)
    top = QHBoxLayout()
    top.setSpacing(theme.space(8))
    side = max(LEAST, theme.em(3.25))
    face = Face(theme, person_of(view.face, view.client), view.mood, side)
    top.addWidget(face, 0, Qt.AlignmentFlag.AlignVCenter)
    figures_box = QVBoxLayout()
    figures_box.setSpacing(0)
    holder = QWidget()
    flow = Flow(theme.space(12), holder, middle=True)
    flow.addWidget(label(theme, mood_line(view.mood), Size.LABEL, 600, wrap=False))
    flow.addWidget(_gauges(theme, view))
    figures_box.addWidget(holder)
    under = QWidget()
    Flow(0, under).addWidget(place)
    figures_box.addWidget(under)
    top.addLayout(figures_box, 1)
    box.addLayout(top)
    for speaker, text in view.lines:
        said = f"{speaker}: {text}" if speaker else text
        colour = "text" if speaker else "muted"
        box.addWidget(label(theme, said, Size.LABEL, 500 if speaker else 400, colour))
    return part


def _gauges(theme: Theme, view: PlaytestView) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(12))
    for name, value in (
        (translate("Bench", "tension"), view.tension),
        (translate("Bench", "trust"), view.trust),
    ):
        gauge = Gauge(theme, name)
        gauge.show_value(value)
        row.addWidget(gauge)
    return part


def facts_line(view: PlaytestView, *, key: bool) -> str:
    """Where the node stands in the file and how much its turn counts."""
    line = translate("Bench", "line {line}", "of a node in the file")
    parts = [view.node, filled(line, line=figures.number(view.line))]
    if view.ending is None:
        if key:
            parts.append(translate("Bench", "key fork"))
        parts.append(weight_line(view.weight))
    if view.timer is not None and view.ending is None:
        timer = view.timer
        parts.append(translate("Bench", "%n second(s) to answer", None, timer))
    return " · ".join(parts)


def state_part(theme: Theme, view: PlaytestView) -> QWidget:
    """Facts, promises and variables as they stand, each only where there are any."""
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(ROOM, 0, ROOM, 0)
    box.setSpacing(theme.space(4))
    for title, entries in _state(view):
        text = f"{title}: {', '.join(entries)}"
        box.addWidget(label(theme, text, Size.HINT, colour="muted"))
    if view.notes:
        note = filled(translate("Bench", "Trainer’s note: {words}"), words=view.notes)
        box.addWidget(label(theme, note, Size.HINT, colour="muted"))
    return part


def _state(view: PlaytestView) -> list[tuple[str, list[str]]]:
    none = translate("Bench", "none yet", "of the facts")
    known = [id_ for id_, _, holds in view.facts if holds]
    rows = [(translate("Bench", "Known"), known or [none])] if view.facts else []
    if view.promises:
        promised = [f"{id_} {promise_word(state)}" for id_, _, state in view.promises]
        rows.append((translate("Bench", "Promises"), promised))
    if view.variables:
        values = [f"{id_} {figures.number(value)}" for id_, value, _, _ in view.variables]
        rows.append((translate("Bench", "Variables"), values))
    if view.memories:
        memories = [f"{scenario}/{ending}" for scenario, ending, holds in view.memories if holds]
        if memories:
            rows.append((translate("Bench", "As after"), memories))
    return rows


def ending_part(theme: Theme, view: PlaytestView) -> QWidget:
    """The ending one came to, with its class."""
    role = "good" if view.proper else "warn"
    part = Panel(theme, f"{role}Soft", role)
    box = QVBoxLayout(part)
    pad = theme.space(12)
    box.setContentsMargins(pad, pad, pad, pad)
    box.setSpacing(theme.space(4))
    title = filled(translate("Bench", "Ending: {title}"), title=view.ending_title)
    box.addWidget(label(theme, title, Size.BODY, 600))
    if view.ending_text:
        box.addWidget(label(theme, view.ending_text, Size.LABEL))
    sign = Sign.CHECK if view.proper else Sign.BANG
    look = Look(Size.SECONDARY, 600, role)
    box.addWidget(signed_line(theme, sign, role, class_word(view.proper), look))
    return part
