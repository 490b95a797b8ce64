"""Behind the curtain nothing private is left in any widget."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.projector import presenter_samples as samples
from tests.ui.projector.presenter_stage import (
    PRIVATE,
    Stood,
    everything_said,
    focused,
    presenter,
    telling,
)
from tests.ui.trainee.stage import on_stage, press, settle, swept

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """A screen that stays alive is styled anew with every later one, and hears all its keys."""
    yield
    swept()


class TestCurtain:
    def test_nothing_private_is_left_in_any_widget_behind_the_curtain(self, qtbot: QtBot) -> None:
        for view in telling():
            stood = Stood(qtbot, view)
            assert any(word in everything_said(stood.screen) for word in PRIVATE)
            stood.screen.curtain(True)
            swept()
            said = everything_said(stood.screen)
            assert [word for word in PRIVATE if word in said] == [], view.stage
            assert "Notes are hidden: this is the room’s screen." in stood.words()

    def test_what_comes_while_it_is_drawn_stays_hidden_and_is_there_afterwards(
        self, qtbot: QtBot
    ) -> None:
        stood = Stood(qtbot, samples.line())
        stood.screen.curtain(True)
        for view in telling():
            stood.show(view)
            swept()
            said = everything_said(stood.screen)
            assert [word for word in PRIVATE if word in said] == [], view.stage
        stood.show(samples.counting())
        stood.screen.curtain(False)
        settle()
        assert "popular trap" in stood.words()
        assert focused() is stood.cards[2].count

    def test_a_new_screen_can_be_curtained_before_anything_is_in_it(self, qtbot: QtBot) -> None:
        made = presenter()
        made.curtain(True)
        made.show_view(samples.counting())
        on_stage(qtbot, made)
        assert "popular trap" not in everything_said(made)

    def test_keys_still_lead_on_behind_it(self, qtbot: QtBot) -> None:
        stood = Stood(qtbot, samples.counting())
        stood.screen.curtain(True)
        settle()
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_6):
            press(qtbot, key)
        assert stood.done == ["next", "leave", "digit_6"]
