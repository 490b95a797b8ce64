"""How values stand in columns: moments, fractions, lists and any text a person may paste."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from fractions import Fraction

_COMPACT = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))


def moment_text(moment: datetime) -> str:
    """UTC, ISO 8601, microseconds always written: such texts sort as their moments do.

    Raises ValueError for a moment that does not say its time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment must say its time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """The moment that `moment_text` wrote; ValueError for another text, as a damaged file
    may hold."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("a moment must say its time zone")
    return found


def maybe_moment(text: str | None) -> datetime | None:
    """`moment`, or None for None."""
    return None if text is None else moment(text)


def legible_moment(text: str | None) -> datetime | None:
    """`moment`, or None for what is none: where a list must not stumble over one row."""
    try:
        return maybe_moment(text)
    except ValueError:
        return None


def maybe_fraction(text: str | None) -> Fraction | None:
    """The fraction that str() wrote ("275/19"), or None for None."""
    return None if text is None else Fraction(text)


def list_text(items: Iterable[object]) -> str:
    """Texts, numbers and lists of them as JSON in ASCII: one spelling for one list."""
    return _COMPACT.encode(list(items))


def texts(text: str) -> tuple[str, ...]:
    """The texts that `list_text` wrote."""
    return tuple(json.loads(text))


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of texts that `list_text` wrote."""
    return tuple((first, second) for first, second in json.loads(text))


def storable(text: str) -> str:
    """`text` with what UTF-8 cannot hold (halves of surrogate pairs) replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
