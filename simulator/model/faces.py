"""The faces the program draws by itself."""

from __future__ import annotations

from typing import Final

FACES: Final = (
    "andrii",
    "bohdan",
    "denys",
    "halyna",
    "iryna",
    "nadiia",
    "oksana",
    "olena",
    "petro",
    "roman",
    "stefaniia",
    "taras",
    "vasyl",
    "viktoriia",
)
"""Their names; another name gets one of a few of them, always the same."""
