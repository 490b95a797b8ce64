"""The form of translation sheets, of a scenario or a house code: which texts they may hold, and
under which keys.

Built from what they translate, since a sheet's keys are mostly ids. `simulator.model.texts` shows
the whole tree.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias, cast

from simulator.model.texts import Text
from simulator.model.translation import TextPath

Form: TypeAlias = "dict[str, Form | Text | list[Text]]"
"""A mapping of a sheet: under each key a text, the variants of one, or a mapping."""

SHORT: Final = "text"
"""An entry that has no other text may be written as this one."""

ONE_LINE: Final = frozenset({"title", "name", "by"})
NOTES: Final = "notes"
VARIED: Final = "says"
"""The key that may hold variants of a text."""

_KINDS: Final = {
    "cast": "cast",
    "rules": "rule",
    "portrait": "house_line",
    "roles": "role",
    "offers": "house_offer",
    "facts": "fact",
    "causes": "cause",
    "promises": "promise",
    "endings": "ending",
    "nodes": "node",
    "replies": "reply",
    "owed": "offer",
    "allowed": "offer",
    "impossible": "offer",
}
"""What the ids below these keys name."""

_KEYS: Final = {
    "": "title summary role client cast fair rules portrait facts causes promises nodes endings",
    "role": "you_are brief",
    "client": "name",
    "fair": "owed allowed impossible",
    "cast": "name",
    "offer": "text by",
    "rule": "text",
    "house_line": "text",
    "house_offer": "text",
    "fact": "text",
    "promise": "text",
    "cause": "text fix",
    "node": "scene says hint notes replies",
    "reply": "say closed why inner tempts",
    "ending": "title text",
}
"""The keys each kind of mapping may have in any scenario."""


def form_of(texts: Iterable[Text]) -> Form:
    """The form of the sheets of a scenario, or a house code, with these texts."""
    form: Form = {}
    for text in texts:
        is_variant = len(text.path) > 3 and text.path[2] == VARIED
        path = text.path[:-1] if is_variant else text.path
        holder = form
        for step in path[:-1]:
            holder = cast("Form", holder.setdefault(step, {}))
        if is_variant:
            cast("list[Text]", holder.setdefault(path[-1], [])).append(text)
        else:
            holder[path[-1]] = text
    return form


def kind_below(path: TextPath) -> str | None:
    """What the keys of the mapping at `path` name: a kind of id, or None for keys."""
    if path and len(path) % 2 == (0 if path[0] == "fair" else 1):
        return _KINDS.get(path[-1])
    return None


def known_keys(path: TextPath) -> frozenset[str]:
    """The keys a mapping at `path` may have, whether or not this scenario has such texts."""
    above = kind_below(path[:-1]) if path else None
    return frozenset(_KEYS.get(above or (path[-1] if path else ""), "").split())
