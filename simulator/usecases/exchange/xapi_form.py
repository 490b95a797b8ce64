"""Results as xAPI statements (version 1.0.3).

Every statement's id follows from the run and from what it tells, so that sending it twice is
harmless; so nothing that may still change is told before it stands: the answers of a run that
goes on wait for its end, the causes task has a statement of its own. Whoever acts is known by
their number, and by name only where that is asked for. What a person wrote is never in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any, TypeVar
from uuid import uuid5

from simulator.model.run import SILENCE
from simulator.model.scenario import Node, Scenario
from simulator.progress.archive import Piece
from simulator.progress.rows import Status
from simulator.usecases.exchange import xapi_terms as terms
from simulator.usecases.exchange.cells import Column, number, object_of
from simulator.usecases.exchange.played_texts import PlayedTexts
from simulator.usecases.exchange.record_lines import LineWriter
from simulator.usecases.exchange.results import GivenAnswer, RunResult, Sink
from simulator.usecases.exchange.xapi_terms import ActivityType, Verb

VERSION = "1.0.3"
PLATFORM = "difficult-client-simulator"

Statement = dict[str, Any]
T = TypeVar("T")

_WHOLE = Fraction(100)
_RATING = Fraction(4)


@dataclass(frozen=True, slots=True)
class Telling:
    """How a run is told. `scenario` is the text that was played, in the language it was played
    in: activities then have names; without it they are ids alone. `names` puts the person's
    name beside their number."""

    scenario: Scenario | None = None
    names: bool = False


def statements_of(result: RunResult, telling: Telling) -> Iterator[Statement]:
    """All statements of a run, in the order it was played.

    A run that goes on has two (`initialized`, `suspended`). Activities are described in the
    first statement that names them. A replay leaves out the answers it took over.
    """
    maker = _Maker(result, telling)
    yield maker.begun()
    if result.run.status == Status.OPEN:
        yield maker.interrupted()
        return
    for answer in result.answers:
        if not answer.copied:
            yield maker.answered(answer)
    yield maker.ended()
    if result.run.causes is not None and result.figures is not None:
        yield maker.causes(result.run.causes.ticked, result.run.causes.at)


class XapiWriter:
    """Writes the statements of runs as one JSON array, a statement on each line."""

    def __init__(self, stream: Sink, *, names: bool = False) -> None:
        self._lines = LineWriter(stream)
        self._names = names
        self._texts = PlayedTexts()

    def piece(self, piece: Piece) -> None:
        """Texts give activities their names."""
        self._texts.keep(piece)

    def run(self, result: RunResult) -> None:
        """The statements of one run."""
        telling = Telling(self._texts.told(result), self._names)
        for statement in statements_of(result, telling):
            self._lines.write(statement)

    def close(self) -> None:
        """The end of the array."""
        self._lines.close()


class _Maker:
    """Makes the statements of one run."""

    def __init__(self, result: RunResult, telling: Telling) -> None:
        self._result = result
        self._run = result.run
        self._scenario = telling.scenario
        self._names = telling.names
        self._described: set[str] = set()

    def begun(self) -> Statement:
        """The run began."""
        at = self._run.started
        return self._statement(Verb.INITIALIZED, "initialized", at, self._text(), row=0)

    def answered(self, answer: GivenAnswer) -> Statement:
        """An answer was given."""
        row = answer.row
        silent = row.reply == SILENCE
        extensions = {terms.extension(terms.SILENCE): True} if silent else {}
        made: Statement = {"duration": _duration(row.milliseconds)}
        if not silent:
            made["response"] = row.reply
        if answer.figures is not None:
            made["score"] = _score(Fraction(answer.figures.balance), _RATING)
            extensions |= _extensions(terms.ANSWERED, answer)
        if extensions:
            made["extensions"] = extensions
        where = f"answered/{answer.seq}"
        node = self._node(row.node)
        return self._statement(Verb.ANSWERED, where, row.at, node, made, row=answer.seq)

    def ended(self) -> Statement:
        """The run came to an ending, or was given up."""
        finished = self._run.status == Status.FINISHED
        made: Statement = {
            "completion": finished,
            "duration": _duration(
                sum(one.row.milliseconds for one in self._result.answers if not one.copied)
            ),
        }
        if self._run.ending is not None:
            made["response"] = self._run.ending
        figures = self._result.figures
        if figures is not None:
            made["extensions"] = _extensions(terms.COMPLETED, self._result)
            if figures.headline is not None:
                made["score"] = _score(figures.headline, _WHOLE)
        verb = Verb.COMPLETED if finished else Verb.TERMINATED
        at = self._run.ended or self._run.started
        return self._statement(verb, verb.value, at, self._text(), made)

    def interrupted(self) -> Statement:
        """The run goes on another time; said anew after every further answer."""
        rows = self._run.answers
        at = rows[-1].at if rows else self._run.started
        return self._statement(Verb.SUSPENDED, f"suspended/{len(rows)}", at, self._text())

    def causes(self, ticked: Sequence[str], at: str) -> Statement:
        """The causes task was answered."""
        extensions: Statement = {terms.extension(terms.TICKED): list(ticked)}
        made: Statement = {"extensions": extensions}
        if ticked:  # a response is never empty
            made["response"] = "[,]".join(ticked)
        points = self._result.figures.root_cause if self._result.figures else None
        if points is not None:
            made["score"] = _score(points, _WHOLE)
            extensions[terms.extension(terms.EXACT_SCORE)] = str(points)
        return self._statement(Verb.ANSWERED, "causes", at, self._causes(), made)

    # --- parts --------------------------------------------------------------------------

    def _statement(
        self,
        verb: Verb,
        what: str,
        at: str,
        about: Statement,
        made: Statement | None = None,
        *,
        row: int | None = None,
    ) -> Statement:
        """A statement of that verb. `what` makes its id; `row` is the answer row it tells of,
        0 for the beginning, None for the end."""
        last = len(self._run.answers) if row is None else row
        result = {} if made is None else {"result": made}
        return {
            "id": str(uuid5(terms.NAMESPACE, f"{self._run.identity}/{what}")),
            "actor": self._actor(),
            "verb": {"id": verb.iri, "display": {"en": verb.value}},
            "object": about,
            **result,
            "context": self._context(about["id"], last),
            "timestamp": datetime.fromisoformat(at).isoformat(timespec="milliseconds"),
            "version": VERSION,
        }

    def _actor(self) -> Statement:
        person = self._result.person
        name = {"name": person.name} if self._names else {}
        account = {"homePage": terms.BASE, "name": person.uid}
        return {"objectType": "Agent", **name, "account": account}

    def _context(self, about: str, row: int) -> Statement:
        run, wording = self._run, self._result.wording_at(row)
        text = terms.text_id(self._result.scenario, run.digest)
        parent = [] if about == text else [{"objectType": "Activity", "id": text}]
        values = {
            "scoring": run.scoring,
            "mode": run.mode,
            "cold": run.cold,
            "replay": run.replay_turn is not None,
        }
        return {
            "registration": str(uuid5(terms.NAMESPACE, run.identity)),
            "contextActivities": {
                **({"parent": parent} if parent else {}),
                "grouping": [
                    {"objectType": "Activity", "id": terms.scenario_id(self._result.scenario)}
                ],
                "category": [
                    {
                        "objectType": "Activity",
                        "id": terms.PROFILE,
                        "definition": {"type": ActivityType.PROFILE.value},
                    }
                ],
            },
            "platform": f"{PLATFORM} {run.app}",
            **({"language": wording.language} if wording else {}),
            "extensions": {terms.extension(name): value for name, value in values.items()},
        }

    # --- activities ---------------------------------------------------------------------

    def _text(self) -> Statement:
        scenario = self._scenario
        definition: Statement = {"type": ActivityType.SIMULATION.value}
        if scenario is not None:
            definition["name"] = {scenario.language: scenario.title}
            if scenario.summary:
                definition["description"] = {scenario.language: scenario.summary}
        return self._activity(terms.text_id(self._result.scenario, self._run.digest), definition)

    def _node(self, node: str) -> Statement:
        name = terms.node_id(self._result.scenario, self._run.digest, node)
        found = self._found(node)
        if self._scenario is None or found is None:
            return self._activity(name, _interaction([]))
        language = self._scenario.language
        choices = [(reply.id, {language: reply.say}) for reply in found.replies]
        said: Statement = {"name": {language: f"{self._scenario.title}: {node}"}}
        if found.says[0]:
            said["description"] = {language: found.says[0]}
        return self._activity(name, said | _interaction(choices))

    def _causes(self) -> Statement:
        name = terms.causes_id(self._result.scenario, self._run.digest)
        if self._scenario is None:
            return self._activity(name, _interaction([]))
        language = self._scenario.language
        choices = [(cause.id, {language: cause.text}) for cause in self._scenario.causes]
        title = {"name": {language: self._scenario.title}}
        return self._activity(name, title | _interaction(choices))

    def _activity(self, name: str, definition: Statement) -> Statement:
        """An activity, described the first time: the texts of a talk are long."""
        first = name not in self._described
        self._described.add(name)
        return {
            "objectType": "Activity",
            "id": name,
            **({"definition": definition} if first else {}),
        }

    def _found(self, node: str) -> Node | None:
        nodes = self._scenario.nodes if self._scenario else ()
        return next((one for one in nodes if one.id == node), None)


def _interaction(choices: Sequence[tuple[str, dict[str, str]]]) -> Statement:
    kind = {"type": ActivityType.INTERACTION.value, "interactionType": "choice"}
    listed = [{"id": name, "description": text} for name, text in choices]
    return {**kind, **({"choices": listed} if listed else {})}


def _score(points: Fraction, most: Fraction) -> Statement:
    return {
        "scaled": number(points / most),
        "raw": number(points),
        "min": 0,
        "max": number(most),
    }


def _extensions(columns: Sequence[Column[T]], row: T) -> Statement:
    found = object_of(columns, row)
    return {terms.extension(name): value for name, value in found.items() if value is not None}


def _duration(milliseconds: int) -> str:
    """ISO 8601, in seconds."""
    return f"PT{milliseconds // 1000}.{milliseconds % 1000:03}S"
