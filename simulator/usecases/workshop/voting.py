"""What is voted on at a step of a workshop, and until when a vote may be mended."""

from __future__ import annotations

from simulator.engine.session import Session
from simulator.usecases.workshop.ballots import Ballot
from simulator.usecases.workshop.kept import CAUSES, Kept, question_of
from simulator.usecases.workshop.stages import COUNTING, OF_A_TURN, Spot, Stage
from simulator.usecases.workshop.telling import choices_at, move_at


def question_at(spot: Spot) -> str:
    """Under which name the vote of a step is kept."""
    return question_of(spot.turn) if spot.stage in OF_A_TURN else CAUSES


def options_at(session: Session, spot: Spot) -> tuple[str, ...]:
    """The ids of what is voted on, in the order it is shown in."""
    if question_at(spot) == CAUSES:
        return tuple(cause.id for cause in session.scenario.causes)
    return tuple(choice.reply for choice in choices_at(session, spot.turn))


def votable_at(session: Session, spot: Spot) -> tuple[int, ...]:
    """The options (from 0) that can be voted for: those that are not closed."""
    if question_at(spot) == CAUSES:
        return tuple(range(len(session.scenario.causes)))
    choices = choices_at(session, spot.turn)
    return tuple(place for place, choice in enumerate(choices) if choice.closed is None)


def settled(session: Session, kept: Kept, question: str) -> bool:
    """Whether the vote on a question has had its effect: the reply is played, the causes are
    shown. Its counts stay as they are from then on."""
    if question == CAUSES:
        return kept.came_to(Stage.CAUSES_SHOWN)
    return move_at(session, int(question)) is not None


def counting_at(session: Session, kept: Kept, spot: Spot) -> bool:
    """Whether hands can be counted at a step, or a count mended."""
    question = question_at(spot)
    open_ = spot.stage in COUNTING and question in kept.ballots
    return open_ and not settled(session, kept, question)


def with_phones(
    session: Session, kept: Kept, question: str, phones: tuple[int, ...], count: int | None
) -> Kept:
    """With what the phones say on a question now. What comes too late is left out: after the
    counts were shown, or for an earlier `count` of the same question."""
    ballot = kept.ballot(question)
    if ballot is None or _shown(kept, question) or settled(session, kept, question):
        return kept
    if count is not None and count != ballot.count:
        return kept
    return kept.with_ballot(question, ballot.with_phones(phones))


def hands_counted(kept: Kept, question: str, option: int, hands: int | None) -> Kept:
    """With the hands for an option (from 0) counted."""
    ballot = kept.ballot(question)
    return kept if ballot is None else kept.with_ballot(question, ballot.with_hands(option, hands))


def opened(session: Session, kept: Kept, spot: Spot) -> Kept:
    """With a ballot for the vote that a step opens; as it was where there is one."""
    question = question_at(spot)
    if spot.stage not in (Stage.OPEN, Stage.CAUSES_OPEN) or question in kept.ballots:
        return kept
    return kept.with_ballot(question, Ballot.of(options_at(session, spot)))


def _shown(kept: Kept, question: str) -> bool:
    """Whether the counts are on the wall already."""
    if question == CAUSES:
        return kept.came_to(Stage.CAUSES_SHOWN)
    return Spot(int(question), Stage.VOTES) in kept.trail
