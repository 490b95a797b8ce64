"""The known name that a mistyped one most likely stands for."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from itertools import islice
from typing import Final

_LONGEST: Final = 100
_MOST: Final = 100
_SLACK: Final = 4


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The nearest known name, or None where none is near.

    Only names of about the same length are compared, and a hundred of them at most: comparing
    is dear, and a hostile file asks for it at every place.
    """
    wanted = name.strip().lower()
    if not 0 < len(wanted) <= _LONGEST:
        return None
    similar = (other for other in known if abs(len(other) - len(wanted)) <= _SLACK)
    close = difflib.get_close_matches(wanted, list(islice(similar, _MOST)), n=1, cutoff=0.6)
    return close[0] if close else None
