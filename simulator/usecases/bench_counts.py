"""How much there is to read in a scenario: words, and seconds at 180 words a minute.

A word is what stands between blanks and has a letter or a digit in it, in any script. Of a
line with variants the longest counts, because a run hears one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from simulator.model.scenario import Node, Reply, Scenario
from simulator.usecases.bench_views import Counts

WORDS_A_MINUTE: Final = 180
"""Reading a screen with attention; silent reading of plain prose is faster."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words by part. `nodes` by id: scene, line and all replies; `endings` by id: title and
    text. `briefing` is what is read before the first word, `coach` all that feedback and
    debrief say of replies, causes and facts. `whole` is all of it.
    """

    briefing: int
    nodes: Mapping[str, int]
    endings: Mapping[str, int]
    coach: int

    @property
    def whole(self) -> int:
        return self.briefing + sum(self.nodes.values()) + sum(self.endings.values()) + self.coach

    def on_road(self, places: Iterable[str]) -> int:
        """Words of the places a road goes through, all replies offered there included. A
        place met twice is read twice."""
        return sum(self.nodes.get(place, 0) + self.endings.get(place, 0) for place in places)


def count_words(text: str | None) -> int:
    """The words of a text; none of None."""
    if not text:
        return 0
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def reading_seconds(words: int) -> int:
    """Seconds of reading, rounded up."""
    return -(-words * 60 // WORDS_A_MINUTE)


def words_of(scenario: Scenario) -> Words:
    """The words of a scenario, in the language of its texts."""
    return Words(
        briefing=_sum(_briefing(scenario)),
        nodes={node.id: _of_node(node) for node in scenario.nodes},
        endings={end.id: _sum([end.title, end.text]) for end in scenario.endings},
        coach=sum(_of_coach(reply) for node in scenario.nodes for reply in node.replies)
        + _sum(part for cause in scenario.causes for part in (cause.text, cause.fix))
        + _sum(fact.text for fact in scenario.facts),
    )


def counts_of(scenario: Scenario, words: Words, road: Sequence[str] = ()) -> Counts:
    """The counts in the head of the workbench; `road` are the places of the best road."""
    on_road = words.on_road(road)
    return Counts(
        nodes=len(scenario.nodes),
        endings=len(scenario.endings),
        replies=sum(len(node.replies) for node in scenario.nodes),
        words=words.whole,
        reading_s=reading_seconds(words.whole),
        road_words=on_road,
        road_s=reading_seconds(on_road),
    )


def _briefing(scenario: Scenario) -> list[str | None]:
    fair, role = scenario.fair, scenario.role
    offers = [offer.text for offer in (*fair.owed, *fair.allowed, *fair.impossible)]
    rules = [rule.text for rule in scenario.rules]
    portrait = [line.text for line in scenario.portrait]
    own = [scenario.title, scenario.summary, role.you_are, role.brief]
    return [*own, *offers, *rules, *portrait]


def _of_node(node: Node) -> int:
    line = max(map(count_words, node.says), default=0)
    said = _sum(reply.say for reply in node.replies)
    return count_words(node.scene) + line + said


def _of_coach(reply: Reply) -> int:
    return _sum([reply.why, reply.inner, reply.tempts])


def _sum(texts: Iterable[str | None]) -> int:
    return sum(map(count_words, texts))
