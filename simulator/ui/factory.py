"""The one place where texts become widgets.

Qt guesses: a label, a tooltip or a message box that is given something that looks like
HTML renders it, and then opens local images named in it. A scenario is other people's
text, so everything here is plain text, `&` is doubled where Qt reads it as an access key,
and tooltips (which have no plain mode) are escaped.
"""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.ui.theme import Size, Theme

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def isolate(text: str) -> str:
    """A value to be put inside a sentence: its writing direction stays its own."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def no_mnemonic(text: str) -> str:
    """A text for a button, tab or menu in which `&` is only an ampersand."""
    return text.replace("&", "&&")


def set_tooltip(widget: QWidget, text: str) -> None:
    """A tooltip that shows exactly `text`."""
    widget.setToolTip(html.escape(text))


def label(
    theme: Theme,
    text: str,
    size: Size = Size.BODY,
    weight: int = 400,
    colour: str = "text",
    *,
    wrap: bool = True,
    parent: QWidget | None = None,
) -> QLabel:
    """A plain-text label in a size, weight and colour role; wrapped unless told otherwise."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setText(text)
    made.setFont(theme.font(size, weight))
    recolour(theme, made, colour)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def recolour(theme: Theme, shown: QLabel, colour: str) -> None:
    """The words of a label in a colour role."""
    palette = shown.palette()  # a style sheet of its own costs a label a millisecond
    palette.setColor(QPalette.ColorRole.WindowText, theme.colour(colour))
    shown.setPalette(palette)
