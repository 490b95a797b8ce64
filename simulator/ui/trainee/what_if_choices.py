"""The replies of the turn to come on the other road of a what-if."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simulator.ui.actions import WHAT_IF, Keymap
from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.reply_block import said_of_closed
from simulator.ui.trainee.what_if_cells import cell_box, side_and_turn
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.lines_model import speaker_of, words_of
from simulator.ui.widgets.options import OptionsList
from simulator.ui.widgets.panel import Panel
from simulator.usecases.showing import LineKind
from simulator.usecases.supposing_views import Road, WhatIfView


class _WholeOptions(OptionsList):
    """Replies that never scroll by themselves: as high as they are at their width."""

    def __init__(self, theme: Theme, *, digits: bool) -> None:
        super().__init__(theme, digits=digits)
        self.show_bar(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self.content_height(width))

    def sizeHint(self) -> QSize:
        width = max(1, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class ChoiceCell(Panel):
    """The replies of the turn to come on the other road, and what the program can show of it.

    Nothing here tells how a reply is rated. `said` is the id of one that was confirmed."""

    said = Signal(str)
    road_wanted = Signal(Road)

    def __init__(
        self,
        theme: Theme,
        view: WhatIfView,
        keymap: Keymap,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "surface", "edge", parent=parent)
        self._choices = view.choices
        box = cell_box(self)
        side = theme.space(12)
        box.setContentsMargins(side - ROOM, theme.space(8), side - ROOM, theme.space(8))
        title = label(
            theme, side_and_turn(view.next_turn, instead=True), Size.SECONDARY, 600, "muted"
        )
        title.setContentsMargins(ROOM, 0, ROOM, 0)
        box.addWidget(title)
        self._heard = label(theme, _last_heard(view), Size.LABEL, colour="muted")
        self._heard.setContentsMargins(ROOM, 0, ROOM, theme.space(4))
        self._heard.hide()
        box.addWidget(self._heard)
        self.options = _WholeOptions(theme, digits=keymap.digits)
        self.options.show_choices(view.choices)
        self.options.confirmed.connect(self.said)
        self.options.refused.connect(self._on_refused)
        self.options.unsure.connect(self._on_unsure)
        box.addWidget(self.options)
        self._status = label(theme, "", Size.HINT, colour="muted")
        self._status.setContentsMargins(ROOM, 0, ROOM, 0)
        self._status.setMinimumHeight(theme.line_height(Size.HINT))
        box.addWidget(self._status)
        if view.roads:
            box.addWidget(self._ways(view.roads, keymap))
        box.addStretch(1)

    def repeat_heard(self, repeated: bool) -> None:
        """Whether the client's last words are said again here: in a narrow window what was
        played stands between them and the replies."""
        self._heard.setVisible(repeated)

    def _ways(self, roads: tuple[Road, ...], keymap: Keymap) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        told = translate("WhatIf", "Let the program show, from here:")
        lead = label(self.theme, told, Size.SECONDARY, colour="muted")
        lead.setContentsMargins(ROOM, 0, ROOM, 0)
        box.addWidget(lead)
        flow = Flow(self.theme.space(4))
        box.addLayout(flow)
        words = {
            Road.BEST: (translate("WhatIf", "Best road"), "best"),
            Road.WORST: (translate("WhatIf", "Worst road"), "worst"),
        }
        for road in roads:
            said, action = words[road]
            button = Button(self.theme, said, key=keymap.hint(WHAT_IF, action), compact=True)
            button.clicked.connect(lambda _=False, road=road: self.road_wanted.emit(road))
            flow.addWidget(button)
        return holder

    def _on_refused(self, row: int) -> None:
        self._status.setText(said_of_closed(self._choices[row]))

    def _on_unsure(self) -> None:
        self._status.setText(translate("Conversation", "Choose a reply first."))


def _last_heard(view: WhatIfView) -> str:
    """The client's last words on the supposed road, with the name."""
    turns = view.instead.turns
    lines = [*view.heard, *(line for turn in turns for line in turn.reaction)]
    spoken = [line for line in lines if line.kind is not LineKind.SCENE]
    if not spoken:
        return ""
    client = translate("Debrief", "{name}: {words}", "a line of the talk")
    return filled(client, name=speaker_of(spoken[-1]), words=words_of(spoken[-1]))
