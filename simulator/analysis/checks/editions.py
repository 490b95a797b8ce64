"""A scenario in each of its languages, as the checks of texts see it.

The scenario's own texts and every translation are looked at with the same eyes; each issue
stands in the file the text is in. Texts a translation lacks are nobody's fault here: they
are left out, and so is a fork of which not every reply is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.words import Lexicon, lexicon_of
from simulator.model.codes import issue
from simulator.model.issue import Issue, PathStep, SourceMap
from simulator.model.scenario import Node, Reply, Scenario
from simulator.model.texts import texts_of
from simulator.model.translation import TextPath

QUOTE = 40
"""So many characters of a text an issue quotes."""


@dataclass(frozen=True)
class Edition:
    """The texts of a scenario in one language. `places` are where `source` has them."""

    scenario: Scenario
    language: str
    texts: Mapping[TextPath, str]
    places: Mapping[TextPath, tuple[PathStep, ...]]
    source: SourceMap

    @cached_property
    def lexicon(self) -> Lexicon | None:
        """The words of this language, None where there is no list of them."""
        return lexicon_of(self.language)

    def replies(self) -> Iterator[tuple[TextPath, Node, Reply]]:
        """Every reply with its path, its node and itself (in the scenario's own words)."""
        for node in self.scenario.nodes:
            for reply in node.replies:
                yield ("nodes", node.id, "replies", reply.id), node, reply

    def forks(self) -> Iterator[tuple[Node, tuple[tuple[Reply, TextPath, str], ...]]]:
        """Every node whose replies are all there: each with the path and text of `say`."""
        for node in self.scenario.nodes:
            paths = [("nodes", node.id, "replies", reply.id, "say") for reply in node.replies]
            if paths and all(path in self.texts for path in paths):
                said = [self.texts[path] for path in paths]
                yield node, tuple(zip(node.replies, paths, said, strict=True))

    def found(self, code: str, path: TextPath, offset: int | None = None, **values: str) -> Issue:
        """An issue at a text, or at one of its characters."""
        at = self.places.get(path, path)
        place = self.source.place(*at) if offset is None else self.source.inside(offset, *at)
        return issue(code, place, **values)


def editions(subject: Subject) -> Iterator[Edition]:
    """The scenario's own edition, then every translation that can be played."""
    scenario = subject.scenario
    texts = texts_of(scenario)
    own = {text.path: text.text for text in texts}
    places = {text.path: text.at for text in texts}
    yield Edition(scenario, scenario.language, own, places, subject.source)
    for language, translation in sorted(subject.translations.items()):
        if translation.sound and translation.source is not None:
            known = {path: text for path, text in translation.texts.items() if path in own}
            yield Edition(scenario, language, known, {}, translation.source)


def quote(text: str) -> str:
    """The beginning of a text, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= QUOTE else flat[: QUOTE - 1].rstrip() + "…"
