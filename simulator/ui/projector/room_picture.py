"""The picture the room sees, in whichever widget paints it, and the same picture in small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from simulator.ui.projector.audience_view import AudienceView
from simulator.ui.projector.wall import Pages, Wall
from simulator.usecases.workshop.frames import CausesFrame, ForkFrame, Frame


class RoomPicture(QObject):
    """`changed` whenever the room sees something else; `wall` says what that is."""

    changed = Signal()

    def __init__(self, room: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wall = Wall(room)
        self._pages = Pages()
        self._kept_page = 0
        self._view: AudienceView | None = None

    @property
    def view(self) -> AudienceView | None:
        """What paints it."""
        return self._view

    def paint_on(self, view: AudienceView | None) -> None:
        """From now on this widget paints it, None: nothing does."""
        if self._view is not None:
            self._view.removeEventFilter(self)
        self._view = view
        if view is not None:
            view.installEventFilter(self)
        self.repaint()

    def show(self, frame: Frame) -> None:
        """The picture of the step; the room sees it unless something stands before it."""
        self.wall.frame = frame
        self.repaint()

    def freeze(self) -> None:
        """The room keeps this picture, or sees the step again."""
        self.wall.freeze()
        self._kept_page = self._pages.page
        self.repaint()

    def blank(self, *, white: bool) -> None:
        """Nothing on the wall."""
        self.wall.blank(white=white)
        self.repaint()

    def show_card(self) -> None:
        """The test card on the wall."""
        self.wall.show_card()
        self.repaint()

    def uncover(self) -> None:
        """The talk is on the wall again."""
        self.wall.uncover()
        self.repaint()

    def show_step(self) -> None:
        """The step as it is now, whatever stood before it."""
        self.wall.thaw()
        self.uncover()

    def repaint(self) -> None:
        """What is on the wall has changed, or its size."""
        view, wall = self._view, self.wall
        if view is not None:
            view.show_frame(wall.shown)
            if wall.live:
                view.set_page(self._pages.take(wall.frame, view.page_count))
            elif not wall.covered:
                view.set_page(self._kept_page)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:  # its words may need more pages, or fewer
            QTimer.singleShot(0, self, self.repaint)
        return False

    # --- pages --------------------------------------------------------------------------

    def leaf_on(self) -> bool:
        """The next page of the picture, if one was not seen yet; whether there was one."""
        return self.wall.live and self._leafed(self._pages.leaf_on())

    def leaf_back(self) -> bool:
        """The page before; whether there was one."""
        return self.wall.live and self._leafed(self._pages.leaf_back())

    def show_option(self, option: int) -> None:
        """To the page on which an option (from 0) stands, for whoever counts hands for it."""
        view = self._view
        if view is None or not self.wall.live or view.page_count == 1:
            return
        words = _option_words(self.wall.frame, option)
        pages = [" ".join(" ".join(page.words()).split()) for page in view.sheet.pages]
        at = next((at for at, page in enumerate(pages) if words and words in page), None)
        if at is not None and at != self._pages.page:
            self._pages.turn_to(at)
            self._leafed(True)

    def _leafed(self, leafed: bool) -> bool:
        if leafed and self._view is not None:
            self._view.set_page(self._pages.page)
            self.changed.emit()
        return leafed

    # --- in small -----------------------------------------------------------------------

    def pixmap(self, width: int, ratio: float) -> QPixmap | None:
        """The picture itself, `width` wide at a screen's device pixel ratio; None where nothing
        paints it."""
        view = self._view
        if view is None or view.size().isEmpty():
            return None
        scale = width * ratio / view.width()
        made = QPixmap(QSize(round(width * ratio), max(1, round(view.height() * scale))))
        made.fill(Qt.GlobalColor.black)
        painter = QPainter(made)
        painter.scale(scale, scale)
        view.paint_to(painter)
        painter.end()
        made.setDevicePixelRatio(ratio)
        return made


def _option_words(frame: Frame, option: int) -> str:
    """What an option says, as one line."""
    words: tuple[str, ...] = ()
    if isinstance(frame, ForkFrame):
        words = tuple(choice.text for choice in frame.choices)
    elif isinstance(frame, CausesFrame):
        words = frame.causes
    return " ".join(words[option].split()) if 0 <= option < len(words) else ""
