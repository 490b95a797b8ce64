"""Finding the states, building them in a theme and size, and putting other words into them."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from simulator.ui.languages import Languages
from simulator.ui.style import apply_theme, prepare
from simulator.ui.theme import PaletteName, Theme, body_base
from simulator.ui.widgets.screen import Screen

State = Callable[[Theme], QWidget]
View = TypeVar("View")

HOSTILE = "<img src=file:///etc/passwd><b>bold</b> &amp; <a href='x'>link</a> "

_words: ContextVar[Callable[[str], str]] = ContextVar("_words", default=lambda text: text)
_NOT_WORDS = frozenset(
    [
        "reply",
        "id",
        "face",
        "scenario",
        "node",
        "letter",
        "letters",
        "care_letters",
        "firmness_letters",
        "language",
        "languages",
        "wanted",
        "file",
        "code",
    ]
)


@cache
def states() -> dict[str, State]:
    """All registered states by name, from every `states_*` module of this package."""
    found: dict[str, State] = {}
    package = importlib.import_module("tests.shots")
    for module in pkgutil.iter_modules(package.__path__):
        if module.name.startswith("states_"):
            found |= importlib.import_module(f"tests.shots.{module.name}").STATES
    return found


def given(view: View) -> View:
    """A sample value with its texts as the running test wants them (doubled, hostile, plain)."""
    change = _words.get()
    made: View = _changed(view, change)
    return made


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value) if value else value
    if isinstance(value, tuple):
        return tuple(_changed(item, change) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {
            field.name: _changed(getattr(value, field.name), change)
            for field in dataclasses.fields(value)
            if field.name not in _NOT_WORDS and field.init
        }
        return dataclasses.replace(value, **fields)
    return value


class _Changer(QTranslator):
    """Puts the program's own words through the same change as the samples'."""

    def __init__(self, change: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._change = change

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return self._change(text)


@contextmanager
def words(change: Callable[[str], str]) -> Iterator[None]:
    """While it lasts, samples and the program's own words are changed by `change`.

    `str` leaves the program's words to the language in force.
    """
    if change is str:
        yield
        return
    application = QCoreApplication.instance()
    assert application is not None
    token = _words.set(change)
    translator = _Changer(change, application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        _words.reset(token)


@contextmanager
def language(code: str) -> Iterator[None]:
    """While it lasts, the program speaks "en", "uk" or "ru"; samples stay as they are."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = QLocale()
    languages = Languages(application)
    languages.use(code)
    try:
        yield
    finally:
        languages.drop()
        QLocale.setDefault(before)


def doubled(text: str) -> str:
    """A text twice over, as a long translation might be."""
    return f"{text} {text}"


def hostile(text: str) -> str:
    """A text that wants to be HTML."""
    return HOSTILE + text


def theme_for(
    palette: PaletteName = PaletteName.LIGHT, scale: float = 1.0, width: int = 1280
) -> Theme:
    """The theme a window of that width would have, without motion."""
    return Theme(palette, scale, body_base(width), reduced_motion=True, family=_family())


def _family() -> str:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return prepare(application)


def built(make: State, theme: Theme, width: int, height: int) -> QWidget:
    """A state built, themed, shown at a size and with the keyboard where a person starts."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, theme)
    widget = make(theme)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    settle()
    if isinstance(widget, Screen) and QApplication.focusWidget() is None:
        widget.focus_first()
    settle()
    return widget


def discard(widget: QWidget) -> None:
    """Take a built state away now: no event loop runs here that would delete it later."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()


def settle() -> None:
    """Let layouts and paints that were asked for happen."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
