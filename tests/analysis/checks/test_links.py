"""Links: what is declared, and whether the talk uses it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.analysis.checks import links
from simulator.analysis.checks.links import deciding_variables
from simulator.analysis.checks.subject import Subject
from simulator.model.faces import FACES
from simulator.model.issue import Severity
from simulator.model.scenario import (
    CastMember,
    Cause,
    CauseWeight,
    Expression,
    Fact,
    FairZone,
    Offer,
    Promise,
    Route,
    Rule,
    Scenario,
    Source,
    Variable,
)
from tests.analysis.checks.judging import OK, Paths, Told, best, cave, chain
from tests.graphs import knows, node, scenario, variable_from, variable_plus


def told(story: Scenario) -> Told:
    """Without any walk: links are seen in the file."""
    return Told(tuple(links.find(Subject(story, Paths()))))


def story(*, said: dict[str, object] | None = None, **more: object) -> Scenario:
    """Two forks; the first reply of the first has the keys of `said`."""
    first = node("a", best("b", **(said or {})), cave("b"))
    return scenario([first, *chain("b")], [OK], **more)


@pytest.mark.parametrize(
    ("declared", "key", "kind"),
    [
        ({"facts": (Fact("x", "X"),)}, {"learns": ("x",)}, "fact"),
        ({"promises": (Promise("x", "X"),)}, {"promises": ("x",)}, "promise"),
        ({"promises": (Promise("x", "X"),)}, {"keeps_promise": ("x",)}, "promise"),
        ({"promises": (Promise("x", "X"),)}, {"breaks_promise": ("x",)}, "promise"),
        ({"rules": (Rule("x", "X"),)}, {"keeps": ("x",)}, "rule"),
        ({"rules": (Rule("x", "X"),)}, {"breaches": ("x",)}, "rule"),
    ],
)
def test_what_no_reply_names_leads_to_nothing(
    declared: dict[str, object], key: dict[str, object], kind: str
) -> None:
    (name,) = declared
    result = told(story(**declared))
    assert result.places == [("S230", f"{name}/0/id")]
    assert result.values("S230") == {"reason": kind, "kind": kind, "id": "x"}
    assert told(story(said=key, **declared)).places == []


def test_a_key_fact_nobody_can_learn_is_told_as_such() -> None:
    result = told(story(facts=(Fact("x", "X", key=True),)))
    assert result.values("S230") == {"reason": "key_fact", "kind": "fact", "id": "x"}


def test_knowing_is_no_learning() -> None:
    asked = story(said={"when": knows(0)}, facts=(Fact("x", "X"),))
    assert told(asked).places == [("S230", "facts/0/id")]


def test_each_is_told_at_its_own_place() -> None:
    facts = (Fact("x", "X"), Fact("y", "Y"), Fact("z", "Z"))
    result = told(story(said={"learns": ("y",)}, facts=facts))
    assert result.places == [("S230", "facts/0/id"), ("S230", "facts/2/id")]


def test_a_voice_that_never_speaks_is_told_at_its_key() -> None:
    cast = (CastMember("petro", "Petro"), CastMember("olena", "Olena"))
    own = story(cast=cast)
    speaking = replace(own, nodes=(own.nodes[0], replace(own.nodes[1], speaker="petro")))
    result = told(speaking)
    assert result.places == [("S230", "key cast/olena")]
    assert result.values("S230") == {"reason": "cast", "kind": "cast", "id": "olena"}


def test_offers_and_causes_are_texts_and_need_no_use() -> None:
    offer = Offer("x", "X")
    own = story(
        fair=FairZone((offer,), (offer,), (offer,)),
        causes=(Cause("y", "Y", CauseWeight.PRIMARY),),
    )
    assert told(own).places == []


COUNT = (("v", variable_plus(0, 1)),)
V = (Variable("v", 0, 0, 3),)


class TestVariables:
    def test_a_variable_that_only_counts_itself_decides_nothing(self) -> None:
        result = told(story(said={"set": COUNT}, variables=V))
        assert result.places == [("S230", "variables/0/id")]
        assert result.values("S230") == {"reason": "variable", "kind": "variable", "id": "v"}

    def test_a_gate_reads_it(self) -> None:
        assert told(story(said={"when": variable_from(0, 1)}, variables=V)).places == []

    def test_a_route_of_a_reply_of_narration_or_of_the_start_reads_it(self) -> None:
        routes = [Route("b", variable_from(0, 1)), Route("b")]
        in_reply = scenario([node("a", best(routes), cave("b")), *chain("b")], [OK], variables=V)
        in_narration = scenario([node("a", to=routes), *chain("b")], [OK], variables=V)
        at_start = scenario(chain("b"), [OK], start=routes, variables=V)
        for own in (in_reply, in_narration, at_start):
            assert told(own).places == []

    def test_one_that_feeds_another_is_read_when_that_one_is(self) -> None:
        both = (*V, Variable("w", 0, 0, 9))
        fed = (("w", Expression("v + 1", lambda s: s.variables[0] + 1, READS_V)),)
        unread = story(said={"set": fed}, variables=both)
        assert told(unread).places == [("S230", "variables/0/id"), ("S230", "variables/1/id")]
        read = replace(unread, start=(Route("a", variable_from(1, 1)), Route("a")))
        assert told(read).places == []
        assert deciding_variables(read) == {"v", "w"}


READS_V = frozenset({(Source.VARIABLE, 0)})


class TestFaces:
    def faced(self, client: str | None, voice: str | None = None) -> Told:
        made = story(cast=(CastMember("boss", "Boss", voice),))
        speaking = replace(made.nodes[0], speaker="boss")
        client_with = replace(made.client, face=client)
        return told(replace(made, client=client_with, nodes=(speaking, *made.nodes[1:])))

    def test_a_face_that_is_not_drawn_is_told_with_the_nearest_that_is(self) -> None:
        (found,) = self.faced("irina").issues
        assert (found.code, found.hint, found.severity) == ("S231", "iryna", Severity.WARNING)
        (found,) = self.faced(None, "robot").issues
        assert (found.code, found.hint, found.values["face"]) == ("S231", None, "robot")

    @pytest.mark.parametrize("face", [*FACES, None, "irina.png", "Іра.SVG"])
    def test_drawn_faces_pictures_and_none_at_all_are_fine(self, face: str | None) -> None:
        assert self.faced(face, face).issues == ()
