"""The presenter's screen on a stage, and everything that could be read off a widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from simulator.ui.actions import Keymap
from simulator.ui.projector.presenter_option import OptionCard
from simulator.ui.projector.presenter_screen import PresenterScreen
from simulator.ui.style import apply_theme
from simulator.ui.widgets.button import Button
from simulator.usecases.workshop.presenter_views import PresenterView
from tests.shots.harness import theme_for
from tests.shots.states_presenter import picture
from tests.ui.projector import presenter_samples as samples
from tests.ui.trainee.stage import on_stage, plain, settle, words_on

COMMANDS = (
    *("next", "next_arrow", "back", "back_arrow", "enter", "more", "less", "erase", "black"),
    *("white", "start", "leave", "revote", "freeze", "swap", "worst_road"),
    *(f"digit_{figure}" for figure in range(10)),
)


class Told(list[tuple[object, ...]]):
    """What a signal carried, each time it was sent."""

    def __call__(self, *carried: object) -> None:
        self.append(carried)


def presenter(
    commands: Mapping[str, Callable[[], None]] | None = None,
    scale: float = 1.0,
    keymap: Keymap | None = None,
) -> PresenterScreen:
    """A screen in a window that has its theme already, as the desk's has."""
    application, theme = QApplication.instance(), theme_for(scale=scale)
    assert isinstance(application, QApplication)
    apply_theme(application, theme)
    today = samples.TODAY
    return PresenterScreen(theme, commands=lambda: commands or {}, today=today, keymap=keymap)


class Stood:
    """A screen on its stage, with every command noted by name."""

    def __init__(
        self, qtbot: QtBot, view: PresenterView, size: tuple[int, int] = (1280, 720)
    ) -> None:
        self.done: list[str] = []
        commands = {name: lambda name=name: self.done.append(name) for name in COMMANDS}
        self.screen = presenter(commands)
        self.screen.show_audience(picture(), "Replies.", "HDMI-1")
        self.screen.show_view(view)
        on_stage(qtbot, self.screen, size)

    def show(self, view: PresenterView) -> None:
        self.screen.show_view(view)
        settle()

    @property
    def cards(self) -> tuple[OptionCard, ...]:
        return self.screen.private.options.cards

    def words(self) -> str:
        return words_on(self.screen)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


PRIVATE = ("popular trap", "19", "17", "SECRET", "4 of 4", "was split")


def everything_said(root: QWidget) -> str:
    """All words of a widget, hidden ones too, and all that a screen reader could be given."""
    said = []
    for widget in (root, *root.findChildren(QWidget)):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel):
            said.append(widget.text())
        if isinstance(widget, Button):
            said.append(widget.words())
        found = QAccessible.queryAccessibleInterface(widget)
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        said += [found.text(kind) for kind in kinds] if found is not None else []
    return plain("\n".join(said))


def telling() -> Iterator[PresenterView]:
    """Steps with something private in each."""
    counted = samples.rows((19, 17, None, None), (0, 0, 0, 0), (17, 19, 0, 0))
    for view in (
        samples.options(),
        replace(samples.counting(), options=counted, voted=36),
        replace(samples.closed(), options=counted, voted=36),
        replace(samples.votes(), options=samples.rows((19, 17, 0, 0), chosen=0), voted=36),
        replace(samples.rule(), proposals=("SECRET",)),
        replace(samples.supposing(), options=samples.rows((19, 17, None, None), chosen=0)),
    ):
        yield replace(view, notes=samples.NOTES)
