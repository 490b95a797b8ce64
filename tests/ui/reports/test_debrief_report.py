"""The report of a debrief: offered when all was told, with what was answered and kept in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_steps import Step, steps_of
from simulator.usecases.debrief_views import DebriefView
from tests.ui.test_desk_flow import SCENARIO, Seat, to_first_line
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, press, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def test_before_all_was_told_there_is_no_report_to_save(qtbot: QtBot) -> None:
    view = replace(oven.debrief(), causes_answered=oven.causes_answered())
    screen = on_stage(qtbot, DebriefScreen(Theme(), view))
    saved: list[DebriefView] = []
    screen.save_requested.connect(saved.append)
    for step in steps_of(view):
        told = step in (Step.RULE, Step.NEXT)
        assert ("save" in screen.commands()) is told
        assert ("print" in screen.commands()) is told
        press(qtbot, Qt.Key.Key_S, CTRL)
        assert bool(saved) is told
        if step is Step.RULE:
            return
        press(qtbot, ENTER)
        swept()


def test_the_report_has_what_was_answered_and_kept(qtbot: QtBot) -> None:
    view = oven.debrief()
    screen = on_stage(qtbot, DebriefScreen(Theme(), view))
    place = screen.state()
    screen.restore(
        replace(
            place,
            step=steps_of(view).index(Step.RULE),
            reached=steps_of(view).index(Step.RULE),
            answered=oven.causes_answered(),
            kept="If late, then first.",
            promised="Name the hour",
        )
    )
    printed: list[DebriefView] = []
    screen.print_requested.connect(printed.append)
    press(qtbot, Qt.Key.Key_P, CTRL)
    (told,) = printed
    assert told.causes_answered == oven.causes_answered()
    assert (told.rule_adopted, told.promised) == ("If late, then first.", "Name the hour")


def test_a_played_talk_ends_in_a_report_with_the_keyboard_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    scenarios = tmp_path / "scenarios"
    (scenarios / "oven").mkdir(parents=True)
    (scenarios / "oven" / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    seat = Seat(qtbot, qapp, tmp_path / "data", scenarios)
    seat.sit_down()
    try:
        to_first_line(seat)
        for reply in ("good", "cave"):
            seat.say(reply)
            seat.press(ENTER)
        seat.wait_for(DebriefScreen)
        for _ in range(9):
            if "save" in seat.screen.commands():
                break
            seat.press(ENTER)
        seat.press(Qt.Key.Key_S, modifier=CTRL)
        dialog = seat._desk.window.findChildren(QFileDialog)[-1]
        proposed = Path(dialog.selectedFiles()[0])
        assert proposed.parent == documents
        dialog.fileSelected.emit(str(proposed.with_suffix(".html")))
        dialog.reject()
        qtbot.waitUntil(lambda: not seat.tasks.busy, timeout=20_000)
        page = proposed.with_suffix(".html").read_text(encoding="utf-8")
        assert "Bought off" in page
        assert "I will look now." in page
        assert any("Saved as" in words_on(one) for one in seat.banners())
    finally:
        seat.get_up()
