"""What the room sees after the talk: facts, causes, forks, and the numbers last."""

from __future__ import annotations

from collections.abc import Callable

from simulator.usecases.workshop.frames import (
    CausesFrame,
    CauseShown,
    CausesShownFrame,
    Dot,
    EndingFrame,
    FarewellFrame,
    ForksFrame,
    ForkShown,
    Frame,
    MeasureFrame,
    NoNumbersFrame,
    NumbersFrame,
    RuleFrame,
    Vote,
)
from simulator.usecases.workshop.judging import primary_cause
from simulator.usecases.workshop.kept import CAUSES, question_of
from simulator.usecases.workshop.moods import mood_after
from simulator.usecases.workshop.telling import choices_at, of_beat
from simulator.usecases.workshop.workshop import Workshop


def ending(workshop: Workshop) -> Frame:
    """How the talk ended."""
    session, debrief = workshop.training.session, workshop.debrief
    mood = mood_after(workshop)
    if debrief is None:  # what needs no judging
        end = next(one for one in session.scenario.endings if one.id == session.place)
        cash = sum(turn.cash for turn in session.turns)
        minutes = sum(turn.minutes for turn in session.turns)
        fair = session.scenario.fair_cash
        return EndingFrame(end.title, end.text, end.proper, mood, cash, fair, minutes)
    return EndingFrame(
        title=debrief.ending,
        text=debrief.ending_text,
        proper=debrief.proper,
        mood=mood,
        cash=debrief.cash,
        fair_cash=debrief.fair_cash,
        minutes=debrief.minutes,
        promises_open=debrief.promises_open,
    )


def causes(vote: Vote) -> Callable[[Workshop], Frame]:
    """The causes to choose among, as far as their vote is."""

    def frame(workshop: Workshop) -> Frame:
        ballot = workshop.kept.ballot(CAUSES)
        return CausesFrame(
            causes=tuple(cause.text for cause in workshop.training.scenario.causes),
            vote=vote,
            voted=ballot.total if ballot and vote is Vote.CLOSED else None,
            again=bool(ballot and ballot.first and vote is not Vote.SHOWN),
            address=workshop.address if vote is Vote.OPEN else "",
        )

    return frame


def causes_shown(workshop: Workshop) -> Frame:
    """What the room took for the cause, and what was one."""
    ballot = workshop.kept.ballot(CAUSES)
    answered = workshop.debrief.causes_answered if workshop.debrief is not None else None
    verdicts = {one.id: one for one in answered.verdicts} if answered else {}
    shown = []
    for place, cause in enumerate(workshop.training.scenario.causes):
        verdict = verdicts.get(cause.id)
        shown.append(
            CauseShown(
                text=cause.text,
                votes=ballot.totals[place] if ballot else 0,
                first=ballot.first[place] if ballot and ballot.first else None,
                true_cause=verdict is not None and verdict.true_cause,
                primary=verdict is not None and verdict.primary,
            )
        )
    return CausesShownFrame(tuple(shown))


def measure(workshop: Workshop) -> Frame:
    """Who mends the cause, and until when."""
    cause, kept = primary_cause(workshop), workshop.kept
    words, fix = (cause.text, cause.fix) if cause else ("", None)
    return MeasureFrame(words, fix, kept.owner, kept.due)


def forks(workshop: Workshop) -> Frame:
    """A turn that mattered, one per beat."""
    roads = workshop.debrief.roads if workshop.debrief else ()
    if not roads:
        return rule(workshop)
    road = of_beat(roads, workshop.spot.beat)
    ballot = workshop.kept.ballot(question_of(road.turn))
    says = [one.text for one in choices_at(workshop.training.session, road.turn)]
    voted = ballot if ballot is not None and ballot.total else None
    leading = voted.leading if voted is not None else None
    fork = ForkShown(
        turn=road.turn,
        client_says=road.client_says,
        played=road.yours,
        tempted=road.tempted,
        best=road.best,
        best_why=road.best_why,
        votes=voted.totals[says.index(road.best)] if voted and road.best in says else None,
        voted=voted.total if voted is not None else 0,
        chosen=says[leading] if leading is not None else None,
        chosen_votes=voted.totals[leading] if voted and leading is not None else 0,
    )
    return ForksFrame(fork, roads.index(road) + 1, len(roads))


def rule(workshop: Workshop) -> Frame:
    """The rule the group takes along."""
    return RuleFrame(workshop.kept.rule)


def numbers(workshop: Workshop) -> Frame:
    """The headline and the two columns; the turns alone where there is none."""
    debrief = workshop.debrief
    rows = debrief.turns if debrief is not None else ()
    dots = tuple(Dot(row.number, row.care, row.firmness) for row in rows)
    if debrief is None or debrief.numbers is None:
        return NoNumbersFrame(dots)
    numbers = debrief.numbers
    return NumbersFrame(
        headline=numbers.headline,
        cap=numbers.cap,
        band=numbers.band,
        word=numbers.word,
        value=numbers.value,
        hear=numbers.hear,
        hold=numbers.hold,
        turns=dots,
    )


def farewell(workshop: Workshop) -> Frame:
    """What stays on the wall."""
    kept, cause = workshop.kept, primary_cause(workshop)
    return FarewellFrame(
        title=workshop.training.scenario.title,
        rule=kept.rule,
        owner=kept.owner,
        cause=(cause.fix or cause.text) if cause else "",
        due=kept.due,
    )
