"""Evidence: where the causes showed, and where the facts were found or could have been."""

from __future__ import annotations

from fractions import Fraction

from simulator.engine.session import Session
from simulator.model.run import SILENCE, Mode
from simulator.model.scenario import Cause, CauseWeight, Fact
from simulator.usecases.debrief_views import CausesView, CauseVerdict, FactRow
from simulator.usecases.debriefing import Told, debrief_view
from simulator.usecases.evidence import transcript_of, with_evidence
from simulator.usecases.own_words import with_own_words
from simulator.usecases.recounting import told_lines
from simulator.usecases.showing import LineKind
from tests.graphs import BOUGHT, OK, node, reply, scenario
from tests.usecases.shop import SHOP, read


def played(*answers: str) -> Session:
    session = Session(read(SHOP), 1)
    for answer in answers:
        session.take(session.consider(answer))
    return session


def verdict(session: Session, name: str) -> CauseVerdict:
    return next(one for one in answered(session).verdicts if one.id == name)


def answered(session: Session) -> CausesView:
    verdicts = tuple(
        CauseVerdict(
            cause.id,
            cause.text,
            ticked=False,
            true_cause=cause.weight is not CauseWeight.NONE,
            primary=cause.weight is CauseWeight.PRIMARY,
            fix=cause.fix,
        )
        for cause in session.scenario.causes
    )
    return with_evidence(CausesView(verdicts, (), (), score=Fraction(0)), session)


class TestTheTranscript:
    def test_it_has_every_line_with_its_speaker(self) -> None:
        lines = transcript_of(played("hear", "cancel"))
        assert [(line.kind, line.speaker) for line in lines] == [
            (LineKind.SCENE, ""),
            (LineKind.VOICE, "Taras the senior"),
            (LineKind.CLIENT, "Iryna Koval"),
            (LineKind.CLIENT, "Iryna Koval"),
            (LineKind.ME, ""),
            (LineKind.SCENE, ""),
            (LineKind.VOICE, "Taras the senior"),
            (LineKind.CLIENT, "Iryna Koval"),
            (LineKind.ME, ""),
            (LineKind.CLIENT, "Iryna Koval"),
            (LineKind.SCENE, ""),
        ]
        assert lines[-1].text == "She comes back."

    def test_a_silence_is_a_line_and_the_question_is_not_said_twice(self) -> None:
        lines = transcript_of(played("hear", SILENCE, "cancel"))
        assert [line.kind for line in lines[7:10]] == [
            LineKind.CLIENT,
            LineKind.SILENCE,
            LineKind.ME,
        ]

    def test_answers_are_numbered_and_lines_know_their_node(self) -> None:
        told = told_lines(played("hear", SILENCE, "cancel"))
        assert [one.turn for one in told if one.turn] == [1, 2, 3]
        assert [one.node for one in told if one.node] == [
            "ring",
            "queue",
            "hello",
            "aside",
            "fee",
            "farewell",
        ]


class TestCauses:
    def test_each_line_that_showed_a_cause_is_marked(self) -> None:
        session = played("hear", "cancel")
        lines = transcript_of(session)
        marked = [lines[row].text for row in verdict(session, "number").lines]
        assert marked == ["The number has a typo.", "And the second fee?", "Good. Until tomorrow."]
        assert verdict(session, "number").unheard == 0

    def test_what_the_road_did_not_come_through_is_counted_only(self) -> None:
        session = played("terms", "gift")
        assert len(verdict(session, "number").lines) == 2
        assert verdict(session, "number").unheard == 1

    def test_a_cause_without_evidence_has_none(self) -> None:
        session = played("hear", "cancel")
        assert (verdict(session, "terms").lines, verdict(session, "terms").unheard) == ((), 0)

    def test_evidence_named_for_a_false_cause_marks_nothing(self) -> None:
        made = scenario(
            [node("n", reply("a", 4, 4, "ok"), reply("b", 1, 1, "bought"))],
            [OK, BOUGHT],
            causes=(Cause("no", "No", CauseWeight.NONE, evidence=("n",)),),
        )
        session = Session(made, 1)
        session.take(session.consider("a"))
        assert verdict(session, "no").lines == ()

    def test_a_line_heard_twice_is_marked_twice(self) -> None:
        made = scenario(
            [
                node("n", reply("a", 4, 4, "m"), reply("b", 1, 1, "bought")),
                node("m", reply("back", 4, 4, "n"), reply("on", 3, 3, "ok")),
            ],
            [OK, BOUGHT],
            causes=(Cause("yes", "Yes", CauseWeight.PRIMARY, evidence=("n", "n")),),
        )
        session = Session(made, 1)
        for name in ("a", "back", "a", "on"):
            session.take(session.consider(name))
        assert [told_lines(session)[row].node for row in verdict(session, "yes").lines] == ["n"] * 2


class TestFacts:
    def test_a_found_fact_points_to_the_answer_that_found_it(self) -> None:
        session = played("hear", "cancel")
        typo, party = answered(session).facts
        assert (typo.text, typo.key, typo.found) == ("The number had a typo.", True, True)
        assert [transcript_of(session)[row].text for row in typo.lines] == [
            "You lost a day. I open the order."
        ]
        assert party == FactRow("There is a party on Saturday.", key=False, found=False)

    def test_a_missed_fact_points_to_where_it_could_have_been_asked(self) -> None:
        session = played("soothe", "gift")
        typo, _ = answered(session).facts
        (row,) = typo.lines
        assert not typo.found
        assert told_lines(session)[row].node == "hello"

    def test_a_place_where_the_talk_stood_twice_is_named_once(self) -> None:
        made = scenario(
            [
                node(
                    "n",
                    reply("ask", 4, 4, "ok", learns=("f",)),
                    reply("wall", 1, 3, "bought"),
                    timer=60,
                )
            ],
            [OK, BOUGHT],
            facts=(Fact("f", "A fact", key=True),),
        )
        session = Session(made, 1)
        for name in (SILENCE, "wall"):
            session.take(session.consider(name))
        (fact,) = answered(session).facts
        assert fact.lines == (0,)


class TestInTheDebrief:
    def test_the_talk_is_there_before_the_task_and_marked_only_after_it(self) -> None:
        session = played("hear", "cancel")
        before = debrief_view(session, Mode.PRACTICE, None)
        after = debrief_view(session, Mode.PRACTICE, None, told=Told(ticked=("number",)))
        assert before.transcript == after.transcript == transcript_of(session)
        assert before.causes_answered is None
        assert after.causes_answered is not None
        assert [one.lines != () for one in after.causes_answered.verdicts] == [True, False, False]

    def test_what_was_written_first_stands_under_the_answer_it_belongs_to(self) -> None:
        session = played("hear", SILENCE, "cancel")
        view = debrief_view(session, Mode.PRACTICE, None)
        told = with_own_words(view, (None, "I wait.", "It is ours."))
        assert [line.own_words for line in told.transcript if line.own_words] == [
            "I wait.",
            "It is ours.",
        ]
        assert [turn.own_words for turn in told.turns] == [None, "I wait.", "It is ours."]
