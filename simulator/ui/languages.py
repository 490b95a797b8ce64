"""The interface languages: the translations that are loaded, and how numbers are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
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
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Loads `language` ("en", "uk", "ru") in place of the one before.

        English needs a translation too: its plural forms. Qt's own words (the menu of a
        text field, names of keys) come from Qt, where it has brought them along.
        """
        self.drop()
        self._load(f"qtbase_{language}", _qt_translations())
        self._load(f"simulator_{language}", TRANSLATIONS)
        QLocale.setDefault(_LOCALES[language])

    def drop(self) -> None:
        """Takes away what was loaded."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()

    def _load(self, name: str, folder: Path) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, str(folder)):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def _qt_translations() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
