"""Where the drawing, the list and the legend stand: the legend only where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from simulator.ui.theme import Theme
from simulator.ui.trainer.graph_canvas import GraphCanvas
from simulator.ui.trainer.graph_legend import GraphLegend
from simulator.ui.trainer.graph_list import GraphList

_LEGEND_EMS = 18
"""From this height on the legend takes its part."""
_MOST = 0.25
"""The share of the height that the legend may take."""


class GraphStage(QWidget):
    """Lays out by hand: a legend in a layout would claim its height even where it is hidden
    for want of room, and the window could not be made lower."""

    def __init__(
        self, theme: Theme, canvas: GraphCanvas, nodes: GraphList, legend: GraphLegend
    ) -> None:
        super().__init__()
        self._theme = theme
        self._canvas, self._nodes, self._legend = canvas, nodes, legend
        for widget in (canvas, nodes, legend):
            widget.setParent(self)
        self._settling = False
        canvas.drawn.connect(self._on_drawn)
        self.show_list(False)

    def lists(self) -> bool:
        """Whether the list is shown instead of the drawing."""
        return not self._nodes.isHidden()

    def show_list(self, shown: bool) -> None:
        """The list instead of the drawing, or back."""
        self._canvas.setHidden(shown)
        self._nodes.setHidden(not shown)
        self.arrange()

    def arrange(self) -> None:
        """Give everything its place; the legend may have other entries."""
        width, height = self.width(), self.height()
        below = self._legend.heightForWidth(width) if width else 0
        room = height >= self._theme.em(_LEGEND_EMS) and below <= _MOST * height
        named = room and below > 0 and not self.lists()
        self._legend.setHidden(not named)
        high = height - below if named else height
        self._canvas.setGeometry(QRect(0, 0, width, high))
        self._nodes.setGeometry(QRect(0, 0, width, height))
        self._legend.setGeometry(QRect(0, high, width, below))

    def _on_drawn(self) -> None:
        """The legend explains what is drawn. Its height moves the drawing's, which might need
        the other legend then: one round is enough."""
        if self._settling or not self._legend.show_badges(self._canvas.badges()):
            return
        self._settling = True
        self.arrange()
        self._settling = False

    def sizeHint(self) -> QSize:
        return self._canvas.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._canvas.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
