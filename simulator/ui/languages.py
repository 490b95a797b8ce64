"""The interface languages: the translation that is loaded, and how numbers are written."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from simulator.ui.theme import ASSETS

TRANSLATIONS = ASSETS / "translations"

_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "uk": QLocale(QLocale.Language.Ukrainian, QLocale.Country.Ukraine),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
}


class Languages:
    """Switches the application's language; screens built afterwards speak it."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Loads `language` ("en", "uk", "ru") in place of the one before. English needs a
        translation too: its plural forms."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        translator = QTranslator(self._application)
        self._translator = None
        if translator.load(str(TRANSLATIONS / f"simulator_{language}.qm")):
            self._application.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(_LOCALES[language])
