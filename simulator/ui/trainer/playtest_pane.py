"""The playtest: the talk as an author sees it, with ratings, weights and gates open."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.actions import WORKBENCH, Keymap
from simulator.ui.factory import label
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.trainer.bench_words import language_name
from simulator.ui.trainer.playtest_state import client_part, ending_part, facts_line, state_part
from simulator.ui.trainer.replies_list import RepliesList
from simulator.ui.trainer.replies_model import RepliesModel
from simulator.ui.trainer.setup_form import SetupForm
from simulator.ui.widgets.announce import announce
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.choice_box import ChoiceBox
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.letting_go import let_go
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.scroll_page import ScrollPage
from simulator.usecases.bench_views import BenchView, PlaytestView, Setup


class PlaytestPane(QWidget):
    """`said` is a reply's id (`-`: silence), `begun` a `Setup` to begin anew with, `menu_wanted`
    a reply (`ReplyLines`) and where on the screen."""

    said = Signal(str)
    taken_back = Signal()
    begun = Signal(Setup)
    language_wanted = Signal(str)
    line_wanted = Signal(int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._keymap = keymap
        self._view: PlaytestView | None = None
        self._nodes: tuple[str, ...] = ()
        self._form: SetupForm | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(theme.space(4))
        self._none = label(theme, "", Size.LABEL, colour="muted")
        self._none.setMargin(theme.space(4) // 2)
        self._none.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be read, and not nowhere
        self._none_place = Ring(theme, self._none)
        self._content = QWidget()
        self._box = QVBoxLayout(self._content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(4))
        self._page = ScrollPage(self._content, follows=False)
        self._page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._over = QWidget()
        self._under = QWidget()
        self._model = RepliesModel(self)
        self._list = RepliesList(theme, self._model, digits=keymap.digits)
        self._list.said.connect(self.said)
        self._list.refused.connect(self._on_refused)
        self._list.menu_wanted.connect(self._on_menu_wanted)
        self._list.walked.connect(self._bring_into_view)
        self._buttons = self._ended_buttons()
        self._box.addWidget(self._head())
        for part in (self._none_place, self._over, self._list, self._buttons, self._under):
            self._box.addWidget(part)
        self._box.addStretch(1)
        self._outer.addWidget(self._page, 1)

    # --- building -----------------------------------------------------------------------

    def _head(self) -> QWidget:
        theme = self.theme
        holder = QWidget()
        flow = self._head_row = Flow(theme.space(4), holder, middle=True)
        name = translate("Bench", "Language of the playtest")
        self._languages = ChoiceBox(theme, name, compact=True)
        self._languages.activated.connect(self._on_language_activated)
        self._language_place = Ring(theme, self._languages)
        flow.addWidget(self._language_place)
        key = self._keymap.hint(WORKBENCH, "setup")
        self._setup = Button(theme, translate("Bench", "Set up"), Kind.PLAIN, key, compact=True)
        self._setup.clicked.connect(self.toggle_setup)
        key = self._keymap.hint(WORKBENCH, "take_back")
        self._back = Button(theme, translate("Bench", "Take back"), Kind.PLAIN, key, compact=True)
        self._back.clicked.connect(self.taken_back)
        flow.addWidget(self._setup)
        flow.addWidget(self._back)
        return holder

    def _ended_buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(4), holder)
        key = self._keymap.hint(WORKBENCH, "play")
        self._again = Button(self.theme, translate("Bench", "From the start"), Kind.PRIMARY, key)
        self._again.clicked.connect(self.play_from_start)
        flow.addWidget(self._again)
        return holder

    # --- showing ------------------------------------------------------------------------

    def show_bench(self, view: BenchView) -> None:
        """Show the playtest of a view, and the languages it can be played in."""
        self._nodes = tuple(node.id for node in view.graph.nodes)
        self._show_languages(view)
        before, self._view = self._view, view.playtest
        for part in (self._list, self._over, self._under):
            part.setVisible(view.playtest is not None)
        self._setup.setVisible(view.playtest is not None)
        self._back.setVisible(view.playtest is not None)
        waited = self._none.hasFocus()
        self._none_place.setVisible(view.playtest is None)
        self._none.setText(_nothing(view))
        if view.playtest is None:
            self._buttons.hide()
            self.close_setup()
            return
        key = any(node.id == view.playtest.node and node.key for node in view.graph.nodes)
        if before != view.playtest or self._key != key:
            self._key = key
            self._show_playtest(view.playtest, before)
        if waited:
            self.focus_first()

    _key = False
    _named_width = 0

    def _show_playtest(self, now: PlaytestView, before: PlaytestView | None) -> None:
        self._over = self._replaced(self._over, self._top(now))
        self._under = self._replaced(self._under, state_part(self.theme, now))
        if self._model.show_playtest(now):
            self._list.renew()
        ended = now.ending is not None
        had_keyboard = self._list.hasFocus() or self._again.hasFocus()
        self._list.setVisible(not ended)
        self._buttons.setVisible(ended)
        if had_keyboard:
            self.focus_first()
        self._back.setEnabled(bool(now.answers))
        if before is not None and (before.node, before.answers) != (now.node, now.answers):
            self._page.verticalScrollBar().setValue(0)
            announce(self, " ".join(text for _, text in now.lines))

    def _top(self, now: PlaytestView) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.space(4))
        line = Button(self.theme, facts_line(now, key=self._key), Kind.LINK, compact=True)
        line.clicked.connect(lambda: self.line_wanted.emit(now.line))
        box.addWidget(client_part(self.theme, now, line))
        if now.ending is not None:
            box.addWidget(ending_part(self.theme, now))
        return part

    def _replaced(self, old: QWidget, new: QWidget) -> QWidget:
        at = self._box.indexOf(old)
        self._box.insertWidget(at, new)
        let_go(self._box, old)
        new.show()
        return new

    def _show_languages(self, view: BenchView) -> None:
        codes = [one.language for one in view.coverage]
        self._language_place.setVisible(len(codes) > 1)
        self._languages.clear()
        for at, one in enumerate(view.coverage):
            self._languages.addItem(language_name(one.language), one.language)
            name = language_name(one.language)
            self._languages.setItemData(at, name, Qt.ItemDataRole.AccessibleTextRole)
        self._languages.setCurrentIndex(
            codes.index(view.language) if view.language in codes else -1
        )
        self._named_width = self._language_place.sizeHint().width()
        self._fold_keys()

    # --- commands -----------------------------------------------------------------------

    def focus_first(self) -> None:
        """The setup where it is open, else the replies, or what is offered at an ending."""
        if self._form is not None:
            self._form.focus_first()
        elif self._view is not None and self._view.ending is not None:
            self._again.setFocus()
        elif self._view is not None:
            self._list.setFocus()
        else:
            self._none.setFocus()

    def can_do(self) -> frozenset[str]:
        """Which of the screen's commands about the playtest are possible now."""
        if self._view is None:
            return frozenset()
        back = bool(self._view.answers) and self._form is None
        return frozenset(("setup", "take_back") if back else ("setup",))

    def row_meant(self, event: QKeyEvent) -> int:
        """The row of the reply whose digit was pressed; −1: none, or none can be said now."""
        talking = self._view is not None and self._view.ending is None and self._form is None
        return self._list.row_meant(event) if talking else -1

    def say_row(self, row: int) -> None:
        """Say a reply by its row."""
        self._list.say_row(row)

    def play_from_start(self) -> None:
        """From the scenario's own start, in its own state."""
        self.close_setup()
        self.begun.emit(Setup())

    def toggle_setup(self) -> None:
        """Open the setup in place of the talk, or leave it."""
        if self._form is not None:
            self.close_setup()
            self.focus_first()
            return
        if self._view is None:
            return
        self._form = SetupForm(self.theme, self._keymap, self._view, self._nodes)
        self._form.chosen.connect(self._on_setup_chosen)
        self._form.left.connect(self.toggle_setup)
        self._page.hide()
        self._outer.addWidget(self._form, 1)
        self._form.show()
        self._form.focus_first()

    def close_setup(self) -> None:
        """Show the talk again."""
        if self._form is not None:
            let_go(self._outer, self._form)
            self._form = None
            self._page.show()

    def state(self) -> Setup | None:
        """What the setup holds while it is open, for a pane built anew."""
        return self._form.setup() if self._form is not None else None

    def restore(self, setup: Setup | None) -> None:
        """Open the setup with what it held."""
        if setup is not None and self._form is None:
            self.toggle_setup()
        if setup is not None and self._form is not None:
            self._form.fill(setup)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_keys()

    def _fold_keys(self) -> None:
        """Where the row has no room the key caps go first, then the names of languages."""
        buttons = (self._setup, self._back)
        languages = 0 if self._language_place.isHidden() else self._named_width
        bar = self._page.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - 2 * self._head_row.spacing() - languages
        keys = sum(button.width_of(key=True) for button in buttons) <= room
        for button in buttons:
            button.show_key(keys)
        named = keys or sum(button.width_of(key=False) for button in buttons) <= room
        for at in range(self._languages.count()):
            code = self._languages.itemData(at)
            self._languages.setItemText(at, language_name(code) if named else code.upper())

    # --- what happens -------------------------------------------------------------------

    def _on_setup_chosen(self, setup: Setup) -> None:
        self.close_setup()
        self.focus_first()
        self.begun.emit(setup)

    def _on_language_activated(self, at: int) -> None:
        self.language_wanted.emit(self._languages.itemData(at))

    def _on_refused(self, row: int) -> None:
        reply = self._model.row(row)
        if reply is not None:
            self._bring_into_view(row)
            announce(self._list, " ".join(reply.facts))

    def _on_menu_wanted(self, row: int, at: QPoint) -> None:
        reply = self._model.row(row)
        if reply is not None:
            self.menu_wanted.emit(reply, at)

    def _bring_into_view(self, row: int) -> None:
        self._page.fit()
        box = self._list.visualRect(self._model.index(row))
        top = self._list.mapTo(self._content, QPoint(0, box.top())).y()
        middle = top + box.height() // 2
        self._page.ensureVisible(0, middle, 0, box.height() // 2 + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if not pages:
            super().keyPressEvent(event)
            return
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())


def _nothing(view: BenchView) -> str:
    if view.reload is None or view.playable:
        return translate("Bench", "Reading the files …")
    return translate("Bench", "It can be played as soon as the first error is mended.")
