"""The author's notes for the trainer: they scroll and grow apart from the rest of the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.factory import label, recolour
from simulator.ui.projector.presenter_pane import TellingPane
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.panel import Panel

NOTE_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
"""Sizes of the notes, as parts of the body size in force."""
_LEAST_EMS = 3.5
_LINE_EMS = 44
"""The longest line that is read with ease, in widths of the notes' own letters."""


class NotesPane(Panel):
    """`scaled` carries the size chosen with A− or A+."""

    scaled = Signal(float)

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", "border", parent=parent)
        self.scale = _nearest(scale)
        self._words = label(theme, "")
        self._role = "text"
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, theme.space(8), theme.space(8))
        inner.addWidget(self._words)
        inner.addStretch(1)
        self.page = TellingPane(theme, content)
        self.smaller = self._button("A−", translate("Workshop", "Smaller notes"), -1)
        self.larger = self._button("A+", translate("Workshop", "Larger notes"), 1)
        box = QVBoxLayout(self)
        pad = theme.space(16)
        box.setContentsMargins(pad, theme.space(4), theme.space(8), 0)
        box.setSpacing(theme.space(4))
        head = QHBoxLayout()
        head.setSpacing(0)
        title = label(theme, translate("Workshop", "Notes"), Size.LABEL, 600, "muted")
        head.addWidget(title, 1)
        head.addWidget(self.smaller)
        head.addWidget(self.larger)
        box.addLayout(head)
        box.addWidget(self.page, 1)
        self.show_notes("")
        self.show_whole(False)

    def _button(self, sign: str, name: str, by: int) -> Button:
        button = Button(self.theme, sign)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.rescale(by))
        return button

    def show_notes(self, notes: str) -> None:
        """Other notes from their beginning, or that there are none; the same stay where they
        were scrolled to."""
        said = notes or translate("Workshop", "No notes for this step.")
        if said != self._words.text():
            self._words.setText(said)
            self._role = "text" if notes else "muted"
            self.page.verticalScrollBar().setValue(0)
        self._resize_words()

    def show_whole(self, whole: bool) -> None:
        """The whole of the notes on a page that scrolls, or in a page of their own."""
        self.page.show_whole(whole)
        if not whole:
            self.page.setMinimumHeight(self.theme.em(_LEAST_EMS))

    def rescale(self, by: int) -> None:
        """Larger by a step, or smaller (−1)."""
        at = NOTE_SCALES.index(self.scale) + by
        if 0 <= at < len(NOTE_SCALES):
            self.scale = NOTE_SCALES[at]
            self._resize_words()
            self.scaled.emit(self.scale)

    def set_scale(self, scale: float) -> None:
        """A size chosen before; the nearest there is."""
        self.scale = _nearest(scale)
        self._resize_words()

    def turn_pages(self, pages: int) -> None:
        """On by pages, or back (negative)."""
        self.page.scroll_page(pages)

    def _resize_words(self) -> None:
        at = NOTE_SCALES.index(self.scale)
        self.smaller.setEnabled(at > 0)
        self.larger.setEnabled(at < len(NOTE_SCALES) - 1)
        font = QFont(self.theme.font(Size.BODY, 500))
        font.setPixelSize(round(self.theme.px(Size.BODY) * self.scale))
        self._words.setFont(font)
        recolour(self.theme, self._words, self._role)  # after the font, which forgets colours
        self._words.setMaximumWidth(round(font.pixelSize() * _LINE_EMS))
        self.page.fit()
        self.page.updateGeometry()


def _nearest(scale: float) -> float:
    return min(NOTE_SCALES, key=lambda one: abs(one - scale))
