"""In which language a talk speaks. Light: the first screens show it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language a scenario's texts are in (`language`), beside the one asked for.

    `languages` are all it can be had in, its own first. `broken`: there is a translation into
    the one asked for, with errors in its file. Where there is none, or a broken one, the
    scenario speaks its own language.
    """

    language: str
    wanted: str
    languages: tuple[str, ...]
    broken: bool = False

    @property
    def fallen_back(self) -> bool:
        """Whether it speaks another language than the one asked for."""
        return self.language != self.wanted


def tongue_of(
    languages: tuple[str, ...], wanted: str | None, broken: tuple[str, ...] = ()
) -> Tongue:
    """What a scenario speaks that can be had in `languages` (its own first), wanted None: its
    own; `broken` are those whose sheets have errors."""
    own = languages[0] if languages else ""
    asked = wanted or own
    return Tongue(asked if asked in languages else own, asked, languages, asked in broken)
