"""The window on a drawn graph: fitted when it opens, zoomed and moved, painted anew each time.

Nothing is scaled as a picture: a zoom spreads the places and lets `graph_sizes` decide how
large boxes and letters can be, so that they stay crisp.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from simulator.ui.style import ROOM
from simulator.ui.theme import Theme
from simulator.ui.trainer.graph_geometry import Geometry, fitted, limited
from simulator.ui.trainer.graph_legend import Badges
from simulator.ui.trainer.graph_look import Look
from simulator.ui.trainer.graph_nodes import shows_key, shows_mood
from simulator.ui.trainer.graph_painter import paint_dimness, paint_graph
from simulator.ui.trainer.graph_sizes import Detail, Pitch, Ruler
from simulator.ui.widgets.ring import paint_ring
from simulator.usecases.bench_views import GraphView

_STEP = 1.25
_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAsNeeded


class GraphPort(QAbstractScrollArea):
    """Shows a graph under a `Look`. Until the person zooms or moves it, it is fitted anew at
    every size; with nothing to show, or no room yet, it is ready for when there is. `drawn`
    says that places or sizes have changed."""

    drawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = GraphView()
        self._look = Look()
        self._ruler = Ruler(theme, self._view)
        self._geometry: Geometry | None = None
        self._pitch: Pitch | None = None
        self._touched = False
        self._zoom_waiting: float | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)

    def look(self) -> Look:
        """How the graph is looked at now."""
        return self._look

    def geometry_shown(self) -> Geometry | None:
        """The drawing as it stands, None before there is room for one."""
        return self._geometry

    def touched(self) -> bool:
        """Whether the person has zoomed or moved the graph since it was last fitted."""
        return self._touched

    def box_on_screen(self, node: str | None) -> QRectF | None:
        """Where a node is in the viewport, in px, seen or not; None for one not drawn."""
        if node is None or self._geometry is None or node not in self._geometry.boxes:
            return None
        return self._geometry.boxes[node].translated(self._origin())

    def node_at(self, point: QPointF) -> str | None:
        """The node under a point of the viewport."""
        return None if self._geometry is None else self._geometry.node_at(point - self._origin())

    # --- verbs ---------------------------------------------------------------------------

    def fit(self) -> None:
        """All of the graph in the window."""
        self._touched = False
        self._measure()

    def zoom_in(self) -> None:
        """Nearer, round the chosen node where it can be seen."""
        self._zoom(_STEP, self._anchor())

    def zoom_out(self) -> None:
        """Farther away."""
        self._zoom(1 / _STEP, self._anchor())

    def reveal(self, node: str) -> None:
        """Move the graph until a node can be seen."""
        box = self.box_on_screen(node)
        if box is None:
            return
        room = QRectF(self.viewport().rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        box = box.adjusted(-2 * ROOM, -2 * ROOM, 2 * ROOM, 2 * ROOM)
        move = QPointF(
            min(0.0, box.left() - room.left()) or max(0.0, box.right() - room.right()),
            min(0.0, box.top() - room.top()) or max(0.0, box.bottom() - room.bottom()),
        )
        if not move.isNull():
            self._scroll_by(move)

    def zoom_kept(self) -> float | None:
        """The zoom the person chose, as a share of the natural size; None while it is fitted."""
        if not self._touched or self._pitch is None:
            return None
        return self._zoom_now(self._pitch)

    def keep_zoom(self, zoom: float | None) -> None:
        """Take up a zoom that `zoom_kept` told, round the chosen node."""
        if zoom is None:
            return
        self._zoom_waiting = zoom  # until the first picture: the room may still change
        self._pitch = self._zoomed(zoom)
        self._touched = True
        self._measure()
        if self._look.selected is not None:
            self.reveal(self._look.selected)

    # --- measuring -----------------------------------------------------------------------

    def _measure(self) -> None:
        self._ruler = Ruler(self._theme, self._view, hot=self._look.hot)
        room = self._room()
        if room.width() < 1 or room.height() < 1:
            self._geometry = None  # laid out at the first size there is
            return
        if not self._touched or self._pitch is None:
            self._pitch = fitted(self._theme, self._view, self._ruler, room)
        self._draw(self._pitch)

    def _draw(self, pitch: Pitch) -> None:
        self._geometry = Geometry(self._theme, self._view, self._ruler.measured(pitch))
        self._set_bars()
        self.viewport().update()
        self.drawn.emit()

    def badges(self) -> Badges:
        """Which badges the drawing has room for."""
        if self._geometry is None or self._geometry.sizes.detail is Detail.BOXES:
            return Badges()
        box = QRectF(QPointF(), self._geometry.sizes.box)
        return Badges(shows_mood(self._theme, box), shows_key(self._theme, box))

    def _room(self) -> QSizeF:
        """The room without scroll bars."""
        whole = self.contentsRect().size()
        return QSizeF(whole)

    def _set_bars(self) -> None:
        if self._geometry is None:
            return
        size, room = self._geometry.size, self._room()
        # A fitted graph has no bars, whatever half a pixel says.
        over = QSizeF(size.width() - room.width(), size.height() - room.height())
        policy = _OFF if over.width() <= 1 and over.height() <= 1 else _AS_NEEDED
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)
        port = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), port.width()),
            (self.verticalScrollBar(), size.height(), port.height()),
        ):
            bar.setRange(0, max(0, round(whole - seen)) if policy != _OFF else 0)
            bar.setPageStep(seen)
            bar.setSingleStep(max(8, seen // 12))

    def _origin(self) -> QPointF:
        """Where the left upper corner of the drawing lies in the viewport."""
        if self._geometry is None:
            return QPointF()
        size, port = self._geometry.size, self.viewport().size()
        return QPointF(
            max(0.0, (port.width() - size.width()) / 2) - self.horizontalScrollBar().value(),
            max(0.0, (port.height() - size.height()) / 2) - self.verticalScrollBar().value(),
        )

    def _scroll_by(self, move: QPointF) -> None:
        for bar, distance in (
            (self.horizontalScrollBar(), move.x()),
            (self.verticalScrollBar(), move.y()),
        ):
            bar.setValue(bar.value() + round(distance))

    def _anchor(self) -> QPointF:
        box = self.box_on_screen(self._look.selected or self._look.current)
        middle = QRectF(self.viewport().rect()).center()
        if box is None or not QRectF(self.viewport().rect()).contains(box.center()):
            return middle
        return box.center()

    def _zoom_now(self, pitch: Pitch) -> float:
        """The zoom of a pitch: how close the tighter direction is to its natural size."""
        natural = self._ruler.natural()
        return min(pitch.x / natural.x, pitch.y / natural.y)

    def _zoomed(self, zoom: float) -> Pitch:
        """The pitch of a zoom. What is spread wider than natural when fitted waits until the
        other direction has caught up, so that boxes come near each other evenly."""
        natural = self._ruler.natural()
        fit = fitted(self._theme, self._view, self._ruler, self._room())
        least = self._zoom_now(fit)
        if zoom < least:
            return limited(fit.times(zoom / least), natural)
        return limited(Pitch(max(fit.x, zoom * natural.x), max(fit.y, zoom * natural.y)), natural)

    def _zoom(self, factor: float, anchor: QPointF) -> None:
        """Zoom so that what lies under `anchor` (in the viewport) stays there."""
        if self._pitch is None or self._geometry is None:
            return
        pitch = self._zoomed(self._zoom_now(self._pitch) * factor)
        if pitch == self._pitch:
            return
        before, origin = self._geometry.size, self._origin()
        share = QPointF(
            (anchor.x() - origin.x()) / before.width(), (anchor.y() - origin.y()) / before.height()
        )
        self._pitch = pitch
        self._touched = True
        self._draw(pitch)
        after, origin = self._geometry.size, self._origin()
        at = QPointF(
            origin.x() + share.x() * after.width(), origin.y() + share.y() * after.height()
        )
        self._scroll_by(at - anchor)

    # --- Qt's own -------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self._zoom(_STEP ** (turned / 120), event.position())
            event.accept()
            return
        before = self._origin()
        super().wheelEvent(event)
        if self._origin() != before:
            self._touched = True

    def _move_by_hand(self, move: QPointF) -> None:
        before = self._origin()
        self._scroll_by(move)
        if self._origin() != before:
            self._touched = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom_waiting is not None:
            self.keep_zoom(self._zoom_waiting)
        if self._touched and self._geometry is not None:
            self._set_bars()
        else:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._zoom_waiting = None
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        if self._look.dimmed:
            paint_dimness(painter, self._theme, QRectF(self.viewport().rect()))
        if self._geometry is not None and self._view.nodes:
            painter.save()
            origin = self._origin()
            painter.translate(origin)
            seen = QRectF(event.rect()).translated(-origin)
            paint_graph(painter, self._theme, self._geometry, self._look, seen)
            painter.restore()
        if self.hasFocus() and not self._ring_seen():
            paint_ring(painter, self._theme, QRectF(self.viewport().rect()))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(40), self._theme.em(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(10), self._theme.em(6))

    def _ring_seen(self) -> bool:
        """Whether the chosen node is in the window, and with it its ring."""
        box = self.box_on_screen(self._look.selected)
        return box is not None and QRectF(self.viewport().rect()).contains(box.center())
