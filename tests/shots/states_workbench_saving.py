"""The workbench after something was written into a file, or could not be."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simulator.model.errors import KnownError
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.trainer.bench_troubles import trouble_sentence
from tests.shots.harness import State, given
from tests.shots.states_workbench import framed
from tests.ui.trainer import bench_samples as samples

_FILE = "/home/olena/Documents/oven-uk.pdf"


def saved(theme: Theme) -> QWidget:
    page = framed(theme, samples.clean())
    said = filled(translate("Saving", "Saved: {file}"), file=given(_FILE))
    page.screen_inside.say(said)
    return page


def not_saved(theme: Theme) -> QWidget:
    page = framed(theme, samples.clean())
    error = KnownError(
        "file_unwritable", path=given(_FILE), reason=given("No space left on device")
    )
    page.screen_inside.say(trouble_sentence(error))
    return page


STATES: dict[str, State] = {"bench_saved": saved, "bench_not_saved": not_saved}
