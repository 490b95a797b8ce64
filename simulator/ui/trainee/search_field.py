"""The search field of home: a field with its key, left by ↓ or Esc."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from simulator.ui.scope import EVERYWHERE, KeyScope
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.ring import Ring


class SearchField(QWidget, KeyScope):
    """Esc empties it and leaves, ↓ leaves it as it is."""

    changed = Signal(str)
    left = Signal()
    scope = EVERYWHERE

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        hint = translate("Home", "Search scenarios   {key}")
        self._edit.setPlaceholderText(filled(hint, key=key))
        self._edit.setAccessibleName(translate("Home", "Search scenarios"))
        self._edit.textChanged.connect(self.changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Ring(theme, self._edit))

    def words(self) -> str:
        """What is looked for."""
        return self._edit.text()

    def look_for(self, words: str) -> None:
        """Look for something else."""
        self._edit.setText(words)

    def take_keyboard(self) -> None:
        """Write here, over what stands in it."""
        self._edit.selectAll()
        self._edit.setFocus()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"back": self._on_back}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_back(self) -> None:
        self._edit.clear()
        self.left.emit()
