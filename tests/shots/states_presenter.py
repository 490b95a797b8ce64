"""The presenter's screen at every step of a workshop, and what a room may see of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.projector.seen_words import seen_words
from simulator.ui.projector.single_screen import SingleScreen
from simulator.ui.theme import Theme
from simulator.usecases.workshop.presenter_views import PresenterView
from tests.shots.harness import State, given
from tests.ui.projector import presenter_samples as samples
from tests.ui.projector.frames_of_oven import ENGLISH, turn_frames


def seen() -> str:
    """What is on the wall, in the program's own words."""
    return seen_words(turn_frames(ENGLISH)["vote"])


def picture(width: int = 640, height: int = 360) -> QPixmap:
    """Something like a fork on the wall: what matters is its proportions."""
    made = QPixmap(width, height)
    made.fill(QColor("white"))
    painter = QPainter(made)
    for row in range(4):
        box = QRectF(width * 0.05, height * (0.3 + 0.15 * row), width * 0.9, height * 0.11)
        painter.fillRect(box, QColor("#DDE8F8"))
    painter.end()
    return made


def presenter(theme: Theme, view: PresenterView) -> PresenterScreen:
    made = PresenterScreen(theme, commands=dict, today=samples.TODAY)
    made.show_audience(picture(), seen(), given(("HDMI-1 · 1280×800",))[0])
    made.show_clocks(42, 1100, 2700, False)
    made.show_view(replace(given(view), due=view.due))
    return made


def asking_to_end(theme: Theme) -> QWidget:
    made = presenter(theme, samples.line())
    made.show_ask_end(True)
    return made


def curtained(theme: Theme) -> QWidget:
    made = presenter(theme, samples.closed())
    made.curtain(True)
    return made


def overtime(theme: Theme) -> QWidget:
    """A room of its own proportions, nothing on the wall, the planned time over, paused."""
    made = presenter(theme, samples.line())
    made.show_audience(None, *given(("The room sees nothing: its screen is gone.", "")))
    made.show_clocks(3725, 2830, 2700, True)
    return made


def four_to_three(theme: Theme) -> QWidget:
    made = presenter(theme, samples.counting())
    made.show_audience(picture(512, 384), seen(), given(("HDMI-1 · 1024×768",))[0])
    return made


def phones(theme: Theme) -> QWidget:
    made = presenter(theme, samples.counting())
    made.show_phones(23)
    return made


def large_notes(theme: Theme) -> QWidget:
    made = presenter(theme, samples.counting())
    for _ in range(9):
        made.own_commands()["notes_larger"]()
    return made


_SAMPLES: dict[str, Callable[[], PresenterView]] = {
    "title": samples.title,
    "line": samples.line,
    "options": samples.options,
    "counting": samples.counting,
    "revote": samples.revote,
    "closed": samples.closed,
    "votes": samples.votes,
    "tied": samples.tied,
    "uncounted": samples.uncounted,
    "reply": samples.reply,
    "reaction": samples.reaction,
    "scores": samples.scores,
    "looking_back": samples.looking_back,
    "supposing": samples.supposing,
    "supposed": samples.supposed,
    "closed_reply": samples.closed_reply,
    "six": samples.six,
    "ending": samples.ending,
    "causes": samples.causes,
    "measure": samples.measure,
    "forks": samples.forks,
    "rule": samples.rule,
    "farewell": samples.farewell,
}


def wall() -> QWidget:
    """Stands where the room's picture stands."""
    made = QLabel()
    made.setPixmap(picture())
    made.setScaledContents(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
    return made


def single(theme: Theme, view: PresenterView) -> SingleScreen:
    made = SingleScreen(theme, wall(), commands=dict, today=samples.TODAY)
    made.show_clocks(42, 1100, 2700, False)
    made.show_view(replace(given(view), due=view.due))
    return made


def single_asking(theme: Theme) -> QWidget:
    made = single(theme, samples.counting())
    made.show_ask_end(True)
    return made


STATES: dict[str, State] = {
    **{
        f"presenter_{name}": partial(lambda theme, make: presenter(theme, make()), make=make)
        for name, make in _SAMPLES.items()
    },
    **{
        f"presenter_single_{name}": partial(lambda theme, make: single(theme, make()), make=make)
        for name, make in _SAMPLES.items()
        if name in ("line", "counting", "votes", "looking_back", "measure", "rule", "farewell")
    },
    "presenter_single_ask_end": single_asking,
    "presenter_ask_end": asking_to_end,
    "presenter_curtain": curtained,
    "presenter_overtime": overtime,
    "presenter_four_to_three": four_to_three,
    "presenter_large_notes": large_notes,
    "presenter_phones": phones,
}
