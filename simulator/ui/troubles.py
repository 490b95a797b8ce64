"""What the environment did, in words: what happened, what is safe, the next step."""

from __future__ import annotations

from collections.abc import Callable

from simulator.model.errors import KnownError
from simulator.ui.notices import Notice, closing
from simulator.ui.texts import filled, translate
from simulator.ui.widgets.banner import Severity
from simulator.ui.windows import MainWindow


def trouble_title(error: KnownError) -> str:
    """What happened, in a few words."""
    title = _TITLES.get(error.code)
    return title() if title else translate("Trouble", "That did not work")


_SOURCE = "trouble"


def say_trouble(window: MainWindow, error: KnownError) -> None:
    """A standing strip that says what happened; it can be closed."""

    def made() -> Notice:
        close = closing()
        return Notice(_SOURCE, Severity.ERROR, trouble_title(error), actions=(close,))

    window.say(made)


def say_sentence(window: MainWindow, sentence: Callable[[], str]) -> None:
    """The same strip with a sentence of one's own, in the language that holds."""

    def made() -> Notice:
        close = closing()
        return Notice(_SOURCE, Severity.ERROR, sentence(), actions=(close,))

    window.say(made)


def unsay_trouble(window: MainWindow) -> None:
    """Takes that strip away."""
    window.unsay(_SOURCE)


def unsaved_text(error: KnownError) -> str:
    """Why an answer is not on the disk, what is safe, and what helps."""
    why = _CURES.get(error.code)
    safe = translate("Trouble", "Your reply is kept in memory.")
    return f"{safe} {why(error)}" if why else safe


def moved_on_text() -> str:
    """Two windows on one run."""
    return translate(
        "Trouble", "Nothing is lost: open the run as it stands now, and go on from there."
    )


_TITLES: dict[str, Callable[[], str]] = {
    "keyring_absent": lambda: translate(
        "Trouble", "The keyring of this computer cannot be used; nothing was kept"
    ),
    "disk_full": lambda: translate("Trouble", "Progress was not saved: the disk is full"),
    "read_only": lambda: translate("Trouble", "Progress was not saved: the file takes no writing"),
    "folder_not_writable": lambda: translate(
        "Trouble", "Progress was not saved: the folder takes no writing"
    ),
    "locked": lambda: translate(
        "Trouble", "Progress was not saved: another program holds the file"
    ),
    "damaged": lambda: translate("Trouble", "Progress was not saved: the file is damaged"),
    "io_error": lambda: translate("Trouble", "Progress was not saved: the disk reports a fault"),
    "file_moved": lambda: translate("Trouble", "The progress file was moved or replaced"),
    "cannot_open": lambda: translate("Trouble", "The progress file cannot be opened"),
    "not_a_database": lambda: translate(
        "Trouble", "The progress file is not one of this program’s"
    ),
    "foreign_file": lambda: translate("Trouble", "The progress file is not one of this program’s"),
    "newer_version": lambda: translate(
        "Trouble", "The progress file was written by a newer version"
    ),
    "profile_gone": lambda: translate("Trouble", "This profile was deleted in another window"),
    "run_moved_on": lambda: translate("Trouble", "This run moved on in another window"),
    "run_gone": lambda: translate("Trouble", "This run was deleted in another window"),
    "run_damaged": lambda: translate("Trouble", "This run cannot be read any more"),
    "text_unreadable": lambda: translate("Trouble", "This run cannot be read any more"),
    "name_taken": lambda: translate("Trouble", "This name is there already"),
    "name_empty": lambda: translate("Trouble", "A name needs at least one sign"),
    "team_gone": lambda: translate("Trouble", "This group was deleted in another window"),
    "store_older": lambda: translate(
        "Trouble", "The progress file is of an earlier version and cannot be exported"
    ),
    "results_foreign": lambda: translate("Trouble", "This file holds no results of this program"),
    "results_packed": lambda: translate("Trouble", "This file is packed: unpack it first"),
    "results_cut_off": lambda: translate(
        "Trouble", "This file ends too early: nothing was taken in"
    ),
    "results_newer": lambda: translate(
        "Trouble", "This file was written by a newer version: nothing was taken in"
    ),
    "results_unfit": lambda: translate(
        "Trouble", "This file cannot be taken in: it is not as it was exported"
    ),
    "results_damaged": lambda: translate(
        "Trouble", "This file cannot be taken in: it is not as it was exported"
    ),
    "results_unreadable": lambda: translate("Trouble", "This file cannot be read"),
    "scenario_broken": lambda: translate("Trouble", "This scenario cannot be played"),
    "scenario_absent": lambda: translate("Trouble", "This scenario is not there any more"),
    "no_road": lambda: translate(
        "Trouble", "No road of this talk is the worst: its points have no bounds"
    ),
    "no_way_back": lambda: translate("Trouble", "The talk is over: all its answers stand"),
    "wrong_phase": lambda: translate("Trouble", "This has no place at this step"),
    "phones_alone": lambda: translate(
        "Trouble", "This computer is in no network, phones cannot vote: hands are counted"
    ),
    "phones_unserved": lambda: translate("Trouble", "Phones cannot vote: hands are counted"),
}


def _free_space(error: KnownError) -> str:
    return translate("Trouble", "Free some space, then save again.")


def _allow_writing(error: KnownError) -> str:
    text = translate("Trouble", "Allow writing to {path}, then save again.")
    return filled(text, path=error.values.get("path", ""))


def _close_other(error: KnownError) -> str:
    return translate("Trouble", "Close the other program, then save again.")


_CURES: dict[str, Callable[[KnownError], str]] = {
    "disk_full": _free_space,
    "read_only": _allow_writing,
    "folder_not_writable": _allow_writing,
    "locked": _close_other,
}
