"""What the workbench writes into files, and the questions before it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from simulator.ui import figures
from simulator.ui.factory import no_mnemonic
from simulator.ui.file_asking import Form
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.bench_words import language_name
from simulator.usecases.bench_views import BenchView, Coverage, ReloadState

SCRIPT, PICTURE, PACK, SHEET = "script", "picture", "pack", "sheet"
"""What can be written, by the names of the commands."""

_UNFIT = (ReloadState.LOADING, ReloadState.BROKEN, ReloadState.GONE)


def can_save(view: BenchView) -> bool:
    """Whether what is on the disk can be played: a file that is broken is given to nobody."""
    return view.playable and view.reload is not None and view.reload.state not in _UNFIT


def savings(view: BenchView, wish: Callable[[str], None]) -> Mapping[str, Callable[[], None]]:
    """The commands that write something, where they are possible."""
    if not can_save(view):
        return {}
    return {kind: partial(wish, kind) for kind in (SCRIPT, PICTURE, PACK, SHEET)}


def form_of(kind: str) -> Form:
    """How a script, a picture or a pack is asked for."""
    if kind == SCRIPT:
        return Form(translate("Saving", "Save the script"), ((".pdf", "PDF"),))
    if kind == PICTURE:
        return Form(
            translate("Saving", "Save the graph as picture"), ((".svg", "SVG"), (".png", "PNG"))
        )
    return Form(translate("Saving", "Pack for sharing"), ((".zip", "ZIP"),))


def proposed_name(kind: str, view: BenchView) -> str:
    """A name after the scenario; a script's also after its language, unless that is its own."""
    own = next((one.language for one in view.coverage if one.own), view.language)
    foreign = kind == SCRIPT and view.language != own
    stem = f"{view.id}-{view.language}" if foreign else view.id
    return stem + form_of(kind).suffixes[0][0]


def ask_for_language(
    screen: QWidget, coverage: tuple[Coverage, ...], then: Callable[[str], None]
) -> QMenu:
    """Opens a menu of languages with how far each is; answers it while it is open."""
    menu = QMenu(screen)
    menu.setAccessibleName(translate("Saving", "The language of the translation sheet"))
    menu.setFont(screen.font())
    for one in coverage:
        if not one.own:
            entry = menu.addAction(no_mnemonic(_offered(one)))
            entry.triggered.connect(partial(_chosen, then, one.language))
    menu.aboutToHide.connect(menu.deleteLater)
    middle = screen.mapToGlobal(screen.rect().center())
    size = menu.sizeHint()
    menu.popup(middle - QPoint(size.width() // 2, size.height() // 2))
    menu.setActiveAction(menu.actions()[0])
    return menu


def _chosen(then: Callable[[str], None], language: str, _checked: bool = False) -> None:
    then(language)


def _offered(one: Coverage) -> str:
    name = f"{language_name(one.language)} ({one.language})"
    text = translate("Saving", "{name}: {done} of {total} texts", "how far a translation is")
    done, total = figures.number(one.done), figures.number(one.total)
    return filled(text, name=name, done=done, total=total)
