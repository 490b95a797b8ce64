"""Texts: what gives the best reply away, what is too long to be spoken, what is not there.

Replies are looked at in every language of the scenario, since each is played; what a text
lacks beside it (a coach's why, letters of a rating) only in the scenario itself. A client's
lines may be as long as people are when they are upset: what a projector can hold of them is
the room's matter.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from simulator.analysis.checks.editions import Edition, editions, quote
from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.words import Lexicon, plain, stem, words_in
from simulator.model.issue import Issue, PathStep
from simulator.model.scenario import Reply
from simulator.model.translation import TextPath

MOST_LOG_ODDS: Final = 1.5
LEAST_USES: Final = 4
MOST_WORDS: Final = 40
MOST_WORDS_OF_A_SENTENCE: Final = 20
MOST_SENTENCES_OF_WHY: Final = 2
MOST_OF_WHY: Final = 160
"""Characters of a coach's text."""

_HIGH, _LOW = 3, 1
"""From three components on an axis is held; at one or none it is let go."""

_JEFFREYS: Final = 0.5
_SENTENCE_END: Final = re.compile(r"[.!?…]+[\"'”’»)\]]*(?:\s+|$)|\n+")
_NEW_SENTENCE: Final = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[^\W\d_a-zа-яёіїєґ])")
_SPOKEN: Final = re.compile(r"\S*\w\S*")


def find(subject: Subject) -> Iterator[Issue]:
    """All that is to be said of the texts, in every language."""
    for edition in editions(subject):
        yield from _giveaways(edition)
        yield from _absolutes(edition)
        yield from _lengths(edition)
        yield from _coach(edition)
    yield from _absent(subject)


def _giveaways(edition: Edition) -> Iterator[Issue]:
    """Words that stand far more often in the best replies of forks than in the others.

    Of each reply a word counts once, and its forms count as one word. The log-odds are
    ln((a + ½)/(A − a + ½)) − ln((b + ½)/(B − b + ½)): a and b are how often the word stands
    in best replies and in others, A and B how many words these have; the halves keep a word
    that is absent on one side finite (Jeffreys' prior). Without a list of common words a
    language is not looked at: its articles would stand out.
    """
    if edition.lexicon is None:
        return
    best: Counter[str] = Counter()
    others: Counter[str] = Counter()
    first: dict[str, tuple[TextPath, int, str]] = {}
    for _, replies in edition.forks():
        top = max(_leximin(reply) for reply, _, _ in replies)
        if len({min(_leximin(reply)) for reply, _, _ in replies}) == 1:
            continue  # nothing is scored where all are equally balanced
        for reply, path, say in replies:
            is_best = _leximin(reply) == top
            said = _words_once(say, edition.lexicon)
            (best if is_best else others).update(said.keys())
            if is_best:
                for word, (offset, written) in said.items():
                    first.setdefault(word, (path, offset, written))
    all_best, all_others = best.total(), others.total()
    for word, (path, offset, written) in first.items():
        a, b = best[word], others[word]
        odds = _log_odds(a, all_best) - _log_odds(b, all_others)
        if a + b >= LEAST_USES and odds > MOST_LOG_ODDS:
            yield edition.found(
                "S400", path, offset, word=written, best=str(a), others=str(b), odds=f"{odds:.1f}"
            )


def _words_once(text: str, lexicon: Lexicon) -> dict[str, tuple[int, str]]:
    """The words of a text, by stem, with offset and form of their first use."""
    found: dict[str, tuple[int, str]] = {}
    for offset, word in words_in(plain(text)):
        if word not in lexicon.common:
            written = text[offset : offset + len(word)]
            found.setdefault(stem(word, lexicon), (offset, written))
    return found


def _log_odds(uses: int, words: int) -> float:
    return math.log((uses + _JEFFREYS) / (words - uses + _JEFFREYS))


def _leximin(reply: Reply) -> tuple[int, int]:
    care, firmness = reply.care.value, reply.firmness.value
    return min(care, firmness), max(care, firmness)


def _absolutes(edition: Edition) -> Iterator[Issue]:
    """An always or never that one reply of a fork has and the others have not."""
    if edition.lexicon is None:
        return
    for _, replies in edition.forks():
        hits = [
            (path, found.start(), say[found.start() : found.end()])
            for _, path, say in replies
            if (found := edition.lexicon.absolutes.search(plain(say)))
        ]
        if len(hits) == 1:
            path, offset, word = hits[0]
            yield edition.found("S401", path, offset, word=word)


def _lengths(edition: Edition) -> Iterator[Issue]:
    for here, _, _ in edition.replies():
        path = (*here, "say")
        say = edition.texts.get(path, "")
        words = _count(say)
        if words > MOST_WORDS:
            yield edition.found("S402", path, count=str(words), limit=str(MOST_WORDS))
        for offset, sentence in _sentences(say):
            words = _count(sentence)
            if words > MOST_WORDS_OF_A_SENTENCE:
                yield edition.found(
                    "S403",
                    path,
                    offset,
                    count=str(words),
                    limit=str(MOST_WORDS_OF_A_SENTENCE),
                    text=quote(sentence),
                )


def _count(text: str) -> int:
    """Words as one speaks them: numbers are some, dashes are none."""
    return len(_SPOKEN.findall(text))


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text with their offsets. A colon or a dash does not end one."""
    start = 0
    for end in [*(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]:
        if text[start:end].strip():
            yield start, text[start:end].strip()
        start = end


def _coach(edition: Edition) -> Iterator[Issue]:
    """What the coach says of a reply: short, and about its effect, not about a person."""
    for here, _, _ in edition.replies():
        path = (*here, "why")
        why = edition.texts.get(path, "")
        sentences = 1 + len(_NEW_SENTENCE.findall(why.strip()))
        if sentences > MOST_SENTENCES_OF_WHY:
            count, limit = str(sentences), str(MOST_SENTENCES_OF_WHY)
            yield edition.found("S408", path, reason="sentences", count=count, limit=limit)
        elif len(why) > MOST_OF_WHY:
            count, limit = str(len(why)), str(MOST_OF_WHY)
            yield edition.found("S408", path, reason="long", count=count, limit=limit)
        if edition.lexicon and (graded := edition.lexicon.grades.search(plain(why))):
            word = why[graded.start() : graded.end()]
            yield edition.found("S409", path, graded.start(), reason="word", word=word)
        elif "!" in why:
            yield edition.found("S409", path, why.index("!"), reason="mark")


def _absent(subject: Subject) -> Iterator[Issue]:
    """What stands beside a reply for feedback and debrief, and is not there.

    Texts are told once per node, with all the replies that lack them: a draft has none yet,
    and must not bury its errors under two warnings a reply.
    """
    for at, node in subject.nodes():
        absent = (
            ("S404", [index for index, reply in enumerate(node.replies) if reply.why is None]),
            ("S405", [index for index, reply in enumerate(node.replies) if reply.inner is None]),
            ("S406", [index for index, reply in enumerate(node.replies) if _is_bare_trap(reply)]),
        )
        for code, without in absent:
            if without:
                named = ", ".join(node.replies[index].id for index in without)
                here: tuple[PathStep, ...] = ("nodes", at, "replies", without[0], "id")
                count = str(len(without))
                yield subject.found(code, *here, node=node.id, replies=named, count=count)
    for at, _, index, reply in subject.replies():
        for axis, rating in (("care", reply.care), ("firmness", reply.firmness)):
            if rating.letters is None:
                here = ("nodes", at, "replies", index, axis)
                yield subject.found("S407", *here, axis=axis, number=str(rating.value))


def _is_bare_trap(reply: Reply) -> bool:
    """Whether a reply keeps one axis, lets the other go, and does not say what tempts."""
    care, firmness = reply.care.value, reply.firmness.value
    gives_in = care >= _HIGH and firmness <= _LOW
    waves_off = care <= _LOW and firmness >= _HIGH
    return reply.tempts is None and (gives_in or waves_off)
