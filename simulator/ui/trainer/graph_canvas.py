"""The drawn graph under keys and mouse: nodes are chosen here, and played by others.

The list beside it says the same to a screen reader; the drawing says each node it comes to.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_port import GraphPort
from simulator.ui.trainer.graph_walk import Walker
from simulator.ui.trainer.graph_words import sentence, summary, tooltip
from simulator.ui.widgets.announce import announce
from simulator.usecases.bench_views import GraphView

_DRAG = 6
"""How far a pressed mouse moves before it moves the graph, in px."""
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class GraphCanvas(GraphPort):
    """Arrows walk along the lines, Home goes to the start, Enter and a double click ask to
    play from a node, + and − zoom, a drag moves."""

    node_chosen = Signal(str)
    play_from_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._walker = Walker()
        self._pressed: QPoint | None = None
        self._dragged = False
        self.viewport().setMouseTracking(True)
        self._name_itself()

    # --- what is shown -------------------------------------------------------------------

    def show_graph(self, view: GraphView) -> None:
        """Draw another graph; zoom and place stay where the person has put them."""
        kept = self._look.selected
        before = self.box_on_screen(kept)
        self._view = view
        self._walker.take(view)
        if kept is not None and all(node.id != kept for node in view.nodes):
            self._change(selected=None)
        self._measure()
        after = self.box_on_screen(kept)
        if self._touched and before is not None and after is not None:
            self._scroll_by(after.center() - before.center())
        self._name_itself()

    def show_look(self, look: Look) -> None:
        """Look at the graph in another way."""
        measured_anew = look.hot != self._look.hot
        self._look = look
        self._walker.prefer(look.path)
        if measured_anew:
            self._measure()
        self._name_itself()
        self.viewport().update()

    def choose(self, node: str | None) -> None:
        """Make a node the chosen one, without telling anybody."""
        self._change(selected=node)
        if node is not None:
            self.reveal(node)
        self._name_itself()
        self.viewport().update()

    # --- keys and mouse -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shifted_plus = key == Qt.Key.Key_Plus and plain == Qt.KeyboardModifier.ShiftModifier
        if plain != Qt.KeyboardModifier.NoModifier and not shifted_plus:
            event.ignore()
        elif key in _ARROWS:
            self._choose_and_tell(self._walker.step(self._look.selected, key))
        elif key == Qt.Key.Key_Home:
            self._choose_and_tell(self._walker.start())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._look.selected is not None and not event.isAutoRepeat():
                self.play_from_wanted.emit(self._look.selected)
        elif key == Qt.Key.Key_Plus:
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._change(focused=True)
        if self._look.selected is None:
            self.choose(self._look.current or self._walker.start())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._change(focused=False)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._dragged = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose_and_tell(self.node_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        if node is not None and event.button() == Qt.MouseButton.LeftButton:
            self.play_from_wanted.emit(node)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            over = self.node_at(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        if not self._dragged and (at - self._pressed).manhattanLength() < _DRAG:
            return
        if not self._dragged:
            self._dragged = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._move_by_hand(QPointF(self._pressed - at))
        self._pressed = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self._dragged = False
        self.viewport().unsetCursor()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key means the chosen node, a right click the one under the mouse."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        node = self.node_at(QPointF(event.pos())) if by_mouse else self._look.selected
        box = self.box_on_screen(node)
        if node is None or box is None:
            return
        self._choose_and_tell(node)
        at = event.pos() if by_mouse else box.center().toPoint()
        self.menu_wanted.emit(node, self.viewport().mapToGlobal(at))

    def _choose_and_tell(self, node: str | None) -> None:
        if node is None:
            return
        changed = node != self._look.selected
        self.choose(node)
        if changed:
            self.node_chosen.emit(node)
            announce(self, self.accessibleDescription())

    # --- Qt's own -------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            node = self.node_at(QPointF(event.pos()))
            if node is None or self._geometry is None:
                QToolTip.hideText()
            else:
                told = tooltip(self._view, self._geometry.nodes[node], self._look)
                QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

    def _change(self, **fields: Any) -> None:
        self._look = replace(self._look, **fields)

    def _name_itself(self) -> None:
        told = translate("Graph", "Graph of the talk")
        self.setAccessibleName(f"{told}, {summary(self._view)}" if self._view.nodes else told)
        chosen = [node for node in self._view.nodes if node.id == self._look.selected]
        said = sentence(self._view, chosen[0], self._look) if chosen else ""
        self.setAccessibleDescription(said)
