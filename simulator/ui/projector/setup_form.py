"""What is filled in before a workshop: the room, the time, its screen, the phones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simulator.ui.factory import label
from simulator.ui.projector.screen_choice import ScreenChoice
from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.number_field import NumberField
from simulator.ui.widgets.ring import Ring
from simulator.usecases.workshop.setup_views import (
    LONGEST_ROOM_NAME,
    LONGEST_SESSION_MINUTES,
    MOST_EXPECTED,
    RoomTheme,
    SetupView,
    SetupWishes,
)

_LEAST_MINUTES = 5
_STEP_MINUTES = 5
_ROOMS_SHOWN = 6


class SetupForm(QWidget):
    """`wishes` is what is filled in; the screens may change while it stands."""

    def __init__(self, theme: Theme, view: SetupView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        wishes = view.wishes
        self.room = QLineEdit(wishes.room or (view.rooms[0] if view.rooms else ""))
        self.room.setMaxLength(LONGEST_ROOM_NAME)
        self._told = label(theme, "", Size.SECONDARY, colour="warn")
        self._told.hide()
        self.room.textChanged.connect(self._told.hide)
        self.people = NumberField(
            theme, translate("Workshop", "About how many people"), 0, MOST_EXPECTED
        )
        self.people.field.setSpecialValueText(translate("Workshop", "not said"))
        self.people.set_value(wishes.expected or 0)
        self.minutes = NumberField(
            theme,
            translate("Workshop", "Planned minutes"),
            _LEAST_MINUTES,
            LONGEST_SESSION_MINUTES,
            step=_STEP_MINUTES,
        )
        self.minutes.set_value(wishes.planned_minutes)
        self.screens = ScreenChoice(theme)
        first = view.others[0].name if view.others else ""
        self.screens.show_screens(view, wishes.screen or first)
        self._themes = QButtonGroup(self)
        self.phones = _phones(theme)
        self.phones.setChecked(wishes.phones)
        self._lay_out(view)

    def wishes(self) -> SetupWishes:
        """What is filled in now."""
        return SetupWishes(
            room=" ".join(self.room.text().split()),
            expected=self.people.value() or None,
            planned_minutes=self.minutes.value(),
            screen=self.screens.chosen,
            theme=tuple(RoomTheme)[max(0, self._themes.checkedId())],
            phones=self.phones.isChecked(),
        )

    def fill(self, wishes: SetupWishes, view: SetupView) -> None:
        """Fill in what was filled in before the form was built anew."""
        self.room.setText(wishes.room)
        self.people.set_value(wishes.expected or 0)
        self.minutes.set_value(wishes.planned_minutes)
        first = view.others[0].name if view.others else ""
        self.screens.show_screens(view, wishes.screen or first)
        self._themes.button(tuple(RoomTheme).index(wishes.theme)).setChecked(True)
        self.phones.setChecked(wishes.phones)

    def named(self) -> bool:
        """Whether the room has a name; where it has none, that is said and asked for."""
        missing = not self.wishes().room
        words = translate("Workshop", "A name is needed: the room’s talks are kept under it.")
        self._told.setText(words if missing else "")
        self._told.setVisible(missing)
        if missing:
            announce(self, words)
            self.room.setFocus()
        return not missing

    # --- building -----------------------------------------------------------------------

    def _lay_out(self, view: SetupView) -> None:
        theme = self._theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(4))
        name = translate("Workshop", "Name of the room")
        self.room.setAccessibleName(name)
        self._head(box, name)
        box.addWidget(Ring(theme, self.room))
        box.addWidget(self._told)
        if view.rooms:
            box.addWidget(self._known(view.rooms))
        box.addSpacing(theme.space(8))
        box.addWidget(self._figures())
        self._head(box, translate("Workshop", "What the room looks at"))
        box.addWidget(self.screens)
        self._head(box, translate("Workshop", "Its colours"))
        box.addWidget(self._colours(view.wishes.theme))
        self._head(box, translate("Workshop", "Phones"))
        box.addWidget(self.phones)

    def _head(self, box: QVBoxLayout, words: str) -> None:
        if box.count():
            box.addSpacing(self._theme.space(8))
        said = label(self._theme, words, Size.LABEL, 600)
        said.setContentsMargins(ROOM, 0, ROOM, 0)  # in line with what the rings leave room for
        box.addWidget(said)

    def _figures(self) -> QWidget:
        """How many people and how long, side by side where there is room."""
        holder = QWidget()
        flow = Flow(self._theme.space(24), holder)
        for words, field in (
            (translate("Workshop", "About how many people"), self.people),
            (translate("Workshop", "Planned minutes"), self.minutes),
        ):
            block = QWidget()
            box = QVBoxLayout(block)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(self._theme.space(4))
            self._head(box, words)
            block.setMinimumWidth(self._theme.em(16))
            box.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
            flow.addWidget(block)
        return holder

    def _known(self, rooms: tuple[str, ...]) -> QWidget:
        holder = QWidget()
        flow = Flow(0, holder)
        for room in rooms[:_ROOMS_SHOWN]:
            button = Button(self._theme, room, Kind.LINK, compact=True)
            button.clicked.connect(lambda _=False, room=room: self.room.setText(room))
            flow.addWidget(button)
        return holder

    def _colours(self, chosen: RoomTheme) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space(4))
        words = {
            RoomTheme.LIGHT: translate("Workshop", "Light"),
            RoomTheme.DARK: translate("Workshop", "Dark"),
        }
        for at, theme in enumerate(RoomTheme):
            card = ChoiceCard(self._theme, words[theme])
            card.setChecked(theme is chosen)
            self._themes.addButton(card, at)
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        return holder


def _phones(theme: Theme) -> ChoiceCard:
    title = translate("Workshop", "Phones may vote")
    hint = translate(
        "Workshop",
        "This computer opens a page on the local network, for the vote only and without names, "
        "until the workshop ends. Phones have to be in the same network.",
    )
    return ChoiceCard(theme, title, hint, many=True)
