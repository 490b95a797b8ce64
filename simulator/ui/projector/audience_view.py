"""What the room sees, as a widget: it paints the sheet of a frame and has no control in it.

The same widget is the wall and, elsewhere, the trainer's picture of the wall: both are laid
out in units of their height, so that they differ in nothing but size.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from simulator.ui.projector.looks_of_room import RoomLooks, unit_of
from simulator.ui.projector.sheets import Sheet, lay_out
from simulator.ui.projector.sheets.marks import Badge
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.motion import Motion
from simulator.usecases.workshop.frames import BlankFrame, CausesShownFrame, Frame, VotesFrame

POINTER_RESTS_MS = 2000
"""A pointer that does not move is hidden after so long."""
REVEAL_MS = 320
"""How long bars take to grow."""
_GROWING = (VotesFrame, CausesShownFrame)


class AudienceView(QWidget):
    """The picture of a frame. Black until one is shown."""

    def __init__(self, looks: RoomLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._frame: Frame = BlankFrame()
        self._page = 0
        self._sheet: Sheet | None = None
        self._ratio = 0.0
        self._reveal = Motion(looks.duration(REVEAL_MS), self)
        self._reveal.moved.connect(self.update)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(POINTER_RESTS_MS)
        self._rest.timeout.connect(self._hide_pointer)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._tell()

    @property
    def looks(self) -> RoomLooks:
        """How it looks."""
        return self._looks

    @property
    def frame(self) -> Frame:
        """What is shown."""
        return self._frame

    @property
    def sheet(self) -> Sheet:
        """The frame laid out for the size the view has."""
        ratio = self.devicePixelRatioF()  # the test card says how many pixels there are
        if self._sheet is None or self._ratio != ratio:
            self._sheet = lay_out(self._frame, self.size(), self._looks, ratio)
            self._ratio = ratio
        return self._sheet

    @property
    def page_count(self) -> int:
        """How many pictures the frame takes; more than one where its words are long."""
        return len(self.sheet.pages)

    @property
    def page(self) -> int:
        """Which of them is shown, from 0."""
        return min(self._page, self.page_count - 1)

    def show_frame(self, frame: Frame) -> None:
        """Show another frame, from its first page; the one that is shown stays as it is."""
        if frame == self._frame:
            return
        revealed = isinstance(frame, _GROWING) and type(frame) is not type(self._frame)
        self._frame = frame
        self._page = 0
        self._sheet = None
        if revealed:
            self._reveal.begin()
        else:
            self._reveal.rest()
        self._tell()
        self.update()

    def set_page(self, page: int) -> None:
        """Show a page of the frame, the nearest there is."""
        self._page = max(0, min(page, self.page_count - 1))
        self._tell()
        self.update()

    def page_of(self, option: int) -> int | None:
        """The first page on which an option (from 0) stands with its number; None: on none."""
        for page, placed in enumerate(self.sheet.pages):
            if any(isinstance(item, Badge) and item.number == option + 1 for item in placed.items):
                return page
        return None

    def show_looks(self, looks: RoomLooks) -> None:
        """The same frame in another theme."""
        self._looks = looks
        self._sheet = None
        self._reveal.setDuration(looks.duration(REVEAL_MS))
        self.update()

    def words(self) -> str:
        """What stands on the picture, in reading order."""
        return "\n".join(self.sheet.pages[self.page].words())

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_to(painter, self._reveal.share())
        painter.end()

    def paint_to(self, painter: QPainter, share: float = 1.0) -> None:
        """Paint the picture at the painter's origin in the view's own size; `share` is how far
        bars have grown."""
        sheet, unit = self.sheet, unit_of(self.size())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(unit, unit)
        for item in sheet.pages[self.page].items:
            item.paint(painter, self._looks, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet = None
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._sheet = None
            self._tell()
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()  # the pointer may lie there already

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reveal.rest()
        self._rest.stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._rest.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.unsetCursor()
        self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rest.stop()
        self.unsetCursor()

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _tell(self) -> None:
        """A screen reader is told what stands on the picture."""
        name = translate("Audience", "What the room sees")
        if self.page_count > 1:
            name = filled(
                translate("Audience", "What the room sees, part {page} of {count}"),
                page=str(self.page + 1),
                count=str(self.page_count),
            )
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.words())
