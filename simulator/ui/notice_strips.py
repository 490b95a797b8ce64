"""The standing strips over a screen: one per source, the newest saying of each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.notices import CLOSE, MakeNotice
from simulator.ui.theme import Theme
from simulator.ui.widgets.banner import Banner
from simulator.ui.widgets.button import Button


class NoticeStrips(QWidget):
    """`acted` carries source and action; closing a strip is done here."""

    acted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, MakeNotice] = {}
        self._shown: dict[str, Banner] = {}
        self._box = QVBoxLayout(self)
        self.hide()

    def say(self, theme: Theme, make: MakeNotice) -> None:
        """Shows a strip, in place of the one from the same source."""
        self._notices[make().source] = make
        self.show_all(theme)

    def unsay(self, theme: Theme, source: str) -> None:
        """Takes the strip of a source away."""
        if self._notices.pop(source, None) is not None:
            self.show_all(theme)

    def show_all(self, theme: Theme) -> None:
        """Makes all strips anew: in another theme, in another language."""
        self._shown.clear()
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        pad = theme.space(8)
        self._box.setContentsMargins(pad, pad, pad, 0)
        for make in self._notices.values():
            notice = make()
            strip = Banner(
                theme, notice.severity, notice.title, notice.text, actions=notice.actions
            )
            strip.acted.connect(
                lambda action, source=notice.source: self._on_acted(theme, source, action)
            )
            self._box.addWidget(strip)
            self._shown[notice.source] = strip
            # A layout shows what is added to it only when the event loop comes round.
            strip.show()
        self.setVisible(bool(self._notices))

    def take_keyboard(self, source: str) -> None:
        """The keyboard to the first button of a strip that somebody has just asked for."""
        strip = self._shown.get(source)
        button = strip.findChild(Button) if strip is not None else None
        if button is not None:
            button.setFocus()

    def _on_acted(self, theme: Theme, source: str, action: str) -> None:
        if action == CLOSE:
            self.unsay(theme, source)
        else:
            self.acted.emit(source, action)
