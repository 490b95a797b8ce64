"""The room's own window: the picture and nothing else, on a screen of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import WORKSHOP
from simulator.ui.projector.audience_view import AudienceView
from simulator.ui.projector.looks_of_room import RoomLooks
from simulator.ui.projector.room_commands import Commands
from simulator.ui.scope import KeyScope
from simulator.ui.texts import translate


class AudienceWindow(QWidget, KeyScope):
    """A top-level window with the view in it. It never closes by itself: who closes it by the
    window manager is asked elsewhere (`close_wanted`), and the room goes on seeing the same.

    Keys typed into it do what they do in the presenter's window: both are given the same
    `commands`. Mouse and wheel do nothing.
    """

    close_wanted = Signal()

    scope = WORKSHOP

    def __init__(
        self, looks: RoomLooks, *, commands: Commands = dict, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._commands = commands
        self.view = AudienceView(looks)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._say_title()

    def _say_title(self) -> None:
        self.setWindowTitle(translate("Audience", "Workshop – for the room"))

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return self._commands()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_title()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
