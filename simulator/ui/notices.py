"""Standing strips over a screen, as values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from simulator.ui.texts import translate
from simulator.ui.widgets.banner import Severity

CLOSE = "close"
"""The action of a notice that only takes it away."""


def closing() -> tuple[str, str, str]:
    """That action with its words, for `Notice.actions`."""
    return CLOSE, translate("Trouble", "Close"), ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A standing strip over the screen: who said it (`source`), how much it matters, what.

    `actions` are (id, words, key) and come back through `MainWindow.notice_acted`."""

    source: str
    severity: Severity
    title: str
    text: str = ""
    actions: tuple[tuple[str, str, str], ...] = ()


MakeNotice = Callable[[], Notice]
"""Says a notice in the language that holds now."""
