"""The column a room never sees: notes, ratings, counts, and what is being written in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import WORKSHOP, Keymap
from simulator.ui.factory import label
from simulator.ui.projector.presenter_notes import NotesPane
from simulator.ui.projector.presenter_options import OptionList
from simulator.ui.projector.presenter_pane import YieldingPane
from simulator.ui.projector.presenter_words import notes_words
from simulator.ui.projector.presenter_writing import MeasureForm, RuleForm
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.usecases.workshop.presenter_views import PresenterView
from simulator.usecases.workshop.stages import Stage


class PrivatePane(QWidget):
    """Notes over whatever the step needs. `worst_wanted`: the worst road, on purpose."""

    worst_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap,
        *,
        today: date,
        notes_scale: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.notes = NotesPane(theme, notes_scale)
        self.options = OptionList(theme, digits=keymap.digits)
        self.measure = MeasureForm(theme, today)
        self.rule = RuleForm(theme)
        key = keymap.hint(WORKSHOP, "worst_road")
        words = translate("Workshop", "Play the worst road once, on purpose")
        self.worst = Button(theme, words, key=key)
        self.worst.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.worst.clicked.connect(self.worst_wanted)
        self._offer = self._offered(theme)
        self._forms = self._pane(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        box.addWidget(self.notes, 1)
        box.addWidget(self._forms)
        box.addWidget(self.options)

    def _pane(self, theme: Theme) -> YieldingPane:
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        for part in (self.measure, self.rule, self._offer):
            box.addWidget(part)
        return YieldingPane(theme, content)

    def _offered(self, theme: Theme) -> Panel:
        panel = Panel(theme, "surface", "border")
        box = QVBoxLayout(panel)
        pad = theme.space(16)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        words = translate(
            "Workshop", "Where the worst replies lead, step by step. Nothing of it is kept."
        )
        box.addWidget(label(theme, words, Size.LABEL))
        holder = QWidget()
        Flow(0, holder).addWidget(self.worst)
        box.addWidget(holder)
        return panel

    def show_view(self, view: PresenterView) -> None:
        """What is private about the step."""
        self.notes.show_notes(notes_words(view))
        self._offer.setVisible(view.may_play_worst)
        self.measure.setVisible(view.stage is Stage.MEASURE)
        self.rule.setVisible(view.stage is Stage.RULE)
        self.measure.show_view(view)  # hidden or not: nothing of an earlier step is left in it
        self.rule.show_view(view)
        self._forms.setVisible(view.may_play_worst or view.stage in (Stage.MEASURE, Stage.RULE))
        self._forms.refit()
        self.options.show_view(view)

    def show_whole(self, whole: bool) -> None:
        """Everything at once on a page that scrolls, or notes and options in their own."""
        self.notes.show_whole(whole)
        self._forms.show_whole(whole)
        self.options.show_whole(whole)
