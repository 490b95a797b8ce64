"""What everybody on this computer chose in a scenario: for its author, by ids, not by person.

Counted are real first-hand runs: finished, or still open and answered at least once. A run
that was given up is left out, and so is a replay, because its beginning is copied from the
run it sets out from and the rest is played by someone who has seen the figures. A room's run
is left out: there a trainer may play what nobody chose. Of an answer
that was taken back the one that stands in its place counts. A guest's runs are never here:
nothing of them is on the disk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from simulator.progress.database import Database, Row
from simulator.progress.rows import Kind


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choices of `runs` runs.

    `replies` counts runs by (node, reply), a silence being `-`; `nodes` counts the runs that
    answered at a node or came to an ending, by its id. A run that comes to a node twice
    counts once in each.
    """

    runs: int
    nodes: Mapping[str, int]
    replies: Mapping[tuple[str, str], int]


_SINCE = 4
"""The version of the schema that rooms are told from people in."""

_CHOSEN = """
    SELECT run.id, run.ending, answer.kind, answer.node, answer.reply
    FROM run JOIN scenario ON scenario.digest = run.scenario
        JOIN profile ON profile.id = run.profile AND NOT profile.room
        JOIN answer ON answer.run = run.id
    WHERE scenario.id = ?1 AND (?2 IS NULL OR scenario.digest = ?2)
        AND run.status IN ('finished', 'open') AND run.replay_turn IS NULL
    ORDER BY run.id, answer.seq
"""
_CHOSEN_OLDER = _CHOSEN.replace("AND NOT profile.room", "")


class Choices:
    """Reads the answers of all profiles; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, scenario: str, digest: str | None = None) -> Chosen:
        """The choices made in a scenario, by its id.

        `digest` asks only for runs of that very text; without it the runs of every text that
        carried the id count, and ids may be among them that the file has no more. A row that
        a damaged file left illegible is passed over.
        """
        query = _CHOSEN_OLDER if self._database.lacks(_SINCE) else _CHOSEN
        rows = self._database.rows(query, scenario, digest)
        runs = 0
        nodes: Counter[str] = Counter()
        replies: Counter[tuple[str, str]] = Counter()
        for _, of_run in groupby(rows, key=itemgetter(0)):
            links = list(of_run)
            given = _standing(links)
            ending = links[0][1]
            if not given:
                continue
            runs += 1
            replies.update(set(given))
            nodes.update({node for node, _ in given} | ({ending} if ending else set()))
        return Chosen(runs, dict(nodes), dict(replies))


def _standing(rows: Iterable[Row]) -> list[tuple[str, str]]:
    """The (node, reply) pairs that stand after every taking back."""
    given: list[tuple[str, str]] = []
    for _, _, kind, node, reply in rows:
        if kind == Kind.REPLY:
            given.append((node, reply))
        elif given:
            given.pop()
    return given
