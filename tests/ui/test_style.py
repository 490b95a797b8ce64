"""A theme on the whole application: changed where it changes, and left in peace where not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from simulator.ui.style import apply_theme, style_sheet
from simulator.ui.theme import PaletteName, Theme
from tests.shots.harness import settle, theme_for


class Field(QLineEdit):
    """Counts how often it was styled anew."""

    styled = 0

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.styled += 1
        return super().event(event)


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Field:
    made = Field()
    qtbot.addWidget(made)
    made.show()
    settle()
    made.styled = 0
    return made


def test_the_same_theme_again_styles_nothing_anew(
    qapp: QApplication, field: Field, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    settle()
    assert field.styled == 0
    assert qapp.styleSheet() == style_sheet(theme)


@pytest.mark.parametrize("palette", [name for name in PaletteName if name != PaletteName.LIGHT])
def test_another_palette_reaches_what_is_shown(
    qapp: QApplication, field: Field, palette: PaletteName
) -> None:
    other = theme_for(palette)
    apply_theme(qapp, other)
    settle()
    assert field.styled > 0
    assert qapp.styleSheet() == style_sheet(other)
    assert field.grab().toImage().pixelColor(field.rect().center()) == other.colour("surface")


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_another_size_of_text_reaches_what_is_shown(
    qapp: QApplication, field: Field, scale: float
) -> None:
    before = field.sizeHint().height()
    apply_theme(qapp, theme_for(scale=scale))
    settle()
    assert field.styled > 0
    assert field.sizeHint().height() > before
