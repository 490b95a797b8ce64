"""The page where sending results is switched on and off, and says what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from simulator.ui.actions import SETTINGS, Keymap
from simulator.ui.factory import label
from simulator.ui.settings.sending_words import sent_line, trouble_lines, waiting_line
from simulator.ui.style import ROOM
from simulator.ui.texts import translate
from simulator.ui.theme import Size, Theme
from simulator.ui.widgets.banner import Banner, Severity
from simulator.ui.widgets.button import Button, Kind
from simulator.ui.widgets.flow import Flow
from simulator.ui.widgets.page import ColumnPage
from simulator.ui.widgets.panel import Panel
from simulator.ui.widgets.ring import Ring
from simulator.ui.widgets.screen import Screen
from simulator.ui.widgets.tick_box import TickBox
from simulator.ui.widgets.tick_row import TickRow
from simulator.usecases.sending.choices import SendingChoices
from simulator.usecases.sending.views import SendingPerson, SendingView

_WIDTH_EMS = 52
_LONGEST = 500

Said = tuple[Severity, str, str]
"""What came of a press, to stand under the fields: how it matters, what, and what next."""


class SendingScreen(Screen):
    """`saved` and `tried` carry the choices and the secret typed (empty: the one that is kept),
    `switched` a person (profile number) and whether their results are sent."""

    saved = Signal(SendingChoices, str)
    tried = Signal(SendingChoices, str)
    switched = Signal(int, bool)
    wake_wanted = Signal()
    left = Signal()

    scope = SETTINGS

    def __init__(
        self,
        theme: Theme,
        view: SendingView,
        said: Said | None = None,
        *,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, keymap, parent)
        self._view = view
        page = ColumnPage(theme, _WIDTH_EMS)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        page.box.addWidget(label(theme, translate("Sending", "Sending results"), Size.TITLE, 600))
        page.box.addWidget(label(theme, _purpose(), colour="muted"))
        page.box.addWidget(self._where(said))
        page.box.addWidget(self._whose())
        page.box.addWidget(self._how())
        page.box.addWidget(self._ways())
        page.box.addStretch(1)

    # --- what the window asks -----------------------------------------------------------

    def focus_first(self) -> None:
        self._address.setFocus()

    def state(self) -> object:
        return (self._address.text(), self._user.text(), self._secret.text())

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            fields = (self._address, self._user, self._secret)
            for field, text in zip(fields, state, strict=True):
                field.setText(text)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"back": self.left.emit}

    # --- building -----------------------------------------------------------------------

    def _where(self, said: Said | None) -> Panel:
        theme, choices = self.theme, self._view.choices
        panel, box = self._panel(translate("Sending", "Where to"))
        self._address = self._field(box, translate("Sending", "Address"), choices.address)
        self._address.setPlaceholderText("https://lrs.example.org/xapi")
        self._user = self._field(box, translate("Sending", "Key (user name)"), choices.user)
        self._secret = self._field(box, translate("Sending", "Secret"), "")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        if self._view.secret_kept:
            self._secret.setPlaceholderText(translate("Sending", "kept in this computer’s keyring"))
        if self._view.secret_kept is None:
            box.addWidget(Banner(theme, Severity.WARNING, *_no_keyring()))
        if said is not None:
            box.addWidget(Banner(theme, *said))
        buttons = QWidget()
        flow = Flow(theme.space(8), buttons)
        on = choices.on
        do = translate("Sending", "Save") if on else translate("Sending", "Switch on")
        save = Button(theme, do, Kind.PRIMARY)
        save.clicked.connect(lambda: self.saved.emit(self._chosen(on=True), self._secret.text()))
        save.setEnabled(self._view.secret_kept is not None)
        flow.addWidget(save)
        trial = Button(theme, translate("Sending", "Try the connection"))
        trial.clicked.connect(lambda: self.tried.emit(self._chosen(on=on), self._secret.text()))
        flow.addWidget(trial)
        if on:
            off = Button(theme, translate("Sending", "Switch off"))
            off.clicked.connect(lambda: self.saved.emit(self._chosen(on=False), ""))
            flow.addWidget(off)
        box.addWidget(buttons)
        return panel

    def _whose(self) -> Panel:
        theme = self.theme
        panel, box = self._panel(translate("Sending", "Whose results"))
        note = translate(
            "Sending",
            "Sent are the talk, the replies, their ratings and points, and when it was; a number "
            "in place of the name. Own words and names stay here. Only runs that end after the "
            "tick is set are sent.",
        )
        box.addWidget(label(theme, note, Size.LABEL, colour="muted"))
        if not self._view.people:
            box.addWidget(label(theme, translate("Sending", "Nobody practises here yet.")))
        for person in self._view.people:
            box.addWidget(self._person(person))
        return panel

    def _person(self, person: SendingPerson) -> TickRow:
        tick = TickBox(self.theme)
        tick.setChecked(person.sends)
        tick.toggled.connect(lambda on: self.switched.emit(person.profile, on))
        return TickRow(self.theme, tick, person.name)

    def _how(self) -> Panel:
        theme, view = self.theme, self._view
        panel, box = self._panel(translate("Sending", "How it goes"))
        state = translate("Sending", "Sending is on.")
        if not view.choices.on:
            state = translate("Sending", "Sending is off.")
        box.addWidget(label(theme, state, weight=600))
        trouble = trouble_lines(view) if view.choices.on else None
        if trouble is not None:
            again = (("again", translate("Sending", "Try now"), ""),)
            strip = Banner(theme, Severity.WARNING, *trouble, actions=again)
            strip.acted.connect(lambda _: self.wake_wanted.emit())
            box.addWidget(strip)
        for line in (waiting_line(view), sent_line(view)):
            if line:
                box.addWidget(label(theme, line))
        return panel

    def _ways(self) -> QWidget:
        holder = QWidget()
        flow = Flow(self.theme.space(8), holder)
        words, key = translate("Sending", "Close"), self.keymap.hint(SETTINGS, "back")
        close = Button(self.theme, words, Kind.PLAIN, key)
        close.clicked.connect(self.left)
        flow.addWidget(close)
        return holder

    def _panel(self, title: str) -> tuple[Panel, QVBoxLayout]:
        panel = Panel(self.theme)
        box = QVBoxLayout(panel)
        pad = self.theme.space(16)
        box.setContentsMargins(pad, self.theme.space(12), pad, self.theme.space(12))
        box.setSpacing(self.theme.space(8))
        box.addWidget(label(self.theme, title, Size.SECTION, 600))
        return panel, box

    def _field(self, box: QVBoxLayout, name: str, text: str) -> QLineEdit:
        caption = label(self.theme, name, Size.SECONDARY, 600, "muted")
        caption.setContentsMargins(ROOM, 0, 0, 0)
        box.addWidget(caption)
        field = QLineEdit(text)
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(name)
        box.addWidget(Ring(self.theme, field))
        return field

    def _chosen(self, *, on: bool) -> SendingChoices:
        return SendingChoices(on, self._address.text().strip(), self._user.text().strip())


def _purpose() -> str:
    return translate(
        "Sending",
        "A Learning Record Store (LRS) collects results of several computers and programs. "
        "Nothing leaves this computer unless it is switched on here.",
    )


def _no_keyring() -> tuple[str, str]:
    title = translate("Sending", "This computer has no keyring")
    text = translate(
        "Sending",
        "The secret would have nowhere safe to stay, so sending cannot be switched on. Results "
        "can still be saved to a file.",
    )
    return title, text
