"""An application without a screen, for commands that only make a file."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication

from simulator.ui.languages import Languages
from simulator.ui.looks import LANGUAGES
from simulator.ui.style import prepare

_KEPT: list[QApplication | Languages] = []
"""Qt's application must outlive all that is drawn with it."""


def offscreen_application(language: str = "en") -> str:
    """Makes sure that there is an application to draw with; answers the font family.

    Without one it is made on Qt's platform without a screen, whatever the environment asks
    for. Words of our own come in `language`, in English where the program does not speak it.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QApplication([])
        _KEPT.append(application)
    languages = Languages(application)
    languages.use(language if language in dict(LANGUAGES) else "en")
    _KEPT.append(languages)
    return prepare(application)
