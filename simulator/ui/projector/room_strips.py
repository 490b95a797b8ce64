"""The standing strips over a presenter's screen: what the disk refuses, what the system did to
a screen, the page to hand out. Nothing of it is ever on the wall."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from simulator.model.errors import KnownError
from simulator.ui.notices import Notice, closing
from simulator.ui.texts import filled, translate
from simulator.ui.troubles import trouble_title
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow

_STORE, _DEED, _SCREEN, _LEAF = "room store", "room deed", "room screen", "room hand-out"
_PHONES, _JOIN = "room phones", "room joining"
_ALL = (_STORE, _DEED, _SCREEN, _LEAF, _PHONES, _JOIN)


class RoomStrips(QObject):
    """`end_wanted` although not all is kept; `screen_chosen` names one that came for the room;
    `hand_out_wanted` carries whether it is to be printed."""

    end_wanted = Signal()
    screen_chosen = Signal(str)
    hand_out_wanted = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._trouble = ""
        self._farewell = self._joining = False
        self.elsewhere: tuple[str, ...] = ()
        """Addresses of the phones' page besides the one on the wall, from other networks."""
        window.notice_acted.connect(self._on_acted)

    def close(self) -> None:
        """Takes all of them away."""
        self._window.notice_acted.disconnect(self._on_acted)
        for source in _ALL:
            self._window.unsay(source)
        self.deleteLater()

    # --- the disk -----------------------------------------------------------------------

    def say_trouble(self, error: KnownError | None) -> None:
        """What is not written yet, None: all is. Said once until it changes."""
        code = error.code if error is not None else ""
        if code == self._trouble:
            return
        self._trouble = code
        if error is None:
            self._window.unsay(_STORE)
        else:
            self._window.say(lambda: _unwritten(error))

    def say_unkept(self, error: KnownError) -> None:
        """It is to be ended, and the disk still refuses."""
        self._trouble = "end"
        self._window.say(lambda: _unkept(error))
        self._window.ask_there(_STORE)

    def say(self, error: KnownError) -> None:
        """Something that was wished cannot be done."""
        self._window.say(
            lambda: Notice(_DEED, Severity.WARNING, trouble_title(error), actions=(closing(),))
        )

    def unsay(self) -> None:
        """Something else is done meanwhile."""
        self._window.unsay(_DEED)

    # --- the screens --------------------------------------------------------------------

    def say_lost(self, screen: str) -> None:
        """The room's screen is gone."""
        self._about_screen(
            Severity.WARNING,
            lambda: translate("Workshop", "The screen of the room is gone: {screen}"),
            lambda: translate(
                "Workshop", "The talk goes on here. It is shown there again when it is back."
            ),
            screen,
        )

    def say_found(self, screen: str) -> None:
        """A screen that the room could be given."""
        offer = ("show " + screen, translate("Workshop", "Show the room the talk there"), "")
        self._about_screen(
            Severity.NOTE,
            lambda: translate("Workshop", "Another screen is there: {screen}"),
            lambda: "",
            screen,
            offer,
        )

    def say_single(self, *, mirrored: bool) -> None:
        """The room sees everything that is on the one picture there is."""
        self._window.say(lambda: _single(mirrored=mirrored))

    def say_no_swap(self) -> None:
        """Nothing to swap with."""
        self._refuse(lambda: translate("Workshop", "There is no second screen to swap with"))

    def say_no_worst_road(self) -> None:
        """It is for after the talk."""
        self._refuse(lambda: translate("Workshop", "The worst road cannot be played at this step"))

    def _refuse(self, title: Callable[[], str]) -> None:
        """A key that can do nothing here."""
        self._window.say(lambda: Notice(_DEED, Severity.NOTE, title(), actions=(closing(),)))

    def unsay_screen(self) -> None:
        """Nothing is to be said of screens any more."""
        self._window.unsay(_SCREEN)

    def _about_screen(
        self,
        severity: Severity,
        title: Callable[[], str],
        text: Callable[[], str],
        screen: str,
        *actions: tuple[str, str, str],
    ) -> None:
        self._window.say(
            lambda: Notice(
                _SCREEN, severity, filled(title(), screen=screen), text(), (*actions, closing())
            )
        )

    # --- phones and the page ------------------------------------------------------------

    def say_no_phones(self, error: KnownError) -> None:
        """Phones cannot vote here."""
        self._window.say(lambda: _no_phones(error))

    def say_joining(self, joining: bool) -> None:
        """While phones come in: what to try where none does."""
        if joining == self._joining:
            return
        self._joining = joining
        if joining:
            self._window.say(lambda: _joining(self.elsewhere))
        else:
            self._window.unsay(_JOIN)

    def say_farewell(self, farewell: bool) -> None:
        """At the end the page to hand out is offered."""
        if farewell == self._farewell:
            return
        self._farewell = farewell
        if farewell:
            self._window.say(lambda: page_notice(_LEAF, ("Ctrl+S", "Ctrl+P")))
        else:
            self._window.unsay(_LEAF)

    def _on_acted(self, source: str, action: str) -> None:
        if source == _STORE and action == "end":
            self.end_wanted.emit()
        elif source == _SCREEN and action.startswith("show "):
            self.unsay_screen()
            self.screen_chosen.emit(action.removeprefix("show "))
        elif source == _LEAF:
            self.hand_out_wanted.emit(action == "print")


def _unwritten(error: KnownError) -> Notice:
    text = translate(
        "Workshop",
        "The talk goes on. What is not written is kept in memory; each step tries again.",
    )
    return Notice(_STORE, Severity.ERROR, trouble_title(error), text)


def _unkept(error: KnownError) -> Notice:
    text = translate("Workshop", "The last steps are only in memory.")
    ending = ("end", translate("Workshop", "End without saving"), "")
    # The keyboard comes to the first of them: it loses nothing.
    return Notice(_STORE, Severity.ERROR, trouble_title(error), text, (closing(), ending))


def _single(*, mirrored: bool) -> Notice:
    title = translate("Workshop", "There is one screen: the room sees all of it")
    if mirrored:
        title = translate("Workshop", "Both screens show the same: the room sees all of it")
    text = translate("Workshop", "Notes, counts and scores stay hidden.")
    return Notice(_SCREEN, Severity.NOTE, title, text, (closing(),))


def _no_phones(error: KnownError) -> Notice:
    return Notice(_PHONES, Severity.WARNING, trouble_title(error), actions=(closing(),))


def _joining(elsewhere: tuple[str, ...]) -> Notice:
    title = translate("Workshop", "If no phone gets there")
    text = translate(
        "Workshop",
        "The Wi-Fi may keep devices apart, or a firewall may hold this program back. "
        "Hands can be counted all the same.",
    )
    if elsewhere:
        also = translate("Workshop", "Phones in another network: {addresses}")
        text = f"{filled(also, addresses=', '.join(elsewhere))}\n{text}"
    return Notice(_JOIN, Severity.NOTE, title, text, (closing(),))


def page_notice(
    source: str, keys: tuple[str, str], more: tuple[tuple[str, str, str], ...] = ()
) -> Notice:
    """The page to hand out, to be saved or printed, by these keys where there are any."""
    saving = ("save", translate("Workshop", "Save the hand-out"), keys[0])
    printing = ("print", translate("Workshop", "Print the hand-out"), keys[1])
    title = translate("Workshop", "The page to hand out is ready")
    return Notice(source, Severity.NOTE, title, actions=(saving, printing, *more))
