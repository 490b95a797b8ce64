"""The scripted plays of a scenario, played, and held to what they must give.

Every plan is played twice: straight, and restored from its answers after every one of them,
in the way a run is resumed. The two must agree in everything; where they do not the program
is broken, not the plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, NamedTuple

from simulator.analysis.checks.subject import World
from simulator.engine.session import RefusalError, Session
from simulator.engine.table import Table, compile_table
from simulator.model.codes import issue
from simulator.model.errors import KnownError
from simulator.model.issue import Issue, SourceMap
from simulator.model.run import Answer
from simulator.model.scenario import Scenario
from simulator.scenario.nearest import nearest
from simulator.scenario.plans import Expected, Plan
from simulator.usecases.plan_turns import Played
from simulator.usecases.scripted import ScriptedRun, judged, run_report

SEED: Final = 0
"""Replies are shown in an order of the seed's; nothing a plan expects hangs on it."""

_NAMES: Final = frozenset({"ending", "band", "word"})
"""Figures that are names: an ending may be called 39 and is not compared as a number."""

_SCORED: Final = frozenset(
    {"value", "balance", "headline", "cap", "band", "word", "hear", "hold", "bent", "hardened"}
    | {"weak", "unserved", "lean", "see_saw", "steadiness", "recovery", "pressure_gap"}
)
"""Figures that are none where the scenario has no finite bounds."""

_REASONS: Final = {
    "reply_closed": "closed",
    "reply_unknown": "unknown",
    "run_ended": "left_over",
    "no_timer": "silence",
}


@dataclass(frozen=True, slots=True)
class PlanRun:
    """What a plan came to.

    `run` is as far as its answers could be given; `issues` are S380 for each figure that came
    out another way, or one S381 for the answer that could not be given.
    """

    plan: Plan
    run: ScriptedRun
    issues: tuple[Issue, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether everything came as it must."""
        return not self.issues


class RestoreError(AssertionError):
    """A restored run is not the run that was saved: a fault of the program."""


def run_plans(
    scenario: Scenario, plans: Iterable[Plan], source: SourceMap, worlds: Sequence[World]
) -> tuple[PlanRun, ...]:
    """Plays every plan of a scenario both ways, each in the world its `after` names.

    `source` is where the plans stand, `worlds` begins with the one in which no other scenario
    was ever played; there a plan is played whose own world was not walked. Where the talk
    itself cannot go on (narration in a circle) a plan is left out: that is an issue of the
    scenario.
    """
    table = compile_table(scenario)
    played = (_run(plan, source, _Stage(table, _world_of(plan, worlds))) for plan in plans)
    return tuple(found for found in played if found is not None)


def _world_of(plan: Plan, worlds: Sequence[World]) -> World:
    """The world in which earlier scenarios ended as the plan says. An ending that no condition
    asks about is like all others of its kind: it makes no world of its own."""
    asked = {memory for world in worlds for memory in world.memories}
    remembered = asked.intersection(plan.after)
    return next((world for world in worlds if remembered == set(world.memories)), worlds[0])


class _Stage(NamedTuple):
    """What all plans of a scenario are played on."""

    table: Table
    world: World

    def session(self, answers: Sequence[Answer] = ()) -> Session:
        """A run, from its answers alone: in this way it is resumed."""
        scenario = self.table.scenario
        return Session(scenario, SEED, self.world.memories, answers, table=self.table)

    def judged(self, session: Session, plan: Plan) -> ScriptedRun:
        return judged(session, self.world.prospects, plan.causes)


def _run(plan: Plan, source: SourceMap, stage: _Stage) -> PlanRun | None:
    try:
        session = stage.session()
        refusal = _answered(session, plan, stage)
    except KnownError:  # narration that never ends, which the scenario is told of
        return None
    run = stage.judged(session, plan)
    if refusal is not None:
        return PlanRun(plan, run, (_refused(plan, source, session, refusal),))
    if not session.ended and plan.expect.get("ending", "") is not None:
        return PlanRun(plan, run, (_short(plan, source, session),))
    return PlanRun(plan, run, tuple(_misses(plan, source, Played(stage.world, session, run))))


def _answered(session: Session, plan: Plan, stage: _Stage) -> RefusalError | None:
    """Gives the answers of a plan, the run restored beside it after every one; what refused
    the first that cannot be given."""
    beside = session
    for answer in plan.answers:
        try:
            session.take(session.consider(answer))
        except RefusalError as refusal:
            return refusal
        if beside is not session:
            beside.take(beside.consider(answer))
        beside = stage.session(beside.answers)
        if _seen(beside) != _seen(session):
            raise RestoreError(f"{plan.name}: {[given.reply for given in session.answers]}")
    return None


def _seen(session: Session) -> tuple[object, ...]:
    """All that a person who resumes would see, and all that scores are made of."""
    return session.state, session.shown, session.timer, session.moves, session.record()


# --- answers that cannot be given -------------------------------------------------------


def _refused(plan: Plan, source: SourceMap, session: Session, refusal: RefusalError) -> Issue:
    """S381 at the answer that cannot be given; the nearest reply that can be is the hint."""
    at = len(session.moves)
    place = source.place(plan.index, "answers", at)
    said = {"plan": plan.name, "reply": plan.answers[at], "node": session.place}
    if session.ended:
        return issue("S381", place, reason="left_over", turn=str(at + 1), **said)
    known = [reply.id for reply in session.open]
    return issue(
        "S381",
        place,
        nearest(plan.answers[at], known),
        reason=_REASONS[refusal.code],
        turn=str(at + 1),
        allowed=", ".join(known),
        **said,
    )


def _short(plan: Plan, source: SourceMap, session: Session) -> Issue:
    """S381 at the last answer: the talk goes on behind it."""
    turn = len(plan.answers)
    path = ("answers", turn - 1) if turn else ("answers",)
    return issue(
        "S381",
        source.place(plan.index, *path),
        reason="short",
        plan=plan.name,
        node=session.place,
        turn=str(turn),
        allowed=", ".join(reply.id for reply in session.open),
    )


# --- figures that came out another way --------------------------------------------------


def _misses(plan: Plan, source: SourceMap, played: Played) -> Iterator[Issue]:
    """S380 for every figure that is not what it must be, at its key."""
    report = run_report(played.run)
    for figure, expected in plan.expect.items():
        unknown = played.unscored and figure in _SCORED
        if unknown or is_same(figure, expected, report[figure]):
            continue
        turn = played.deciding_turn(figure, expected)
        values = {
            "plan": plan.name,
            "figure": figure,
            "wanted": written(expected),
            "came": written(report[figure]),
        }
        if turn is None:
            reason = "whole"
        else:
            reason = "turn"
            move = played.session.moves[turn].answer
            values |= {"turn": str(turn + 1), "node": move.node, "reply": move.reply}
        place = source.key_place(plan.index, "expect", figure)
        yield issue("S380", place, reason=reason, **values)


def is_same(figure: str, expected: Expected, came: Any) -> bool:
    """Whether a figure is what a plan names.

    Fractions and whole numbers exactly, numbers with a point by the value they are printed
    with, lists in their order.
    """
    if isinstance(came, list):
        return isinstance(expected, tuple) and list(expected) == came
    if figure in _NAMES or expected is None or came is None or isinstance(came, bool):
        return expected == came and isinstance(expected, bool) == isinstance(came, bool)
    if isinstance(expected, bool | tuple):
        return False
    wanted, found = Fraction(expected), Fraction(came)
    if isinstance(expected, float) or isinstance(came, float):
        return float(wanted) == float(found)
    return wanted == found


def written(value: Any) -> str:
    """A figure as it would stand in `plans.yaml`."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(str, value))}]"
    return str(value)
