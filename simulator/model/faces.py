"""The faces the program draws by itself."""

from __future__ import annotations

from typing import Final

FACES: Final = ("iryna", "olena", "petro", "taras")
"""Their names; another name gets one of them, always the same."""
