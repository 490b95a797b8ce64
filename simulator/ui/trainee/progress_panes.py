"""The parts of a page that F6 and Shift+F6 go through."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.widgets.button import Button


class Panes(QWidget, KeyScope):
    """What a page holds; `panes` are its parts from top to bottom. `entered` has the widget
    that was given the keyboard."""

    entered = Signal(QWidget)
    scope = EVERYWHERE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panes: list[QWidget] = []

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"next_pane": lambda: self._step(1), "previous_pane": lambda: self._step(-1)}

    def _step(self, step: int) -> None:
        takers = [(pane, taker) for pane in self.panes if (taker := _taker(pane)) is not None]
        if not takers:
            return
        focused = self.window().focusWidget()
        here = -1 if step > 0 else 0
        for at, (pane, _) in enumerate(takers):
            if focused is not None and (pane is focused or pane.isAncestorOf(focused)):
                here = at
        taker = takers[(here + step) % len(takers)][1]
        taker.setFocus(Qt.FocusReason.TabFocusReason)
        self.entered.emit(taker)


def _taker(pane: QWidget) -> QWidget | None:
    """What takes the keyboard in a part: itself, or the first button in it."""
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return pane if pane.isEnabled() and pane.isVisible() else None
    buttons = pane.findChildren(Button)
    return next((one for one in buttons if one.isVisibleTo(pane) and one.isEnabled()), None)
