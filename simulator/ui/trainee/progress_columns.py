"""What the table of all runs says of a run, column by column."""

from __future__ import annotations

from enum import IntEnum

from simulator.ui import figures
from simulator.ui.practice_words import lasted, run_mode
from simulator.ui.texts import filled, translate
from simulator.ui.trainee.progress_words import run_outcome
from simulator.ui.widgets.row_model import Column
from simulator.ui.words import direction_word
from simulator.usecases.progress_views import RunLine


class RunColumn(IntEnum):
    """The columns by their places."""

    WHEN = 0
    SCENARIO = 1
    MODE = 2
    OUTCOME = 3
    BALANCE = 4
    DIRECTION = 5
    TIME = 6


FOLDS = (("time", 64.0), ("direction", 56.0), ("mode", 46.0), ("outcome", 32.0))
"""The columns that go where there is no room for all, the first to go first: below what width
of the table in ems."""


def run_columns() -> tuple[Column, ...]:
    """The columns, in the order of `RunColumn`."""
    return (
        Column(
            "when",
            lambda: translate("Progress", "When"),
            _when,
            key=lambda run: run.when,
            falling_first=True,
        ),
        Column(
            "scenario",
            lambda: translate("Progress", "Scenario"),
            lambda run: run.title,
            tip=_scenario_tip,
            stretch=True,
        ),
        Column("mode", lambda: translate("Progress", "Mode"), run_mode),
        Column(
            "outcome",
            lambda: translate("Progress", "Outcome"),
            run_outcome,
            ink=_outcome_ink,
            stretch=True,
        ),
        _balance_column(),
        Column(
            "direction",
            lambda: translate("Progress", "Direction"),
            lambda run: "" if run.word is None else direction_word(run.word),
        ),
        Column(
            "time",
            lambda: translate("Progress", "Time"),
            lambda run: lasted(run.milliseconds) if run.answers else "",
            key=lambda run: run.milliseconds,
            right=True,
            falling_first=True,
        ),
    )


def _balance_column() -> Column:
    return Column(
        "balance",
        lambda: translate("Progress", "Balance"),
        lambda run: "" if run.headline is None else figures.number(run.headline),
        key=lambda run: run.headline,
        told=_balance_told,
        right=True,
        falling_first=True,
    )


def _when(run: RunLine) -> str:
    text = translate("Progress", "{date}  {time}", "when a run was")
    return text.replace("{date}", figures.date(run.when)).replace("{time}", figures.clock(run.when))


def _balance_told(run: RunLine) -> str:
    """The name of the column with a bare figure."""
    if run.headline is None:
        return ""
    text = translate("Progress", "balance {points} of 100")
    return filled(text, points=figures.number(run.headline))


def _outcome_ink(run: RunLine) -> str:
    """What has no result to show is said more quietly."""
    return "muted" if run.unfinished or run.given_up else "text"


def _scenario_tip(run: RunLine) -> str:
    """The whole of what may be cut short, and that a scenario is not in the folder any more."""
    if not run.scenario_gone:
        return run.title
    text = translate(
        "Progress", "{title}. Not in the folder any more; the run opens as it was played."
    )
    return filled(text, title=run.title)
