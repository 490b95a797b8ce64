"""A ticked box shows a tick, not only another edge."""

from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from simulator.ui.theme import Theme
from simulator.ui.widgets.tick_box import TickBox


def colours(box: TickBox) -> set[str]:
    picture = box.grab().toImage()
    return {
        QColor(picture.pixel(x, y)).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def test_a_ticked_box_is_filled_and_has_a_sign_in_it(qtbot: QtBot, theme: Theme) -> None:
    box = TickBox(theme)
    qtbot.addWidget(box)
    fill, sign = (theme.hex(role).upper() for role in ("primary", "onPrimary"))
    assert fill not in colours(box)
    box.setChecked(True)
    assert {fill, sign} <= colours(box)
