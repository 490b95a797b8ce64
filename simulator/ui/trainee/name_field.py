"""A name typed in place: for a new profile, for another name, for the first start."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from simulator.ui.actions import key_word
from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.ring import Ring

LONGEST_NAME = 60


class NameField(QWidget, KeyScope):
    """Field and button; Enter names, Esc closes where closing is possible.

    An empty name (or one of blanks) cannot be confirmed: the button waits for a letter.
    """

    named = Signal(str)
    closed = Signal()
    scope = EVERYWHERE

    def __init__(
        self, theme: Theme, deed: str, *, can_close: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._can_close = can_close
        caption = label(theme, translate("Picker", "Your name"), Size.SECONDARY, 600, "muted")
        caption.setContentsMargins(ROOM, 0, 0, 0)
        self._edit = QLineEdit()
        self._edit.setMaxLength(LONGEST_NAME)
        self._edit.setAccessibleName(caption.text())
        self._edit.returnPressed.connect(self._on_confirmed)
        self._edit.textChanged.connect(self._on_text_changed)
        self._do = Button(theme, deed, Kind.PRIMARY, key_word("Return"))
        self._do.clicked.connect(self._on_confirmed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(4))
        box.addWidget(caption)
        box.addWidget(Ring(theme, self._edit))
        box.addWidget(self._buttons(theme))
        self._on_text_changed("")

    def offer(self, name: str) -> None:
        """Put in a name to keep or type over."""
        self._edit.setText(name)

    def take_keyboard(self) -> None:
        """Write here, over what stands in it."""
        self._edit.selectAll()
        self._edit.setFocus()

    def set_deed(self, words: str) -> None:
        """What confirming does, on the button."""
        self._do.set_words(words)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"back": self.closed.emit} if self._can_close else {}

    def _buttons(self, theme: Theme) -> QWidget:
        holder = QWidget()
        flow = Flow(theme.space(4), holder)
        flow.addWidget(self._do)
        if self._can_close:
            words = translate("Picker", "Back to the names")
            close = Button(theme, words, Kind.LINK, key_word("Esc"))
            close.clicked.connect(self.closed)
            flow.addWidget(close)
        return holder

    def _on_text_changed(self, text: str) -> None:
        self._do.setEnabled(bool(text.strip()))

    def _on_confirmed(self) -> None:
        name = self._edit.text().strip()
        if name:
            self.named.emit(name)
