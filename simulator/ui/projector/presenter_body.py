"""What stands over the bar of the presenter's screen: two columns, or one where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.projector.presenter_option import OptionCard
from simulator.ui.projector.presenter_pane import TellingPane
from simulator.ui.projector.presenter_private import PrivatePane
from simulator.ui.projector.presenter_sees import SeesPane, StepsPane
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.workshop.presenter_views import PresenterView

_WIDE_EMS = 50
_HIGH_EMS = 18
"""From this width and height on there are two columns, each with its own place to scroll."""
_LEFT_SHARE = 0.285
_LEAST_PICTURE_EMS = 7
_MOST_PICTURE = 0.4
"""Of the height, where everything stands in one column."""
_UNBOUND = (1 << 24) - 1


class PresenterBody(ScrollPage):
    """`resized`: its arrangement may have changed. `private` is the column a room never sees;
    a curtain stands in its place where the room could."""

    resized = Signal()

    def __init__(self, theme: Theme, private: PrivatePane, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(content, parent=parent)
        self._theme = theme
        self._wide: bool | None = None
        self.private = private
        self.sees, self.steps = SeesPane(theme), StepsPane(theme)
        self._curtain = _curtain(theme)
        self._curtain.hide()
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(theme.space(8))
        self._left.addWidget(self.sees)
        policy = QSizePolicy.Policy
        self._slack = QSpacerItem(0, 0, policy.Minimum, policy.Expanding)
        self._pane = TellingPane(theme, left)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(12))
        self._box.addWidget(self._pane)
        self._box.addWidget(private, 1)
        self._box.addWidget(self._curtain, 1)
        self._column = 0
        self._arrange(wide=False)

    @property
    def wide(self) -> bool:
        """Whether there are two columns."""
        return bool(self._wide)

    def show_view(self, view: PresenterView) -> None:
        """The step as it is now."""
        self.steps.show_view(view)
        self.private.show_view(view)
        self._fit_picture()

    def show_audience(self, picture: QPixmap | None, words: str, screen_name: str) -> None:
        """What is on the wall now."""
        self.sees.show_audience(picture, words, screen_name)
        self._fit_picture()

    def curtain(self, drawn: bool) -> None:
        """Puts the curtain in the place of what is private, or takes it away."""
        self.private.setVisible(not drawn)
        self._curtain.setVisible(drawn)

    def show_card(self, card: QWidget) -> None:
        """Scrolls an option into view, the whole of it."""
        self.private.options.pane.show_part(card)
        self.ensureWidgetVisible(card, 0, self._theme.space(4))

    def fit(self) -> None:
        """Two columns are as high as there is room: each scrolls by itself."""
        content = self.widget()
        if self.wide and content is not None:
            content.resize(self.contentsRect().size())
        else:
            super().fit()

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        if wide:
            self._left.addWidget(self.steps)
            self._left.addItem(self._slack)
        else:
            self._left.removeItem(self._slack)
            self._box.addWidget(self.steps)
        self.sees.keep_two_lines(wide)
        self._pane.show_whole(not wide)
        if wide:
            self._pane.setMinimumHeight(0)
        self.private.show_whole(not wide)

    def _fit_picture(self) -> None:
        """The picture gives way to the words around it, down to a size in which one still sees
        which step it is."""
        picture = self.sees.thumbnail
        least = self._theme.em(_LEAST_PICTURE_EMS)
        if not self.wide:
            picture.keep_under(max(least, round(self.height() * _MOST_PICTURE)))
            self._pane.updateGeometry()
            return
        width = self._column
        around = self._left.totalHeightForWidth(width) - picture.heightForWidth(width)
        picture.keep_under(max(least, self.height() - around))

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        super()._on_focus_changed(old, now)
        card = now.parentWidget() if now is not None else None
        if isinstance(card, OptionCard) and self.isAncestorOf(card):
            self.ensureWidgetVisible(card, 0, self._theme.space(4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme, size = self._theme, event.size()
        wide = theme.ems(size.width()) >= _WIDE_EMS and theme.ems(size.height()) >= _HIGH_EMS
        self._arrange(wide=wide)
        self._column = round(size.width() * _LEFT_SHARE)
        self._pane.setMinimumWidth(self._column if wide else 0)
        self._pane.setMaximumWidth(self._column if wide else _UNBOUND)
        super().resizeEvent(event)
        self._fit_picture()
        self.resized.emit()


def _curtain(theme: Theme) -> Panel:
    panel = Panel(theme, "sunken", "edge")
    box = QVBoxLayout(panel)
    pad = theme.space(24)
    box.setContentsMargins(pad, pad, pad, pad)
    box.addStretch(1)
    words = translate("Workshop", "Notes are hidden: this is the room’s screen.")
    box.addWidget(label(theme, words, Size.SECTION, 600))
    box.addStretch(1)
    return panel
