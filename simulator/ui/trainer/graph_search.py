"""Looking for a node: a field that tells how many were found, and which of them one is at."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from simulator.ui.factory import label
from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.graph_words import found_word
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.ring import Ring

_EMS, _MOST_EMS = 11, 13


class GraphSearch(QWidget, KeyScope):
    """Enter goes to the next node found, Shift+Enter to the one before; ↓ leaves the field as
    it is, Esc empties and leaves it."""

    changed = Signal(str)
    next_wanted = Signal(int)
    left = Signal()
    scope = EVERYWHERE

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        hint = translate("Graph", "Find a node   {key}")
        hint = filled(hint, key=key)
        self._edit.setPlaceholderText(hint)
        self._edit.setAccessibleName(translate("Graph", "Find a node"))
        told = QFontMetrics(theme.font()).horizontalAdvance(hint)
        wanted = told + 2 * theme.space(16)
        self._edit.setFixedWidth(min(max(theme.em(_EMS), wanted), theme.em(_MOST_EMS)))
        self._edit.textChanged.connect(self.changed)
        self._edit.installEventFilter(self)
        self._told = label(theme, "", Size.SECONDARY, colour="muted", wrap=False)
        self._told.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addWidget(Ring(theme, self._edit))
        row.addWidget(self._told)

    def words(self) -> str:
        """What is looked for."""
        return self._edit.text()

    def look_for(self, words: str) -> None:
        """Look for something else."""
        self._edit.setText(words)

    def told(self) -> str:
        """What it says beside the field."""
        return self._told.text()

    def take_keyboard(self) -> None:
        """Write here, over what stands in it."""
        self._edit.selectAll()
        self._edit.setFocus()

    def tell(self, at: int, count: int) -> None:
        """Say which of how many is chosen; `at` from 1, 0 for none of them."""
        searching = bool(self.words().strip())
        told = found_word(at, count) if searching else ""
        if told != self._told.text():
            self._told.setText(told)
            self._told.setVisible(searching)
            announce(self._edit, told)
            self.updateGeometry()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"back": self._on_back} if self._edit.hasFocus() else {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.next_wanted.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _on_back(self) -> None:
        self._edit.clear()
        self.left.emit()
