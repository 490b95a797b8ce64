"""From a key to the painted answer to it, beside repainting a bare window of that size."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from time import process_time

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from simulator.ui.style import apply_theme, prepare
from simulator.ui.theme import Theme
from simulator.ui.trainee.conversation import Conversation
from simulator.usecases.showing import Line, LineKind, TalkView
from tests.bench.figures import Figure, interleaved
from tests.shots import samples

SIZE = (1920, 1080)
_ROUNDS = 21
_EACH = 10


def figures(*, large: bool) -> Iterator[Figure]:
    """Selecting a reply, and the next turn after one was said; with 100 and 1 000 lines."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise AssertionError("another kind of Qt application is running")
    theme = Theme(base=18, reduced_motion=True, family=prepare(application))
    apply_theme(application, theme)
    bare = _Bare(theme)
    for lines in (100, 1_000):
        talk = _Talk(theme, lines)
        selecting, answering, floor = interleaved(
            _ROUNDS, talk.select_ms, talk.answer_ms, bare.repaint_ms
        )
        name = f"painted / bare repaint, 1080p, {lines:,} lines"
        yield Figure(f"key to selection {name}", selecting, floor, "ms", _ROUNDS, 4, 2)
        yield Figure(f"key to next turn {name}", answering, floor, "ms", _ROUNDS, 4, 2)
        yield Figure(f"key to next turn, {lines:,} lines", answering, None, "ms", _ROUNDS, 16)
        talk.close()


def _settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


class _Bare(QWidget):
    """A window that fills itself and nothing more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colour = QColor(theme.hex("bg"))
        self.resize(*SIZE)
        self.show()
        _settle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, *SIZE), self._colour)
        painter.end()

    def repaint_ms(self) -> float:
        """One repaint of the whole window in milliseconds."""
        began = process_time()
        for _ in range(_EACH):
            self.repaint()
        return 1000 * (process_time() - began) / _EACH


class _Talk:
    """The conversation screen with so many lines behind it."""

    def __init__(self, theme: Theme, lines: int) -> None:
        many = (samples.LINES * (lines // len(samples.LINES) + 1))[:lines]
        self._view: TalkView = replace(samples.TALK, lines=many)
        said = (Line(LineKind.ME, "", samples.CHOICES[0].text), samples.REACTION[-1])
        self._next: TalkView = replace(self._view, lines=(*many, *said), turn=4)
        self._screen = Conversation(theme)
        self._screen.resize(*SIZE)
        self._screen.show()
        self._screen.reply_confirmed.connect(self._on_reply_confirmed)
        self._screen.show_talk(self._view)
        _settle()

    def close(self) -> None:
        """Takes the window away."""
        self._screen.close()
        self._screen.deleteLater()
        _settle()

    def select_ms(self) -> float:
        """A press that selects another reply, up to the painted selection."""
        began = process_time()
        for number in range(_EACH):
            self._press(Qt.Key.Key_1 if number % 2 else Qt.Key.Key_2)
        return 1000 * (process_time() - began) / _EACH

    def answer_ms(self) -> float:
        """A press that says the selected reply, up to the painted next turn."""
        spent = 0.0
        for _ in range(_EACH):
            self._screen.show_talk(self._view)
            self._press(Qt.Key.Key_1)
            began = process_time()
            self._press(Qt.Key.Key_Return)
            spent += process_time() - began
        return 1000 * spent / _EACH

    def _press(self, key: Qt.Key) -> None:
        keyboard = QApplication.focusWidget() or self._screen
        text = "\r" if key is Qt.Key.Key_Return else str(key.value - Qt.Key.Key_0.value)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            modifiers = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(keyboard, QKeyEvent(kind, key, modifiers, text))
        _settle()

    def _on_reply_confirmed(self, _reply: str, _milliseconds: int) -> None:
        self._screen.show_talk(self._next)
