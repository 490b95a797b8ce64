"""The known name that a mistyped one most likely stands for."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from itertools import islice
from typing import Final

_LONGEST: Final = 100
_MOST: Final = 500


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The nearest of the first known names, or None where none is near.

    The bounds keep hostile files cheap: comparing is quadratic in the lengths.
    """
    if not 0 < len(name) <= _LONGEST:
        return None
    candidates = list(islice(known, _MOST))
    close = difflib.get_close_matches(name.strip().lower(), candidates, n=1, cutoff=0.6)
    return close[0] if close else None
