"""What the group screen says, in the interface language: of answers, never of somebody."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.usecases.group_views import ENOUGH_PEOPLE, Flag, ForkItem, GroupView, TeamName
from simulator.usecases.measuring import Standing
from simulator.usecases.register_views import PainPoint


def team_word(team: TeamName) -> str:
    """The name of a team; number 0 is everybody."""
    return team.name if team.id else translate("Group", "Everybody")


def day_word(day: date | None) -> str:
    """A day as the language writes it, empty for none."""
    return "" if day is None else figures.date(day)


def counts_line(view: GroupView) -> str:
    """How many there are, and from when."""
    people, runs = view.people, view.cold_runs
    parts = [
        translate("Group", "%n person(s) with a cold exam", None, people),
        translate("Group", "%n cold exam(s)", None, runs),
    ]
    if view.first is not None and view.last is not None:
        text = translate("Group", "{first} to {last}", "days")
        first, last = figures.date(view.first), figures.date(view.last)
        parts.append(first if first == last else filled(text, first=first, last=last))
    return " · ".join(parts)


def missing_line(view: GroupView) -> str:
    """How many people are missing until a group is told of."""
    missing = max(ENOUGH_PEOPLE - view.people, 0)
    return translate(
        "Group", "%n more person(s) with a cold exam, and the group shows", None, missing
    )


# --- forks --------------------------------------------------------------------------------


def flag_word(flag: Flag) -> str:
    """A flag in a word or three."""
    return {
        Flag.GIVEAWAY: translate("Group", "gives itself away"),
        Flag.TOO_HARD: translate("Group", "too hard"),
        Flag.REVIEW: translate("Group", "tells little"),
        Flag.CHECK_RATINGS: translate("Group", "check the ratings"),
        Flag.DEAD_TRAP: translate("Group", "a trap nobody takes"),
        Flag.TOO_FEW: translate("Group", "too few to say"),
    }[flag]


def flag_advice(flag: Flag) -> str:
    """What to look at in a fork with this flag."""
    return {
        Flag.GIVEAWAY: translate(
            "Group",
            "Nearly every answer is the most balanced one. Do the words of the others give "
            "them away: their length, their tone, “always” and “never”?",
        ),
        Flag.TOO_HARD: translate(
            "Group",
            "Hardly any answer comes near balance. Is what the reply needs known by then, and "
            "does the balanced one sound like something people would say?",
        ),
        Flag.REVIEW: translate(
            "Group",
            "Who answers well elsewhere answers hardly better here. Do two replies mean the "
            "same, or does the fork ask for something else?",
        ),
        Flag.CHECK_RATINGS: translate(
            "Group",
            "Who answers well elsewhere answers worse here. Look at the ratings of the replies "
            "first: one may be too high or too low.",
        ),
        Flag.DEAD_TRAP: translate(
            "Group",
            "A reply is taken in fewer than 5 of 100 answers. Nobody is tempted by it: put "
            "something in its place that people really say.",
        ),
        Flag.TOO_FEW: translate(
            "Group", "From 30 answers on this fork is judged; until then its figures move."
        ),
    }[flag]


def flags_line(item: ForkItem) -> str:
    """The flags of a fork, joined."""
    return " · ".join(map(flag_word, item.flags))


def two_places(value: float) -> str:
    """A correlation to two places."""
    return figures.decimal(Fraction(value).limit_denominator(10_000), 2)


def lost_word(item: ForkItem) -> str:
    """What was lost at a fork on average; empty where it cannot be told."""
    if item.delta is None:
        return ""
    text = translate("Group", "{points} points lost on average")
    return filled(text, points=figures.decimal(item.delta))


def quoted(words: str) -> str:
    """Somebody's words in quotation marks."""
    return filled(translate("Group", "“{words}”", "somebody's words"), words=words)


# --- registers ----------------------------------------------------------------------------


def found_word(found: int, asked: int) -> str:
    """How often something was found of how often it was asked."""
    text = translate("Group", "{found} of {asked}")
    return filled(text, found=figures.number(found), asked=figures.number(asked))


def due_cell(pain: PainPoint, standing: Standing) -> str:
    """The day mending is due or was done, each with its sign where it is over."""
    if standing is Standing.DONE:
        return filled(translate("Group", "✓ {day}, done"), day=day_word(pain.done))
    if standing is Standing.OVERDUE:
        text = translate("Group", "{day}, overdue")
        return f"! {filled(text, day=day_word(pain.due))}"
    return day_word(pain.due)


def standing_word(standing: Standing) -> str:
    """Where mending a cause stands."""
    return {
        Standing.OPEN: translate("Group", "no day yet"),
        Standing.DUE: translate("Group", "under way"),
        Standing.OVERDUE: translate("Group", "overdue"),
        Standing.DONE: translate("Group", "done"),
    }[standing]
