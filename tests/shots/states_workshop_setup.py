"""What is asked before a workshop: with a projector, without, cut off, without a scenario."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from simulator.ui.projector.setup_screen import SetupScreen
from simulator.ui.theme import Theme
from simulator.usecases.workshop.setup_views import SetupView
from tests.shots.harness import State, given
from tests.ui.projector import presenter_samples as samples


def setup(theme: Theme, view: SetupView) -> QWidget:
    return SetupScreen(theme, given(view), now=samples.NOW)


def unplugged(theme: Theme) -> QWidget:
    """The projector that was wanted went, another came."""
    made = SetupScreen(theme, given(samples.setup()), now=samples.NOW)
    other = samples.ScreenRow("DP-2", 1920, 1080)
    made.show_view(given(samples.setup(screens=(samples.LAPTOP, other))))
    return made


STATES: dict[str, State] = {
    "workshop_setup": partial(setup, view=samples.setup()),
    "workshop_setup_cut_off": partial(setup, view=samples.cut_off()),
    "workshop_setup_one_screen": partial(setup, view=samples.one_screen()),
    "workshop_setup_mirrored": partial(setup, view=samples.mirrored()),
    "workshop_setup_no_scenario": partial(setup, view=samples.no_scenario()),
    "workshop_setup_unplugged": unplugged,
}
