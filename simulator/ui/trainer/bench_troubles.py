"""What the environment did to an author's work, in a sentence: what, and the next step."""

from __future__ import annotations

from collections.abc import Callable

from simulator.model.errors import KnownError
from simulator.ui.pack_troubles import pack_sentence
from simulator.ui.texts import filled, translate
from simulator.ui.troubles import trouble_title


def trouble_sentence(error: KnownError) -> str:
    """The sentence of a known error, its values filled in."""
    made = _SENTENCES.get(error.code)
    if made is not None:
        values = dict(error.values)
        if error.code in _CHOSEN:
            values["path"] = "/".join(values.get("path", "").replace("\\", "/").split("/")[-2:])
        return filled(made(), **values)
    if error.code.startswith("pack_"):
        return pack_sentence(error)
    return f"{trouble_title(error)}."


_CHOSEN = ("file_unwritable", "output_exists", "pack_exists")
"""Of a file that the person has just chosen, name and folder tell which it is."""

_SENTENCES: dict[str, Callable[[], str]] = {
    "editor_quotes": lambda: translate(
        "Bench", "A quotation mark in “{command}” is not closed. Close it."
    ),
    "editor_no_file": lambda: translate(
        "Bench", "“{command}” does not say which file to open. Add the slot of the file."
    ),
    "editor_slot": lambda: translate(
        "Bench", "“{slot}” is no slot. There are slots for the file, the line and the column."
    ),
    "editor_shell": lambda: translate(
        "Bench",
        "“{command}” runs a shell, and a file’s name could run there, too. Name the "
        "editor’s own program.",
    ),
    "editor_failed": lambda: translate("Bench", "{editor} could not be started: {reason}."),
    "new_id_unfit": lambda: translate(
        "Bench",
        "“{name}” cannot name a scenario: names are made of a–z, 0–9, _ and -. Nothing "
        "was written; “{hint}” would do.",
    ),
    "new_folder_taken": lambda: translate(
        "Bench",
        "There is something at {path} already. Nothing was written; name a folder that "
        "is new or empty.",
    ),
    "new_failed": lambda: translate(
        "Bench", "{path} could not be written: {reason}. Choose another folder."
    ),
    "node_unknown": lambda: translate(
        "Bench", "There is no node “{node}” any more. The playtest stays where it was."
    ),
    **dict.fromkeys(
        ("reply_unknown", "reply_closed", "no_timer", "run_ended", "nothing_to_take_back"),
        lambda: translate("Bench", "The file has changed: this cannot be done there any more."),
    ),
    "file_unwritable": lambda: translate(
        "Saving", "{path} was not written: {reason}. What was there is as it was."
    ),
    **dict.fromkeys(
        ("output_exists", "pack_exists"),
        lambda: translate(
            "Saving", "{path} is there already. Nothing was written; choose another name."
        ),
    ),
    "scenario_unplayable": lambda: translate(
        "Saving", "The file has errors now. Nothing was written; mend them first."
    ),
    "scenario_absent": lambda: translate(
        "Saving", "{path} is not there any more. Nothing was written."
    ),
    "scenario_unreadable": lambda: translate(
        "Saving", "{path} cannot be read: {reason}. Nothing was written."
    ),
    "sheet_unfit": lambda: translate(
        "Saving",
        "The sheet has errors, and what is done in it would be lost. Nothing was written; "
        "mend it first.",
    ),
    "pack_link": lambda: translate(
        "Saving",
        "{entry} is a link out of the scenario’s folder. Nothing was packed; copy the file "
        "into the folder.",
    ),
    "install_failed": lambda: translate(
        "Saving", "The pack could not be tried out: {reason}. Nothing was written."
    ),
    "narration_endless": lambda: translate(
        "Bench", "Narration goes round in a circle there. The playtest stays where it was."
    ),
}
