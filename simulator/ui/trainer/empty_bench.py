"""The workbench without a scenario: two ways to have one, or that one is being opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import WORKBENCH, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.face import Face
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.page import ColumnPage
from simulator.usecases.bench_views import BenchView


class EmptyBench(QWidget):
    """Explains and offers two actions."""

    open_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = ColumnPage(theme, 42)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        box = page.box
        box.addStretch(1)
        box.addWidget(Face(theme, "olena", 4, theme.em(5.5)), 0, Qt.AlignmentFlag.AlignHCenter)
        title = translate("Bench", "Open a scenario or make one from a template")
        why = translate(
            "Bench",
            "Write in your own editor; with every save this screen shows what is not right yet, "
            "and the scenario can be played at once. A folder can also be dropped here.",
        )
        self._opening = label(theme, "", Size.SECTION, 600)
        self._invitation = (
            label(theme, title, Size.TITLE, 600),
            label(theme, why, Size.BODY, colour="muted"),
        )
        for made in (self._opening, *self._invitation):
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(made)
        self._offers = holder = QWidget()
        flow = Flow(theme.space(8), holder)
        words = translate("Bench", "Open a scenario")
        self._open = Button(theme, words, Kind.PRIMARY, keymap.hint(WORKBENCH, "open"))
        self._open.clicked.connect(self.open_wanted)
        words = translate("Bench", "New from a template")
        template = Button(theme, words, Kind.PLAIN, keymap.hint(WORKBENCH, "template"))
        template.clicked.connect(self.template_wanted)
        flow.addWidget(self._open)
        flow.addWidget(template)
        box.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)

        self.show_bench(BenchView())

    def show_bench(self, view: BenchView) -> None:
        """Without a folder, but with a file: that is being opened, and nothing is offered."""
        opening = bool(view.file)
        name = view.file.replace("\\", "/").rstrip("/").rpartition("/")[2]
        self._opening.setText(filled(translate("Bench", "Opening {name} …"), name=name))
        self._opening.setVisible(opening)
        for part in (*self._invitation, self._offers):
            part.setVisible(not opening)

    def focus_first(self) -> None:
        """The first of the two actions gets the keyboard."""
        self._open.setFocus()
