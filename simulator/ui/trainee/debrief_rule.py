"""One rule to take along: proposals, edited into "if … then …". Nothing has to be adopted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from simulator.ui.actions import DEBRIEF, Keymap
from simulator.ui.factory import label
from simulator.ui.style import ROOM
from simulator.ui.texts import filled, translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainee.debrief_step import DebriefStep
from simulator.ui.trainee.debrief_steps import RuleDraft
from simulator.ui.trainee.rule_words import proposal_halves, proposal_words, rule_sentence
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.clause_field import ClauseField
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.ring import Ring
from simulator.usecases.debrief_views import DebriefView


class RuleStep(DebriefStep):
    """Proposals beside the two fields and the sentence they make. `kept` carries the sentence
    and the id of the rule of the house it grew out of (or None)."""

    changed = Signal()
    kept = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        view: DebriefView,
        draft: RuleDraft,
        keymap: Keymap,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, 76, parent)
        self._proposals = view.rule_proposals
        self._kinds = {turn.number: turn.kind for turn in view.turns}
        self._house_rule = draft.house_rule
        self._sentence_kept: str | None = None
        self._cards = QButtonGroup(self)
        title = translate("Rule", "One rule for the next talk")
        self.box.addWidget(label(theme, title, Size.TITLE, 600))
        hint = translate(
            "Rule", "Begin with one of these or write your own. Nothing has to be adopted."
        )
        self.box.addWidget(label(theme, hint, colour="muted"))
        sides = self.side_by_side()
        if self._proposals:
            sides.addWidget(self._choices(draft.proposal), 1)
        sides.addWidget(self._writing(draft, keymap), 1)
        self.box.addLayout(sides)
        self.box.addStretch(1)
        self._cards.idClicked.connect(self._on_proposed)
        self.show_kept(None)

    def draft(self) -> RuleDraft:
        """What stands in the fields."""
        chosen = self._cards.checkedId()
        return RuleDraft(
            self._when.words(),
            self._then.words(),
            self._house_rule,
            chosen if chosen >= 0 else None,
        )

    def sentence(self) -> str:
        """The rule as it will be kept, empty while a half is missing."""
        draft = self.draft()
        return rule_sentence(draft.when, draft.then) if draft.whole else ""

    def show_kept(self, kept: str | None) -> None:
        """What is kept by now."""
        self._sentence_kept = kept
        self._kept.setVisible(kept is not None)
        if kept is not None:
            self._kept.setText(filled(translate("Rule", "Kept: {rule}"), rule=kept))
        self._on_written()

    @property
    def unkept(self) -> bool:
        """Whether a whole rule stands here that is not kept yet."""
        return self._keep.isEnabled()

    def keep(self) -> None:
        """Keeps the sentence where there is one that is not kept yet."""
        if self._keep.isEnabled():
            self.kept.emit(self.sentence(), self._house_rule)

    def focus_first(self) -> bool:
        buttons = self._cards.buttons()
        (self._cards.checkedButton() or buttons[0] if buttons else self._when).setFocus()
        return True

    # --- building -----------------------------------------------------------------------

    def _choices(self, chosen: int | None) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for at, proposal in enumerate(self._proposals):
            card = ChoiceCard(self.theme, *proposal_words(proposal, self._kinds))
            card.setChecked(at == chosen)
            self._cards.addButton(card, at)
            box.addWidget(card)
        box.addStretch(1)
        return holder

    def _writing(self, draft: RuleDraft, keymap: Keymap) -> QWidget:
        theme = self.theme
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(4))
        self._when = self._field(box, translate("Rule", "If …"), draft.when)
        self._then = self._field(box, translate("Rule", "then …"), draft.then)
        self._when.entered.connect(self._then.setFocus)
        box.addSpacing(theme.space(8))
        preview = QVBoxLayout()
        preview.setContentsMargins(ROOM, 0, ROOM, 0)
        preview.addWidget(self._preview())
        box.addLayout(preview)
        box.addWidget(self._ways(keymap))
        self._then.entered.connect(self._keep.setFocus)
        self._kept = label(theme, "", Size.LABEL, 600, "good")
        self._kept.setContentsMargins(ROOM, 0, 0, 0)
        box.addWidget(self._kept)
        box.addStretch(1)
        return holder

    def _field(self, box: QVBoxLayout, name: str, words: str) -> ClauseField:
        caption = label(self.theme, name, Size.LABEL, 600)
        caption.setContentsMargins(ROOM, 0, 0, 0)
        field = ClauseField(self.theme, name, scope=DEBRIEF, enter_action="continue", least_lines=2)
        field.write(words)
        field.textChanged.connect(self._on_written)
        box.addWidget(caption)
        box.addWidget(Ring(self.theme, field))
        return field

    def _preview(self) -> Panel:
        theme = self.theme
        panel = Panel(theme, "primarySoft", "primary")
        box = QVBoxLayout(panel)
        pad = theme.space(12)
        box.setContentsMargins(pad, theme.space(8), pad, theme.space(8))
        box.setSpacing(theme.space(4))
        caption = translate("Rule", "As it will be kept")
        box.addWidget(label(theme, caption, Size.SECONDARY, 600, "muted"))
        self._shown = label(theme, "", weight=600)
        box.addWidget(self._shown)
        return panel

    def _ways(self, keymap: Keymap) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(4), holder)
        words = translate("Rule", "Keep this rule")
        self._keep = Button(self.theme, words, key=keymap.hint(DEBRIEF, "keep"))
        self._keep.clicked.connect(self.keep)
        flow.addWidget(self._keep)
        return holder

    # --- what happens -------------------------------------------------------------------

    def _on_proposed(self, at: int) -> None:
        proposal = self._proposals[at]
        when, then = proposal_halves(proposal, self._kinds)
        self._house_rule = proposal.house_rule
        self._when.write(when)
        self._then.write(then)

    def _on_written(self) -> None:
        sentence = self.sentence()
        missing = translate("Rule", "Both halves make the rule.")
        self._shown.setText(sentence or missing)
        self._keep.setEnabled(bool(sentence) and sentence != self._sentence_kept)
        self.changed.emit()
