"""Something coming in: one short way from 0 to 1, never a loop, never in anybody's way.

What moves is painted only. The widget stands in its final place from the first frame, takes
keys and clicks at once and is never waited for. With reduced motion there is no way at all:
`share` is 1 from the start.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget


class Motion(QVariantAnimation):
    """The motion of one widget. `moved` asks for a frame; the last one is at rest."""

    moved = Signal()

    def __init__(self, duration_ms: int, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setDuration(duration_ms)
        self.valueChanged.connect(self._on_value_changed)
        self.finished.connect(self.moved)

    def begin(self) -> None:
        """Go the way anew; where nobody sees it, or nothing may move, be there at once."""
        self.stop()
        if self.duration() > 0 and self._widget.isVisible():
            self.start()

    def rest(self) -> None:
        """Be there now."""
        if self.is_under_way():
            self.stop()
            self.moved.emit()

    def is_under_way(self) -> bool:
        """Whether there is something left of the way."""
        return self.state() == QAbstractAnimation.State.Running

    def share(self) -> float:
        """How much of the way is behind: 0..1, 1 at rest."""
        return float(self.currentValue()) if self.is_under_way() else 1.0

    def _on_value_changed(self) -> None:
        if self.is_under_way():
            self.moved.emit()
