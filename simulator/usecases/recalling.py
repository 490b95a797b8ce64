"""The texts of talks as they were played, in a reader's language.

Registers, lists and groups keep ids; what is read are the words of the text that was played,
also where its file has changed or gone since. Nothing here raises for a text that cannot be
read any more: then an id stands for itself.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from simulator.model.errors import KnownError
from simulator.model.figures import RunFigures
from simulator.model.scenario import Cause, Node, Reply, Rule, Scenario
from simulator.progress.keeper import Keeper
from simulator.progress.rows import Wording
from simulator.progress.store import Store
from simulator.usecases.shelf import Shelf, played_scenario
from simulator.usecases.speaking import told_in
from simulator.usecases.steps import Steps

_MOST_KEPT = 100
"""Texts are some hundred kilobytes each; a company has some dozens of talks."""


@dataclass(frozen=True, slots=True)
class Played:
    """A text that was played: the id of its scenario, its digest, and a run of it by number."""

    scenario: str
    digest: str
    run: int


class Recalled:
    """The texts of one talk. `scenario` is None where it cannot be read any more."""

    def __init__(self, id_: str, scenario: Scenario | None) -> None:
        self.id = id_
        self.scenario = scenario

    @property
    def title(self) -> str:
        """What the talk is called."""
        return self.scenario.title if self.scenario else self.id

    def line(self, node: str) -> str:
        """What is said on arrival at a node; of a line with variants the first."""
        found = self.node(node)
        return found.says[0] if found else node

    def said(self, node: str, reply: str) -> str:
        """What a reply says; a silence and an unknown one are their ids."""
        found = self.reply(node, reply)
        return found.say if found else reply

    def node(self, node: str) -> Node | None:
        """A node by its id."""
        return self._nodes.get(node)

    def reply(self, node: str, reply: str) -> Reply | None:
        """A reply of a node by its id."""
        return self._replies.get((node, reply))

    def cause(self, cause: str) -> Cause | None:
        """A line of the root-cause task by its id."""
        causes = self.scenario.causes if self.scenario else ()
        return next((one for one in causes if one.id == cause), None)

    def rule(self, rule: str) -> Rule | None:
        """A rule by its id, of the scenario or one it takes from the house code."""
        rules = self.scenario.rules if self.scenario else ()
        return next((one for one in rules if one.id == rule), None)

    def promise(self, promise: str) -> str:
        """What a promise says."""
        promises = self.scenario.promises if self.scenario else ()
        return next((one.text for one in promises if one.id == promise), promise)

    def ending(self, ending: str) -> str:
        """The title of an ending."""
        endings = self.scenario.endings if self.scenario else ()
        return next((one.title for one in endings if one.id == ending), ending)

    def proper(self, ending: str) -> bool | None:
        """Whether an ending is a proper one; None where that cannot be told."""
        endings = self.scenario.endings if self.scenario else ()
        return next((one.proper for one in endings if one.id == ending), None)

    @cached_property
    def _nodes(self) -> Mapping[str, Node]:
        return {node.id: node for node in self.scenario.nodes} if self.scenario else {}

    @cached_property
    def _replies(self) -> Mapping[tuple[str, str], Reply]:
        return {
            (node.id, reply.id): reply for node in self._nodes.values() for reply in node.replies
        }


class Recalling:
    """Reads texts once and keeps them. Its steps may be driven from one thread at a time."""

    def __init__(self, keeper: Keeper, shelf: Shelf) -> None:
        self.keeper = keeper
        self.shelf = shelf
        self._kept: OrderedDict[tuple[str, str | None], Recalled] = OrderedDict()

    def texts(
        self, played: Iterable[Played], language: str | None
    ) -> Steps[Mapping[str, Recalled]]:
        """The texts by their digests, told in a language where they can be had in it: in the
        words the run was played in, else in those that lie in the folder now, else in their
        own. None: as the run was played."""
        found: dict[str, Recalled] = {}
        for one in played:
            if one.digest not in found:
                found[one.digest] = yield from self._text(one, language)
        return found

    def _text(self, played: Played, language: str | None) -> Steps[Recalled]:
        key = (played.digest, language)
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            return known
        text, kept = yield self.keeper.submit(lambda store: _text_of(store, played.run))
        scenario = yield self.shelf.submit(
            lambda shelf: _told(shelf, played.scenario, text, kept, language)
        )
        recalled = Recalled(played.scenario, scenario)
        if scenario is not None:  # a run that is damaged says nothing of others of its text
            self._kept[key] = recalled
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return recalled


class Met(StrEnum):
    """What of a talk can be met in a run: a cause and a rule may have the same id."""

    TALK = "talk"
    NODE = "node"
    CAUSE = "cause"
    RULE = "rule"
    PROMISE = "promise"


class LastMet:
    """In which text each thing was met last: one that was written anew may have it no more.
    Runs may come in any order."""

    def __init__(self) -> None:
        self._met: dict[tuple[Met, str, str], tuple[datetime, Played]] = {}

    def meet(self, run: RunFigures, what: Met, name: str = "") -> None:
        """A run met a node, a cause … by its id, or (without one) its talk."""
        key = what, run.scenario, name
        known = self._met.get(key)
        if known is None or known[0] <= run.ended:
            self._met[key] = run.ended, Played(run.scenario, run.digest, run.run)

    def played(self) -> tuple[Played, ...]:
        """The texts in which everything was met last."""
        return latest(one for _, one in sorted(self._met.values(), key=lambda pair: pair[0]))

    def text(
        self, texts: Mapping[str, Recalled], what: Met, scenario: str, name: str = ""
    ) -> Recalled:
        """The one of `texts` (by digest) in which something was met last."""
        _, played = self._met[what, scenario, name]
        return texts.get(played.digest) or Recalled(scenario, None)


def latest(rows: Iterable[Played]) -> tuple[Played, ...]:
    """Each text once, by the run named last: it knows the newest words."""
    return tuple({row.digest: row for row in rows}.values())


def _text_of(store: Store, run: int) -> tuple[bytes | None, tuple[Wording, ...]]:
    try:
        saved = store.runs.load(run)
    except KnownError as error:
        if error.code not in ("run_damaged", "run_gone"):
            raise
        return None, ()
    return saved.text, saved.wordings


def _told(
    shelf: Shelf,
    scenario: str,
    text: bytes | None,
    kept: tuple[Wording, ...],
    language: str | None,
) -> Scenario | None:
    if text is None:
        return None
    try:
        own = played_scenario(scenario, text)
    except KnownError:
        return None
    return told_in(own, shelf.folder / scenario, language, kept)
