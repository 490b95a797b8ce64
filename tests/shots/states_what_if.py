"""What if: both roads side by side, before the first reply, under way and at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simulator.ui.theme import Theme
from simulator.ui.trainee.what_if import WhatIfScreen
from simulator.usecases.supposing_views import WhatIfView
from tests.shots.harness import State, given
from tests.ui.trainee import oven_roads


def showing(view: WhatIfView) -> State:
    """The screen with both roads."""

    def made(theme: Theme) -> QWidget:
        return WhatIfScreen(theme, given(view))

    return made


STATES: dict[str, State] = {
    "what_if_0_start": showing(oven_roads.at_the_start()),
    "what_if_1_under_way": showing(oven_roads.under_way()),
    "what_if_2_end": showing(oven_roads.at_the_end()),
    "what_if_no_figures": showing(oven_roads.without_figures()),
}
