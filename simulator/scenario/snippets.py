"""Pieces of a talk that editors offer where one begins to write: forks, replies, endings.

In yaml-language-server's form: a label for the list, a description, and the keys to be put
in, with the places to fill as `$1`, `$2` and so on.
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

Snippet: TypeAlias = dict[str, Any]


def _reply(
    kind: str, care: str, firmness: str, does: list[str], why: str, *, trap: bool, first: int = 1
) -> dict[str, Any]:
    """The keys of one reply; places to fill are numbered from `first`."""
    body: dict[str, Any] = {
        "id": f"${{{first}:{kind}}}",
        "say": f'"${{{first + 1}:…}}"',
        "care": care,
        "firmness": firmness,
        "does": does,
        "why": f'"${{{first + 2}:{why}}}"',
        "inner": f'"${{{first + 3}:…}}"',
    }
    if trap:
        body["tempts"] = f'"${{{first + 4}:…}}"'
    return body | {"goto": f"${{{first + 5}:next_node}}"}


_BALANCED: Final = ("balanced", "HADT", "LRPB", ["acknowledge", "action"])
_CAVE: Final = ("cave", "HADT", "B", ["acknowledge", "action"])
_IGNORE: Final = ("ignore", "H", "LRPB", ["explain"])
_DRIFT: Final = ("drift", "A", "B", ["acknowledge"])
_WHY: Final = "what landed — what it cost"

REPLIES: Final[list[Snippet]] = [
    {
        "label": "balanced reply",
        "description": "Care and firmness together: short and particular.",
        "body": _reply(*_BALANCED, _WHY, trap=False),
    },
    {
        "label": "cave",
        "description": "A trap: kind, quick, generous, and it gives away what is not to give.",
        "body": _reply(*_CAVE, _WHY, trap=True),
    },
    {
        "label": "ignore",
        "description": "A trap: calm and polite, quotes a rule that is true.",
        "body": _reply(*_IGNORE, _WHY, trap=True),
    },
    {
        "label": "drift",
        "description": "Friendly fog: nothing is promised and nothing happens.",
        "body": _reply(*_DRIFT, _WHY, trap=False),
    },
]
"""The four kinds of reply."""

NODES: Final[list[Snippet]] = [
    {
        "label": "fork",
        "description": "A moment with four replies: balanced, cave, ignore, drift.",
        "body": {
            "id": "${1:node}",
            "says": '"${2:…}"',
            "notes": '"${3:…}"',
            "replies": [
                _reply(*_CAVE, _WHY, trap=True, first=4),
                _reply(*_BALANCED, _WHY, trap=False, first=10),
                _reply(*_IGNORE, _WHY, trap=True, first=16),
                _reply(*_DRIFT, _WHY, trap=False, first=22),
            ],
        },
    },
    {
        "label": "narration",
        "description": "A moment without replies: somebody speaks, and it goes on.",
        "body": {"id": "${1:node}", "says": '"${2:…}"', "goto": "${3:next_node}"},
    },
]
"""The two kinds of node."""

ENDINGS: Final[list[Snippet]] = [
    {
        "label": "ending",
        "description": "How the talk may end.",
        "body": {
            "id": "${1:agreed}",
            "title": '"${2:…}"',
            "text": '"${3:…}"',
            "proper": "${4:true}",
            "resolved": "${5:1}",
        },
    }
]

PLANS: Final[list[Snippet]] = [
    {
        "label": "plan",
        "description": "A scripted play, and what it must give.",
        "body": {
            "name": "${1:The best road}",
            "answers": ["${2:first_reply}", "${3:second_reply}"],
            "expect": {"ending": "${4:agreed}", "headline": "${5:100}", "word": "${6:level}"},
        },
    }
]
