"""The font the program brings with it, so that it looks the same on every computer.

Inter covers Latin and Cyrillic with і ї є ґ ё ъ, the quotation marks « » and the signs
— ’ ₴, and has tabular digits. Its licence lies beside it in `assets/fonts`.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from simulator.ui.theme import ASSETS

FALLBACK_FAMILY = "sans-serif"


@cache
def register_fonts() -> str:
    """Make Inter known to Qt, once; answers the family name to use.

    Needs a QGuiApplication. When no font file can be read the system's own sans serif is
    named: an odd-looking window is better than none.
    """
    family = FALLBACK_FAMILY
    for path in sorted((ASSETS / "fonts").glob("Inter-*.otf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if "Inter" in families:
            family = "Inter"
    return family
