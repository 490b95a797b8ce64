"""A team: its name, and who is in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from simulator.ui.actions import key_word
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.cover import Cover
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.tick_box import TickBox
from simulator.ui.widgets.tick_row import TickRow
from simulator.usecases.group_views import Member, TeamName

LONGEST_NAME = 60
_TWO_EMS = 44
"""From this width on people stand in two columns."""


class TeamPanel(Cover):
    """`kept` has the name and the numbers of the people ticked, as a tuple; `deletion_wanted`
    that the team is to go, which is asked about first."""

    kept = Signal(str, object)
    deletion_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        team: TeamName | None,
        members: Sequence[Member],
        parent: QWidget,
        taken: Sequence[str] = (),
    ) -> None:
        """`team` is None for a new one; `taken` are the names of the other teams."""
        new = translate("Group", "New team")
        title = new if team is None else translate("Group", "Edit the team")
        super().__init__(theme, title, parent)
        self._taken = {name.casefold() for name in taken}
        name = translate("Group", "Name of the team")
        self.box.addWidget(label(theme, name, Size.SECONDARY, 600, "muted"))
        self._name = QLineEdit("" if team is None else team.name)
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(name)
        self.box.addWidget(Ring(theme, self._name))
        self._told = label(theme, "", Size.SECONDARY, 600, "bad")
        self._told.hide()
        self.box.addWidget(self._told)
        self._ticks: list[tuple[int, QCheckBox]] = []
        self._add_members(members, team is not None)
        self.box.addWidget(self._buttons(team is not None))
        self.box.addStretch(1)

    def focus_first(self) -> None:
        self._name.setFocus()
        self._name.selectAll()

    def tell(self, text: str) -> None:
        """Say why it was not kept."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        if text:
            announce(self, text)

    def _add_members(self, members: Sequence[Member], known: bool) -> None:
        theme = self.theme
        words = translate("Group", "Who is in it")
        self.box.addWidget(label(theme, words, Size.SECONDARY, 600, "muted"))
        if not members:
            none = translate("Group", "Nobody is known here yet.")
            self.box.addWidget(label(theme, none, Size.LABEL, colour="muted"))
        grid = QGridLayout()
        grid.setSpacing(0)
        across = 2 if theme.ems(self.width()) >= _TWO_EMS else 1
        high = -(-len(members) // across)
        for at, member in enumerate(members):
            tick = TickBox(theme)
            tick.setChecked(known and member.in_team)
            self._ticks.append((member.profile, tick))
            row = TickRow(theme, tick, _member_line(member), Size.BODY, tight=True)
            grid.addWidget(row, at % high, at // high)
        self.box.addLayout(grid)

    def _buttons(self, known: bool) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(8), holder)
        words = translate("Group", "Keep the team")
        keep = Button(self.theme, words, Kind.PRIMARY, key_word("Return"))
        keep.clicked.connect(self._on_kept)
        flow.addWidget(keep)
        if known:
            delete = Button(self.theme, translate("Group", "Delete the team …"))
            delete.clicked.connect(self.deletion_wanted)
            flow.addWidget(delete)
        leave = Button(self.theme, translate("Group", "Leave"), Kind.LINK, "Esc")
        leave.clicked.connect(self.closed)
        flow.addWidget(leave)
        return holder

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the team, from the name and from every tick."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_kept()
        else:
            super().keyPressEvent(event)

    def _on_kept(self) -> None:
        name = self._name.text().strip()
        if not name:
            self.tell(translate("Group", "A team needs a name."))
            self._name.setFocus()
        elif name.casefold() in self._taken:
            self.tell(translate("Group", "There is a team of that name already."))
            self._name.setFocus()
        else:
            ticked = tuple(profile for profile, tick in self._ticks if tick.isChecked())
            self.kept.emit(name, ticked)


def _member_line(member: Member) -> str:
    """A name, how many runs there are, and whether they were brought here."""
    runs = member.runs
    told = translate("Group", "%n run(s)", None, runs)
    if not member.here:
        text = translate("Group", "{name} · {runs} · brought here")
    else:
        text = translate("Group", "{name} · {runs}")
    return filled(text, name=member.name, runs=told)
