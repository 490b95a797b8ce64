"""Which screen the room looks at: by name and size, or the one screen there is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from simulator.ui.texts import filled, translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.letting_go import let_go
from simulator.usecases.workshop.setup_views import ScreenRow, SetupView


def screen_words(row: ScreenRow) -> str:
    """A screen by its name and size in pixels."""
    text = translate("Workshop", "{name} · {width}×{height}", "a screen and its pixels")
    return filled(text, name=row.name, width=str(row.width), height=str(row.height))


class ScreenChoice(QWidget):
    """`chosen` is the name of the screen, empty for a single one."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[QWidget] = []
        self._names: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda _at: self.changed.emit())
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(4))

    @property
    def chosen(self) -> str:
        at = self._group.checkedId()
        return self._names[at] if 0 <= at < len(self._names) else ""

    def show_screens(self, view: SetupView, wanted: str) -> None:
        """The screens there are now; one that was wanted and is gone is said to be."""
        had_keyboard = any(part.hasFocus() for part in self._parts)
        for part in self._parts:
            let_go(self._box, part)
        self._parts = []
        self._names = (*(row.name for row in view.others), "")
        for said in _said(self._theme, view, wanted):
            self._add(said)
        self._choices(view, wanted)
        if had_keyboard:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """To the screen that is chosen."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()

    def _choices(self, view: SetupView, wanted: str) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        cards = [ChoiceCard(self._theme, screen_words(row)) for row in view.others]
        title = translate("Workshop", "One screen only")
        hint = translate(
            "Workshop", "The room sees this one. Notes and private scores are not shown at all."
        )
        cards.append(ChoiceCard(self._theme, title, hint))
        for at, card in enumerate(cards):
            self._group.addButton(card, at)
            self._add(card)
        at = self._names.index(wanted) if wanted in self._names else 0
        cards[at].setChecked(True)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._box.addWidget(part)


def _said(theme: Theme, view: SetupView, wanted: str) -> list[Banner]:
    """What is amiss with the screens, in place."""
    said = []
    gone = wanted and wanted not in {row.name for row in view.others}
    if gone and view.others:
        title = filled(translate("Workshop", "The screen {name} is not there"), name=wanted)
        text = translate("Workshop", "Another one is chosen below.")
        said.append(Banner(theme, Severity.WARNING, title, text))
    if any(row.mirrored for row in view.screens) and view.single:
        title = translate("Workshop", "Both screens show the same picture")
        text = translate(
            "Workshop",
            "Have the computer extend its desktop to the projector, and notes can be shown here.",
        )
        said.append(Banner(theme, Severity.WARNING, title, text))
    elif view.single:
        title = translate("Workshop", "There is one screen")
        text = translate(
            "Workshop", "Connect the projector as a second screen, and notes can be shown here."
        )
        said.append(Banner(theme, Severity.NOTE, title, text))
    return said
