"""What the room sees, in small and in words, and where in the steps it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.projector.presenter_words import step_word
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.run_bar import turn_line
from simulator.ui.widgets.shapes import Shape, Sign
from simulator.usecases.workshop.presenter_views import PresenterView, Progress, StepRow

_WIDE = 9 / 16
"""Height by width where there is no picture yet."""
_SENTENCE_LINES = 2
"""Of what the room sees; in every language most sentences need no more."""


class Thumbnail(QWidget):
    """The picture of the room in the picture's own proportions, as wide as there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QPixmap | None = None
        self._most = 1 << 16
        # Not Fixed: that would be the height of its hint, whatever its width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Workshop", "Picture of what the room sees"))

    def show_picture(self, picture: QPixmap | None) -> None:
        """Another picture; None: an empty frame."""
        reshaped = self._ratio(picture) != self._ratio(self._picture)
        self._picture = picture
        if reshaped:
            self.updateGeometry()
        self.update()

    def keep_under(self, height: int) -> None:
        """The most height it may take, in px."""
        if height != self._most:
            self._most = height
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(self._most, round(width * self._ratio(self._picture)))

    def sizeHint(self) -> QSize:
        width = self._theme.em(18)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(8), 0)

    @staticmethod
    def _ratio(picture: QPixmap | None) -> float:
        if picture is None or picture.isNull():
            return _WIDE
        return picture.height() / picture.width()

    def picture_box(self) -> QRectF:
        """Where the picture stands, in widget pixels."""
        ratio = self._ratio(self._picture)
        width = min(float(self.width()), self.height() / ratio)
        return QRectF(0, 0, width, width * ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self.picture_box()
        if self._picture is None or self._picture.isNull():
            painter.fillRect(box, self._theme.colour("sunken"))
        else:
            painter.drawPixmap(box, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class Tag(QWidget):
    """Two or three words on a filled pill, wrapped where they have to be."""

    def __init__(
        self, theme: Theme, words: str, *, filled: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filled = filled
        box = QHBoxLayout(self)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(4) // 2, pad, theme.space(4) // 2)
        role = "onPrimary" if filled else "text"
        self._label = label(theme, words, Size.HINT, 600, role)
        box.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """Say something else; nothing is not shown at all."""
        self._label.setText(words)
        self.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        # A wrapped label would like to be square: its words want one line.
        metrics = QFontMetrics(self._theme.font(Size.HINT, 600))
        words = metrics.horizontalAdvance(self._label.text()) + 2
        width = words + 2 * self._theme.space(12)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("primary" if self._filled else "edge"), 1))
        painter.setBrush(theme.colour("primary" if self._filled else "bg"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = min(box.height() / 2, theme.em(0.8))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()


class SeesPane(QWidget):
    """What the room sees: on which screen, in a sentence, as a picture."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.screen_tag = Tag(theme, "", filled=False)
        self.screen_tag.set_words("")
        self.words = label(theme, "", Size.BODY, 600)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.thumbnail = Thumbnail(theme)
        tags = QWidget()
        flow = Flow(theme.space(8), tags)
        flow.addWidget(Tag(theme, translate("Workshop", "AUDIENCE SEES"), filled=True))
        flow.addWidget(self.screen_tag)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        for part in (tags, self.words, self.thumbnail):
            box.addWidget(part)

    def keep_two_lines(self, kept: bool) -> None:
        """Room for two lines of the sentence whether it needs them or not: what stands under it
        stays where the eye left it from step to step."""
        lines = self.words.fontMetrics().lineSpacing() * _SENTENCE_LINES
        self.words.setMinimumHeight(lines if kept else 0)

    def show_audience(self, picture: QPixmap | None, words: str, screen_name: str) -> None:
        """What is on the wall now."""
        self.thumbnail.show_picture(picture)
        self.thumbnail.setAccessibleDescription(words)
        self.words.setText(words)
        self.screen_tag.set_words(screen_name)


class StepsPane(QWidget):
    """Which turn it is, and the steps of it; how many phones are there, while there may be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn = label(theme, "", Size.LABEL, 600, "muted")
        self.steps = StepList(theme)
        self.phones = label(theme, "", Size.LABEL, 600, "muted")
        self.phones.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        box.addWidget(self.turn)
        box.addWidget(self.steps)
        box.addWidget(self.phones)

    def show_phones(self, phones: int | None) -> None:
        """How many show the page to vote on; None is not told."""
        words = "" if phones is None else translate("Workshop", "%n phone(s) here", None, phones)
        self.phones.setText(words)
        self.phones.setVisible(bool(words))

    def show_view(self, view: PresenterView) -> None:
        """Where the room is."""
        self.turn.setText(turn_line(view.turn, view.about_turns))
        self.steps.show_steps(view.steps)


_LOOK = {
    Progress.DONE: (Sign.CHECK, "good", "text", 400),
    Progress.NOW: (Sign.RIGHT, "primary", "text", 700),
    Progress.AHEAD: (Sign.HOLLOW, "muted", "muted", 400),
}


class StepList(Panel):
    """The steps, each with a drawn sign: done, now, ahead."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", "border", parent=parent)
        self._steps: tuple[StepRow, ...] = ()
        self._rows: list[QWidget] = []
        self._box = QVBoxLayout(self)
        pad = theme.space(12)
        self._box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        self._box.setSpacing(theme.space(4) // 2)

    def show_steps(self, steps: tuple[StepRow, ...]) -> None:
        """Other steps, or the same further on."""
        if steps == self._steps:
            return
        self._steps = steps
        for row in self._rows:
            let_go(self._box, row)
        self._rows = [self._row(step) for step in steps]
        for row in self._rows:
            self._box.addWidget(row)

    def _row(self, step: StepRow) -> QWidget:
        theme = self.theme
        sign, role, colour, weight = _LOOK[step.progress]
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(12))
        side = round(theme.px(Size.LABEL) * 0.75)
        words = label(theme, step_word(step.stage), Size.LABEL, weight, colour)
        words.setAccessibleName(_told(step))
        box.addWidget(Shape(theme, sign, role, side))
        box.addWidget(words, 1)
        return row


def _told(step: StepRow) -> str:
    told = {
        Progress.DONE: translate("Workshop", "Done: {step}"),
        Progress.NOW: translate("Workshop", "Now: {step}"),
        Progress.AHEAD: translate("Workshop", "Ahead: {step}"),
    }[step.progress]
    return filled(told, step=step_word(step.stage))
