"""What a translation holds of a scenario's texts.

A text is found by ids, so that moving a node does not lose its translation:
`("nodes", "hello", "replies", "hear", "say")`. `simulator.model.texts` tells all paths.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.model.issue import SourceMap

TextPath = tuple[str, ...]
"""The way to one text by keys and ids."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A translation file of a scenario, as far as it could be read.

    `texts` by path, as written. `digests` tell which source text each was made from (the
    first twelve hex digits of its SHA-256; absent: not told). `source` is where each stands
    in `file`, by the same paths. `sound` is False where the file has errors: then it is not
    played, and `texts` are those that could be read. `house` are the texts of the house code
    in this language, by their paths there: what the scenario takes from it is translated once.
    """

    language: str
    file: str
    texts: Mapping[TextPath, str] = field(default_factory=dict)
    digests: Mapping[TextPath, str] = field(default_factory=dict)
    source: SourceMap | None = None
    sound: bool = True
    house: Mapping[TextPath, str] = field(default_factory=dict)
