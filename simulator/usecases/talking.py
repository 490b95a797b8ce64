"""The conversation as a screen shows it, from a training."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from simulator.engine.mood import face_level
from simulator.engine.session import Move, Session
from simulator.model.scenario import HARD_TAGS, Scenario
from simulator.usecases.authority import authority
from simulator.usecases.phases import Phase
from simulator.usecases.recounting import answer_of, arrival, reply_of
from simulator.usecases.showing import (
    BriefingView,
    Choice,
    FeedbackView,
    Line,
    MoodView,
    OfferLine,
    TalkView,
)
from simulator.usecases.tongue import Tongue
from simulator.usecases.training import Training


def briefing_view(
    scenario: Scenario,
    about_turns: int | None,
    *,
    during_run: bool = False,
    tongue: Tongue | None = None,
) -> BriefingView:
    """Who calls, who one is, how far one's authority goes, and in what language."""
    fair = scenario.fair
    owed, allowed, impossible = (
        tuple(OfferLine(offer.text, authority(scenario, offer.by)) for offer in offers)
        for offers in (fair.owed, fair.allowed, fair.impossible)
    )
    return BriefingView(
        scenario=scenario.id,
        title=scenario.title,
        summary=scenario.summary,
        client_name=scenario.client.name,
        face=scenario.client.face,
        mood=start_mood(scenario),
        you_are=scenario.role.you_are,
        brief=scenario.role.brief,
        owed=owed,
        allowed=allowed,
        impossible=impossible,
        rules=tuple(rule.text for rule in scenario.rules),
        portrait=tuple(line.text for line in scenario.portrait),
        minutes=scenario.minutes,
        level=scenario.level,
        about_turns=about_turns,
        during_run=during_run,
        tongue=tongue,
    )


def start_mood(scenario: Scenario) -> int:
    """The face of the client before the first word, 1..5."""
    session = Session(scenario, 0)
    return face_level(session.state.tension, scenario.client.type)


def talk_view(
    training: Training, about_turns: int | None, *, file_changed: bool = False
) -> TalkView:
    """The conversation as it stands now."""
    session, scenario = training.session, training.scenario
    explaining = training.phase is Phase.FEEDBACK
    free = training.at_rest and not explaining
    writing = training.replies_wait
    node = session.node
    allowed = {reply.id for reply in session.open}
    return TalkView(
        scenario=scenario.id,
        title=scenario.title,
        mode=training.mode,
        turn=len(session.moves) + (not explaining and not session.ended),
        about_turns=about_turns,
        lines=tuple(_lines(training)),
        choices=tuple(
            Choice(reply.id, reply.say, None if reply.id in allowed else reply.closed)
            for reply in session.shown
        )
        if free and not writing
        else (),
        mood=_mood_view(training),
        facts=_facts(scenario, session.state.known),
        can_take_back=training.can_take_back,
        narration=not training.at_rest and not explaining,
        ended=session.ended and free,
        timer=session.timer if free and not writing else None,
        hint=node.hint if node and free else None,
        feedback=_feedback(training) if explaining else None,
        file_changed=file_changed,
        guest=training.guest,
        writes_first=training.written.first,
        writing=writing,
        own_words=training.written.draft if free else "",
    )


def _lines(training: Training) -> Iterator[Line]:
    """What was said; of the last step only what has been passed."""
    session = training.session
    moves = session.moves
    beside = training.written.beside
    opened = arrival(session, session.opening, upto=None if moves else training.revealed)
    yield from (told.line for told in opened)
    for index, move in enumerate(moves):
        said = answer_of(session, move, index + 1).line
        yield replace(said, own_words=beside[index] or "")
        upto = training.revealed if index == len(moves) - 1 else None
        yield from (
            told.line for told in arrival(session, move.landing, move.answer.node, upto=upto)
        )


def _mood_view(training: Training) -> MoodView:
    session, client = training.session, training.scenario.client
    moves = session.moves
    previous = face_level(moves[-1].before.tension, client.type) if moves else None
    return MoodView(
        client.name, client.face, face_level(session.state.tension, client.type), previous
    )


def _facts(scenario: Scenario, known: int) -> tuple[str, ...]:
    return tuple(fact.text for bit, fact in enumerate(scenario.facts) if known >> bit & 1)


def _feedback(training: Training) -> FeedbackView | None:
    """What the coach says of the last reply; None after a silence."""
    session, scenario = training.session, training.scenario
    move: Move = session.moves[-1]
    reply = reply_of(scenario, move.answer.node, move.answer.reply)
    if reply is None:
        return None
    node = session.table.nodes[session.table.places[move.answer.node]].source
    said = {item.id: item.say for item in node.replies if item.id != reply.id}
    return FeedbackView(
        care=reply.care,
        firmness=reply.firmness,
        why=reply.why,
        inner=reply.inner,
        client_name=scenario.client.name,
        mood=face_level(move.landing.state.tension, scenario.client.type),
        previous_mood=face_level(move.before.tension, scenario.client.type),
        others=tuple(said[name] for name in move.answer.shown if name in said),
        violations=tuple(tag for tag in HARD_TAGS if tag in reply.does),
        said=reply.say,
        own_words=training.written.beside[-1] or "",
    )
